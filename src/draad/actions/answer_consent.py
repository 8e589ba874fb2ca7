"""A worker gives a consent, would rather not, or takes one back. Each is one fact, and each is undone the same way."""

from dataclasses import dataclass
from typing import Any, Literal

from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day, iso
from draad.privacy.gates import Gate
from draad.store.viewer import Viewer

KINDS: dict[str, str] = {"give": "consent.given", "refuse": "consent.refused", "withdraw": "consent.withdrawn"}


@dataclass(frozen=True)
class ConsentAnswer:
    """An answer about one gate and one party. ``until``: the last day on which what is given holds."""

    gate: Gate
    party: str
    answer: Literal["give", "refuse", "withdraw"]
    until: Day | None = None


def answer_consent(viewer: Viewer, dossier_id: int, said: ConsentAnswer, *, key: str, seen: str | None = None) -> Done:
    """Say it, today. Nobody is told of a refusal.

    :raises NotAllowed: the dossier is not in reach, or the hat gives no consent.
    :raises BadInput: the registry knows no such gate or party.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        body: dict[str, Any] = {"for": said.gate.value, "party": said.party}
        if said.answer == "give" and said.until is not None:
            body["until"] = iso(said.until)
        doing.say(NewFact(KINDS[said.answer], viewer.today, body))
        return {}

    return perform(viewer, "consent", key, act, dossier_id=dossier_id, seen=seen)
