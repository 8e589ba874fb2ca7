"""Address of who sees what."""

from django.urls import path

from draad.desk.pages.wie_ziet_wat import views

urlpatterns = [path("wie-ziet-wat/", views.who_sees_what, name="wie_ziet_wat")]
