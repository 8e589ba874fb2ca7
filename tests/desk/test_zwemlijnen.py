"""The lanes of a dossier: whose step it was, what comes next, back to the plan, and nothing that is not theirs."""

import re

import pytest
from django.urls import reverse

from draad.actions.close_thread import close_thread
from draad.actions.record_facts import NewFact, record_facts
from draad.desk.dossier_parts.thread_words import STEPS as THREAD_STEPS
from draad.desk.pages.zwemlijnen.context import Box, LanesPage, lanes_page
from draad.desk.pages.zwemlijnen.lanes import LANES, lane_of
from draad.desk.pages.zwemlijnen.turning import TURNING, did_not_work_out
from draad.desk.pages.zwemlijnen.words import ASIDE, STEPS, TURNED
from draad.dossier.doers import DOERS
from draad.dossier.kinds import KINDS
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language, Party
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.test_census import plain
from tests.worlds import TODAY, World, fact

AROUND = (
    ("marc", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("nurse", Hat.NURSE),
    ("koen", Hat.WORKER),
)
NOT_THEIRS = (("second", Hat.MANAGER), ("kitchenhr", Hat.HR), ("adviser", Hat.ADVISER), ("dpo", Hat.DPO))


def say(world: World, name: str, hat: Hat, *facts: NewFact, key: str = "a") -> None:
    record_facts(world.viewer(name, hat), world.dossiers["koen"], facts, key=key, verb="note")


def on(day: str) -> int:
    return parse_day(day)


def html(world: World, sign_in: SignIn, name: str, hat: Hat, whose: str = "koen") -> str:
    response = sign_in(name, hat).get(reverse("zwemlijnen", args=[world.dossiers[whose]]))
    assert response.status_code == 200
    return response.content.decode()


def page_of(world: World, name: str, hat: Hat, language: Language = "nl", *, everything: bool = False) -> LanesPage:
    viewer = world.viewer(name, hat)
    dossier = read.open_dossier(viewer, world.dossiers["koen"])
    assert dossier is not None
    return lanes_page(viewer, dossier, language, everything=everything)


def titles(page: LanesPage, lane: str, state: str = "done") -> list[str]:
    cells = page.lanes[LANES.index(lane)].cells
    return [box.title for cell in cells for box in cell.boxes if box.state == state]


def test_every_kind_has_a_name_on_the_lanes_or_stands_aside() -> None:
    assert set(STEPS) | set(THREAD_STEPS) | ASIDE == set(KINDS)
    assert not ASIDE & (set(STEPS) | set(THREAD_STEPS))
    assert set(TURNED) <= set(TURNING) <= set(KINDS)


def test_every_party_has_a_lane() -> None:
    assert {lane_of(party) for party in Party} == set(range(len(LANES)))
    assert {lane_of(doer.party) for doer in DOERS.values()} == set(range(len(LANES)))


def test_each_step_stands_with_who_did_it(world: World) -> None:
    page = page_of(world, "hanna", Hat.HR)
    assert titles(page, "worker") == ["Ziek gemeld"]
    assert titles(page, "manager") == ["Eerste contact"]
    assert titles(page, "office") == ["4 weken: arbeidsarts verwittigd", "Verkennend gesprek"]
    assert [lane.label for lane in page.lanes] == [
        "Werknemer",
        "Leidinggevende",
        "HR en coach",
        "Arbeidsarts",
        "Anderen",
    ]
    assert page.lanes[4].names == ""
    assert page.lanes[0].names == "Koen De Smet"


def test_gaps_years_and_phases_stand_over_the_days(world: World) -> None:
    page = page_of(world, "hanna", Hat.HR)
    assert [head.day.replace("\u00a0", " ") for head in page.heads][:3] == ["13 juli", "14 juli", "10 aug"]
    assert page.heads[2].notes == ("3 weken later",)
    assert sum(phase.columns for phase in page.phases) == len(page.heads)
    assert [phase.label for phase in page.phases][:2] == ["Bij ziekte", "Tijdens ziekte"]
    assert sum(phase.now for phase in page.phases) == 1


def test_what_comes_next_is_dashed_and_who_is_up_is_yellow(world: World, sign_in: SignIn) -> None:
    say(
        world,
        "leen",
        Hat.COACH,
        NewFact("plan.step_agreed", TODAY, {"step": 1, "from": "2026-12-07", "hours_per_week": 18}),
    )
    page = page_of(world, "leen", Hat.COACH)
    assert "18 uur" in titles(page, "worker", "ahead")
    states = [box.state for lane in page.lanes for cell in lane.cells for box in cell.boxes]
    assert "now" in states
    text = html(world, sign_in, "leen", Hat.COACH)
    assert "Nu aan zet" in text
    assert ", nu te doen" in text
    assert 'class="line-will"' in text
    assert 'id="now"' in text


def test_the_table_is_a_table_and_its_boxes_are_links(world: World, sign_in: SignIn) -> None:
    text = html(world, sign_in, "hanna", Hat.HR)
    home = reverse("dossier", args=[world.dossiers["koen"]])
    assert text.count('<th scope="row">') == 5
    heads = text.count('<th scope="col"')
    assert text.count("<td") == 2 + 5 * heads
    assert f'href="{home}?alles=1#n1"' in text
    assert f'href="{home}waarom/' in text
    log = sign_in("hanna", Hat.HR).get(f"{home}?alles=1").content.decode()
    for number in re.findall(rf'href="{home}\?alles=1#(n\d+)"', text):
        assert f'id="{number}"' in log, "every box leads to its line"
    assert "style=" not in text
    assert "<script" not in re.sub(r'<script type="module" src="[^"]+"></script>', "", text)


def test_the_thread_of_the_dossier_leads_here(world: World, sign_in: SignIn) -> None:
    address = reverse("zwemlijnen", args=[world.dossiers["koen"]])
    dossier = sign_in("marc", Hat.MANAGER).get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    assert f'href="{address}">Wie deed wat?' in dossier
    assert f'href="{address}">Wie deed wat?' in sign_in("koen", Hat.WORKER).get(reverse("mijn_draad")).content.decode()


def test_a_worker_stays_in_their_own_rooms(world: World, sign_in: SignIn) -> None:
    text = html(world, sign_in, "koen", Hat.WORKER)
    mine = reverse("mijn_gegevens")
    log = sign_in("koen", Hat.WORKER).get(f"{mine}?alles=1").content.decode()
    numbers = re.findall(rf'href="{mine}\?alles=1#(n\d+)"', text)
    assert numbers
    assert all(f'id="{number}"' in log for number in numbers)
    assert f'href="{mine}#happened"' in text
    assert f'href="{reverse("mijn_draad")}"' in text
    assert reverse("dossier", args=[world.dossiers["koen"]]) + '"' not in text


def test_a_resumption_that_a_relapse_broke_off_leads_back_to_the_plan(world: World, sign_in: SignIn) -> None:
    say(
        world,
        "hanna",
        Hat.HR,
        NewFact("work.resumed_partially", on("2026-11-02"), {"hours_per_week": 19}),
        NewFact("absence.started", on("2026-11-06"), {"cause": "illness"}),
    )
    page = page_of(world, "leen", Hat.COACH)
    assert titles(page, "worker")[-2:] == ["19 uur", "Opnieuw ziek gemeld"]
    assert titles(page, "manager", "back") == ["Terug naar het plan van aanpak"]
    turned = next(place for place, cell in enumerate(page.lanes[1].cells) if any(b.state == "back" for b in cell.boxes))
    assert {stroke.style for lane in page.lanes for stroke in lane.cells[turned].strokes} >= {"back"}
    assert page.heads[turned].day == page.heads[turned - 1].day
    assert "Terug naar het plan van aanpak" in html(world, sign_in, "leen", Hat.COACH)


def test_a_plan_that_was_made_anew_is_where_the_line_comes_back(world: World) -> None:
    say(
        world,
        "leen",
        Hat.COACH,
        NewFact("step_plan.agreed", on("2026-10-01")),
        NewFact("talk.held", on("2026-11-10"), {"kind": "evaluation"}),
        NewFact("step_plan.agreed", on("2026-11-12")),
    )
    page = page_of(world, "leen", Hat.COACH)
    assert titles(page, "office", "back") == []
    (head,) = [head for head in page.heads if "Nieuw plan" in head.notes]
    assert head.day.replace("\u00a0", " ") == "12 nov"


@pytest.mark.parametrize(
    ("told", "turns"),
    [
        ([("plan.answered", {"agreed": "no"})], True),
        ([("plan.answered", {"agreed": "yes"})], False),
        ([("plan.answered", {})], False),
        ([("report.received", {})], True),
        ([("progressive.refused", {})], True),
        ([("trajectory.requested", {"by": "employer"}), ("trajectory.ended", {"ground": "other"})], True),
        ([("trajectory.ended", {"ground": "withdrawn"})], True),
        ([("trajectory.ended", {"ground": "resumed"})], False),
        ([("plan.answered", {"agreed": "yes"}), ("trajectory.ended", {"ground": "other"})], False),
        (
            [
                ("plan.answered", {"agreed": "yes"}),
                ("trajectory.requested", {"by": "worker"}),
                ("trajectory.ended", {"ground": "other"}),
            ],
            True,
        ),
        ([("step_plan.agreed", {}), ("agreement.answered", {"agreed": "no", "of_seq": 1})], True),
        ([("step_plan.agreed", {}), ("agreement.answered", {"agreed": "yes", "of_seq": 1})], False),
        ([("contact.agreed", {}), ("agreement.answered", {"agreed": "no", "of_seq": 1})], False),
        ([("work.resumed", {}), ("absence.started", {})], True),
        ([("absence.started", {})], False),
        ([("work.resumed", {}), ("absence.started", {}), ("absence.started", {})], False),
        ([("contact.made", {})], False),
    ],
)
def test_what_did_not_work_out(told: list[tuple[str, dict[str, object]]], turns: bool) -> None:
    facts = [fact(n, kind, f"2026-09-{n:02}", **body) for n, (kind, body) in enumerate(told, 1)]
    assert did_not_work_out(facts, len(facts) - 1) is turns


@pytest.mark.parametrize(
    ("after", "turns"),
    [
        ([("step_plan.agreed", {})], True),
        ([("contact.made", {}), ("plan.step_agreed", {})], True),
        ([("contact.made", {})], False),
        ([("talk.held", {"kind": "evaluation"}), ("step_plan.agreed", {})], False),
        ([("talk.held", {"kind": "coach"}), ("step_plan.agreed", {})], True),
    ],
)
def test_an_evaluation_turned_back_when_a_new_plan_followed(
    after: list[tuple[str, dict[str, object]]], turns: bool
) -> None:
    told: list[tuple[str, dict[str, object]]] = [("talk.held", {"kind": "evaluation"}), *after]
    facts = [fact(n, kind, f"2026-09-{n:02}", **body) for n, (kind, body) in enumerate(told, 1)]
    assert did_not_work_out(facts, 0) is turns
    other = [fact(1, "talk.held", "2026-09-01", kind="check_in"), *facts[1:]]
    assert not did_not_work_out(other, 0)


@pytest.mark.parametrize("kind", ["evaluation", "follow_up", "return_talk"])
@pytest.mark.parametrize("after", [[], [("step_plan.agreed", {})]])
@pytest.mark.parametrize(("outcome", "turns"), [("adjust", True), ("ok", False)])
def test_a_talk_that_says_how_work_goes_decides_by_itself(
    kind: str, after: list[tuple[str, dict[str, object]]], outcome: str, turns: bool
) -> None:
    told: list[tuple[str, dict[str, object]]] = [("talk.held", {"kind": kind, "outcome": outcome}), *after]
    facts = [fact(n, name, f"2026-09-{n:02}", **body) for n, (name, body) in enumerate(told, 1)]
    assert did_not_work_out(facts, 0) is turns


def test_the_line_goes_back_to_the_plan_when_work_does_not_go_as_agreed(world: World) -> None:
    say(world, "leen", Hat.COACH, NewFact("step_plan.agreed", on("2026-10-01")), key="p")
    say(
        world,
        "leen",
        Hat.COACH,
        NewFact("talk.held", on("2026-11-10"), {"kind": "evaluation", "outcome": "ok"}),
        key="a",
    )
    assert not any(box.state == "back" for box in boxes(world))
    say(
        world,
        "leen",
        Hat.COACH,
        NewFact("talk.held", on("2026-11-16"), {"kind": "evaluation", "outcome": "adjust"}),
        key="b",
    )
    assert any(box.state == "back" for box in boxes(world))


def boxes(world: World) -> list[Box]:
    return [box for lane in page_of(world, "leen", Hat.COACH).lanes for cell in lane.cells for box in cell.boxes]


def test_only_the_thread_that_runs_is_drawn(world: World) -> None:
    say(world, "hanna", Hat.HR, NewFact("work.resumed", on("2026-10-05")))
    close_thread(
        world.viewer("leen", Hat.COACH, at="2026-10-12T09:00:00+02:00"), world.dossiers["koen"], "other", key="c"
    )
    closed = page_of(world, "hanna", Hat.HR)
    assert "Draad afgesloten" in [title for lane in LANES for title in titles(closed, lane)]
    assert not closed.now
    say(world, "hanna", Hat.HR, NewFact("absence.started", on("2026-11-16"), {"cause": "illness"}), key="d")
    again = page_of(world, "hanna", Hat.HR)
    assert again.heads[0].day.replace("\u00a0", " ") == "16 nov"
    assert titles(again, "worker") == ["Ziek gemeld"]


def test_many_days_are_shortened_until_everything_is_asked_for(world: World, sign_in: SignIn) -> None:
    kinds = ("check_in", "follow_up")
    talks = [NewFact("talk.held", on("2026-10-01") + n, {"kind": kinds[n % 2]}) for n in range(40)]
    say(world, "leen", Hat.COACH, *talks)
    short, whole = page_of(world, "leen", Hat.COACH), page_of(world, "leen", Hat.COACH, everything=True)
    assert short.earlier == len(whole.heads) - len(short.heads) > 0
    assert whole.earlier == 0
    text = html(world, sign_in, "leen", Hat.COACH)
    assert "vroegere dagen staan er niet bij" in text
    assert 'href="?alles=1"' in text
    more = sign_in("leen", Hat.COACH).get(reverse("zwemlijnen", args=[world.dossiers["koen"]]) + "?alles=1")
    assert more.content.decode().count('<th scope="col"') == len(whole.heads)


def test_a_dossier_in_which_nothing_happened_says_so(world: World, sign_in: SignIn) -> None:
    text = html(world, sign_in, "marc", Hat.MANAGER, "bram")
    assert "Hier is nog niets gebeurd" in text
    assert "Naar het dossier" in text
    assert "<table" not in text


@pytest.mark.parametrize(("name", "hat"), AROUND)
def test_everyone_around_reads_it_and_each_only_their_own_facts(
    world: World, sign_in: SignIn, name: str, hat: Hat
) -> None:
    text = html(world, sign_in, name, hat)
    assert "Ziek gemeld" in text
    dossier = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert dossier is not None
    seen = {f"n{shown.n}" for shown in dossier.facts}
    assert set(re.findall(r"alles=1#(n\d+)", text)) <= seen
    assert "illness" not in text
    assert "collega&#x27;s graag" not in text, "notes stand in the log only"


@pytest.mark.parametrize(("name", "hat"), NOT_THEIRS)
def test_for_others_it_is_the_page_of_nothing(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    answer = client.get(reverse("zwemlijnen", args=[world.dossiers["koen"]]))
    assert (answer.status_code, plain(answer)) == (404, plain(client.get("/nergens/")))


@pytest.mark.parametrize(
    ("name", "hat", "secret"),
    [
        ("marc", Hat.MANAGER, NewFact("coach_note.written", on("2026-11-02"), {"text": "Niet voor Marc"})),
        ("marc", Hat.MANAGER, NewFact("work_potential.estimated", on("2026-11-02"), {"present": "yes"})),
        ("hanna", Hat.HR, NewFact("coach_note.written", on("2026-11-02"), {"text": "Niet voor Hanna"})),
    ],
)
def test_what_is_not_theirs_leaves_no_trace(world: World, name: str, hat: Hat, secret: NewFact) -> None:
    note = secret.kind == "coach_note.written"
    teller = ("leen", Hat.COACH) if note else ("nele", Hat.PHYSICIAN)
    before, theirs = page_of(world, name, hat), page_of(world, *teller)
    say(world, *teller, secret)
    assert page_of(world, name, hat) == before
    assert (page_of(world, *teller) == theirs) is note, "a note stands aside for everybody"


def test_reading_it_is_written_down_for_the_worker(world: World, sign_in: SignIn) -> None:
    html(world, sign_in, "hanna", Hat.HR)
    looks = read.looks_at(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert [(look.name, look.purpose, look.alone) for look in looks] == [("Hanna", "dossier", True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_four_languages_and_the_same_bytes_each_time(world: World, sign_in: SignIn, language: Language) -> None:
    type(world.accounts["leen"]).objects.filter(id=world.accounts["leen"].id).update(language=language)
    said = {"nl": "Arbeidsarts", "fr": "Médecin du travail", "de": "Arbeitsarzt", "en": "Occupational physician"}
    client = sign_in("leen", Hat.COACH)
    address = reverse("zwemlijnen", args=[world.dossiers["koen"]])
    first, second = client.get(address), client.get(address)
    assert said[language] in first.content.decode()
    assert f'lang="{language}-BE"' in first.content.decode()
    assert plain(first) == plain(second)
