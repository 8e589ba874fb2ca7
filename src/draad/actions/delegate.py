"""Lend a hat to a colleague for a period, and take it back. It always ends; who has it never lends it on."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.periods import Day, date_of, iso
from draad.privacy.hats import Hat
from draad.store import delegations, read
from draad.store.viewer import Viewer

LENDABLE = frozenset({Hat.MANAGER, Hat.HR, Hat.COACH})
MOST_MONTHS = 3


class Why(StrEnum):
    """Why a hat is not lent."""

    NOBODY = "nobody"
    """No colleague has this address."""
    BACKWARDS = "backwards"
    """The last day lies before the first."""
    PAST = "past"
    """The first day lies before today."""
    LONG = "long"
    """It would last longer than three months."""


class NotLent(Exception):
    """A hat is not lent. ``why`` says what has to change."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"not lent: {why.value}")
        self.why = why


def lend_hat(viewer: Viewer, hat: Hat, address: str, first: Day, last: Day, *, key: str) -> Done:
    """Lend one's own hat to the colleague with this address, from a first to a last day.

    :raises NotLent: nobody has the address, or the period is not one that can be lent for.
    :raises NotAllowed: the hat is not the viewer's own, or not one that can be lent.
    """
    if hat not in LENDABLE or not read.owns_hat(viewer, hat):
        raise NotAllowed("lend")
    if first < viewer.today:
        raise NotLent(Why.PAST)
    if last < first:
        raise NotLent(Why.BACKWARDS)
    if date_of(last) > longest(date_of(first)):
        raise NotLent(Why.LONG)
    taker = delegations.colleague_with(viewer, address)
    if taker is None:
        raise NotLent(Why.NOBODY)

    def act(_: Doing) -> dict[str, Any]:
        loan = delegations.lend(viewer, taker, hat, date_of(first), date_of(last))
        return {"loan": loan, "hat": hat, "first": iso(first), "last": iso(last)}

    return perform(viewer, "lend_hat", key, act)


def longest(first: date) -> date:
    """The last day on which a loan may end: the same day three months on, or the last of that month."""
    month = first.month - 1 + MOST_MONTHS
    year, month = first.year + month // 12, month % 12 + 1
    return date(year, month, min(first.day, monthrange(year, month)[1]))


def end_loan(viewer: Viewer, loan_id: int, *, key: str) -> Done:
    """End a loan today: yesterday was its last day. Giver and taker may both do it.

    :raises NotAllowed: there is no such loan of theirs, or it ended already.
    """
    yesterday: date = viewer.at.date() - timedelta(days=1)

    def act(_: Doing) -> dict[str, Any]:
        if not delegations.take_back(viewer, loan_id, yesterday):
            raise NotAllowed("end_loan")
        return {"loan": loan_id}

    return perform(viewer, "end_loan", key, act)
