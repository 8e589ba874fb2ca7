"""Addresses of standing in."""

from django.urls import path

from draad.desk.pages.uitlenen import views

urlpatterns = [
    path("uitlenen/", views.loans, name="uitlenen"),
    path("uitlenen/<int:loan_id>/stop/", views.end, name="uitlenen_stop"),
]
