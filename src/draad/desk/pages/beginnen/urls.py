"""Addresses of setting up."""

from django.urls import path

from draad.desk.pages.beginnen import views

urlpatterns = [
    path("beginnen/", views.begin, name="beginnen"),
    path("beginnen/werkgever/", views.employer, name="beginnen_werkgever"),
    path("beginnen/leiding/", views.lead, name="beginnen_leiding"),
    path("beginnen/gezondheidsdienst/", views.service, name="beginnen_gezondheidsdienst"),
    path("beginnen/mensen/", views.people, name="beginnen_mensen"),
    path("beginnen/brieven/", views.letters, name="beginnen_brieven"),
    path("beginnen/nakijken/", views.last, name="beginnen_nakijken"),
    path("beginnen/demo/", views.demo_on, name="demo_aan"),
    path("beginnen/demo/weg/", views.demo_off, name="demo_weg"),
]
