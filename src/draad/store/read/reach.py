"""Whose dossiers a hat reaches, now. Lines of reporting and assignments are asked at the moment of looking."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.detours import kept_instead
from draad.store.read.glass import HEALTH_SERVICE, opened_in_need
from draad.store.rows import date_of
from draad.store.viewer import Viewer

WHOLE_EMPLOYER = frozenset({Hat.HR, Hat.PHYSICIAN, Hat.NURSE})
KEEP_CLOSED = frozenset({Hat.WORKER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE})
"""A closed thread stays with these; the line manager no longer sees it."""


def valid(today_column: str, viewer: Viewer) -> Q:
    """Rows whose period holds today; ``today_column`` is a prefix, for rows behind a relation."""
    day = date_of(viewer.today)
    return Q(**{f"{today_column}valid_from__lte": day}) & (
        Q(**{f"{today_column}valid_until__isnull": True}) | Q(**{f"{today_column}valid_until__gte": day})
    )


def reachable(viewer: Viewer) -> QuerySet[models.Summary]:
    """The dossiers that this hat finds in lists: its own, save closed threads that are no longer its own."""
    rows = _own(viewer)
    return rows if viewer.hat in KEEP_CLOSED else rows.exclude(phase="closed")


def openable(viewer: Viewer) -> QuerySet[models.Summary]:
    """The dossiers that this hat can open: its own, and what the health service opened in an emergency that lasts."""
    rows = _own(viewer)
    if viewer.hat not in HEALTH_SERVICE or viewer.units is None:
        return rows
    others = models.Summary.objects.filter(employer_id=viewer.employer_id)
    if viewer.person_id is not None:
        others = others.exclude(person_id=viewer.person_id)
    return others.filter(Q(_in_units(viewer)) | Q(dossier_id__in=opened_in_need(viewer)))


def _own(viewer: Viewer) -> QuerySet[models.Summary]:
    """The dossiers of this hat, as summaries. Nobody reaches their own under a professional hat.

    A line manager can open that of everyone in the team, for a first sick call too, and of whom they keep contact with
    instead of another; of threads that were closed they see nothing (:func:`draad.store.read.dossiers.open_dossier`).
    """
    rows = models.Summary.objects.filter(employer_id=viewer.employer_id)
    if viewer.hat is Hat.WORKER:
        return rows.filter(person_id=viewer.person_id) if viewer.person_id is not None else rows.none()
    if viewer.person_id is not None:
        rows = rows.exclude(person_id=viewer.person_id)
    if viewer.hat is Hat.MANAGER:
        instead = Q(dossier_id__in=kept_instead(viewer))
        return rows.filter(Q(person_id__in=_team(viewer).values("person_id")) | instead)
    if viewer.hat is Hat.COACH:
        return rows.filter(dossier_id__in=_cases(viewer).values("dossier_id"))
    if viewer.hat in WHOLE_EMPLOYER:
        return rows if viewer.units is None else rows.filter(_in_units(viewer))
    return rows.none()


def team_ids(viewer: Viewer) -> list[int]:
    """The people who report today to the viewer, or to whom they stand in for, and with whom they keep contact."""
    dossiers = models.Dossier.objects.filter(employer_id=viewer.employer_id, id__in=kept_instead(viewer))
    people = {*_team(viewer).values_list("person_id", flat=True), *dossiers.values_list("person_id", flat=True)}
    return sorted(people - {viewer.person_id or 0})


def _team(viewer: Viewer) -> QuerySet[models.Employment]:
    return models.Employment.objects.filter(
        valid("", viewer), employer_id=viewer.employer_id, manager_id__in=viewer.people
    )


def _cases(viewer: Viewer) -> QuerySet[models.Case]:
    """The dossiers that the viewer follows as a coach today."""
    return models.Case.objects.filter(valid("", viewer), employer_id=viewer.employer_id, account_id__in=viewer.accounts)


def _in_units(viewer: Viewer) -> Exists:
    return Exists(
        models.Employment.objects.filter(
            valid("", viewer),
            employer_id=viewer.employer_id,
            person_id=OuterRef("person_id"),
            unit_id__in=viewer.units or (),
        )
    )
