"""Address of the search."""

from django.urls import path

from draad.desk.pages.zoek import views

urlpatterns = [path("zoek/", views.search, name="zoek")]
