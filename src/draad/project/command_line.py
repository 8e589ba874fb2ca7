"""``draad``, whole: the commands of the doors and of the rooms beside them, in one typed command line."""

from draad.demo.commands import EXAMPLE, population
from draad.exchange.command_line import app
from draad.exchange.command_line import main as answer

__all__ = ["app", "main"]

app.command(epilog=EXAMPLE)(population)


def main() -> None:
    """Run the whole command line."""
    answer()
