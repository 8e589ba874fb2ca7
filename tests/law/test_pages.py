"""docs/law/ says what the rules say."""

from tests.law.pages import DOCS, wanted


def test_the_pages_are_those_that_the_rules_make() -> None:
    made = wanted()
    found = {path.name: path.read_text("utf-8") for path in DOCS.glob("*.md")}
    assert sorted(found) == sorted(made), "run: python -m tests.law.pages"
    for name, content in made.items():
        assert found[name] == content, f"docs/law/{name} lags behind; run: python -m tests.law.pages"
