"""The demo beside a real installation, on this machine: begun when it is wanted, ended and erased when it is not.

It is a ``./draad start`` of its own, in a folder and at a port of its own. Only plain HTTP for this machine has one.
"""

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from draad.project.ports import open_port

WANTED, STANDS, FOLDER = "demo-wanted", "demo-stands.json", "demo"
"""In the data folder: the mark that it is wanted, where it stands, and what it keeps."""
EVERY = 1.0
GRACE = 15
READY = b"Draad is ready"
OURS = ("DRAAD_", "DATABASE_", "DJANGO_")


class DemoBeside:
    """Watches the mark, and lets the demo follow it."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.process: subprocess.Popen[bytes] | None = None
        self.stopping = threading.Event()
        (data / STANDS).unlink(missing_ok=True)
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()

    def _watch(self) -> None:
        while not self.stopping.wait(EVERY):
            self.follow()

    def follow(self) -> None:
        """Begin it when it is wanted and does not run; end and erase it when it is not wanted."""
        wanted, folder = (self.data / WANTED).exists(), self.data / FOLDER
        if wanted and (self.process is None or self.process.poll() is not None):
            self._begin(folder)
        elif not wanted and (self.process is not None or folder.exists()):
            self._end()
            shutil.rmtree(folder, ignore_errors=True)

    def _begin(self, folder: Path) -> None:
        door = open_port("127.0.0.1", 0)
        port = door.getsockname()[1]
        door.close()
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        code = "from draad.project.command_line import main; main()"
        command = [sys.executable, "-c", code, "start", "--no-browser", "--port", str(port), "--data", str(folder)]
        self.process = subprocess.Popen(  # noqa: S603 - ourselves, and nothing that anybody typed
            command, env=kept, stdout=subprocess.PIPE, start_new_session=True
        )
        threading.Thread(target=self._listen, args=(self.process, port), daemon=True).start()

    def _listen(self, process: subprocess.Popen[bytes], port: int) -> None:
        """Say where it stands once it does. Its words are read on, so that it never waits for a reader."""
        if process.stdout is None:
            return
        for line in process.stdout:
            if READY in line and (self.data / WANTED).exists():
                (self.data / STANDS).write_text(json.dumps({"port": port}) + "\n", "utf-8")

    def _end(self) -> None:
        (self.data / STANDS).unlink(missing_ok=True)
        process, self.process = self.process, None
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def stop(self) -> None:
        """End it with the installation beside which it stands; what it keeps stays for the next start."""
        self.stopping.set()
        self.thread.join(GRACE)
        self._end()
