"""Address of the lanes of a dossier."""

from django.urls import path

from draad.desk.pages.zwemlijnen import views

urlpatterns = [path("dossiers/<int:dossier_id>/wie-doet-wat/", views.lanes, name="zwemlijnen")]
