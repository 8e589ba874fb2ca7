"""The first address."""

from django.urls import path

from draad.desk.pages.start import views

urlpatterns = [path("", views.start, name="start")]
