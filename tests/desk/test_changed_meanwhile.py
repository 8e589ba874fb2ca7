"""The page that says others wrote meanwhile: it gives back what the person wrote, and no codes of choices."""

import html

import pytest
from django.urls import reverse

from draad.privacy.hats import Hat
from draad.store import read
from tests.desk.conftest import SignIn
from tests.worlds import World

CODES = {
    "b_same_illness": "unknown",
    "day": "today",
    "b_kind": "work_potential.requested",
    "act": "agreements-written-by-the-coach",
    "once": "a key of the form",
}


@pytest.mark.parametrize("text", ["De eerste dag was fout.", "Arbeidsgeneesheerbezoek", "ja\nmaar niet vandaag"])
def test_only_what_was_written_by_hand_comes_back(world: World, sign_in: SignIn, text: str) -> None:
    dossier = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
    assert dossier is not None
    n = next(one.n for one in dossier.facts if one.fact.kind == "physician.told" and dossier.standing(one.n))
    typed = {"what": "withdraw", "checked": "yes", "seen": "0" * 24, "why": text, **CODES}
    answer = sign_in("hanna", Hat.HR).post(reverse("verbeter", args=[dossier.id, n]), typed)
    page = html.unescape(answer.content.decode())
    assert answer.status_code == 409
    assert "Dit schreef je" in page
    shown = page.split("Dit schreef je", 1)[1].split("</main>")[0]
    assert text.splitlines()[-1] in shown
    assert not [code for code in (*CODES.values(), "withdraw", "0000") if code in shown]


def test_without_a_word_worth_keeping_there_is_nothing_to_give_back(world: World, sign_in: SignIn) -> None:
    dossier = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
    assert dossier is not None
    n = next(one.n for one in dossier.facts if one.fact.kind == "physician.told" and dossier.standing(one.n))
    typed = {"what": "withdraw", "checked": "yes", "seen": "0" * 24, "why": "x", **CODES}
    answer = sign_in("hanna", Hat.HR).post(reverse("verbeter", args=[dossier.id, n]), typed)
    assert answer.status_code == 409
    assert "Dit schreef je" not in answer.content.decode()
