"""Addresses of the explanations."""

from django.urls import path

from draad.desk.pages.waarom import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/waarom/<str:rule>/", views.why, name="waarom"),
    path("regels/<str:rule>/", views.rule, name="regel"),
]
