"""Addresses that stand in mails."""

from django.urls import path

from draad.desk.pages.doen import views
from draad.desk.room import open_room

LINE = "doen/<int:employer_id>/<str:hat>/<int:subject>/<str:rule>/"
urlpatterns = [
    path(LINE, open_room("doen", "signed_in")(views.line), name="doen"),
    path(
        "doen/<int:employer_id>/<str:hat>/<str:place>/",
        open_room("doen.place", "signed_in")(views.place),
        name="doen_waar",
    ),
]
