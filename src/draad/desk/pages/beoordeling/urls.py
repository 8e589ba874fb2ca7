"""Addresses of decision and advice."""

from django.urls import path

from draad.desk.pages.beoordeling import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/beoordeling/", views.decide, name="beoordeling"),
    path("dossiers/<int:dossier_id>/advies/", views.advise, name="advies"),
]
