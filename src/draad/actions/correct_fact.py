"""Correct a fact: say another in its place, with the reason. The old one stays readable in the past."""

from dataclasses import dataclass
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.dossier.facts import Fact
from draad.periods import Day
from draad.store.append import NewFact
from draad.store.viewer import Viewer

__all__ = ["Correction", "NewFact", "correct_fact", "withdraw_fact"]


@dataclass(frozen=True)
class Correction:
    """What should stand instead: the day, the keys of the body that the viewer may fill in, and why."""

    on: Day
    body: dict[str, Any]
    why: str = ""


def correct_fact(viewer: Viewer, dossier_id: int, n: int, new: Correction, *, key: str, seen: str) -> Done:
    """Put another fact of the same kind in the place of fact ``n`` (the viewer's number).

    Keys that the viewer may not see or may not change are carried over as they stand; of the others ``new`` says all.

    :raises NotAllowed: the viewer does not see that fact, it stands no longer, or they may not correct it.
    """

    def act(doing: Doing) -> dict[str, Any]:
        old = correctable(doing, n)
        doing.replace(replacement(doing, n, old, new))
        return {"kind": old.kind, "on": new.on}

    return perform(viewer, "correct", key, act, dossier_id=dossier_id, seen=seen)


def withdraw_fact(viewer: Viewer, dossier_id: int, n: int, why: str, *, key: str, seen: str) -> Done:
    """Take fact ``n`` back (the viewer's number). It counts as never said from now on, and stays readable.

    :raises NotAllowed: the viewer does not see that fact, it stands no longer, or they may not correct it.
    """

    def act(doing: Doing) -> dict[str, Any]:
        old = correctable(doing, n)
        doing.replace(NewFact("fact.withdrawn", old.on, {}, old.seq, why))
        return {"kind": old.kind, "on": old.on}

    return perform(viewer, "withdraw", key, act, dossier_id=dossier_id, seen=seen)


def correctable(doing: Doing, n: int) -> Fact:
    """The fact behind a viewer's number, if they may correct it.

    :raises NotAllowed: they may not.
    """
    if doing.dossier is None or not doing.dossier.may_correct(doing.viewer, n):
        raise NotAllowed(doing.verb)
    return doing.dossier.stored(n)


def replacement(doing: Doing, n: int, old: Fact, new: Correction) -> NewFact:
    """The fact that takes the place of ``old``.

    :raises NotAllowed: ``new`` says what this viewer may not.
    """
    changed = doing.dossier.changed_body(doing.viewer, n, new.body) if doing.dossier is not None else None
    if changed is None:
        raise NotAllowed(f"{doing.viewer.hat} may not say this of {old.kind}")
    return NewFact(old.kind, new.on, changed, old.seq, new.why)
