"""docs/law/ says what the rules say."""

from draad.policy.fact_pages import fact_page
from tests.law.pages import DOCS, FACTS, wanted


def test_the_pages_are_those_that_the_rules_make() -> None:
    made = wanted()
    found = {path.name: path.read_text("utf-8") for path in DOCS.glob("*.md")}
    assert sorted(found) == sorted(made), "run: python -m tests.law.pages"
    for name, content in made.items():
        assert found[name] == content, f"docs/law/{name} lags behind; run: python -m tests.law.pages"


def test_the_page_of_the_facts_is_what_the_registry_makes() -> None:
    assert FACTS.read_text("utf-8") == fact_page(), "run: python -m tests.law.pages"
