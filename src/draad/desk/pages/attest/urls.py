"""Address of certificates."""

from django.urls import path

from draad.desk.pages.attest import views

urlpatterns = [
    path("dossiers/<int:dossier_id>/attest/", views.certificates, name="attest"),
    path("dossiers/<int:dossier_id>/attest/zonder/", views.without, name="attest_zonder"),
]
