"""The demo beside a real installation: begun when it is wanted, erased when it is not, ended together."""

import json
import urllib.request
from pathlib import Path

from tests.project.running import alive, draad, started, wait_until


def test_it_stands_beside_in_a_folder_and_at_a_port_of_its_own_and_is_erased(tmp_path: Path) -> None:
    data = tmp_path / "echt"
    made = draad("init", "--employer", "Stad Gent", "--admin", "lies@example.org", "--data", str(data))
    assert made.returncode == 0, made.stderr
    wanted, stands, folder = data / "demo-wanted", data / "demo-stands.json", data / "demo"
    with started(data) as running:
        running.until("Draad is ready")
        wanted.touch()
        wait_until(stands.exists)
        port = json.loads(stands.read_text("utf-8"))["port"]
        assert port != running.port
        with urllib.request.urlopen(f"http://localhost:{port}/demo/") as answer:
            assert "leen.aerts" in answer.read().decode()
        assert running.get("/demo/")[0] == 404, "nothing of it is in the real one"
        wanted.unlink()
        wait_until(lambda: not folder.exists())
        assert not stands.exists()

        wanted.touch()
        wait_until(folder.exists)
        family = running.family()
        assert running.stop() == 0
        wait_until(lambda: not alive(family))
        assert not stands.exists()
