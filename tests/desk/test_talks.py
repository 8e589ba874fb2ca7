"""Talks from plan to agreement: moved, called off, another moment, the next of the series, what was agreed and said."""

import re

import pytest
from django.urls import reverse

from draad.actions.perform import NewFact, NotAllowed, perform, saying
from draad.actions.plan_talk import Links, Moment, plan_talk
from draad.actions.propose_moment import Proposed, propose_moment
from draad.desk.pages.gesprek.following import following
from draad.dossier.talks import coming
from draad.periods import iso
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from draad.store import models, read
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.worlds import TODAY, World

LINKS = Links("https://draad.example/d", "https://draad.example/w")


def opened(viewer: Viewer, world: World) -> OpenDossier:
    dossier = read.open_dossier(viewer, world.dossiers["koen"])
    assert dossier is not None
    return dossier


def plan(world: World, kind: str = "three_way", moment: Moment | None = None, who: str = "leen") -> int:
    viewer = world.viewer(who, Hat.COACH if who == "leen" else Hat.MANAGER)
    plan_talk(viewer, world.dossiers["koen"], kind, moment or Moment(TODAY + 8, "14:00"), LINKS, key=f"{kind}{who}")
    return number(world, viewer, kind)


def number(world: World, viewer: Viewer, kind: str) -> int:
    return next(talk.n for talk in coming([one.fact for one in opened(viewer, world).facts]) if talk.kind == kind)


def url(world: World, name: str, *more: object) -> str:
    return reverse(name, args=[world.dossiers["koen"], *more])


def tell(world: World, who: str, hat: Hat, kind: str, on: int = TODAY, /, **body: object) -> None:
    fact = NewFact(kind, on, dict(body))
    perform(world.viewer(who, hat), "x", f"{kind}{on}{body}"[:64], saying(fact), dossier_id=world.dossiers["koen"])


def test_a_talk_is_planned_with_time_place_and_people(world: World, sign_in: SignIn) -> None:
    leen, before = sign_in("leen", Hat.COACH), stands(world, "leen", Hat.COACH)
    form = url(world, "gesprek_plan", "exploration")
    typed = {"when": "day", "on": "1/12", "at": "14u30", "minutes": "45", "channel": "video", "also": "hr"}
    assert send(leen, form, **typed).status_code == 302
    body = {"kind": "exploration", "at": "14:30", "minutes": 45, "channel": "video", "by": "coach", "also": "hr"}
    assert stands(world, "leen", Hat.COACH)[len(before) :] == [("talk.planned", TODAY + 8, body)]


def test_who_takes_part_gets_a_neutral_mail_and_nobody_else(world: World) -> None:
    plan(world)
    mails = models.OutboxMail.objects.filter(dedupe__startswith="talk:")
    assert {mail.to for mail in mails} == {"koen@zorg.example", "marc@zorg.example", "standin@zorg.example"}
    for mail in mails:
        assert not re.search(r"Koen|De Smet|Leen|gesprek met", mail.subject + mail.text)
        assert ("/w" if mail.to.startswith("koen") else "/d") in mail.text


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"when": "day", "on": "1/11/2026"}, "Kies een dag die nog komt"),
        ({"when": "day", "on": ""}, "Vul een datum in"),
        ({"at": "25:00"}, "lezen we niet als een uur"),
    ],
)
def test_a_moment_that_cannot_be(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    answer = send(sign_in("leen", Hat.COACH), url(world, "gesprek_plan", "coach"), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()


def test_a_talk_is_moved_by_who_planned_it(world: World, sign_in: SignIn) -> None:
    n, leen = plan(world), sign_in("leen", Hat.COACH)
    page = leen.get(url(world, "gesprek_gepland", n)).content.decode()
    assert 'value="01/12/2026"' in page
    assert 'value="14:00"' in page
    moved = send(leen, url(world, "gesprek_gepland", n), when="day", on="3/12/2026", at="9:00", channel="phone")
    assert moved.status_code == 303
    (one,) = coming([one.fact for one in opened(world.viewer("leen", Hat.COACH), world).facts])
    assert (one.fact.on, one.at, one.moved) == (TODAY + 10, "09:00", 1)
    assert "Gesprek verzet" in leen.get(moved["Location"]).content.decode()


def test_a_talk_of_another_is_looked_at_and_not_moved(world: World, sign_in: SignIn) -> None:
    plan(world)
    n, marc = number(world, world.viewer("marc", Hat.MANAGER), "three_way"), sign_in("marc", Hat.MANAGER)
    page = marc.get(url(world, "gesprek_gepland", n)).content.decode()
    assert "Leen plande dit gesprek" in page
    assert reverse("gesprek_afzeggen", args=[world.dossiers["koen"], n]) not in page
    before = stands(world, "marc", Hat.MANAGER)
    marc.post(url(world, "gesprek_gepland", n), {"when": "week", "once": "x"})
    assert marc.post(url(world, "gesprek_afzeggen", n), {"once": "y"}).status_code == 404
    assert stands(world, "marc", Hat.MANAGER) == before


def test_a_talk_is_called_off_without_a_reason_and_that_is_undone(world: World, sign_in: SignIn) -> None:
    n, leen = plan(world), sign_in("leen", Hat.COACH)
    assert leen.post(url(world, "gesprek_afzeggen", n), {"once": "o"}).status_code == 303
    viewer = world.viewer("leen", Hat.COACH)
    assert coming([one.fact for one in opened(viewer, world).facts]) == ()
    strip = leen.get(url(world, "dossier")).content.decode()
    assert "Gesprek afgezegd" in strip
    undo = re.search(r'action="(/[^"]*ongedaan[^"]*|/recent/[^"]*)"', strip)
    assert undo is not None
    leen.post(undo[1], {"key": "undo-it"})
    assert len(coming([one.fact for one in opened(viewer, world).facts])) == 1
    assert leen.get(url(world, "gesprek_gepland", n)).status_code == 404


@pytest.mark.parametrize(("who", "hat"), [("hanna", Hat.HR), ("nele", Hat.PHYSICIAN), ("koen", Hat.WORKER)])
def test_who_does_not_hold_talks_plans_none(world: World, sign_in: SignIn, who: str, hat: Hat) -> None:
    n = plan(world)
    client = sign_in(who, hat)
    for place in (url(world, "gesprek_plan", "coach"), url(world, "gesprek_gepland", n)):
        assert client.get(place).status_code == 404
        assert client.post(place, {"when": "week"}).status_code == 404
    for name in ("gesprek_afzeggen", "gesprek_overnemen"):
        assert client.post(url(world, name, n), {"n": "1"}).status_code == 404


def test_the_worker_sees_time_place_and_people_and_proposes_another_moment(world: World, sign_in: SignIn) -> None:
    plan(world, moment=Moment(TODAY + 8, "14:00", channel="at_work"))
    koen, viewer = sign_in("koen", Hat.WORKER), world.viewer("koen", Hat.WORKER)
    page = koen.get(reverse("mijn_afspraken")).content.decode().replace("\u00a0", " ")
    assert "dinsdag 1 december 2026, 14.00 u." in page
    assert "Op het werk" in page
    assert "met Marc Peeters en Leen" in page
    n = number(world, viewer, "three_way")
    answer = send(koen, reverse("ander_moment", args=[n]), on="3/12", at="10:00", text="Dan ben ik vrij.")
    assert answer["Location"] == reverse("mijn_afspraken")
    page = koen.get(reverse("mijn_afspraken")).content.decode().replace("\u00a0", " ")
    assert "Je stelde voor: donderdag 3 december 2026, 10.00 u." in page
    mails = models.OutboxMail.objects.filter(dedupe__startswith="ask:")
    assert {mail.to for mail in mails} == {"leen@zorg.example"}


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"on": ""}, "Vul een datum in"),
        ({"on": "1/1/2026"}, "Kies een dag"),
        ({"on": "3/12", "at": "later"}, "als een uur"),
    ],
)
def test_a_moment_of_the_worker_that_cannot_be(
    world: World, sign_in: SignIn, typed: dict[str, str], wrong: str
) -> None:
    n, koen = plan(world), sign_in("koen", Hat.WORKER)
    place = reverse("ander_moment", args=[number(world, world.viewer("koen", Hat.WORKER), "three_way")])
    answer = send(koen, place, **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()
    assert koen.get(reverse("ander_moment", args=[n + 90])).status_code == 404


def test_who_planned_it_takes_the_moment_over(world: World, sign_in: SignIn) -> None:
    n, leen = plan(world, moment=Moment(TODAY + 8, "14:00", 30, "video")), sign_in("leen", Hat.COACH)
    koen = world.viewer("koen", Hat.WORKER)
    at = Proposed(TODAY + 10, text="Dan ben ik vrij.")
    propose_moment(koen, world.dossiers["koen"], number(world, koen, "three_way"), at, "https://x.example", key="p")
    today = leen.get(reverse("vandaag")).content.decode()
    assert "Koen De Smet · ander moment gevraagd" in today
    assert url(world, "gesprek_gepland", n) in today
    assert "ander moment gevraagd" not in sign_in("marc", Hat.MANAGER).get(reverse("vandaag")).content.decode()
    page = leen.get(url(world, "gesprek_gepland", n)).content.decode()
    assert "Dan ben ik vrij." in page
    proposal = re.search(r'name="n" value="(\d+)"', page)
    assert proposal is not None
    assert leen.post(url(world, "gesprek_overnemen", n), {"n": "999", "once": "q"}).status_code == 404
    assert leen.post(url(world, "gesprek_overnemen", n), {"n": proposal[1], "once": "t"}).status_code == 303
    (one,) = coming([one.fact for one in opened(world.viewer("leen", Hat.COACH), world).facts])
    assert (one.fact.on, one.at, one.fact.body["minutes"], one.proposals) == (TODAY + 10, "14:00", 30, ())
    assert "ander moment gevraagd" not in leen.get(reverse("vandaag")).content.decode()


def test_only_the_worker_proposes_and_only_for_a_talk(world: World) -> None:
    n, koen = plan(world), world.dossiers["koen"]
    with pytest.raises(NotAllowed):
        propose_moment(world.viewer("leen", Hat.COACH), koen, n, Proposed(TODAY + 9), "x", key="a")
    with pytest.raises(NotAllowed):
        propose_moment(world.viewer("koen", Hat.WORKER), koen, 1, Proposed(TODAY + 9), "x", key="b")


def test_the_series_follows_the_house_protocol(world: World) -> None:
    tell(world, "marc", Hat.MANAGER, "work.resumed", TODAY - 1)
    marc = world.viewer("marc", Hat.MANAGER)
    dossier = opened(marc, world)
    asked = {
        one.rule.key: one.due if one.due is not None else one.earliest
        for one in dossier.agenda.lines
        if one.stands and one.rule.key.startswith("cp.")
    }
    after = following(marc, dossier, "check_in")
    assert (after.kind, after.by) == ("return_talk", asked["cp.return-talk"])
    for kind, body in (("check_in", {}), ("return_talk", {"outcome": "ok"})):
        tell(world, "marc", Hat.MANAGER, "talk.held", TODAY, kind=kind, **body)
    dossier = opened(marc, world)
    after = following(marc, dossier, "return_talk")
    assert (after.kind, after.by) == ("follow_up", asked["cp.follow-up-1-month"])
    tell(world, "marc", Hat.MANAGER, "talk.held", TODAY, kind="follow_up")
    after = following(marc, opened(marc, world), "follow_up")
    assert (after.kind, after.by) == ("evaluation", asked["cp.follow-up-6-weeks"])
    assert following(marc, dossier, "evaluation", "adjust").kind == "reintegration"


def test_the_next_talk_is_planned_with_one_tile(world: World, sign_in: SignIn) -> None:
    tell(world, "marc", Hat.MANAGER, "work.resumed", TODAY - 1)
    marc, before = sign_in("marc", Hat.MANAGER), stands(world, "marc", Hat.MANAGER)
    due = following(world.viewer("marc", Hat.MANAGER), opened(world.viewer("marc", Hat.MANAGER), world), "check_in")
    page = marc.get(url(world, "gesprek_noteer", "check_in")).content.decode()
    assert "Zoals ons beleid vraagt" in page
    send(marc, url(world, "gesprek_noteer", "check_in"), next="policy", next_at="9.15", outcome="ok")
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("talk.held", TODAY, {"kind": "check_in", "outcome": "ok"}),
        ("talk.planned", due.by, {"kind": "return_talk", "at": "09:15", "by": "manager"}),
    ]


def test_coaching_begins_with_two_talks_then_manager_and_hr_then_three(world: World) -> None:
    leen = world.viewer("leen", Hat.COACH)
    assert following(leen, opened(leen, world), "intake").kind == "intake"
    tell(world, "leen", Hat.COACH, "talk.held", TODAY, kind="intake")
    assert following(leen, opened(leen, world), "intake").kind == "manager_hr"
    assert following(leen, opened(leen, world), "manager_hr").kind == "three_way"


def test_an_outcome_that_is_not_ok_leads_back_to_the_plan(world: World, sign_in: SignIn) -> None:
    tell(world, "marc", Hat.MANAGER, "work.resumed", TODAY - 30)
    marc = sign_in("marc", Hat.MANAGER)
    before = stands(world, "marc", Hat.MANAGER)
    send(marc, url(world, "gesprek_noteer", "evaluation"), outcome="adjust", next="fortnight")
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("talk.held", TODAY, {"kind": "evaluation", "outcome": "adjust"}),
        ("talk.planned", TODAY + 14, {"kind": "reintegration", "by": "manager"}),
    ]
    lanes = marc.get(url(world, "zwemlijnen")).content.decode()
    assert "back" in lanes
    tell(world, "marc", Hat.MANAGER, "talk.held", TODAY, kind="return_talk", outcome="ok")


OUTCOMES = [
    ("leen", Hat.COACH),
    ("marc", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("nele", Hat.PHYSICIAN),
    ("koen", Hat.WORKER),
]


@pytest.mark.parametrize(("who", "hat"), OUTCOMES)
def test_who_reads_the_plan_reads_the_outcome(world: World, who: str, hat: Hat) -> None:
    tell(world, "leen", Hat.COACH, "talk.held", TODAY, kind="evaluation", outcome="adjust")
    assert ("talk.held", TODAY, {"kind": "evaluation", "outcome": "adjust"}) in stands(world, who, hat)


def test_hr_says_no_outcome(world: World) -> None:
    dossier = opened(world.viewer("hanna", Hat.HR), world)
    assert not dossier.may_say(world.viewer("hanna", Hat.HR), "talk.held", {"kind": "evaluation", "outcome": "ok"})


def test_agreements_of_the_coach_are_confirmed_one_by_one(world: World, sign_in: SignIn) -> None:
    leen, koen = sign_in("leen", Hat.COACH), sign_in("koen", Hat.WORKER)
    before = stands(world, "leen", Hat.COACH)
    agreed = "- Start om 9 uur\r\n\r\n- Geen nachten"
    send(leen, url(world, "gesprek_noteer", "three_way"), agreed=agreed)
    assert stands(world, "leen", Hat.COACH)[len(before) :] == [
        ("talk.held", TODAY, {"kind": "three_way"}),
        ("agreement.made", TODAY, {"text": "Start om 9 uur"}),
        ("agreement.made", TODAY, {"text": "Geen nachten"}),
    ]
    page = koen.get(reverse("mijn_afspraken")).content.decode()
    assert "Start om 9 uur" in page
    assert "Geen nachten" in page
    answers = re.findall(r'href="(/mijn-draad/antwoord/\d+/(?:ja|nee)/|/[^"]*/\d+/(?:ja|nee)/)"', page)
    yes = [place for place in answers if place.endswith("/ja/")]
    no = [place for place in answers if place.endswith("/nee/")]
    assert len(yes) >= 2
    assert send(koen, yes[0]).status_code == 302, (yes, no)
    assert send(koen, no[1], text="Het was tien uur.").status_code == 302
    told = leen.get(url(world, "afspraken")).content.decode().replace("\u00a0", " ")
    assert "zei op 23 november: dat klopt" in told
    assert "zei op 23 november: zo klopt het niet" in told
    assert "Het was tien uur." in told
    assert "Koen De Smet · een afspraak klopt niet" in leen.get(reverse("vandaag")).content.decode()
    for who, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("nele", Hat.PHYSICIAN)):
        seen = sign_in(who, hat).get(url(world, "afspraken")).content.decode()
        assert "Start om 9 uur" in seen
        assert "zo klopt het niet" in seen
        assert 'name="agreed"' not in seen or hat is Hat.MANAGER
    assert "een afspraak klopt niet" not in sign_in("marc", Hat.MANAGER).get(reverse("vandaag")).content.decode()


def test_a_manager_puts_their_share_of_the_plan_on_paper(world: World, sign_in: SignIn) -> None:
    marc, before = sign_in("marc", Hat.MANAGER), stands(world, "marc", Hat.MANAGER)
    send(marc, url(world, "gesprek_noteer", "return"), agreed="Begint met de dagploeg")
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("talk.held", TODAY, {"kind": "return"}),
        ("agreements.written", TODAY, {"text": "Begint met de dagploeg"}),
    ]
    assert "Begint met de dagploeg" in sign_in("koen", Hat.WORKER).get(reverse("mijn_afspraken")).content.decode()
    viewer = world.viewer("marc", Hat.MANAGER)
    assert not opened(viewer, world).may_say(viewer, "agreement.made", {"text": "x"})


def test_agreements_are_drawn_from_a_talk_later(world: World, sign_in: SignIn) -> None:
    leen = sign_in("leen", Hat.COACH)
    page = leen.get(url(world, "afspraken")).content.decode()
    assert "Koen wil de collega&#x27;s graag nog eens zien." in page
    assert send(leen, url(world, "afspraken"), agreed="").status_code == 422
    assert send(leen, url(world, "afspraken"), agreed="Hij slikt medicijnen.").status_code == 422
    assert send(leen, url(world, "afspraken"), agreed="\n".join("abcdefghij")).status_code == 422
    before = stands(world, "leen", Hat.COACH)
    assert send(leen, url(world, "afspraken"), agreed="Koffie met de collega's").status_code == 302
    assert stands(world, "leen", Hat.COACH)[len(before) :] == [
        ("agreement.made", TODAY, {"text": "Koffie met de collega's"})
    ]
    hanna = sign_in("hanna", Hat.HR)
    assert "Koen wil de collega" not in hanna.get(url(world, "afspraken")).content.decode()
    hanna.post(url(world, "afspraken"), {"agreed": "x", "once": "z"})
    assert ("agreement.made", TODAY, {"text": "x"}) not in stands(world, "hanna", Hat.HR)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_every_language(world: World, sign_in: SignIn, language: Language) -> None:
    n = plan(world)
    tell(world, "koen", Hat.WORKER, "question.asked", TODAY, about="contact")
    tell(world, "leen", Hat.COACH, "agreement.made", TODAY, text="Samen koffie")
    koen_n = number(world, world.viewer("koen", Hat.WORKER), "three_way")
    at = Proposed(TODAY + 9, "08:00")
    propose_moment(world.viewer("koen", Hat.WORKER), world.dossiers["koen"], koen_n, at, "https://x.example", key="p")
    for name in ("leen", "koen"):
        speak(world, name, language)
    leen, koen = sign_in("leen", Hat.COACH), sign_in("koen", Hat.WORKER)
    question = next(
        one.n for one in opened(world.viewer("leen", Hat.COACH), world).facts if one.fact.kind == "question.asked"
    )
    places = (
        url(world, "gesprek_gepland", n),
        url(world, "afspraken"),
        url(world, "beantwoord", question),
        url(world, "gesprek_plan", "coach"),
        url(world, "gesprek_noteer", "evaluation"),
        reverse("vandaag"),
        reverse("agenda_plannen"),
    )
    assert all(leen.get(place).status_code == 200 for place in places)
    assert koen.get(reverse("ander_moment", args=[koen_n])).status_code == 200
    assert koen.get(reverse("mijn_afspraken")).status_code == 200
    assert koen.get(reverse("agenda"), {"toon": "dag", "op": iso(TODAY + 8)}).status_code == 200
