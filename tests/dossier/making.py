"""Small dossiers for the tests, and the answer in its published form."""

from typing import Any

from draad.dossier.agenda import agenda
from draad.dossier.facts import Dossier
from draad.dossier.instants import parse_instant
from draad.dossier.published import published
from draad.dossier.reading import dossier_of
from draad.law import BELGIUM
from draad.periods import parse_day

WORKER = {
    "category": "white_collar",
    "statutory": False,
    "health_surveillance": True,
    "born": "1985-04-02",
    "in_service_since": "2015-03-01",
}
EMPLOYER = {"workers_average": 120, "workers_on_1_january": 118, "sector": "private"}


ENVELOPE = ("seq", "recorded_at", "replaces", "why")


def fact(on: str, kind: str, /, **body: Any) -> dict[str, Any]:
    envelope: dict[str, Any] = {key: body.pop(key) for key in ENVELOPE if key in body}
    if "from_" in body:
        body["from"] = body.pop("from_")
    return {"on": on, "kind": kind, "body": body, **envelope}


def sick(on: str, **body: Any) -> dict[str, Any]:
    return fact(on, "absence.started", **{"cause": "illness", **body})


def dossier(*facts: dict[str, Any], employer: Any = None, worker: Any = None) -> Dossier:
    value = {
        "format": "draad.dossier/1",
        "employer": EMPLOYER if employer is None else employer,
        "worker": WORKER if worker is None else worker,
        "facts": list(facts),
    }
    return dossier_of(value, BELGIUM)


def ask(
    on: str, *facts: dict[str, Any], known: str | None = None, employer: Any = None, worker: Any = None
) -> dict[str, Any]:
    made = dossier(*facts, employer=employer, worker=worker)
    found = agenda(made.facts, BELGIUM, made.context, parse_day(on), parse_instant(known) if known else None)
    return published(found, "en", known)


def lines(answer: dict[str, Any], rule: str) -> list[dict[str, Any]]:
    return [line for line in answer["lines"] if line["rule"] == rule]


def line(answer: dict[str, Any], rule: str) -> dict[str, Any]:
    (found,) = lines(answer, rule)
    return found


def why_not(answer: dict[str, Any], rule: str) -> list[str]:
    return [found["reason"] for found in answer["not_due"] if found["rule"] == rule]


def needs(answer: dict[str, Any], rule: str) -> list[str]:
    return [need for found in answer["undecided"] if found["rule"] == rule for need in found["needs"]]


def conflicts(answer: dict[str, Any]) -> list[str]:
    return [found["reason"] for found in answer["conflicts"]]
