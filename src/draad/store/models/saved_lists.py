"""A choice in the list of dossiers that someone gave a name."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CompositePrimaryKey, UniqueConstraint

from draad.store.keys import new_key
from draad.store.models.people import TenantModel


class SavedList(TenantModel):
    """The choice of one account under one hat. No fact, and it names nobody."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    name = models.CharField(max_length=40)
    choice = models.JSONField(default=dict)
    """``phases``, ``unit_id``, ``formal``, ``order``; never what was typed to find someone."""
    used_on = models.DateField()

    class Meta:
        constraints: ClassVar = [UniqueConstraint("employer", "account", "hat", "name", name="a_list_has_one_name")]
