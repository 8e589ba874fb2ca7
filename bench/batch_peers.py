"""The peers of the batch: the twelve duties of a block by DuckDB, by OpenFisca, and by hand in numpy."""

from collections.abc import Callable
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder  # type: ignore[import-untyped]
from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # type: ignore[import-untyped]
from openfisca_core.variables import Variable  # type: ignore[import-untyped]

from bench.twelve import (
    DUTIES,
    FIRST_ABSENCE,
    MANY,
    NEVER,
    ON,
    STATUSES,
    Duty,
    Facts,
    Numbers,
    Wide,
    answer_of,
    reach_of,
)

WAITING, OPEN, LATE, DONE, DONE_LATE, LAPSED = range(len(STATUSES))
NONE = -1
Answers = NDArray[np.int64]
"""Two rows for each duty, status and last day; a column for each dossier. Where there is no line both are ``NONE``."""

PLACES = range(len(DUTIES))


def agreed(status: list[Numbers], due: list[Numbers]) -> Answers:
    """Answers in one form, to be compared."""
    both = np.array([*status, *due], np.int64)
    both[len(DUTIES) :][both[: len(DUTIES)] == NONE] = NONE
    return both


def by_hand(wide: Wide) -> Callable[[], tuple[list[Numbers], list[Numbers]]]:
    """Numpy by hand, with everything looked up beforehand: the floor for whole columns in this language."""
    reaches = [reach_of(duty) for duty in DUTIES]

    def run() -> tuple[list[Numbers], list[Numbers]]:
        found = [answer_of(DUTIES[place], wide, wide.acts[place], reaches[place]) for place in PLACES]
        return [status for status, _ in found], [due for _, due in found]

    return run


class Duck:
    """DuckDB in memory on one thread, its tables made beforehand."""

    def __init__(self, facts: Facts, wide: Wide) -> None:
        self.base = duckdb.connect(":memory:", config={"threads": 1})
        self._table("facts", {"dossier": facts.dossier, "kind": facts.kind.astype(np.int8), "day": facts.day})
        workers = facts.workers
        self._table("employers", {"dossier": np.arange(len(workers), dtype=np.int32), "workers": workers})
        acts = {f"act{place}": act for place, act in enumerate(wide.acts)}
        self._table("wide", {"start": wide.start, "back": wide.back, "workers": wide.workers, **acts})
        reaches: dict[str, Numbers] = {"start": np.arange(FIRST_ABSENCE, ON + 1, dtype=np.int32)}
        for place, duty in enumerate(DUTIES):
            reaches[f"earliest{place}"], reaches[f"due{place}"] = reach_of(duty)
        self._table("reaches", reaches)
        answers = ", ".join(f"{_status(duty, place)} AS status{place}, due{place}" for place, duty in enumerate(DUTIES))
        looked_up = ", ".join(_looked_up(f"act{place}", place + 2) for place in PLACES)
        self.from_facts = f"""
            CREATE OR REPLACE TEMP TABLE answers AS
            WITH looked_up AS (
                SELECT dossier, {_looked_up("start", 0)}, {_looked_up("back", 1)}, {looked_up}
                FROM facts GROUP BY dossier
            )
            SELECT dossier, {answers} FROM looked_up JOIN employers USING (dossier) JOIN reaches USING (start)
        """
        self.from_wide = (
            f"CREATE OR REPLACE TEMP TABLE answers AS SELECT {answers} FROM wide JOIN reaches USING (start)"
        )

    def _table(self, name: str, columns: dict[str, Any]) -> None:
        self.base.register("given", columns)
        self.base.execute(f"CREATE TABLE {name} AS SELECT * FROM given")
        self.base.unregister("given")

    def run(self, query: str) -> None:
        """Answer into a table of DuckDB's own: nothing is carried over to Python."""
        self.base.execute(query)

    def answers(self, query: str) -> Answers:
        """The answers of a query, in the order of the dossiers if they carry their number."""
        self.run(query)
        order = "ORDER BY dossier" if query is self.from_facts else ""
        found = self.base.execute(f"SELECT * FROM answers {order}").fetchnumpy()
        return agreed([found[f"status{place}"] for place in PLACES], [found[f"due{place}"] for place in PLACES])


def _looked_up(name: str, kind: int) -> str:
    return f"coalesce(min(day) FILTER (kind = {kind}), {NEVER}) AS {name}"


def _status(duty: Duty, place: int) -> str:
    """A duty as a case of SQL."""
    act, due, earliest = f"act{place}", f"due{place}", f"earliest{place}"
    in_time = f" AND {act} >= {earliest}" if duty.is_right and duty.counting.opens else ""
    cases = [f"WHEN workers < {MANY} THEN {NONE}"] if duty.sized else []
    settled = f"{act} <> {NEVER} AND {act} <= back{in_time}"
    if not duty.is_right:
        cases.append(f"WHEN {settled} AND {act} > {due} THEN {DONE_LATE}")
    cases += [f"WHEN {settled} THEN {DONE}", f"WHEN back <> {NEVER} THEN {LAPSED}"]
    if duty.counting.opens:
        cases.append(f"WHEN {earliest} > {ON} THEN {WAITING}")
    cases.append(f"WHEN {due} < {ON} THEN {LATE}")
    return f"CAST(CASE {' '.join(cases)} ELSE {OPEN} END AS TINYINT)"


PERIOD = "2026"


def open_fisca(wide: Wide) -> Callable[[], tuple[list[Numbers], list[Numbers]]]:
    """OpenFisca: a person is a dossier; first day, return and acts are given, each duty is a formula."""
    person = build_entity(key="person", plural="persons", label="a dossier", is_person=True)
    system = TaxBenefitSystem([person])
    given = {"start": wide.start, "back": wide.back, "workers": wide.workers}
    given |= {f"act{place}": act for place, act in enumerate(wide.acts)}
    for name in given:
        system.add_variable(_variable(name, person))
    for place, duty in enumerate(DUTIES):
        status, due = _formulas(place, duty)
        system.add_variable(_variable(f"status{place}", person, status))
        system.add_variable(_variable(f"due{place}", person, due))

    def run() -> tuple[list[Numbers], list[Numbers]]:
        simulation = SimulationBuilder().build_default_simulation(system, count=len(wide.start))
        for name, column in given.items():
            simulation.set_input(name, PERIOD, column)
        return (
            [simulation.calculate(f"status{place}", PERIOD) for place in PLACES],
            [simulation.calculate(f"due{place}", PERIOD) for place in PLACES],
        )

    return run


def _formulas(place: int, duty: Duty) -> tuple[Callable[..., Numbers], Callable[..., Numbers]]:
    reach = reach_of(duty)

    def due(person: Any, period: Any) -> Numbers:
        last: Numbers = reach[1].take(person("start", period) - FIRST_ABSENCE)
        return last

    def status(person: Any, period: Any) -> Numbers:
        wide = Wide(person("start", period), person("back", period), (), person("workers", period))
        return answer_of(duty, wide, person(f"act{place}", period), reach)[0]

    return status, due


def _variable(name: str, entity: Any, formula: Callable[..., Numbers] | None = None) -> type[Variable]:
    about = {"value_type": int, "entity": entity, "definition_period": DateUnit.YEAR, "label": name}
    if formula is not None:
        about["formula"] = formula
    return type(name, (Variable,), about)
