"""Access in an emergency, told to the worker whose dossier it was. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from draad.actions.clock import BRUSSELS
from draad.desk.formats import clock, full_day
from draad.desk.own.glass_words import GlassWords
from draad.rules import Language
from draad.store.read import GlassRow

NEWS = timedelta(days=30)
"""How long the first page of the worker tells that it happened; in the list of who looked it stays."""


@dataclass(frozen=True)
class Used:
    """One time: who, when, until when; and why."""

    who: str
    why: str


def used(rows: list[GlassRow], language: Language) -> tuple[Used, ...]:
    """Every time, newest first."""
    w = GlassWords.to(language)
    found = []
    for row in rows:
        at, until = row.at.astimezone(BRUSSELS), row.until.astimezone(BRUSSELS)
        who = w.who.fill(
            name=row.name,
            hat=row.hat.words.to(language),
            day=full_day(at.date(), language),
            time=clock(at, language),
            until=clock(until, language),
        )
        found.append(Used(who, why_words(row, language)))
    return tuple(found)


def why_words(row: GlassRow, language: Language) -> str:
    """Why, as it was said."""
    w = GlassWords.to(language)
    return w.why.fill(ground=str(w[row.ground]), reason=row.reason)


def lately(rows: list[GlassRow], at: datetime) -> bool:
    """Whether it happened in the last weeks."""
    return any(at - row.at <= NEWS for row in rows)
