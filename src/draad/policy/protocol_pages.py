"""One page a house protocol, written from its rules: when, who, what, which document.

The pages stand in ``docs/protocols/`` and are compared with the rules in the tests: a page that lags behind is red.
"""

from collections.abc import Iterable, Iterator

from draad.periods import Counting, Length, in_words
from draad.protocol import Protocol
from draad.rules import Chosen, Language, Rule, Term

WHEN = {
    Counting.FROM_RECEIPT: "within {length} after the {moment}",
    Counting.FROM_START: "within {length} from the {moment}",
    Counting.WAIT_FROM_START: "from {length} of the {moment} on",
    Counting.WAIT_FROM_RECEIPT: "from {length} after the {moment} on",
    Counting.WHEN_TERM_HAS_RUN_OUT: "once {length} after the {moment} have passed",
    Counting.BACK_FROM: "{length} before the {moment}",
    Counting.THE_DAY_ITSELF: "on the {moment}",
    Counting.NO_TERM: "from the {moment} on",
}
EVERY = "every {length} from the {moment} on"
AS_AGREED = "as often as agreed, from the {moment} on"


def pages(protocols: Iterable[Protocol]) -> dict[str, str]:
    """File name to content, for every protocol and for the index."""
    made = {f"{protocol.name}.md": "\n".join(_page(protocol)) + "\n" for protocol in protocols}
    rows = [
        f"| [{protocol.name}]({protocol.name}.md) | {protocol.title.nl} | {protocol.title.en} | {len(protocol.rules)} |"
        for protocol in protocols
    ]
    head = (
        "# House protocols\n\nMade from the rules by `python -m tests.protocol.pages`; do not edit by hand. "
        "An employer names the ones it uses in `employer.protocols`.\n\n"
        "| protocol | naam | name | rules |\n|---|---|---|---|\n"
    )
    made["README.md"] = head + "\n".join(rows) + "\n"
    return made


def _page(protocol: Protocol) -> Iterator[str]:
    yield f"# {protocol.title.en}"
    yield ""
    yield f"`{protocol.name}` · {protocol.title.nl} · {protocol.title.fr} · {protocol.title.de}"
    yield ""
    yield "| rule | when | who | what | wat | document | basis |"
    yield "|---|---|---|---|---|---|---|"
    for rule in protocol.rules:
        yield _row(rule, "en")


def _row(rule: Rule, language: Language) -> str:
    version, wording = rule.versions[-1], rule.wording
    cite = version.cite.by_default if isinstance(version.cite, Chosen) else version.cite
    cells = (
        f"`{rule.key}`",
        "; ".join(_when(term, language) for term in version.terms if isinstance(term, Term)),
        rule.party.title.to(language),
        wording.action.to(language),
        wording.action.nl,
        wording.document.to(language) if wording.document is not None else "",
        f"{cite.to(language)}: {version.rows}" if version.rows else cite.to(language),
    )
    return f"| {' | '.join(cells)} |"


def _when(term: Term, language: Language) -> str:
    length: Length | None = term.length.by_default if isinstance(term.length, Chosen) else term.length
    shape = WHEN[term.counting]
    if term.every and not term.counting.opens:
        shape = EVERY if length is not None else AS_AGREED
    said = shape.format(
        length=in_words(length) if length is not None else "", moment=term.counts_from.name.to(language)
    )
    return f"{said}, {term.times} times" if term.times is not None else said
