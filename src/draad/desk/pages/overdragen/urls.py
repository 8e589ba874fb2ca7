"""Addresses of handing over."""

from django.urls import path

from draad.desk.pages.overdragen import managers, views

urlpatterns = [
    path("overdragen/", views.handovers, name="overdragen"),
    path("overdragen/<int:handover_id>/antwoord/", views.answer, name="overdragen_antwoord"),
    path("overdragen/<int:handover_id>/terug/", views.take_back, name="overdragen_terug"),
    path("dossiers/<int:dossier_id>/leiding/", managers.manager, name="leiding"),
]
