"""Reading a calendar with another program: khal, as people use it."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

KHAL = Path(sys.executable).parent / "khal"
CONFIG = """[calendars]
[[draad]]
path = {here}/calendar
type = calendar
[locale]
local_timezone = Europe/Brussels
default_timezone = Europe/Brussels
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {here}/khal.db
[default]
default_calendar = draad
"""
SHOWN = "{start-date}|{start-time}|{end-time}|{title}|{status}|{uid}"


@dataclass(frozen=True, order=True)
class Read:
    """An event as khal shows it. Times are empty for whole days."""

    day: str
    start: str
    end: str
    title: str
    status: str
    uid: str


def read_by_khal(here: Path, text: bytes, first: str = "2026-10-01", days: int = 500) -> list[Read]:
    """Give a calendar to khal, and read what it shows of it."""
    (here / "calendar").mkdir(exist_ok=True)
    (here / "config").write_text(CONFIG.format(here=here), "utf-8")
    (here / "told.ics").write_bytes(text)
    _khal(here, "import", "--batch", "-a", "draad", str(here / "told.ics"))
    said = _khal(here, "list", "--day-format", "", "--format", SHOWN, "--notstarted", first, f"{days}d")
    rows = [line.split("|") for line in said.splitlines() if line.count("|") == SHOWN.count("|")]
    return sorted({Read(*(part.strip() for part in row)) for row in rows})


def _khal(here: Path, *arguments: str) -> str:
    told = {**os.environ, "HOME": str(here), "XDG_DATA_HOME": str(here), "LC_ALL": "C.UTF-8", "TZ": "Europe/Brussels"}
    command = [str(KHAL), "-c", str(here / "config"), *arguments]
    done = subprocess.run(command, env=told, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)
