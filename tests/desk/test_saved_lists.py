"""Choices in the list of dossiers that someone gave a name: of one account under one hat, used, removed, erased."""

import re
from datetime import date, datetime

import pytest
from django.test import Client
from django.urls import reverse

from draad.actions.keep_house import keep_house
from draad.actions.perform import NotAllowed
from draad.actions.save_list import MOST, TooMany, forget_list, save_list
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from draad.store import models, read
from draad.store.read import Filters
from tests.crowds import crowd
from tests.desk.conftest import SignIn
from tests.worlds import World

KEEP = "/dossiers/keuzes/"
DURING = Filters(phases=("during",))


def kept(client: Client, name: str = "Tijdens ziekte", **more: str) -> str:
    """Save the dossiers during an absence under a name; the address it leads to."""
    answer = client.post(KEEP, {"naam": name, "fase": "during", **more})
    assert answer.status_code == 303, answer.content.decode()
    return str(answer["Location"])


def rows(page: str) -> int:
    return page.count("<tr>") - 1


def test_a_choice_gets_a_name_and_comes_back_by_it(sign_in: SignIn, world: World) -> None:
    crowd(world, 8)
    client = sign_in("hanna", Hat.HR)
    asked = client.get("/dossiers/?fase=during&volgorde=termijn").content.decode()
    assert "Bewaar deze keuze" in asked
    where = kept(client, volgorde="termijn")
    assert re.fullmatch(r"/dossiers/\?lijst=\d+", where)
    page = client.get(where).content.decode()
    assert "Bewaard: Tijdens ziekte." in page
    assert rows(page) == rows(asked) < rows(client.get("/dossiers/").content.decode())
    assert f'<a href="{where}" aria-current="page">Tijdens ziekte</a>' in page
    assert '<option value="during" selected>' in page
    assert '<option value="termijn" selected>' in page
    assert f'<a href="{where}">Tijdens ziekte</a>' in client.get("/dossiers/").content.decode(), (
        "from the whole list too"
    )


def test_pages_of_a_saved_choice_keep_to_it(sign_in: SignIn, world: World) -> None:
    crowd(world, 230)
    client = sign_in("hanna", Hat.HR)
    where = kept(client)
    after = re.search(r'rel="next" href="(\?[^"]+)"', client.get(where).content.decode())
    assert after is not None
    assert after[1].startswith(where.removeprefix("/dossiers/"))
    second = client.get("/dossiers/" + after[1].replace("&amp;", "&")).content.decode()
    assert 'aria-current="page">Tijdens ziekte' in second
    assert rows(second) > 1


def test_the_whole_list_or_a_name_alone_is_no_choice_to_keep(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    for address in ("/dossiers/", "/dossiers/?z=Koen", "/dossiers/?volgorde=naam"):
        assert "Bewaar deze keuze" not in client.get(address).content.decode(), address


def test_what_was_typed_to_find_someone_is_kept_nowhere(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    form = client.get("/dossiers/?fase=during&z=Koen").content.decode().partition("Bewaar deze keuze")[2]
    assert "De naam die je zocht, bewaren we niet." in form
    assert "Koen" not in form.partition("</form>")[0]
    where = kept(client, z="Koen")
    assert "Koen" not in where
    assert models.SavedList.objects.get().choice == {
        "phases": ["during"], "unit_id": None, "order": "name", "formal": False,
    }  # fmt: skip


def test_the_same_name_is_the_same_list(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    first = kept(client)
    assert kept(client, formeel="ja") == first
    assert models.SavedList.objects.get().choice["formal"] is True


def test_pressed_twice_is_kept_once(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    assert kept(client, key="k") == kept(client, key="k")
    assert models.Act.objects.filter(verb="save_list").count() == 1


@pytest.mark.parametrize(
    ("name", "said"), [("", "hoogstens 40 tekens"), ("x" * 41, "hoogstens 40 tekens"), ("Burn-out", "Burn-out")]
)
def test_a_name_that_cannot_be_is_said_and_nothing_is_lost(sign_in: SignIn, world: World, name: str, said: str) -> None:
    client = sign_in("hanna", Hat.HR)
    answer = client.post(KEEP, {"naam": name, "fase": "during"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page
    assert f'value="{name}"' in page
    assert '<input type="hidden" name="fase" value="during">' in page
    assert not models.SavedList.objects.exists()


def test_a_word_that_only_looks_like_health_is_kept_knowingly(sign_in: SignIn, world: World) -> None:
    kept(sign_in("hanna", Hat.HR), name="Griepvaccins en burn-out, de werkgroep", keep_naam="yes")
    assert models.SavedList.objects.get().name.startswith("Griepvaccins")


def test_it_is_ones_own_under_one_hat(sign_in: SignIn, world: World) -> None:
    where = kept(sign_in("hanna", Hat.HR))
    for name, hat in (("leen", Hat.COACH), ("marc", Hat.MANAGER), ("kitchenhr", Hat.HR)):
        page = sign_in(name, hat).get(where).content.decode()
        assert "Tijdens ziekte</a>" not in page
        assert '<option value="during" selected>' not in page, "an address of another is the whole list"
    (mine,) = read.saved_lists(world.viewer("hanna", Hat.HR))
    for name, hat in (("leen", Hat.COACH), ("kitchenhr", Hat.HR)):
        with pytest.raises(NotAllowed):
            forget_list(world.viewer(name, hat), mine.id, key="x")
        assert sign_in(name, hat).post(reverse("dossiers_keuze_weg", args=[mine.id])).status_code == 404
    assert models.SavedList.objects.count() == 1


def test_it_can_be_removed(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    where = kept(client)
    gone = re.search(r'action="(/dossiers/keuzes/\d+/weg/)"', client.get(where).content.decode())
    assert gone is not None
    assert client.get(gone[1]).status_code == 405
    page = client.post(gone[1], {"key": "g"}, follow=True).content.decode()
    assert "Verwijderd." in page
    assert "Tijdens ziekte</a>" not in page
    assert not models.SavedList.objects.exists()


def test_there_is_an_end_to_how_many(world: World) -> None:
    hanna = world.viewer("hanna", Hat.HR)
    for number in range(MOST):
        save_list(hanna, f"Keuze {number}", DURING, key=f"k{number}")
    with pytest.raises(TooMany):
        save_list(hanna, "Nog een", DURING, key="more")
    save_list(hanna, "Keuze 1", Filters(formal=True), key="again")
    assert len(read.saved_lists(hanna)) == MOST


def test_what_is_not_used_for_a_year_is_erased_and_using_it_counts(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    where = kept(client)
    models.SavedList.objects.update(used_on=date(2025, 11, 30))
    client.get(where)
    assert models.SavedList.objects.get().used_on == date(2026, 11, 23)
    for night, stands in (("2027-11-23", True), ("2027-11-24", False)):
        keep_house(datetime.fromisoformat(f"{night}T02:00:00+01:00"))
        assert models.SavedList.objects.exists() is stands, night


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_four_languages(sign_in: SignIn, world: World, language: Language) -> None:
    type(world.accounts["hanna"]).objects.filter(id=world.accounts["hanna"].id).update(language=language)
    client = sign_in("hanna", Hat.HR)
    page = client.get(kept(client)).content.decode()
    assert ("“Tijdens ziekte”" in page or "« Tijdens ziekte »" in page or "„Tijdens ziekte“" in page) is True
