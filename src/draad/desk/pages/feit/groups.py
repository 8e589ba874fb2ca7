"""Which kinds of fact a hat is offered, grouped by what happened. Pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Link
from draad.desk.pages.feit.words import FactWords
from draad.desk.phrases import kind_words
from draad.desk.tasks import ROOMS
from draad.dossier.kinds import KINDS
from draad.dossier.visible import creatable_kinds
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.viewer import Viewer

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "absence",
        (
            "absence.started",
            "absence.expected_until",
            "certificate.received",
            "certificate.not_needed",
            "temporary_incapacity.ended",
        ),
    ),
    (
        "contact",
        (
            "contact.made",
            "contact.agreed",
            "talk.planned",
            "talk.proposed",
            "talk.held",
            "colleagues.informed",
            "question.asked",
            "question.answered",
            "agreement.answered",
            "statement.added",
            "paper.received",
            "party.reminded",
        ),
    ),
    (
        "back_at_work",
        (
            "adapted_work.requested",
            "adapted_work.answered",
            "resumption.possible",
            "step_plan.agreed",
            "plan.step_agreed",
            "agreements.written",
            "agreement.made",
            "welcome.prepared",
            "work.resumed_partially",
            "work.resumed",
            "team_advice.asked",
            "team_advice.given",
        ),
    ),
    (
        "physician",
        (
            "physician.told",
            "physician.noted",
            "worker.informed",
            "work_potential.requested",
            "work_potential.estimated",
            "pre_return_visit.requested",
            "pre_return_visit.invited",
            "pre_return_visit.held",
            "pre_return_visit.declined",
            "invitation.answered",
            "consultation.requested",
            "consultation.held",
            "return_exam.held",
            "doctors.consulted",
            "work_advice.given",
            "physician.agreed",
        ),
    ),
    ("permission", ("progressive.requested", "progressive.allowed", "progressive.refused")),
    (
        "trajectory",
        (
            "trajectory.requested",
            "trajectory.told",
            "trajectory.invited",
            "trajectory.missed",
            "assessment.attended",
            "assessment.received",
            "work_conditions.given",
            "appeal.lodged",
            "appeal.decided",
            "trajectory.consulted",
            "plan.received",
            "plan.reminded",
            "plan.answered",
            "report.received",
            "fund.answered",
            "plan.reviewed",
            "trajectory.ended",
        ),
    ),
    (
        "force_majeure",
        (
            "force_majeure.notified",
            "force_majeure.invited",
            "force_majeure.examined",
            "force_majeure.missed",
            "force_majeure.found",
            "force_majeure.adapted_work_asked",
            "force_majeure.conditions_given",
            "force_majeure.paid",
            "contract.ended",
        ),
    ),
    ("letters", ("letter.sent",)),
    ("consent", ("consent.given", "consent.refused", "consent.withdrawn")),
    ("lead_of_thread", ("lead.assigned", "thread.closed")),
    ("notes", ("note.written", "coach_note.written")),
)
"""Every kind of the registry but the taking back of a fact, each once (tests/desk/test_feit.py)."""

IN_TERMS_OF_WORK = frozenset({"work_conditions.given", "work_advice.given", "doctors.consulted"})
"""What a physician says in a room of its own, that asks for a consent or screens every word."""

SAID_BY_OTHERS: dict[Hat, frozenset[str]] = {
    Hat.WORKER: frozenset(
        {
            "physician.told",
            "work_potential.requested",
            "trajectory.told",
            "trajectory.invited",
            "trajectory.missed",
            "trajectory.ended",
            "temporary_incapacity.ended",
            "question.answered",
        }
    ),
    Hat.MANAGER: frozenset({"statement.added"}),
    Hat.PHYSICIAN: IN_TERMS_OF_WORK,
    Hat.NURSE: IN_TERMS_OF_WORK,
}
"""What the matrix lets a hat record because it is about them, and what others do: it is not offered to them here."""

OWN_ROOMS: dict[str, str] = {**ROOMS, "contact.agreed": "contactafspraak", "absence.started": "meld_ziek_wie"}
"""Kinds that have a better room of their own, for the hats that may come in there."""

HAVE_OWN_ROOMS = frozenset({Hat.MANAGER, Hat.COACH})


@dataclass(frozen=True)
class Group:
    """What happened, with the links to note it."""

    title: str
    links: tuple[Link, ...]


def offered(viewer: Viewer) -> frozenset[str]:
    """The kinds that this hat is offered, and from which a form is accepted."""
    others = SAID_BY_OTHERS.get(viewer.hat, frozenset())
    return frozenset(creatable_kinds(viewer.hat, viewer.policy)) - others


def groups(viewer: Viewer, dossier_id: int, language: Language) -> tuple[Group, ...]:
    """The groups that hold something for this hat."""
    may, w = offered(viewer), FactWords.to(language)
    found = []
    for name, kinds in GROUPS:
        links = tuple(_link(viewer, dossier_id, kind, language) for kind in kinds if kind in may)
        if links:
            found.append(Group(str(w[name]), links))
    return tuple(found)


def _link(viewer: Viewer, dossier_id: int, kind: str, language: Language) -> Link:
    room = OWN_ROOMS.get(kind) if viewer.hat in HAVE_OWN_ROOMS else None
    address = reverse(room, args=[dossier_id]) if room else reverse("feit_noteer", args=[dossier_id, kind])
    return Link(label=kind_words(KINDS[kind].name, language), href=address)
