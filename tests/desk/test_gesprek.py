"""Talks: planned or held in a minute, with a guide; only what each hat may say."""

import re
from itertools import pairwise

import pytest
from django.urls import reverse
from django.utils.html import escape

from draad.actions.plan_talk import Links, Moment, plan_talk
from draad.desk.pages.gesprek.guide import NEVER_ASK
from draad.desk.pages.gesprek.guides import CALL, GUIDES, NEXT, TALKS_OF
from draad.desk.pages.gesprek.guiding import next_talk, planned_talks
from draad.dossier.kinds import TALK
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from draad.rules import LANGUAGES, Language, Text
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.worlds import TODAY, World


def talk_url(world: World, talk: str, name: str = "gesprek_noteer") -> str:
    return reverse(name, args=[world.dossiers["koen"], talk])


def test_every_kind_of_talk_has_a_guide_and_a_next_one() -> None:
    assert set(GUIDES) == {*TALK.values, CALL}
    assert set(NEXT) == set(TALK.values)
    assert set(NEXT.values()) <= set(TALK.values)
    for talks in TALKS_OF.values():
        assert set(talks) <= set(TALK.values)


@pytest.mark.parametrize("kind", GUIDES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guide_is_short_and_whole(kind: str, language: Language) -> None:
    guide = GUIDES[kind]
    for part in (guide.prepare, guide.may_ask, guide.may_not_ask, guide.close, guide.agree):
        assert part
        assert len(part) <= 6
        assert len(set(_said(part, language))) == len(part)
    for text in (guide.when, guide.goal, *guide.prepare, *guide.may_ask, *guide.close, *guide.agree):
        sentences = [one for one in text.to(language).replace("?", ".").split(".") if one.strip()]
        assert all(len(one.split()) <= 24 for one in sentences), text.to(language)
    assert len(guide.may_ask) >= 3
    assert not set(_said(guide.may_not_ask, language)) & set(_said(NEVER_ASK, language))


def test_what_may_be_asked_never_asks_for_health() -> None:
    for guide in GUIDES.values():
        for text in guide.may_ask:
            for language in LANGUAGES:
                assert not screen(text.to(language)), text.to(language)


def _said(texts: tuple[Text, ...], language: Language) -> list[str]:
    return [text.to(language) for text in texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_guides_are_read_without_a_dossier(world: World, sign_in: SignIn, language: Language) -> None:
    speak(world, "koen", language)
    koen = sign_in("koen", Hat.WORKER)
    listed = koen.get(reverse("leidraden")).content.decode()
    for kind, guide in GUIDES.items():
        assert reverse("leidraad", args=[kind]) in listed
        page = koen.get(reverse("leidraad", args=[kind]))
        assert page.status_code == 200
        if language == "nl":
            for text in (guide.goal, *guide.may_ask, *guide.may_not_ask, *NEVER_ASK, *guide.close, *guide.agree):
                assert escape(text.nl) in page.content.decode()
    assert koen.get("/leidraad/nergens/").status_code == 404


def test_the_guide_stands_beside_the_form(world: World, sign_in: SignIn) -> None:
    page = sign_in("marc", Hat.MANAGER).get(talk_url(world, "return_talk")).content.decode()
    marks = ["Gesprek na de terugkeer", 'href="#leidraad"', "Wanneer was het?", 'id="leidraad"', "Dit mag je vragen"]
    assert all(page.index(one) < page.index(other) for one, other in pairwise(marks))


def test_a_talk_in_a_minute(world: World, sign_in: SignIn) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    answer = send(
        sign_in("marc", Hat.MANAGER),
        talk_url(world, "return"),
        when="yesterday",
        written="yes",
        next="day",
        next_on="14/12",
        note="Hij begint met de dagploeg.",
    )
    assert answer["Location"] == reverse("dossier", args=[world.dossiers["koen"]])
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("talk.held", TODAY - 1, {"kind": "return"}),
        ("agreements.written", TODAY - 1, {}),
        ("note.written", TODAY - 1, {"text": "Hij begint met de dagploeg."}),
        ("talk.planned", TODAY + 21, {"kind": "check_in", "by": "manager"}),
    ]


def test_nothing_goes_without_saying(world: World, sign_in: SignIn) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    send(sign_in("marc", Hat.MANAGER), talk_url(world, "exploration"))
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [("talk.held", TODAY, {"kind": "exploration"})]


def test_a_coach_says_whether_a_return_is_possible_and_a_manager_is_not_asked(world: World, sign_in: SignIn) -> None:
    asked = "Kan Koen weer aan het werk"
    marc, leen = sign_in("marc", Hat.MANAGER), sign_in("leen", Hat.COACH)
    assert asked not in marc.get(talk_url(world, "exploration")).content.decode()
    assert asked in leen.get(talk_url(world, "coach")).content.decode()
    assert asked not in leen.get(talk_url(world, "evaluation")).content.decode()
    before = stands(world, "leen", Hat.COACH)
    send(leen, talk_url(world, "coach"), resumption="smooth", note="Denkt aan januari.")
    assert stands(world, "leen", Hat.COACH)[len(before) :] == [
        ("talk.held", TODAY, {"kind": "coach"}),
        ("resumption.possible", TODAY, {"attention_points": "no"}),
        ("coach_note.written", TODAY, {"text": "Denkt aan januari."}),
    ]
    before = stands(world, "marc", Hat.MANAGER)
    send(marc, talk_url(world, "exploration"), resumption="smooth")
    assert [kind for kind, _, _ in stands(world, "marc", Hat.MANAGER)[len(before) :]] == ["talk.held"]


def test_who_reads_the_note_is_told_beside_it(world: World, sign_in: SignIn) -> None:
    manager = sign_in("marc", Hat.MANAGER).get(talk_url(world, "return")).content.decode()
    assert "Wie dit kan lezen: werknemer, leidinggevende, terugkeercoach." in manager
    coach = sign_in("leen", Hat.COACH).get(talk_url(world, "coach")).content.decode()
    assert "Wie dit kan lezen: werknemer, terugkeercoach." in coach
    assert "Alleen met toestemming ook: personeelsdienst, arbeidsarts." in coach


def test_a_note_on_health_is_pointed_out_and_kept_as_typed(world: World, sign_in: SignIn) -> None:
    marc, before = sign_in("marc", Hat.MANAGER), stands(world, "marc", Hat.MANAGER)
    answer = send(marc, talk_url(world, "return"), note="Hij slikt medicijnen.", written="yes")
    said = answer.content.decode()
    assert answer.status_code == 422
    assert "Hij slikt medicijnen." in said
    assert re.search(r'<input type="checkbox"[^>]*name="written"[^>]* checked>', said)
    assert stands(world, "marc", Hat.MANAGER) == before
    answer = send(marc, talk_url(world, "return"), note="Hij slikt medicijnen.", keep_note="yes")
    assert answer.status_code == 302


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"when": "day", "on": "24/11/2026"}, "Kies vandaag of een dag die voorbij is"),
        ({"when": "day", "on": ""}, "Vul een datum in"),
        ({"next": "day", "next_on": "23/11/2026"}, "Kies een dag die nog komt"),
    ],
)
def test_days_that_cannot_be(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    answer = send(sign_in("marc", Hat.MANAGER), talk_url(world, "return"), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()


def test_planning_a_talk(world: World, sign_in: SignIn) -> None:
    marc, before = sign_in("marc", Hat.MANAGER), stands(world, "marc", Hat.MANAGER)
    assert send(marc, talk_url(world, "return", "gesprek_plan"), when="fortnight").status_code == 302
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("talk.planned", TODAY + 14, {"kind": "return", "by": "manager"})
    ]
    page = marc.get(talk_url(world, "return")).content.decode()
    assert "Gepland op maandag 7 december 2026" in page
    wrong = send(marc, talk_url(world, "return", "gesprek_plan"), when="day", on="1/11/2026")
    assert wrong.status_code == 422


def test_a_plan_that_is_due_leads_straight_to_its_form(world: World, sign_in: SignIn) -> None:
    leen, koen = world.viewer("leen", Hat.COACH), world.dossiers["koen"]
    plan_talk(leen, koen, "three_way", Moment(TODAY), Links("", ""), key="a")
    dossier = read.open_dossier(leen, koen)
    assert dossier is not None
    assert planned_talks(dossier) == {"three_way": TODAY}
    assert next_talk(leen, dossier).certain
    client = sign_in("leen", Hat.COACH)
    assert client.get(reverse("gesprek", args=[koen]))["Location"] == talk_url(world, "three_way")
    assert client.get(reverse("gesprek", args=[koen]) + "?alle").status_code == 200
    send(client, talk_url(world, "three_way"))
    after = read.open_dossier(leen, koen)
    assert after is not None
    assert planned_talks(after) == {}


def test_hr_reads_the_guides_and_records_nothing(world: World, sign_in: SignIn) -> None:
    hanna = sign_in("hanna", Hat.HR)
    page = hanna.get(reverse("gesprek", args=[world.dossiers["koen"]])).content.decode()
    for kind in GUIDES:
        assert reverse("leidraad", args=[kind]) in page
    assert talk_url(world, "return") not in page
    assert hanna.get(talk_url(world, "return")).status_code == 404
    assert hanna.post(talk_url(world, "return"), {}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_and_kind(world: World, sign_in: SignIn, language: Language) -> None:
    speak(world, "leen", language)
    leen = sign_in("leen", Hat.COACH)
    for kind in TALK.values:
        assert leen.get(talk_url(world, kind)).status_code == 200
    assert leen.get(talk_url(world, "return", "gesprek_plan")).status_code == 200
