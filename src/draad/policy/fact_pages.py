"""The page of the facts: every kind, what its body may say, and the row of the matrix that each key belongs to.

Written from the registry and compared with it in the tests, so it cannot lag behind.
"""

from collections.abc import Iterator

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS, Kind


def fact_page() -> str:
    """``docs/facts.md``."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# The facts of a dossier"
    yield ""
    yield "Made from the registry by `python -m tests.law.pages`; do not edit by hand."
    yield ""
    yield "A dossier (`draad.dossier/1`) is a JSON object with `format`, `employer`, `worker` and `facts`."
    yield "A fact has `kind` and `on` (the day it holds; for a paper the day of receipt). If wanted it also has `seq`"
    yield "(its number; by default its place in the list), `recorded_at` (when it was heard, with an offset), `body`,"
    yield "and `replaces` with `why` for a correction. Keys marked * are required."
    yield "There is no key for a medical reason. [An example](../src/draad/exchange/example.json)."
    yield ""
    yield "| kind | meaning | body: key (row of the visibility matrix): what is allowed |"
    yield "|---|---|---|"
    for kind in KINDS.values():
        yield _row(kind)
    yield ""
    yield "## Facts of the employer (`employer.facts`)"
    yield ""
    yield "| kind | meaning | body |"
    yield "|---|---|---|"
    for kind in EMPLOYER_KINDS.values():
        yield _row(kind)


def _row(kind: Kind) -> str:
    keys = "; ".join(
        f"`{name}`{'*' if key.required else ''} ({key.item.value}): {key.type.allowed.replace('|', '/')}"
        for name, key in kind.body.items()
    )
    return f"| `{kind.name}` ({kind.day_item.value}) | {kind.sentence.en} | {keys or '–'} |"  # noqa: RUF001
