"""Addresses of access in an emergency."""

from django.urls import path

from draad.desk.pages.noodtoegang import views

urlpatterns = [
    path("noodtoegang/", views.emergency, name="noodtoegang"),
    path("noodtoegang/logboek/", views.log, name="noodtoegang_logboek"),
]
