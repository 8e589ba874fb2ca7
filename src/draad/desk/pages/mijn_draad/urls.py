"""Addresses of my plan."""

from django.urls import path

from draad.desk.pages.mijn_draad import views

urlpatterns = [
    path("mijn-draad/", views.my_thread, name="mijn_draad"),
    path("mijn-draad/antwoord/<str:what>/<str:answer>/", views.answer, name="mijn_antwoord"),
]
