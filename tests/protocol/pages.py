"""Writes docs/protocols/ from the presets: `python -m tests.protocol.pages`."""

from pathlib import Path

from draad.policy.protocol_pages import pages
from draad.protocol import PRESETS

DOCS = Path(__file__).parents[2] / "docs" / "protocols"


def wanted() -> dict[str, str]:
    return pages(tuple(PRESETS.values()))


def main() -> None:
    DOCS.mkdir(parents=True, exist_ok=True)
    made = wanted()
    for name, content in made.items():
        (DOCS / name).write_text(content, "utf-8")
    print(f"{len(made)} pages in docs/protocols/")


if __name__ == "__main__":
    main()
