"""A forgotten password: the same answer for everyone, and a link that works once."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.test import Client

from draad.store import models
from tests.accounts.signing_in import Person, give_password, is_in, person
from tests.worlds import World

NEW = "een nieuwe lange zin"


def ask(client: Client, address: str) -> Any:
    return client.post("/wachtwoord/", {"email": address}, follow=True)


def link_in_mail() -> str:
    mail = models.OutboxMail.objects.get()
    found = re.search(r"http://testserver(\S+)", mail.text)
    assert found, mail.text
    return found[1]


def test_known_and_unknown_addresses_get_the_same_answer(client: Client, koen: Person) -> None:
    known, unknown = ask(client, koen.account.email), ask(client, "niemand@zorg.example")
    unlike = r'name="csrfmiddlewaretoken" value="\w+"'
    assert re.sub(unlike, "", known.content.decode()) == re.sub(unlike, "", unknown.content.decode())
    assert known.redirect_chain == unknown.redirect_chain == [("/wachtwoord/onderweg/", 302)]


def test_only_a_known_address_is_written_to(client: Client, koen: Person) -> None:
    ask(client, "niemand@zorg.example")
    assert not models.OutboxMail.objects.exists()
    ask(client, koen.account.email.upper())
    mail = models.OutboxMail.objects.get()
    assert (mail.to, mail.language, mail.subject) == (koen.account.email, "nl", "Kies een wachtwoord voor Draad")
    assert koen.account.name not in mail.text + mail.subject


def test_asking_twice_owes_one_mail(client: Client, koen: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PasswordResetTokenGenerator, "_num_seconds", lambda *_: 800_000_000)
    ask(client, koen.account.email)
    ask(client, koen.account.email)
    assert models.OutboxMail.objects.count() == 1


def test_nobody_writes_to_an_address_without_end(client: Client, koen: Person) -> None:
    for _ in range(5):
        assert ask(client, koen.account.email).status_code == 200
    answer = ask(client, koen.account.email)
    assert answer.status_code == 429
    assert "Dit ging te vaak na elkaar" in answer.content.decode()


def test_the_link_works_once(client: Client, koen: Person) -> None:
    ask(client, koen.account.email)
    link = link_in_mail()
    page = client.get(link, follow=True)
    form = page.redirect_chain[-1][0]
    assert "set-password" in form
    answer = client.post(form, {"password1": NEW, "password2": NEW})
    assert answer["Location"] == "/wachtwoord/bewaard/"
    assert not is_in(client)
    assert give_password(client, koen, NEW).status_code == 302
    again = Client(headers={"accept-language": "nl"}).get(link)
    assert "Deze link werkt niet meer" in again.content.decode()


def test_the_key_does_not_stay_in_the_address(client: Client, koen: Person) -> None:
    ask(client, koen.account.email)
    link = link_in_mail()
    assert link.rsplit("-", 1)[1].strip("/") not in client.get(link)["Location"]


def test_the_link_is_for_a_day(client: Client, koen: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(client, koen.account.email)
    link, now = link_in_mail(), PasswordResetTokenGenerator._now
    for hours, works in ((23, True), (25, False)):
        later = timedelta(hours=hours)
        monkeypatch.setattr(PasswordResetTokenGenerator, "_now", lambda self, later=later: now(self) + later)
        assert (client.get(link).status_code == 302) is works


def test_a_new_password_does_not_replace_the_second_step(client: Client, leen: Person) -> None:
    ask(client, leen.account.email)
    form = client.get(link_in_mail(), follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": NEW, "password2": NEW})
    assert give_password(client, leen, NEW)["Location"] == "/aanmelden/tweede-stap/"
    assert not is_in(client)


def test_the_owner_is_told_that_the_password_changed(client: Client, koen: Person) -> None:
    ask(client, koen.account.email)
    form = client.get(link_in_mail(), follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": NEW, "password2": NEW})
    told = models.OutboxMail.objects.get(subject="Er is iets veranderd aan je aanmelding")
    assert "Je wachtwoord is veranderd." in told.text


def test_a_weak_password_is_refused_in_plain_words(client: Client, koen: Person) -> None:
    ask(client, koen.account.email)
    form = client.get(link_in_mail(), follow=True).redirect_chain[-1][0]
    for weak, said in (
        ("kort", "te kort"),
        ("password12345", "veel mensen"),
        ("koen@zorg.example", "lijkt op je naam"),
    ):
        page = client.post(form, {"password1": weak, "password2": weak})
        assert page.status_code == 422
        assert said in page.content.decode(), weak


def test_someone_without_an_employer_gets_no_mail(client: Client, world: World) -> None:
    nobody = person(world, "nobody")
    nobody.account.memberships.all().delete()
    assert ask(client, nobody.account.email).redirect_chain == [("/wachtwoord/onderweg/", 302)]
    assert not models.OutboxMail.objects.exists()
