"""Correct a fact: say another in its place, with the reason. The old one stays readable in the past."""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.periods import Day
from draad.store.append import NewFact
from draad.store.viewer import Viewer


def correct_fact(
    viewer: Viewer, dossier_id: int, n: int, on: Day, body: dict[str, Any], why: str, *, key: str, seen: str
) -> Done:
    """Put another fact of the same kind in the place of fact ``n`` (the viewer's number).

    Keys that the viewer may not see are carried over as they stand.

    :raises NotAllowed: the viewer does not see that fact, or may not say such facts.
    """

    def act(doing: Doing) -> dict[str, Any]:
        old = stored(doing, n)
        shown = {fact.n: fact.fact for fact in doing.dossier.facts}[n] if doing.dossier else old
        kept = {name: value for name, value in old.body.items() if name not in shown.body}
        doing.replace(NewFact(old.kind, on, {**kept, **body}, old.seq, why), body)
        return {"kind": old.kind, "on": on}

    return perform(viewer, "correct", key, act, dossier_id=dossier_id, seen=seen)


def withdraw_fact(viewer: Viewer, dossier_id: int, n: int, why: str, *, key: str, seen: str) -> Done:
    """Take fact ``n`` back (the viewer's number). It counts as never said from now on, and stays readable.

    :raises NotAllowed: the viewer does not see that fact, or may not say such facts.
    """

    def act(doing: Doing) -> dict[str, Any]:
        old = stored(doing, n)
        doing.replace(NewFact("fact.withdrawn", old.on, {}, old.seq, why), old.body, kind=old.kind)
        return {"kind": old.kind, "on": old.on}

    return perform(viewer, "withdraw", key, act, dossier_id=dossier_id, seen=seen)


def stored(doing: Doing, n: int) -> Any:
    """The fact behind a viewer's number."""
    if doing.dossier is None or n not in doing.dossier.view.originals:
        raise NotAllowed(doing.verb)
    seq = doing.dossier.view.originals[n]
    return next(fact for fact in doing.dossier.whole.facts if fact.seq == seq)
