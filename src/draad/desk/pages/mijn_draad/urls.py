"""Address of my thread."""

from django.urls import path

from draad.desk.pages.mijn_draad import views

urlpatterns = [path("mijn-draad/", views.my_thread, name="mijn_draad")]
