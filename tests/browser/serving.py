"""A real server with the demo hospital: ``draad start`` as its README says, on a folder of its own.

Its clock stands on Monday 23 November 2026, nine o'clock, so that a page is the same every time.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

NOW = "2026-11-23T09:00:00+01:00"
READY_WITHIN = 300  # seconds; a fresh data folder lays out the whole hospital, and a machine may be slow


Environment = dict[str, str]


class Server(NamedTuple):
    """A running ``draad start``."""

    url: str
    data: Path


@contextmanager
def started(moment: str = NOW, prepare: Callable[[Environment], None] | None = None) -> Iterator[Server]:
    """Start Draad, and stop it as an operator does.

    :param moment: of its clock; ``@`` and a file for one that moves.
    :param prepare: fills the data folder before the start, in the environment that it is given.
    """
    folder = Path(tempfile.mkdtemp(prefix="draad-browser-"))
    port = _free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DRAAD_", "DATABASE_"))}
    environment = {**kept, "DRAAD_NOW": moment}
    if prepare is not None:
        prepare({**environment, "DRAAD_DATA": str(folder / "data"), "DRAAD_MODE": "demo"})
    command = (sys.executable, "-m", "draad", "start", "--no-browser", "--port", str(port))
    with (folder / "errors").open("w") as errors:
        process = subprocess.Popen(
            (*command, "--data", str(folder / "data")),
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    found = Server(f"http://localhost:{port}", folder / "data")
    try:
        _wait_for(found, process, folder / "errors")
        yield found
    finally:
        process.terminate()
        process.wait(60)
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _wait_for(found: Server, process: subprocess.Popen[bytes], errors: Path) -> None:
    until = time.monotonic() + READY_WITHIN
    while True:
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"draad start did not answer:\n{errors.read_text()[-2000:]}")
        try:
            urlopen(f"{found.url}/aanmelden/", timeout=30).close()  # noqa: S310 - our own server
        except OSError:
            time.sleep(0.2)
        else:
            return
