"""Addresses of invitations."""

from django.urls import path

from draad.desk.pages.uitnodigen import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/uitnodigen/", views.invite, name="uitnodigen"),
    path("dossiers/<int:dossier_id>/bezoek/", views.visit, name="bezoek"),
]
