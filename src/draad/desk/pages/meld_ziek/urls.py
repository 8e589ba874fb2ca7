"""Addresses of the sick call."""

from django.urls import path

from draad.desk.pages.meld_ziek import views

urlpatterns = [
    path("meld-ziek/", views.who, name="meld_ziek"),
    path("meld-ziek/<int:dossier_id>/", views.call, name="meld_ziek_wie"),
    path("meld-ziek/<int:dossier_id>/bewaard/", views.saved, name="meld_ziek_bewaard"),
]
