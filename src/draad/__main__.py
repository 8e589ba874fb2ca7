"""``python -m draad``."""

from draad.exchange.command_line import main

main()
