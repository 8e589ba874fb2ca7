"""Whatever comes in: a dossier, or one clear message with place, found and allowed."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.dossier import reading, strict_json
from draad.dossier.kinds import KINDS
from draad.dossier.reading import check_together, read_dossier
from draad.dossier.strict_json import BadInput
from draad.law import BELGIUM
from tests.dossier.test_what_if import BILLS_REFUSED, refused_bill


def read(value: Any) -> Any:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_dossier(content, BELGIUM)


def refusal(value: Any) -> str:
    with pytest.raises(BadInput) as caught:
        read(value)
    message = str(caught.value)
    assert caught.value.where in message
    assert "found" in message
    assert "allowed" in message
    assert "\n" not in message
    return message


def with_facts(*facts: Any, **more: Any) -> dict[str, Any]:
    return {"format": "draad.dossier/1", "facts": list(facts), **more}


IN_FULL = Path(__file__).with_name("refusals.txt")

SICK = {"kind": "absence.started", "on": "2026-01-12"}


def test_the_smallest_dossier() -> None:
    assert read({"format": "draad.dossier/1", "facts": []}).facts == ()


def test_numbers_default_to_the_position_and_null_is_unknown() -> None:
    found = read(with_facts(SICK, {**SICK, "seq": 7}, {**SICK, "recorded_at": None, "why": None}, employer=None))
    assert [fact.seq for fact in found.facts] == [1, 7, 3]
    assert found.context.employer.workers_average is None


def test_everything_that_may_be_said_of_employer_and_worker() -> None:
    found = read(
        with_facts(
            SICK,
            employer={
                "workers_average": 19.5,
                "workers_on_1_january": 18,
                "group": "C",
                "sector": "public",
                "committee": False,
                "protocols": ["collective-policy"],
                "settings": {"be.no-show.number": "3"},
                "facts": [{"kind": "policy.evaluated", "on": "2026-05-05"}],
            },
            worker={
                "category": "blue_collar",
                "statutory": True,
                "health_surveillance": None,
                "born": "1985-04-02",
                "in_service_since": "2015-03-01",
                "hours_per_week": 38,
                "key": "E2",
                "employments": [
                    {
                        "from": "2020-01-01",
                        "until": None,
                        "hours_per_week": 19,
                        "full_time_hours": 38,
                        "unit": "ward-3",
                        "roster": {"mon": 7.6},
                    }
                ],
            },
        )
    )
    assert found.context.employer.settings == {"be.no-show.number": "3"}
    assert found.context.employer.committee is False
    assert found.context.worker.health_surveillance is None
    assert found.context.worker.employments[0].roster == {"mon": 7.6}


REFUSED: list[tuple[Any, str, str]] = [
    (b"", "line 1, column 1", "the end of the file"),
    (b'{"format": "draad.dossier/1",\n "facts": [', "line 2", "the end of the file"),
    (b"{'a': 1}", "line 1, column 2", "JSON"),
    (b'{"format"\n: "caf\xe9"}', "line 2", "text in UTF-8"),
    (b'{"a": 1, "a": 2}', "line 1", 'the key "a" twice'),
    (b'{"a": 1,\n"b": {"a": 2},\n"a": 3}', "line 3", 'the key "a" twice'),
    (b'[{"a": 1},\n{"a": {},\n"\\u0061": 2}]', "line 3", 'the key "a" twice'),
    (b'{"a": 1, "a": {"b": 1,\n "b": 2}}', "line 2", 'the key "b" twice'),
    (b'{"a":\nNaN}', "line 2", "NaN"),
    (b'{"a": "NaN", "a": "NaN"}', "line 1", 'the key "a" twice'),
    (b'{"a": "NaN",\n"b": "x",\n\n"c": [1, -Infinity]}', "line 4", "-Infinity"),
    (b"[" * 100, "line 1", "nested more than 64 deep"),
    (b"[" * 65 + b"]" * 65, "line 1", "nested more than 64 deep"),
    (b'{"facts":\n' + b'{"a":' * 64 + b"1" + b"}" * 65, "line 2", "nested more than 64 deep"),
    (b"[" * 64 + b"]" * 64, "$", "[[[["),
    (b"[" * 64, "line 1", "the end of the file"),
    (b'{"a":' * 64, "line 1", "the end of the file"),
    (b"[" + b"[]," * 40 + b"[" * 64, "line 1", "nested more than 64 deep"),
    (b"[" + b"{}," * 40 + b"[" * 64, "line 1", "nested more than 64 deep"),
    (b'\n{"a": 1, "a": 2}', "line 2", 'the key "a" twice'),
    (b"7", "$", "7"),
    (b"[" * 100_000 + b"]" * 100_000, "line 1", "nested more than 64 deep"),
    (b'{"a":\n' + b"9" * 5000 + b"}", "line 2", "digits"),
    (b"[" + b"9" * 4300 + b",\n" + b"9" * 4301 + b"]", "line 2", "digits"),
    (b'{"a": 4300,\n"b":\n-' + b"9" * 5000 + b"}", "line 3", "digits"),
    ([], "$", "an object"),
    ({}, "$.format", '"draad.dossier/1"'),
    ({"format": "draad.dossier/2", "facts": []}, "$.format", "draad.dossier/2"),
    ({"format": "draad.dossier/1"}, "$", "facts is required"),
    ({"format": "draad.dossier/1", "facts": {}}, "$.facts", "a list"),
    (with_facts(extra=1), "$.extra", "the keys format, employer, worker, facts"),
    (with_facts(**{"od d": 1}), '$."od d"', "the keys format"),
    (with_facts(3), "$.facts[0]", "an object"),
    (with_facts({"kind": "absence.started"}), "$.facts[0]", "no on"),
    (with_facts({"on": "2026-01-12"}), "$.facts[0]", "no kind"),
    (with_facts({**SICK, "kind": "absence.begun"}), "$.facts[0].kind", '"absence.started"'),
    (with_facts({**SICK, "kind": 5}), "$.facts[0].kind", "one of"),
    (with_facts({**SICK, "on": "2026-02-30"}), "$.facts[0].on", "not a day of the calendar"),
    (with_facts({**SICK, "on": 20260112}), "$.facts[0].on", "a date as year-month-day"),
    (with_facts({**SICK, "on": "9999-12-31"}), "$.facts[0].on", "1900 to 2199"),
    (with_facts({**SICK, "seq": 0}), "$.facts[0].seq", "a whole number from 1"),
    (with_facts({**SICK, "seq": 2**31}), "$.facts[0].seq", "2147483647"),
    (with_facts({**SICK, "seq": True}), "$.facts[0].seq", "a whole number"),
    (with_facts({**SICK, "seq": 1.0}), "$.facts[0].seq", "a whole number"),
    (with_facts({**SICK, "seq": 2}, SICK), "$.facts[1].seq", "$.facts[0] has this one"),
    (
        with_facts({**SICK, "recorded_at": "2026-01-12T08:40:00"}),
        "$.facts[0].recorded_at",
        "a time with its offset",
    ),
    (
        with_facts({**SICK, "recorded_at": "2026-01-12T25:40:00Z"}),
        "$.facts[0].recorded_at",
        "a time with its offset",
    ),
    (with_facts({**SICK, "recorded_at": 5}), "$.facts[0].recorded_at", "a time with its offset"),
    (with_facts({**SICK, "body": {"cause": "flu"}}), "$.facts[0].body.cause", '"illness"'),
    (with_facts({**SICK, "body": {"diagnosis": "x"}}), "$.facts[0].body.diagnosis", "the keys cause"),
    (with_facts({**SICK, "body": []}), "$.facts[0].body", "an object"),
    (with_facts({"kind": "work.resumed", "on": "2026-01-12", "body": {"x": 1}}), "$.facts[0].body.x", "no key at all"),
    (with_facts({**SICK, "body": {"expected_until": "soon"}}), "$.facts[0].body.expected_until", "year-month-day"),
    (with_facts({"kind": "note.written", "on": "2026-01-12"}), "$.facts[0].body", "no text"),
    (
        with_facts({"kind": "note.written", "on": "2026-01-12", "body": {"text": ""}}),
        "$.facts[0].body.text",
        "text of 1",
    ),
    (
        with_facts({"kind": "letter.sent", "on": "2026-01-12", "body": {"letter": "a b"}}),
        "$.facts[0].body.letter",
        "a name of letters",
    ),
    (
        with_facts({"kind": "work.resumed_partially", "on": "2026-01-12", "body": {"hours_per_week": "19"}}),
        "$.facts[0].body.hours_per_week",
        "a number from 0 to 60",
    ),
    (
        with_facts(
            {
                "kind": "certificate.received",
                "on": "2026-01-12",
                "body": {"from": "2026-01-12", "until": "2026-01-11"},
            }
        ),
        "$.facts[0].body.until",
        "or a later day",
    ),
    (with_facts({"kind": "fact.withdrawn", "on": "2026-01-12"}), "$.facts[0]", "no replaces"),
    (with_facts({**SICK, "replaces": 9}), "$.facts[0].replaces", "the number (seq) of a fact in this file"),
    (with_facts({**SICK, "replaces": 1}), "$.facts[0].replaces", "leads back to this fact"),
    (with_facts({**SICK, "replaces": 2}, {**SICK, "replaces": 1}), "$.facts[0].replaces", "leads back"),
    (with_facts({**SICK, "why": 5}), "$.facts[0].why", "text of 1"),
    (with_facts(employer={"workers_average": -1}), "$.employer.workers_average", "a number from 0"),
    (with_facts(employer={"workers_average": True}), "$.employer.workers_average", "a number from 0"),
    (with_facts(employer={"committee": "yes"}), "$.employer.committee", "true, false, or null"),
    (with_facts(employer={"group": "E"}), "$.employer.group", '"A", "B", "C", "D"'),
    (with_facts(employer={"settings": {"be.unknown": "x"}}), '$.employer.settings."be.unknown"', "be.interruption"),
    (with_facts(employer={"settings": {"be.no-show.number": 3}}), "be.no-show.number", '"2", "3"'),
    (with_facts(employer={"facts": [SICK]}), "$.employer.facts[0].kind", "policy.evaluated"),
    (with_facts(employer={"protocols": "vl"}), "$.employer.protocols", "a list"),
    (with_facts(worker={"sex": "f"}), "$.worker.sex", "the keys category"),
    (with_facts(worker={"employments": [{}]}), "$.worker.employments[0]", "no from"),
    (
        with_facts(worker={"employments": [{"from": "2026-01-02", "until": "2026-01-01"}]}),
        "$.worker.employments[0].until",
        "the same day or a later one",
    ),
    (with_facts(worker={"key": "\ud800"}), "$.worker.key", "text"),
]


@pytest.mark.parametrize(("value", "where", "said"), REFUSED)
def test_bad_input_is_told_where_what_and_what_is_allowed(value: Any, where: str, said: str) -> None:
    message = refusal(value)
    assert where in message
    assert said in message


def test_what_has_no_place_is_a_fault_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_deep(*_: object, **__: object) -> object:
        raise RecursionError

    monkeypatch.setattr("draad.dossier.strict_json.json.loads", too_deep)
    assert refusal(b"[1]") == "file: found values nested too deeply; allowed: JSON"


def test_every_refusal_word_for_word() -> None:
    """The messages in full, as people read them. Write them anew by ``python -m tests.dossier.approved``."""
    said = [*(refusal(value) for value, _, _ in REFUSED), *(refused_bill(value) for value, _ in BILLS_REFUSED)]
    assert said == IN_FULL.read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("place", "most"),
    [
        ({"employer": {"workers_average": 10_000_000}}, 10_000_001),
        ({"employer": {"workers_on_1_january": 10_000_000}}, 10_000_001),
        ({"worker": {"hours_per_week": 168}}, 169),
        ({"worker": {"employments": [{"from": "2020-01-01", "full_time_hours": 168}]}}, 169),
        ({"worker": {"employments": [{"from": "2020-01-01", "roster": {"sun": 24}}]}}, 25),
    ],
)
def test_a_number_may_be_as_large_as_is_said_and_no_larger(place: Any, most: int) -> None:
    assert read(with_facts(**place))
    within = json.dumps(place)
    largest = most - 1
    assert "a number from 0 to" in refusal(with_facts(**json.loads(within.replace(f": {largest}", f": {most}"))))


def test_nothing_is_a_number_too_and_a_full_list_is_full() -> None:
    assert read(with_facts(employer={"workers_average": 0})).context.employer.workers_average == 0
    hundred = {"employer": {"protocols": ["coaching"] * 100}}
    assert len(read(with_facts(**hundred)).context.employer.protocols) == 100
    assert "101 items; allowed: at most 100" in refusal(with_facts(employer={"protocols": ["coaching"] * 101}))


def test_facts_that_do_not_go_together_are_refused_at_their_place() -> None:
    """What was read one fact at a time is checked as a whole, with the same words as a file."""
    sound = read(with_facts(SICK, {"kind": "trajectory.requested", "on": "2026-02-02", "body": {"by": "worker"}})).facts
    check_together(sound, BELGIUM, {})
    replace = msgspec.structs.replace
    for wrong, where in (
        (replace(sound[1], seq=1), "$.facts[1].seq"),
        (replace(sound[1], replaces=7), "$.facts[1].replaces"),
        (replace(sound[1], kind="assessment.received", body={"decision": "E"}), "$.facts[1].body.decision"),
    ):
        with pytest.raises(BadInput) as caught:
            check_together((sound[0], wrong), BELGIUM, {})
        assert caught.value.where == where


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read(b"\xef\xbb\xbf" + json.dumps(with_facts(SICK)).encode()).facts


def test_brackets_inside_a_text_are_not_nesting() -> None:
    note = {"kind": "note.written", "on": "2026-01-12", "body": {"text": '["\\' + "[" * 200}}
    assert read(with_facts(note)).facts


def test_a_file_beyond_all_measure_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_json, "LARGEST_FILE", 10)
    assert "at most 10 bytes" in refusal(b" " * 11)


def test_too_many_facts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_FACTS", 2)
    assert "3 items" in refusal(with_facts(SICK, SICK, SICK))


def test_a_long_value_is_shown_in_part() -> None:
    assert "…" in refusal(with_facts({**SICK, "kind": "x" * 5000}))
    assert len(refusal(with_facts({**SICK, "on": "x" * 5000}))) < 400


def test_a_value_that_cannot_be_shown_is_named() -> None:
    assert "found" in refusal(with_facts({**SICK, "on": float("inf")}).__repr__().encode())
    assert strict_json.shown(10**5000) == "int"


@pytest.mark.parametrize(
    ("requested", "received", "letter", "allowed"),
    [
        ("2026-02-02", "2026-03-02", "D", '"A", "B", "C": the letters of the regime of 2026-01-01'),
        ("2022-11-02", "2022-12-02", "E", '"A", "B", "C": the letters of the regime of 2022-10-01'),
        ("2022-09-02", "2022-10-03", "D", '"A", "B", "C": the letters of the regime of 2022-10-01'),
    ],
)
def test_a_decision_letter_its_regime_does_not_know(requested: str, received: str, letter: str, allowed: str) -> None:
    value = with_facts(
        {"kind": "absence.started", "on": requested},
        {"kind": "trajectory.requested", "on": requested, "body": {"by": "worker"}},
        {"kind": "assessment.received", "on": received, "body": {"decision": letter}},
    )
    message = refusal(value)
    assert "$.facts[2].body.decision" in message
    assert allowed in message


@pytest.mark.parametrize(
    ("requested", "received", "letter"),
    [("2022-09-02", "2022-09-30", "E"), ("2019-03-04", "2019-04-04", "D"), ("2016-03-04", "2016-04-04", "E")],
)
def test_a_delivered_decision_keeps_the_letters_of_its_own_day(requested: str, received: str, letter: str) -> None:
    value = with_facts(
        {"kind": "trajectory.requested", "on": requested, "body": {"by": "worker"}},
        {"kind": "assessment.received", "on": received, "body": {"decision": letter}},
    )
    assert read(value).facts


def test_letters_follow_the_chosen_reading_of_the_regime_of_2026() -> None:
    value = with_facts(
        {"kind": "absence.started", "on": "2025-11-03"},
        {"kind": "trajectory.requested", "on": "2026-02-02", "body": {"by": "worker"}},
        {"kind": "assessment.received", "on": "2026-03-02", "body": {"decision": "E"}},
        employer={"settings": {"be.trajectory.regime-2026": "incapacities_from_2026"}},
    )
    assert "the regime of 2022-10-01" in refusal(value)


def test_a_decision_without_a_request_has_the_letters_of_its_day() -> None:
    assert "2026-01-01" in refusal(
        with_facts({"kind": "assessment.received", "on": "2026-03-02", "body": {"decision": "E"}})
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["2026-01-12", *KINDS]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["kind", "on", "seq", "body", "replaces", "recorded_at", "why", "x"]), JSON))
def test_no_fact_however_wild_makes_the_reader_fall(wild: dict[str, Any]) -> None:
    with suppress(BadInput):
        read(with_facts(wild))


@given(st.binary(max_size=80))
def test_no_bytes_however_wild_make_the_reader_fall(wild: bytes) -> None:
    with pytest.raises(BadInput):
        read(wild)
