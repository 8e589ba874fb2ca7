"""A worker changes their own private phone and mail address. What stood there is not kept; that it changed is."""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import private_contact
from draad.store.viewer import Viewer


def change_private_contact(viewer: Viewer, phone: str, mail: str, *, key: str) -> Done:
    """Put these in the place of what stood there; empty is none. ``result["changed"]`` names what is other now.

    :raises NotAllowed: the hat may not change it, or the viewer is nobody who works here.
    """

    def act(doing: Doing) -> dict[str, Any]:
        allowed = viewer.hat is Hat.WORKER and viewer.policy.may_change(viewer.hat, Item.PRIVATE_CONTACT)
        if not allowed or viewer.person_id is None:
            raise NotAllowed(doing.verb)
        return {"changed": private_contact.change(viewer.employer_id, viewer.person_id, phone, mail)}

    return perform(viewer, "private_contact", key, act)
