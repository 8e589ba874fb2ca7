"""Addresses of talks and their guides."""

from django.urls import path

from draad.desk.pages.gesprek import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/gesprek/", views.choose, name="gesprek"),
    path("dossiers/<int:dossier_id>/gesprek/<slug:talk>/", views.held, name="gesprek_noteer"),
    path("dossiers/<int:dossier_id>/gesprek/<slug:talk>/plannen/", views.planned, name="gesprek_plan"),
    path("leidraad/", views.guides, name="leidraden"),
    path("leidraad/<slug:talk>/", views.guide, name="leidraad"),
]
