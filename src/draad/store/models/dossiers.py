"""Dossiers and their facts, and the caches that are folded from them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CompositePrimaryKey, Index, Q, UniqueConstraint

from draad.store.keys import new_key
from draad.store.models.people import TenantModel


class Dossier(TenantModel):
    """The thread between one person and this employer. ``last_seq`` is the optimistic lock."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    person_id = models.BigIntegerField()
    last_seq = models.IntegerField(default=0)

    class Meta:
        constraints: ClassVar = [UniqueConstraint("employer", "person_id", name="one_dossier_a_person")]


LOOKED_FOR = (
    "talk.planned", "talk.proposed", "question.asked", "agreement.answered", "pre_return_visit.invited",
    "trajectory.invited",
)  # fmt: skip
"""Kinds that are looked for over many dossiers: what is planned, and what waits for an answer."""


class Fact(TenantModel):
    """The envelope of a fact: never changed, never deleted but with a permit. Its body is a table of its own."""

    pk = CompositePrimaryKey("employer_id", "dossier_id", "seq")
    dossier_id = models.BigIntegerField()
    seq = models.IntegerField()
    kind = models.CharField(max_length=60)
    on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )
    hat = models.CharField(max_length=20)
    replaces = models.IntegerField(null=True)
    act_id = models.BigIntegerField()
    """What was done when this was said; facts of one act are undone together."""

    class Meta:
        indexes: ClassVar = [
            Index(
                fields=["employer", "kind", "on", "dossier_id"],
                name="fact_looked_for",
                condition=Q(kind__in=LOOKED_FOR),
            )
        ]


class FactBody(TenantModel):
    """What a fact says. It can be erased while the envelope tells that it was."""

    pk = CompositePrimaryKey("employer_id", "dossier_id", "seq")
    dossier_id = models.BigIntegerField()
    seq = models.IntegerField()
    body = models.JSONField(default=dict)
    why = models.TextField(blank=True)
    erased_at = models.DateTimeField(null=True)


class Case(TenantModel):
    """A dossier that a coach follows, from when until when."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    dossier_id = models.BigIntegerField()
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    valid_from = models.DateField()
    valid_until = models.DateField(null=True)

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "account", "dossier_id"], name="case_account"),
            Index(fields=["employer", "dossier_id"], name="case_dossier"),
        ]


class Summary(TenantModel):
    """One dossier at a glance, for lists. A cache: ``./draad rebuild`` makes it anew from the facts."""

    pk = CompositePrimaryKey("employer_id", "dossier_id")
    dossier_id = models.BigIntegerField()
    person_id = models.BigIntegerField()
    name = models.CharField(max_length=180)
    sort_key = models.CharField(max_length=180)
    unit_id = models.BigIntegerField(null=True)
    phase = models.CharField(max_length=16)
    running = models.BooleanField(default=False)
    """Whether the phase is one in which there is something to follow. An index can start with it, not with a choice."""
    first_day = models.DateField(null=True)
    """First day of the present, or else the latest, incapacity."""
    absent = models.BooleanField(default=False)
    expected_until = models.DateField(null=True)
    returns_on = models.DateField(null=True)
    back_since = models.DateField(null=True)
    trajectory = models.CharField(max_length=10, blank=True)
    """In-force day of the law of the running trajectory."""
    next_due_on = models.DateField(null=True)
    next_rule = models.CharField(max_length=80, blank=True)
    next_party = models.CharField(max_length=30, blank=True)
    next_needs = models.BigIntegerField(default=0)
    called_on = models.DateField(null=True)
    """The day on which the present, or else the latest, absence was first told here."""
    certificate = models.CharField(max_length=8, blank=True)
    """What is amiss with the certificates of that absence: ``missing``, ``gap``, ``overlap``, or nothing."""
    next_change_on = models.DateField(null=True)
    """The first later day on which anything here could become different without a new fact."""
    last_seq = models.IntegerField(default=0)
    computed_on = models.DateField()

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "phase", "sort_key", "dossier_id"], name="summary_phase"),
            Index(fields=["employer", "running", "sort_key", "dossier_id"], name="summary_name"),
            Index(fields=["employer", "running", "first_day", "dossier_id"], name="summary_first_day"),
            Index(fields=["employer", "running", "called_on", "dossier_id"], name="summary_called_on"),
            Index(fields=["employer", "unit_id", "running", "sort_key", "dossier_id"], name="summary_unit"),
            Index(fields=["employer", "person_id"], name="summary_person"),
            Index(fields=["employer", "next_change_on"], name="summary_change"),
        ]


class WorkLine(TenantModel):
    """A line of the agenda that still stands, for work lists. A cache. Late is told from ``due``, never stored."""

    pk = CompositePrimaryKey("employer_id", "dossier_id", "rule", "from_seq", "nth")
    dossier_id = models.BigIntegerField()
    person_id = models.BigIntegerField()
    rule = models.CharField(max_length=80)
    from_seq = models.IntegerField()
    nth = models.IntegerField(default=0)
    party = models.CharField(max_length=30)
    nature = models.CharField(max_length=10)
    earliest = models.DateField(null=True)
    due = models.DateField(null=True)
    day = models.DateField()
    """Where it stands in a work list: its due day, else the day it opens, else the day it counts from."""
    counted_from = models.DateField()
    pressing = models.BooleanField(null=True)
    """A duty, or a practice with a due day; not a practice without, that can be done whenever it suits. Nothing for
    what is no work: rights, bars, effects."""
    every_days = models.IntegerField(null=True)
    """How often was agreed, of a repeating line that an agreement paces."""
    needs = models.BigIntegerField()
    """A bit for each row of the visibility matrix that a viewer must be able to read."""

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "party", "pressing", "day", "dossier_id"], name="work_party_pressing"),
            Index(fields=["employer", "due", "dossier_id"], name="work_due"),
            Index(fields=["employer", "dossier_id", "due"], name="work_dossier"),
        ]
