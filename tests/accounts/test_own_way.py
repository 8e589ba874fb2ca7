"""A worker's own way in: with nothing of the company, and nothing to learn at the door."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from draad.accounts import own_way
from draad.accounts.models import Account, AskedIn, OneTimeLink, OwnWay
from draad.actions.answer_door import answer_door
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from draad.store import models
from tests.accounts.signing_in import Person, code_of, give_password, is_in, person, sign_in
from tests.worlds import World

ADDRESS = "koen@thuis.example"
REAL = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draad.actions.answer_door.machine_now", lambda: REAL)
    monkeypatch.setattr("draad.desk.pages.eigen_weg.door.machine_now", lambda: REAL)


def opened(account: Account, address: str = ADDRESS) -> str:
    return own_way.give(account, address, "worker", REAL)


def link_to(address: str) -> str | None:
    """The link of the one mail to an address, as it was owed."""
    answer_door("http://x/binnen/link/{secret}/")
    found = models.OutboxMail.objects.filter(to=address).order_by("-made_at", "-id").first()
    link = re.search(r"http://x(\S+)", found.text) if found else None
    return link[1] if link else None


def come_in(client: Client, address: str = ADDRESS) -> Any:
    assert client.post("/binnen/", {"mail": address})["Location"] == "/binnen/onderweg/"
    link = link_to(address)
    assert link
    assert client.get(link).status_code == 200
    return client.post(link)


def test_a_link_and_the_code_lead_in_also_when_the_account_of_the_company_is_closed(
    client: Client, koen: Person
) -> None:
    code = opened(koen.account)
    Account.objects.filter(pk=koen.account.pk).update(closed_at=REAL)
    assert give_password(client, koen)["Location"] == "/aanmelden/gesloten/"
    assert not is_in(client)
    assert come_in(client)["Location"] == "/binnen/code/"
    assert not is_in(client)
    assert client.post("/binnen/code/", {"code": code.lower().replace("-", " ")}).status_code == 302
    assert is_in(client)
    assert client.get("/mijn-gegevens/").status_code == 200


def test_the_mail_is_neutral_and_the_link_is_kept_as_a_digest_only(client: Client, koen: Person) -> None:
    opened(koen.account)
    client.post("/binnen/", {"mail": ADDRESS})
    link = link_to(ADDRESS) or ""
    mail = models.OutboxMail.objects.get(to=ADDRESS)
    assert mail.subject == "Je link"
    words = f"{mail.subject} {mail.text}"
    assert not any(one in words for one in ("Koen", "De Smet", "De Proef", "ziek", "afwezig"))
    assert not screen(words.replace(link, ""))
    kept = OneTimeLink.objects.get()
    assert kept.digest not in link
    assert link.split("/")[-2] not in str(OneTimeLink.objects.values().get())


def test_nothing_is_learned_at_the_door(client: Client, koen: Person) -> None:
    opened(koen.account)
    answers = [client.post("/binnen/", {"mail": mail}) for mail in (ADDRESS, "niemand@elders.example")]
    assert [(one.status_code, one["Location"], one.content) for one in answers] == [(302, "/binnen/onderweg/", b"")] * 2
    assert AskedIn.objects.count() == 2
    assert ADDRESS not in str(list(AskedIn.objects.values()))
    assert (answer_door("http://x/{secret}"), AskedIn.objects.count()) == (1, 0)
    assert not models.OutboxMail.objects.filter(to="niemand@elders.example").exists()


def test_looking_at_a_link_does_not_use_it_and_pressing_it_does_once(client: Client, koen: Person) -> None:
    opened(koen.account)
    client.post("/binnen/", {"mail": ADDRESS})
    link = link_to(ADDRESS) or ""
    pages = [re.sub(rb'value="[^"]+"', b"", client.get(one).content) for one in (link, "/binnen/link/onzin/")]
    pages = [re.sub(rb"/binnen/link/[^/]+/", b"", page) for page in pages]
    assert pages[0] == pages[1]
    assert client.post(link)["Location"] == "/binnen/code/"
    assert Client().post(link).status_code == 410
    assert client.post("/binnen/link/onzin/").status_code == 410


def test_a_link_lives_for_twenty_minutes(client: Client, koen: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(koen.account)
    client.post("/binnen/", {"mail": ADDRESS})
    link = link_to(ADDRESS) or ""
    late = REAL + timedelta(minutes=20)
    monkeypatch.setattr("draad.desk.pages.eigen_weg.door.machine_now", lambda: late)
    assert client.post(link).status_code == 410


def test_the_code_page_is_nothing_without_a_link_and_codes_are_not_tried_without_end(
    client: Client, koen: Person
) -> None:
    code = opened(koen.account)
    assert client.get("/binnen/code/").status_code == 410
    come_in(client)
    for _ in range(5):
        assert client.post("/binnen/code/", {"code": "AAAA-AAAA-AAAA"}).status_code == 422
    assert client.post("/binnen/code/", {"code": code}).status_code == 429
    assert not is_in(client)


def test_links_are_not_asked_for_without_end(client: Client, koen: Person) -> None:
    found = [client.post("/binnen/", {"mail": "iemand@thuis.example"}).status_code for _ in range(4)]
    assert found == [302, 302, 302, 429]


def test_who_has_an_app_is_asked_for_its_code_instead(client: Client, world: World) -> None:
    koen = person(world, "koen", codes=True)
    opened(koen.account)
    assert come_in(client)["Location"].startswith("/aanmelden/tweede-stap/")
    assert not is_in(client)
    answer = client.post("/aanmelden/tweede-stap/", {"code": code_of(koen.secret)})
    assert (answer.status_code, is_in(client)) == (302, True)


def test_no_professional_hat_is_worn_by_the_own_way(client: Client, world: World) -> None:
    hanna = person(world, "hanna", codes=True)
    opened(hanna.account, "hanna@thuis.example")
    come_in(client, "hanna@thuis.example")
    client.post("/aanmelden/tweede-stap/", {"code": code_of(hanna.secret)})
    assert client.get("/mijn-gegevens/").status_code == 200
    client.post("/hoeden/", {"hat": f"{world.employer}:{Hat.HR}"})
    assert client.get("/vandaag/").status_code == 404
    inside = Client()
    sign_in_later(inside, hanna)
    assert inside.get("/vandaag/").status_code == 200


def sign_in_later(client: Client, who: Person) -> None:
    give_password(client, who)
    assert client.post("/aanmelden/tweede-stap/", {"code": code_of(who.secret, 1)}).status_code == 302


def test_two_who_share_a_mailbox_are_told_apart_by_their_codes(client: Client, world: World) -> None:
    codes = [opened(world.accounts[name], "samen@thuis.example") for name in ("koen", "bram")]
    client.post("/binnen/", {"mail": "samen@thuis.example"})
    answer_door("http://x/binnen/link/{secret}/")
    links = [
        re.search(r"http://x(\S+)", mail.text) for mail in models.OutboxMail.objects.filter(to__startswith="samen")
    ]
    assert len(links) == 2
    for link in links:
        assert link is not None
        visitor = Client()
        visitor.post(link[1])
        found = [visitor.post("/binnen/code/", {"code": code}).status_code for code in codes]
        assert found in ([302, 410], [422, 302]), found


def test_closing_the_company_ends_a_sign_in_that_runs(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    Account.objects.filter(pk=koen.account.pk).update(closed_at=REAL)
    assert client.get("/mijn-gegevens/")["Location"].startswith("/aanmelden/")
    client.post("/wachtwoord/", {"email": koen.account.email})
    assert not models.OutboxMail.objects.filter(to=koen.account.email).exists()


def test_a_worker_opens_and_closes_it_and_both_addresses_are_told(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    page = client.post("/mijn-gegevens/eigen-weg/", {"mail": ADDRESS, "once": "a"}).content.decode()
    code = re.search(r"<code>(\S{4}-\S{4}-\S{4})</code>", page)
    assert code
    way = OwnWay.objects.get(ended_at__isnull=True)
    assert own_way.right_code(way, code[1])
    assert code[1].replace("-", "") not in way.code
    again = client.post("/mijn-gegevens/eigen-weg/", {"mail": ADDRESS, "once": "a"})
    assert again.status_code == 302, "the code is shown once"
    client.post("/mijn-gegevens/eigen-weg/", {"mail": "nieuw@thuis.example", "once": "b"})
    told = set(models.OutboxMail.objects.values_list("to", flat=True))
    assert told == {koen.account.email, ADDRESS}
    client.post("/mijn-gegevens/eigen-weg/dicht/", {"once": "c"})
    assert not OwnWay.objects.filter(ended_at__isnull=True).exists()
    assert models.OutboxMail.objects.filter(to="nieuw@thuis.example").count() == 1
