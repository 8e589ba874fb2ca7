"""``python -m bench NAME``: run a benchmark. Exit codes: 0 measured, 1 an answer is wrong, 2 wrong use."""

import argparse
import importlib
import json
import sys
from dataclasses import replace
from typing import Final

from bench.measure import FULL, QUICK, Row, Step, WrongAnswer
from bench.report import keep, result, show, watched

BENCHES: Final = {
    "core": "days, dossiers and growth of the engine, in one process",
    "desk": "pages and one fact over 10,000 and 1,000,000 dossiers, on SQLite and PostgreSQL",
}


def main(arguments: list[str] | None = None) -> int:
    """Measure, show, keep. A goal that is missed is said and does not fail."""
    known = "\n".join(f"  {name:8} {about}" for name, about in BENCHES.items())
    parser = argparse.ArgumentParser(
        prog="./draad bench",
        description="Measure Draad beside its peers.",
        epilog=f"benchmarks:\n{known}\n\nExample: ./draad bench core",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", nargs="?", help="which benchmark")
    parser.add_argument("--json", action="store_true", help="write JSON instead of a table")
    parser.add_argument("--quick", action="store_true", help="short samples: to see that it runs, not for figures")
    parser.add_argument("--database", choices=FULL.databases, help="desk: one of the databases; without it, both")
    asked = parser.parse_args(arguments)
    if asked.name not in BENCHES:
        wrong = f"there is no benchmark {asked.name!r}" if asked.name else "no benchmark is named"
        print(f"bench: {wrong}. There are:\n{known}", file=sys.stderr)
        return 2
    try:
        steps: tuple[Step, ...] = importlib.import_module(f"bench.{asked.name}").STEPS
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in {"bench", "draad"}:
            raise
        print(f"bench: {error.name} is not installed; ./draad bench installs the peers by itself", file=sys.stderr)
        return 2
    effort = QUICK if asked.quick else FULL
    effort = replace(effort, databases=(asked.database,)) if asked.database else effort
    rows: list[Row] = []
    try:
        for step in watched(steps):
            rows += step.run(effort)
    except WrongAnswer as error:
        print(f"bench: an answer is wrong, so nothing is measured: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("bench: stopped; nothing is written", file=sys.stderr)
        return 130
    found = result(asked.name, rows, effort, quick=asked.quick)
    file = keep(found)
    if asked.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        show(asked.name, rows, found)
    print(f"bench: written to {file.relative_to(file.parents[2])}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
