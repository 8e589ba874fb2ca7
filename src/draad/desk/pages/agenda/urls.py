"""Addresses of the agenda and of its feed."""

from django.urls import path

from draad.desk.pages.agenda import feed_views, views

urlpatterns = [
    path("agenda/", views.agenda, name="agenda"),
    path("agenda/plannen/", views.whom, name="agenda_plannen"),
    path("agenda/feed/nieuw/", feed_views.make, name="agenda_feed_nieuw"),
    path("agenda/feed/intrekken/", feed_views.revoke, name="agenda_feed_intrekken"),
    path("agenda/feed/<str:secret>.ics", feed_views.feed, name="agenda_feed"),
]
