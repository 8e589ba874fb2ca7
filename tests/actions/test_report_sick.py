"""A sick call: what each caller tells, and what a manager now notes of the expected end."""

import pytest

from draad.actions.perform import NotAllowed
from draad.actions.report_sick import SickCall, report_sick
from draad.actions.undo_act import undo_act
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.viewer import Viewer
from tests.worlds import TODAY, World


def told(viewer: Viewer, dossier_id: int) -> list[tuple[str, dict[str, object]]]:
    dossier = read.open_dossier(viewer, dossier_id)
    assert dossier is not None
    return [(one.fact.kind, one.fact.body) for one in dossier.facts if dossier.standing(one.n)]


def test_a_manager_tells_until_when_and_when_they_call_again(world: World) -> None:
    marc, bram = world.viewer("marc", Hat.MANAGER), world.dossiers["bram"]
    call = SickCall(
        TODAY, "morning", TODAY + 6, work_accident=True, next_on=TODAY + 2, to_take_over="De planning van zaterdag."
    )
    done = report_sick(marc, bram, call, key="a")
    assert told(marc, bram) == [
        ("absence.started", {"part_of_day": "morning", "expected_until": "2026-11-29"}),
        ("contact.made", {"by": "manager", "channel": "phone", "next_on": "2026-11-25"}),
        ("note.written", {"text": "De planning van zaterdag."}),
    ], "the cause is told, and not shown again"
    hr = world.viewer("hanna", Hat.HR)
    assert told(hr, bram)[0][1]["cause"] == "work_accident"
    assert [kind for kind, _ in told(hr, bram)] == ["absence.started", "contact.made"], "HR reads no note"
    undo_act(marc, done.act_id, key="b")
    assert told(marc, bram) == []


def test_hr_and_the_worker_tell_no_contact(world: World) -> None:
    hr, bram = world.viewer("hanna", Hat.HR), world.viewer("bram", Hat.WORKER)
    report_sick(hr, world.dossiers["bram"], SickCall(TODAY, same_illness="unknown"), key="a")
    assert told(hr, world.dossiers["bram"]) == [("absence.started", {"same_illness": "unknown"})]
    report_sick(bram, world.dossiers["bram"], SickCall(TODAY, address_of_stay="Bij mijn zus"), key="a")
    assert told(bram, world.dossiers["bram"])[-1] == ("absence.started", {"address_of_stay": "Bij mijn zus"})


def test_a_manager_tells_a_relapse_and_does_not_see_it_later(world: World) -> None:
    bram = world.dossiers["bram"]
    report_sick(world.viewer("marc", Hat.MANAGER), bram, SickCall(TODAY, same_illness="yes"), key="a")
    assert told(world.viewer("hanna", Hat.HR), bram)[0] == ("absence.started", {"same_illness": "yes"})
    assert told(world.viewer("marc", Hat.MANAGER), bram)[0] == ("absence.started", {})


def test_who_may_not_report_does_not(world: World) -> None:
    for name, hat, call in (
        ("marc", Hat.MANAGER, SickCall(TODAY, address_of_stay="x")),
        ("second", Hat.MANAGER, SickCall(TODAY)),
        ("kitchenhr", Hat.HR, SickCall(TODAY)),
        ("koen", Hat.WORKER, SickCall(TODAY)),
    ):
        with pytest.raises(NotAllowed):
            report_sick(world.viewer(name, hat), world.dossiers["bram"], call, key="a")


LINK = "http://localhost/vandaag/"


def mails() -> list[models.OutboxMail]:
    return list(models.OutboxMail.objects.order_by("made_at", "id"))


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("bram", Hat.WORKER)])
def test_hr_that_reaches_the_person_is_told_at_once_and_no_other(world: World, name: str, hat: Hat) -> None:
    viewer, bram = world.viewer(name, hat), world.dossiers["bram"]
    for _ in range(2):  # a double press
        done = report_sick(viewer, bram, SickCall(TODAY), key="once", link=LINK)
    (mail,) = mails()
    assert done.result["mails"] == 1
    assert mail.to == "hanna@zorg.example", "not the HR of the kitchen, of last month or of another employer"
    assert mail.leaves_at == viewer.at
    assert mail.subject == "Er is een nieuwe melding in Draad"
    assert LINK in mail.text
    assert not any(word in f"{mail.subject} {mail.text}".lower() for word in ("bram", "peeters", "ziek", "spoed"))


def test_hr_of_the_unit_is_told_in_their_own_language(world: World) -> None:
    models.Employment.objects.filter(person_id=world.people["bram"]).update(
        unit_id=models.Unit.objects.get(name="Keuken").id
    )
    account = world.accounts["kitchenhr"]
    account.language = "fr"
    account.save()
    report_sick(world.viewer("marc", Hat.MANAGER), world.dossiers["bram"], SickCall(TODAY), key="a", link=LINK)
    told = {mail.to: mail.subject for mail in mails()}
    assert set(told) == {"hanna@zorg.example", "kitchenhr@zorg.example"}
    assert told["kitchenhr@zorg.example"] == "Il y a un nouveau message dans Draad"


def test_hr_of_a_unit_around_it_is_told_too(world: World) -> None:
    house = models.Unit.objects.get(name="Huis").id
    models.Mandate.objects.filter(account_id=world.accounts["kitchenhr"].id).update(unit_id=house)
    report_sick(world.viewer("marc", Hat.MANAGER), world.dossiers["bram"], SickCall(TODAY), key="a", link=LINK)
    assert len(mails()) == 2


def test_hr_gets_no_mail_of_their_own_call_nor_of_themselves(world: World) -> None:
    hr, own = world.viewer("hanna", Hat.HR), world.viewer("hanna", Hat.WORKER)
    report_sick(hr, world.dossiers["bram"], SickCall(TODAY), key="a", link=LINK)
    report_sick(own, world.dossiers["hanna"], SickCall(TODAY), key="b", link=LINK)
    assert mails() == []


def test_several_calls_within_an_hour_are_one_mail(world: World) -> None:
    first, soon, later = (
        world.viewer("marc", Hat.MANAGER, at=f"2026-11-23T{time}:00+01:00") for time in ("09:00", "09:40", "10:05")
    )
    for number, viewer in enumerate((first, soon, later)):
        report_sick(viewer, world.dossiers["bram"], SickCall(TODAY), key=f"k{number}", link=LINK)
    assert [mail.made_at for mail in mails()] == [first.at, later.at]


def test_undone_in_time_nothing_leaves_and_the_next_call_is_told(world: World) -> None:
    marc, bram = world.viewer("marc", Hat.MANAGER), world.dossiers["bram"]
    done = report_sick(marc, bram, SickCall(TODAY), key="a", link=LINK)
    undo_act(marc, done.act_id, key="undo")
    assert mails()[0].stopped_at is not None
    report_sick(marc, bram, SickCall(TODAY), key="b", link=LINK)
    assert [mail.stopped_at is None for mail in mails()].count(True) == 1
