"""Address of a correction."""

from django.urls import path

from draad.desk.pages.verbeter import views

urlpatterns = [path("dossiers/<int:dossier_id>/feiten/<int:n>/verbeter/", views.correct, name="verbeter")]
