"""Give a choice in the list of dossiers a name, and remove it again. It is one's own, and no fact."""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.store import read, saved_lists
from draad.store.read import Filters
from draad.store.viewer import Viewer

LONGEST_NAME = 40
MOST = 20
"""How many someone keeps under one hat."""


class TooMany(NotAllowed):
    """There are as many as one keeps: remove one first."""


def save_list(viewer: Viewer, name: str, filters: Filters, *, key: str) -> Done:
    """Keep these filters under a name, without the text that was typed to find someone.

    :raises TooMany: there are ``MOST`` already, and none of that name.
    :raises NotAllowed: the name is empty or longer than ``LONGEST_NAME`` characters.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise NotAllowed("save_list")

    def act(_: Doing) -> dict[str, Any]:
        names = {one.name for one in read.saved_lists(viewer)}
        if name not in names and len(names) >= MOST:
            raise TooMany("save_list")
        return {"list": saved_lists.keep(viewer, name, read.choice_of(filters))}

    return perform(viewer, "save_list", key, act)


def use_list(viewer: Viewer, list_id: int) -> None:
    """Say that a saved choice of one's own was used today. No act: nothing that anyone would take back."""
    saved_lists.note_use(viewer, list_id)


def forget_list(viewer: Viewer, list_id: int, *, key: str) -> Done:
    """Remove one's own saved choice.

    :raises NotAllowed: there is none of theirs with this key.
    """

    def act(_: Doing) -> dict[str, Any]:
        if not saved_lists.forget(viewer, list_id):
            raise NotAllowed("forget_list")
        return {"list": list_id}

    return perform(viewer, "forget_list", key, act)
