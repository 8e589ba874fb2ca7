"""Addresses of who follows."""

from django.urls import path

from draad.desk.pages.mensen import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/mensen/", views.people, name="mensen"),
    path("dossiers/<int:dossier_id>/sluiten/", views.close, name="sluiten"),
]
