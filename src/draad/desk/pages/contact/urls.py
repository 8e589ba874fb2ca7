"""Addresses of contact."""

from django.urls import path

from draad.desk.pages.contact import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/contact/", views.contact, name="contact"),
    path("dossiers/<int:dossier_id>/contactafspraak/", views.agreement, name="contactafspraak"),
]
