"""A row of the queue in words: what is asked, how far it is, and how much time is left. Pure."""

from collections.abc import Mapping

from draad.desk import formats
from draad.desk.pages.wachtrij.entries import Entry
from draad.desk.service.state_words import state_words
from draad.desk.tasks import capital
from draad.desk.words import Spoken
from draad.periods import Day
from draad.rules import Rule

OWN_NAMES = frozenset({"assessment", "visit", "potential", "inform", "consultation"})
"""Subjects with a name of their own; the others have that of their rule."""


def said_of(one: Entry, rules: Mapping[str, Rule], w: Spoken, most: int | None) -> tuple[str, str]:
    """The name of what is asked, and how far it is.

    :param most: after how many missed appointments the law of this trajectory reacts.
    """
    if one.subject in OWN_NAMES:
        return str(w[one.subject]), _state(one, w, most)
    rule = rules.get(one.rule)
    return (rule.wording.name.to(w.language) if rule is not None else one.rule), ""


def _state(one: Entry, w: Spoken, most: int | None) -> str:
    if one.progress is not None:
        return state_words(one.progress, w, most)
    if one.subject == "potential":
        return str(w.to_tell) if one.told else w.asked_on.fill(day=formats.day_month(one.since, w.language))
    return str(w.to_inform if one.subject == "inform" else w.asked_plain)


def term_of(one: Entry, today: Day, w: Spoken) -> tuple[str, str]:
    """How many days are left, and until which day; what has no term says since when it stands."""
    day = formats.day_month
    if one.due is not None:
        return capital(formats.days_left(one.due - today, w.language)), w.by.fill(day=day(one.due, w.language))
    if one.opens is not None:
        return capital(w.opens.fill(day=day(one.opens, w.language))), ""
    return capital(str(w.as_soon)), w.since.fill(day=day(one.since, w.language))
