"""What an employer tells when Draad is set up: its own columns, what the rules need, and what papers need.

Only ``actions`` comes through here. ``Employer.setup`` holds a part for each step (``employer``, ``lead``, ``service``,
``letters``) as it was told, the steps that are ``done``, and ``started_on``.
"""

from collections.abc import Mapping
from typing import Any

from draad.periods import Day, iso
from draad.store import models
from draad.store.folding import refresh

STEPS = ("employer", "lead", "service", "people", "letters", "check")
"""The steps, in their order."""


def keep_step(
    employer_id: int, step: str, told: Mapping[str, Any], columns: Mapping[str, str], context: Mapping[str, Any]
) -> None:
    """Keep what was told in a step, in the place of what was told there before.

    :param columns: of the employer itself: ``name``, ``short_name``, ``language``, ``contact``.
    :param context: keys of the ``employer`` part of ``draad.dossier/1``; ``None`` makes one unknown again.
    """
    row = models.Employer.objects.select_for_update().get(id=employer_id)
    done = row.setup.get("done", [])
    row.setup = {**row.setup, step: dict(told), "done": [*done, step] if step not in done else done}
    for name, value in columns.items():
        setattr(row, name, value)
    row.context = {key: value for key, value in {**row.context, **context}.items() if value is not None and value != []}
    row.save(update_fields=["setup", "context", *columns])


def renew_summaries(employer_id: int, today: Day) -> int:
    """Make every summary anew, once the rules know something else of the employer. Returns how many dossiers."""
    row = models.Employer.objects.get(id=employer_id)
    dossiers = models.Dossier.objects.filter(employer=row).values_list("id", flat=True)
    return refresh(row, list(dossiers), today)


def start(employer_id: int, today: Day) -> None:
    """Note that the employer began to work with Draad; the first day stays."""
    row = models.Employer.objects.select_for_update().get(id=employer_id)
    done = row.setup.get("done", [])
    row.setup = {"started_on": iso(today), **row.setup, "done": [*done, "check"] if "check" not in done else done}
    row.save(update_fields=["setup"])
