"""Set an employer up, step by step: who they are, who leads, the health service, what papers say; then begin."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from draad.accounts.models import Account
from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.actions.staffing import invitable, owe_invitation
from draad.dossier.reading import read_employer
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.store import setup, staff
from draad.store.read import employer_card
from draad.store.read.setup import Setup, setup_of
from draad.store.read.staff import given_roles
from draad.store.setup import STEPS
from draad.store.staff import Role
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Told:
    """What was told in a step. ``columns`` and ``context`` as in :func:`draad.store.setup.keep_step`."""

    step: str
    said: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    context: Mapping[str, Any] = field(default_factory=dict)
    physician: tuple[str, str] | None = None
    """Address and name of an occupational physician, who gets that role from today."""


class NotYet(Exception):
    """The employer cannot begin yet. ``lacks`` names the steps that lack something."""

    def __init__(self, lacks: tuple[str, ...]) -> None:
        super().__init__(f"the employer cannot begin yet: {', '.join(lacks)}")
        self.lacks = lacks


def tell_step(viewer: Viewer, told: Told, *, key: str) -> Done:
    """Keep what was told. What the rules know of the employer counts from now, in every dossier.

    :raises NotAllowed: the viewer does not set up.
    :raises BadInput: the rules know no such value.
    """

    def act(doing: Doing) -> dict[str, Any]:
        found = setup_of(viewer)
        if found is None or told.step not in STEPS:
            raise NotAllowed(doing.verb)
        context = {key: value for key, value in {**found.context, **told.context}.items() if value not in (None, [])}
        read_employer(context, BELGIUM)
        setup.keep_step(viewer.employer_id, told.step, told.said, told.columns, told.context)
        if told.physician is not None:
            _physician(viewer, *told.physician)
        if context != found.context:
            setup.renew_summaries(viewer.employer_id, viewer.today)
        return {"step": told.step}

    return perform(viewer, "set_up", key, act)


def _physician(viewer: Viewer, mail: str, name: str) -> None:
    language = employer_card(viewer.employer_id, viewer).language
    account = staff.account_of(viewer.employer_id, mail, name, language)
    wearing = {(one.account_id, one.hat) for one in given_roles(viewer)}
    if account.id != viewer.account_id and (account.id, Hat.PHYSICIAN) not in wearing:
        staff.give_role(viewer.employer_id, account, Role(Hat.PHYSICIAN, viewer.today), viewer.account_id)


def lacking(found: Setup) -> tuple[str, ...]:
    """The steps without which nobody can begin: who the employer is, people, and HR that is not the administrator."""
    lacks = [step for step in ("employer", "lead") if step not in found.done]
    if not found.people or Hat.HR not in found.hats:
        lacks.append("people")
    return tuple(lacks)


def begin_work(viewer: Viewer, link_of: Callable[[Account], str], *, key: str) -> Done:
    """Begin to work with Draad. Who has a role and did not come in yet is invited by mail.

    :param link_of: a new link by which an account chooses a password.
    :raises NotYet: something is lacking without which nobody can begin.
    :raises NotAllowed: the viewer does not set up.
    """

    def act(doing: Doing) -> dict[str, Any]:
        found = setup_of(viewer)
        if found is None:
            raise NotAllowed(doing.verb)
        lacks = lacking(found)
        if lacks:
            raise NotYet(lacks)
        setup.start(viewer.employer_id, viewer.today)
        waiting = {one.account_id for one in given_roles(viewer)} - {viewer.account_id}
        accounts = [account for one in sorted(waiting) if (account := invitable(viewer, one)) is not None]
        return {"mails": sum(owe_invitation(account, link_of(account), doing.act_id) for account in accounts)}

    return perform(viewer, "begin_work", key, act)
