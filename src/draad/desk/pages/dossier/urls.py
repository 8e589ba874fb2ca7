"""Address of a dossier."""

from django.urls import path

from draad.desk.pages.dossier import views

urlpatterns = [path("dossiers/<int:dossier_id>/", views.dossier, name="dossier")]
