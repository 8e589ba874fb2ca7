"""Addresses of the own way."""

from django.urls import path

from draad.desk.pages.eigen_weg import door, views

urlpatterns = [
    path("binnen/", door.ask_page, name="eigen_weg"),
    path("binnen/onderweg/", door.on_its_way, name="eigen_weg_onderweg"),
    path("binnen/link/<str:secret>/", door.link, name="eigen_weg_link"),
    path("binnen/code/", door.code, name="eigen_weg_code"),
    path("mijn-gegevens/eigen-weg/", views.own, name="mijn_eigen_weg"),
    path("mijn-gegevens/eigen-weg/dicht/", views.close, name="mijn_eigen_weg_dicht"),
]
