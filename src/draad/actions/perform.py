"""How anything is done: once, in one transaction, by someone who may, with a record of it.

An action is a function on a :class:`Doing`. ``perform`` gives it one, and keeps what it did. The same key from the same
account is the same act: a double click, or a retry after a lost connection, answers what was answered before.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from draad.dossier.facts import Fact
from draad.dossier.kinds import KINDS
from draad.dossier.visible import PAPER
from draad.periods import Day, iso
from draad.privacy.work_terms import ONLY_WORK, medical_words
from draad.store import append as writing
from draad.store import read
from draad.store.acts import act_done, employer_of, new_act, note_act
from draad.store.append import BadInput, ChangedMeanwhile, NewFact, Told
from draad.store.viewer import Viewer

__all__ = [
    "Act",
    "BadInput",
    "ChangedMeanwhile",
    "Doing",
    "Done",
    "NewFact",
    "NotAllowed",
    "done_before",
    "perform",
    "refuse_medical",
    "saying",
]


class NotAllowed(Exception):
    """The viewer may not do this, or the dossier is not theirs to see. Shown as "nothing to see here"."""


@dataclass
class Doing:
    """One act while it is being done."""

    viewer: Viewer
    act_id: int
    verb: str
    at: datetime
    dossier: read.OpenDossier | None = None
    said: list[Fact] = field(default_factory=list)

    def say(self, *facts: NewFact) -> list[Fact]:
        """Say facts in the dossier, if the hat may say every part of them.

        :raises NotAllowed: the matrix does not let this hat create one of the keys.
        :raises BadInput: a fact is not what the registry allows, or says something of health where it may not.
        :raises ChangedMeanwhile: others wrote since the page was read.
        """
        if self.dossier is None:
            raise NotAllowed(self.verb)
        for fact in facts:
            if not self.dossier.may_say(self.viewer, fact.kind, fact.body):
                raise NotAllowed(f"{self.viewer.hat} may not say {fact.kind}")
        return self._append(facts)

    def write_from_paper(self, signed_on: Day, received_on: Day, *facts: NewFact) -> list[Fact]:
        """Say what the worker said on paper, each with the mark that it was on paper, and when that was signed.

        The hat reads nothing by it: what it wrote down and may not read, it does not see afterwards either.

        :raises NotAllowed: the matrix does not let this hat write down one of the keys.
        :raises BadInput: a fact is not what the registry allows.
        """
        if self.dossier is None:
            raise NotAllowed(self.verb)
        for fact in facts:
            if not self.dossier.may_write_from_paper(self.viewer, fact.kind, fact.body):
                raise NotAllowed(f"{self.viewer.hat} may not write down {fact.kind} from paper")
        made = self._append(facts)
        marks = [NewFact(PAPER, received_on, {"of_seq": fact.seq, "signed_on": iso(signed_on)}) for fact in made]
        self._append(marks)
        return made

    def replace(self, new: NewFact) -> list[Fact]:
        """Say a fact in the place of another; that this hat may correct it was asked before."""
        return self._append((new,))

    def take_back(self, *withdrawals: NewFact) -> list[Fact]:
        """Take back facts that this very account said a moment ago."""
        return self._append(withdrawals)

    def _append(self, facts: Sequence[NewFact]) -> list[Fact]:
        if self.dossier is None:
            raise NotAllowed(self.verb)
        if not facts:
            return []
        for fact in facts:
            refuse_medical(fact)
        told = Told(self.viewer.account_id, self.viewer.hat, self.at, self.act_id)
        before = (*self.dossier.whole.facts, *self.said)
        made = writing.append(employer_of(self.viewer), self.dossier.id, facts, told, before=before)
        self.said += made
        return made


def refuse_medical(fact: NewFact) -> None:
    """Refuse a fact of the physician whose text says something about health: it crosses the bridge to the employer.

    :raises BadInput: what was found, in which key.
    """
    keys = KINDS[fact.kind].body
    texts = {name: str(text) for name, text in fact.body.items() if name in keys and keys[name].item in ONLY_WORK}
    for name, found in medical_words(texts).items():
        words = ", ".join(repr(one.word) for one in found)
        raise BadInput(f"$.body.{name}", words, "words about the work alone")


@dataclass(frozen=True)
class Done:
    """What was done. ``again`` when this very act had been done before and nothing new was written."""

    act_id: int
    verb: str
    result: dict[str, Any]
    again: bool = False


Act = Callable[[Doing], dict[str, Any] | None]


def perform(
    viewer: Viewer,
    verb: str,
    key: str,
    act: Act,
    *,
    dossier_id: int | None = None,
    seen: str | None = None,
    undoes: int | None = None,
) -> Done:
    """Do one thing, once.

    :param key: of the form or request; the same key is the same act.
    :param dossier_id: the dossier it is done in; the viewer must be able to open it.
    :param seen: the state of the dossier that the viewer read (``OpenDossier.token``).
    :raises NotAllowed: the viewer may not, or cannot see the dossier.
    :raises ChangedMeanwhile: what the viewer had read is no longer how it stands.
    """
    with transaction.atomic():
        before = act_done(viewer, key)
        if before is not None:
            return Done(before.id, before.verb, before.result, again=True)
        doing = Doing(viewer, new_act(), verb, viewer.at)
        if dossier_id is not None:
            doing.dossier = read.open_dossier(viewer, dossier_id, lock=True)
            if doing.dossier is None:
                raise NotAllowed(verb)
            if seen is not None and seen != doing.dossier.token:
                raise ChangedMeanwhile(0, doing.dossier.seq)
        result = act(doing) or {}
        if doing.said:
            result["said"] = [fact.seq for fact in doing.said]
        note_act(viewer, doing.act_id, verb, key, dossier_id, undoes, result)
        return Done(doing.act_id, verb, result)


def done_before(viewer: Viewer, key: str) -> Done | None:
    """What was done with this key already, for a page that looks before it lets something be done."""
    before = act_done(viewer, key)
    return Done(before.id, before.verb, before.result, again=True) if before is not None else None


def saying(*facts: NewFact) -> Act:
    """An act that only says these facts."""

    def act(doing: Doing) -> None:
        doing.say(*facts)

    return act
