"""The calendar feed: what a program reads at a secret address, and when it reads nothing. Read back with khal."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from icalendar import Calendar, Event

from draad.accounts.models import Account
from draad.actions.calendar_feed import Published, Told, initials
from draad.actions.perform import NewFact, perform, saying
from draad.actions.plan_talk import Links, Moment, call_off_talk, move_talk, plan_talk
from draad.actions.report_sick import SickCall, report_sick
from draad.desk.pages.agenda.ical import calendar_text
from draad.dossier.talks import coming
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from draad.store import feeds, models, read
from tests.desk.calendars import read_by_khal
from tests.desk.conftest import SignIn
from tests.desk.sending import speak
from tests.desk.test_census import plain
from tests.worlds import TODAY, World

LINKS = Links("https://draad.example/d", "https://draad.example/w")
TITLES = r"(Opvolging|Suivi|Begleitung|Follow-up) K\.D\.|Afspraak|Rendez-vous|Termin|Appointment"
WHO = [("leen", Hat.COACH), ("marc", Hat.MANAGER), ("koen", Hat.WORKER), ("nele", Hat.PHYSICIAN), ("hanna", Hat.HR)]


def address(sign_in: SignIn, who: str, hat: Hat) -> str:
    """Make an address as people do, and read it from the page: the path."""
    page = sign_in(who, hat).post(reverse("agenda_feed_nieuw")).content.decode()
    found = re.search(r"http://testserver(/agenda/feed/[^<]+\.ics)", page)
    assert found is not None
    return found[1]


def told(path: str, **more: Any) -> bytes:
    """What a calendar program gets: it is not signed in."""
    answer = Client().get(path, **more)
    assert answer.status_code == 200, answer.status_code
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    return bytes(answer.content)


def events(text: bytes) -> list[Event]:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def talks(text: bytes) -> list[Event]:
    return [one for one in events(text) if isinstance(one.decoded("dtstart"), datetime)]


def plan(world: World, moment: Moment | None = None) -> int:
    leen, koen = world.viewer("leen", Hat.COACH), world.dossiers["koen"]
    plan_talk(leen, koen, "three_way", moment or Moment(TODAY + 8, "14:00", 45), LINKS, key=f"plan{moment}"[:60])
    return standing(world)


def standing(world: World) -> int:
    dossier = read.open_dossier(world.viewer("leen", Hat.COACH), world.dossiers["koen"])
    assert dossier is not None
    return coming([one.fact for one in dossier.facts])[-1].n


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Move the clock."""

    def move(moment: str) -> None:
        monkeypatch.setenv("DRAAD_NOW", moment)

    return move


@pytest.mark.parametrize(("who", "hat"), WHO[:3])
def test_khal_reads_the_talk_at_its_time_and_the_terms_as_whole_days(
    world: World, sign_in: SignIn, tmp_path: Path, who: str, hat: Hat
) -> None:
    plan(world)
    text = told(address(sign_in, who, hat))
    seen = read_by_khal(tmp_path, text)
    title = "Afspraak" if hat is Hat.WORKER else "Opvolging K.D."
    timed = [one for one in seen if one.start]
    assert [(one.day, one.start, one.end, one.title) for one in timed] == [("2026-12-01", "14:00", "14:45", title)]
    whole = [one for one in seen if not one.start]
    assert {one.title for one in whole} <= {title}
    assert len(whole) == len(events(text)) - 1
    if hat is Hat.MANAGER:
        assert whole


def test_khal_sees_a_talk_move_and_go(world: World, sign_in: SignIn, tmp_path: Path) -> None:
    n, path = plan(world), address(sign_in, "leen", Hat.COACH)
    (first,) = [one for one in read_by_khal(tmp_path, told(path)) if one.start]
    leen, koen = world.viewer("leen", Hat.COACH), world.dossiers["koen"]
    move_talk(leen, koen, n, Moment(TODAY + 10, "09:30", 30), LINKS, key="m")
    (second,) = [one for one in read_by_khal(tmp_path, told(path)) if one.start]
    assert (second.day, second.start, second.end, second.uid) == ("2026-12-03", "09:30", "10:00", first.uid)
    call_off_talk(leen, koen, standing(world), LINKS, key="o")
    (third,) = [one for one in read_by_khal(tmp_path, told(path)) if one.start]
    assert (third.uid, third.status) == (first.uid, "CANCELLED")


def test_every_change_gets_the_next_number_and_nothing_else_changes(world: World, sign_in: SignIn, later: Any) -> None:
    n, path = plan(world), address(sign_in, "leen", Hat.COACH)
    first = told(path)
    (one,) = talks(first)
    assert (one["sequence"], str(one["status"])) == (0, "CONFIRMED")
    later("2026-11-23T10:00:00+01:00")
    assert told(path) == first, "what did not change reads the same, byte by byte"
    leen, koen = world.viewer("leen", Hat.COACH), world.dossiers["koen"]
    move_talk(leen, koen, n, Moment(TODAY + 10, "09:30"), LINKS, key="m")
    (two,) = talks(told(path))
    assert (two["sequence"], str(two["uid"])) == (1, str(one["uid"]))
    assert two.decoded("dtstamp") - one.decoded("dtstamp") == timedelta(hours=1)
    call_off_talk(leen, koen, standing(world), LINKS, key="o")
    (three,) = talks(told(path))
    assert (three["sequence"], str(three["status"]), str(three["uid"])) == (2, "CANCELLED", str(one["uid"]))
    later("2026-12-30T10:00:00+01:00")
    assert talks(told(path)) == []


def test_a_talk_called_off_before_anybody_read_it_is_not_told(world: World, sign_in: SignIn) -> None:
    n = plan(world)
    call_off_talk(world.viewer("leen", Hat.COACH), world.dossiers["koen"], n, LINKS, key="o")
    assert talks(told(address(sign_in, "leen", Hat.COACH))) == []


def test_the_shape_of_the_file(world: World, sign_in: SignIn) -> None:
    plan(world)
    text = told(address(sign_in, "marc", Hat.MANAGER))
    lines = text.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in text.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in lines)
    whole = text.replace(b"\r\n ", b"").decode()
    for said in (
        "VERSION:2.0",
        "PRODID:",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "TZID:Europe/Brussels",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "DTSTART;TZID=Europe/Brussels:20261201T140000",
        "CLASS:PRIVATE",
    ):
        assert said in whole, said
    assert re.search(r"DTSTART;VALUE=DATE:\d{8}\r\n", whole)
    found = events(text)
    assert len({str(one["uid"]) for one in found}) == len(found)
    for one in found:
        assert {"UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "STATUS", "DTSTART", "DTEND", "URL"} <= set(one.keys())
        if not isinstance(one.decoded("dtstart"), datetime):
            assert one.decoded("dtend") - one.decoded("dtstart") == timedelta(days=1)
            assert str(one["transp"]) == "TRANSPARENT"


def test_long_lines_are_folded_between_whole_letters() -> None:
    one = Published("a" * 40, 1, date(2026, 12, 1), "", None, 0, datetime(2026, 11, 23, 9, tzinfo=UTC), gone=False)
    text = calendar_text(Told((one,), {1: "É.É."}, Hat.COACH, "fr"), {1: "https://é.example/" + "é" * 90}, "x")
    lines = text.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert sum(line.startswith(b" ") for line in lines) > 1
    for line in lines:
        line.decode()
    (read_back,) = events(text)
    assert str(read_back["url"]).endswith("é" * 90)


@pytest.mark.parametrize(
    ("day", "hours", "end"),
    [
        ("2027-03-28", 1, "03:00"),  # half an hour later the clock is put forward
        ("2027-10-31", 2, "02:00"),
        ("2027-07-01", 2, "02:00"),
        ("2026-12-01", 1, "02:00"),
    ],
)
def test_summer_and_winter_time(world: World, sign_in: SignIn, tmp_path: Path, day: str, hours: int, end: str) -> None:
    on = date.fromisoformat(day).toordinal()
    plan(world, Moment(on, "01:30", 30))
    text = told(address(sign_in, "leen", Hat.COACH))
    (one,) = talks(text)
    assert one.decoded("dtstart").utcoffset() == timedelta(hours=hours)
    (seen,) = [one for one in read_by_khal(tmp_path, text) if one.start]
    assert (seen.day, seen.start, seen.end) == (day, "01:30", end)


@pytest.mark.parametrize(("who", "hat"), WHO)
@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_titles_are_neutral(world: World, sign_in: SignIn, who: str, hat: Hat, language: str) -> None:
    plan(world, Moment(TODAY + 8, "14:00", 45, "visit", "hr"))
    speak(world, who, language)
    text = told(address(sign_in, who, hat)).replace(b"\r\n ", b"").decode()
    for secret in ("Koen", "De Smet", "Smet", "Leen", "Marc", "Peeters", "three_way", "drie", "trois", "Spoed"):
        assert secret not in text, secret
    for one in events(text.replace("\n", "\r\n").replace("\r\r", "\r").encode()):
        for part in ("summary", "description"):
            assert not screen(str(one[part]))
        assert re.fullmatch(
            r"(Opvolging|Suivi|Begleitung|Follow-up) K\.D\.|Afspraak|Rendez-vous|Termin|Appointment",
            str(one["summary"]),
        )


def test_initials() -> None:
    assert initials("Koen De Smet") == "K.D."
    assert initials("Élise Van den Broeck") == "É.V."
    assert initials("Cher") == "C."


def test_an_address_that_is_none_cannot_be_told_from_one_that_was_revoked(world: World, sign_in: SignIn) -> None:
    plan(world)
    path, leen = address(sign_in, "leen", Hat.COACH), sign_in("leen", Hat.COACH)
    told(path)
    assert leen.post(reverse("agenda_feed_intrekken")).status_code == 302
    nothing = Client().get("/nergens/")
    unknown = [
        path[:-5] + ("a" if path[-5] != "a" else "b") + ".ics",
        "/agenda/feed/x.ics",
        f"/agenda/feed/{'f' * 16}-{'a' * 43}.ics",
    ]
    for one in (path, *unknown):
        answer = Client().get(one)
        assert (answer.status_code, plain(answer)) == (404, plain(nothing)), one
    assert feeds.find("") is None


def test_a_new_address_ends_the_one_before(world: World, sign_in: SignIn) -> None:
    plan(world)
    old = address(sign_in, "leen", Hat.COACH)
    page = sign_in("leen", Hat.COACH).get(reverse("agenda")).content.decode()
    assert "Er is een adres sinds 23 november 2026." in page
    assert "Nog nooit gelezen." in page
    first = told(old)
    page = sign_in("leen", Hat.COACH).get(reverse("agenda")).content.decode()
    assert "Het laatst gelezen op 23 november 2026." in page
    assert old.split("/")[-1] not in page, "no page shows it again"
    new = address(sign_in, "leen", Hat.COACH)
    assert Client().get(old).status_code == 404
    assert {str(one["uid"]) for one in events(told(new))} == {str(one["uid"]) for one in events(first)}
    assert models.Feed.objects.filter(revoked_at__isnull=True).count() == 1


def test_only_a_digest_is_kept(world: World, sign_in: SignIn) -> None:
    secret = address(sign_in, "leen", Hat.COACH).split("/")[-1].removesuffix(".ics")
    row = models.Feed.objects.get()
    kept = {str(value) for value in row.__dict__.values()}
    assert not any(secret in value or secret.split("-", 1)[1] in value for value in kept)
    assert row.digest == feeds.digest_of(secret)
    assert len(secret.split("-", 1)[1]) == 43  # 256 bits
    assert not any(secret in str(session.get_decoded()) for session in _sessions())


def _sessions() -> Any:
    from django.contrib.sessions.models import Session  # noqa: PLC0415 - the store of sessions, read once

    return Session.objects.all()


def test_a_hat_has_an_address_of_its_own(world: World, sign_in: SignIn) -> None:
    """Never the union of roles: what one hat reads does not come in through the address of another."""
    plan(world)
    marc = address(sign_in, "marc", Hat.MANAGER)
    own = address(sign_in, "marc", Hat.WORKER)
    assert talks(told(marc))
    assert talks(told(own)) == []
    assert models.Feed.objects.filter(account=world.accounts["marc"], revoked_at__isnull=True).count() == 2


def test_a_former_manager_reads_nothing_any_more(world: World, sign_in: SignIn, later: Any) -> None:
    plan(world)
    path = address(sign_in, "marc", Hat.MANAGER)
    assert talks(told(path))
    models.Employment.objects.filter(person_id=world.people["koen"], manager_id=world.people["marc"]).update(
        valid_until="2026-11-23"
    )
    later("2026-11-24T09:00:00+01:00")
    text = told(path)
    assert b"K.D." not in text
    assert events(text) == [], "not even that something was called off"
    assert not models.FeedEntry.objects.exists()
    models.Employment.objects.filter(manager_id=world.people["marc"]).update(valid_until="2026-11-23")
    answer = Client().get(path)
    assert (answer.status_code, plain(answer)) == (404, plain(Client().get("/nergens/")))


def test_who_stands_in_reads_as_long_as_it_lasts(world: World, sign_in: SignIn, later: Any) -> None:
    plan(world)
    path = address(sign_in, "standin", Hat.MANAGER)
    assert talks(told(path))
    later("2026-11-28T09:00:00+01:00")
    assert Client().get(path).status_code == 404


def test_an_account_that_is_closed_reads_nothing(world: World, sign_in: SignIn) -> None:
    path = address(sign_in, "leen", Hat.COACH)
    told(path)
    Account.objects.filter(id=world.accounts["leen"].id).update(is_active=False)
    assert Client().get(path).status_code == 404


def test_contact_that_goes_round_a_manager_leaves_no_trace_in_their_calendar(world: World, sign_in: SignIn) -> None:
    plan(world)
    path = address(sign_in, "marc", Hat.MANAGER)
    assert talks(told(path))
    models.Detour.objects.create(
        employer_id=world.employer,
        dossier_id=world.dossiers["koen"],
        manager_id=world.people["marc"],
        asked_at="2026-11-23T08:00:00+01:00",
        asked_by=world.accounts["koen"],
        valid_from="2026-11-23",
    )
    assert talks(told(path)) == []


def test_what_others_do_elsewhere_changes_no_byte(world: World, sign_in: SignIn) -> None:
    plan(world)
    path = address(sign_in, "marc", Hat.MANAGER)
    before = told(path)
    leen, nele = world.viewer("leen", Hat.COACH), world.viewer("nele", Hat.PHYSICIAN)
    for viewer, fact in (
        (leen, NewFact("coach_note.written", TODAY, {"text": "Een notitie."})),
        (nele, NewFact("pre_return_visit.invited", TODAY, {"for_day": "2026-12-02"})),
    ):
        perform(viewer, "x", fact.kind, saying(fact), dossier_id=world.dossiers["koen"])
    assert told(path) == before


def test_a_second_dossier_is_added_without_touching_the_first(world: World, sign_in: SignIn) -> None:
    plan(world)
    path = address(sign_in, "marc", Hat.MANAGER)
    before = {str(one["uid"]): one.to_ical() for one in events(told(path))}
    report_sick(world.viewer("marc", Hat.MANAGER), world.dossiers["bram"], SickCall(TODAY), key="sick")
    after = {str(one["uid"]): one.to_ical() for one in events(told(path))}
    assert before.items() <= after.items()
    new = [Event.from_ical(after[uid]) for uid in after.keys() - before.keys()]
    assert {str(one["summary"]) for one in new} == {"Opvolging B.P."}


def test_a_program_that_has_it_already_gets_nothing_again(world: World, sign_in: SignIn) -> None:
    plan(world)
    path = address(sign_in, "leen", Hat.COACH)
    tag = Client().get(path)["ETag"]
    again = Client().get(path, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert Client().head(path).status_code == 200
    assert Client().post(path).status_code == 405


def test_no_program_needs_it_every_second(world: World, sign_in: SignIn, later: Any) -> None:
    path = address(sign_in, "leen", Hat.COACH)
    for _ in range(feeds.MOST_AN_HOUR):
        assert Client().get(path).status_code == 200
    answer = Client().get(path)
    assert (answer.status_code, answer["Retry-After"]) == (429, "3600")
    later("2026-11-23T10:00:01+01:00")
    assert Client().get(path).status_code == 200


def test_the_worker_sees_that_an_initial_left(world: World, sign_in: SignIn) -> None:
    plan(world)
    path, koen = address(sign_in, "leen", Hat.COACH), world.viewer("koen", Hat.WORKER)
    before = len(read.looks_at(koen, world.dossiers["koen"]))
    told(path)
    told(path)
    looks = read.looks_at(koen, world.dossiers["koen"])
    assert [one.purpose for one in looks[: len(looks) - before]] == ["calendar_feed"]


def test_only_the_owner_makes_and_revokes(world: World, sign_in: SignIn) -> None:
    assert Client().post(reverse("agenda_feed_nieuw")).status_code == 302
    assert not models.Feed.objects.exists()
    address(sign_in, "leen", Hat.COACH)
    sign_in("marc", Hat.MANAGER).post(reverse("agenda_feed_intrekken"))
    assert models.Feed.objects.get().revoked_at is None
    assert sign_in("leen", Hat.COACH).get(reverse("agenda_feed_nieuw")).status_code == 405
    for who, hat in (("council", Hat.COMMITTEE), ("admin", Hat.ADMIN), ("dpo", Hat.DPO)):
        assert sign_in(who, hat).post(reverse("agenda_feed_nieuw")).status_code == 404
