"""The batch: the agendas of a block of dossiers at once, beside peers; how its cost and its memory grow."""

import json
import subprocess
import sys
from collections.abc import Iterable

import numpy as np

from bench.batch_peers import NONE, PLACES, Answers, Duck, agreed, by_hand, open_fisca
from bench.dossiers import SEED, people
from bench.measure import Contender, Effort, Goal, Row, compared, must_agree, side_by_side, slope
from bench.twelve import DUTIES, ON, as_facts, as_wide, book, dossiers
from draad.dossier.agenda import agenda
from draad.dossier.columns.asking import in_columns, lines_in, lines_of_block
from draad.dossier.columns.block import Block
from draad.dossier.columns.lines import BlockLines
from draad.dossier.compiled import compile_book
from draad.dossier.facts import Dossier
from draad.law import BELGIUM

BLOCK = 16_384
EACH = f"{len(DUTIES)} rules of one dossier"
WIDE = "is given the day of every act, looked up beforehand; no facts, no versions, no reasons, no fact that settled"
FROM_FACTS = "one absence a dossier, one act of a kind; no versions, no reasons, no fact that settled"
FLOOR = "what a person would write in numpy for these twelve, the days of all acts looked up beforehand"


def twelve_rules(effort: Effort) -> list[Row]:
    """G4: twelve rules over a block, by peers in the same run."""
    made = list(dossiers(BLOCK, SEED))
    facts = as_facts(made)
    wide, compiled = as_wide(facts), compile_book(book(), {})
    duck, hand, fisca = Duck(facts, wide), by_hand(wide), open_fisca(wide)
    block = Block(made, ON, None)
    found = as_answers(lines_in(block, compiled))
    must_agree(bool((found == agreed(*hand())).all()), "the batch and numpy by hand")
    must_agree(bool((found == duck.answers(duck.from_facts)).all()), "the batch and DuckDB from facts")
    must_agree(bool((found == duck.answers(duck.from_wide)).all()), "the batch and DuckDB from a wide table")
    must_agree(bool((found == agreed(*fisca())).all()), "the batch and OpenFisca")
    duck_facts, duck_wide = "DuckDB, from facts", "DuckDB, from a wide table"
    timed = side_by_side(
        [
            Contender("block", lambda: lines_in(block, compiled), BLOCK),
            Contender(duck_facts, lambda: duck.run(duck.from_facts), BLOCK),
            Contender(duck_wide, lambda: duck.run(duck.from_wide), BLOCK),
            Contender("OpenFisca", fisca, BLOCK),
            Contender("reference: numpy by hand", hand, BLOCK),
            Contender("dossiers", lambda: lines_of_block(made, compiled, ON), BLOCK),
            Contender("layout", lambda: Block(made, ON, None), BLOCK),
        ],
        effort,
    )
    mine, *others = list(timed.values())[:5]
    goals = [
        Goal("", mine.ns, 120, " ns"),
        Goal("DuckDB from facts", timed[duck_facts].times(mine), 1.7, "×", at_most=False),
    ]
    lacks = (FROM_FACTS, WIDE, WIDE, FLOOR)
    return [
        compared("G4", f"{EACH}, from facts in columns", "ns", [mine, *others], goals, lacks=lacks),
        compared("G4", f"{EACH}, from facts as objects", "ns", [timed["dossiers"], timed["layout"]]),
    ]


def as_answers(lines: BlockLines) -> Answers:
    """The lines of the twelve duties in the form of the peers."""
    number = max(int(part.dossier.max()) for part in lines.parts) + 1
    found = np.full((2 * len(PLACES), number), NONE, np.int64)
    for part in lines.parts:
        found[part.rule, part.dossier] = part.status
        found[len(PLACES) + part.rule, part.dossier] = part.due
    return found


def whole_law(effort: Effort) -> list[Row]:
    """The whole law over a made-up population, against one dossier at a time."""
    made = people(4096 if effort.rounds > 5 else 1024, ON)
    compiled = compile_book(BELGIUM, {})
    found = lines_of_block(made, compiled, ON).by_dossier(len(made))
    for dossier, lines in zip(made, found, strict=True):
        alone = agenda(dossier.facts, BELGIUM, dossier.context, ON).lines
        wanted = [(line.rule.key, line.place.fact.seq, line.status, line.due, line.settled_by) for line in alone]
        in_block = [(line.rule.key, line.from_seq, line.status, line.due, line.settled_by) for line in lines]
        must_agree(wanted == in_block, "the batch and one dossier at a time")
    timed = side_by_side(
        [
            Contender("block", lambda: lines_of_block(made, compiled, ON), len(made)),
            Contender("agenda(), one at a time", lambda: _one_at_a_time(made), len(made)),
        ],
        effort,
    )
    one_by_one = {rule.key for rule in compiled.rules if not in_columns(rule.rule)}
    every = sum(map(len, found))
    apart = sum(line.rule.key in one_by_one for lines in found for line in lines)
    note = (
        f"{len(compiled.rules) - len(one_by_one)} of {len(compiled.rules)} rules are asked in columns; the others gave "
        f"{apart:,} of {every:,} lines ({apart / every:.2%}). agenda() also says who pays, why not, and what conflicts"
    )
    return [compared("batch", "the whole law, a dossier of a population", "µs", list(timed.values()), note=note)]


def _one_at_a_time(made: Iterable[Dossier]) -> None:
    for dossier in made:
        agenda(dossier.facts, BELGIUM, dossier.context, ON)


def growth(effort: Effort) -> list[Row]:
    """More dossiers: time and peak memory, each size in a process of its own."""
    full = effort.rounds > 5
    twelve = (10_000, 1_000_000) if full else (5_000, 40_000)
    law = (50_000, 800_000) if full else (4_000, 64_000)
    rows = [_grown("12 rules", "twelve", twelve, BLOCK)]
    rows += [_grown("the law", "law", law, block) for block in (BLOCK, 4 * BLOCK)]
    return rows


def _grown(name: str, what: str, sizes: tuple[int, int], block: int) -> Row:
    few, many = (_in_a_process(what, size, block) for size in sizes)
    must_agree(few["dossiers"] == sizes[0] and many["dossiers"] == sizes[1], "the number of dossiers")
    ratio, times = many["seconds"] / few["seconds"], sizes[1] / sizes[0]
    steep, memory = slope(1, ratio, times), many["peak"] / few["peak"]
    goals = (
        Goal("slope", steep, 1.05, ""),
        Goal("slope", steep, 0.95, "", at_most=False),
        Goal("memory", memory, 1.5, "×"),
    )
    each = many["seconds"] / sizes[1] * 1e6
    return Row(
        "growth",
        f"batch, {name}, {sizes[0]:,} → {sizes[1]:,} dossiers in blocks of {block:,}",
        "slope",
        steep,
        goals=goals,
        detail={"few": few["seconds"], "many": many["seconds"], "few_peak": few["peak"], "many_peak": many["peak"]},
        shown=f"slope {steep:.2f}",
        beside=(
            f"{few['seconds']:.2f} → {many['seconds']:.1f} s, {each:.1f} µs a dossier; "
            f"peak {few['peak'] / 1e6:,.0f} → {many['peak'] / 1e6:,.0f} MB: ×{memory:.2f}"
        ),
    )


def _in_a_process(what: str, size: int, block: int) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.streaming", what, str(size), str(block)]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(ran.stdout)
    return found
