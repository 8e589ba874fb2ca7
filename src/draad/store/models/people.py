"""Employers, their units and people, and who may act for whom, from when until when."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import CompositePrimaryKey, Index, Q, UniqueConstraint

from draad.store.keys import new_key


class Employer(models.Model):
    """An employer: the tenant. Its key is the first part of every other key."""

    id = models.BigIntegerField(primary_key=True, default=new_key)
    name = models.CharField(max_length=120)
    short_name = models.CharField(max_length=40)
    language = models.CharField(max_length=2, default="nl")
    contact = models.CharField(max_length=120, blank=True)
    """The general way to the personnel service: the only thing that "nothing to see here" names."""
    context = models.JSONField(default=dict)
    """What the rules need of the employer, as the ``employer`` part of ``draad.dossier/1``."""
    setup = models.JSONField(default=dict)
    """What was told when Draad was set up, step by step, and which steps were done. See draad.store.setup."""
    narrowed = models.JSONField(default=list)
    """Cells of the visibility matrix that this employer takes away; it can never add one."""

    def __str__(self) -> str:
        return self.name


class TenantModel(models.Model):
    """A row of one employer. Subclasses add ``pk = CompositePrimaryKey("employer_id", …)``."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        abstract = True


class Unit(TenantModel):
    """A ward, a kitchen, a service; units lie inside units."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    name = models.CharField(max_length=120)
    parent_id = models.BigIntegerField(null=True)
    site = models.CharField(max_length=80, blank=True)


class Person(TenantModel):
    """Someone who works, or worked, for the employer."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=80)
    function = models.JSONField(default=dict)
    """The function in each language: ``{"nl": …, "fr": …}``."""
    language = models.CharField(max_length=2, default="nl")
    born = models.DateField(null=True)
    private_phone = models.CharField(max_length=40, blank=True)
    private_mail = models.CharField(max_length=120, blank=True)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", db_index=False)
    search_key = models.CharField(max_length=180)
    """First and last name, folded to lower case without accents, in both orders."""

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "account"], name="person_account"),
            Index(fields=["employer", "search_key", "id"], name="person_search"),
        ]
        constraints: ClassVar = [
            UniqueConstraint("employer", "account", condition=Q(account__isnull=False), name="one_person_an_account")
        ]


class Employment(TenantModel):
    """A contract with its unit and line manager, for as long as they stay the same; ``valid_until`` is its last day."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    person_id = models.BigIntegerField()
    unit_id = models.BigIntegerField()
    manager_id = models.BigIntegerField(null=True)
    """The person who is line manager during this period."""
    valid_from = models.DateField()
    valid_until = models.DateField(null=True)
    contract_from = models.DateField()
    """The first day of the contract itself, also when unit or manager changed later."""
    hours_per_week = models.FloatField(null=True)
    full_time_hours = models.FloatField(null=True)
    category = models.CharField(max_length=16, blank=True)
    statutory = models.BooleanField(null=True)
    health_surveillance = models.BooleanField(null=True)
    roster = models.JSONField(null=True)

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "person_id", "valid_from"], name="employment_person"),
            Index(fields=["employer", "manager_id", "valid_from"], name="employment_manager"),
            Index(fields=["employer", "unit_id", "valid_from"], name="employment_unit"),
        ]


class Mandate(TenantModel):
    """A hat that an account may wear, over which people, from when until when. No unit means the whole employer."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    unit_id = models.BigIntegerField(null=True)
    valid_from = models.DateField()
    valid_until = models.DateField(null=True)
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        indexes: ClassVar = [Index(fields=["employer", "account", "hat"], name="mandate_account")]


class Delegation(TenantModel):
    """One account stands in for another under one hat, for a period. It always ends."""

    pk = CompositePrimaryKey("employer_id", "id")
    id = models.BigIntegerField(default=new_key)
    giver = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    taker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    hat = models.CharField(max_length=20)
    valid_from = models.DateField()
    valid_until = models.DateField()
    ended_at = models.DateTimeField(null=True)
    """When it was ended before its last day; ``valid_until`` is the day before, so that it ends at that moment."""
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False)
    """Who arranged it, if that was not the giver: HR, for somebody who is away."""

    class Meta:
        indexes: ClassVar = [
            Index(fields=["employer", "taker", "valid_until"], name="delegation_taker"),
            Index(fields=["employer", "giver", "valid_until"], name="delegation_giver"),
        ]
