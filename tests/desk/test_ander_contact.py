"""Contact round the manager: the worker says it without a reason, rows 6 to 13 are gone for the manager, HR chooses."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from draad.actions.contact_detour import appoint_alternate, ask_detour, end_detour
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import NewFact, record_facts
from draad.actions.remind_party import remind_party
from draad.periods import iso
from draad.privacy.cells import Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Party
from draad.store import models, read
from draad.store.read.asks import open_asks
from tests.desk.conftest import SignIn
from tests.desk.test_census import address, pages, plain, room_of
from tests.worlds import TODAY, World

GONE = [Item(number) for number in range(6, 14)]
LINK = "https://draad.example/"


@pytest.fixture
def told(world: World) -> World:
    """Koen's dossier with something in every row that a manager may lose."""
    koen = world.dossiers["koen"]
    marc, leen, me = (
        world.viewer("marc", Hat.MANAGER),
        world.viewer("leen", Hat.COACH),
        world.viewer("koen", Hat.WORKER),
    )
    record_facts(
        marc,
        koen,
        (
            NewFact("contact.agreed", TODAY, {"by": "manager", "every_days": 7, "channel": "phone"}),
            NewFact("note.written", TODAY, {"text": "Koen mist de ploeg."}),
        ),
        key="a",
        verb="note",
    )
    record_facts(
        leen,
        koen,
        (NewFact("plan.step_agreed", TODAY, {"step": 1, "from": "2026-12-07", "hours_per_week": 19}),),
        key="b",
        verb="plan",
    )
    record_facts(
        me, koen, (NewFact("consent.given", TODAY, {"for": "private_address", "party": "manager"}),), key="c", verb="x"
    )
    return world


def go_round(world: World, key: str = "round") -> int:
    """Koen says that contact must not go through Marc. Returns the key of the detour."""
    koen = world.viewer("koen", Hat.WORKER)
    done = ask_detour(koen, world.dossiers["koen"], world.people["marc"], LINK, key=key)
    return int(done.result["detour"])


def items_of(world: World, name: str, hat: Hat = Hat.MANAGER) -> set[Item]:
    """The rows of which somebody sees a fact or a key in Koen's dossier."""
    from draad.dossier.kinds import KINDS  # noqa: PLC0415

    opened = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert opened is not None
    found = set()
    for shown in opened.facts:
        kind = KINDS[shown.fact.kind]
        found |= {kind.day_item, *(kind.body[key].item for key in shown.fact.body)}
    return found


def test_the_manager_loses_rows_six_to_thirteen_at_once_and_keeps_the_rest(told: World) -> None:
    before = items_of(told, "marc")
    assert {Item.CONTACT_AGREEMENT, Item.CONTACT_MOMENT, Item.MANAGER_NOTE, Item.INFORMAL_PLAN} <= before
    go_round(told)
    after = items_of(told, "marc")
    assert after == before - set(GONE)
    assert {Item.FIRST_DAY, Item.EXPECTED_END} <= after
    for other, hat in (("leen", Hat.COACH), ("hanna", Hat.HR), ("koen", Hat.WORKER)):
        assert set(GONE) & items_of(told, other, hat), other


def test_who_stands_in_for_the_manager_loses_them_too(told: World) -> None:
    assert Item.CONTACT_MOMENT in items_of(told, "standin")
    go_round(told)
    assert not set(GONE) & items_of(told, "standin")


def test_private_number_and_people_go_too_and_nothing_tells_who_keeps_contact(told: World) -> None:
    detour = go_round(told)
    hr = told.viewer("hanna", Hat.HR)
    appoint_alternate(hr, told.dossiers["koen"], detour, told.accounts["second"].id, LINK, key="x")
    opened = read.open_dossier(told.viewer("marc", Hat.MANAGER), told.dossiers["koen"])
    assert opened is not None
    assert (opened.person.private_phone, opened.person.private_mail) == ("", "")
    assert "Second Peeters" not in {one.name for one in opened.people}
    assert not any(one.instead_of and one.name == "Second" for one in opened.people)
    assert not opened.may_say(told.viewer("marc", Hat.MANAGER), "contact.made", {"by": "manager"})


def test_other_people_of_the_team_stay_as_they_are(told: World) -> None:
    marc = told.viewer("marc", Hat.MANAGER)
    record_facts(marc, told.dossiers["bram"], (NewFact("absence.started", TODAY - 10),), key="d", verb="x")
    go_round(told)
    marc = told.viewer("marc", Hat.MANAGER)
    bram = read.open_dossier(marc, told.dossiers["bram"])
    assert bram is not None
    assert bram.may_say(marc, "contact.made", {"by": "manager"})
    assert any(row.dossier_id == told.dossiers["bram"] for row in read.work_lines(marc, TODAY + 31))


def test_work_of_contact_leaves_the_list_of_the_manager_and_comes_to_the_other(told: World) -> None:
    koen = told.dossiers["koen"]
    marc = told.viewer("marc", Hat.MANAGER)
    mine = {row.rule for row in read.work_lines(marc, TODAY + 31) if row.dossier_id == koen}
    assert mine
    detour = go_round(told)
    marc = told.viewer("marc", Hat.MANAGER)
    left = {row.rule for row in read.work_lines(marc, TODAY + 31) if row.dossier_id == koen}
    assert left < mine
    appoint_alternate(told.viewer("hanna", Hat.HR), koen, detour, told.accounts["bram"].id, LINK, key="x")
    bram = told.viewer("bram", Hat.MANAGER)
    assert {row.rule for row in read.work_lines(bram, TODAY + 31) if row.dossier_id == koen} == mine


def test_the_agenda_of_the_dossier_says_nothing_of_contact_any_more(told: World) -> None:
    def rules() -> set[str]:
        return {line.rule.key for line in opened(told, "marc", Hat.MANAGER).agenda.lines}

    before = rules()
    go_round(told)
    after = rules()
    assert "cp.weekly-call" in before or any(key.startswith("cp.") for key in before - after)
    assert after < before


def test_pages_about_contact_are_as_if_they_were_not_there(told: World, sign_in: SignIn) -> None:
    client = sign_in("marc", Hat.MANAGER)
    koen = told.dossiers["koen"]
    rooms = [reverse("contact", args=[koen]), reverse("contactafspraak", args=[koen])]
    rooms.append(reverse("feit_noteer", args=[koen, "contact.made"]))
    rooms.append(reverse("feit_noteer", args=[koen, "note.written"]))
    for url in rooms[:2]:
        assert client.get(url).status_code == 200, url
    go_round(told)
    nothing = plain(client.get("/nergens/"))
    for url in rooms:
        for answer in (client.get(url), client.post(url, {"channel": "phone"})):
            assert (answer.status_code, plain(answer)) == (404, nothing), url
        assert plain(client.get(url.replace(str(koen), "123"))) == nothing


def secrets(told: World) -> Iterator[str]:
    yield from ("Koen mist de ploeg", "0470 00 00 01", "0470000001", "koen@thuis.example")


def test_no_page_of_the_manager_holds_anything_of_it(told: World, sign_in: SignIn) -> None:
    client = sign_in("marc", Hat.MANAGER)
    seen = b"".join(plain(client.get(url)) for url in every_page(told, Hat.MANAGER)).decode()
    assert all(secret in seen for secret in ("Koen mist de ploeg", "0470000001"))
    go_round(told)
    for url in every_page(told, Hat.MANAGER):
        page = plain(client.get(url)).decode()
        for secret in secrets(told):
            assert secret not in page, url
        assert "contactpersoon" not in page.lower(), url


def every_page(world: World, hat: Hat) -> list[str]:
    found = []
    for path, pattern in pages():
        room = room_of(pattern)
        if room is not None and hat in room.hats and (url := address(str(pattern.name), path, world)):
            found.append(url)
    return found


def test_two_worlds_that_differ_in_what_went_round_look_the_same_to_the_manager(told: World, sign_in: SignIn) -> None:
    """What is said in rows 6 to 13 after the detour changes no byte of any page of the manager."""
    go_round(told)
    client = sign_in("marc", Hat.MANAGER)
    before = {url: steady(client, url) for url in every_page(told, Hat.MANAGER)}
    leen, koen = told.viewer("leen", Hat.COACH), told.dossiers["koen"]
    more = (
        NewFact("contact.made", TODAY, {"by": "coach", "channel": "phone", "next_on": iso(TODAY + 9)}),
        NewFact("coach_note.written", TODAY, {"text": "Rustig gesprek over de uren."}),
        NewFact("contact.agreed", TODAY, {"by": "coach", "every_days": 14, "channel": "phone"}),
    )
    record_facts(leen, koen, more, key="more", verb="note")
    appoint_alternate(
        told.viewer("hanna", Hat.HR),
        koen,
        read.detours_of(told.viewer("hanna", Hat.HR), koen)[0].id,
        told.accounts["bram"].id,
        LINK,
        key="x",
    )
    for url, page in before.items():
        assert steady(client, url) == page, url


DRAWN = re.compile(rb'(name="(?:csrfmiddlewaretoken|key|once|seen)" value=")[^"]*|nonce="[^"]*"')


def steady(client: Client, url: str) -> bytes:
    """A page without what is drawn anew each time."""
    return DRAWN.sub(b"", plain(client.get(url)))


def test_the_worker_says_it_in_one_tap_and_takes_it_back(told: World, sign_in: SignIn) -> None:
    client, url = sign_in("koen", Hat.WORKER), reverse("mijn_contactpersoon")
    page = client.get(url).content.decode()
    assert "Niet meer via Marc Peeters" in page
    assert "textarea" not in page, "nobody asks why"
    sent = {"do": "ask", "manager": told.people["marc"], "once": "k1"}
    page = client.post(url, sent, follow=True).content.decode()
    assert "Het contact loopt niet via Marc Peeters" in page
    assert client.post(url, sent).status_code == 302, "a second press is harmless"
    assert models.Detour.objects.count() == 1
    back = client.post(url, {"do": "end", "manager": told.people["marc"], "once": "k2"}, follow=True).content.decode()
    assert "Nu loopt het contact via Marc Peeters" in back
    assert Item.CONTACT_MOMENT in items_of(told, "marc")


def test_hr_hears_of_it_by_mail_and_the_manager_does_not(told: World) -> None:
    go_round(told)
    mails = list(models.OutboxMail.objects.values_list("to", "subject", "text"))
    assert {to for to, _, _ in mails} == {"hanna@zorg.example"}
    for _, subject, text in mails:
        assert "koen" not in (subject + text).lower()


def test_hr_chooses_who_keeps_contact_and_may_choose_another(told: World, sign_in: SignIn) -> None:
    go_round(told)
    client, koen = sign_in("hanna", Hat.HR), told.dossiers["koen"]
    listed = client.get(reverse("ander_contact")).content.decode()
    assert "niet via Marc Peeters: kies iemand" in listed
    url = reverse("ander_contact_dossier", args=[koen])
    (detour,) = read.detours_of(told.viewer("hanna", Hat.HR), koen)
    page = client.get(url).content.decode()
    assert "Marc Peeters</option>" not in page
    assert "Koen De Smet</option>" not in page
    assert client.post(url, {"detour": detour.id, "who": ""}).status_code == 422
    assert client.post(url, {"detour": detour.id, "who": told.accounts["bram"].id}, follow=True).status_code == 200
    assert Item.CONTACT_MOMENT in items_of(told, "bram")
    (detour,) = read.detours_of(told.viewer("hanna", Hat.HR), koen)
    client.post(url, {"detour": detour.id, "who": told.accounts["second"].id})
    assert Item.CONTACT_MOMENT in items_of(told, "second")
    with pytest.raises(AssertionError):
        told.viewer("bram", Hat.MANAGER)
    names = {(one.name, one.instead_of) for one in opened(told, "koen", Hat.WORKER).people if one.hat is Hat.MANAGER}
    assert names == {("Second", "Marc Peeters")}


def opened(world: World, name: str, hat: Hat) -> Any:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    return found


def test_a_reminder_goes_to_who_keeps_contact(told: World) -> None:
    detour, koen = go_round(told), told.dossiers["koen"]
    appoint_alternate(told.viewer("hanna", Hat.HR), koen, detour, told.accounts["bram"].id, LINK, key="x")
    models.OutboxMail.objects.all().delete()
    remind_party(told.viewer("leen", Hat.COACH), koen, Party.MANAGER, "cp.weekly-call", LINK, key="r")
    assert [mail.to for mail in models.OutboxMail.objects.all()] == ["bram@zorg.example"]


def test_only_the_worker_and_hr_may_say_it_and_only_of_a_manager(told: World) -> None:
    koen = told.dossiers["koen"]
    for name, hat in (("marc", Hat.MANAGER), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN), ("kitchenhr", Hat.HR)):
        with pytest.raises(NotAllowed):
            ask_detour(told.viewer(name, hat), koen, told.people["marc"], LINK, key=name)
    with pytest.raises(NotAllowed):
        ask_detour(told.viewer("koen", Hat.WORKER), koen, told.people["second"], LINK, key="z")
    ask_detour(told.viewer("hanna", Hat.HR), koen, told.people["marc"], LINK, key="paper")
    with pytest.raises(NotAllowed):
        end_detour(told.viewer("marc", Hat.MANAGER), koen, told.people["marc"], key="q")


@pytest.mark.parametrize("name", ["marc", "koen", "nobody"])
def test_neither_manager_nor_worker_nor_a_stranger_keeps_contact(told: World, name: str) -> None:
    detour = go_round(told)
    with pytest.raises(NotAllowed):
        appoint_alternate(
            told.viewer("hanna", Hat.HR), told.dossiers["koen"], detour, told.accounts[name].id, LINK, key="x"
        )


def test_a_manager_who_is_of_hr_too_does_not_see_it_there_either(told: World, sign_in: SignIn) -> None:
    models.Mandate.objects.create(
        employer_id=told.employer, account=told.accounts["marc"], hat=Hat.HR, valid_from="2026-01-01"
    )
    detour, koen = go_round(told), told.dossiers["koen"]
    marc = told.viewer("marc", Hat.HR)
    assert read.detours_in(marc) == []
    assert read.detours_of(marc, koen) == []
    assert read.waits_for(marc) == ()
    assert {mail.to for mail in models.OutboxMail.objects.all()} == {"hanna@zorg.example"}
    assert "Marc" not in sign_in("marc", Hat.HR).get(reverse("ander_contact")).content.decode().split("<main")[1]
    with pytest.raises(NotAllowed):
        appoint_alternate(marc, koen, detour, told.accounts["bram"].id, LINK, key="x")


def test_the_matrix_beside_takes_from_the_manager_only(world: World) -> None:
    policy = world.viewer("marc", Hat.MANAGER).policy
    for item in Item:
        for hat in Hat:
            if hat is Hat.MANAGER and item in GONE:
                assert policy.beside.may_read(hat, item) is Reading.NO
                assert not policy.beside.has(hat, item)
            else:
                assert policy.beside.cell(hat, item) == policy.cell(hat, item)


def test_another_manager_is_not_concerned(told: World) -> None:
    go_round(told)
    models.Employment.objects.filter(person_id=told.people["koen"], valid_until=None).update(
        manager_id=told.people["second"]
    )
    assert Item.CONTACT_MOMENT in items_of(told, "second")


def test_what_the_worker_asks_is_seen_by_hr_as_long_as_nobody_keeps_contact(told: World) -> None:
    models.Case.objects.filter(dossier_id=told.dossiers["koen"]).update(valid_until="2026-11-01")
    asked = NewFact("question.asked", TODAY, {"about": "other"})
    record_facts(told.viewer("koen", Hat.WORKER), told.dossiers["koen"], (asked,), key="q", verb="ask")
    assert [row.what for row in open_asks(told.viewer("marc", Hat.MANAGER))] == ["question"]
    detour = go_round(told)
    assert open_asks(told.viewer("marc", Hat.MANAGER)) == []
    assert [row.what for row in open_asks(told.viewer("hanna", Hat.HR))] == ["question"]
    hr, bram = told.viewer("hanna", Hat.HR), told.accounts["bram"].id
    appoint_alternate(hr, told.dossiers["koen"], detour, bram, LINK, key="x")
    assert open_asks(hr) == []
    assert [row.what for row in open_asks(told.viewer("bram", Hat.MANAGER))] == ["question"]
