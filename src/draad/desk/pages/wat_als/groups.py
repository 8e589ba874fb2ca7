"""What can be supposed to come with it, under plain headings: what is asked most stands first. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from draad.desk.pages.wat_als.words import WhatIfWords
from draad.desk.phrases import kind_words
from draad.rules import Language

MOST_ASKED = (
    "work.resumed",
    "work.resumed_partially",
    "certificate.received",
    "absence.expected_until",
    "trajectory.requested",
)
"""What people mostly try out."""

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("g_absence", ("absence", "certificate", "temporary_incapacity")),
    (
        "g_back",
        ("work", "adapted_work", "resumption", "step_plan", "plan.step_agreed", "agreements", "agreement", "welcome",
         "team_advice"),
    ),
    ("g_contact", ("contact", "talk", "colleagues", "party", "letter")),
    (
        "g_physician",
        ("physician", "worker", "work_potential", "pre_return_visit", "consultation", "return_exam", "doctors",
         "work_advice", "invitation"),
    ),
    ("g_permission", ("progressive",)),
    ("g_trajectory", ("trajectory", "assessment", "appeal", "plan", "report", "fund", "work_conditions")),
    ("g_force_majeure", ("force_majeure", "contract")),
)  # fmt: skip
"""Headings, by their word, with kinds of fact: a kind itself, or all that begin so. What is in none stands last."""
REST = "g_rest"


@dataclass(frozen=True)
class KindGroup:
    """A heading with what stands under it: the kind, and what to call it. ``open``: shown without a tap."""

    title: str
    kinds: tuple[tuple[str, str], ...]
    open: bool = False


def kind_groups(kinds: Sequence[str], language: Language) -> tuple[KindGroup, ...]:
    """The kinds under their headings; what is asked most also stands apart, first and open."""
    w = WhatIfWords.to(language)
    by_heading: dict[str, list[str]] = {}
    for kind in kinds:
        by_heading.setdefault(heading_of(kind), []).append(kind)
    often = [kind for kind in MOST_ASKED if kind in kinds]
    found = [KindGroup(str(w.g_often), _named(often, language), open=True)] if often else []
    names = [name for name in (*(name for name, _ in GROUPS), REST) if name in by_heading]
    return (*found, *(KindGroup(str(w[name]), _named(by_heading[name], language)) for name in names))


def heading_of(kind: str) -> str:
    """The word of the heading under which a kind stands."""
    exact = (name for name, members in GROUPS if kind in members)
    begins = (name for name, members in GROUPS if kind.partition(".")[0] in members)
    return next(exact, None) or next(begins, REST)


def _named(kinds: Sequence[str], language: Language) -> tuple[tuple[str, str], ...]:
    return tuple((kind, kind_words(kind, language)) for kind in kinds)
