"""``python -m draad``."""

from draad.project.command_line import main

main()
