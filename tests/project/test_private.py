"""What an installation keeps is for its owner: no other user of the machine reads it."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_data_folder_and_the_database_are_the_owners_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("DRAAD_", "DATABASE_"))}
    subprocess.run(
        (sys.executable, "-m", "draad", "migrate", "--data", str(data)), env=clean, check=True, capture_output=True
    )
    assert data.stat().st_mode & 0o077 == 0
    kept = [path for path in data.rglob("*") if path.is_file()]
    assert {path.name for path in kept} >= {"draad.sqlite3", "secret-key"}
    assert [path for path in kept if path.stat().st_mode & 0o077] == []
