"""Addresses of hats."""

from django.urls import path

from draad.desk.pages.hoeden import views
from draad.desk.room import open_room

urlpatterns = [
    path("hoeden/", open_room("hoeden", "signed_in")(views.hats), name="hoeden"),
    path("hoeden/doorgeven/", open_room("hoeden.lend", "signed_in")(views.lend), name="hoeden_lend"),
    path("hoeden/doorgeven/<int:loan_id>/stop/", open_room("hoeden.end", "signed_in")(views.end), name="hoeden_end"),
]
