"""What a worker is expected at: talks, and visits to the physician. Pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Link
from draad.desk.formats import long_day
from draad.desk.pages.mijn_afspraken.words import AgreementsWords
from draad.desk.phrases import kind_words
from draad.desk.talks import how_words, moment_words, talk_name, when_words, with_words
from draad.dossier.facts import Fact
from draad.dossier.talks import PlannedTalk, coming
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier

VISITS = frozenset({"pre_return_visit.invited", "trajectory.invited"})
"""Visits to the physician for which the worker was invited."""


@dataclass(frozen=True)
class Talk:
    """A talk: the day, which, and what else is known of it.

    ``other`` leads to another moment; ``asked`` says which one the worker proposed.
    """

    day: str
    title: str
    lines: tuple[str, ...] = ()
    other: Link | None = None
    asked: str = ""


def coming_to(dossier: OpenDossier, language: Language) -> tuple[Talk, ...]:
    """Everything to come, the nearest first."""
    today = dossier.agenda.on
    found = [
        (talk.fact.on, talk.at, _talk(dossier, talk, language))
        for talk in coming_talks(dossier)
        if talk.fact.on >= today
    ]
    for one in dossier.facts:
        day = visit_day(one.fact)
        if one.fact.kind in VISITS and dossier.standing(one.n) and day >= today:
            found.append((day, "", Talk(long_day(day, language), talk_title(one.fact, language))))
    return tuple(talk for _, _, talk in sorted(found, key=lambda one: one[:2]))


def visit_day(fact: Fact) -> Day:
    """The day for which somebody was invited; the day of the invitation where it names none."""
    return parse_day(fact.body["for_day"]) if "for_day" in fact.body else fact.on


def coming_talks(dossier: OpenDossier) -> tuple[PlannedTalk, ...]:
    """The talks that are still to be held."""
    return coming([one.fact for one in dossier.facts])


def _talk(dossier: OpenDossier, talk: PlannedTalk, language: Language) -> Talk:
    w, body, when = AgreementsWords.to(language), talk.fact.body, when_words(talk, language)
    told = (how_words(body, language), with_words(body, dossier.people, Hat.WORKER, language))
    asked = ""
    if talk.proposals:
        last = talk.proposals[-1]
        asked = w.moment_asked.fill(day=moment_words(last.on, last.at, language))
    return Talk(
        day=when,
        title=talk_name(talk.kind, language),
        lines=tuple(line for line in told if line),
        other=Link(label=str(w.other_moment), href=reverse("ander_moment", args=[talk.n]), icon="clock", about=when),
        asked=asked,
    )


def talk_title(fact: Fact, language: Language) -> str:
    """What a fact is called: a talk by its kind."""
    return talk_name(fact.body["kind"], language) if fact.kind == "talk.held" else kind_words(fact.kind, language)
