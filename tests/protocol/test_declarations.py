"""House protocols keep their own house rules: declarations only, complete, practices, every code with its sentence."""

import ast
from pathlib import Path
from typing import Any

import pytest

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reasons import REASONS
from draad.protocol import PRESETS
from draad.protocol.moments import CONDITIONS, LAPSES, MOMENTS
from draad.rules import LANGUAGES, Certainty, FactIs, Nature, Party, Rule, Term, Text
from draad.rules.book import parts_of, texts_of

ROOM = Path(__file__).parents[2] / "src" / "draad" / "protocol"
DECLARED = [*sorted((ROOM / "presets").glob("*.py")), ROOM / "moments.py"]
RULES = [rule for preset in PRESETS.values() for rule in preset.rules]
PREFIX = {
    "collective-policy": "cp.",
    "flemish-government": "vl.",
    "disability-management": "dm.",
    "insureall": "ia.",
    "coaching": "co.",
}
AT_LEAST = """
cp.call-same-day cp.agree-contact cp.tell-colleagues cp.weekly-call cp.invite-to-events cp.personal-talk
cp.letter-4-weeks cp.potential-8-weeks cp.talk-before-return cp.agree-work cp.agree-with-colleagues cp.put-on-paper
cp.welcome cp.check-in cp.return-talk cp.follow-up-1-month cp.follow-up-6-weeks
vl.contact-agreement vl.physician-informs vl.coach-talk vl.manager-arranges vl.step-plan vl.formal-instead
vl.team-advice vl.return-talk vl.follow-up
dm.report-to-manager dm.first-contact dm.keep-contact dm.letter-4-weeks dm.explore dm.plan-of-action dm.before-return
dm.inform-parties dm.chase dm.follow-up dm.evaluate dm.close
co.intake-1 co.intake-2 co.manager-hr co.three-way co.report co.on-the-floor co.outside-market
"""


@pytest.mark.parametrize("path", DECLARED, ids=lambda path: path.stem)
def test_a_preset_holds_declarations_and_no_logic(path: Path) -> None:
    logic = ast.If | ast.IfExp | ast.FunctionDef | ast.Lambda | ast.For | ast.While | ast.ClassDef | ast.comprehension
    assert not [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, logic)]
    assert len(ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "") > 40


def test_every_published_key_is_there() -> None:
    keys = {rule.key for rule in RULES}
    assert set(AT_LEAST.split()) <= keys
    assert len(keys) == len(RULES)
    for preset in PRESETS.values():
        assert all(rule.key.startswith(PREFIX[preset.name]) for rule in preset.rules)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
def test_a_rule_is_a_practice_with_its_source(rule: Rule) -> None:
    (version,) = rule.versions
    (term,) = version.terms
    assert rule.nature is Nature.PRACTICE
    assert version.certainty is Certainty.HOUSE
    assert version.certainty.firm
    assert version.rows
    assert isinstance(term, Term)
    assert term.settled_by or term.settled_by_itself


def test_every_sentence_stands_in_four_languages() -> None:
    texts: list[Text] = list(texts_of(tuple(RULES)))
    texts += [preset.title for preset in PRESETS.values()]
    texts += [moment.name for moment in MOMENTS.values()]
    assert len(texts) > 400
    for text in texts:
        for language in LANGUAGES:
            assert text.to(language).strip(), text
            assert text.to(language) == text.to(language).strip()
            assert "  " not in text.to(language)
        sentences = [text.to(language) for language in LANGUAGES]
        assert len(sentences[0]) < 22 or len(set(sentences)) == 4, text


def test_the_words_never_accuse() -> None:
    never = ("weigert", "verzuimer", "probleemgeval", "ongeschikt", "schuld", "controleer", "moet je")
    for rule in RULES:
        for text in texts_of(rule.wording):
            assert not [word for word in never if word in text.nl.lower()], text.nl
            assert "!" not in "".join(text.to(language) for language in LANGUAGES)


def test_every_reason_has_a_sentence() -> None:
    for part in parts_of((tuple(RULES), tuple(CONDITIONS.values()), tuple(LAPSES.values()))):
        reason = getattr(part, "reason", None)
        if isinstance(reason, str):
            assert reason in REASONS, reason


def test_every_kind_and_key_that_a_rule_names_is_in_the_registry() -> None:
    known: dict[str, Any] = {**KINDS, **EMPLOYER_KINDS}
    for fact in (part for part in parts_of((tuple(RULES), tuple(MOMENTS.values()))) if isinstance(part, FactIs)):
        for kind in fact.kinds:
            assert kind in known
            assert {*fact.where, *fact.unless} <= set(known[kind].body)
            for key, values in fact.where.items():
                for value in values:
                    known[kind].body[key].type.read(value)


def test_every_moment_ending_and_condition_has_one_name() -> None:
    for table in (MOMENTS, LAPSES, CONDITIONS):
        assert len({id(part) for part in table.values()}) == len(table)
    used = {id(part) for part in parts_of(tuple(RULES))}
    for table in (MOMENTS, LAPSES, CONDITIONS):
        assert [name for name, part in table.items() if id(part) not in used] == []


def test_insureall_differs_from_the_guide_where_the_example_says_so_and_nowhere_else() -> None:
    guide = {rule.key.removeprefix("dm."): rule for rule in PRESETS["disability-management"].rules}
    example = {rule.key.removeprefix("ia."): rule for rule in PRESETS["insureall"].rules}
    assert guide.keys() - example.keys() == {"letter-4-weeks"}
    assert example.keys() - guide.keys() == {"letter-1-month", "call-1-month"}
    assert {example[key].party for key in ("letter-1-month", "call-1-month")} == {Party.HR}
    shared = guide.keys() & example.keys()
    others = {key for key in shared if guide[key].party is not example[key].party}
    assert others == {"take-lead", "plan-of-action", "inform-parties", "evaluate", "close"}
    assert {example[key].party for key in others} == {Party.OCCUPATIONAL_PHYSICIAN}
    assert {key for key in shared if guide[key].wording is not example[key].wording} == {"plan-of-action"}
    for key in shared:
        assert guide[key].versions[0].terms is example[key].versions[0].terms
