"""Draws the picture of the README: `python -m tests.pictures`."""

import re
from importlib.resources import files
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from draad.dossier.agenda import agenda
from draad.dossier.reading import read_dossier
from draad.exchange.command_line import agenda_table
from draad.law import BELGIUM
from draad.periods import parse_day

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
PAPER = TerminalTheme(
    (252, 251, 248),
    (38, 44, 52),
    [
        (38, 44, 52),
        (178, 58, 46),
        (46, 110, 78),
        (150, 104, 20),
        (44, 84, 140),
        (118, 72, 130),
        (30, 110, 118),
        (90, 96, 104),
    ],
)


def main() -> None:
    dossier = read_dossier(files("draad.exchange").joinpath("example.json").read_bytes(), BELGIUM)
    console = Console(record=True, width=104, file=StringIO(), highlight=False, force_terminal=True)
    found = agenda(dossier.facts, BELGIUM, dossier.context, parse_day("2026-05-04"))
    agenda_table.show(console, found, "en", None)
    picture = console.export_svg(title="./draad agenda example.json --on 2026-05-04 --lang en", theme=PAPER)
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "agenda.svg").write_text(picture, "utf-8")


if __name__ == "__main__":
    main()
