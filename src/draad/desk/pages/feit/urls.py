"""Addresses of noting something."""

from django.urls import path

from draad.desk.pages.feit import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/noteer/", views.choose, name="feit"),
    path("dossiers/<int:dossier_id>/noteer/<str:kind>/", views.note, name="feit_noteer"),
]
