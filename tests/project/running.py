"""A real ``draad start`` in a process of its own."""

import http.client
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.actions.mailbox import free_port

PATIENCE = 180
"""Seconds after which something is stuck. Nothing is measured by it."""


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DRAAD_", "DATABASE_"))}
    kept.pop("DJANGO_SETTINGS_MODULE", None)
    return {**kept, "PYTHONUNBUFFERED": "1", **more}


def draad(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    code = "from draad.project.command_line import main; main()"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command, env=environment(**more), capture_output=True, text=True, check=False, timeout=PATIENCE
    )


def wait_until(true: Callable[[], object]) -> None:
    """Look again and again until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it never became so"
        time.sleep(0.05)


class Running:
    """The process, and every line it said so far."""

    def __init__(self, data: Path, port: int, *, told: bool = True, **more: str) -> None:
        code = "from draad.project.command_line import main; main()"
        self.port, self.data, self.said = port, data, ""
        at = ["--port", str(port)] if told else []
        self.visitor = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, "start", "--no-browser", *at, "--data", str(data)],
            env=environment(**more),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

        self.reader = threading.Thread(target=self._listen, daemon=True)
        self.reader.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as out:
            for line in out:
                self.said += line

    def until(self, words: str) -> str:
        """Wait until it says something."""
        wait_until(lambda: words in self.said or self.process.poll() is not None)
        assert words in self.said, self.said
        return self.said

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=headers)
        try:
            with self.visitor.open(request, timeout=PATIENCE) as answer:
                return int(answer.status), answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def answer(self, path: str, **headers: str) -> tuple[int, str]:
        """The bare answer, followed nowhere: its status, and where it leads."""
        asking = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            asking.request("GET", path, headers=headers)
            found = asking.getresponse()
            return found.status, found.getheader("Location", "")
        finally:
            asking.close()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        return self.process.returncode

    def family(self) -> set[int]:
        """Every process that belongs to it, itself too."""
        found = {self.process.pid}
        while True:
            listed = subprocess.run(("ps", "-e", "-o", "pid=,ppid="), capture_output=True, text=True, check=True).stdout
            pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
            more = {pid for pid, parent in pairs if parent in found} - found
            if not more:
                return found
            found |= more


def alive(pids: set[int]) -> set[int]:
    """Those that still run; who ended and waits to be fetched does not."""
    states = subprocess.run(("ps", "-e", "-o", "pid=,stat="), capture_output=True, text=True, check=True).stdout
    running = {int(line.split()[0]) for line in states.splitlines() if not line.split()[1].startswith("Z")}
    return pids & running


@contextmanager
def started(data: Path, *, listens: int | None = None, **more: str) -> Iterator[Running]:
    """A running Draad on a free port, ended afterwards whatever happens.

    :param listens: a port that it knows by itself, and is not told.
    """
    running = Running(data, listens or free_port(), told=listens is None, **more)
    try:
        yield running
    finally:
        family = running.family()
        if running.process.poll() is None:
            running.process.kill()
            running.process.wait()
        for pid in alive(family - {running.process.pid}):
            os.kill(pid, signal.SIGKILL)
        running.reader.join(PATIENCE)


def sweeper_of(running: Running) -> int | None:
    """The process that delivers mail, if it runs now."""
    listed = subprocess.run(("ps", "-e", "-o", "pid=,args="), capture_output=True, text=True, check=True).stdout
    found = [int(match[1]) for match in re.finditer(r"^\s*(\d+) .*draad\.project\.sweeping$", listed, re.MULTILINE)]
    mine = alive(set(found) & running.family())
    assert len(mine) <= 1
    return next(iter(mine), None)
