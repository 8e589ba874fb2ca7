"""Why must this: four lines, the calculation, the article; and nothing of a rule that is not the viewer's to see."""

import pytest
from django.urls import reverse

from draad.actions.record_facts import record_facts
from draad.desk.explaining.counting import count_of
from draad.desk.explaining.words import WhyWords
from draad.desk.formats import long_day
from draad.dossier.reasons import REASONS
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import read
from draad.store.append import NewFact
from tests.desk.conftest import SignIn
from tests.dossier.test_published import SHORT, asked
from tests.worlds import World

LANGUAGES = ("nl", "fr", "de", "en")


def address(world: World, rule: str) -> str:
    return reverse("waarom", args=[world.dossiers["koen"], rule])


def test_the_calculation_names_the_day_it_counts_from_and_the_article(world: World, sign_in: SignIn) -> None:
    page = sign_in("hanna", Hat.HR).get(address(world, "be.four-weeks.report")).content.decode()
    for said in ("Vier weken afwezigheid melden aan de arbeidsarts", "maandag 13 juli 2026", "4 weken", "I.4-4"):
        assert said in page
    assert "1 januari 2026" in page, "the version"
    assert "1 oktober 2022" in page, "the version before it"
    assert "gedaan op" in page
    assert "De arbeidsarts kan de werknemer niet op tijd vertellen" in page, "what if it does not work out"


def test_days_are_shown_one_by_one_with_their_holidays(world: World, sign_in: SignIn) -> None:
    told = NewFact("trajectory.requested", parse_day("2026-11-02"), {"by": "employer"})
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], (told,), key="a", verb="x")
    page = sign_in("hanna", Hat.HR).get(address(world, "be.trajectory.assess")).content.decode()
    assert "49 dagen" in page
    assert "dag 49" in page
    assert "21/12" in page, "2 November plus 49 days"


def test_a_rule_that_asks_nothing_says_why(world: World, sign_in: SignIn) -> None:
    page = sign_in("hanna", Hat.HR).get(address(world, "be.trajectory.assess")).content.decode()
    assert "Dat is niet gebeurd" in page


def test_every_rule_explains_itself_to_whoever_may_see_it(world: World, sign_in: SignIn) -> None:
    """In four languages, for each hat; a rule that is not theirs is the page of nothing."""
    for name, hat in (("koen", Hat.WORKER), ("hanna", Hat.HR), ("marc", Hat.MANAGER)):
        client, viewer = sign_in(name, hat), world.viewer(name, hat)
        dossier = read.open_dossier(viewer, world.dossiers["koen"])
        assert dossier is not None
        shown = 0
        for rule in dossier.agenda.compiled.book.by_key.values():
            found = read.explained(viewer, dossier, rule.key)
            response = client.get(address(world, rule.key))
            assert response.status_code == (200 if found else 404), (name, rule.key)
            shown += found is not None
        assert shown > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_four_languages(world: World, sign_in: SignIn, language: str) -> None:
    client = sign_in("hanna", Hat.HR)
    type(world.accounts["hanna"]).objects.filter(id=world.accounts["hanna"].id).update(language=language)
    for rule in ("be.four-weeks.report", "be.trajectory.employer-must-request", "cp.weekly-call"):
        page = client.get(address(world, rule)).content.decode()
        wording = read.rule_book(world.viewer("hanna", Hat.HR)).by_key[rule].wording
        assert wording.name.to(language) in page.replace("&#x27;", "'")  # type: ignore[arg-type]


def test_what_the_viewer_may_not_see_is_not_there(world: World, sign_in: SignIn) -> None:
    nothing = sign_in("marc", Hat.MANAGER).get(reverse("waarom", args=[world.dossiers["koen"], "no.such.rule"]))
    hidden = sign_in("marc", Hat.MANAGER).get(address(world, "be.pay.guaranteed"))
    far = sign_in("second", Hat.MANAGER).get(address(world, "be.four-weeks.report"))
    assert [answer.status_code for answer in (nothing, hidden, far)] == [404, 404, 404]
    assert sign_in("hanna", Hat.HR).get(address(world, "be.pay.guaranteed")).status_code == 200
    assert sign_in("hanna", Hat.HR).get(address(world, "be.policy.committee-yearly")).status_code == 404


def test_a_rule_in_general_is_for_everyone(world: World, sign_in: SignIn) -> None:
    for name, hat in (("bram", Hat.WORKER), ("council", Hat.COMMITTEE), ("marc", Hat.MANAGER)):
        page = sign_in(name, hat).get(reverse("regel", args=["be.pay.guaranteed"]))
        assert page.status_code == 200
        assert "Koen" not in page.content.decode()
    assert sign_in("bram", Hat.WORKER).get(reverse("regel", args=["be.nothing"])).status_code == 404


def test_every_rule_of_the_law_has_its_general_page(world: World, sign_in: SignIn) -> None:
    client = sign_in("bram", Hat.WORKER)
    for rule in BELGIUM.rules:
        assert client.get(reverse("regel", args=[rule.key])).status_code == 200, rule.key


def test_looking_is_written_down(world: World, sign_in: SignIn) -> None:
    sign_in("hanna", Hat.HR).get(address(world, "be.four-weeks.report"))
    looks = read.looks_at(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert [(look.hat, look.purpose) for look in looks] == [(Hat.HR, "why")]


def absent_before(world: World) -> None:
    """An earlier absence of the same year, in which the work potential was asked for: that is over."""
    told = (
        NewFact("absence.started", parse_day("2026-01-05"), {"cause": "illness"}),
        NewFact("work_potential.requested", parse_day("2026-03-05"), {}),
        NewFact("work.resumed", parse_day("2026-04-01"), {}),
    )
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], told, key="before", verb="x")


FOLD = '<details class="opens"><summary>Wat hiervan voorbij is: 1 keer'


def test_what_is_up_comes_first_and_what_is_over_is_folded_beneath(world: World, sign_in: SignIn) -> None:
    absent_before(world)
    page = sign_in("hanna", Hat.HR).get(address(world, "be.work-potential.request")).content.decode()
    up, fold, over = page.partition(FOLD)
    assert fold
    assert "maandag 13 juli 2026" in up
    assert "gedaan op" not in up
    assert "gedaan op do 5 maart" in over.partition("</details>")[0]


def test_an_occurrence_that_was_asked_about_stands_open_though_it_is_over(world: World, sign_in: SignIn) -> None:
    absent_before(world)
    client, here = sign_in("hanna", Hat.HR), address(world, "be.work-potential.request")
    dossier = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
    assert dossier is not None
    (asked,) = (shown.n for shown in dossier.facts if shown.fact.on == parse_day("2026-01-05"))
    page = client.get(f"{here}?van={asked}").content.decode()
    assert "Wat hiervan voorbij is" not in page
    assert 0 < page.index("gedaan op do 5 maart") < page.index("maandag 13 juli 2026")


def test_where_nothing_is_up_the_latest_stands_open(world: World, sign_in: SignIn) -> None:
    absent_before(world)
    told = NewFact("work_potential.requested", parse_day("2026-09-08"), {})
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], (told,), key="p", verb="x")
    page = sign_in("hanna", Hat.HR).get(address(world, "be.work-potential.request")).content.decode()
    up, fold, over = page.partition(FOLD)
    assert fold
    assert "gedaan op di 8 september" in up
    assert "gedaan op do 5 maart" in over


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_that_counts_back_says_why_it_does_not_end_where_its_sum_does(language: Language) -> None:
    """A short absence: a month before the return lies before the return was told."""
    answer = asked(SHORT, "2026-11-26")
    (line,) = (line for line in answer.lines if line.rule.key == "cp.talk-before-return")
    sentences = count_of(line, language).sentences
    assert REASONS["before_it_was_told"].to(language) in sentences
    assert any(long_day(parse_day("2026-11-07"), language) in one for one in sentences)
    assert sentences[-1] == WhyWords.to(language).last_day.fill(day=long_day(parse_day("2026-11-26"), language))


@pytest.mark.parametrize(
    ("rule", "said", "other"),
    [
        ("be.work-potential.request", "Ons eigen beleid vraagt dit ook", "cp.potential-8-weeks"),
        ("cp.potential-8-weeks", "De wet vraagt dit ook", "be.work-potential.request"),
    ],
)
def test_law_and_policy_that_one_fact_settles_name_each_other(
    world: World, sign_in: SignIn, rule: str, said: str, other: str
) -> None:
    client = sign_in("hanna", Hat.HR)
    page = client.get(address(world, rule)).content.decode()
    assert said in page
    assert "Eén keer noteren volstaat voor beide." in page
    assert f'href="{address(world, other)}"' in page
    assert "volstaat voor beide" not in client.get(address(world, "be.four-weeks.report")).content.decode()
