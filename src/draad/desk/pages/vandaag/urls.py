"""Addresses of today."""

from django.urls import path

from draad.desk.pages.vandaag import views

urlpatterns = [
    path("vandaag/", views.today, name="vandaag"),
    path("vandaag/<int:dossier_id>/<str:rule>/afvinken/", views.settle, name="afvinken"),
    path("vandaag/<int:dossier_id>/<str:rule>/herinneren/", views.remind, name="herinneren"),
]
