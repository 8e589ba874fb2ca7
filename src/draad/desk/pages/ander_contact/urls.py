"""Addresses of another contact person."""

from django.urls import path

from draad.desk.pages.ander_contact import views

urlpatterns = [
    path("mijn-gegevens/contactpersoon/", views.mine, name="mijn_contactpersoon"),
    path("ander-contact/", views.waiting, name="ander_contact"),
    path("dossiers/<int:dossier_id>/ander-contact/", views.arrange, name="ander_contact_dossier"),
]
