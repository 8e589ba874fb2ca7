"""``draad``, whole: the commands of the doors and of the rooms beside them, in one typed command line."""

from draad.demo.commands import EXAMPLE, population
from draad.exchange.command_line import app
from draad.exchange.command_line import main as answer
from draad.project import commands

__all__ = ["app", "main"]

app.command(epilog="Example: ./draad start --port 8500 --no-browser")(commands.start)
app.command(epilog="Example: ./draad init --employer 'Stad Gent' --admin lies@example.org --data /srv/draad")(
    commands.init
)
app.command(epilog="Example: ./draad migrate --data /srv/draad")(commands.migrate)
app.command(epilog="Example: ./draad rebuild --check")(commands.rebuild)
app.command(epilog=EXAMPLE)(population)


def main() -> None:
    """Run the whole command line."""
    answer()
