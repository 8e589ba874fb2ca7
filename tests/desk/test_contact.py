"""Contact: two taps, and the agreement on how it is kept."""

import pytest
from django.urls import reverse

from draad.actions.note_contact import Contact, ContactAgreement, note_contact
from draad.periods import iso
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.worlds import TODAY, World


def url_of(world: World, name: str = "contact") -> str:
    return reverse(name, args=[world.dossiers["koen"]])


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("leen", Hat.COACH)])
def test_two_taps(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    before = stands(world, name, hat)
    answer = send(sign_in(name, hat), url_of(world))
    assert answer["Location"] == reverse("dossier", args=[world.dossiers["koen"]])
    said = ("contact.made", TODAY, {"by": hat.value, "channel": "phone", "next_on": iso(TODAY + 7)})
    assert stands(world, name, hat)[len(before) :] == [said]


def test_everything_that_was_said(world: World, sign_in: SignIn) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    typed = {
        "channel": "visit",
        "when": "yesterday",
        "next": "worker",
        "note": "Hij belt na het weekend.",
        "told": "yes",
    }
    send(sign_in("marc", Hat.MANAGER), url_of(world), **typed)
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("contact.made", TODAY - 1, {"by": "manager", "channel": "visit"}),
        ("note.written", TODAY - 1, {"text": "Hij belt na het weekend."}),
        ("colleagues.informed", TODAY - 1, {}),
    ]


def test_the_note_of_a_coach_is_one_of_their_own(world: World, sign_in: SignIn) -> None:
    send(sign_in("leen", Hat.COACH), url_of(world), note="Ze wil de ploeg eens zien.")
    kinds = [kind for kind, _, _ in stands(world, "leen", Hat.COACH)]
    assert kinds[-1] == "coach_note.written"
    assert "coach_note.written" not in [kind for kind, _, _ in stands(world, "marc", Hat.MANAGER)]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"when": "day", "on": "24/11/2026"}, "Kies vandaag of een dag die voorbij is"),
        ({"when": "day"}, "Vul een datum in"),
        ({"next": "day", "next_on": "23/11/2026"}, "Kies een dag die nog komt"),
        ({"note": "Hij heeft koorts."}, "misschien iets over gezondheid"),
    ],
)
def test_what_cannot_be_is_said_and_kept(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    answer = send(sign_in("marc", Hat.MANAGER), url_of(world), **typed, channel="video")
    said = answer.content.decode()
    assert answer.status_code == 422
    assert wrong in said
    assert "data-focus" in said
    assert all(value in said for value in typed.values())
    assert stands(world, "marc", Hat.MANAGER) == before


def test_kept_knowingly(world: World, sign_in: SignIn) -> None:
    answer = send(sign_in("marc", Hat.MANAGER), url_of(world), note="Hij heeft koorts.", keep_note="yes")
    assert answer.status_code == 302


def test_what_was_said_before_stands_above(world: World, sign_in: SignIn) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    note_contact(marc, koen, Contact(TODAY - 1, "phone"), None, key="a")
    note_contact(marc, koen, None, ContactAgreement("manager", 14, "message", TODAY + 7), key="b")
    page = sign_in("marc", Hat.MANAGER).get(url_of(world)).content.decode()
    assert "Laatste contact: gisteren." in page
    assert "Afspraak: elke 14 dagen, bericht." in page
    assert "Afgesproken rust tot 30 november" in page


def test_the_guide_is_at_hand(world: World, sign_in: SignIn) -> None:
    page = sign_in("marc", Hat.MANAGER).get(url_of(world)).content.decode()
    assert "Dit mag je vragen" in page
    assert "Dit vraag je niet" in page
    assert 'href="#leidraad"' in page


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("leen", Hat.COACH), ("koen", Hat.WORKER)])
def test_agreeing_how_contact_is_kept(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    before = stands(world, name, hat)
    typed = {"every": "14", "channel": "mail", "by": "coach", "quiet_until": "6/12"}
    answer = send(sign_in(name, hat), url_of(world, "contactafspraak"), **typed)
    home = reverse("mijn_draad") if hat is Hat.WORKER else reverse("dossier", args=[world.dossiers["koen"]])
    assert answer["Location"] == home
    body = {"by": "coach", "every_days": 14, "channel": "mail", "quiet_until": "2026-12-06"}
    assert stands(world, name, hat)[len(before) :] == [("contact.agreed", TODAY, body)]


def test_quiet_lies_ahead(world: World, sign_in: SignIn) -> None:
    answer = send(sign_in("koen", Hat.WORKER), url_of(world, "contactafspraak"), quiet_until="23/11/2026")
    assert answer.status_code == 422
    assert "Kies een dag die nog komt" in answer.content.decode()


def test_hr_notes_no_contact(world: World, sign_in: SignIn) -> None:
    hanna = sign_in("hanna", Hat.HR)
    for name in ("contact", "contactafspraak"):
        assert hanna.get(url_of(world, name)).status_code == 404
        assert hanna.post(url_of(world, name), {}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(world: World, sign_in: SignIn, language: Language) -> None:
    speak(world, "leen", language)
    leen = sign_in("leen", Hat.COACH)
    for name in ("contact", "contactafspraak"):
        assert leen.get(url_of(world, name)).status_code == 200
    assert send(leen, url_of(world)).status_code == 302
    assert leen.get(url_of(world)).status_code == 200
