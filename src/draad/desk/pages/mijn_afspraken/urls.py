"""Address of my agreements."""

from django.urls import path

from draad.desk.pages.mijn_afspraken import views

urlpatterns = [path("mijn-afspraken/", views.my_agreements, name="mijn_afspraken")]
