"""Who sees what: on screen stands what the matrix says, for every hat and in every language."""

import pytest

from draad.desk.pages.wie_ziet_wat.context import who_context
from draad.privacy.asking import POLICY, Policy
from draad.privacy.cells import NOTHING, Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import LANGUAGES, Language
from draad.store import models
from tests.desk.conftest import SignIn
from tests.desk.test_start import EVERY_HAT
from tests.worlds import World

SIGNED_IN = [hat for hat in Hat if hat.signs_in]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hat", SIGNED_IN)
def test_each_item_stands_on_one_side_for_each_hat(hat: Hat, language: Language) -> None:
    found = who_context(hat, POLICY, language)
    assert len(found.yours) + len(found.not_yours) == len(Item)
    assert all(line.words for line in found.yours)
    for item in Item:
        name = item.words.to(language)
        said = name[:1].upper() + name[1:]
        reads = POLICY.may_read(hat, item) is not Reading.NO
        if reads:
            assert said in [line.name for line in found.yours]
        elif POLICY.cell(hat, item) == NOTHING:
            assert said in found.not_yours


def test_the_whole_table_has_every_item_and_every_hat() -> None:
    table = who_context(Hat.COACH, POLICY, "nl").table
    assert len(table.rows) == len(Item)
    assert len(table.heads) == len(Hat) + 1


def test_what_the_employer_took_away_is_gone_from_the_page() -> None:
    narrowed = Policy({(Hat.COACH, Item.NATURE): "R", (Hat.COACH, Item.COACH_NOTE): "CRU"})
    before = {line.name for line in who_context(Hat.COACH, POLICY, "nl").yours}
    after = {line.name for line in who_context(Hat.COACH, narrowed, "nl").yours}
    assert before - after == {"Gespreksnotitie van de terugkeercoach"}


@pytest.mark.parametrize(("name", "hat"), EVERY_HAT)
def test_everyone_who_signs_in_may_read_it(sign_in: SignIn, name: str, hat: Hat) -> None:
    page = sign_in(name, hat).get("/wie-ziet-wat/")
    assert page.status_code == 200
    assert f"Dit zie je als {hat.words.nl}" in page.content.decode()


def test_the_page_reads_the_matrix_of_the_employer(sign_in: SignIn, world: World) -> None:
    client = sign_in("leen", Hat.COACH)
    before = client.get("/wie-ziet-wat/").content.decode()
    models.Employer.objects.filter(id=world.employer).update(narrowed=[["coach", "COACH_NOTE", "CRU"]])
    after = client.get("/wie-ziet-wat/").content.decode()
    assert before.count("Gespreksnotitie") == after.count("Gespreksnotitie")
    assert before != after


def test_it_shows_nobody(sign_in: SignIn) -> None:
    said = sign_in("hanna", Hat.HR).get("/wie-ziet-wat/").content.decode()
    assert "Koen" not in said
