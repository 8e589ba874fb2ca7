"""Addresses of the queue."""

from django.urls import path

from draad.desk.pages.wachtrij import views

urlpatterns = [
    path("wachtrij/", views.queue, name="wachtrij"),
    path("wachtrij/opnemen/", views.take_in, name="wachtrij_opnemen"),
    path("dossiers/<int:dossier_id>/informeren/", views.inform, name="informeren"),
]
