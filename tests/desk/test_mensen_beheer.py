"""The people of an employer and their roles: add, change, let go; and what nobody may do."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from draad.accounts.models import Account, Membership
from draad.actions import staffing
from draad.actions.give_role import NotGiven, Why, end_role, give_role
from draad.actions.perform import NotAllowed
from draad.actions.staffing import Job, Named
from draad.periods import date_of, parse_day
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.read.hats import hats_of
from draad.store.read.staff import given_roles, one_of_staff, staff
from draad.store.staff import Role
from tests.desk.conftest import SignIn
from tests.worlds import NOW, TODAY, World

SOMEBODY = {
    "first_name": "Fatima",
    "last_name": "El Amrani",
    "mail": "fatima@zorg.example",
    "language": "fr",
    "unit_new": "Nacht",
    "hours": "28,5",
    "full_time": "38",
    "category": "white_collar",
    "surveillance": "yes",
    "since": "01/03/2024",
}


def unit(world: World, name: str) -> int:
    return models.Unit.objects.get(employer_id=world.employer, name=name).id


def job(world: World, name: str = "Spoed", manager: str | None = "marc") -> Job:
    return Job(unit(world, name), world.people[manager] if manager else None, 38, 38, "white_collar")


@pytest.mark.parametrize(("name", "hat"), [("admin", Hat.ADMIN), ("hanna", Hat.HR)])
def test_somebody_is_added_and_can_be_reported_sick_at_once(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    answer = client.post(reverse("beheer_nieuw"), {**SOMEBODY, "manager": str(world.people["marc"]), "once": "n"})
    assert answer.status_code == 302, answer.content.decode()
    person = models.Person.objects.get(employer_id=world.employer, last_name="El Amrani")
    row = models.Employment.objects.get(employer_id=world.employer, person_id=person.id)
    assert (row.hours_per_week, row.health_surveillance, row.manager_id) == (28.5, True, world.people["marc"])
    assert models.Unit.objects.get(employer_id=world.employer, id=row.unit_id).name == "Nacht"
    assert (person.language, person.account.email, person.account.has_usable_password()) == (  # type: ignore[union-attr]
        "fr",
        "fatima@zorg.example",
        False,
    )
    dossier = models.Dossier.objects.get(employer_id=world.employer, person_id=person.id)
    for who, worn in (("marc", Hat.MANAGER), ("hanna", Hat.HR)):
        assert read.open_dossier(world.viewer(who, worn), dossier.id) is not None
    assert read.open_dossier(world.viewer("leen", Hat.COACH), dossier.id) is None
    client.post(reverse("beheer_nieuw"), {**SOMEBODY, "once": "n"})
    assert models.Person.objects.filter(employer_id=world.employer, last_name="El Amrani").count() == 1


def test_the_next_form_begins_with_the_work_of_the_one_before(world: World, sign_in: SignIn) -> None:
    client = sign_in("admin", Hat.ADMIN)
    place = client.post(reverse("beheer_nieuw"), {**SOMEBODY, "manager": str(world.people["marc"])})["Location"]
    page = client.get(place).content.decode()
    assert 'value="28.5"' in page
    assert f'<option value="{world.people["marc"]}" selected' in page
    assert "Fatima El Amrani staat erbij" in page


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_name", ""),
        ("mail", "fatima"),
        ("mail", "koen@zorg.example"),
        ("unit_new", ""),
        ("hours", "veel"),
        ("hours", "61"),
        ("category", ""),
        ("since", "31/02/2024"),
        ("since", ""),
    ],
)
def test_what_is_not_right_says_so_and_nobody_is_added(world: World, sign_in: SignIn, field: str, value: str) -> None:
    before = models.Person.objects.count()
    answer = sign_in("admin", Hat.ADMIN).post(reverse("beheer_nieuw"), {**SOMEBODY, field: value})
    assert answer.status_code == 422
    assert models.Person.objects.count() == before
    assert "El Amrani" in answer.content.decode()


def test_another_unit_and_manager_from_a_day_on_leaves_what_was_before(world: World, sign_in: SignIn) -> None:
    sent = {
        "from": "23/11/2026",
        "unit": str(unit(world, "Keuken")),
        "manager": str(world.people["second"]),
        "hours": "19",
        "full_time": "38",
        "category": "white_collar",
    }
    answer = sign_in("hanna", Hat.HR).post(reverse("beheer_werk", args=[world.people["koen"]]), sent)
    assert answer.status_code == 302, answer.content.decode()
    one = one_of_staff(world.viewer("hanna", Hat.HR), world.people["koen"])
    assert one is not None
    assert [(row.unit, row.manager.split()[0], row.last) for row in one.jobs] == [
        ("Spoed", "Former", parse_day("2026-08-31")),
        ("Spoed", "Marc", TODAY - 1),
        ("Keuken", "Second", None),
    ]
    assert {row.contract_from for row in one.jobs} == {parse_day("2020-01-01")}
    assert read.open_dossier(world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]) is None
    assert read.open_dossier(world.viewer("second", Hat.MANAGER), world.dossiers["koen"]) is not None


def test_who_leaves_takes_no_hat_along_and_their_team_goes_to_another(world: World, sign_in: SignIn) -> None:
    sent = {"last": "22/11/2026", "manager": str(world.people["second"])}
    answer = sign_in("hanna", Hat.HR).post(reverse("beheer_vertrek", args=[world.people["marc"]]), sent)
    assert answer.status_code == 302, answer.content.decode()
    marc = world.accounts["marc"]
    assert [one.hat for one in hats_of(marc.id, world.viewer("hanna", Hat.HR).at)] == [Hat.WORKER]
    assert read.open_dossier(world.viewer("second", Hat.MANAGER), world.dossiers["koen"]) is not None
    assert Account.objects.get(id=marc.id).closed_at is not None
    told = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["marc"])
    assert told is not None
    assert [(one.fact.kind, one.fact.body) for one in told.facts] == [("contract.ended", {"ground": "other"})]


def test_the_administrator_lets_somebody_go_and_says_nothing_in_their_dossier(world: World, sign_in: SignIn) -> None:
    sign_in("admin", Hat.ADMIN).post(reverse("beheer_vertrek", args=[world.people["koen"]]), {"last": "30/11/2026"})
    row = models.Employment.objects.get(person_id=world.people["koen"], valid_from=date_of(parse_day("2026-09-01")))
    assert row.valid_until == date_of(parse_day("2026-11-30"))
    assert not models.Fact.objects.filter(dossier_id=world.dossiers["koen"], kind="contract.ended").exists()
    assert Account.objects.get(id=world.accounts["koen"].id).closed_at is None, "they still work here"


def test_nobody_shows_as_absent_or_not(world: World, sign_in: SignIn) -> None:
    for name, hat in (("admin", Hat.ADMIN), ("hanna", Hat.HR)):
        client = sign_in(name, hat)
        pages = [
            client.get(reverse("beheer_persoon", args=[world.people[who]])).content.decode() for who in ("koen", "bram")
        ]
        for page in pages:
            text = page.split("<main")[1].split("</main>")[0]
            assert not any(word in text.lower() for word in ("afwezig", "ziek", "terugkeer", "13 juli", "attest"))
    assert b"Koen" in client.get(reverse("beheer_mensen") + "?q=koen").content


def test_hr_of_one_unit_manages_the_people_in_it_and_gives_no_role(world: World, sign_in: SignIn) -> None:
    client = sign_in("kitchenhr", Hat.HR)
    assert [one.first_name for one in staff(world.viewer("kitchenhr", Hat.HR))[0]] == ["Stranger"]
    assert client.get(reverse("beheer_persoon", args=[world.people["koen"]])).status_code == 404
    assert client.get(reverse("beheer_rollen")).status_code == 404
    assert client.get(reverse("beheer_rol_nieuw")).status_code == 404
    with pytest.raises(NotAllowed):
        staffing.change_job(world.viewer("kitchenhr", Hat.HR), world.people["stranger"], job(world), TODAY, key="k")
    with pytest.raises(NotAllowed):
        give_role(world.viewer("kitchenhr", Hat.HR), "x@zorg.example", "X", Role(Hat.COACH, TODAY), key="k")


@pytest.mark.parametrize(
    ("name", "hat"), [("marc", Hat.MANAGER), ("leen", Hat.COACH), ("koen", Hat.WORKER), ("dpo", Hat.DPO)]
)
def test_others_manage_nobody(world: World, name: str, hat: Hat) -> None:
    viewer = world.viewer(name, hat)
    assert staff(viewer) == ([], 0)
    assert given_roles(viewer) == []
    who = Named("A", "B", "a@zorg.example", "nl")
    acts: tuple[Callable[[], object], ...] = (
        lambda: staffing.add_person(viewer, who, job(world), TODAY, key="a"),
        lambda: staffing.change_person(viewer, world.people["bram"], who, key="b"),
        lambda: staffing.leave(viewer, world.people["bram"], TODAY, None, key="c"),
        lambda: give_role(viewer, "a@zorg.example", "A", Role(Hat.HR, TODAY), key="d"),
    )
    for act in acts:
        with pytest.raises(NotAllowed):
            act()


def test_a_role_is_given_for_a_period_and_worn_in_it_only(world: World, sign_in: SignIn) -> None:
    sent = {"mail": "bram@zorg.example", "hat": "hr", "first": "24/11/2026", "last": "30/11/2026", "once": "r"}
    assert sign_in("admin", Hat.ADMIN).post(reverse("beheer_rol_nieuw"), sent).status_code == 302
    for day, worn in (("2026-11-23", False), ("2026-11-24", True), ("2026-11-30", True), ("2026-12-01", False)):
        at = world.viewer("bram", Hat.WORKER, at=f"{day}T09:00:00+01:00").at
        hats = {one.hat for one in hats_of(world.accounts["bram"].id, at)}
        assert (Hat.HR in hats) == worn, day
    given = models.Mandate.objects.get(account=world.accounts["bram"])
    assert given.granted_by == world.accounts["admin"]


def test_nobody_gives_a_role_to_themselves(world: World, sign_in: SignIn) -> None:
    for name, hat in (("admin", Hat.ADMIN), ("hanna", Hat.HR)):
        answer = sign_in(name, hat).post(
            reverse("beheer_rol_nieuw"), {"mail": f"{name}@zorg.example", "hat": "coach", "first": "23/11/2026"}
        )
        assert answer.status_code == 422
        assert "Je kan jezelf geen rol geven" in answer.content.decode()
        assert not models.Mandate.objects.filter(account=world.accounts[name], hat=Hat.COACH).exists()


def test_hr_makes_no_administrator(world: World) -> None:
    for hat in (Hat.ADMIN, Hat.DPO):
        with pytest.raises(NotAllowed):
            give_role(world.viewer("hanna", Hat.HR), "bram@zorg.example", "", Role(hat, TODAY), key=hat.value)


def test_only_some_roles_are_for_one_unit(world: World) -> None:
    role = Role(Hat.COACH, TODAY, unit=unit(world, "Keuken"))
    with pytest.raises(NotAllowed):
        give_role(world.viewer("admin", Hat.ADMIN), "bram@zorg.example", "", role, key="k")


def test_a_role_ends_and_the_last_administrator_stays(world: World, sign_in: SignIn) -> None:
    client, viewer = sign_in("admin", Hat.ADMIN), world.viewer("admin", Hat.ADMIN)
    roles = {(one.name, one.hat): one.id for one in given_roles(viewer)}
    answer = client.post(reverse("beheer_rol_einde", args=[roles["Leen", Hat.COACH]]), {"last": "22/11/2026"})
    assert answer.status_code == 302
    assert Hat.COACH not in {one.hat for one in hats_of(world.accounts["leen"].id, viewer.at)}
    kept = client.post(reverse("beheer_rol_einde", args=[roles["Admin", Hat.ADMIN]]), {"last": "22/11/2026"})
    assert kept.status_code == 422
    with pytest.raises(NotGiven) as why:
        end_role(viewer, roles["Admin", Hat.ADMIN], TODAY, key="z")
    assert why.value.why is Why.LAST_ADMIN


def test_who_never_came_in_is_invited_and_who_did_is_not(world: World, sign_in: SignIn) -> None:
    client = sign_in("admin", Hat.ADMIN)
    client.post(reverse("beheer_nieuw"), SOMEBODY)
    fatima = Account.objects.get(email="fatima@zorg.example")
    assert client.post(reverse("beheer_uitnodigen", args=[fatima.id]), {"once": "i"}).status_code == 302
    mail = models.OutboxMail.objects.get(to="fatima@zorg.example")
    assert (mail.language, mail.subject) == ("fr", "Votre accès à Draad")
    assert "/wachtwoord/" in mail.text
    assert "Fatima" not in mail.text
    Account.objects.filter(id=fatima.id).update(last_login=NOW)
    assert client.post(reverse("beheer_uitnodigen", args=[fatima.id]), {"once": "j"}).status_code == 404
    elsewhere = Membership.objects.get(account__email="otherhr@elders.example").account_id
    assert client.post(reverse("beheer_uitnodigen", args=[elsewhere]), {"once": "k"}).status_code == 404


def test_the_address_of_who_came_in_before_is_not_changed_by_others(world: World, sign_in: SignIn) -> None:
    client, place = sign_in("admin", Hat.ADMIN), reverse("beheer_gegevens", args=[world.people["koen"]])
    sent: dict[str, Any] = {
        "first_name": "Koen",
        "last_name": "De Smedt",
        "language": "nl",
        "mail": "ander@zorg.example",
    }
    client.post(place, {**sent, "once": "a"})
    assert models.Person.objects.get(id=world.people["koen"]).account.email == "ander@zorg.example"  # type: ignore[union-attr]
    Account.objects.filter(id=world.accounts["koen"].id).update(last_login=NOW)
    client.post(place, {**sent, "mail": "boef@zorg.example", "once": "b"})
    found = models.Person.objects.get(id=world.people["koen"])
    assert (found.account.email, found.last_name) == ("ander@zorg.example", "De Smedt")  # type: ignore[union-attr]
