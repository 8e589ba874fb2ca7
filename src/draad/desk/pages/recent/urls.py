"""Addresses of what was done lately."""

from django.urls import path

from draad.desk.pages.recent import views

urlpatterns = [
    path("recent/", views.recent, name="recent"),
    path("recent/<int:act_id>/ongedaan/", views.undo, name="undo"),
    path("recent/mail/<int:mail_id>/niet-versturen/", views.stop, name="niet_versturen"),
]
