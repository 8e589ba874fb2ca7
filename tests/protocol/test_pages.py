"""docs/protocols/ says what the presets say."""

from tests.protocol.pages import DOCS, wanted


def test_the_pages_are_those_that_the_presets_make() -> None:
    found = {path.name: path.read_text("utf-8") for path in DOCS.glob("*.md")}
    assert found == wanted(), "run: python -m tests.protocol.pages"
