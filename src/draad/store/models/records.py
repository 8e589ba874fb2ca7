"""What was done, who looked, what must still leave, and what may be erased. All but the outbox are append-only."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CompositePrimaryKey, Index, Q, UniqueConstraint

from draad.store.keys import new_key
from draad.store.models.people import TenantModel


class Act(TenantModel):
    """Something that someone did. The same key from the same account is the same act: it is done once."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    verb = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    at = models.DateTimeField()
    dossier_id = models.BigIntegerField(null=True)
    undoes = models.BigIntegerField(null=True)
    """The act that this one takes back."""
    result = models.JSONField(default=dict)

    class Meta:
        constraints: ClassVar = [
            UniqueConstraint("employer", "account", "key", name="an_act_is_done_once"),
            UniqueConstraint("employer", "undoes", condition=Q(undoes__isnull=False), name="undone_once"),
        ]
        indexes: ClassVar = [
            Index(fields=["employer", "account", "at"], name="act_account"),
            Index(fields=["employer", "dossier_id", "at"], name="act_dossier"),
        ]


class Look(TenantModel):
    """Someone looked: under which hat, for what. A list is one entry, that names every dossier it showed."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    purpose = models.CharField(max_length=40)
    at = models.DateTimeField()
    shown = models.IntegerField()
    """How many dossiers it showed."""

    class Meta:
        indexes: ClassVar = [Index(fields=["employer", "account", "at"], name="look_account")]


class LookAt(TenantModel):
    """A dossier that a look showed."""

    pk = CompositePrimaryKey("employer_id", "dossier_id", "look_id")
    dossier_id = models.BigIntegerField()
    look_id = models.BigIntegerField()


class OutboxMail(TenantModel):
    """A mail that is owed. Subjects and texts hold no reason and no name with a health word."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    dedupe = models.CharField(max_length=100)
    to = models.EmailField()
    language = models.CharField(max_length=2)
    subject = models.CharField(max_length=160)
    text = models.TextField()
    html = models.TextField(blank=True)
    """The same as a page, for mail programs that show one; empty when there is only text."""
    made_at = models.DateTimeField()
    leaves_at = models.DateTimeField()
    act_id = models.BigIntegerField(null=True)
    leased_until = models.DateTimeField(null=True)
    lease = models.BigIntegerField(null=True)
    attempts = models.IntegerField(default=0)
    delivered_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [UniqueConstraint("employer", "dedupe", name="a_mail_is_owed_once")]
        indexes: ClassVar = [
            Index(
                fields=["employer", "leaves_at"],
                name="mail_owed",
                condition=Q(delivered_at__isnull=True, stopped_at__isnull=True),
            )
        ]


class RetentionPermit(TenantModel):
    """Leave to erase: one body, or a whole dossier (no ``seq``), granted by whom and until when."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    dossier_id = models.BigIntegerField()
    seq = models.IntegerField(null=True)
    ground = models.CharField(max_length=80)
    granted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    granted_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [Index(fields=["employer", "dossier_id"], name="permit_dossier")]
