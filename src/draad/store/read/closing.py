"""What a line manager may still know of someone whose earlier thread was closed: only the thread that runs."""

from collections.abc import Iterable, Mapping
from typing import Any

from draad.dossier.facts import PLACE, known
from draad.periods import Day
from draad.store import models
from draad.store.folding import answer, summary_values
from draad.store.read.reach import KEEP_CLOSED
from draad.store.rows import StoredFact, stored_facts, workers
from draad.store.viewer import Viewer

OF_A_THREAD = ("phase", "absent", "first_day", "expected_until", "returns_on", "back_since")


def without_closed(viewer: Viewer, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows of summaries as this hat may know them: for a line manager, folded anew where a thread was closed.

    The summary counts an absence together with what the law joins to it, also across a closed thread.
    """
    found = list(rows)
    if viewer.hat in KEEP_CLOSED:
        return found
    persons = {row["dossier_id"]: row["person_id"] for row in found}
    closed = set(
        models.Fact.objects.filter(
            employer_id=viewer.employer_id, dossier_id__in=list(persons), kind="thread.closed"
        ).values_list("dossier_id", flat=True)
    )
    if not closed:
        return found
    employer = viewer.row or models.Employer.objects.get(id=viewer.employer_id)
    told = stored_facts(viewer.employer_id, closed)
    work = workers(viewer.employer_id, [persons[dossier_id] for dossier_id in closed], viewer.today)
    anew = {}
    for dossier_id in closed:
        facts = tuple(one.fact for one in since_closing(told.get(dossier_id, []), viewer.today))
        values = summary_values(answer(employer, work[persons[dossier_id]], facts, viewer.today), viewer.today)
        anew[dossier_id] = {name: values[name] for name in OF_A_THREAD}
    return [
        {**row, **{key: value for key, value in anew.get(row["dossier_id"], {}).items() if key in row}} for row in found
    ]


def since_closing(stored: list[StoredFact], today: Day) -> list[StoredFact]:
    """The facts of the thread that runs: those of a thread that was closed no longer show to the line manager.

    A correction belongs to the thread of what it corrects, however late it came; so does what is told of a day before.
    """
    closings = [fact for fact in known(tuple(one.fact for one in stored), None) if fact.kind == "thread.closed"]
    last = max((fact for fact in closings if fact.on <= today), key=PLACE, default=None)
    if last is None:
        return stored
    replaces = {one.fact.seq: one.fact.replaces for one in stored}
    later = [one for one in stored if _first_said(one.fact.seq, replaces) > last.seq]
    first = min((one.fact.on for one in later if one.fact.kind == "absence.started"), default=last.on)
    return [one for one in later if one.fact.on >= min(first, last.on)]


def _first_said(seq: int, replaces: Mapping[int, int | None]) -> int:
    """The number of the fact at the root of a chain of corrections."""
    at = seq
    while (before := replaces.get(at)) is not None:
        at = before
    return at
