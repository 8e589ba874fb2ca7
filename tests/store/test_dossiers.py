"""What a viewer holds when a dossier is opened: only theirs, numbered for them, and a token of just that."""

from django.db import transaction

from draad.actions.close_thread import close_thread
from draad.actions.correct_fact import Correction, correct_fact
from draad.actions.record_facts import record_facts
from draad.actions.undo_act import undo_act
from draad.dossier.kinds import KINDS
from draad.periods import parse_day
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.store import read
from draad.store.append import NewFact
from draad.store.read import OpenDossier
from tests.worlds import TODAY, World

EVERYONE = (
    ("koen", Hat.WORKER),
    ("marc", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
)


def opened(world: World, name: str, hat: Hat) -> OpenDossier:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    return found


def test_facts_are_numbered_without_gaps_for_each(world: World) -> None:
    for name, hat in EVERYONE:
        dossier = opened(world, name, hat)
        assert [fact.n for fact in dossier.facts] == list(range(1, len(dossier.facts) + 1))
        assert [fact.fact.seq for fact in dossier.facts] == [fact.n for fact in dossier.facts]


def test_each_key_that_shows_is_readable(world: World) -> None:
    for name, hat in EVERYONE:
        viewer, dossier = world.viewer(name, hat), opened(world, name, hat)
        for shown in dossier.facts:
            kind = KINDS[shown.fact.kind]
            items = [kind.day_item, *(kind.body[key].item for key in shown.fact.body)]
            assert all(viewer.policy.may_read(hat, item, dossier.gates).value > 0 for item in items), (name, kind.name)


def test_the_cause_and_who_said_it(world: World) -> None:
    assert opened(world, "hanna", Hat.HR).facts[0].fact.body == {"cause": "illness"}
    for name, hat in (("marc", Hat.MANAGER), ("leen", Hat.COACH)):
        first = opened(world, name, hat).facts[0]
        assert first.fact.body == {}
        assert (first.by, first.hat) == ("Marc", "manager")
    assert opened(world, "marc", Hat.MANAGER).facts[0].mine
    assert not opened(world, "leen", Hat.COACH).facts[0].mine


def test_the_agenda_names_only_numbers_that_show(world: World) -> None:
    for name, hat in EVERYONE:
        dossier = opened(world, name, hat)
        numbers = {fact.n for fact in dossier.facts}
        for line in dossier.agenda.lines:
            assert set(line.because) <= numbers
            assert line.settled_by is None or line.settled_by in numbers
        assert all(set(span.because) <= numbers for span in dossier.agenda.spans)


def test_who_pays_is_for_those_who_know_the_nature(world: World) -> None:
    paying = {name: bool(opened(world, name, hat).agenda.spans) for name, hat in EVERYONE}
    assert paying == {"koen": True, "marc": False, "hanna": True, "leen": False, "nele": True}


def test_the_token_moves_with_what_shows_and_with_nothing_else(world: World) -> None:
    before = {name: opened(world, name, hat).token for name, hat in EVERYONE}
    coach = world.viewer("leen", Hat.COACH)
    record_facts(
        coach,
        world.dossiers["koen"],
        (NewFact("coach_note.written", TODAY, {"text": "Goed gesprek."}),),
        key="a",
        verb="x",
    )
    after = {name: opened(world, name, hat).token for name, hat in EVERYONE}
    assert {name for name in before if before[name] != after[name]} == {"koen", "leen"}


def test_an_event_out_of_sight_changes_no_byte_for_the_manager(world: World) -> None:
    def all_of(dossier: OpenDossier) -> object:
        return dossier.facts, dossier.agenda.lines, dossier.agenda.not_due, dossier.agenda.undecided, dossier.person

    marc = opened(world, "marc", Hat.MANAGER)
    hr = world.viewer("hanna", Hat.HR)
    record_facts(hr, world.dossiers["koen"], (NewFact("report.received", TODAY),), key="a", verb="x")
    assert all_of(opened(world, "marc", Hat.MANAGER)) == all_of(marc)


def test_private_phone_and_mail_open_with_consent(world: World) -> None:
    def phone(name: str, hat: Hat) -> str:
        return opened(world, name, hat).person.private_phone

    assert phone("leen", Hat.COACH) == phone("hanna", Hat.HR) == "0470 00 00 01"
    assert phone("marc", Hat.MANAGER) == ""
    koen = world.viewer("koen", Hat.WORKER)
    consent = NewFact("consent.given", TODAY, {"for": "private_address", "party": "manager"})
    record_facts(koen, world.dossiers["koen"], (consent,), key="a", verb="x")
    assert phone("marc", Hat.MANAGER) == "0470 00 00 01"
    assert Gate.PRIVATE_ADDRESS not in opened(world, "nele", Hat.PHYSICIAN).gates


def test_the_people_around_and_the_contract_of_today(world: World) -> None:
    dossier = opened(world, "leen", Hat.COACH)
    assert [(person.name, person.hat) for person in dossier.people] == [
        ("Koen De Smet", Hat.WORKER),
        ("Marc Peeters", Hat.MANAGER),
        ("Standin", Hat.MANAGER),
        ("Leen", Hat.COACH),
        ("Nele", Hat.PHYSICIAN),
    ]
    (job,) = dossier.person.employments
    assert (job.unit, job.manager, job.hours_per_week) == ("Spoed", "Marc Peeters", 38)
    assert job.valid_from == parse_day("2020-01-01"), "the contract itself, not the change of manager"
    assert dossier.people[0].mail == "", "the worker's own address is private"


def test_the_same_answer_for_not_there_and_not_theirs(world: World) -> None:
    viewer = world.viewer("kitchenhr", Hat.HR)
    assert read.open_dossier(viewer, world.dossiers["koen"]) is None
    assert read.open_dossier(viewer, 987654321) is None


def test_opening_for_writing_holds_the_same(world: World) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    with transaction.atomic():
        locked = read.open_dossier(viewer, world.dossiers["koen"], lock=True)
    assert locked is not None
    assert locked.token == opened(world, "hanna", Hat.HR).token


def test_a_correction_in_a_closed_thread_brings_nothing_of_it_back(world: World) -> None:
    hr, coach, marc = (world.viewer(*who) for who in (("hanna", Hat.HR), ("leen", Hat.COACH), ("marc", Hat.MANAGER)))
    record_facts(hr, world.dossiers["koen"], (NewFact("work.resumed", parse_day("2026-11-02")),), key="a", verb="x")
    close_thread(coach, world.dossiers["koen"], "back_for_good", key="b")
    again = NewFact("absence.started", TODAY)
    record_facts(hr, world.dossiers["koen"], (again,), key="c", verb="x")
    before = opened(world, "hanna", Hat.HR)
    assert [shown.fact.kind for shown in opened(world, "marc", Hat.MANAGER).facts] == ["absence.started"]
    done = correct_fact(hr, before.id, 1, Correction(parse_day("2026-07-14"), {}), key="d", seen=before.token)
    undo_act(hr, done.act_id, key="e")
    late = {"from": "2026-07-13", "until": "2026-07-20"}
    record_facts(hr, before.id, (NewFact("certificate.received", parse_day("2026-07-20"), late),), key="f", verb="x")
    found = read.open_dossier(marc, before.id)
    assert found is not None
    assert [(shown.fact.kind, shown.fact.on) for shown in found.facts] == [("absence.started", TODAY)]
    assert found.agenda.state.incapacity_since == TODAY
