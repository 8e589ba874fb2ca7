"""What was read, as lines of a calendar: a time, a shape, a title, and where it leads. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Source
from draad.desk.formats import clock
from draad.desk.pages.agenda.words import AgendaWords
from draad.desk.phrases import amount, source_of
from draad.desk.talks import how_words, talk_name, times_words, with_words
from draad.desk.typed_times import time_of
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language, Party, Rule
from draad.store.read import Involved, WorkRow
from draad.store.read.agenda import Dates, MarkedDay, TalkDate
from draad.store.viewer import Viewer

PLANS = frozenset({Hat.MANAGER, Hat.COACH})
"""Hats that plan talks."""


@dataclass(frozen=True)
class Entry:
    """One line. ``time`` is words, empty for a whole day; ``order`` puts a day's lines in their order."""

    day: Day
    order: str
    time: str
    source: Source
    title: str
    notes: tuple[str, ...]
    url: str


@dataclass(frozen=True)
class Around:
    """What is needed beside the dates themselves: people around each dossier, and the rules by key."""

    people: Mapping[int, Sequence[Involved]]
    rules: Mapping[str, Rule]


def entries_of(viewer: Viewer, dates: Dates, around: Around, language: Language) -> tuple[Entry, ...]:
    """Every line, by day; within a day whole days first, then by time."""
    found = [
        *(_talk(viewer, one, around, language) for one in dates.talks),
        *(_marked(viewer, one, language) for one in dates.days),
        *_terms(viewer, dates.terms, around, language),
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.order, one.title)))


def _subject(viewer: Viewer, name: str, what: str, language: Language) -> str:
    """The person first; the worker sees their own without their name."""
    return what if viewer.hat is Hat.WORKER else AgendaWords.to(language).subject.fill(name=name, what=what)


def _home(viewer: Viewer, dossier_id: int, own: str = "mijn_draad") -> str:
    return reverse(own) if viewer.hat is Hat.WORKER else reverse("dossier", args=[dossier_id])


def _talk(viewer: Viewer, one: TalkDate, around: Around, language: Language) -> Entry:
    w, body, at = AgendaWords.to(language), one.talk.fact.body, one.talk.at
    people = around.people.get(one.dossier_id, ())
    said = with_words(body, people, viewer.hat, language, title_has=None if viewer.hat is Hat.WORKER else Party.WORKER)
    notes = [how_words(body, language), said]
    if at and "minutes" in body:
        notes.insert(0, times_words(body, language))
    elif not at:
        notes.insert(0, str(w.time_open))
    if one.talk.proposals:
        notes.append(str(w.proposed))
    url = _home(viewer, one.dossier_id, "mijn_afspraken")
    if viewer.hat in PLANS and one.talk.stands:
        url = reverse("gesprek_gepland", args=[one.dossier_id, one.talk.n])
    return Entry(
        day=one.talk.fact.on,
        order=at,
        time=clock(time_of(at), language) if at else "",
        source="agreement",
        title=_subject(viewer, one.name, talk_name(one.talk.kind, language), language),
        notes=tuple(note for note in notes if note),
        url=url,
    )


def _marked(viewer: Viewer, one: MarkedDay, language: Language) -> Entry:
    return Entry(
        day=one.day,
        order="",
        time="",
        source="law" if one.what == "visit" else "agreement",
        title=_subject(viewer, one.name, _what(one, language), language),
        notes=(),
        url=_home(viewer, one.dossier_id, "mijn_afspraken" if one.what in {"visit", "contact"} else "mijn_draad"),
    )


def _what(one: MarkedDay, language: Language) -> str:
    w, hours = AgendaWords.to(language), one.fact.body.get("hours_per_week")
    if hours is not None and one.what in {"step", "return"}:
        return w.hours.fill(hours=amount(hours, language))
    return str({"visit": w.visit, "contact": w.contact, "step": w.back, "return": w.back}[one.what])


def _terms(viewer: Viewer, terms: Sequence[WorkRow], around: Around, language: Language) -> Iterator[Entry]:
    w = AgendaWords.to(language)
    for row in terms:
        rule = around.rules.get(row.rule)
        if rule is not None:
            yield Entry(
                day=row.day,
                order="",
                time="",
                source=source_of(row.rule),
                title=_subject(viewer, row.name, rule.wording.name.to(language), language),
                notes=(str(w.due if row.due is not None else w.opens),),
                url=_home(viewer, row.dossier_id),
            )
