"""The law keeps its own house rules: declarations only, complete, and every code has its sentence."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reasons import REASONS
from draad.exchange.command_line.law_view import faults
from draad.exchange.words import NEEDS
from draad.law import BELGIUM, CHAPTERS
from draad.law.settings import INTERRUPTION
from draad.periods import Days
from draad.rules import LANGUAGES, Alternative, Chosen, FactIs, Lapse, Setting, Text
from draad.rules.book import parts_of, texts_of

SOURCE = Path(__file__).parents[2] / "src" / "draad"
LENGTHS = {"Days", "Weeks", "Months", "WorkingDays"}
TABLE_OF_KEYS = """
be.sickness.notify be.certificate.hand-in be.certificate.free-day be.four-weeks.report be.four-weeks.inform
be.adapted-work.answer be.work-potential.request be.work-potential.estimate be.work-potential.tell
be.pre-return-visit.worker-may-ask be.pre-return-visit.employer-may-ask be.pre-return-visit.invite
be.consultation.hold be.return-exam be.trajectory.worker-may-request be.trajectory.employer-may-request
be.trajectory.fund-may-request be.trajectory.review
be.trajectory.employer-must-request be.trajectory.tell-others be.trajectory.invite-again be.trajectory.no-show-ends
be.trajectory.assess be.trajectory.appeal be.trajectory.appeal-decision be.trajectory.consult be.trajectory.plan
be.trajectory.fund-answer be.trajectory.answer be.trajectory.remind be.trajectory.silence-is-refusal
be.trajectory.restart be.trajectory.follow-up be.force-majeure.may-start be.force-majeure.examine
be.force-majeure.finding be.force-majeure.appeal be.force-majeure.appeal-decision be.force-majeure.ask-adapted-work
be.force-majeure.conditions be.force-majeure.pay-fund be.progressive.ask be.progressive.decision
be.progressive.employer-certificate be.pay.guaranteed be.pay.relapse be.pay.solidarity
be.policy.contact-procedure be.policy.committee-yearly be.policy.physician-report
"""


def test_every_published_key_is_there() -> None:
    assert set(TABLE_OF_KEYS.split()) == set(BELGIUM.by_key)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.__name__.rpartition(".")[2])
def test_a_chapter_holds_declarations_and_no_logic(chapter: object) -> None:
    path = Path(str(chapter.__file__))  # type: ignore[attr-defined]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        assert not isinstance(
            node, ast.If | ast.IfExp | ast.FunctionDef | ast.Lambda | ast.For | ast.While | ast.ClassDef
        )


def test_numbers_of_the_law_stand_in_the_law() -> None:
    allowed = {SOURCE / "law", SOURCE / "protocol"}
    kept = SOURCE / "privacy" / "retention.py"  # how long data are kept is a table of its own
    strays = []
    for path in SOURCE.rglob("*.py"):
        if allowed & set(path.parents) or path == kept:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                if name in LENGTHS and node.args and isinstance(node.args[0], ast.Constant):
                    strays.append(f"{path.relative_to(SOURCE)}:{node.lineno}")
    assert strays == [], "a length with a number belongs beside its article, in law/ or protocol/"


def test_the_law_finds_no_fault_in_itself() -> None:
    assert list(faults(BELGIUM)) == []


def test_every_sentence_stands_in_four_languages() -> None:
    texts: list[Text] = list(texts_of(BELGIUM.rules)) + list(REASONS.values())
    texts += [kind.sentence for kind in (*KINDS.values(), *EMPLOYER_KINDS.values())]
    texts += [found for found in parts_of(BELGIUM.clashes) if isinstance(found, Text)]
    for text in texts:
        for language in LANGUAGES:
            assert text.to(language).strip(), text
            assert text.to(language) == text.to(language).strip()


def test_every_reason_has_a_sentence() -> None:
    for part in parts_of((BELGIUM.rules, BELGIUM.regimes, BELGIUM.force_majeure_endings)):
        for field in ("reason", "none"):
            code = getattr(part, field, None)
            if isinstance(code, str):
                assert code in REASONS, code
    for lapse in (part for part in parts_of(BELGIUM.rules) if isinstance(part, Lapse)):
        assert lapse.reason in REASONS


def test_every_kind_and_key_that_a_rule_names_is_in_the_registry() -> None:
    known = {**KINDS, **EMPLOYER_KINDS}
    for fact in (part for part in parts_of((BELGIUM.rules, BELGIUM.regimes)) if isinstance(part, FactIs)):
        for kind in fact.kinds:
            assert kind in known
            assert {*fact.where, *fact.unless} <= set(known[kind].body), f"{kind} has no {set(fact.where)}"


def test_every_unknown_has_a_name() -> None:
    for part in parts_of(BELGIUM.rules):
        path = getattr(part, "path", None)
        if path is not None:
            assert path in NEEDS


def test_every_choice_has_a_default_that_is_one_of_its_values() -> None:
    for part in parts_of((BELGIUM.rules, BELGIUM.regimes)):
        if isinstance(part, Chosen):
            assert part.setting.default in part.by_value
            assert len(part.setting.alternatives) > 1


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.__name__.rpartition(".")[2])
def test_a_chapter_says_why_it_exists(chapter: object) -> None:
    assert len(chapter.__doc__ or "") > 40


def test_a_reading_without_a_source_has_to_say_so() -> None:
    def found(*alternatives: Alternative) -> list[str]:
        setting = Setting("be.made-up", INTERRUPTION.question, alternatives)
        by_value = {item.value: Days(place) for place, item in enumerate(alternatives)}
        return list(faults(replace(BELGIUM, interruption=Chosen(setting, by_value))))

    words = INTERRUPTION.question
    assert found(Alternative("a", words, ("DQ-26", "DAM", "SX-FAQ")), Alternative("b", words, unsourced=True)) == []
    (silent,) = found(Alternative("a", words, ("DQ-26", "DAM", "SX-FAQ")), Alternative("b", words))
    assert silent == "be.made-up: the reading b names no source; allowed: sources, or unsourced=True"
    (both,) = found(Alternative("a", words, ("DQ-26", "DAM", "SX-FAQ"), unsourced=True))
    assert "a names sources and says there are none" in both


def test_every_code_that_the_engine_of_pay_gives_has_its_words() -> None:
    for path in ("absence.started.same_illness", "worker.born", "worker.category", "worker.in_service_since"):
        assert path in NEEDS
    for code in (
        *("another_illness", "ill_during_partial_return", "no_benefit_in_those_months", "no_guaranteed_pay_before"),
        *("outside_ages", "paid_by_fund", "paid_by_insurer", "relapse_no_new_pay", "relapse_nothing_left"),
        *("relapse_window_over", "too_few_workers", "too_short_in_service", "workshop_excluded"),
    ):
        assert code in REASONS


def test_every_code_that_the_agenda_gives_of_itself_has_its_words() -> None:
    for code in (
        *("before_first_regime", "earlier_law_applies", "repealed", "not_asked", "not_used", "used_too_early"),
        *("used_too_late", "used_not_open", "already_absent", "not_absent", "contract_had_ended", "contract_ended"),
        *("no_trajectory", "no_plan", "nothing_to_appeal", "no_appeal", "no_procedure", "trajectory_already_runs"),
        *("no_consent_no_estimate", "more_hours_than_contract", "resumed", "episode_ended"),
    ):
        assert code in REASONS
