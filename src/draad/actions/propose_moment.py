"""A worker proposes another moment for a talk that was planned; whoever planned it is told."""

from dataclasses import dataclass
from typing import Any

from draad.actions.ask_question import tell_answerers
from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.dossier.talks import PLANNED
from draad.periods import Day, iso
from draad.privacy.hats import Hat
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Proposed:
    """Another moment. ``at`` is empty where any time will do; ``text`` is in their own words, if they want."""

    on: Day
    at: str = ""
    text: str = ""


def propose_moment(
    viewer: Viewer, dossier_id: int, n: int, moment: Proposed, link: str, *, key: str, seen: str | None = None
) -> Done:
    """Say that another moment would suit better. The talk stays where it is until who planned it moves it.

    :param n: the viewer's number of the talk. :param link: the address of the dossier, for whoever is told.
    :raises NotAllowed: the hat may not propose, or it is no talk that stands.
    """

    def act(doing: Doing) -> dict[str, Any]:
        found = doing.dossier.standing(n) if doing.dossier is not None else None
        if doing.dossier is None or viewer.hat is not Hat.WORKER or found is None or found.fact.kind != PLANNED:
            raise NotAllowed(doing.verb)
        said = {"at": moment.at, "text": moment.text, "of_seq": doing.dossier.stored(n).seq}
        body = {"new_on": iso(moment.on)} | {key: value for key, value in said.items() if value}
        doing.say(NewFact("talk.proposed", viewer.today, body))
        holder = Hat.COACH if found.hat == Hat.COACH else Hat.MANAGER
        return {"mails": tell_answerers(doing, (holder,), link)}

    return perform(viewer, "propose_moment", key, act, dossier_id=dossier_id, seen=seen)
