"""Address of the estimate."""

from django.urls import path

from draad.desk.pages.schatten import views

urlpatterns = [path("dossiers/<int:dossier_id>/schatten/", views.estimate, name="schatten")]
