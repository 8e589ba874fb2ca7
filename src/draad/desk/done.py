"""After something was done: the strip that says so, and offers to take it back. It stays until the next page."""

from typing import Any

from django.urls import reverse

from draad.actions.perform import Done
from draad.desk.components import Undo

DONE = "done"


def remember(request: Any, done: Done, message: str) -> None:
    """Keep what was done for the next page. Nothing personal but the sentence itself stands in it."""
    request.session[DONE] = {"act": done.act_id, "message": message}


def tell(request: Any, message: str) -> None:
    """Keep a sentence for the next page, of something that is not taken back."""
    request.session[DONE] = {"act": None, "message": message}


def undo_strip(request: Any) -> Undo | None:
    """The strip for what was done last; shown once."""
    kept = request.session.pop(DONE, None)
    if kept is None:
        return None
    if kept["act"] is None:
        return Undo(message=kept["message"], takes_focus=True)
    return Undo(
        message=kept["message"],
        post=reverse("undo", args=[kept["act"]]),
        fields=(("key", f"undo-{kept['act']}"),),
        takes_focus=True,
    )
