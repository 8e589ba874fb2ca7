"""Addresses of the list, and of the choices that someone gave a name."""

from django.urls import path

from draad.desk.pages.dossiers import views

urlpatterns = [
    path("dossiers/", views.dossiers, name="dossiers"),
    path("dossiers/keuzes/", views.keep, name="dossiers_bewaar"),
    path("dossiers/keuzes/<int:n>/weg/", views.forget, name="dossiers_keuze_weg"),
]
