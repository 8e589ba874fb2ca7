"""Addresses of the people of an employer."""

from django.urls import path

from draad.desk.pages.mensen_beheer import roles, views

urlpatterns = [
    path("beheer/mensen/", views.everybody, name="beheer_mensen"),
    path("beheer/mensen/nieuw/", views.new, name="beheer_nieuw"),
    path("beheer/mensen/<int:person_id>/", views.person, name="beheer_persoon"),
    path("beheer/mensen/<int:person_id>/gegevens/", views.details, name="beheer_gegevens"),
    path("beheer/mensen/<int:person_id>/werk/", views.job, name="beheer_werk"),
    path("beheer/mensen/<int:person_id>/vertrek/", views.leaving, name="beheer_vertrek"),
    path("beheer/rollen/", roles.given, name="beheer_rollen"),
    path("beheer/rollen/nieuw/", roles.new, name="beheer_rol_nieuw"),
    path("beheer/rollen/<int:role_id>/einde/", roles.end, name="beheer_rol_einde"),
    path("beheer/uitnodigen/<int:account_id>/", roles.invited, name="beheer_uitnodigen"),
]
