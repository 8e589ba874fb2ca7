"""Writes docs/law/ from the rules: `python -m tests.law.pages`."""

from pathlib import Path

from draad.law import BELGIUM
from draad.policy.fact_pages import fact_page
from draad.policy.law_pages import StoryTitle, pages
from tests.law.storytelling import pay_stories, stories

FACTS = Path(__file__).parents[2] / "docs" / "facts.md"
DOCS = Path(__file__).parents[2] / "docs" / "law"


def wanted() -> dict[str, str]:
    titles = (
        StoryTitle(story.told["rule"], story.told["version"], story.title, story.told["because"])
        for story in (*stories(), *pay_stories())
    )
    return pages(BELGIUM, titles)


def main() -> None:
    DOCS.mkdir(parents=True, exist_ok=True)
    made = wanted()
    for old in DOCS.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, content in made.items():
        (DOCS / name).write_text(content, "utf-8")
    FACTS.write_text(fact_page(), "utf-8")
    print(f"{len(made)} pages in docs/law/, and docs/facts.md")


if __name__ == "__main__":
    main()
