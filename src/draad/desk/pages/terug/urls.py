"""Address of a return to work."""

from django.urls import path

from draad.desk.pages.terug import views

urlpatterns = [path("dossiers/<int:dossier_id>/terug/", views.back_at_work, name="terug")]
