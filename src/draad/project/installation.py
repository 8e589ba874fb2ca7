"""What an installation remembers about itself, in its data folder: whether it is a demo or real."""

import json
import os
from pathlib import Path

FILE = "installation.json"
HIGHEST_PORT = 65535


def checkout() -> Path | None:
    """The folder of the project's own checkout, when Draad runs from one."""
    here = Path(__file__).resolve().parents[3]
    return here if (here / "pyproject.toml").is_file() and (here / "draad").is_file() else None


def data_folder(asked: Path | None) -> Path:
    """Where everything is kept: what was asked, else ``DRAAD_DATA``, else ``var`` of the checkout or of this folder."""
    if asked is not None:
        return asked.absolute()
    if os.environ.get("DRAAD_DATA"):
        return Path(os.environ["DRAAD_DATA"]).absolute()
    return (checkout() or Path.cwd()) / "var"


def remembered_mode(data: Path) -> str | None:
    """``real`` once ``./draad init`` made a real installation here; ``None`` before anything was made."""
    try:
        found = json.loads((data / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return None
    mode = found.get("mode")
    if mode not in {"demo", "real"}:
        raise ValueError(f"{data / FILE} says mode {mode!r}; allowed: demo, real")
    return str(mode)


def remembered_port(data: Path) -> int | None:
    """The port that ``./draad init`` was told, to be listened at when nothing else is said."""
    try:
        found = json.loads((data / FILE).read_text("utf-8")).get("port")
    except (FileNotFoundError, ValueError):
        return None
    return found if isinstance(found, int) and 0 < found <= HIGHEST_PORT else None


def remember(data: Path, mode: str, port: int) -> None:
    """Keep whether this is a demo or real, and the port of its addresses."""
    data.mkdir(parents=True, exist_ok=True)
    (data / FILE).write_text(json.dumps({"mode": mode, "port": port}) + "\n", "utf-8")
