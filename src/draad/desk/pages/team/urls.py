"""Address of the team."""

from django.urls import path

from draad.desk.pages.team import views

urlpatterns = [path("team/", views.team, name="team")]
