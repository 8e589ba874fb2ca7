"""The bench of the desk runs from one end to the other, and leaves nothing behind. How fast it is, is not tested."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCKED = {"growth": "statements", "G11": "growth"}
"""Goals that do not depend on how busy the machine is."""


def test_the_desk_is_measured_and_its_statements_do_not_grow(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("DRAAD_", "DATABASE_URL"))}
    done = subprocess.run(
        [sys.executable, "-m", "bench", "desk", "--quick", "--database", "sqlite", "--json"],
        cwd=ROOT,
        env=environment | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    rows = {key: [row for row in found["rows"] if row["key"] == key] for key in ("G7", "G8", "G9", "G10", "G11", "G12")}
    assert all(rows.values())
    assert all(row["peers"] for key in ("G7", "G8", "G9", "G10", "G12") for row in rows[key])
    steady = [
        goal for row in found["rows"] for goal in row["goals"] if goal["what"] == LOCKED.get(row["key"], "nothing")
    ]
    assert len(steady) == 5
    assert all(goal["reached"] for goal in steady), found["not_reached"]
    assert not list(tmp_path.iterdir())
    (ROOT / done.stderr.rsplit("written to ", 1)[1].strip()).unlink()
