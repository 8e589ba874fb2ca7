"""Give somebody a role for a period, and end it. Nobody gives a role to themselves, and one administrator stays."""

from datetime import timedelta
from enum import StrEnum
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.periods import Day, date_of, iso
from draad.privacy.hats import Hat
from draad.store import staff
from draad.store.read import employer_card
from draad.store.read.staff import unit_names
from draad.store.staff import Role
from draad.store.viewer import Viewer

GIVEN_BY: dict[Hat, frozenset[Hat]] = {
    Hat.ADMIN: frozenset(
        {
            Hat.HR,
            Hat.COACH,
            Hat.PHYSICIAN,
            Hat.NURSE,
            Hat.ADVISER,
            Hat.COMMITTEE,
            Hat.ADMIN,
            Hat.DPO,
        }
    ),
    Hat.HR: frozenset({Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE, Hat.ADVISER, Hat.COMMITTEE}),
}
"""Which roles who may give. Leading people is no role that is given: it follows from the line of reporting."""
OVER_UNITS = frozenset({Hat.HR, Hat.PHYSICIAN, Hat.NURSE})
"""The roles that can be for one unit only."""


class Why(StrEnum):
    """Why a role is not given, or not ended."""

    ONESELF = "oneself"
    """Nobody gives a role to themselves."""
    BACKWARDS = "backwards"
    """The last day lies before the first."""
    LAST_ADMIN = "last_admin"
    """Nobody would be left who can set Draad up."""


class NotGiven(Exception):
    """A role is not given or ended. ``why`` says what has to change."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"not given: {why.value}")
        self.why = why


def may_give(viewer: Viewer) -> frozenset[Hat]:
    """The roles that the viewer may give; HR of a few units gives none."""
    return GIVEN_BY.get(viewer.hat, frozenset()) if viewer.units is None else frozenset()


def give_role(viewer: Viewer, mail: str, name: str, role: Role, *, key: str) -> Done:
    """Give a role to whoever has this address; an account is made for one that is new.

    :param name: for a new account; who has one keeps their name.
    :raises NotGiven: it is the viewer's own account, or the period runs backwards.
    :raises NotAllowed: the viewer may not give this role, or not over this unit.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if role.hat not in may_give(viewer) or (role.unit is not None and role.hat not in OVER_UNITS):
            raise NotAllowed(doing.verb)
        if role.unit is not None and role.unit not in dict(unit_names(viewer)):
            raise NotAllowed(doing.verb)
        if role.last is not None and role.last < role.first:
            raise NotGiven(Why.BACKWARDS)
        language = employer_card(viewer.employer_id, viewer).language
        account = staff.account_of(viewer.employer_id, mail, name or mail.split("@", maxsplit=1)[0], language)
        if account.id == viewer.account_id:
            raise NotGiven(Why.ONESELF)
        return {
            "role": staff.give_role(viewer.employer_id, account, role, viewer.account_id),
            "account": account.id,
            "hat": role.hat,
        }

    return perform(viewer, "give_role", key, act)


def end_role(viewer: Viewer, mandate_id: int, last: Day, *, key: str) -> Done:
    """Let a role end; ``last`` is its last day, perhaps yesterday.

    :raises NotGiven: nobody would be left who can set Draad up.
    :raises NotAllowed: there is no such role, it ended already, or the viewer may not give it either.
    """

    def act(doing: Doing) -> dict[str, Any]:
        found = staff.mandate(viewer.employer_id, mandate_id)
        if found is None or Hat(found.hat) not in may_give(viewer):
            raise NotAllowed(doing.verb)
        if found.hat == Hat.ADMIN and not staff.others_wear(
            viewer.employer_id, Hat.ADMIN, mandate_id, date_of(last) + timedelta(days=1)
        ):
            raise NotGiven(Why.LAST_ADMIN)
        if not staff.end_role(viewer.employer_id, mandate_id, last):
            raise NotAllowed(doing.verb)
        return {"role": mandate_id, "last": iso(last)}

    return perform(viewer, "end_role", key, act)
