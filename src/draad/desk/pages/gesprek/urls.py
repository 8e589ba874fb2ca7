"""Addresses of talks, what was agreed in them, and their guides."""

from django.urls import path

from draad.desk.pages.gesprek import agreed_views, planned_views, views

urlpatterns = [
    path("dossiers/<int:dossier_id>/gesprek/", views.choose, name="gesprek"),
    path("dossiers/<int:dossier_id>/gesprek/<slug:talk>/", views.held, name="gesprek_noteer"),
    path("dossiers/<int:dossier_id>/gesprek/<slug:talk>/plannen/", planned_views.planned, name="gesprek_plan"),
    path("dossiers/<int:dossier_id>/gepland/<int:n>/", planned_views.one, name="gesprek_gepland"),
    path("dossiers/<int:dossier_id>/gepland/<int:n>/afzeggen/", planned_views.call_off, name="gesprek_afzeggen"),
    path("dossiers/<int:dossier_id>/gepland/<int:n>/overnemen/", planned_views.take_over, name="gesprek_overnemen"),
    path("dossiers/<int:dossier_id>/afspraken/", agreed_views.agreed, name="afspraken"),
    path("leidraad/", views.guides, name="leidraden"),
    path("leidraad/<slug:talk>/", views.guide, name="leidraad"),
]
