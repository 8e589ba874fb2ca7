"""What shows of an agenda tells nothing of the facts that do not, and what may be seen is there."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda
from draad.dossier.books import book_of
from draad.dossier.facts import Fact
from draad.dossier.instants import parse_instant
from draad.dossier.published import published
from draad.dossier.visible import View, line_mask, rule_items, rule_mask, view_of, visible_agenda
from draad.dossier.visible_rules import FORCE_MAJEURE_RUNS, TRAJECTORY_RUNS, Need, needs_of
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.privacy.asking import POLICY, Policy, items_mask, shelf
from draad.privacy.cells import Limit
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.protocol import PRESETS
from draad.rules import FactIs, FewerThisYear, Moment, Pick, Term, Text, Version
from draad.rules.book import parts_of
from tests.dossier.making import EMPLOYER, dossier, fact, sick
from tests.privacy.worlds import WORLDS, World

NO_GATES: frozenset[Gate] = frozenset()
ALL_GATES = frozenset(Gate)
LOOKING = [
    (Hat.WORKER, NO_GATES),
    (Hat.MANAGER, NO_GATES),
    (Hat.MANAGER, ALL_GATES),
    (Hat.HR, NO_GATES),
    (Hat.COACH, ALL_GATES),
    (Hat.PHYSICIAN, NO_GATES),
    (Hat.ADVISER, ALL_GATES),
    (Hat.COLLEAGUE, ALL_GATES),
    (Hat.DPO, NO_GATES),
]


def said(found: Agenda) -> dict[str, Any]:
    return published(found, "en", None)


def own_task(line: dict[str, Any], hat: Hat, world: World) -> bool:
    """A task of the hat's own in an item in which the matrix shows those: told on purpose."""
    needs = rule_mask(world.book.by_key[line["rule"]]) & ~items_mask(hat)
    return line["party"] in {party.value for party in hat.parties} and bool(needs & POLICY.tasks_mask(hat))


@pytest.mark.parametrize(("hat", "gates"), LOOKING)
def test_a_viewer_cannot_tell_the_world_from_one_in_which_only_what_shows_exists(
    hat: Hat, gates: frozenset[Gate]
) -> None:
    """So two worlds that show the same look the same, whatever else differs between them."""
    for world in WORLDS:
        view = view_of(world.facts, hat, gates, on=world.on)
        found = said(visible_agenda(world.agenda(), hat, gates, view=view))
        alone = said(
            visible_agenda(world.agenda(view.facts), hat, gates, view=view_of(view.facts, hat, gates, on=world.on))
        )
        for answer in (found, alone):
            answer["lines"] = [line for line in answer["lines"] if not own_task(line, hat, world)]
            if hat is Hat.MANAGER:
                # That a trajectory runs, and that it no longer does, is what the matrix tells a manager.
                del answer["state"]["trajectory"]
                answer["conflicts"] = [
                    conflict for conflict in answer["conflicts"] if conflict["reason"] != "trajectory_already_runs"
                ]
        assert found == alone, world.title


def test_the_worker_sees_everything() -> None:
    for world in WORLDS:
        facts = tuple(fact for fact in world.facts if fact.replaces is None and fact.kind != "fact.withdrawn")
        if len(facts) != len(world.facts) or [fact.seq for fact in facts] != list(range(1, len(facts) + 1)):
            continue
        whole = world.agenda(facts)
        assert said(visible_agenda(whole, Hat.WORKER)) == said(whole), world.title


@pytest.mark.parametrize(("hat", "gates"), LOOKING)
def test_what_may_be_seen_is_there(hat: Hat, gates: frozenset[Gate]) -> None:
    mask = items_mask(hat, gates)
    for world in WORLDS:
        whole, view = world.agenda(), view_of(world.facts, hat, gates, on=world.on)
        seen = visible_agenda(whole, hat, gates, view=view)
        readable = [
            line
            for line in whole.lines
            if not line_mask(line) & ~mask and {*line.because, *filter(None, [line.settled_by])} <= set(view.numbers)
        ]
        shown = [(line.rule.key, line.status, line.due, line.nth) for line in seen.lines]
        for line in readable:
            assert (line.rule.key, line.status, line.due, line.nth) in shown, (world.title, line.rule.key)
        assert [found for found in whole.not_due if not rule_mask(world.book.by_key[found[0]]) & ~mask] == seen.not_due


@pytest.mark.parametrize(("hat", "gates"), LOOKING)
def test_a_line_names_only_facts_that_show(hat: Hat, gates: frozenset[Gate]) -> None:
    for world in WORLDS:
        view = view_of(world.facts, hat, gates, on=world.on)
        seen = visible_agenda(world.agenda(), hat, gates, view=view)
        numbers = set(view.originals)
        for line in seen.lines:
            assert {*line.because, *filter(None, [line.settled_by, line.place.fact.seq])} <= numbers
            around = (line.place.episode, line.place.spell, line.place.incapacity, line.place.back)
            assert around == (None, None, None, None)
            shown = view.facts[line.place.fact.seq - 1].body if line.place.fact.seq else {}
            assert line.place.fact.body == shown
        for span in seen.spans:
            assert {*span.because, span.from_seq} <= numbers
        for conflict in seen.conflicts:
            assert set(conflict.facts) <= numbers
        assert {found.seq for found in (*seen.fold.happened, *seen.fold.planned)} <= numbers


def test_every_fact_that_a_line_names_is_in_the_mask_of_its_rule() -> None:
    """So a list that was filtered by masks shows no line whose facts may not be seen."""
    for world in WORLDS:
        whole = world.agenda()
        kinds = {found.seq: found.kind for found in (*whole.fold.happened, *whole.fold.planned)}
        for line in whole.lines:
            asked = {need.kind for need in needs_of(line.rule.rule)}
            for seq in (*line.because, *filter(None, [line.settled_by])):
                assert kinds[seq] in asked, (world.title, line.rule.key, kinds[seq])
            assert not line_mask(line) & ~rule_mask(line.rule.rule)


def test_hats_without_dossiers_see_an_empty_agenda() -> None:
    for world in WORLDS[:20]:
        for hat in (Hat.COLLEAGUE, Hat.COMMITTEE, Hat.ADMIN, Hat.FUND_DOCTOR, Hat.TREATING_DOCTOR):
            seen = said(visible_agenda(world.agenda(), hat, ALL_GATES))
            assert seen["lines"] == seen["not_due"] == seen["spans"] == seen["undecided"] == seen["conflicts"] == []
            assert seen["state"] == {"phase": "before", "incapacity_since": None, "days": None, "trajectory": None}


RULES = (*BELGIUM.rules, *(rule for protocol in PRESETS.values() for rule in protocol.rules))


def test_no_rule_is_without_a_row() -> None:
    for rule in RULES:
        if rule.key == "be.policy.committee-yearly":
            continue
        assert rule_items(rule), rule.key
        assert rule_mask(rule)


def test_what_is_written_down_of_endings_is_what_the_law_says() -> None:
    for written, endings in (
        (TRAJECTORY_RUNS, [ending for regime in BELGIUM.regimes for ending in regime.endings]),
        (FORCE_MAJEURE_RUNS, list(BELGIUM.force_majeure_endings)),
    ):
        kinds = {need.kind for need in written}
        keys = {(need.kind, need.key) for need in written}
        for ending in endings:
            for part in parts_of(ending):
                if isinstance(part, FactIs):
                    assert set(part.kinds) <= kinds, part.kinds
                    assert all((kind, key) in keys for kind in part.kinds for key in {*part.where, *part.unless})


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("be.work-potential.request", {Need("absence.started", "cause")}),
        ("be.trajectory.employer-must-request", {Need("work_potential.estimated", "present")}),
        ("be.trajectory.worker-may-request", set(TRAJECTORY_RUNS) | {Need("temporary_incapacity.ended")}),
        ("be.trajectory.employer-may-request", set(TRAJECTORY_RUNS)),
        ("be.pre-return-visit.employer-may-ask", {Need("pre_return_visit.requested", None, Limit.BY_EMPLOYER)}),
        ("be.certificate.free-day", {Need("certificate.received", "from"), Need("certificate.received", "until")}),
        ("be.trajectory.review", {Need("assessment.received", "review_on"), Need("assessment.received", "decision")}),
        ("cp.weekly-call", {Need("contact.agreed", "every_days"), Need("contact.agreed", "quiet_until")}),
        ("cp.weekly-call", {Need("contact.made", "next_on")}),
        ("vl.manager-arranges", {Need("resumption.possible", "attention_points")}),
        ("be.force-majeure.pay-fund", {Need("contract.ended", "ground"), Need("contract.ended", "by")}),
        ("be.return-exam", {Need("absence.started")}),
        ("be.pay.relapse", {Need("absence.started", "same_illness"), Need("certificate.received", "other_illness")}),
    ],
)
def test_a_rule_needs_what_its_declaration_looks_at(rule: str, wanted: set[Need]) -> None:
    by_key = {rule.key: rule for rule in RULES}
    assert wanted <= needs_of(by_key[rule])


def test_what_picks_the_version_of_a_line_is_needed_too() -> None:
    picked = {
        line.rule.key: line_mask(line)
        for world in WORLDS
        for line in world.agenda().lines
        if line.version.version.picked_by is Pick.TRAJECTORY_REQUESTED
    }
    assert picked
    began = shelf("trajectory.requested", None, Item.TRAJECTORY)
    assert all(mask & began for mask in picked.values())
    report = version_of("be.four-weeks.inform", Pick.INCAPACITY_BEGAN)
    assert needs_of(report) >= {Need("absence.started"), Need("work.resumed")}


def test_a_pick_by_trajectory_is_in_the_mask_of_a_line_that_needs_no_trajectory_otherwise() -> None:
    (line,) = with_protocols(sick("2026-01-12"), on="2026-01-13").agenda().lines[:1]
    began = shelf("trajectory.requested", None, Item.TRAJECTORY)
    assert not line_mask(line) & began
    version = replace(line.version.version, picked_by=Pick.TRAJECTORY_REQUESTED)
    picked = msgspec.structs.replace(line, version=msgspec.structs.replace(line.version, version=version))
    assert line_mask(picked) & began


def test_a_term_needs_the_day_it_names_and_what_uncovers_a_day() -> None:
    decision = Moment(Text(nl="besluit", fr="avis", de="Bescheid", en="decision"), FactIs("assessment.received"))
    assert Need("assessment.received", "review_on") in needs_of(Term(counts_from=decision, day_named="review_on"))
    guard = FewerThisYear(FactIs("certificate.not_needed"), 3, "free_days_used")
    needed = needs_of(Term(counts_from=decision, guards=(guard,)))
    assert {Need("certificate.received"), Need("certificate.received", "from")} <= needed


def test_a_line_whose_fact_does_not_show_is_not_there_whatever_the_mask_says() -> None:
    whole = with_protocols(sick("2026-01-12"), on="2026-01-13").agenda()
    assert visible_agenda(whole, Hat.WORKER).lines
    assert not visible_agenda(whole, Hat.COACH, view=View((), {}, {})).lines


def version_of(key: str, pick: Pick) -> Version:
    (rule,) = [rule for rule in RULES if rule.key == key]
    return replace(rule.versions[-1], terms=(), picked_by=pick)


def with_protocols(*facts: dict[str, Any], on: str) -> World:
    made = dossier(*facts, employer={**EMPLOYER, "protocols": ["flemish-government"]})
    return World("", made.facts, made.context, book_of(made.context, BELGIUM), parse_day(on))


def test_a_manager_sees_the_own_task_and_not_why_it_is_theirs() -> None:
    world = with_protocols(
        sick("2026-01-12"), fact("2026-02-02", "resumption.possible", attention_points="no"), on="2026-02-10"
    )
    seen = said(visible_agenda(world.agenda(), Hat.MANAGER))
    (task,) = [line for line in seen["lines"] if line["rule"] == "vl.manager-arranges"]
    assert task["status"] == "open"
    assert task["because"] == [2]
    narrowed = Policy({(Hat.MANAGER, Item.INFORMAL_PLAN): "U"})
    rules = [line["rule"] for line in said(visible_agenda(world.agenda(), Hat.MANAGER, policy=narrowed))["lines"]]
    assert "vl.manager-arranges" not in rules


def test_an_own_task_that_a_hidden_fact_settled_is_done_without_a_trace_of_it() -> None:
    world = with_protocols(
        sick("2026-01-12"),
        fact("2026-01-20", "step_plan.agreed"),
        fact("2026-01-22", "letter.sent", letter="coach-informed"),
        on="2026-02-10",
    )
    letter = next(iter(_letters(PRESETS["flemish-government"].rules)))
    facts = (*world.facts[:2], Fact(3, "letter.sent", world.facts[2].on, {"letter": letter}))
    whole = world.agenda(facts)
    (done,) = [line for line in whole.lines if line.rule.key == "vl.tell-coach"]
    assert done.settled_by == 3
    (seen,) = [line for line in visible_agenda(whole, Hat.MANAGER).lines if line.rule.key == "vl.tell-coach"]
    assert (seen.status, seen.settled_by, seen.settled_on, seen.reason) == (done.status, None, None, None)
    assert 3 not in seen.because
    mine = view_of(facts, Hat.MANAGER, own=frozenset({3}), on=world.on)
    (own,) = [line for line in visible_agenda(whole, Hat.MANAGER, view=mine).lines if line.rule.key == "vl.tell-coach"]
    assert own.settled_by == 3


def _letters(rules: tuple[Any, ...]) -> list[str]:
    (rule,) = [rule for rule in rules if rule.key == "vl.tell-coach"]
    return [part.where["letter"][0] for part in parts_of(rule) if isinstance(part, FactIs) and "letter" in part.where]


def test_an_own_task_that_a_hidden_fact_ended_does_not_say_why() -> None:
    made = dossier(sick("2026-01-12"), fact("2026-02-02", "resumption.possible", attention_points="no"))
    world = with_protocols(
        sick("2026-01-12"), fact("2026-02-02", "resumption.possible", attention_points="no"), on="2026-02-10"
    )
    whole = world.agenda(made.facts)
    (task,) = [line for line in whole.lines if line.rule.key == "vl.manager-arranges"]
    whole.lines = [
        msgspec.structs.replace(
            task, status="lapsed", settled_by=99, settled_on=task.counted_from, reason="consent_withdrawn"
        )
    ]
    (seen,) = visible_agenda(whole, Hat.MANAGER).lines
    assert (seen.status, seen.settled_by, seen.settled_on, seen.reason) == ("lapsed", None, None, None)


def test_whether_a_trajectory_runs_is_told_to_a_manager_without_its_step() -> None:
    world = with_protocols(
        sick("2026-01-12"),
        fact("2026-02-16", "trajectory.requested", by="worker"),
        fact("2026-03-02", "assessment.received", decision="A"),
        on="2026-03-10",
    )
    manager = said(visible_agenda(world.agenda(), Hat.MANAGER))["state"]["trajectory"]
    assert manager == {"from_seq": 2, "regime": "2026-01-01", "step": "requested"}
    coach = said(visible_agenda(world.agenda(), Hat.COACH))["state"]["trajectory"]
    assert coach["step"] == "assessed"


def test_a_conflict_needs_what_it_says_is_missing() -> None:
    world = with_protocols(sick("2026-01-12"), fact("2026-03-02", "plan.reviewed"), on="2026-03-10")
    whole = world.agenda()
    assert [conflict.reason for conflict in whole.conflicts] == ["no_plan"]
    assert [conflict.reason for conflict in visible_agenda(whole, Hat.HR).conflicts] == ["no_plan"]
    assert [conflict.facts for conflict in visible_agenda(whole, Hat.MANAGER).conflicts] == [(2,)]
    ended = with_protocols(sick("2026-01-12"), fact("2026-03-02", "trajectory.ended", ground="other"), on="2026-03-10")
    assert [conflict.reason for conflict in visible_agenda(ended.agenda(), Hat.MANAGER).conflicts] == ["no_trajectory"]
    told = with_protocols(sick("2026-01-12"), fact("2026-03-02", "appeal.decided", confirmed="no"), on="2026-03-10")
    assert told.agenda().conflicts
    assert not visible_agenda(told.agenda(), Hat.MANAGER).conflicts


def test_an_agenda_of_an_earlier_day_of_knowledge_shows_what_was_known_then() -> None:
    world = with_protocols(
        sick("2026-01-12", recorded_at="2026-01-12T08:00:00+01:00"),
        fact("2026-01-13", "contact.made", recorded_at="2026-01-20T08:00:00+01:00"),
        on="2026-01-15",
    )
    then = agenda(world.facts, world.book, world.context, world.on, parse_instant("2026-01-15T12:00:00+01:00"))
    view = view_of(world.facts, Hat.MANAGER, on=world.on)
    seen = visible_agenda(then, Hat.MANAGER, view=view)
    assert [found.kind for found in seen.fold.happened] == ["absence.started"]
