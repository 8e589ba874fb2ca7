"""What a worker does for themself: ask, answer, consent, add a statement, change a phone number, take a file along."""

import msgspec
import pytest

from draad.actions.add_statement import add_statement
from draad.actions.answer_consent import ConsentAnswer, answer_consent
from draad.actions.answer_plan import Answered, answer_plan
from draad.actions.ask_question import Wish, ask_question
from draad.actions.change_private_contact import change_private_contact
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import NewFact, record_facts
from draad.actions.undo_act import undo_act
from draad.dossier.reading import read_dossier
from draad.law import BELGIUM
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from draad.store import models, read
from tests.desk.sending import Stands, stands
from tests.worlds import TODAY, World

LINK = "https://draad.example/dossiers/7/"
Facts = list[tuple[str, dict[str, object]]]


def said(world: World, before: Stands, who: str = "koen", hat: Hat = Hat.WORKER, name: str = "koen") -> Facts:
    return [(kind, body) for kind, _, body in stands(world, who, hat, name)[len(before) :]]


def mails(world: World) -> list[models.OutboxMail]:
    return list(models.OutboxMail.objects.filter(employer_id=world.employer).order_by("to"))


@pytest.mark.parametrize(
    ("wish", "facts", "told"),
    [
        (
            Wish("contact", "Belt iemand mij?"),
            [("question.asked", {"about": "contact", "text": "Belt iemand mij?"})],
            "leen",
        ),
        (Wish("adapted-work"), [("question.asked", {"about": "adapted-work"})], "leen"),
        (Wish("physician-visit"), [("pre_return_visit.requested", {"by": "worker"})], "nele"),
        (Wish("consultation"), [("consultation.requested", {})], "nele"),
        (Wish("trajectory"), [("trajectory.requested", {"by": "worker"})], "nele"),
        (Wish("rest", quiet_until=TODAY + 14), [("contact.agreed", {"quiet_until": "2026-12-07"})], "leen"),
    ],
    ids=lambda one: one.what if isinstance(one, Wish) else "",
)
def test_a_wish_becomes_the_fact_that_the_rules_wait_for(world: World, wish: Wish, facts: Facts, told: str) -> None:
    koen, before = world.viewer("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    done = ask_question(koen, world.dossiers["koen"], wish, LINK, key="a")
    assert said(world, before) == facts
    assert [mail.to for mail in mails(world)] == [f"{told}@zorg.example"]
    assert done.result["mails"] == 1
    assert ask_question(koen, world.dossiers["koen"], wish, LINK, key="a").again
    assert len(mails(world)) == 1


def test_the_mail_says_neither_who_nor_what_and_stops_with_the_undo(world: World) -> None:
    koen = world.viewer("koen", Hat.WORKER)
    done = ask_question(koen, world.dossiers["koen"], Wish("pay", "Hoe zit het met mijn loon?"), LINK, key="a")
    (mail,) = mails(world)
    for part in (mail.subject, mail.text):
        assert not screen(part.replace(LINK, ""))
        assert not {"Koen", "De Smet", "loon"} & set(part.split())
    assert LINK in mail.text
    undo_act(koen, done.act_id, key="b")
    assert mails(world)[0].stopped_at is not None


def test_at_work_a_request_for_adapted_work_is_the_preventive_one(world: World) -> None:
    bram, before = world.viewer("bram", Hat.WORKER), stands(world, "bram", Hat.WORKER, "bram")
    ask_question(bram, world.dossiers["bram"], Wish("adapted-work", "Ander uurrooster?"), LINK, key="a")
    assert said(world, before, "bram", name="bram") == [
        ("adapted_work.requested", {}),
        ("question.asked", {"about": "adapted-work", "text": "Ander uurrooster?"}),
    ]
    assert sorted(mail.to for mail in mails(world)) == ["marc@zorg.example", "standin@zorg.example"]


def test_a_rest_keeps_what_was_agreed_before(world: World) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.viewer("koen", Hat.WORKER)
    agreed = NewFact("contact.agreed", TODAY, {"by": "manager", "every_days": 7, "channel": "phone"})
    record_facts(marc, world.dossiers["koen"], (agreed,), key="a", verb="note")
    before = stands(world, "koen", Hat.WORKER)
    ask_question(koen, world.dossiers["koen"], Wish("rest", quiet_until=TODAY + 7), LINK, key="b")
    rest = {"by": "manager", "every_days": 7, "channel": "phone", "quiet_until": "2026-11-30"}
    assert said(world, before) == [("contact.agreed", rest)]


def test_a_visit_asked_of_the_physician_stays_with_the_physician(world: World) -> None:
    known = {
        hat: stands(world, who, hat) for who, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH))
    }
    ask_question(world.viewer("koen", Hat.WORKER), world.dossiers["koen"], Wish("physician-visit"), LINK, key="a")
    for who, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH)):
        assert stands(world, who, hat) == known[hat]
    assert stands(world, "nele", Hat.PHYSICIAN)[-1][0] == "pre_return_visit.requested"


@pytest.mark.parametrize(("who", "hat"), [("hanna", Hat.HR), ("nele", Hat.PHYSICIAN), ("bram", Hat.WORKER)])
def test_nobody_asks_in_anothers_name(world: World, who: str, hat: Hat) -> None:
    with pytest.raises(NotAllowed):
        ask_question(world.viewer(who, hat), world.dossiers["koen"], Wish("contact"), LINK, key="a")


def _steps(world: World) -> tuple[int, ...]:
    leen = world.viewer("leen", Hat.COACH)
    steps = tuple(
        NewFact("plan.step_agreed", TODAY, {"step": step, "from": day, "hours_per_week": hours})
        for step, day, hours in ((1, "2026-11-30", 18), (2, "2027-01-04", 25))
    )
    record_facts(leen, world.dossiers["koen"], steps, key="steps", verb="note")
    dossier = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert dossier is not None
    return tuple(one.n for one in dossier.facts if one.fact.kind == "plan.step_agreed")


def _formal(world: World) -> tuple[int, ...]:
    hanna = world.viewer("hanna", Hat.HR)
    for kind, body in (("trajectory.requested", {"by": "employer"}), ("plan.received", {})):
        record_facts(hanna, world.dossiers["koen"], (NewFact(kind, TODAY, body),), key=kind, verb="note")
    dossier = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert dossier is not None
    return (dossier.facts[-1].n,)


def test_each_step_of_the_hours_is_answered(world: World) -> None:
    koen, steps = world.viewer("koen", Hat.WORKER), _steps(world)
    before = stands(world, "koen", Hat.WORKER)
    answer_plan(koen, world.dossiers["koen"], Answered(steps, "no", "Te snel voor mij."), LINK, key="a")
    assert said(world, before) == [
        ("agreement.answered", {"agreed": "no", "of_seq": steps[0]}),
        ("agreement.answered", {"agreed": "no", "of_seq": steps[1]}),
        ("statement.added", {"text": "Te snel voor mij.", "of_seq": steps[1]}),
    ]
    kinds = [kind for kind, _, _ in stands(world, "marc", Hat.MANAGER)]
    assert kinds.count("agreement.answered") == 2


@pytest.mark.parametrize(
    ("answer", "facts"),
    [
        ("yes", [("plan.answered", {"agreed": "yes"})]),
        ("no", [("plan.answered", {"agreed": "no"})]),
        ("talk", [("question.asked", {"about": "plan"})]),
    ],
)
def test_the_three_answers_to_a_formal_plan(world: World, answer: str, facts: Facts) -> None:
    koen, plan = world.viewer("koen", Hat.WORKER), _formal(world)
    before = stands(world, "koen", Hat.WORKER)
    done = answer_plan(koen, world.dossiers["koen"], Answered(plan, answer), LINK, key="a")  # type: ignore[arg-type]
    assert said(world, before) == facts
    undo_act(koen, done.act_id, key="b")
    assert said(world, before) == []


def test_only_a_plan_or_an_agreement_is_answered(world: World) -> None:
    koen = world.viewer("koen", Hat.WORKER)
    for about in ((), (1,), (99,)):
        with pytest.raises(NotAllowed):
            answer_plan(koen, world.dossiers["koen"], Answered(about, "yes"), LINK, key=f"a{about}")


def _coach_notes(world: World) -> int:
    return [kind for kind, *_ in stands(world, "hanna", Hat.HR)].count("coach_note.written")


def test_consents_open_and_close_and_a_refusal_is_known_to_nobody(world: World) -> None:
    koen, hr = world.viewer("koen", Hat.WORKER), world.viewer("hanna", Hat.HR)
    koens = world.dossiers["koen"]
    tokens = {who: read.open_dossier(world.viewer(who, hat), koens).token for who, hat in EVERYONE}  # type: ignore[union-attr]
    answer_consent(koen, koens, ConsentAnswer(Gate.INVOLVE_OTHERS, "hr", "refuse"), key="a")
    assert {who: read.open_dossier(world.viewer(who, hat), koens).token for who, hat in EVERYONE} == tokens  # type: ignore[union-attr]
    answer_consent(koen, koens, ConsentAnswer(Gate.INVOLVE_OTHERS, "hr", "give", TODAY + 7), key="b")
    assert _coach_notes(world) == 1
    later = world.viewer("hanna", Hat.HR, at="2026-12-01T09:00:00+01:00")
    opened = read.open_dossier(later, koens)
    assert opened is not None
    assert Gate.INVOLVE_OTHERS not in opened.gates
    answer_consent(koen, koens, ConsentAnswer(Gate.INVOLVE_OTHERS, "hr", "withdraw"), key="c")
    assert _coach_notes(world) == 0
    with pytest.raises(NotAllowed):
        answer_consent(hr, koens, ConsentAnswer(Gate.INVOLVE_OTHERS, "hr", "give"), key="d")


EVERYONE = (
    ("marc", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("nurse", Hat.NURSE),
)


def test_a_statement_stands_beside_what_it_is_about(world: World) -> None:
    koen, before = world.viewer("koen", Hat.WORKER), stands(world, "hanna", Hat.HR)
    add_statement(koen, world.dossiers["koen"], "Dat is niet wat ik zei.", 5, key="a")
    assert stands(world, "hanna", Hat.HR) == before
    assert stands(world, "leen", Hat.COACH)[-1][0] == "statement.added"
    add_statement(koen, world.dossiers["koen"], "Ik was die dag al thuis.", None, key="b")
    assert stands(world, "hanna", Hat.HR)[-1][2] == {"text": "Ik was die dag al thuis."}
    with pytest.raises(NotAllowed):
        add_statement(koen, world.dossiers["koen"], "...", 99, key="c")
    with pytest.raises(NotAllowed):
        add_statement(world.viewer("hanna", Hat.HR), world.dossiers["koen"], "...", 1, key="d")


def test_a_worker_changes_their_own_number_and_nobody_elses(world: World) -> None:
    koen = world.viewer("koen", Hat.WORKER)
    done = change_private_contact(koen, "0470 12 34 56", "koen@thuis.example", key="a")
    assert done.result["changed"] == ["private_phone"]
    opened = read.open_dossier(koen, world.dossiers["koen"])
    assert opened is not None
    assert (opened.person.private_phone, opened.person.private_mail) == ("0470 12 34 56", "koen@thuis.example")
    assert models.Person.objects.get(id=world.people["bram"]).private_phone == "0470 00 00 01"
    act = models.Act.objects.get(id=done.act_id)
    assert "0470" not in str(act.result)
    for who, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("nele", Hat.PHYSICIAN)):
        with pytest.raises(NotAllowed):
            change_private_contact(world.viewer(who, hat), "", "", key="b")


def test_the_file_reads_back_as_what_the_worker_sees(world: World) -> None:
    koen = world.viewer("koen", Hat.WORKER)
    dossier = read.open_dossier(koen, world.dossiers["koen"])
    assert dossier is not None
    back = read_dossier(msgspec.json.encode(read.own_file(koen, dossier)), BELGIUM)
    assert back.facts == dossier.view.facts
    assert back.context.worker.hours_per_week == 38
    marc = world.viewer("marc", Hat.MANAGER)
    opened = read.open_dossier(marc, world.dossiers["koen"])
    assert opened is not None
    with pytest.raises(ValueError, match="manager"):
        read.own_file(marc, opened)
