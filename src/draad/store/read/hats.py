"""Which hats an account may wear today, at which employer, and how far each reaches."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import OuterRef, Q, QuerySet, Subquery

from draad.accounts.models import Membership
from draad.privacy.asking import POLICY, Policy
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.read.kept import kept
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class HatChoice:
    """A hat that can be put on."""

    employer_id: int
    employer_name: str
    hat: Hat


@dataclass(frozen=True)
class EmployerCard:
    """What anyone who works with an employer may know of it."""

    id: int
    name: str
    short_name: str
    language: str
    contact: str
    protocols: tuple[str, ...]


def employer_card(employer_id: int, viewer: Viewer | None = None) -> EmployerCard:
    """The employer, as everyone there knows it. With a viewer of that employer nothing is read again."""
    known = viewer.row if viewer is not None and viewer.employer_id == employer_id else None
    found = known or models.Employer.objects.get(id=employer_id)
    return EmployerCard(
        found.id,
        found.name,
        found.short_name,
        found.language,
        found.contact,
        tuple(found.context.get("protocols") or ()),
    )


def _valid(at: datetime) -> Q:
    day = at.date()
    return Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))


def hats_of(account_id: int, at: datetime) -> list[HatChoice]:
    """Every hat that the account may wear now, in a fixed order."""
    found: list[HatChoice] = []
    members = Membership.objects.filter(account_id=account_id).values_list("employer_id", flat=True)
    for employer in models.Employer.objects.filter(id__in=list(members)).order_by("short_name", "id"):
        hats = _hats_at(employer.id, account_id, at)
        found += [HatChoice(employer.id, employer.short_name, hat) for hat in Hat if hat in hats]
    return found


def _hats_at(employer_id: int, account_id: int, at: datetime) -> set[Hat]:
    here = {"employer_id": employer_id}
    hats = set(models.Mandate.objects.filter(_valid(at), account_id=account_id, **here).values_list("hat", flat=True))
    hats |= set(models.Delegation.objects.filter(_valid(at), taker_id=account_id, **here).values_list("hat", flat=True))
    person = models.Person.objects.filter(account_id=account_id, **here).values_list("id", flat=True).first()
    if person is not None:
        hats.add(Hat.WORKER)
        if _leads(employer_id, (person,), at):
            hats.add(Hat.MANAGER)
    return {Hat(hat) for hat in hats}


def policy_of(narrowed: list[list[str]]) -> Policy:
    """The matrix with the cells that the employer took away: rows of hat, item and letters."""
    return Policy({(Hat(hat), Item[item]): letters for hat, item, letters in narrowed}) if narrowed else POLICY


def viewer_of(account_id: int, employer_id: int, hat: Hat, at: datetime) -> Viewer | None:
    """The account under a hat, now; ``None`` when it may not wear it. The reach of two mandates adds up."""
    asked = Viewer(account_id, employer_id, hat, at, POLICY)
    found = _employer.rows(asked)
    if not found:
        return None
    person_id: int | None = found[0][-1]
    employer = models.Employer.from_db(connection.alias, _columns(), found[0][:-1])
    lenders = _lenders(asked)
    if hat in {Hat.WORKER, Hat.MANAGER}:
        people = _people(employer_id, person_id, lenders) if person_id is not None else ()
        if not people or (hat is Hat.MANAGER and not _leads(employer_id, people, at)):
            return None
        accounts: tuple[int, ...] = (account_id,)
        units: tuple[int, ...] | None = None
    else:
        mandates = _mandates.rows(asked)
        if not mandates:
            return None
        accounts = (account_id, *sorted({account for account, _ in mandates} - {account_id}))
        people, units = (), _units(employer_id, [unit for _, unit in mandates])
    policy = policy_of(employer.narrowed)
    return Viewer(account_id, employer_id, hat, at, policy, person_id, people, accounts, units, employer)


@kept
def _employer(asked: Viewer) -> QuerySet[models.Employer, Any]:
    """The row of the employer, and at its end who the viewer is there."""
    own = models.Person.objects.filter(employer_id=OuterRef("id"), account_id=asked.account_id).values("id")[:1]
    rows = models.Employer.objects.filter(id=asked.employer_id).annotate(viewer=Subquery(own))
    return rows.values_list(*_columns(), "viewer")


@cache
def _columns() -> tuple[str, ...]:
    return tuple(field.attname for field in models.Employer._meta.concrete_fields)  # noqa: SLF001 - public in all but name


@kept
def _mandates(asked: Viewer) -> QuerySet[models.Mandate, Any]:
    """The mandates that carry the hat now: the viewer's own, and of those who lent it to them."""
    whose = Q(account_id=asked.account_id) | Q(account_id__in=_lenders(asked))
    rows = models.Mandate.objects.filter(_valid(asked.at), whose, employer_id=asked.employer_id, hat=asked.hat)
    return rows.values_list("account_id", "unit_id")


def _lenders(asked: Viewer) -> QuerySet[models.Delegation, Any]:
    return models.Delegation.objects.filter(
        _valid(asked.at), employer_id=asked.employer_id, taker_id=asked.account_id, hat=asked.hat
    ).values("giver_id")


def _people(employer_id: int, person_id: int, lenders: QuerySet[Any]) -> tuple[int, ...]:
    """The viewer, and those who lent them the hat."""
    lent = models.Person.objects.filter(employer_id=employer_id, account_id__in=lenders)
    return (person_id, *lent.values_list("id", flat=True))


def _leads(employer_id: int, people: tuple[int, ...], at: datetime) -> bool:
    """Whether one of these people leads somebody today, or keeps contact with somebody instead of a manager."""
    if models.Employment.objects.filter(_valid(at), employer_id=employer_id, manager_id__in=people).exists():
        return True
    accounts = models.Person.objects.filter(employer_id=employer_id, id__in=people, account_id__isnull=False)
    instead = models.Detour.objects.filter(_valid(at), employer_id=employer_id)
    return instead.filter(alternate_id__in=accounts.values("account_id")).exists()


def _units(employer_id: int, units: list[int | None]) -> tuple[int, ...] | None:
    """The units that a hat reaches; one mandate over the whole employer reaches all."""
    named = [unit for unit in units if unit is not None]
    return None if len(named) < len(units) else tuple(_with_inner_units(employer_id, named))


def _with_inner_units(employer_id: int, units: Iterable[int]) -> set[int]:
    parents = list(models.Unit.objects.filter(employer_id=employer_id).values_list("id", "parent_id"))
    found = set(units)
    while True:
        inner = {unit for unit, parent in parents if parent in found} - found
        if not inner:
            return found
        found |= inner
