"""Who looked at a dossier, told to the worker: date, hat, and the purpose in plain words."""

from dataclasses import dataclass

from draad.actions.clock import BRUSSELS
from draad.desk.formats import clock, day_month, full_day
from draad.desk.own.look_words import PURPOSES, LookWords
from draad.rules import Language
from draad.store.read import LookRow

MOST = 50


@dataclass(frozen=True)
class Looker:
    """Someone who looked: how often, when last, how often in a list only."""

    name: str
    times: str
    in_lists: str


@dataclass(frozen=True)
class Look:
    """One time that somebody looked: when, who, and for what."""

    when: str
    who: str
    what: str


def lookers(looks: list[LookRow], language: Language) -> tuple[Looker, ...]:
    """Who looked, each once, by who looked last."""
    w = LookWords.to(language)
    by_who: dict[str, list[LookRow]] = {}
    for look in looks:
        by_who.setdefault(_who(look, language), []).append(look)
    found = []
    for who, rows in by_who.items():
        last = max(row.at for row in rows).astimezone(BRUSSELS).date()
        lists = sum(not row.alone for row in rows)
        found.append(
            Looker(
                name=who,
                times=w.times.fill(n=len(rows), day=day_month(last, language)),
                in_lists=w.in_lists.fill(n=lists) if lists else "",
            )
        )
    return tuple(found)


def each_look(looks: list[LookRow], language: Language, most: int = MOST) -> tuple[Look, ...]:
    """Every time, newest first."""
    w = LookWords.to(language)
    found = []
    for look in looks[:most]:
        at = look.at.astimezone(BRUSSELS)
        when = w.when.fill(day=full_day(at.date(), language), time=clock(at, language))
        found.append(Look(when, _who(look, language), purpose(look, language)))
    return tuple(found)


def _who(look: LookRow, language: Language) -> str:
    """The name and the hat; and in whose place, if the hat was lent."""
    w, hat = LookWords.to(language), look.hat.words.to(language)
    if look.instead_of:
        return w.who_instead.fill(name=look.name, hat=hat, giver=look.instead_of)
    return w.who.fill(name=look.name, hat=hat)


def purpose(look: LookRow, language: Language) -> str:
    """For what somebody looked. A purpose without words of its own is still told as a look."""
    w, known = LookWords.to(language), PURPOSES.get(look.purpose)
    if known is not None:
        return known.to(language)
    return str(w.alone if look.alone else w.in_a_list)
