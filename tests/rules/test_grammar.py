"""The grammar of law and protocol: its words, its defaults, and how settings and choices are found."""

from enum import Enum

import pytest

from draad.periods import Days, Weeks
from draad.rules import (
    CONTRACT_ENDED,
    EPISODE_ENDED,
    LANGUAGES,
    RESUMED,
    Alternative,
    BodyIs,
    Book,
    Certainty,
    Chosen,
    FactIs,
    FewerThisYear,
    Happened,
    Moment,
    Nature,
    Party,
    Pick,
    Regime,
    Rule,
    Setting,
    Term,
    Text,
    Version,
    Within,
    Wording,
)
from draad.rules.book import parts_of, settings_of, texts_of
from draad.rules.moments import Each
from draad.rules.pay import Decides, Payer, PayStep, Restart

WORDS = Text(nl="a", fr="b", de="c", en="d")
FIRST = Setting("be.z-first", WORDS, (Alternative("yes", WORDS, ("S1",)), Alternative("no", WORDS)))
SECOND = Setting("be.a-second", WORDS, (Alternative("long", WORDS), Alternative("short", WORDS)))
MOMENT = Moment(WORDS, FactIs("absence.started"))


def version(*terms: Term, settings: tuple[Setting, ...] = ()) -> Version:
    return Version(
        in_force="2026-01-01",
        picked_by=Pick.COUNTED_FROM,
        terms=terms,
        cite=WORDS,
        rows="1",
        certainty=Certainty.ONE,
        sources=(),
        checked="2026-11-21",
        settings=settings,
    )


def rule(key: str, *versions: Version) -> Rule:
    wording = Wording(name=WORDS, question=WORDS, action=WORDS, if_missed=WORDS)
    return Rule(key=key, nature=Nature.DUTY, party=Party.WORKER, wording=wording, versions=versions)


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (
            Party,
            [
                *("worker", "manager", "hr", "employer", "coach", "occupational_physician", "fund_doctor"),
                *("treating_doctor", "social_inspector", "team_advice", "committee", "colleagues", "external_coach"),
            ],
        ),
        (Nature, ["duty", "right", "bar", "effect", "practice"]),
        (Payer, ["employer", "fund", "insurer", "holiday", "daily_wage"]),
        (
            Certainty,
            [
                "official",
                "official, republished",
                "several sources",
                "one source",
                "rule of 2022, not seen confirmed since",
                "sources contradict",
                "background knowledge",
                "house protocol",
            ],
        ),
        (Within, ["spell", "incapacity", "trajectory", "procedure of medical force majeure", "dossier"]),
        (
            Pick,
            [
                "the day of the fact that the term counts from",
                "the first day of the incapacity",
                "the day the trajectory was requested",
                "whatever still runs on the day it comes into force",
            ],
        ),
        (
            Each,
            [
                "every fact of the kind",
                "the first day of every spell",
                "the first day of every incapacity, short resumptions not counted",
                "every return that ended a spell",
                "the first such fact, or the nth, of each stretch: an absence, an incapacity, a trajectory",
                "the end of a trajectory or procedure for a given reason",
                "the day the version came into force",
            ],
        ),
        (
            Decides,
            [
                "the first day of the absence in which the partial return fell",
                "the first day of the partial return",
                "the first day of the full incapacity during the partial return",
                "each day of the full incapacity",
            ],
        ),
        (
            Restart,
            [
                "the last in which a step was paid that opens the window",
                "the first; one that only used up what was left does not count",
            ],
        ),
    ],
)
def test_the_words_of_the_grammar_are_those_that_answers_and_pages_use(words: type[Enum], values: list[str]) -> None:
    assert [word.value for word in words] == values


def test_every_word_for_people_has_a_title_in_every_language() -> None:
    for word in (*Party, *Nature, *Payer, *Certainty):
        for language in LANGUAGES:
            assert word.title.to(language)
    assert Party.WORKER.title.nl == "werknemer"
    assert Nature.DUTY.title.en == "duty"
    assert Payer.FUND.title.fr == "mutualité"
    assert Certainty.OFFICIAL.title.de == "amtlich"


def test_what_is_firm() -> None:
    assert {word for word in Certainty if word.firm} == {
        Certainty.OFFICIAL,
        Certainty.REPUBLISHED,
        Certainty.SEVERAL,
        Certainty.HOUSE,
    }


def test_a_sentence_is_in_four_languages() -> None:
    assert LANGUAGES == ("nl", "fr", "de", "en")
    assert [WORDS.to(language) for language in LANGUAGES] == ["a", "b", "c", "d"]


def test_what_a_fact_must_and_must_not_say() -> None:
    fact = FactIs(
        "a.b", "c.d", unless={"by": "worker"}, since="2022-10-01", before="2026-01-01", letter=("A", "B"), x="y"
    )
    assert (fact.kinds, fact.since, fact.before, fact.covers) == (("a.b", "c.d"), "2022-10-01", "2026-01-01", False)
    assert dict(fact.where) == {"letter": ("A", "B"), "x": ("y",)}
    assert dict(fact.unless) == {"by": ("worker",)}
    bare = FactIs("a.b", covers=True)
    assert (dict(bare.where), dict(bare.unless), bare.since, bare.before, bare.covers) == ({}, {}, None, None, True)


def test_what_holds_when_a_declaration_says_nothing() -> None:
    term = Term(counts_from=MOMENT)
    assert (term.settled_by_itself, term.settled_early, term.every) == (False, False, False)
    assert (term.length, term.until, term.guards, term.lapses, term.times) == (None, None, (), (), None)
    assert term.within is Within.DOSSIER
    made = version(term)
    assert (made.opens_when_in_force, made.repealed, made.remark, made.settings) == (False, None, None, ())
    assert (rule("x", made).level, rule("x", made).ends_episode, rule("x", made).offered_from) == (
        "dossier",
        False,
        None,
    )
    assert (MOMENT.each, MOMENT.planned, MOMENT.ending, MOMENT.nth) == (Each.FACT, False, (), 1)
    assert BodyIs("by", ("worker",), "r").if_missing is None
    assert Happened(FactIs("a.b"), Within.SPELL, "r", "n").after is False
    assert FewerThisYear(FactIs("a.b"), 2, "r").unless_covered_by == "certificate.received"
    step = PayStep(Days(30), "100")
    assert (step.opens_window, step.fund_beside) == (True, False)
    assert Regime("2026-01-01", Pick.STILL_RUNNING, (), ()).consent_until is None
    assert Alternative("a", WORDS).unsourced is False


def test_the_lapses_that_every_chapter_uses() -> None:
    assert (RESUMED.reason, RESUMED.fact) == ("resumed", None)
    assert (EPISODE_ENDED.reason, EPISODE_ENDED.fact) == ("episode_ended", None)
    assert CONTRACT_ENDED.reason == "contract_ended"
    assert CONTRACT_ENDED.fact is not None
    assert CONTRACT_ENDED.fact.kinds == ("contract.ended",)


def test_the_first_alternative_is_the_default() -> None:
    assert (FIRST.default, FIRST.values) == ("yes", ("yes", "no"))


def test_a_choice_may_hold_a_further_choice() -> None:
    inner = Chosen(SECOND, {"long": Days(9), "short": Days(3)})
    outer: Chosen[Days] = Chosen(FIRST, {"yes": inner, "no": Days(0)})
    assert outer.by_default == Days(9)
    assert outer.under({"be.a-second": "short"}) == Days(3)
    assert outer.under({"be.z-first": "no", "be.a-second": "short"}) == Days(0)


def test_a_choice_that_forgets_a_reading_is_refused() -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        Chosen(FIRST, {"yes": 1})
    assert str(caught.value) == "be.z-first: values ['yes'], needs ('yes', 'no')"


def test_settings_are_found_wherever_they_stand() -> None:
    one = version(Term(counts_from=MOMENT, length=Chosen(FIRST, {"yes": Days(1), "no": Weeks(1)})))
    other = version(Term(counts_from=MOMENT), settings=(SECOND,))
    made = rule("be.x", one, other, one)
    assert settings_of(made) == [FIRST, SECOND]
    book = Book((made,))
    assert list(book.settings) == ["be.a-second", "be.z-first"]
    assert book.by_key == {"be.x": made}
    assert dict(book.sources) == {}
    hung = Book((rule("be.y", version()),), interruption=Chosen(FIRST, {"yes": Days(1), "no": Days(2)}))
    assert list(hung.settings) == ["be.z-first"]
    assert settings_of(rule("be.y", version())) == []


def test_two_rules_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        Book((rule("be.x"), rule("be.x")))
    assert str(caught.value) == "two rules have the same key"


def test_a_declaration_is_walked_to_its_last_part() -> None:
    choice = Chosen(FIRST, {"yes": (Days(1),), "no": (Days(2), Text(nl="deep", fr="profond", de="tief", en="deep"))})
    parts = list(parts_of((choice, "x")))
    assert choice in parts
    assert Days(2) in parts
    assert "x" in parts
    assert Days not in parts
    assert Text(nl="deep", fr="profond", de="tief", en="deep") in list(texts_of(choice))
    assert all(isinstance(part, Text) for part in texts_of(choice))
    assert list(parts_of(Days)) == [Days]
