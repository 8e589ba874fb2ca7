from collections import Counter

import pytest

from draad.demo.loading import installation, load
from draad.privacy.hats import Hat
from draad.store import models
from tests.demo.hospital_worlds import MONDAY, agendas, house

NOW = "2026-11-23T08:30:00+01:00"


@pytest.fixture
def employer(db: None, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("DRAAD_NOW", NOW)
    return load(house(), None)


def test_the_store_holds_what_was_told_and_folds_it_the_same_way(employer: int) -> None:
    facts = sum(len(one.facts) for one in house().dossiers)
    assert models.Fact.objects.filter(employer=employer).count() == facts
    assert models.Person.objects.filter(employer=employer).count() == len(house().people)
    kept = Counter(models.Summary.objects.filter(employer=employer).values_list("phase", flat=True))
    empty = sum(not one.facts for one in house().dossiers)
    assert kept == Counter(one.state.phase for one in agendas().values()) + Counter(before=empty)
    _koen_is_led_by_marc_and_followed_by_leen(employer)


def _koen_is_led_by_marc_and_followed_by_leen(employer: int) -> None:
    koen = models.Person.objects.get(employer=employer, last_name="De Smet")
    assert koen.account is not None
    rows = models.Employment.objects.filter(employer=employer, person_id=koen.id).order_by("valid_from")
    names = dict(models.Person.objects.filter(employer=employer).values_list("id", "last_name"))
    leads = [names[row.manager_id or 0] for row in rows]
    assert leads == ["Baert", "Peeters"]
    dossier = models.Dossier.objects.get(employer=employer, person_id=koen.id)
    case = models.Case.objects.get(employer=employer, dossier_id=dossier.id)
    assert (case.account.name, case.valid_until) == ("Leen Aerts", None)


def test_nobody_is_a_policy_maker_beyond_figures_and_admins_hold_one_hat() -> None:
    plan = installation(house(), None)
    hats: dict[str, set[Hat]] = {}
    for one in plan.mandates:
        hats.setdefault(one.account, set()).add(one.hat)
    assert hats["nils-herremans"] == {Hat.ADMIN}
    assert hats["mireille-vandenbossche"] == {Hat.COMMITTEE, Hat.MANAGER}
    assert all(one.until >= one.from_day for one in plan.delegations)
    assert sum(one.from_day <= MONDAY <= one.until for one in plan.delegations) == 1
