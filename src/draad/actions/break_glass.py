"""Open a dossier in an emergency: only inside the health service, for a few hours, with a reason, and told to all.

It lets a physician or nurse whose mandate does not reach a person see what their hat sees of that person, and ends by
itself. The worker and the data protection officer hear of it by mail and on screen, at once.
"""

from datetime import date, timedelta
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.actions.taking_over_words import GLASS, GLASS_DPO, GLASS_DPO_SUBJECT, GLASS_SUBJECT
from draad.actions.tell_people import tell_people
from draad.privacy.hats import Hat
from draad.store import breaking_glass, read
from draad.store.viewer import Viewer

LASTS = timedelta(hours=4)
LONGEST_REASON, SHORTEST_REASON = 300, 10
GROUNDS = ("colleague_away", "worker_asked", "safety", "term")
"""Why: the physician of the person is away, the worker asks it, safety at work, a term of the law runs out."""
HEALTH_SERVICE = frozenset({Hat.PHYSICIAN, Hat.NURSE})


class NotFound(Exception):
    """Nobody with this name and day of birth is outside the viewer's reach: nothing was opened, and nothing is told."""


def break_glass(
    viewer: Viewer, name: str, born: date, ground: str, reason: str, links: tuple[str, str], *, key: str
) -> Done:
    """Open the dossier of somebody outside one's own population, for four hours.

    :param reason: in words of work, screened before it comes here.
    :param links: where the worker, and where the data protection officer, reads who opened it.
    :returns: ``result["dossier"]`` is the key of the dossier.
    :raises NotFound: nobody is found, or they are in reach already.
    :raises NotAllowed: another hat, no ground, or hardly a reason.
    """
    said = reason.strip()
    if viewer.hat not in HEALTH_SERVICE or ground not in GROUNDS:
        raise NotAllowed("break_glass")
    if not SHORTEST_REASON <= len(said) <= LONGEST_REASON:
        raise NotAllowed("break_glass")
    dossier_id = breaking_glass.find(viewer, name, born)
    if dossier_id is None or read.open_dossier(viewer, dossier_id) is not None:
        raise NotFound(name)

    def act(doing: Doing) -> dict[str, Any]:
        breaking_glass.write(viewer, dossier_id, ground, said, doing.at + LASTS)
        read.note_look(viewer, "break_glass", [dossier_id])
        contact = read.employer_card(viewer.employer_id, viewer).contact
        worker = [breaking_glass.worker_of(viewer, dossier_id)]
        mails = tell_people(doing, worker, GLASS_SUBJECT, GLASS, link=links[0], contact=contact)
        officers = breaking_glass.protection_officers(viewer)
        mails += tell_people(doing, officers, GLASS_DPO_SUBJECT, GLASS_DPO, link=links[1])
        return {"dossier": dossier_id, "mails": mails}

    return perform(viewer, "break_glass", key, act)
