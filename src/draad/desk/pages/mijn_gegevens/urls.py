"""Addresses of my data."""

from django.urls import path

from draad.desk.pages.mijn_gegevens import views

urlpatterns = [
    path("mijn-gegevens/", views.my_data, name="mijn_gegevens"),
    path("mijn-gegevens/bereikbaar/", views.private_contact, name="mijn_bereikbaarheid"),
    path("mijn-gegevens/verklaring/", views.statement, name="mijn_verklaring"),
    path("mijn-gegevens/verklaring/<int:n>/", views.statement, name="mijn_verklaring_bij"),
    path("mijn-gegevens/alles/", views.everything, name="mijn_alles"),
    path("mijn-gegevens/dossier.json", views.file, name="mijn_bestand"),
]
