"""Addresses of consents."""

from django.urls import path

from draad.desk.pages.toestemmingen import views

urlpatterns = [
    path("toestemmingen/", views.consents, name="toestemmingen"),
    path("toestemmingen/<str:gate>/<str:party>/", views.consent, name="toestemming"),
]
