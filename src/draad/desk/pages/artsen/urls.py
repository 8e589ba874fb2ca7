"""Address of consultation with other doctors."""

from django.urls import path

from draad.desk.pages.artsen import views

urlpatterns = [path("dossiers/<int:dossier_id>/artsen/", views.consult, name="artsen")]
