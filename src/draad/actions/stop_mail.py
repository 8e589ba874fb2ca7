"""Stop a mail that has not left yet."""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.store.outbox import stop_one
from draad.store.viewer import Viewer


def stop_mail(viewer: Viewer, mail_id: int, *, key: str) -> Done:
    """Stop one mail that an act of the viewer under this hat owes.

    :raises NotAllowed: it is not theirs, has left, or was stopped already.
    """

    def act(_: Doing) -> dict[str, Any]:
        if not stop_one(viewer.employer_id, viewer.account_id, viewer.hat, mail_id, viewer.at):
            raise NotAllowed("stop a mail")
        return {"mails": 1}

    return perform(viewer, "stop_mail", key, act)
