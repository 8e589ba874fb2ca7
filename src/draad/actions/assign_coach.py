"""Let a coach follow a dossier, or hand it over to another."""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.privacy.hats import Hat
from draad.rules import Party
from draad.store import cases
from draad.store.append import NewFact
from draad.store.viewer import Viewer

ASSIGNS = frozenset({Hat.HR, Hat.COACH})
LEAD = "lead.assigned"


def assign_coach(viewer: Viewer, dossier_id: int, account_id: int, *, key: str, seen: str | None = None) -> Done:
    """From today this account follows the dossier; who did until now does so no longer.

    Who may say who leads says so too; HR, who may not, only arranges it, and the coach says it when they take over.

    :raises NotAllowed: the hat assigns nobody, the dossier is not theirs, or the account is no coach here or is the
        worker themself.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if viewer.hat not in ASSIGNS or not cases.may_coach(viewer, account_id):
            raise NotAllowed(doing.verb)
        if cases.own_dossier_of(viewer, account_id, dossier_id):
            raise NotAllowed(doing.verb)
        lead = {"party": Party.COACH.value}
        if doing.dossier is not None and doing.dossier.may_say(viewer, LEAD, lead):
            doing.say(NewFact(LEAD, viewer.today, lead))
        return {"cases": cases.follow(viewer, dossier_id, account_id)}

    return perform(viewer, "assign_coach", key, act, dossier_id=dossier_id, seen=seen)
