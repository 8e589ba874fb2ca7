"""Address of the list."""

from django.urls import path

from draad.desk.pages.dossiers import views

urlpatterns = [path("dossiers/", views.dossiers, name="dossiers")]
