"""One dossier, as a viewer may see it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from draad.accounts.models import Account
from draad.dossier.answer import Agenda
from draad.dossier.facts import PLACE, Dossier, Fact, known
from draad.dossier.kinds import KINDS
from draad.dossier.visible import View, gates_of, view_of, visible_agenda
from draad.periods import Day
from draad.privacy.gates import Gate
from draad.store import models
from draad.store.folding import answer, dossier_of
from draad.store.read.persons import Involved, PersonCard, involved, person_card
from draad.store.read.reach import KEEP_CLOSED, openable
from draad.store.rows import StoredFact, stored_facts, workers
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class ShownFact:
    """A fact as the viewer may know it. ``n`` numbers the facts that they may see, so gaps tell nothing."""

    n: int
    fact: Fact
    by: str
    hat: str
    mine: bool
    act_id: int
    replaced_by: int | None
    """The viewer's number of the fact that stands in its place now, or that took it back."""
    erased: bool


@dataclass(frozen=True)
class OpenDossier:
    """A dossier in the hands of a viewer: ``facts``, ``agenda`` and ``person`` hold only what they may see."""

    id: int
    person: PersonCard
    facts: tuple[ShownFact, ...]
    agenda: Agenda
    people: tuple[Involved, ...]
    gates: frozenset[Gate]
    token: str
    """The state of what the viewer sees; a form carries it, so that a change by others is noticed."""
    seq: int
    whole: Dossier
    """The whole dossier, for actions and for counting what a change would move. Never shown."""
    view: View

    def may_say(self, viewer: Viewer, kind: str, body: Mapping[str, Any]) -> bool:
        """Whether this hat may say such a fact, every key of it and every value."""
        known, policy = KINDS[kind], viewer.policy
        if not policy.creates_key(viewer.hat, kind, None, known.day_item):
            return False
        for key, value in body.items():
            if key not in known.body or not policy.creates_key(viewer.hat, kind, key, known.body[key].item):
                return False
            allowed = policy.values_of(viewer.hat, kind, key, known.body[key].item)
            if allowed is not None and value not in allowed:
                return False
        return True


def open_dossier(viewer: Viewer, dossier_id: int, *, lock: bool = False) -> OpenDossier | None:
    """Open a dossier; ``None`` when it is not there or not theirs to see, and nothing tells which.

    :param lock: keep others from writing in it until the transaction ends.
    """
    summary = openable(viewer).filter(dossier_id=dossier_id).values("person_id").first()
    if summary is None:
        return None
    rows = models.Dossier.objects.filter(employer_id=viewer.employer_id, id=dossier_id)
    dossier = (rows.select_for_update() if lock else rows).get()
    employer = models.Employer.objects.get(id=viewer.employer_id)
    person_id: int = summary["person_id"]
    worker = workers(viewer.employer_id, [person_id], viewer.today)[person_id]
    everything = stored_facts(viewer.employer_id, [dossier_id]).get(dossier_id, [])
    stored = everything if viewer.hat in KEEP_CLOSED else _since_closing(everything, viewer.today)
    facts = tuple(one.fact for one in stored)
    gates = gates_of(facts, viewer.today, viewer.hat)
    own = frozenset(one.fact.seq for one in stored if one.by == viewer.account_id and one.hat == viewer.hat)
    view = view_of(facts, viewer.hat, gates, viewer.policy, own=own, on=viewer.today)
    found = answer(employer, worker, facts, viewer.today)
    return OpenDossier(
        id=dossier_id,
        person=person_card(viewer, person_id, gates),
        facts=_shown(viewer, stored, view),
        agenda=visible_agenda(found, viewer.hat, gates, viewer.policy, view=view),
        people=tuple(involved(viewer, dossier_id, person_id)),
        gates=gates,
        token=_token(view),
        seq=dossier.last_seq,
        whole=dossier_of(employer, worker, tuple(one.fact for one in everything)),
        view=view,
    )


def _since_closing(stored: list[StoredFact], today: Day) -> list[StoredFact]:
    """The facts of the thread that runs: those of a thread that was closed no longer show to the line manager."""
    closings = [fact for fact in known(tuple(one.fact for one in stored), None) if fact.kind == "thread.closed"]
    last = max((fact for fact in closings if fact.on <= today), key=PLACE, default=None)
    return stored if last is None else [one for one in stored if one.fact.seq > last.seq]


def _token(view: View) -> str:
    return hashlib.sha256(msgspec.json.encode(view.facts)).hexdigest()[:24]


def _shown(viewer: Viewer, stored: list[StoredFact], view: View) -> tuple[ShownFact, ...]:
    by_seq = {one.fact.seq: one for one in stored}
    names = _names({one.by for one in stored if one.by is not None})
    replaced = {fact.replaces: fact.seq for fact in view.facts if fact.replaces is not None}
    found = []
    for fact in view.facts:
        one = by_seq[view.originals[fact.seq]]
        found.append(
            ShownFact(
                n=fact.seq,
                fact=fact,
                by=names.get(one.by or 0, ""),
                hat=one.hat,
                mine=one.by == viewer.account_id,
                act_id=one.act_id,
                replaced_by=replaced.get(fact.seq),
                erased=one.erased,
            )
        )
    return tuple(found)


def _names(account_ids: set[int]) -> dict[int, str]:
    return dict(Account.objects.filter(id__in=account_ids).values_list("id", "name"))
