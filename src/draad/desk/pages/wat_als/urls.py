"""Address of what if."""

from django.urls import path

from draad.desk.pages.wat_als import views

urlpatterns = [path("dossiers/<int:dossier_id>/wat-als/", views.what_if, name="wat_als")]
