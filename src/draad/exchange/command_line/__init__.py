"""``draad``: one typed command line. Exit codes: 0 answered, 1 bad input, 2 wrong use."""

import os
import sys

from draad.exchange.command_line import files  # its commands join the app
from draad.exchange.command_line.commands import app

__all__ = ["app", "files", "main"]


def main() -> None:
    """Run the command line. A reader that stops reading (``| head``) is no error."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        sys.stderr.write(f"draad: the answer cannot be written: {(error.strerror or 'no reason given').lower()}\n")
        os._exit(1)
