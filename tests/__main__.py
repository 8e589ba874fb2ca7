"""The test command: every check in turn, in the order in which a failure is cheapest to find.

`./draad test` runs them all; `./draad test --full` also runs the full products; other arguments go to pytest.
With ``CI=true`` nothing may be missing; elsewhere the last line says what was skipped.
"""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

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
IN_A_BROWSER = (
    ("python", "-m", "pytest", "tests/browser/test_jobs.py"),
    ("python", "-m", "pytest", "tests/browser", "--ignore=tests/browser/test_jobs.py"),
)
"""Beside each other: a walk waits now for the server, now for the browser, and leaves the other core idle."""


def run(command: tuple[str, ...], **more: str) -> bool:
    """Run one step and tell whether it failed."""
    print("·", *(f"{name}={value}" for name, value in more.items()), *command, flush=True)
    environment = {**os.environ, **more}
    return bool(subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode)


LONGEST = 30 * 60 if "--full" not in sys.argv else 6 * 60 * 60
"""Seconds. A browser now and then answers nothing any more, ever; what takes longer than this is begun again, once."""


def run_together(commands: tuple[tuple[str, ...], ...]) -> bool:
    """Run steps beside each other, print what each said once it ended, and tell whether one failed."""
    failed = False
    with ExitStack() as stack:
        said = [stack.enter_context(TemporaryFile()) for _ in commands]
        for command in commands:
            print("·", *command, flush=True)
        begun = [_begin(command, told) for command, told in zip(commands, said, strict=True)]
        for command, process, told in zip(commands, begun, said, strict=True):
            failed = _ended(command, process, told) or failed
            told.seek(0)
            print(told.read().decode(errors="replace"), flush=True)
    return failed


def _begin(command: tuple[str, ...], told: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, cwd=ROOT, stdout=told, stderr=subprocess.STDOUT, start_new_session=True)


def _ended(command: tuple[str, ...], process: subprocess.Popen[bytes], told: IO[bytes]) -> bool:
    """Wait for a step, begin it again once when it hangs, and tell whether it failed."""
    try:
        return bool(process.wait(LONGEST))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    told.write(b"\nIt hung, and is begun again.\n")
    process = _begin(command, told)
    try:
        return bool(process.wait(LONGEST))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return True


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
    failed = failed or ("chromium" not in missing and run_together(IN_A_BROWSER))
    if missing:
        print("skipped, because not installed:", ", ".join(missing))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
