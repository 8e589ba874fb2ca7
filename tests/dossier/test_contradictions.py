"""Facts that need another fact before them: alone they do not go together with the dossier, after it they do."""

from typing import Any

import pytest

from draad.dossier.kinds import KINDS
from draad.dossier.values import ADay, Choice, Name, Quantity, Whole, Words
from tests.dossier.making import ask, conflicts, fact, sick

NEEDED = [
    ("trajectory.told", "trajectory.requested", "no_trajectory"),
    ("trajectory.invited", "trajectory.requested", "no_trajectory"),
    ("trajectory.missed", "trajectory.requested", "no_trajectory"),
    ("trajectory.consulted", "trajectory.requested", "no_trajectory"),
    ("trajectory.ended", "trajectory.requested", "no_trajectory"),
    ("assessment.received", "trajectory.requested", "no_trajectory"),
    ("plan.received", "trajectory.requested", "no_trajectory"),
    ("plan.received", "force_majeure.notified", "no_trajectory"),
    ("report.received", "trajectory.requested", "no_trajectory"),
    ("report.received", "force_majeure.notified", "no_trajectory"),
    ("plan.reminded", "plan.received", "no_plan"),
    ("plan.answered", "plan.received", "no_plan"),
    ("plan.reviewed", "plan.received", "no_plan"),
    ("fund.answered", "plan.received", "no_plan"),
    ("appeal.lodged", "assessment.received", "nothing_to_appeal"),
    ("appeal.lodged", "force_majeure.found", "nothing_to_appeal"),
    ("appeal.decided", "appeal.lodged", "no_appeal"),
    ("force_majeure.examined", "force_majeure.notified", "no_procedure"),
    ("force_majeure.found", "force_majeure.notified", "no_procedure"),
    ("force_majeure.conditions_given", "force_majeure.adapted_work_asked", "not_asked"),
    ("adapted_work.answered", "adapted_work.requested", "not_asked"),
    ("consultation.held", "consultation.requested", "not_asked"),
]


def told(kind: str, on: str) -> dict[str, Any]:
    """A fact of a kind with the least that its body must say."""
    body: dict[str, Any] = {}
    for name, key in KINDS[kind].body.items():
        if key.required:
            match key.type:
                case Choice():
                    body[name] = key.type.values[0]
                case ADay():
                    body[name] = on
                case Quantity() | Whole():
                    body[name] = 1
                case Name() | Words():
                    body[name] = "x"
    return {**fact(on, kind), "body": body}


@pytest.mark.parametrize(("kind", "before", "reason"), NEEDED)
def test_what_a_fact_needs_before_it(kind: str, before: str, reason: str) -> None:
    alone = ask("2026-09-01", sick("2026-01-12"), told(kind, "2026-08-03"))
    assert {"facts": [2], "reason": reason} in alone["conflicts"]
    for day in ("2026-08-02", "2026-08-03"):
        after = ask("2026-09-01", sick("2026-01-12"), told(before, day), told(kind, "2026-08-03"))
        assert {"facts": [3], "reason": reason} not in after["conflicts"]
    too_late = ask("2026-09-01", sick("2026-01-12"), told(kind, "2026-08-03"), told(before, "2026-08-04"))
    assert {"facts": [2], "reason": reason} in too_late["conflicts"]


def test_a_dossier_in_order_has_no_conflicts() -> None:
    facts = [
        sick("2026-01-12"),
        told("trajectory.requested", "2026-02-02"),
        told("trajectory.invited", "2026-02-09"),
        {**fact("2026-03-02", "assessment.received"), "body": {"decision": "A"}},
        told("trajectory.consulted", "2026-03-09"),
        told("plan.received", "2026-03-16"),
        {**fact("2026-03-20", "plan.answered"), "body": {"agreed": "yes"}},
    ]
    assert conflicts(ask("2026-04-01", *facts)) == []
