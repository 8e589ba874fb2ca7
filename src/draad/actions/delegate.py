"""Lend a hat to a colleague for a period, and take it back. It always ends; who has it never lends it on.

HR may arrange it for somebody who is away, and never to itself: so no hat of HR ever sees more than before.
"""

from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import Any

from draad.accounts.models import Account
from draad.actions.perform import Doing, Done, NotAllowed, done_before, perform
from draad.actions.taking_over_words import LENT, LENT_SUBJECT
from draad.actions.tell_people import tell_people
from draad.periods import Day, date_of, iso
from draad.privacy.hats import Hat
from draad.store import cases, delegations, read
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
    TWICE = "twice"
    """This colleague has it already in part of the period."""
    NO_COACH = "no_coach"
    """The hat of a coach is arranged for another coach only."""
    SELF = "self"
    """Who arranges it for another does not take it themself."""


class NotLent(Exception):
    """A hat is not lent. ``why`` says what has to change."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"not lent: {why.value}")
        self.why = why


def lend_hat(viewer: Viewer, hat: Hat, address: str, first: Day, last: Day, *, key: str, link: str = "") -> Done:
    """Lend one's own hat to the colleague with this address, from a first to a last day.

    :param link: where the colleague reads what it is; without it no mail is owed.
    :raises NotLent: nobody has the address, or the period is not one that can be lent for.
    :raises NotAllowed: the hat is not the viewer's own, or not one that can be lent.
    """
    if hat not in LENDABLE or not read.owns_hat(viewer, hat):
        raise NotAllowed("lend")
    _check_period(viewer, first, last)
    taker = delegations.colleague_with(viewer, address)
    if taker is None:
        raise NotLent(Why.NOBODY)
    return _lend(viewer, viewer.account_id, taker, hat, (first, last), key=key, link=link)


def arrange_loan(
    viewer: Viewer, giver_id: int, hat: Hat, taker_id: int, period: tuple[Day, Day], *, key: str, link: str = ""
) -> Done:
    """Let somebody stand in for a colleague who is away and cannot arrange it: for HR.

    :raises NotLent: the colleague or the period will not do.
    :raises NotAllowed: the viewer is not of HR, or the giver does not own the hat.
    """
    if viewer.hat is not Hat.HR or hat not in LENDABLE or not read.owns_hat(viewer, hat, giver_id):
        raise NotAllowed("lend")
    _check_period(viewer, *period)
    taker = delegations.colleague(viewer, taker_id)
    if taker is None or taker.id == giver_id:
        raise NotLent(Why.NOBODY)
    if taker.id == viewer.account_id:
        raise NotLent(Why.SELF)
    if hat is Hat.COACH and not cases.may_coach(viewer, taker.id):
        raise NotLent(Why.NO_COACH)
    return _lend(viewer, giver_id, taker, hat, period, key=key, link=link)


def _check_period(viewer: Viewer, first: Day, last: Day) -> None:
    if first < viewer.today:
        raise NotLent(Why.PAST)
    if last < first:
        raise NotLent(Why.BACKWARDS)
    if date_of(last) > longest(date_of(first)):
        raise NotLent(Why.LONG)


def _lend(
    viewer: Viewer, giver_id: int, taker: Account, hat: Hat, period: tuple[Day, Day], *, key: str, link: str
) -> Done:
    first, last = date_of(period[0]), date_of(period[1])
    if done_before(viewer, key) is None and delegations.lends_already(viewer, giver_id, taker.id, hat, first, last):
        raise NotLent(Why.TWICE)

    def act(doing: Doing) -> dict[str, Any]:
        loan = delegations.lend(viewer, giver_id, taker, hat, first, last)
        mails = tell_people(doing, [taker.id], LENT_SUBJECT, LENT, link=link) if link else 0
        return {"loan": loan, "hat": hat, "first": iso(period[0]), "last": iso(period[1]), "mails": mails}

    return perform(viewer, "lend_hat", key, act)


def longest(first: date) -> date:
    """The last day on which a loan may end: the same day three months on, or the last of that month."""
    month = first.month - 1 + MOST_MONTHS
    year, month = first.year + month // 12, month % 12 + 1
    return date(year, month, min(first.day, monthrange(year, month)[1]))


def end_loan(viewer: Viewer, loan_id: int, *, key: str) -> Done:
    """End a loan at this moment. Giver and taker may both do it, and HR.

    :raises NotAllowed: there is no such loan of theirs, or it ended already.
    """

    def act(_: Doing) -> dict[str, Any]:
        if not delegations.take_back(viewer, loan_id):
            raise NotAllowed("end_loan")
        return {"loan": loan_id}

    return perform(viewer, "end_loan", key, act)
