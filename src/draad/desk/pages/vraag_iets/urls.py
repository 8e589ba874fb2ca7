"""Addresses of asking."""

from django.urls import path

from draad.desk.pages.vraag_iets import views

urlpatterns = [
    path("vraag-iets/", views.choose, name="vraag_iets"),
    path("vraag-iets/<str:what>/", views.ask, name="vraag"),
]
