"""One hat at a time, put on by an explicit choice; and lending one."""

from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client

from draad.actions.delegate import longest
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read import hats_of
from tests.accounts.signing_in import Person, person, sign_in, viewer_at
from tests.worlds import NOW, World


def hat_of(client: Client) -> Any:
    return viewer_at(client.get("/account/")).hat


@pytest.fixture
def marc(world: World) -> Person:
    return person(world, "marc", codes=True)


def test_a_hat_is_put_on_by_choosing_it(client: Client, world: World, leen: Person) -> None:
    sign_in(client, leen)
    assert hat_of(client) == Hat.COACH
    page = client.get("/hoeden/").content.decode()
    assert "De Proef" in page
    assert page.count("Deze rol heb je nu") == 1
    assert client.post("/hoeden/", {"hat": f"{world.employer}:worker"}).status_code == 302
    assert hat_of(client) == Hat.WORKER
    client.post("/hoeden/", {"hat": f"{world.employer}:coach"})
    assert hat_of(client) == Hat.COACH


@pytest.mark.parametrize("hat", ["hr", "physician", "admin", "nonsense", ""])
def test_a_hat_of_someone_else_is_not_there(client: Client, world: World, leen: Person, hat: str) -> None:
    sign_in(client, leen)
    for employer in (world.employer, world.other_employer, ""):
        assert client.post("/hoeden/", {"hat": f"{employer}:{hat}"}).status_code == 404
    assert hat_of(client) == Hat.COACH


def test_a_hat_at_another_employer_is_another_hat(client: Client, world: World) -> None:
    nele = person(world, "nele", codes=True)
    sign_in(client, nele)
    for employer in (world.other_employer, world.employer):
        client.post("/hoeden/", {"hat": f"{employer}:physician"})
        assert viewer_at(client.get("/account/")).employer_id == employer


def test_a_mandate_that_ended_is_no_hat_any_more(client: Client, world: World) -> None:
    sign_in(client, person(world, "gone"))
    assert client.get("/")["Location"] == "/hoeden/"


def test_who_stands_in_sees_for_whom_and_until_when(client: Client, world: World) -> None:
    sign_in(client, person(world, "standin", codes=True))
    assert hat_of(client) == Hat.MANAGER
    page = client.get("/hoeden/").content.decode()
    assert "In de plaats van Marc, tot en met 27 november 2026" in page


def lend(client: Client, to: str = "bram@zorg.example", first: str = "1/12/2026", last: str = "24/12/2026") -> Any:
    typed = {"address": to, "first": first, "last": last, "once": f"{to}{first}{last}"}
    return client.post("/hoeden/doorgeven/", typed)


def test_a_hat_is_lent_for_a_period_and_both_see_it(client: Client, world: World, marc: Person) -> None:
    sign_in(client, marc)
    assert lend(client)["Location"] == "/hoeden/"
    row = models.Delegation.objects.get(taker=world.accounts["bram"])
    assert (row.hat, row.valid_from, row.valid_until) == ("manager", date(2026, 12, 1), date(2026, 12, 24))
    said = "Marc gaf de rol leidinggevende aan Bram, van 1 december 2026 tot en met 24 december 2026."
    assert said in client.get("/hoeden/").content.decode()
    other = Client()
    sign_in(other, person(world, "bram"))
    assert said in other.get("/hoeden/").content.decode()
    assert hat_of(other) == Hat.WORKER


def test_a_lent_hat_is_worn_in_its_period_only(
    client: Client, world: World, marc: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(client, marc)
    lend(client)
    other = Client()
    sign_in(other, person(world, "bram", codes=True))
    days = (("2026-11-30", False), ("2026-12-01", True), ("2026-12-24", True), ("2026-12-25", False))
    for day, worn in days:
        monkeypatch.setenv("DRAAD_NOW", f"{day}T09:00:00+01:00")
        answer = other.post("/hoeden/", {"hat": f"{world.employer}:manager"})
        assert answer.status_code == (302 if worn else 404), day
        assert hat_of(other) == ("manager" if worn else "worker"), day


def test_pressing_twice_lends_once(client: Client, world: World, marc: Person) -> None:
    sign_in(client, marc)
    lend(client)
    lend(client)
    assert models.Delegation.objects.filter(taker=world.accounts["bram"]).count() == 1
    assert models.Act.objects.filter(verb="lend_hat").count() == 1


@pytest.mark.parametrize(
    ("to", "first", "last", "said"),
    [
        ("niemand@zorg.example", "1/12/2026", "2/12/2026", "We vinden geen collega met dit adres"),
        ("marc@zorg.example", "1/12/2026", "2/12/2026", "We vinden geen collega met dit adres"),
        ("otherhr@elders.example", "1/12/2026", "2/12/2026", "We vinden geen collega met dit adres"),
        ("bram@zorg.example", "2/12/2026", "1/12/2026", "De laatste dag ligt voor de eerste"),
        ("bram@zorg.example", "22/11/2026", "1/12/2026", "De eerste dag is al voorbij"),
        ("bram@zorg.example", "1/12/2026", "2/3/2027", "Dit is langer dan drie maanden"),
    ],
)
def test_what_cannot_be_lent_says_why(
    client: Client, world: World, marc: Person, to: str, first: str, last: str, said: str
) -> None:
    sign_in(client, marc)
    answer = lend(client, to, first, last)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not models.Delegation.objects.filter(valid_from__gte=date(2026, 11, 21)).exists()


def test_three_months_to_the_day_can_be_lent(client: Client, world: World, marc: Person) -> None:
    sign_in(client, marc)
    assert lend(client, first="1/12/2026", last="1/3/2027").status_code == 302


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 11, 23), date(2027, 2, 23)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2026, 10, 31), date(2027, 1, 31)),
        (date(2027, 12, 1), date(2028, 3, 1)),
    ],
)
def test_the_longest_loan_ends_on_the_same_day_three_months_on(first: date, last: date) -> None:
    assert longest(first) == last


def test_a_hat_that_was_lent_is_not_lent_on(client: Client, world: World) -> None:
    sign_in(client, person(world, "standin", codes=True))
    assert hat_of(client) == Hat.MANAGER
    assert "Geef je rol tijdelijk door" not in client.get("/hoeden/").content.decode()
    assert lend(client).status_code == 404


def test_a_workers_hat_is_not_lent(client: Client, world: World, koen: Person) -> None:
    sign_in(client, koen)
    assert lend(client).status_code == 404


def end(client: Client, loan: int) -> Any:
    return client.post(f"/hoeden/doorgeven/{loan}/stop/", {"once": f"end-{loan}"})


@pytest.mark.parametrize("by", ["marc", "standin"])
def test_giver_and_taker_may_end_it_and_it_ends_at_once(client: Client, world: World, by: str) -> None:
    loan = models.Delegation.objects.get(taker=world.accounts["standin"]).id
    sign_in(client, person(world, by, codes=True))
    assert end(client, loan).status_code == 302
    hats = hats_of(world.accounts["standin"].id, datetime.fromisoformat(NOW))
    assert [choice.hat for choice in hats] == [Hat.WORKER]
    assert models.Act.objects.filter(verb="end_loan").count() == 1


def test_nobody_else_ends_it(client: Client, world: World, leen: Person) -> None:
    loan = models.Delegation.objects.get(taker=world.accounts["standin"])
    sign_in(client, leen)
    assert end(client, loan.id).status_code == end(client, 12345).status_code == 404
    loan.refresh_from_db()
    assert loan.valid_until == date(2026, 11, 27)


def test_what_ended_is_not_ended_again(client: Client, world: World, marc: Person) -> None:
    over = models.Delegation.objects.get(taker=world.accounts["stranger"])
    sign_in(client, marc)
    assert end(client, over.id).status_code == 404
    over.refresh_from_db()
    assert over.valid_until == date(2026, 8, 15)
