"""Addresses by which a calendar program reads somebody's agenda, and what each of them was told last."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CompositePrimaryKey, Index, Q, UniqueConstraint

from draad.store.keys import new_key
from draad.store.models.people import TenantModel


class Feed(TenantModel):
    """A secret address of one account under one hat. Of the secret only its digest is kept."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)
    """When a calendar program last asked."""
    asked_from = models.DateTimeField(null=True)
    asked = models.IntegerField(default=0)
    """How often it asked since ``asked_from``: no program needs it every second."""

    class Meta:
        constraints: ClassVar = [
            UniqueConstraint("employer", "digest", name="one_feed_a_secret"),
            UniqueConstraint(
                "employer", "account", "hat", condition=Q(revoked_at__isnull=True), name="one_living_feed_a_hat"
            ),
        ]


class FeedEntry(TenantModel):
    """An entry as a feed told it last, so that a change gets the next number and what is gone is called off once."""

    pk = CompositePrimaryKey("employer_id", "feed_id", "uid")
    feed_id = models.BigIntegerField()
    uid = models.CharField(max_length=64)
    dossier_id = models.BigIntegerField()
    on = models.DateField()
    at = models.CharField(max_length=5, blank=True)
    minutes = models.IntegerField(null=True)
    sequence = models.IntegerField(default=0)
    changed_at = models.DateTimeField()
    gone = models.BooleanField(default=False)

    class Meta:
        indexes: ClassVar = [Index(fields=["employer", "dossier_id"], name="feed_entry_dossier")]
