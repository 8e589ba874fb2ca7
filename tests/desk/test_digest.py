"""The mail at seven: on working days, when there is something, once, without names; each line leads to the action."""

import re
from datetime import datetime, timedelta
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.urls import reverse

from draad.actions.contact_detour import ask_detour
from draad.actions.deliver_mail import by_server, deliver_owed, forget_old_texts, mail_server
from draad.actions.hand_over import Passing, hand_over
from draad.actions.owe_mail import UnfitMail, owe_mail
from draad.actions.record_facts import NewFact, record_facts
from draad.actions.write_digest import Composed, Section, first_of_week, is_time, write_digests
from draad.desk.digest.compose import composer
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from draad.store import models
from draad.store.outbox import NewMail
from tests.actions.conftest import mailbox  # noqa: F401 - a fixture
from tests.actions.mailbox import Mailbox
from tests.desk.conftest import SignIn
from tests.worlds import TODAY, World

ROOT = "https://draad.example"
SEVEN = datetime.fromisoformat("2026-11-23T07:00:00+01:00")
NAMES = ("koen", "de smet", "bram", "peeters", "marc", "leen", "stranger")


def write(at: datetime = SEVEN) -> int:
    done = write_digests(at, composer(ROOT))
    assert done.failed == 0
    return done.mails


def digests(kind: str = "work") -> dict[str, models.OutboxMail]:
    return {mail.to: mail for mail in models.OutboxMail.objects.filter(dedupe__startswith=f"digest:{kind}:")}


def prefer(world: World, name: str, digest: str, language: str = "nl") -> None:
    account = world.accounts[name]
    account.digest, account.language = digest, language
    account.save()


@pytest.mark.parametrize(
    ("at", "right"),
    [
        ("2026-11-23T06:59:59+01:00", False),
        ("2026-11-23T07:00:00+01:00", True),
        ("2026-11-23T11:59:59+01:00", True),
        ("2026-11-23T12:00:00+01:00", False),
        ("2026-11-21T08:00:00+01:00", False),  # Saturday
        ("2026-11-22T08:00:00+01:00", False),  # Sunday
        ("2026-11-11T08:00:00+01:00", False),  # armistice
        ("2026-04-06T08:00:00+02:00", False),  # Easter Monday
        ("2026-07-21T08:00:00+02:00", False),  # the national day
        ("2026-12-25T08:00:00+01:00", False),
        ("2026-03-30T07:00:00+02:00", True),  # the first Monday of summer time
    ],
)
def test_it_is_written_from_seven_on_a_working_day(at: str, right: bool) -> None:
    assert is_time(datetime.fromisoformat(at)) is right


def test_the_week_begins_on_its_first_working_day() -> None:
    assert first_of_week(parse_day("2026-11-23"))
    assert not first_of_week(parse_day("2026-11-24"))
    assert not first_of_week(parse_day("2026-04-06"))
    assert first_of_week(parse_day("2026-04-07")), "after Easter Monday"


def test_who_has_something_gets_one_mail_and_the_others_none(world: World) -> None:
    assert write() > 0
    found = digests()
    assert {"hanna@zorg.example", "marc@zorg.example"} <= set(found)
    assert "leen@zorg.example" not in found, "nothing is hers today"
    assert "council@zorg.example" not in found
    assert "stranger@zorg.example" not in found
    assert "otherhr@elders.example" not in found or found["otherhr@elders.example"].employer_id == world.other_employer
    for mail in found.values():
        count = len(re.findall(rf"{ROOT}/doen/", mail.text))
        assert re.fullmatch(r"(\d+) (ding|dingen|chose|choses).*", mail.subject)
        assert count >= 1


def test_no_name_and_no_word_of_health_in_any_part(world: World) -> None:
    write()
    assert digests()
    for mail in models.OutboxMail.objects.all():
        words = re.sub(r"https?://[^\s\"<]+", " ", f"{mail.subject} {mail.text} {mail.html}").lower()
        assert not any(re.search(rf"\b{name}\b", words) for name in NAMES), mail.to
        assert not screen(words)
        assert not screen(mail.subject)


def test_the_subject_is_in_the_language_of_the_receiver(world: World) -> None:
    said = {"nl": "te doen vandaag", "fr": "à faire aujourd'hui", "de": "zu tun", "en": "to do today"}
    for language, words in said.items():
        models.OutboxMail.objects.all().delete()
        prefer(world, "marc", "daily", language)
        write()
        mail = digests()["marc@zorg.example"]
        assert words in mail.subject
        assert mail.language == language
        assert f'lang="{language}"' in mail.html


def test_it_is_written_once_whatever_happens(world: World) -> None:
    first = write()
    assert first > 0
    for later in (0, 60, 60 * 60):
        assert write(SEVEN + timedelta(seconds=later)) == 0
    assert write(SEVEN.replace(hour=7, minute=30) - timedelta(minutes=30)) == 0, "the clock went back half an hour"
    assert models.OutboxMail.objects.filter(dedupe__startswith="digest:").count() == first


def test_a_clock_that_goes_back_a_day_writes_no_second_one(world: World) -> None:
    tuesday = SEVEN + timedelta(days=1)
    first = write(tuesday)
    assert first > 0
    assert write(SEVEN) == 0
    assert write(tuesday) == 0
    assert write(tuesday + timedelta(days=1)) > 0


def test_it_leaves_once_through_a_mail_server_with_text_and_page(
    world: World,
    mailbox: tuple[Mailbox, str],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    box, url = mailbox
    monkeypatch.setenv("DRAAD_NOW", SEVEN.isoformat())
    written = write()
    assert deliver_owed(by_server(mail_server(url)), "draad@zorg.example") == written
    write(SEVEN + timedelta(minutes=5))
    assert deliver_owed(by_server(mail_server(url)), "draad@zorg.example") == 0
    assert len(box.accepted) == written
    got = next(mail for mail in box.accepted if mail["To"] == "marc@zorg.example")
    assert got.get_content_type() == "multipart/alternative"
    assert got["Content-Language"] == "nl"
    assert got["Auto-Submitted"] == "auto-generated"
    text, page = (got.get_body((kind,)) for kind in ("plain", "html"))
    assert isinstance(text, EmailMessage)
    assert isinstance(page, EmailMessage)
    assert set(re.findall(r"https?://\S+", text.get_content())) == set(Links.of(page.get_content()))


class Links(HTMLParser):
    """The addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if tag == "a" and name == "href"]

    @classmethod
    def of(cls, page: str) -> list[str]:
        parser = cls()
        parser.feed(page)
        return parser.found


def test_each_line_leads_to_the_very_action_after_signing_in(world: World, sign_in: SignIn, client: Any) -> None:
    write()
    mail = digests()["marc@zorg.example"]
    lines = [urlsplit(url).path for url in re.findall(r"https?://\S+", mail.text) if "/doen/" in url]
    assert lines
    signed = sign_in("marc", Hat.MANAGER)
    for path in lines:
        asked = client.get(path)
        assert asked.status_code == 302
        assert reverse("account_login") in asked["Location"]
        assert path in asked["Location"].replace("%2F", "/")
        answer = signed.get(path, follow=True)
        assert answer.status_code == 200, path
        assert answer.request["PATH_INFO"] != reverse("vandaag"), "to the action, not to a list"


def test_a_line_of_another_role_asks_to_switch_and_goes_on(world: World, sign_in: SignIn) -> None:
    write()
    mail = digests()["marc@zorg.example"]
    path = next(urlsplit(url).path for url in re.findall(r"https?://\S+", mail.text) if "/doen/" in url)
    client = sign_in("marc", Hat.WORKER)
    page = client.get(path)
    assert page.status_code == 200
    assert "Werk als leidinggevende" in page.content.decode()
    assert client.get("/vandaag/").status_code == 404, "a link alone switches nothing"
    there = client.post(path, follow=True)
    assert there.status_code == 200
    assert client.get("/vandaag/").status_code == 200


@pytest.mark.parametrize(("name", "hat"), [("bram", Hat.WORKER), ("hanna", Hat.HR), ("stranger", Hat.WORKER)])
def test_for_who_has_not_that_role_a_line_is_not_there(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    plain = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"')
    nothing = plain.sub(b"", client.get("/nergens/").content)
    for worn in ("coach", "physician", "no-hat"):
        path = reverse("doen", args=[world.employer, worn, world.dossiers["koen"], "cp.weekly-call"])
        for answer in (client.get(path), client.post(path)):
            assert (answer.status_code, plain.sub(b"", answer.content)) == (404, nothing)


def test_off_is_off_and_weekly_is_once_a_week(world: World) -> None:
    prefer(world, "leen", "never")
    prefer(world, "hanna", "weekly")
    write(SEVEN + timedelta(days=1))
    assert not {"leen@zorg.example", "hanna@zorg.example"} & set(digests())
    write(SEVEN + timedelta(days=7))
    found = digests()
    assert "leen@zorg.example" not in found
    if "hanna@zorg.example" in found:
        assert "deze week" in found["hanna@zorg.example"].subject


def test_the_choice_is_made_on_ones_own_account(world: World, sign_in: SignIn) -> None:
    client = sign_in("leen", Hat.COACH)
    page = client.get(reverse("account")).content.decode()
    assert "Elke werkdag" in page
    for wanted in ("weekly", "never", "daily"):
        client.post(reverse("digest"), {"digest": wanted})
        world.accounts["leen"].refresh_from_db()
        assert world.accounts["leen"].digest == wanted
    client.post(reverse("digest"), {"digest": "hourly"})
    world.accounts["leen"].refresh_from_db()
    assert world.accounts["leen"].digest == "daily"


def test_two_roles_are_two_parts_of_one_mail_and_never_mixed(world: World) -> None:
    models.Mandate.objects.create(
        employer_id=world.employer, account=world.accounts["marc"], hat=Hat.HR, valid_from="2026-01-01"
    )
    write()
    before, after = digests()["marc@zorg.example"].text.split("Als personeelsdienst")
    assert "Als leidinggevende" in before
    assert f"/doen/{world.employer}/manager/" in before
    assert f"/doen/{world.employer}/hr/" not in before
    assert f"/doen/{world.employer}/hr/" in after
    assert f"/doen/{world.employer}/manager/" not in after


def test_a_worker_is_written_to_in_other_words_and_not_while_at_rest(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    models.WorkLine.objects.create(
        employer_id=world.employer,
        dossier_id=world.dossiers["koen"],
        person_id=world.people["koen"],
        rule="be.trajectory.answer",
        from_seq=1,
        party="worker",
        nature="duty",
        day="2026-11-20",
        counted_from="2026-11-20",
        pressing=True,
        needs=0,
    )
    write()
    own = digests("own")["koen@zorg.example"]
    assert own.subject == "Er staat iets voor je klaar in Draad"
    assert "te doen" not in own.subject
    assert "Goedemorgen" not in own.text
    assert "02 000 00 00" in own.text
    assert f"/doen/{world.employer}/worker/" in own.text
    assert "koen@zorg.example" not in digests("work")
    models.OutboxMail.objects.all().delete()
    rest = NewFact("contact.agreed", TODAY, {"by": "manager", "quiet_until": "2026-11-30"})
    monkeypatch.setattr("draad.store.append.refresh", lambda *_, **__: 0)  # the line above is made by hand
    record_facts(world.viewer("koen", Hat.WORKER), world.dossiers["koen"], (rest,), key="r", verb="rest")
    write()
    assert "koen@zorg.example" not in digests("own")


def test_who_is_absent_is_not_called_to_work_and_who_stands_in_is(world: World) -> None:
    hanna = world.viewer("hanna", Hat.HR)
    record_facts(hanna, world.dossiers["marc"], (NewFact("absence.started", TODAY - 2),), key="m", verb="x")
    write()
    assert "marc@zorg.example" not in digests()
    assert "standin@zorg.example" in digests()


def test_what_else_waits_stands_in_it(world: World) -> None:
    models.Mandate.objects.create(
        employer_id=world.employer, account=world.accounts["stranger"], hat=Hat.COACH, valid_from="2026-01-01"
    )
    leen = world.viewer("leen", Hat.COACH)
    what = Passing(leen.account_id, world.accounts["stranger"].id, [world.dossiers["koen"]], ask=True)
    hand_over(leen, what, ROOT, key="h")
    ask_detour(world.viewer("koen", Hat.WORKER), world.dossiers["koen"], world.people["marc"], ROOT, key="d")
    write()
    found = digests()
    assert "Een collega wil dossiers aan je overdragen" in found["stranger@zorg.example"].text
    assert found["stranger@zorg.example"].subject == "1 ding te doen vandaag"
    assert "Iemand vraagt een andere contactpersoon" in found["hanna@zorg.example"].text


def test_one_line_that_may_not_leave_makes_the_whole_neutral(world: World) -> None:
    seen: list[bool] = []

    def compose(sections: Any, language: Any, weekly: bool, neutral: bool) -> Composed:
        seen.append(neutral)
        made = composer(ROOT)(sections, language, weekly, neutral)
        return made if neutral else Composed(made.subject, made.text + "\nburn-out", made.html)

    done = write_digests(SEVEN, compose)
    assert done.mails > 0
    assert done.failed == 0
    assert seen.count(True) == done.mails
    assert all("Iets te doen" in mail.text for mail in digests().values() if mail.language == "nl")


def test_one_that_cannot_be_written_does_not_stop_the_others(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    owe, calls = owe_mail, iter(range(1000))

    def sometimes(*arguments: Any, **more: Any) -> bool:
        if next(calls) == 0:
            raise ConnectionError
        return owe(*arguments, **more)

    monkeypatch.setattr("draad.actions.write_digest.owe_mail", sometimes)
    done = write_digests(SEVEN, composer(ROOT))
    assert done.failed == 1
    again = write_digests(SEVEN, composer(ROOT))
    assert (again.mails, again.failed) == (1, 0)


def test_its_text_and_page_are_forgotten_a_week_after_it_left(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    write()
    models.OutboxMail.objects.update(delivered_at=SEVEN)
    forget_old_texts(SEVEN + timedelta(days=8))
    assert not models.OutboxMail.objects.exclude(text="", html="").exists()
    assert write() == 0, "forgotten is not unwritten"


def test_a_page_that_says_something_of_health_may_not_leave_either(world: World) -> None:
    section = Section(world.viewer("leen", Hat.COACH), ())
    with pytest.raises(UnfitMail, match="page"):
        owe_mail(section.viewer, NewMail("x", "a@b.example", "nl", "Dag", "Dag", "<p>Hij heeft <b>kanker</b></p>"))
