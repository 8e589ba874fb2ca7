"""A planned talk in words, the same in every room: when it is, how, and with whom. Pure."""

from collections.abc import Iterable, Mapping
from datetime import time
from typing import Any

from draad.desk.formats import clock, long_day
from draad.desk.talk_words import PlannedWords
from draad.desk.typed_times import time_of
from draad.dossier.talks import PlannedTalk, parties_of
from draad.dossier.value_words import value_words
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language, Party
from draad.store.read import Involved

ORDER = (Party.WORKER, Party.MANAGER, Party.COACH, Party.HR, Party.OCCUPATIONAL_PHYSICIAN)
USUAL_MINUTES = 60
"""How long a talk is taken to be when nobody said."""


def talk_name(kind: str, language: Language) -> str:
    """The name of a talk, with a capital letter."""
    said = value_words("talk.planned", "kind", kind).to(language)
    return said[:1].upper() + said[1:]


def when_words(talk: PlannedTalk, language: Language) -> str:
    """Day and time: "dinsdag 1 december 2026, 14.00 u."."""
    day, times = long_day(talk.fact.on, language), times_words(talk.fact.body, language)
    return PlannedWords.to(language).at.fill(day=day, time=times) if times else day


def moment_words(on: Day, at: str, language: Language) -> str:
    """A day, with its time where there is one."""
    day = long_day(on, language)
    return PlannedWords.to(language).at.fill(day=day, time=clock(time_of(at), language)) if at else day


def times_words(body: Mapping[str, Any], language: Language) -> str:
    """From when to when; only the start where nobody said how long; nothing where nobody said a time."""
    if "at" not in body:
        return ""
    start = time_of(body["at"])
    if "minutes" not in body:
        return clock(start, language)
    return PlannedWords.to(language).until.fill(
        start=clock(start, language), end=clock(_after(start, body["minutes"]), language)
    )


def _after(start: time, minutes: int) -> time:
    whole = start.hour * 60 + start.minute + minutes
    return time(whole // 60 % 24, whole % 60)


def how_words(body: Mapping[str, Any], language: Language) -> str:
    """How it is held: "op het werk"; nothing where nobody said."""
    if "channel" not in body:
        return ""
    said = value_words("talk.planned", "channel", body["channel"]).to(language)
    return said[:1].upper() + said[1:]


def with_words(
    body: Mapping[str, Any],
    people: Iterable[Involved],
    reader: Hat,
    language: Language,
    subject: str = "",
    *,
    title_has: Party | None = None,
) -> str:
    """With whom, for one who takes part or looks: "met Leen Aerts en Marc Peeters".

    :param subject: the name of the worker, where the reader sees the talk among those of others.
    :param title_has: who stands in the title already, and so is not named again.
    """
    around = list(people)
    known = {*reader.parties, title_has}
    asked = [party for party in ORDER if party in parties_of(body) and party not in known]
    names = [name for party in asked if (name := _name(party, around, subject, language))]
    if not names:
        return ""
    w = PlannedWords.to(language)
    said = names[0] if len(names) == 1 else w.both.fill(first=", ".join(names[:-1]), last=names[-1])
    return w.with_whom.fill(names=said)


def _name(party: Party, around: list[Involved], subject: str, language: Language) -> str:
    """The name of the one person that is this party; else what the party is called."""
    if party is Party.WORKER and subject:
        return subject
    there = [one for one in around if party in one.hat.parties]
    names = [one.name for one in there if not one.instead_of] or [one.name for one in there]
    return names[0] if len(names) == 1 else party.title.to(language)
