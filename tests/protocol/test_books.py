"""The book that governs a dossier: the law, and the protocols that the employer names."""

from dataclasses import replace

import pytest

from draad.dossier.books import book_of, read_own
from draad.dossier.facts import Context, Employer
from draad.law import BELGIUM
from draad.protocol import PRESETS, Protocol
from draad.protocol.writing import written


def of(*names: str) -> Context:
    return Context(Employer(protocols=names))


def test_without_protocols_the_law_itself_is_the_book() -> None:
    assert book_of(Context(), BELGIUM) is BELGIUM
    assert book_of(of(), BELGIUM) is BELGIUM


def test_the_book_holds_law_and_protocol_and_is_made_once() -> None:
    book = book_of(of("collective-policy", "coaching"), BELGIUM)
    assert book is book_of(of("coaching", "collective-policy", "coaching"), BELGIUM)
    assert len(book.rules) == len(BELGIUM.rules) + 27
    assert book.by_key["cp.welcome"] is PRESETS["collective-policy"].rules[15]
    assert book.by_key["be.return-exam"] is BELGIUM.by_key["be.return-exam"]
    assert book.settings == BELGIUM.settings
    assert book.sources is BELGIUM.sources


def test_all_presets_go_together() -> None:
    assert len(book_of(of(*PRESETS), BELGIUM).rules) == len(BELGIUM.rules) + 72


def test_an_unknown_protocol_is_named_with_those_that_exist() -> None:
    with pytest.raises(ValueError, match=r"^no protocol 'ours'; allowed: coaching, collective-policy, disability-man"):
        book_of(of("coaching", "ours"), BELGIUM)


def test_an_own_protocol_may_be_named_and_may_stand_for_a_preset() -> None:
    own = read_own(written(PRESETS["coaching"]).encode()).protocol
    assert book_of(of("coaching"), BELGIUM, (own,)).by_key["co.report"] is own.rules[4]
    other = replace(own, name="ours")
    assert book_of(of("ours"), BELGIUM, (other,)).by_key["co.report"] is own.rules[4]


def test_two_protocols_with_one_key_are_refused() -> None:
    ours = Protocol("ours", PRESETS["coaching"].title, PRESETS["coaching"].rules[:1])
    with pytest.raises(
        ValueError, match=r"^the rule 'co.intake-1' stands in the protocol 'coaching' and in the protocol 'ours'"
    ):
        book_of(of("coaching", "ours"), BELGIUM, (ours,))
