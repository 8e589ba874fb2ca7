"""An employer's own protocol as a file: what it says, and what is refused with its line."""

import contextlib
from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from draad.dossier.books import read_own
from draad.law import BELGIUM
from draad.periods import Counting, Days, Months, Weeks, WorkingDays
from draad.protocol import PRESETS, Protocol
from draad.protocol.lines import LARGEST_FILE, BadProtocol
from draad.protocol.moments import FIRST_DAY, FIRST_DAY_BACK
from draad.protocol.writing import written
from draad.rules import Chosen, FactIs, Party, Pick, Term, Within
from tests.protocol.storytelling import stories

HEAD = """\
format: draad.protocol/1
name: our-house
title: Ons huis
in_force: 2026-01-01
rules:
"""
RULE = """\
  - key: our.call
    party: manager
    name: Bellen
    question: Wanneer bel je?
    action: {nl: Bel., fr: Appelez., de: Rufen Sie an., en: Call.}
    if_missed: Niets.
    counts_from: first_day
"""
SETTLED = "    settled_by: contact.made\n"


def read(text: str) -> Protocol:
    return read_own(text.encode()).protocol


def term(text: str) -> Term:
    (rule,) = read(HEAD + RULE + text).rules
    found = rule.versions[0].terms[0]
    assert isinstance(found, Term)
    return found


def refused(text: str | bytes) -> BadProtocol:
    with pytest.raises(BadProtocol) as caught:
        read_own(text.encode() if isinstance(text, str) else text)
    assert str(caught.value) == f"line {caught.value.line}: found {caught.value.found}; allowed: {caught.value.allowed}"
    return caught.value


def test_a_small_protocol() -> None:
    found = read_own((HEAD + RULE + SETTLED).encode())
    assert found.notes == (
        "line 3: no fr, de, en for title; the Dutch stands in",
        "line 8: no fr, de, en for name of our.call; the Dutch stands in",
        "line 9: no fr, de, en for question of our.call; the Dutch stands in",
        "line 11: no fr, de, en for if_missed of our.call; the Dutch stands in",
    )
    (rule,) = found.protocol.rules
    (version,) = rule.versions
    assert (rule.key, rule.party, rule.level, rule.offered_from) == ("our.call", Party.MANAGER, "dossier", None)
    assert (rule.wording.name.en, rule.wording.action.en, rule.wording.document) == ("Bellen", "Call.", None)
    assert (version.in_force, version.picked_by) == ("2026-01-01", Pick.STILL_RUNNING)
    assert version.cite is found.protocol.title
    (only,) = version.terms
    assert isinstance(only, Term)
    assert (only.counts_from, only.length, only.counting) == (FIRST_DAY, None, Counting.NO_TERM)
    assert [fact.kinds for fact in only.settled_by] == [("contact.made",)]


def test_lengths_and_ways_of_counting() -> None:
    assert term("    length: 2 weeks\n" + SETTLED).length == Weeks(2)
    assert term("    length: 2 weeks\n" + SETTLED).counting is Counting.FROM_RECEIPT
    assert term("    length: 10 working days\n" + SETTLED).length == WorkingDays(10)
    assert term("    length: 1 day\n" + SETTLED).length == Days(1)
    opens = term("    length: 1 month\n    counting: wait_from_receipt\n    until: 2 months\n" + SETTLED)
    assert (opens.length, opens.until, opens.counting) == (Months(1), Months(2), Counting.WAIT_FROM_RECEIPT)


def test_all_keys_of_a_rule() -> None:
    found = read(
        HEAD
        + RULE.replace("first_day", "first_day_back")
        + """\
    document: Brief
    length: 1 week
    only_if: [attention_points, longer_than_a_month]
    settled_by:
      - contact.made
      - {fact: talk.held, kind: [check_in, return_talk]}
      - {fact: letter.sent, letter: our-letter}
    settled_early: no
    within: spell
    lapses: contract_ended
    every: yes
    times: 3
    paced_by: {fact: contact.agreed, by: manager}
    offered_from: resumption_possible
    cite: {nl: Ons reglement}
    rows: stap 1
    remark: Let op
"""
    )
    (rule,) = found.rules
    (version,) = rule.versions
    (only,) = version.terms
    assert isinstance(only, Term)
    assert rule.wording.document is not None
    assert rule.offered_from is not None
    assert version.remark is not None
    assert (version.cite.nl, version.rows, version.remark.de) == ("Ons reglement", "stap 1", "Let op")  # type: ignore[union-attr]
    assert [fact.where for fact in only.settled_by] == [
        {},
        {"kind": ("check_in", "return_talk")},
        {"letter": ("our-letter",)},
    ]
    assert (only.counts_from, only.within, only.times, only.every) == (FIRST_DAY_BACK, Within.SPELL, 3, True)
    assert len(only.guards) == 2
    assert len(only.lapses) == 1
    assert only.paced_by is not None
    assert only.paced_by.where == {"by": ("manager",)}


def test_a_rule_of_the_employer_as_a_whole() -> None:
    rule = RULE.replace("first_day", "protocol_start")
    (found,) = read(HEAD + rule + "    level: employer\n    settled_by: policy.evaluated\n").rules
    assert found.level == "employer"
    assert refused(HEAD + rule + SETTLED).found == "a moment of another level"
    error = refused(HEAD + RULE + "    level: employer\n    settled_by: policy.evaluated\n")
    assert (error.line, error.found) == (12, "a moment of another level")
    assert refused(HEAD + rule + "    level: employer\n" + SETTLED).found == "'contact.made'"


@pytest.mark.parametrize(
    ("text", "line", "found", "allowed"),
    [
        ("", 1, "an empty file", "a protocol"),
        ("- a", 1, "a list", "the keys format"),
        ("format: draad.protocol/2\nname: x\ntitle: x", 1, "'draad.protocol/2'", "draad.protocol/1"),
        ("format: draad.protocol/1\nname: x\ntitle: x\nrules: []", 1, "no in_force", "in_force is required"),
        (HEAD, 5, "nothing", "a list of one or more"),
        (HEAD.replace("rules:", "rules: {a: b}"), 5, "keys", "a list"),
        (HEAD.replace("our-house", "Ons huis"), 2, "'Ons huis'", "small letters"),
        (HEAD.replace("2026-01-01", "1 januari"), 4, "'1 januari'", "a date as 2026-01-01"),
        (HEAD.replace("Ons huis", "{en: House}"), 3, "no nl", "nl is required"),
        (HEAD.replace("Ons huis", "{nl: Huis, es: Casa}"), 3, "the key 'es'", "nl, fr, de, en"),
        (HEAD.replace("Ons huis", "[Huis]"), 3, "a list", "nl, fr, de, en"),
        (HEAD + RULE + "    colour: red\n" + SETTLED, 13, "the key 'colour'", "the keys key, party, name"),
        (HEAD + RULE.replace("    party: manager\n", "") + SETTLED, 6, "no party", "party is required"),
        (HEAD + RULE.replace("manager", "boss") + SETTLED, 7, "'boss'", "a party: worker, manager, hr"),
        (HEAD + RULE.replace("our.call", "be.call") + SETTLED, 6, "'be.call'", "not starting with be."),
        (HEAD + RULE.replace("our.call", "call") + SETTLED, 6, "'call'", "a key such as our-house.call"),
        (HEAD + RULE.replace("Niets.", "") + SETTLED, 11, "nothing", "a text of 1 to 1,000"),
        (HEAD + RULE.replace("Niets.", "x" * 1001) + SETTLED, 11, "'xxxx", "a text of 1 to 1,000"),
        (HEAD + RULE.replace("first_day", "firstday") + SETTLED, 12, "'firstday'", "a moment: first_day, "),
        (HEAD + RULE, 6, "neither", "settled_by with a kind of fact"),
        (HEAD + RULE + SETTLED + "    settled_by_itself: yes\n", 13, "both", "or settled_by_itself"),
        (HEAD + RULE + "    settled_by: contact.maid\n", 13, "'contact.maid'", "near it: contact.made"),
        (HEAD + RULE + "    settled_by: zzzz\n", 13, "'zzzz'", "near it: none"),
        (HEAD + RULE + "    settled_by: []\n", 13, "nothing", "a list of one or more"),
        (HEAD + RULE + "    settled_by: {kind: talk.held}\n", 13, "no fact", "fact is required"),
        (HEAD + RULE + "    settled_by: {fact: talk.held, who: x}\n", 13, "the key 'who'", "the keys fact, kind"),
        (HEAD + RULE + "    settled_by: {fact: talk.held, kind: chat}\n", 13, "'chat'", "exploration"),
        (HEAD + RULE + "    settled_by: {fact: letter.sent, letter: A B}\n", 13, "'A B'", "small letters"),
        (HEAD + RULE + "    length: two weeks\n" + SETTLED, 13, "'two weeks'", "2 weeks or 10 working days"),
        (HEAD + RULE + "    length: 0 days\n" + SETTLED, 13, "'0 days'", "at most 3660 days"),
        (HEAD + RULE + "    length: 999 weeks\n" + SETTLED, 13, "'999 weeks'", "520 weeks"),
        (HEAD + RULE + "    length: 1 week\n    counting: no_term\n" + SETTLED, 14, "a length with no_term", "without"),
        (HEAD + RULE + "    counting: from_receipt\n" + SETTLED, 13, "no length with from_receipt", "a length"),
        (HEAD + RULE + "    counting: sometime\n" + SETTLED, 13, "'sometime'", "from_receipt, from_start"),
        (HEAD + RULE + "    length: 1 week\n    until: 2 weeks\n" + SETTLED, 14, "until with from_receipt", "opens"),
        (HEAD + RULE + "    length: 1 week\n    counting: back_from\n" + SETTLED, 14, "back_from a moment", "planned"),
        (HEAD + RULE + "    within: year\n" + SETTLED, 13, "'year'", "a window: spell, incapacity, dossier"),
        (HEAD + RULE + "    lapses: [tired]\n" + SETTLED, 13, "'tired'", "an ending: resumed, "),
        (HEAD + RULE + "    only_if: sunny\n" + SETTLED, 13, "'sunny'", "a condition: attention_points"),
        (HEAD + RULE + "    every: maybe\n" + SETTLED, 13, "'maybe'", "yes or no"),
        (HEAD + RULE + "    every: yes\n" + SETTLED, 13, "every without a length", "a length, or paced_by"),
        (HEAD + RULE + "    times: 3\n" + SETTLED, 13, "no every", "with every: yes"),
        (HEAD + RULE + "    times: 100\n    every: yes\n" + SETTLED, 13, "'100'", "a number from 1 to 99"),
        (
            HEAD + RULE + "    counting: the_day_itself\n    every: yes\n" + SETTLED,
            14,
            "every with the_day",
            "from_rec",
        ),
        (
            HEAD + RULE + "    length: 1 week\n    every: yes\n    settled_by_itself: yes\n",
            14,
            "every with until",
            "from",
        ),
        (
            HEAD
            + RULE
            + "    length: 1 week\n    counting: wait_from_receipt\n    every: yes\n    paced_by: contact.agreed\n"
            + SETTLED,
            16,
            "paced_by with wait_from_receipt",
            "no_term",
        ),
        (HEAD + RULE + SETTLED + RULE + SETTLED, 14, "the rule 'our.call' again", "line 6 has it"),
        (HEAD + RULE + SETTLED + "    key: our.other\n", 14, "the key 'key' twice", "every key once"),
        (HEAD + RULE + SETTLED + "    level: [a]\n", 14, "a list", "a level: dossier, employer"),
        (HEAD + "  - 5\n", 6, "'5'", "the keys key, party"),
        (HEAD + "  - {? [a] : b}\n", 6, "a list or mapping as a key", "a word"),
    ],
)
def test_what_does_not_go_is_refused_with_its_line(text: str, line: int, found: str, allowed: str) -> None:
    error = refused(text)
    assert error.line == line
    assert error.found.startswith(found)
    assert allowed in error.allowed


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        (b"a: \xff", 1, "bytes that are no text"),
        (b"x: 1\ny: \xff", 2, "bytes that are no text"),
        ("a: 1\nb: \x07", 2, "a character that cannot be shown"),
        ("a: [1\nb: 2", 2, "no YAML"),
        ("a: 'x", 1, "no YAML"),
        ("a: !!python/object/apply:os.system [ls]", 1, "the tag"),
        ("a: !!str x", 1, "the tag"),
        ("a: ! x", 1, "the tag"),
        ("a: !<!!> {b: c}", 1, "the tag"),
        ("a: &all x\nb: *all", 1, "the anchor &all"),
        ("a: *all", 1, "the alias *all"),
        ("a:\n <<: *all", 2, "the alias *all"),
        ("a: " + "[" * 100, 1, "values nested more than 8 deep"),
        ("a: " + "{b: " * 100, 1, "values nested more than 8 deep"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ('a: "\\UFFFFFFFF"', 1, "a character or number that does not exist"),
        ('a: "\\ud800"', 1, "half a character"),
        ("%YAML 9.9\n---\na: 1", 1, "no YAML"),
    ],
)
def test_hostile_input_is_refused(text: str | bytes, line: int, found: str) -> None:
    error = refused(text)
    assert error.line == line
    assert error.found.startswith(found)


def test_a_file_or_list_without_end_is_refused() -> None:
    assert "at most 250,000 bytes" in refused("#" * (LARGEST_FILE + 1)).allowed
    many = "".join(f"{RULE}{SETTLED}".replace("our.call", f"our.call-{number}") for number in range(301))
    assert refused(HEAD + many).allowed == "at most 300"
    assert refused(HEAD + RULE + f"    lapses: [{', '.join(['resumed'] * 26)}]\n" + SETTLED).allowed == "at most 25"


def test_a_file_starts_with_a_byte_order_mark_or_a_comment() -> None:
    assert read("\ufeff# ours\n" + HEAD + RULE + SETTLED).name == "our-house"


def test_a_word_that_looks_like_something_else_is_a_word() -> None:
    (rule,) = read(HEAD + RULE.replace("Niets.", "no") + SETTLED).rules
    assert rule.wording.if_missed.nl == "no"


@given(st.text(max_size=300))
def test_any_text_is_a_protocol_or_refused(text: str) -> None:
    with pytest.raises(BadProtocol):
        read_own(text.encode("utf-8", "surrogatepass"))


@given(st.data())
def test_a_preset_with_a_hole_is_a_protocol_or_refused(data: Any) -> None:
    text = written(PRESETS["coaching"])
    place = data.draw(st.integers(0, len(text)))
    middle = data.draw(st.text(max_size=8))
    hole = data.draw(st.integers(0, 40))
    with contextlib.suppress(BadProtocol):
        read_own((text[:place] + middle + text[place + hole :]).encode("utf-8", "surrogatepass"))


OWN = tuple(read_own(written(preset).encode()).protocol for preset in PRESETS.values())


@pytest.mark.parametrize("story", list(stories()), ids=lambda story: f"{story.file}: {story.title}")
def test_a_preset_read_back_from_its_file_gives_the_same_agenda(story: Any) -> None:
    assert story.answer(OWN) == story.answer()


def test_a_preset_read_back_says_the_same_words() -> None:
    for preset, own in zip(PRESETS.values(), OWN, strict=True):
        assert (own.name, own.title) == (preset.name, preset.title)
        for ours, theirs in zip(own.rules, preset.rules, strict=True):
            assert (ours.key, ours.party, ours.level, ours.wording) == (
                theirs.key,
                theirs.party,
                theirs.level,
                theirs.wording,
            )
            assert ours.versions[0].cite == theirs.versions[0].cite
            assert ours.versions[0].remark == theirs.versions[0].remark
        assert written(own) == written(preset)


def test_a_small_protocol_is_written_as_small() -> None:
    own = read(HEAD + RULE + SETTLED)
    assert "rows" not in written(own)
    assert written(read(written(own))) == written(own)


def test_what_a_file_cannot_say_is_not_written() -> None:
    preset = PRESETS["collective-policy"]
    rule = preset.rules[1]
    version = rule.versions[0]
    (only,) = version.terms
    assert isinstance(only, Term)
    setting = BELGIUM.settings["saturday"] if "saturday" in BELGIUM.settings else next(iter(BELGIUM.settings.values()))

    def with_term(changed: Term) -> Protocol:
        return replace(preset, rules=(replace(rule, versions=(replace(version, terms=(changed,)),)),))

    every = dict.fromkeys(setting.values, Days(1))
    for changed, reason in (
        (replace(only, day_named="from"), "day_named"),
        (replace(only, counts_from=replace(only.counts_from)), "a part without a name"),
        (replace(only, length=Chosen(setting, every), counting=Counting.FROM_RECEIPT), "a setting"),
        (replace(only, settled_by=(FactIs("contact.made", unless={"by": "hr"}),)), "does not say"),
    ):
        with pytest.raises(ValueError, match=rf"cp.call-same-day .*{reason}"):
            written(with_term(changed))
    with pytest.raises(ValueError, match="more than one version"):
        written(replace(preset, rules=(replace(rule, versions=(version, version)),)))
    choice = Chosen(setting, dict.fromkeys(setting.values, (only,)))
    with pytest.raises(ValueError, match="hangs on a setting"):
        written(replace(preset, rules=(replace(rule, versions=(replace(version, terms=(choice,)),)),)))
    cited = Chosen(setting, dict.fromkeys(setting.values, preset.title))
    text = written(replace(preset, rules=(replace(rule, versions=(replace(version, cite=cited),)),)))
    assert yaml.safe_load(text)["cite"]["nl"] == preset.title.nl
