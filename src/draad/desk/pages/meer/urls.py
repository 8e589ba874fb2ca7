"""Address of the rest."""

from django.urls import path

from draad.desk.pages.meer import views

urlpatterns = [path("meer/", views.more, name="meer")]
