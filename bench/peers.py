"""The peers, each used in the best way that it offers, doing as much of our work as it can."""

import json
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple, cast

import zen
from business_rules import run_all  # type: ignore[import-untyped]
from business_rules.actions import BaseActions, rule_action  # type: ignore[import-untyped]
from business_rules.fields import FIELD_TEXT  # type: ignore[import-untyped]
from business_rules.variables import (  # type: ignore[import-untyped]
    BaseVariables,
    boolean_rule_variable,
    numeric_rule_variable,
)
from holidays import HolidayBase, country_holidays
from workalendar.core import SUN  # type: ignore[import-untyped]
from workalendar.europe import Belgium as BelgianCalendar  # type: ignore[import-untyped]

SUNDAY = 6
ONE_DAY = timedelta(days=1)

DeadlineOf = Callable[[date, int], date]
"""The n-th working day after a day, Monday to Saturday without the ten legal holidays."""


class MondayToSaturday(BelgianCalendar):  # type: ignore[misc]
    """Labour law's working day, told to workalendar in its own way."""

    WEEKEND_DAYS = (SUN,)


def by_holidays_loop(legal: HolidayBase) -> DeadlineOf:
    """A loop that asks the ``holidays`` package day by day: what its users write."""

    def deadline(day: date, number: int) -> date:
        while number:
            day += ONE_DAY
            if day.weekday() != SUNDAY and day not in legal:
                number -= 1
        return day

    return deadline


def by_set_loop(legal: HolidayBase) -> DeadlineOf:
    """The same loop over a plain set of the days that the package gave: the quickest loop in Python."""
    off = frozenset(legal)

    def deadline(day: date, number: int) -> date:
        while number:
            day += ONE_DAY
            if day.weekday() != SUNDAY and day not in off:
                number -= 1
        return day

    return deadline


def legal_holidays(first: int, last: int) -> HolidayBase:
    """The legal holidays of some years, made beforehand; Saturday is told to be no weekend."""
    legal = country_holidays("BE", years=range(first, last + 1))
    legal.weekend = {SUNDAY}
    return legal


class Duty(NamedTuple):
    """A duty as a peer can have it: it opens some days after the start, unless something settled it."""

    key: str
    opens_after: int

    @property
    def reason(self) -> str:
        """Why it is open."""
        return f"day {self.opens_after} has passed and nothing has settled it"


OPENS_AFTER = (0, 1, 2, 3, 7, 14, 28, 30, 56, 60, 90, 180)
DUTIES = tuple(Duty(f"duty_{number}", days) for number, days in enumerate(OPENS_AFTER, 1))
Case = dict[str, Any]
Found = set[tuple[str, str, str]]
"""Rule, status, reason."""


def case(days: int) -> Case:
    """The input of a dossier: the days since its start, and for every duty whether it is settled (one in three is)."""
    return {"days": days, **{duty.key: place % 3 == 2 for place, duty in enumerate(DUTIES)}}


def expected(given: Case) -> Found:
    """What every peer must find."""
    return {
        (duty.key, "open", duty.reason) for duty in DUTIES if given["days"] >= duty.opens_after and not given[duty.key]
    }


class DossierVariables(BaseVariables):  # type: ignore[misc]
    """What business-rules may ask of a dossier; a variable for each duty is added below."""

    def __init__(self, given: Case) -> None:
        self.given = given

    @numeric_rule_variable  # type: ignore[untyped-decorator]
    def days(self) -> int:
        """Days since the start."""
        days: int = self.given["days"]
        return days


def _settled(key: str) -> Callable[[DossierVariables], bool]:
    def settled(self: DossierVariables) -> bool:
        found: bool = self.given[key]
        return found

    variable: Callable[[DossierVariables], bool] = boolean_rule_variable(settled)
    return variable


for _duty in DUTIES:
    setattr(DossierVariables, _duty.key, _settled(_duty.key))


class DossierActions(BaseActions):  # type: ignore[misc]
    """What business-rules may do: tell a status with its reason."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []

    @rule_action(params={"rule": FIELD_TEXT, "status": FIELD_TEXT, "reason": FIELD_TEXT})  # type: ignore[untyped-decorator]
    def tell(self, rule: str, status: str, reason: str) -> None:
        """One open duty."""
        self.found.append((rule, status, reason))


BUSINESS_RULES: list[dict[str, Any]] = [
    {
        "conditions": {
            "all": [
                {"name": "days", "operator": "greater_than_or_equal_to", "value": duty.opens_after},
                {"name": duty.key, "operator": "is_false", "value": None},
            ]
        },
        "actions": [{"name": "tell", "params": {"rule": duty.key, "status": "open", "reason": duty.reason}}],
    }
    for duty in DUTIES
]


def by_business_rules(given: Case) -> list[tuple[str, str, str]]:
    """Evaluate the twelve duties with business-rules."""
    actions = DossierActions()
    run_all(BUSINESS_RULES, DossierVariables(given), actions)
    return actions.found


def zen_engine() -> zen.ZenEngine:
    """A ZEN engine with the duties as a decision table and as expressions, both compiled beforehand.

    Only a loader keeps what was compiled; a decision of ``create_decision`` compiles again at every evaluation.
    """
    decisions = {"table": _graph(_table()), "texts": _graph(_texts())}
    return zen.ZenEngine({"loader": {"type": "static", "content": decisions}})


def by_zen_table(engine: zen.ZenEngine, given: Case) -> list[dict[str, str]]:
    """Evaluate the twelve duties as rows of a decision table."""
    return cast("list[dict[str, str]]", engine.evaluate("table", given)["result"])


def by_zen_texts(engine: zen.ZenEngine, given: Case) -> dict[str, str]:
    """Evaluate the twelve duties as expressions, with status and reason in one text: quicker, and less of an answer."""
    return engine.evaluate("texts", given)["result"]


def _table() -> dict[str, Any]:
    names = ("rule", "status", "reason")
    rules = [
        {
            "_id": duty.key,
            "when": f"days >= {duty.opens_after} and not {duty.key}",
            "rule": json.dumps(duty.key),
            "status": '"open"',
            "reason": json.dumps(duty.reason),
        }
        for duty in DUTIES
    ]
    content = {
        "hitPolicy": "collect",
        "inputs": [{"id": "when", "name": "when"}],
        "outputs": [{"id": name, "name": name, "field": name} for name in names],
        "rules": rules,
    }
    return {"type": "decisionTableNode", "content": content}


def _texts() -> dict[str, Any]:
    expressions = [
        {
            "id": duty.key,
            "key": duty.key,
            "value": f"days >= {duty.opens_after} and not {duty.key} ? 'open: {duty.reason}' : null",
        }
        for duty in DUTIES
    ]
    return {"type": "expressionNode", "content": {"expressions": expressions}}


def _graph(node: Mapping[str, Any]) -> dict[str, Any]:
    """A decision graph of one node between its input and its output."""
    at = {"position": {"x": 0, "y": 0}}
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "content": {"schema": ""}, **at},
            {"id": "duties", "name": "duties", **node, **at},
            {"id": "out", "name": "out", "type": "outputNode", "content": {"schema": ""}, **at},
        ],
        "edges": [
            {"id": "first", "type": "edge", "sourceId": "in", "targetId": "duties"},
            {"id": "second", "type": "edge", "sourceId": "duties", "targetId": "out"},
        ],
    }
