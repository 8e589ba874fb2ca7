"""Where results go: progress on standard error, a table or JSON on standard output, a file in ``bench/results/``."""

import json
import os
import platform
import sys
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from bench.measure import Effort, Goal, Row, Step

RESULTS = Path(__file__).resolve().parent / "results"
WIDTH = 120
PACKAGES = (
    "draad",
    "numpy",
    "msgspec",
    "holidays",
    "workalendar",
    "business-rules",
    "zen-engine",
    "duckdb",
    "openfisca-core",
    "django",
    "psycopg",
)


def watched(steps: Sequence[Step]) -> Iterator[Step]:
    """Go through the steps, telling a person which one runs: a bar in a terminal, plain lines elsewhere."""
    if not sys.stderr.isatty():
        for number, step in enumerate(steps, 1):
            print(f"bench: {number}/{len(steps)} {step.title}", file=sys.stderr, flush=True)
            yield step
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    # No refreshing by itself: a second thread would take turns with what is being timed.
    with Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True) as progress:
        task = progress.add_task("", total=len(steps))
        for step in steps:
            progress.update(task, description=step.title, refresh=True)
            yield step
            progress.update(task, advance=1, refresh=True)


def machine() -> dict[str, Any]:
    """What a reader needs to know of the machine, and nothing that tells which one it is."""
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "system": platform.system(),
        "architecture": platform.machine(),
        "cpus": os.cpu_count(),
        "packages": {name: found for name in PACKAGES if (found := _version(name))},
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def result(name: str, rows: Sequence[Row], effort: Effort, *, quick: bool) -> dict[str, Any]:
    """The result as plain values, ready for JSON."""
    return {
        "format": "draad.bench/1",
        "bench": name,
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "quick": quick,
        "rounds": effort.rounds,
        "machine": machine(),
        "rows": [_row(row) for row in rows],
        "goals": sum(len(row.goals) for row in rows),
        "not_reached": [f"{row.key} {row.name}: {_missed(goal)}" for row, goal in missed(rows)],
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "key": row.key,
        "name": row.name,
        "unit": row.unit,
        "ours": row.ours,
        "spread": row.spread,
        "peers": [
            {"name": peer.name, "value": peer.value, "ratio": peer.ratio, "lacks": peer.lacks or None}
            for peer in row.peers
        ],
        "goals": [
            {"what": goal.what or "ours", "goal": goal.words, "found": goal.found, "reached": goal.reached}
            for goal in row.goals
        ],
        "detail": dict(row.detail) or None,
        "note": row.note or None,
    }


def missed(rows: Sequence[Row]) -> list[tuple[Row, Goal]]:
    """Every goal that was not reached, with its row."""
    return [(row, goal) for row in rows for goal in row.goals if not goal.reached]


def _missed(goal: Goal) -> str:
    return f"{goal.what} {_figure(goal.found)}{goal.unit}, goal {goal.words}".strip()


def keep(found: dict[str, Any]) -> Path:
    """Write the result to a file named after the moment in UTC."""
    RESULTS.mkdir(exist_ok=True)
    moment = found["at"].replace("-", "").replace(":", "")
    file = RESULTS / f"{found['bench']}-{moment}.json"
    file.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return file


def show(name: str, rows: Sequence[Row], found: dict[str, Any]) -> None:
    """Write the table, what the peers do not do, and which goals are not reached."""
    console = Console(highlight=False)
    console.width = max(console.width, 80) if console.is_terminal else WIDTH
    about = found["machine"]
    pace = "quick run" if found["quick"] else "full run"
    title = f"bench {name}: {pace}, medians of {found['rounds']} rounds, {about['implementation']} {about['python']}"
    table = Table(title=f"{title}, {about['cpus']} CPUs", box=box.SIMPLE_HEAD, pad_edge=False, title_justify="left")
    table.add_column("ours, then what it is compared with", ratio=1, overflow="fold")
    table.add_column("takes", justify="right", no_wrap=True)
    table.add_column("× ours", justify="right", no_wrap=True)
    table.add_column("goal", no_wrap=True)
    table.add_column("reached", no_wrap=True)
    for row in rows:
        _add(table, row)
    console.print(table)
    for note in _notes(rows):
        console.print(Text(note, style="dim"))
    widest = max(rows, key=lambda row: row.spread)
    console.print(
        Text(f"Noise: slowest round over quickest, at worst ×{widest.spread:.2f} ({widest.key} {widest.name}).")
    )
    _show_missed(console, rows)


def _add(table: Table, row: Row) -> None:
    """Our figure, and below it what it is compared with; each goal on a line of its own."""
    ours = Text(f"{row.key} {row.name}", "bold")
    if row.beside:
        ours.append(f"\n  {row.beside}", "not bold")
    figures = [(ours, row.shown or f"{_figure(row.ours)} {row.unit}", "")]
    figures += [
        (Text(f"  {peer.name}"), f"{_figure(peer.value)} {row.unit}", f"{_figure(peer.ratio)}×") for peer in row.peers
    ]
    goals = [(f"{goal.what} {goal.words}".strip(), _yes_or_no(goal)) for goal in row.goals]
    lines = max(len(figures), len(goals))
    figures += [(Text(""), "", "")] * (lines - len(figures))
    goals += [("", Text(""))] * (lines - len(goals))
    for figure, goal_of_line in zip(figures, goals, strict=True):
        table.add_row(*figure, *goal_of_line)


def _yes_or_no(goal: Goal) -> Text:
    return Text("yes", "green") if goal.reached else Text("no", "bold red")


def _notes(rows: Sequence[Row]) -> Iterator[str]:
    """What a reader must know beside the figures; peers that lack the same are told in one line."""
    lacking: dict[str, list[str]] = {}
    for row in rows:
        if row.note:
            yield f"{row.key} {row.name}: {row.note}"
        for peer in row.peers:
            names = lacking.setdefault(peer.lacks, []) if peer.lacks else []
            if peer.name not in names:
                names.append(peer.name)
    for lacks, names in lacking.items():
        yield f"{'; '.join(names)}: {lacks}."


def _show_missed(console: Console, rows: Sequence[Row]) -> None:
    every, not_reached = sum(len(row.goals) for row in rows), missed(rows)
    if not not_reached:
        console.print(Text(f"All {every} goals reached.", "bold green"))
        return
    console.print(Text(f"{len(not_reached)} of {every} goals NOT reached:", "bold red"))
    for row, goal in not_reached:
        console.print(Text(f"  {row.key} {row.name}: {_missed(goal)}"))


def _figure(value: float) -> str:
    """Three digits that matter, and no more."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"
