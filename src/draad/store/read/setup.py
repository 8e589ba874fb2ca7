"""How far an employer is with setting Draad up. Nothing of any dossier: who sets up sees none."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.rows import date_of
from draad.store.viewer import Viewer

SETS_UP = frozenset({Hat.ADMIN})


@dataclass(frozen=True)
class Setup:
    """What was told, by step, and what is there by now."""

    name: str
    short_name: str
    language: str
    contact: str
    context: Mapping[str, Any]
    told: Mapping[str, Mapping[str, Any]]
    done: frozenset[str]
    started_on: Day | None
    people: int
    hats: frozenset[Hat]
    """The hats that somebody else than the viewer may wear today."""


@dataclass(frozen=True)
class HouseContact:
    """What the house agreed on contact: who keeps it (a party), and how often; ``None`` where it says nothing."""

    by: str | None
    every_days: int | None


def setup_of(viewer: Viewer) -> Setup | None:
    """How far the viewer's employer is; ``None`` for who does not set up."""
    if viewer.hat not in SETS_UP:
        return None
    row = models.Employer.objects.get(id=viewer.employer_id)
    day = date_of(viewer.today)
    here = models.Mandate.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=day), employer_id=row.id, valid_from__lte=day
    )
    others = here.exclude(account_id=viewer.account_id).values_list("hat", flat=True)
    started = row.setup.get("started_on")
    return Setup(
        name=row.name,
        short_name=row.short_name,
        language=row.language,
        contact=row.contact,
        context=row.context,
        told={step: said for step, said in row.setup.items() if isinstance(said, dict)},
        done=frozenset(row.setup.get("done", ())),
        started_on=parse_day(started) if started else None,
        people=models.Person.objects.filter(employer_id=row.id).count(),
        hats=frozenset(Hat(hat) for hat in others),
    )


def house_contact(viewer: Viewer) -> HouseContact:
    """What the viewer's employer agreed on contact, as a first proposal in a talk with a worker."""
    row = viewer.row or models.Employer.objects.get(id=viewer.employer_id)
    lead = row.setup.get("lead", {})
    return HouseContact(lead.get("contact_by"), lead.get("every_days"))
