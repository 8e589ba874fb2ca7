"""Addresses of my agreements, and of another moment for a talk."""

from django.urls import path

from draad.desk.pages.mijn_afspraken import moment_views, views

urlpatterns = [
    path("mijn-afspraken/", views.my_agreements, name="mijn_afspraken"),
    path("mijn-afspraken/gesprek/<int:n>/", moment_views.other_moment, name="ander_moment"),
]
