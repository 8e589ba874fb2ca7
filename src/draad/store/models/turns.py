"""Who takes over from whom: dossiers handed over, contact that goes round a manager, and access in an emergency."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CompositePrimaryKey, Index

from draad.store.keys import new_key
from draad.store.models.people import TenantModel


class Handover(TenantModel):
    """Dossiers of one coach that another gets to follow. The note is in terms of work, and is emptied after a while."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    giver = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    taker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    made_at = models.DateTimeField()
    state = models.CharField(max_length=10)
    """``told``: done at once; ``asked``: waits for the taker; then ``accepted``, ``declined`` or ``taken_back``."""
    answered_at = models.DateTimeField(null=True)
    note = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "taker", "state"], name="handover_taker"),
            Index(fields=["employer", "giver", "state"], name="handover_giver"),
        ]


class HandedOver(TenantModel):
    """A dossier of a hand-over."""

    pk = CompositePrimaryKey("employer_id", "handover_id", "dossier_id")
    handover_id = models.BigIntegerField()
    dossier_id = models.BigIntegerField()

    class Meta:
        indexes: ClassVar = [Index(fields=["employer", "dossier_id"], name="handed_over_dossier")]


class Detour(TenantModel):
    """Contact about a dossier that goes round one manager, because the worker asked so. Nobody asks why.

    ``alternate`` is who keeps contact instead, once HR appointed somebody; another one is another row.
    """

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    dossier_id = models.BigIntegerField()
    manager_id = models.BigIntegerField()
    """The person who is passed by."""
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    alternate = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False)
    appointed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )
    valid_from = models.DateField()
    valid_until = models.DateField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "dossier_id", "valid_from"], name="detour_dossier"),
            Index(fields=["employer", "manager_id", "valid_from"], name="detour_manager"),
            Index(fields=["employer", "alternate", "valid_from"], name="detour_alternate"),
        ]


class BrokenGlass(TenantModel):
    """A dossier that somebody of the health service opened outside their own population: why, and until when.

    Never changed and never deleted: it ends by itself.
    """

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    dossier_id = models.BigIntegerField()
    ground = models.CharField(max_length=20)
    reason = models.TextField()
    at = models.DateTimeField()
    until = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "account", "until"], name="broken_glass_account"),
            Index(fields=["employer", "dossier_id", "at"], name="broken_glass_dossier"),
        ]
