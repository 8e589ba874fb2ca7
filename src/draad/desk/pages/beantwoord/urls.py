"""Address of the answer to a question."""

from django.urls import path

from draad.desk.pages.beantwoord import views

urlpatterns = [path("dossiers/<int:dossier_id>/vraag/<int:n>/", views.answer, name="beantwoord")]
