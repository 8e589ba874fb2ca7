"""My thread: the worker sees everything about themself, and who looked; nobody else comes in."""

import pytest
from django.urls import reverse

from draad.privacy.hats import Hat
from tests.desk.conftest import SignIn
from tests.worlds import World


def test_a_worker_reads_everything_in_plain_words(world: World, sign_in: SignIn) -> None:
    sign_in("hanna", Hat.HR).get(reverse("dossier", args=[world.dossiers["koen"]]))
    sign_in("hanna", Hat.HR).get(reverse("dossier", args=[world.dossiers["koen"]]))
    page = sign_in("koen", Hat.WORKER).get(reverse("mijn_draad")).content.decode()
    for said in (
        "Dag Koen",
        "Waarom je ziek bent, staat hier niet",
        "Koen wil de collega&#x27;s graag nog eens zien.",
        "Soort afwezigheid: ziekte",
        "Gedekt tot en met 31 december 2026.",
        "Wie betaalt welke dagen",
        "Hanna, personeelsdienst",
        "2 keer, laatst op 23 november",
        "Voeg een attest toe",
    ):
        assert said in page, said


def test_someone_at_work_can_report_sick(world: World, sign_in: SignIn) -> None:
    page = sign_in("bram", Hat.WORKER).get(reverse("mijn_draad")).content.decode()
    assert "Je bent aan het werk" in page
    assert "Koen" not in page
    assert reverse("meld_ziek_wie", args=[world.dossiers["bram"]]) in page
    assert "Nog niemand keek in je dossier" in page


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("dpo", Hat.DPO)])
def test_under_another_hat_it_is_not_there(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    assert sign_in(name, hat).get(reverse("mijn_draad")).status_code == 404


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_in_the_other_languages(world: World, sign_in: SignIn, language: str) -> None:
    type(world.accounts["koen"]).objects.filter(id=world.accounts["koen"].id).update(language=language)
    page = sign_in("koen", Hat.WORKER).get(reverse("mijn_draad")).content.decode()
    assert {"fr": "Mon fil", "de": "Mein Faden", "en": "My thread"}[language] in page
