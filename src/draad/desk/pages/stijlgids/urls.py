"""Addresses of the style guide."""

from django.urls import path

from draad.desk.pages.stijlgids.views import chapter

urlpatterns = [
    path("stijlgids/", chapter, name="stijlgids"),
    path("stijlgids/<slug:slug>/", chapter, name="stijlgids_chapter"),
]
