"""Addresses of what comes on paper."""

from django.urls import path

from draad.desk.pages.papier import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/papier/", views.choose, name="papier"),
    path("dossiers/<int:dossier_id>/papier/<str:paper>/", views.write, name="papier_noteer"),
    path("dossiers/<int:dossier_id>/papier/<str:paper>/formulier/", views.printed, name="papier_formulier"),
]
