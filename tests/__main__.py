"""The test command: every check in turn, in the order in which a failure is cheapest to find.

`./draad test` runs them all; `./draad test --full` also runs the full products; other arguments go to pytest.
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


def main() -> int:
    arguments = sys.argv[1:]
    environment = dict(os.environ)
    if "--full" in arguments:
        arguments.remove("--full")
        environment["DRAAD_FULL"] = "1"
    skipped = []
    if shutil.which("shellcheck"):
        checks = (("shellcheck", "draad", ".ci/run"), *CHECKS)
    elif os.environ.get("CI") == "true":
        print("draad: shellcheck is missing, and with CI=true nothing may be missing", file=sys.stderr)
        return 1
    else:
        checks, skipped = CHECKS, ["shellcheck (not installed)"]
    if not arguments:
        for check in checks:
            print("·", *check, flush=True)
            if subprocess.run(check, cwd=ROOT, env=environment, check=False).returncode:
                return 1
    tests = ("coverage", "run", "-m", "pytest", *arguments)
    print("·", *tests, flush=True)
    failed = subprocess.run(tests, cwd=ROOT, env=environment, check=False).returncode
    if not failed and not arguments:
        failed = subprocess.run(("coverage", "report"), cwd=ROOT, env=environment, check=False).returncode
    if skipped:
        print("skipped:", ", ".join(skipped))
    return failed


if __name__ == "__main__":
    sys.exit(main())
