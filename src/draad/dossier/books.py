"""The book that governs a dossier: the law, with the house protocols that the employer chose or wrote."""

from dataclasses import replace
from functools import lru_cache

from draad.dossier.facts import Context
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS, Kind
from draad.dossier.values import Choice, Name
from draad.protocol import PRESETS, Protocol
from draad.protocol.reading import Kinds, Read, read_protocol
from draad.rules import Book


def _bodies(kinds: dict[str, Kind]) -> dict[str, dict[str, tuple[str, ...] | None]]:
    """Of each kind the keys that a rule may ask about: those with a closed list of words, and names."""
    return {
        name: {
            key: part.type.values if isinstance(part.type, Choice) else None
            for key, part in kind.body.items()
            if isinstance(part.type, Choice | Name)
        }
        for name, kind in kinds.items()
    }


_KINDS = Kinds(_bodies(KINDS), _bodies(EMPLOYER_KINDS))


def read_own(content: bytes) -> Read:
    """Read an employer's own protocol, with the kinds of fact that a dossier knows.

    :raises BadProtocol: the file is no protocol; the message names the line, what was found and what is allowed.
    """
    return read_protocol(content, _KINDS)


def book_of(context: Context, law: Book, own: tuple[Protocol, ...] = ()) -> Book:
    """The law plus the protocols that ``employer.protocols`` names; made once for each choice.

    :param law: the book of the law; an employer that names no protocol gets this very book.
    :param own: protocols of the employer's own that may be named too; one with the name of a preset stands for it.
    :raises ValueError: an unknown protocol, or two protocols with a rule of the same key; says what is allowed.
    """
    names = context.employer.protocols
    if not names:
        return law
    known = PRESETS if not own else {**PRESETS, **{protocol.name: protocol for protocol in own}}
    for name in names:
        if name not in known:
            raise ValueError(f"no protocol {name!r}; allowed: {', '.join(sorted(known))}")
    return _together(law, tuple(known[name] for name in sorted(set(names))))


@lru_cache(maxsize=256)
def _together(law: Book, protocols: tuple[Protocol, ...]) -> Book:
    owners = dict.fromkeys(law.by_key, "the law")
    for protocol in protocols:
        for rule in protocol.rules:
            if rule.key in owners:
                raise ValueError(
                    f"the rule {rule.key!r} stands in {owners[rule.key]} and in the protocol {protocol.name!r}; "
                    "allowed: a key of its own for every rule"
                )
            owners[rule.key] = f"the protocol {protocol.name!r}"
    rules = tuple(rule for protocol in protocols for rule in protocol.rules)
    return replace(law, rules=law.rules + rules)
