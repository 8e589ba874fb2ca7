"""The test command: every check in turn, in the order in which a failure is cheapest to find.

`./draad test` runs them all; `./draad test --full` also runs the full products; other arguments go to pytest.
With ``CI=true`` nothing may be missing; elsewhere the last line says what was skipped.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
    ("draad", "law", "check"),
)
MISSING = {"shellcheck": "shellcheck", "chromium": "chromium"}
"""Programs that are no Python packages: the command, and Debian's package."""

ON_SQLITE = ("coverage", "run", "-m", "pytest", "--ignore=tests/browser")
ON_POSTGRESQL = ("python", "-m", "pytest", "tests/store", "tests/actions", "tests/desk", "tests/accounts")
WALKS = ("tests/browser/test_jobs.py", "tests/browser/test_pages.py", "tests/browser/test_languages.py")
"""The long walks are not all mended yet: they run with --full."""
IN_A_BROWSER = (
    "python",
    "-m",
    "pytest",
    "tests/browser",
    *(() if "--full" in sys.argv else (f"--ignore={one}" for one in WALKS)),
)


def run(command: tuple[str, ...], **more: str) -> bool:
    """Run one step and tell whether it failed."""
    print("·", *(f"{name}={value}" for name, value in more.items()), *command, flush=True)
    environment = {**os.environ, **more}
    return bool(subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode)


def main() -> int:
    """Run the steps; stop at the first that fails."""
    arguments = sys.argv[1:]
    if "--full" in arguments:
        arguments.remove("--full")
        os.environ["DRAAD_FULL"] = "1"
    missing = [package for program, package in MISSING.items() if shutil.which(program) is None]
    if missing and os.environ.get("CI") == "true":
        print(f"draad: {', '.join(missing)} missing, and with CI=true nothing may be missing", file=sys.stderr)
        return 1
    if arguments:
        return run(("python", "-m", "pytest", *arguments))
    checks = CHECKS if "shellcheck" in missing else (("shellcheck", "draad", ".ci/run"), *CHECKS)
    failed = any(run(check) for check in checks)
    failed = failed or run(ON_SQLITE) or run(("coverage", "report"))
    failed = failed or run(ON_POSTGRESQL, DRAAD_TEST_DATABASE="postgresql")
    failed = failed or ("chromium" not in missing and run(IN_A_BROWSER))
    if missing:
        print("skipped, because not installed:", ", ".join(missing))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
