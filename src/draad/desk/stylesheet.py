"""The one style sheet, joined from the table of colours and the files in ``static/desk/css``.

``python -m draad.desk.stylesheet`` writes ``static/desk/draad.css`` anew after a change; a test says when it is stale.
"""

import re
from pathlib import Path

from draad.desk.components.tokens import as_css

HERE = Path(__file__).parent / "static" / "desk"
PARTS, WHOLE = HERE / "css", HERE / "draad.css"
LAYERS = "@layer reset,tokens,base,frame,components,print;\n"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s*([{};,>])\s*|\s*\n\s*")


def joined() -> str:
    """The style sheet as it must be: layers, colours, then every part in the order of its name, without comments."""
    parts = [part.read_text("utf-8") for part in sorted(PARTS.glob("*.css"))]
    return LAYERS + "@layer tokens{" + as_css() + "}\n" + "".join(_tight(part) for part in parts)


def _tight(part: str) -> str:
    bare = _SPACE.sub(lambda found: found[1] or " ", _COMMENT.sub("", part))
    return bare.strip().replace(";}", "}").replace(": ", ":") + "\n"


if __name__ == "__main__":
    WHOLE.write_text(joined(), "utf-8")
