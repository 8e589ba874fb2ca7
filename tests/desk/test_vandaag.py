"""Today: what must I do, what waits on others, and that one press tells the fact and one press takes it back."""

import re
from dataclasses import replace

import pytest
from django.urls import reverse

from draad.actions.settle_task import settle_task
from draad.desk import tasks
from draad.desk.pages.vandaag.words import TodayWords
from draad.dossier.kinds import KINDS
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.protocol import PRESETS
from draad.rules import Rule
from draad.store import models, read
from draad.store.read import WorkRow
from tests.desk.conftest import SignIn
from tests.store.test_work import line
from tests.worlds import TODAY, World

COMES_IN = [
    ("leen", Hat.COACH),
    ("hanna", Hat.HR),
    ("marc", Hat.MANAGER),
]
MAY_NOT = [
    ("koen", Hat.WORKER),
    ("adviser", Hat.ADVISER),
    ("council", Hat.COMMITTEE),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
]

ROW = WorkRow(
    1, 2, "Tom Willems", "be.work-potential.request", 0, "employer", "duty", TODAY - 3, TODAY + 2, TODAY + 2,
    TODAY - 54, "during", TODAY - 54, None, mine=True,
)  # fmt: skip
W = TodayWords.to("nl")


def tick(world: World, rule: str, dossier: str = "koen") -> str:
    return reverse("afvinken", args=[world.dossiers[dossier], rule])


# The page


@pytest.mark.parametrize(("name", "hat"), COMES_IN)
def test_every_hat_that_works_with_dossiers_comes_in(sign_in: SignIn, name: str, hat: Hat) -> None:
    page = sign_in(name, hat).get("/vandaag/")
    assert page.status_code == 200
    assert "Maandag 23 november 2026" in page.content.decode()


@pytest.mark.parametrize(("name", "hat"), MAY_NOT)
def test_other_hats_find_nothing_there(sign_in: SignIn, name: str, hat: Hat) -> None:
    assert sign_in(name, hat).get("/vandaag/").status_code == 404


def test_the_number_in_the_heading_is_that_of_the_menu(sign_in: SignIn, world: World) -> None:
    line(world, "be.return-exam", "employer", "2026-11-20", "duty")
    count = read.due_count(world.viewer("hanna", Hat.HR))
    said = sign_in("hanna", Hat.HR).get("/vandaag/").content.decode()
    assert count > 1
    assert f"Vandaag: {count} dingen te doen" in said
    assert f'<span aria-hidden="true">{count}</span>' in said


def test_a_task_says_who_what_why_and_by_when(sign_in: SignIn, world: World) -> None:
    said = sign_in("hanna", Hat.HR).get("/vandaag/").content.decode()
    wording = BELGIUM.by_key["be.work-potential.request"].wording
    assert f"Koen De Smet · {wording.name.nl}" in said
    assert reverse("waarom", args=[world.dossiers["koen"], "be.work-potential.request"]) in said
    assert "Wettelijk" in said
    assert "week 20" in said


def test_what_law_and_policy_both_ask_is_one_row_with_both_sources(sign_in: SignIn, world: World) -> None:
    """Asking for the estimate is law, and the policy asks it too: one fact settles both."""
    lines = models.WorkLine.objects.filter(dossier_id=world.dossiers["koen"], party__in=("employer", "hr"))
    both = {"be.work-potential.request", "cp.potential-8-weeks"}
    assert both <= set(lines.values_list("rule", flat=True))
    client = sign_in("hanna", Hat.HR)
    said = client.get("/vandaag/").content.decode()
    (row,) = [row for row in re.findall(r'<li class="task.*?</li>', said, re.DOTALL) if "arbeidspotentieel" in row]
    assert [f"chip-{source}" in row for source in ("law", "policy")] == [True, True]
    assert "Vandaag: 1 ding te doen" in said
    client.post(tick(world, "be.work-potential.request"), {"key": "once"})
    assert not both & set(lines.values_list("rule", flat=True)), "one tick settles both"
    assert "arbeidspotentieel vragen ·" not in client.get("/vandaag/").content.decode()


def test_law_that_opens_after_policy_asks_it_stays_a_row_of_its_own(sign_in: SignIn, world: World) -> None:
    models.WorkLine.objects.all().delete()
    line(world, "cp.potential-8-weeks", "hr", "2026-11-20")
    line(world, "be.work-potential.request", "employer", None, "duty", earliest="2026-11-25")
    said = sign_in("hanna", Hat.HR).get("/vandaag/").content.decode()
    assert said.count('<li class="task ') == 2


def test_no_number_of_a_fact_stands_on_the_page(sign_in: SignIn, world: World) -> None:
    """The number of a fact in the store tells how many others there are."""
    models.WorkLine.objects.update(from_seq=987654)
    assert "987654" not in sign_in("hanna", Hat.HR).get("/vandaag/").content.decode()


def test_who_is_out_of_reach_stands_nowhere(sign_in: SignIn) -> None:
    for name, hat in (("second", Hat.MANAGER), ("kitchenhr", Hat.HR)):
        said = sign_in(name, hat).get("/vandaag/").content.decode()
        assert "Koen" not in said
        assert "Niets te doen vandaag" in said
        assert "Tijd voor een belletje?" in said
        assert reverse("dossiers") in said


def test_what_waits_on_others_shows_how_much_of_the_term_has_passed(sign_in: SignIn, world: World) -> None:
    models.WorkLine.objects.all().delete()
    line(world, "be.trajectory.assess", "occupational_physician", "2026-12-11", "duty", earliest="2026-10-23")
    said = sign_in("leen", Hat.COACH).get("/vandaag/").content.decode()
    assert "Nele, arbeidsarts" in said
    assert "Nog 18 dagen" in said
    assert "termijn 49 dagen" in said


def test_looking_at_today_is_one_entry_with_all_it_showed(sign_in: SignIn, world: World) -> None:
    sign_in("hanna", Hat.HR).get("/vandaag/")
    (look,) = models.Look.objects.filter(purpose="today")
    assert [row.dossier_id for row in models.LookAt.objects.filter(look_id=look.id)] == [world.dossiers["koen"]]


def test_a_long_day_shows_its_first_rows_and_the_rest_when_asked(sign_in: SignIn, world: World) -> None:
    models.WorkLine.objects.all().delete()
    for number in range(40):
        line(world, "be.four-weeks.report", "employer", "2026-11-20", "duty", from_seq=number)
    client = sign_in("hanna", Hat.HR)
    few, all_of_it = (client.get(url).content.decode() for url in ("/vandaag/", "/vandaag/?toon=nu"))
    assert "Vandaag: 40 dingen te doen" in few
    assert (few.count('class="task-title"'), all_of_it.count('class="task-title"')) == (30, 40)
    assert "Nog 10 tonen" in few


# One press


def test_a_tick_tells_the_fact_of_the_rule_on_this_day(sign_in: SignIn, world: World) -> None:
    client, url = sign_in("hanna", Hat.HR), tick(world, "be.work-potential.request")
    page = client.get("/vandaag/").content.decode()
    key = re.search(rf'action="{re.escape(url)}"[^>]*>.*?name="key" value="([^"]+)"', page)
    assert key is not None
    answer = client.post(url, {"key": key[1]})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/vandaag/")
    said = models.Fact.objects.filter(dossier_id=world.dossiers["koen"]).order_by("-seq").first()
    assert said is not None
    assert (said.kind, said.on.isoformat(), said.hat) == ("work_potential.requested", "2026-11-23", "hr")
    after = client.get("/vandaag/").content.decode()
    assert "Afgevinkt: Een inschatting van het arbeidspotentieel vragen." in after
    assert url not in after


def test_pressed_twice_is_told_once(sign_in: SignIn, world: World) -> None:
    client, url = sign_in("hanna", Hat.HR), tick(world, "be.work-potential.request")
    before = models.Fact.objects.count()
    for _ in range(3):
        client.post(url, {"key": "the-same"})
    assert models.Fact.objects.count() == before + 1


def test_the_strip_takes_it_back(sign_in: SignIn, world: World) -> None:
    client, url = sign_in("hanna", Hat.HR), tick(world, "be.work-potential.request")
    client.post(url, {"key": "k"})
    page = client.get("/vandaag/").content.decode()
    strip = re.search(r'class="undo".*?action="([^"]+)".*?name="key" value="([^"]+)"', page, re.DOTALL)
    assert strip is not None
    assert client.post(strip[1], {"key": strip[2]}).status_code == 303
    after = client.get("/vandaag/").content.decode()
    assert "Ongedaan gemaakt." in after
    assert url in after


@pytest.mark.parametrize(
    ("name", "hat", "rule"),
    [
        ("leen", Hat.COACH, "be.work-potential.request"),
        ("marc", Hat.MANAGER, "be.work-potential.request"),
        ("nele", Hat.PHYSICIAN, "be.work-potential.request"),
        ("second", Hat.MANAGER, "cp.weekly-call"),
        ("kitchenhr", Hat.HR, "be.work-potential.request"),
        ("otherhr", Hat.HR, "be.work-potential.request"),
        ("koen", Hat.WORKER, "be.work-potential.request"),
        ("dpo", Hat.DPO, "be.work-potential.request"),
    ],
)
def test_who_may_not_say_it_cannot_tick_it(sign_in: SignIn, world: World, name: str, hat: Hat, rule: str) -> None:
    if name == "nele":
        rule = "be.trajectory.plan"  # the physician may ask an estimate too; a plan is the employer's
    client = sign_in(name, hat, world.other_employer if name == "otherhr" else None)
    before = models.Fact.objects.count()
    assert client.post(tick(world, rule), {"key": "k"}).status_code == 404
    assert client.get(tick(world, rule)).status_code == 404
    assert models.Fact.objects.count() == before


@pytest.mark.parametrize("rule", ["be.trajectory.plan", "nope", "be.four-weeks.report"])
def test_a_rule_of_which_nothing_stands_is_not_there(sign_in: SignIn, world: World, rule: str) -> None:
    assert sign_in("hanna", Hat.HR).post(tick(world, rule), {"key": "k"}).status_code == 404


def test_a_dossier_that_is_not_there_answers_the_same(sign_in: SignIn, world: World) -> None:
    client = sign_in("hanna", Hat.HR)
    nowhere = client.get(reverse("afvinken", args=[1, "be.work-potential.request"]))
    of_another = client.get(tick(world, "be.work-potential.request", "paul"))
    bare = [re.sub(rb'value="[^"]*"', b"", answer.content) for answer in (nowhere, of_another)]
    assert nowhere.status_code == of_another.status_code == 404
    assert bare[0].replace(b"/1/", b"//") == bare[1].replace(f"/{world.dossiers['paul']}/".encode(), b"//")


# The small page


def test_another_day_can_be_told(sign_in: SignIn, world: World) -> None:
    client, url = sign_in("hanna", Hat.HR), tick(world, "be.work-potential.request")
    page = client.get(url).content.decode()
    assert "Koen De Smet" in page
    assert 'name="op"' in page
    client.post(url, {"key": "k", "op": "20/11"})
    said = models.Fact.objects.filter(kind="work_potential.requested").get()
    assert said.on.isoformat() == "2026-11-20"


@pytest.mark.parametrize(
    ("typed", "told"),
    [("24/11/2026", "Deze dag moet nog komen."), ("gauw", "lezen we niet als een datum"), ("", "Vul een datum in")],
)
def test_a_day_that_cannot_be_is_answered_in_words_and_kept(
    sign_in: SignIn, world: World, typed: str, told: str
) -> None:
    before = models.Fact.objects.count()
    answer = sign_in("hanna", Hat.HR).post(tick(world, "be.work-potential.request"), {"key": "kept-key", "op": typed})
    said = answer.content.decode()
    assert answer.status_code == 422
    assert told in said
    assert f'value="{typed}"' in said
    assert 'value="kept-key"' in said
    assert models.Fact.objects.count() == before


def test_what_else_the_rule_needs_is_asked(sign_in: SignIn, world: World) -> None:
    models.WorkLine.objects.all().delete()
    client = sign_in("hanna", Hat.HR)
    client.post(tick(world, "be.work-potential.request"), {"key": "a"})
    url = tick(world, "be.work-potential.estimate")
    physician = sign_in("nele", Hat.PHYSICIAN)
    page = physician.get(url).content.decode()
    assert 'name="present"' in page
    refused = physician.post(url, {"key": "b"})
    assert refused.status_code == 422
    assert "Kies een antwoord." in refused.content.decode()
    assert physician.post(url, {"key": "b", "op": "vandaag", "present": "yes"}).status_code == 303
    fact = models.Fact.objects.get(kind="work_potential.estimated")
    assert models.FactBody.objects.get(dossier_id=fact.dossier_id, seq=fact.seq).body == {"present": "yes"}


def test_where_two_things_could_have_happened_it_asks_which(sign_in: SignIn, world: World) -> None:
    physician = sign_in("nele", Hat.PHYSICIAN)
    hr = world.viewer("hanna", Hat.HR)
    settle_task(hr, world.dossiers["koen"], "pre_return_visit.requested", TODAY - 1, {"by": "employer"}, key="v")
    url = tick(world, "be.pre-return-visit.invite")
    page = physician.get(url).content.decode()
    kinds = ("pre_return_visit.invited", "pre_return_visit.held")
    assert all(KINDS[kind].sentence.nl in page for kind in kinds)
    assert physician.post(url, {"key": "k"}).status_code == 422
    chosen = physician.post(url, {"key": "k", "wat": kinds[0]})
    assert chosen.status_code == 303
    assert models.Fact.objects.filter(kind=kinds[0]).exists()


# Reminders


def test_a_reminder_is_noted_with_one_press_and_taken_back(sign_in: SignIn, world: World) -> None:
    client = sign_in("leen", Hat.COACH)
    url = reverse("herinneren", args=[world.dossiers["koen"], "cp.weekly-call"])
    assert client.post(url, {"key": "r"}).status_code == 303
    fact = models.Fact.objects.get(kind="party.reminded")
    body = models.FactBody.objects.get(dossier_id=fact.dossier_id, seq=fact.seq).body
    assert body == {"party": "manager", "of": "cp.weekly-call"}
    page = client.get("/vandaag/").content.decode()
    assert "De herinnering aan de leidinggevende vertrekt om 17.00" in page
    act = models.Act.objects.get(verb="remind")
    client.post(reverse("undo", args=[act.id]), {"key": "u"})
    assert models.Fact.objects.filter(kind="fact.withdrawn", replaces=fact.seq).exists()


@pytest.mark.parametrize(("name", "hat"), [("hanna", Hat.HR), ("nele", Hat.PHYSICIAN)])
def test_a_hat_that_may_not_note_it_is_not_offered_it(sign_in: SignIn, world: World, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    url = reverse("herinneren", args=[world.dossiers["koen"], "cp.weekly-call"])
    assert "herinneren" not in client.get("/vandaag/").content.decode()
    assert client.post(url, {"key": "r"}).status_code == 404
    assert sign_in("leen", Hat.COACH).get(url).status_code == 405


# Words and days


def test_a_talk_leads_to_its_own_guide(sign_in: SignIn, world: World) -> None:
    models.WorkLine.objects.all().delete()
    line(world, "cp.return-talk", "manager", "2026-11-23")
    client, url = sign_in("marc", Hat.MANAGER), reverse("gesprek_noteer", args=[world.dossiers["koen"], "return_talk"])
    assert url in client.get("/vandaag/").content.decode()
    assert client.get(url).status_code == 200


def test_the_table_of_rooms_names_kinds_and_rooms_that_exist() -> None:
    assert set(tasks.ROOMS) <= set(KINDS)
    assert set(tasks.ROOMS.values()) == set(tasks.ROOM_LABELS) == set(tasks.ROOM_ICONS)
    assert all(reverse(room, args=[1]) for room in tasks.ROOM_LABELS)


@pytest.mark.parametrize(
    "rule", [*BELGIUM.rules, *(rule for one in PRESETS.values() for rule in one.rules)], ids=lambda rule: rule.key
)
def test_every_rule_can_stand_as_a_row(world: World, rule: Rule) -> None:
    """Whatever the rule and the hat, the row has a button that leads somewhere."""
    row = replace(ROW, dossier_id=world.dossiers["koen"], rule=rule.key)
    for name, hat in COMES_IN:
        made = tasks.task_row(world.viewer(name, hat), row, rule, "nl")
        assert made.action is not None
        assert made.action.href
        assert bool(made.tick_url) is bool(made.fields)
