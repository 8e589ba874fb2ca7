"""Addresses of one's own account."""

from django.urls import path

from draad.desk.pages.account import views
from draad.desk.room import open_room

urlpatterns = [
    path("account/", open_room("account", "signed_in")(views.account), name="account"),
    path("account/sneltoetsen/", open_room("account.shortcuts", "signed_in")(views.shortcuts), name="shortcuts"),
    path("account/post/", open_room("account.digest", "signed_in")(views.digest), name="digest"),
    path("taal/", open_room("language")(views.language), name="language"),
    path("weergave/", open_room("theme")(views.theme), name="theme"),
]
