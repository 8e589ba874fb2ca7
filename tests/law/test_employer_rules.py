"""Stories of the rules for the employer as a whole: the collective policy, Codex I.4-71/2 and I.4-79."""

from typing import Any

import pytest

from draad.dossier.agenda import employer_agenda
from draad.dossier.published import published_line
from draad.law import BELGIUM
from draad.periods import parse_day
from tests.dossier.making import dossier

CONTACT, YEARLY, REPORT = "be.policy.contact-procedure", "be.policy.committee-yearly", "be.policy.physician-report"
SET, CONSULTED, EVALUATED, REPORTED = (
    "policy.contact_procedure_set",
    "policy.committee_consulted",
    "policy.evaluated",
    "policy.physician_reported",
)
Told = tuple[tuple[str, str], ...]


def answer(on: str, told: Told) -> list[dict[str, Any]]:
    facts = [{"on": day, "kind": kind} for day, kind in told]
    made = dossier(employer={"facts": facts})
    return [published_line(line, "en") for line in employer_agenda(BELGIUM, made.context, parse_day(on))]


@pytest.mark.parametrize(
    ("on", "told", "lines"),
    [
        ("2016-12-31", (), []),
        # R17-29: since 2017 the committee at least once a year
        ("2017-01-01", (), [(YEARLY, "2017-01-01", 1, "open", "2018-01-01", None)]),
        ("2018-01-01", (), [(YEARLY, "2017-01-01", 1, "open", "2018-01-01", None)]),
        (
            "2018-01-02",
            (),
            [
                (YEARLY, "2017-01-01", 1, "late", "2018-01-01", None),
                (YEARLY, "2017-01-01", 2, "open", "2019-01-01", None),
            ],
        ),
        (
            "2018-06-01",
            (("2017-03-01", CONSULTED), ("2018-02-01", EVALUATED)),
            [(YEARLY, "2017-01-01", 3, "open", "2019-02-01", None)],
        ),
        # R22-32 and R22-33: from 1 October 2022 also the report of the physician
        (
            "2022-10-01",
            (),
            [
                (YEARLY, "2022-10-01", 1, "open", "2023-10-01", None),
                (REPORT, "2022-10-01", 1, "open", "2023-10-01", None),
            ],
        ),
        (
            "2022-10-01",
            (("2022-03-01", REPORTED), ("2022-03-01", SET)),
            [
                (REPORT, "2022-10-01", 2, "open", "2023-03-01", None),
                (YEARLY, "2022-10-01", 1, "open", "2023-10-01", None),
            ],
        ),
        # 2.1 to 2.8, 12.1 and 12.2: from 2026 a procedure of contact in the work rules
        (
            "2026-01-01",
            (),
            [
                (CONTACT, "2026-01-01", None, "open", "2026-01-01", None),
                (YEARLY, "2026-01-01", 1, "open", "2027-01-01", None),
                (REPORT, "2026-01-01", 1, "open", "2027-01-01", None),
            ],
        ),
        (
            "2026-01-02",
            (("2025-10-01", REPORTED), ("2025-11-01", CONSULTED)),
            [
                (CONTACT, "2026-01-01", None, "late", "2026-01-01", None),
                (REPORT, "2026-01-01", 2, "open", "2026-10-01", None),
                (YEARLY, "2026-01-01", 2, "open", "2026-11-01", None),
            ],
        ),
        (
            "2026-06-01",
            (("2025-12-01", SET), ("2026-03-01", REPORTED), ("2026-04-01", REPORTED)),
            [
                (CONTACT, "2026-01-01", None, "done", "2026-01-01", 1),
                (YEARLY, "2026-01-01", 1, "open", "2027-01-01", None),
                (REPORT, "2026-01-01", 3, "open", "2027-04-01", None),
            ],
        ),
        (
            "2026-06-01",
            (("2026-02-01", SET), ("2026-03-01", EVALUATED), ("2026-03-02", REPORTED)),
            [
                (CONTACT, "2026-01-01", None, "done_late", "2026-01-01", 1),
                (YEARLY, "2026-01-01", 2, "open", "2027-03-01", None),
                (REPORT, "2026-01-01", 2, "open", "2027-03-02", None),
            ],
        ),
    ],
)
def test_what_an_employer_owes_as_a_whole(on: str, told: Told, lines: list[tuple[Any, ...]]) -> None:
    found = answer(on, told)
    assert [
        (line["rule"], line["version"], line.get("nth"), line["status"], line["due"], line["settled_by"])
        for line in found
    ] == lines
    for line in found:
        assert line["nature"] == "duty"
        assert line["party"] == ("occupational_physician" if line["rule"] == REPORT else "employer")
        yearly = (None, None) if line["rule"] == CONTACT else ("12 months", "excluded")
        assert (line["counted"]["length"], line["counted"]["first_day"] if yearly[0] else None) == yearly
