"""What a fact must say, kind by kind: the starred keys of the format."""

import json

import pytest

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reading import read_dossier
from draad.dossier.strict_json import BadInput
from draad.law import BELGIUM
from tests.dossier.test_contradictions import told

REQUIRED = {
    "adapted_work.answered": "followed",
    "absence.expected_until": "until",
    "certificate.received": "from until",
    "work.resumed_partially": "hours_per_week",
    "contract.ended": "ground",
    "letter.sent": "letter",
    "work_potential.estimated": "present",
    "talk.planned": "kind",
    "talk.held": "kind",
    "talk.proposed": "new_on",
    "agreement.made": "text",
    "invitation.answered": "coming",
    "consent.given": "for party",
    "consent.withdrawn": "for party",
    "trajectory.requested": "by",
    "assessment.received": "decision",
    "appeal.decided": "confirmed",
    "plan.answered": "agreed",
    "trajectory.ended": "ground",
    "force_majeure.found": "permanently_unfit",
    "lead.assigned": "party",
    "party.reminded": "party of",
    "plan.step_agreed": "step from hours_per_week",
    "question.answered": "about",
    "note.written": "text",
    "coach_note.written": "text",
    "agreement.answered": "agreed",
    "consent.refused": "for party",
    "statement.added": "text",
    "paper.received": "of_seq",
}


def test_what_a_fact_must_say() -> None:
    found = {
        name: " ".join(key for key, part in kind.body.items() if part.required)
        for name, kind in {**KINDS, **EMPLOYER_KINDS}.items()
    }
    assert {name: keys for name, keys in found.items() if keys} == REQUIRED


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_can_be_told_and_a_starred_key_cannot_be_left_out(kind: str) -> None:
    def read(fact: dict[str, object]) -> None:
        value = {"format": "draad.dossier/1", "facts": [{"seq": 1, **START}, {"seq": 2, **fact}]}
        read_dossier(json.dumps(value).encode(), BELGIUM)

    fact = told(kind, "2026-03-02")
    if kind == "fact.withdrawn":
        fact["replaces"] = 1
    read(fact)
    for key in REQUIRED.get(kind, "").split():
        body = {name: value for name, value in fact["body"].items() if name != key}
        with pytest.raises(BadInput, match=f"no {key}; allowed: {key} is required"):
            read({**fact, "body": body})


START = {"kind": "absence.started", "on": "2026-01-12"}
