"""Several dossiers at once, as a viewer may know their facts: for what runs over many, such as the calendar."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from draad.accounts.models import Account
from draad.dossier.facts import Fact
from draad.dossier.visible import View, gates_of, view_of
from draad.store import models
from draad.store.models.dossiers import LOOKED_FOR
from draad.store.read.closing import since_closing
from draad.store.read.detours import within
from draad.store.read.reach import KEEP_CLOSED, reachable
from draad.store.rows import StoredFact, date_of, stored_facts
from draad.store.viewer import Viewer

MOST_DOSSIERS = 300
_LITERAL = "kind IN ({})".format(", ".join(f"'{kind}'" for kind in LOOKED_FOR))
"""The condition of the index over these kinds, word for word: else a database does not know that it may use it."""


@dataclass(frozen=True)
class SeenDossier:
    """One dossier: its facts as the viewer sees them, with who told each."""

    dossier_id: int
    person_id: int
    name: str
    phase: str
    view: View
    told: dict[int, StoredFact]
    """By the viewer's number, what stands behind a fact."""
    roots: dict[int, int]
    """By the viewer's number, the real number of the fact with which it began: it never changes."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that shows, with what was replaced or taken back."""
        return self.view.facts

    @property
    def standing(self) -> tuple[Fact, ...]:
        """The facts in whose place no other stands."""
        instead = {fact.replaces for fact in self.view.facts}
        return tuple(fact for fact in self.view.facts if fact.seq not in instead and fact.seq in self.view.originals)


def seen_dossiers(viewer: Viewer, dossier_ids: Iterable[int] | None = None) -> list[SeenDossier]:
    """Dossiers in reach whose thread runs, by name.

    :param dossier_ids: only these; without it every one, up to ``MOST_DOSSIERS``.
    """
    rows = reachable(viewer).exclude(phase="closed")
    rows = rows.filter(running__in=(True,)) if dossier_ids is None else rows.filter(dossier_id__in=list(dossier_ids))
    found = list(
        rows.order_by("sort_key", "dossier_id").values("dossier_id", "person_id", "name", "phase")[:MOST_DOSSIERS]
    )
    stored = stored_facts(viewer.employer_id, [row["dossier_id"] for row in found])
    return [_seen(viewer, row, stored.get(row["dossier_id"], [])) for row in found]


def dossiers_with(viewer: Viewer, kinds: Sequence[str], first: date | None, last: date | None) -> list[int]:
    """The dossiers, in reach or not, that hold a fact of these kinds on a day between; both days belong to it.

    :param kinds: of those in ``LOOKED_FOR``.
    """
    rows = models.Fact.objects.extra(where=[_LITERAL])  # noqa: S610 - constants of our own
    rows = rows.filter(employer_id=viewer.employer_id, kind__in=list(kinds))
    if first is not None:
        rows = rows.filter(on__gte=first)
    if last is not None:
        rows = rows.filter(on__lte=last)
    return list(rows.order_by().values_list("dossier_id", flat=True).distinct())


def _seen(viewer: Viewer, row: Mapping[str, Any], everything: list[StoredFact]) -> SeenDossier:
    dossier_id = int(row["dossier_id"])
    looks = within(viewer, dossier_id)
    stored = everything if looks.hat in KEEP_CLOSED else since_closing(everything, looks.today)
    facts = tuple(one.fact for one in stored)
    own = frozenset(one.fact.seq for one in stored if one.by == looks.account_id and one.hat == looks.hat)
    view = view_of(facts, looks.hat, gates_of(facts, looks.today, looks.hat), looks.policy, own=own, on=looks.today)
    by_seq = {one.fact.seq: one for one in stored}
    roots: dict[int, int] = {}
    for seq, number in sorted(view.numbers.items()):
        roots.setdefault(number, seq)
    return SeenDossier(
        dossier_id=dossier_id,
        person_id=int(row["person_id"]),
        name=str(row["name"]),
        phase=str(row["phase"]),
        view=view,
        told={number: by_seq[seq] for number, seq in view.originals.items()},
        roots=roots,
    )


def names_of_accounts(account_ids: Iterable[int | None]) -> dict[int, str]:
    """The names of those who told something."""
    wanted = {one for one in account_ids if one is not None}
    return dict(Account.objects.filter(id__in=wanted).values_list("id", "name"))


def day_before(viewer: Viewer, days: int) -> date:
    """The date some days before today."""
    return date_of(viewer.today - days)
