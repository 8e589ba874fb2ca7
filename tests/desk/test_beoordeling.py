"""Decision and advice: by the law of the day, in terms of work alone, signed by a physician, seen by row 15 and 19."""

import re

import pytest
from django.urls import reverse

from draad.actions.perform import BadInput, NotAllowed
from draad.actions.sign_assessment import Conditions, Decision, facts_of, give_advice, sign_decision
from draad.desk.pages.beoordeling.letters import MEANINGS, MEANINGS_2017, ends, has_conditions, has_review
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from tests.desk.conftest import SignIn
from tests.desk.sending import send, send_checked, stands
from tests.desk.service import started, tell
from tests.worlds import TODAY, World

WORK = "Drie dagen van zes uur. Niet tillen, geen nachtploeg."
MEDICAL = [
    ("nl", "Wegens rugpijn niet tillen."),
    ("fr", "Pas de charge, à cause de sa dépression."),
    ("de", "Kein Heben wegen Bandscheibenvorfall."),
    ("en", "No lifting because of his burnout."),
]


def url(world: World, room: str = "beoordeling") -> str:
    return reverse(room, args=[world.dossiers["koen"]])


def seen(world: World, kind: str) -> dict[str, list[dict[str, object]]]:
    """What everyone around the dossier sees of a kind."""
    hats = {"marc": Hat.MANAGER, "hanna": Hat.HR, "leen": Hat.COACH, "koen": Hat.WORKER, "nele": Hat.PHYSICIAN,
            "nurse": Hat.NURSE}  # fmt: skip
    return {name: [body for one, _, body in stands(world, name, hat) if one == kind] for name, hat in hats.items()}


# The decision


def test_a_decision_is_checked_then_signed_and_its_parts_go_where_they_belong(world: World, sign_in: SignIn) -> None:
    started(world)
    client = sign_in("nele", Hat.PHYSICIAN)
    typed = {"letter": "A", "fewer_hours": "yes", "lighter_load": "yes", "text": WORK, "until": "28/02/2027"}
    between, answer = send_checked(client, url(world), **typed)
    assert "Beslissing A" in between
    assert "De voorwaarden lezen: werknemer, leidinggevende, personeelsdienst, terugkeercoach, arbeidsarts." in between
    assert "De beslissing lezen: werknemer, personeelsdienst, terugkeercoach, arbeidsarts." in between
    assert "Een re-integratieplan of een gemotiveerd verslag geven" in between
    assert (answer.status_code, answer.headers["Location"]) == (303, "/wachtrij/")
    decided = seen(world, "assessment.received")
    assert decided["marc"] == []
    assert [len(decided[name]) for name in ("hanna", "leen", "koen", "nele", "nurse")] == [1, 1, 1, 1, 1]
    assert decided["hanna"] == [{"decision": "A"}]
    conditions = {"fewer_hours": "yes", "lighter_load": "yes", "text": WORK, "valid_until": "2027-02-28"}
    assert seen(world, "work_conditions.given") == {key: [conditions] for key in decided}


def test_nothing_is_saved_before_the_signature(world: World, sign_in: SignIn) -> None:
    started(world)
    client = sign_in("nele", Hat.PHYSICIAN)
    send(client, url(world), letter="B", other_tasks="yes")
    assert seen(world, "assessment.received")["nele"] == []
    changed = send(client, url(world), letter="B", other_tasks="yes", text=WORK, checked="yes", change="yes")
    assert WORK in changed.content.decode()
    assert seen(world, "assessment.received")["nele"] == []


@pytest.mark.parametrize(("language", "text"), MEDICAL)
def test_a_word_about_health_is_never_saved_not_even_when_kept(
    world: World, sign_in: SignIn, language: str, text: str
) -> None:
    started(world)
    client = sign_in("nele", Hat.PHYSICIAN)
    answer = send(
        client, url(world), letter="A", fewer_hours="yes", text=text, checked="yes", keep="yes", keep_text="yes"
    )
    page = answer.content.decode()
    assert answer.status_code == 422, language
    assert "Zo wordt het niet bewaard." in page
    assert seen(world, "work_conditions.given")["nele"] == []
    assert seen(world, "assessment.received")["nele"] == []


@pytest.mark.parametrize(("_", "text"), MEDICAL)
def test_not_even_past_the_pages(world: World, _: str, text: str) -> None:
    started(world)
    viewer, key = world.viewer("nele", Hat.PHYSICIAN), world.dossiers["koen"]
    decision = Decision("A", TODAY, TODAY, Conditions(("fewer_hours",), text))
    with pytest.raises(BadInput, match="words about the work alone"):
        sign_decision(viewer, key, decision, key="past")
    with pytest.raises(BadInput, match="words about the work alone"):
        give_advice(viewer, key, TODAY, Conditions(text=text), key="past-too")
    assert seen(world, "assessment.received")["nele"] == []


def test_a_correction_is_held_to_the_same(world: World, sign_in: SignIn) -> None:
    started(world)
    viewer = world.viewer("nele", Hat.PHYSICIAN)
    sign_decision(viewer, world.dossiers["koen"], Decision("A", TODAY, TODAY, Conditions(text=WORK)), key="first")
    from draad.store import read  # noqa: PLC0415

    dossier = read.open_dossier(viewer, world.dossiers["koen"])
    assert dossier is not None
    n = next(one.n for one in dossier.facts if one.fact.kind == "work_conditions.given")
    client = sign_in("nele", Hat.PHYSICIAN)
    there = reverse("verbeter", args=[dossier.id, n])
    typed = {
        "b_text": "Niet tillen wegens hernia.",
        "why": "beter",
        "what": "correct",
        "keep": "yes",
        "on": "23/11/2026",
    }
    answer = send(client, there, **typed)
    assert answer.status_code == 422
    assert "Zo wordt het niet bewaard." in answer.content.decode()


def test_the_plain_form_of_a_fact_is_no_way_round(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    for kind in ("work_conditions.given", "work_advice.given", "doctors.consulted"):
        assert client.get(reverse("feit_noteer", args=[world.dossiers["koen"], kind])).status_code == 404


def test_a_nurse_reads_the_decision_and_signs_none(world: World, sign_in: SignIn) -> None:
    started(world)
    client = sign_in("nurse", Hat.NURSE)
    nothing = client.get("/nergens/")
    for room in ("beoordeling", "advies"):
        assert client.get(url(world, room)).status_code == nothing.status_code == 404
        assert client.post(url(world, room), {"letter": "A"}).status_code == 404
    viewer = world.viewer("nurse", Hat.NURSE)
    with pytest.raises(NotAllowed):
        sign_decision(viewer, world.dossiers["koen"], Decision("A", TODAY, TODAY), key="nurse")
    with pytest.raises(NotAllowed):
        give_advice(viewer, world.dossiers["koen"], TODAY, Conditions(("more_breaks",)), key="nurse-too")


def test_conditions_do_not_go_with_a_decision_that_leaves_no_work(world: World, sign_in: SignIn) -> None:
    started(world)
    client = sign_in("nele", Hat.PHYSICIAN)
    answer = send(client, url(world), letter="C", fewer_hours="yes")
    assert answer.status_code == 422
    assert "Bij beslissing C horen geen voorwaarden" in answer.content.decode()
    _, answer = send_checked(client, url(world), letter="C", restart="yes")
    assert answer.status_code == 303
    assert seen(world, "assessment.received")["nele"] == [{"decision": "C", "restart_allowed_early": "yes"}]
    assert seen(world, "work_conditions.given")["koen"] == []


def test_two_receipts_on_two_days_are_two_facts() -> None:
    facts = facts_of(Decision("B", TODAY, TODAY - 2, Conditions(("other_tasks",))))
    assert [(one.kind, one.on, one.body.get("by")) for one in facts] == [
        ("assessment.received", TODAY - 2, "employer"),
        ("assessment.received", TODAY, "worker"),
        ("work_conditions.given", TODAY - 2, None),
    ]


def test_without_a_trajectory_there_is_nothing_to_decide(world: World, sign_in: SignIn) -> None:
    assert sign_in("nele", Hat.PHYSICIAN).get(url(world)).status_code == 404


def test_the_page_names_the_law_and_the_days_that_are_left(world: World, sign_in: SignIn) -> None:
    started(world, TODAY - 46)
    page = sign_in("nele", Hat.PHYSICIAN).get(url(world)).content.decode()
    assert "Volgens de wet die geldt sinds 1 januari 2026." in page
    assert "tegen 26 november 2026 (nog 3 dagen)" in page


def test_every_letter_of_every_law_has_its_own_meaning() -> None:
    for regime in BELGIUM.regimes:
        meanings = MEANINGS_2017 if regime.in_force == "2017-01-01" else MEANINGS
        assert tuple(meanings) == regime.letters
        for language in LANGUAGES:
            assert len({text.to(language) for text in meanings.values()}) == len(regime.letters)
    assert [has_conditions("2017-01-01", letter) for letter in "ABCDE"] == [True, False, True, False, False]
    assert [has_conditions("2026-01-01", letter) for letter in "ABC"] == [True, True, False]
    assert [has_review("2017-01-01", letter) for letter in "ABCDE"] == [True, True, False, False, False]
    assert [ends("2022-10-01", letter) for letter in "ABC"] == [False, False, True]
    assert not any(ends("2017-01-01", letter) for letter in "ABCDE")


# The advice


def test_an_advice_goes_to_the_employer_only_with_the_leave_of_the_worker(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    answer = send(client, url(world, "advies"), more_breaks="yes", text=WORK)
    assert answer.status_code == 422
    assert "Zonder dit vinkje gaat het advies niet naar de werkgever." in answer.content.decode()
    assert send(client, url(world, "advies"), agreed="yes").status_code == 422, "an advice says something"
    answer = send(client, url(world, "advies"), more_breaks="yes", text=WORK, agreed="yes")
    assert answer.status_code == 303
    advice = {"more_breaks": "yes", "text": WORK}
    assert seen(world, "work_advice.given") == {
        "marc": [], "hanna": [advice], "leen": [advice], "koen": [advice], "nele": [advice], "nurse": [advice],
    }  # fmt: skip


def test_the_manager_reads_an_advice_once_the_worker_shares_it(world: World, sign_in: SignIn) -> None:
    send(sign_in("nele", Hat.PHYSICIAN), url(world, "advies"), text=WORK, agreed="yes")
    assert seen(world, "work_advice.given")["marc"] == []
    tell(world, "consent.given", TODAY, **{"for": "share_limits", "party": "manager"})
    assert seen(world, "work_advice.given")["marc"] == [{"text": WORK}]


def test_the_small_matrix_tells_the_decision_from_the_conditions(world: World, sign_in: SignIn) -> None:
    page = sign_in("marc", Hat.MANAGER).get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    rows = {
        name: re.findall(r'class="mark-(yes|no)"', row)
        for name, row in re.findall(r'<tr>\s*<th scope="row">([^<]+)</th>(.*?)</tr>', page, re.DOTALL)
    }
    # the worker, the manager, the coach, HR, the physician
    assert rows["Beslissing van de arts"] == ["yes", "no", "yes", "yes", "yes"]
    assert rows["Voorwaarden voor het werk"] == ["yes"] * 5
