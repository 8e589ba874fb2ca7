"""``./draad bench core``: working days, one dossier, the published answer, and how their cost grows."""

import json
import random
from collections.abc import Callable, Iterable
from datetime import date

import msgspec
import numpy as np
from numpy.typing import NDArray

from bench import batch, growth, peers
from bench.dossiers import DAYS, LATE, START, TWELVE, agenda_on, answers, asked, example, spoke, twelve_that_speak
from bench.measure import Contender, Effort, Goal, Row, Step, Timing, compared, must_agree, side_by_side
from draad.dossier.explanation import explain
from draad.dossier.published import published
from draad.law import BELGIUM
from draad.periods import LABOUR, Day, date_of, day_of, iso, public_holidays
from draad.periods.columns import after as column_after
from draad.periods.working_days import TABLE_FROM, TABLE_UNTIL

TERM, SHORT_TERM = 10, 2
"""Working days: terms that the law has, in its chapters on visits and on sickness."""
FIRST_YEAR, LAST_YEAR = 2025, 2026
"""Two years, as in a file of running dossiers. More years make numpy slower and leave us as we are."""
SEED = 20260112
EPOCH = date(1970, 1, 1).toordinal()
ONE_BY_ONE = 1000
LACKS = (
    "asked for less here: no dates or calendars, no versions of the law, no settling or lapsing by facts, nothing "
    "unknown, only open duties. Days since the start and what is settled are given to it; its reason is a fixed text"
)


def column(effort: Effort) -> list[Row]:
    """G1: a deadline for every day of a column."""
    first, end = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR + 1, 1, 1).toordinal()
    days = np.random.default_rng(SEED).integers(first, end, effort.column).astype(np.int32)
    return [
        _column("in random order", days, effort),
        _column("sorted, numpy's best case", np.sort(days), effort),
    ]


def _column(order: str, days: NDArray[np.int32], effort: Effort) -> Row:
    holidays = [day - EPOCH for year in range(FIRST_YEAR - 1, LAST_YEAR + 2) for day in public_holidays(year)]
    calendar = np.busdaycalendar("1111110", np.array(holidays, dtype="datetime64[D]"))
    dates = (days.astype(np.int64) - EPOCH).astype("datetime64[D]")
    out, dates_out = np.empty_like(days), np.empty_like(dates)
    table = column_after(LABOUR, np.arange(TABLE_FROM, TABLE_UNTIL + 1, dtype=np.int32), TERM)
    places = (days - TABLE_FROM).astype(np.intp)

    def ours() -> NDArray[np.int32]:
        return column_after(LABOUR, days, TERM, out=out)

    def numpy() -> NDArray[np.datetime64]:
        # "backward" is our convention: a term from a day off counts from the working day before it.
        return np.busday_offset(dates, TERM, roll="backward", busdaycal=calendar, out=dates_out)

    def gather() -> NDArray[np.int32]:
        return table.take(places, out=out, mode="clip")

    found = numpy().astype(np.int64) + EPOCH
    must_agree(bool((ours() == found).all()), "the column and numpy.busday_offset")
    must_agree(bool((gather() == found).all()), "the gather and numpy.busday_offset")
    timed = side_by_side(
        [
            Contender("ours", ours, len(days)),
            Contender("numpy.busday_offset(out=)", numpy, len(days)),
            Contender("reference: table.take alone", gather, len(days)),
        ],
        effort,
    )
    mine, theirs, _ = found_all = list(timed.values())
    goals = [Goal("", mine.ns, 3.5, " ns"), Goal("numpy", theirs.times(mine), 13, "×", at_most=False)]
    name = f"{TERM} working days over {len(days):,} days, {order}; a date"
    return compared("G1", name, "ns", found_all, goals, lacks=("", "no sums and no bounds: they are given to it"))


def one_deadline(effort: Effort) -> list[Row]:
    """G2: deadlines one at a time."""
    return [*_one_deadline(TERM, effort, goals=True), *_one_deadline(SHORT_TERM, effort, goals=False)]


def _one_deadline(number: int, effort: Effort, *, goals: bool) -> list[Row]:
    first, last = day_of(date(FIRST_YEAR, 1, 1)), day_of(date(LAST_YEAR, 12, 31))
    days = random.Random(SEED).choices(range(first, last + 1), k=ONE_BY_ONE)
    dates = [date_of(day) for day in days]
    legal, theirs = peers.legal_holidays(FIRST_YEAR - 1, LAST_YEAR + 1), peers.MondayToSaturday()
    after, date_after = LABOUR.after, LABOUR.date_after
    expected = [date_of(after(day, number)) for day in days]
    must_agree([date_after(day, number) for day in dates] == expected, f"{number} working days from date to date")
    ways: dict[str, peers.DeadlineOf] = {
        "holidays, loop over days": peers.by_holidays_loop(legal),
        "holidays.get_nth_working_day": legal.get_nth_working_day,
        "loop over a set from holidays": peers.by_set_loop(legal),
        "workalendar.add_working_days": theirs.add_working_days,
    }
    for name, way in ways.items():
        must_agree([way(day, number) for day in dates] == expected, f"{number} working days by {name}")

    def date_to_date() -> None:
        for day in dates:
            date_after(day, number)

    def int_to_int() -> None:
        for day in days:
            after(day, number)

    table = dict(zip(dates, expected, strict=True))

    def look_up() -> None:
        for day in dates:
            table[day]

    contenders = [Contender("date → date", date_to_date), Contender("int → int", int_to_int)]
    contenders += [Contender(name, _over(way, dates, number)) for name, way in ways.items()]
    contenders.append(Contender("reference: a dict of answers", look_up))
    timed = {name: timing.each(ONE_BY_ONE) for name, timing in side_by_side(contenders, effort).items()}
    mine, bare = timed.pop("date → date"), timed.pop("int → int")
    limits = [
        Goal("", mine.ns, 150, " ns"),
        Goal("holidays", timed["holidays, loop over days"].times(mine), 12, "×", at_most=False),
        Goal("workalendar", timed["workalendar.add_working_days"].times(mine), 50, "×", at_most=False),
    ]
    name = f"{number} working days, one at a time,"
    reference = timed["reference: a dict of answers"]
    return [
        compared("G2", f"{name} date → date", "ns", [mine, *timed.values()], limits if goals else ()),
        compared("G2", f"{name} int → int", "ns", [bare, reference]),
    ]


def _over(way: peers.DeadlineOf, dates: list[date], number: int) -> Callable[[], None]:
    def run() -> None:
        for day in dates:
            way(day, number)

    return run


def one_rule(effort: Effort) -> list[Row]:
    """G3: what one rule of one dossier costs, with its reasons."""
    book, engine = twelve_that_speak(), peers.zen_engine()
    cases = [peers.case(on - START) for on in DAYS]
    for case in cases:
        expected = peers.expected(case)
        must_agree(set(peers.by_business_rules(case)) == expected, "business-rules and the duties")
        table = {(row["rule"], row["status"], row["reason"]) for row in peers.by_zen_table(engine, case)}
        must_agree(table == expected, "zen-engine's table and the duties")
        texts = {(rule, *text.split(": ", 1)) for rule, text in peers.by_zen_texts(engine, case).items()}
        must_agree(texts == expected, "zen-engine's expressions and the duties")
    business, zen_table, zen_texts = "business-rules", "zen-engine, decision table", "zen-engine, expressions"
    timed = side_by_side(
        [
            Contender("the law", lambda: [agenda_on(on) for on in DAYS]),
            Contender("twelve rules", lambda: [agenda_on(on, book) for on in DAYS]),
            Contender(business, lambda: [peers.by_business_rules(case) for case in cases]),
            Contender(zen_table, lambda: [peers.by_zen_table(engine, case) for case in cases]),
            Contender(zen_texts, lambda: [peers.by_zen_texts(engine, case) for case in cases]),
        ],
        effort,
    )
    law, duties = timed["the law"], TWELVE * len(DAYS)
    mine, *others = (timed[name].each(duties) for name in ("twelve rules", business, zen_table, zen_texts))
    goals = [Goal("", mine.ns / 1000, 0.33, " µs"), Goal(business, others[0].times(mine), 12, "×", at_most=False)]
    agendas = [agenda_on(on) for on in DAYS]
    voices = [len(spoke(found)) for found in agendas]
    parts = {
        f"a rule of the book ({len(BELGIUM.rules)})": len(BELGIUM.rules) * len(DAYS),
        f"a rule asked ({_each(map(asked, agendas))})": sum(map(asked, agendas)),
        f"a rule that spoke ({_each(voices)})": sum(voices),
        f"an answer ({_each(map(answers, agendas))})": sum(map(answers, agendas)),
    }
    return [
        compared("G3", f"{TWELVE} rules that all speak; a rule", "µs", [mine, *others], goals, lacks=[LACKS] * 3),
        *(compared("G3", f"whole law; {name}", "µs", [law.each(number)]) for name, number in parts.items()),
    ]


def _each(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))


def whole_answer(effort: Effort) -> list[Row]:
    """The agenda of the example dossier, and everything that is made of it."""

    def plain() -> dict[str, object]:
        return published(agenda_on(LATE), "nl", None)

    explained = [explain(example(), BELGIUM, rule, LATE) for rule in sorted(spoke(agenda_on(LATE)))]
    longest = max(explained, key=lambda found: len(found.readings))
    key, others = longest.rule.key, sum(not reading.chosen for reading in longest.readings)
    contenders = [Contender(iso(on), _agenda(on)) for on in DAYS]
    contenders += [
        Contender("published", plain),
        Contender("json", lambda: json.dumps(plain(), ensure_ascii=False)),
        Contender("indented", lambda: json.dumps(plain(), ensure_ascii=False, indent=2)),
        Contender("msgspec", lambda: msgspec.json.encode(plain())),
        Contender("explain", lambda: explain(example(), BELGIUM, key, LATE)),
    ]
    timed = side_by_side(contenders, effort)
    alone = Timing("agenda() alone", timed[iso(LATE)].rounds)
    rows = []
    for on in DAYS:
        mine = timed[iso(on)]
        rows.append(
            compared("answer", f"agenda() on {iso(on)}, {answers(agenda_on(on))} answers", "µs", [mine], _in(mine))
        )
    for name, title in (
        ("published", "agenda + published()"),
        ("json", "agenda + published() + json.dumps"),
        ("indented", "agenda + published() + json.dumps(indent=2)"),
        ("msgspec", "agenda + published() + msgspec.json.encode"),
        ("explain", f"explain() of {key}: one agenda, and {others} under other readings"),
    ):
        rows.append(
            compared("answer", title, "µs", [timed[name], alone], _in(timed[name]) if name == "published" else ())
        )
    return rows


def _agenda(on: Day) -> Callable[[], object]:
    return lambda: agenda_on(on)


def _in(timing: Timing) -> tuple[Goal, ...]:
    return (Goal("", timing.ns / 1000, 100, " µs"),)


STEPS = (
    Step("G1 a column of deadlines", column),
    Step("G2 one deadline", one_deadline),
    Step("G3 one rule of one dossier", one_rule),
    Step("G4 a block of dossiers", batch.twelve_rules),
    Step("the whole law over a block", batch.whole_law),
    Step("the whole answer", whole_answer),
    Step("growth with facts", growth.facts),
    Step("growth with rules", growth.rules),
    Step("growth with dossiers", batch.growth),
)
