"""``./draad start``: one door, one web server, one sweeper, stopped together."""

import os
import signal
import subprocess
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from socket import socket
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connections
from gunicorn.app.base import BaseApplication

from draad.project.demo_beside import DemoBeside

THREADS = 8
ADDRESS = "DRAAD_ADDRESS"
"""Where people find this installation: the second process hears it here."""
GRACE = 10
"""Seconds that a request or a mail under way gets to end."""

Say = Callable[[str], None]


class WebServer(BaseApplication):  # type: ignore[misc]
    """The web server, within this process, at a door that is open already."""

    def __init__(self, door: socket, when_ready: Callable[[], None]) -> None:
        # The server makes the open door its own, and closes it.
        self.door, self.when_ready = door.detach(), when_ready
        super().__init__()

    def load_config(self) -> None:
        """Say how to serve."""
        chosen: dict[str, Any] = {
            "bind": f"fd://{self.door}",
            "worker_class": "gthread",
            "workers": 1,
            "threads": THREADS,
            "graceful_timeout": GRACE,
            "timeout": 60,
            "loglevel": "warning",
            "proc_name": "draad",
            "when_ready": lambda _: self.when_ready(),
            "control_socket_disable": True,
        }
        for name, value in chosen.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:
        """The application."""
        return get_wsgi_application()


class Sweeper:
    """The second process: mail that is owed, and what each night asks. It comes back when it ends unasked."""

    def __init__(self, say: Say, address: str) -> None:
        self.say, self.address = say, address
        self.stopping = threading.Event()
        self.process = self._begin()
        threading.Thread(target=self._watch, daemon=True).start()

    def _begin(self) -> subprocess.Popen[bytes]:
        # A group of its own: Ctrl-C in the terminal reaches it through stop() only, once, in order.
        told = {**os.environ, ADDRESS: self.address}  # mails lead there
        return subprocess.Popen([sys.executable, "-m", "draad.project.sweeping"], env=told, start_new_session=True)

    def _watch(self) -> None:
        while True:
            self.process.wait()
            if self.stopping.wait(5):
                return
            self.say("The mail process ended; starting it again.")
            self.process = self._begin()

    def stop(self) -> None:
        """Ask it to end, and see that it does."""
        self.stopping.set()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(GRACE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def serve(door: socket, say: Say, address: str, *, browser: bool) -> None:
    """Serve until somebody asks to stop: Ctrl-C, or SIGTERM. Returns when everything has ended."""
    sweeper = Sweeper(say, address)
    alone = settings.DRAAD_MODE == "real" and not settings.SECURE_SSL_REDIRECT
    demo = DemoBeside(Path(settings.DRAAD_DATA)) if alone else None
    connections.close_all()
    for connection in connections.all(initialized_only=True):
        if hasattr(connection, "close_pool"):
            connection.close_pool()

    def ready() -> None:
        say(f"Draad is ready: {address}")
        if browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    owner = os.getpid()
    try:
        WebServer(door, ready).run()
    except SystemExit as ended:
        # The server forks. A worker that ends is no end of the start: only the process that began it goes on here.
        if os.getpid() != owner or ended.code not in {0, None}:
            raise
    finally:
        if os.getpid() == owner:
            sweeper.stop()
            if demo is not None:
                demo.stop()
    say("Stopped.")


def hold_signals() -> None:
    """Before the web server listens to signals itself, a request to stop just ends the start."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
