"""The queue of a health service: over all its employers, by days left, and of nobody else."""

import re
from typing import Any

import pytest
from django.urls import reverse

from draad.desk.pages.wachtrij.entries import Entry, entries_of, names_of, ordered
from draad.dossier.facts import Fact
from draad.privacy.hats import Hat
from draad.store import models, read
from tests.desk.conftest import SignIn
from tests.desk.sending import speak
from tests.desk.service import started, tell, tell_paul
from tests.worlds import TODAY, World

QUEUE = "/wachtrij/"
TAKE = "/wachtrij/opnemen/"
SERVICE = [("nele", Hat.PHYSICIAN), ("nurse", Hat.NURSE)]


def entries(world: World, name: str = "nele", hat: Hat = Hat.PHYSICIAN) -> list[tuple[str, str]]:
    """The rows of the queue at the first employer: whose, and what."""
    return [(one.queued.name.split()[0], one.subject) for one in _entries(world, name, hat)]


def _entries(world: World, name: str = "nele", hat: Hat = Hat.PHYSICIAN) -> tuple[Entry, ...]:
    return entries_of(read.queue_of(world.viewer(name, hat)), TODAY)


def rows_said(page: str) -> list[str]:
    """The names of the table, in order."""
    body = page[page.index("<tbody>") : page.index("</tbody>")]
    return re.findall(r'<th scope="row">\s*<a [^>]*>([^<]+)</a>', body)


# Who comes in


@pytest.mark.parametrize(("name", "hat"), SERVICE)
def test_a_health_service_lands_in_its_queue(sign_in: SignIn, name: str, hat: Hat) -> None:
    page = sign_in(name, hat).get(QUEUE)
    assert page.status_code == 200
    assert "geen medisch dossier" in page.content.decode()


@pytest.mark.parametrize(
    ("name", "hat"), [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("koen", Hat.WORKER)]
)
def test_for_everyone_else_there_is_no_queue(sign_in: SignIn, world: World, name: str, hat: Hat) -> None:
    assert sign_in(name, hat).get(QUEUE).status_code == 404
    assert read.queue_of(world.viewer(name, hat)) == []
    assert read.owed_to_service(world.viewer(name, hat)) == []
    assert read.served_by(world.viewer(name, hat)) == ()


def test_an_empty_queue_says_so_and_leads_on(sign_in: SignIn) -> None:
    page = sign_in("nurse", Hat.NURSE).get(QUEUE + "?soort=beoordeling").content.decode()
    assert "Niets in de wachtrij" in page
    assert reverse("dossiers") in page


# What stands in it


def test_a_request_of_the_worker_stands_there_as_new_until_it_is_taken_up(world: World) -> None:
    before = entries(world)
    assert ("Koen", "visit") not in before
    tell(world, "pre_return_visit.requested", by="worker")
    (visit,) = [one for one in _entries(world) if one.subject == "visit"]
    assert visit.new
    assert visit.progress is not None
    assert (visit.progress.state, visit.progress.asker) == ("asked", "worker")
    tell(world, "pre_return_visit.invited", by="worker", channel="mail", for_day="2026-11-30")
    (visit,) = [one for one in _entries(world) if one.subject == "visit"]
    assert not visit.new
    assert visit.progress is not None
    assert visit.progress.state == "invited"
    tell(world, "pre_return_visit.held", TODAY - 1)
    assert ("Koen", "visit") not in entries(world)


def test_an_assessment_stands_there_with_its_49_days(world: World) -> None:
    started(world)
    (found,) = [one for one in _entries(world) if one.subject == "assessment"]
    assert found.due == TODAY - 10 + 49
    assert found.progress is not None
    assert found.progress.state == "asked"
    tell(world, "trajectory.told")
    tell(world, "trajectory.invited", nth=1, registered="yes", channel="letter", for_day="2026-11-22")
    assert [one.progress.state for one in _entries(world) if one.progress] == ["passed"]
    tell(world, "trajectory.missed", TODAY - 1, nth=1, excused="no")
    (found,) = [one for one in _entries(world) if one.subject == "assessment"]
    assert found.progress is not None
    assert (found.progress.state, found.progress.invited, found.progress.missed) == ("missed", 1, 1)
    tell(world, "assessment.attended", TODAY)
    assert [one.progress.state for one in _entries(world) if one.progress] == ["attended"]


def test_what_was_taken_back_does_not_count(world: World) -> None:
    started(world)
    viewer = world.viewer("nele", Hat.PHYSICIAN)
    tell(world, "trajectory.invited", nth=1, for_day="2026-12-01")
    dossier = read.open_dossier(viewer, world.dossiers["koen"])
    assert dossier is not None
    from draad.actions.correct_fact import withdraw_fact  # noqa: PLC0415

    n = next(one.n for one in dossier.facts if one.fact.kind == "trajectory.invited")
    withdraw_fact(viewer, dossier.id, n, "verkeerde dag", key="back", seen=dossier.token)
    (found,) = [one for one in _entries(world) if one.subject == "assessment"]
    assert found.progress is not None
    assert (found.progress.state, found.progress.invited) == ("asked", 0)


def test_an_estimate_is_asked_then_has_to_be_told(world: World) -> None:
    tell(world, "work_potential.requested")
    assert ("Koen", "potential") in entries(world)
    tell(world, "work_potential.estimated", TODAY - 1, present="yes")
    assert [one.told for one in _entries(world) if one.subject == "potential"] == [True]
    tell(world, "worker.informed", TODAY)
    assert ("Koen", "potential") not in entries(world)


# Names


def test_a_name_is_taken_in_once_and_then_the_worker_is_to_be_informed(world: World, sign_in: SignIn) -> None:
    client = sign_in("nurse", Hat.NURSE)
    page = client.get(QUEUE).content.decode()
    value = f"{world.employer}:{world.dossiers['koen']}"
    assert value in page
    assert ("Koen", "inform") not in entries(world)
    answer = client.post(TAKE, {"naam": value, "once": "take-one"})
    assert answer.status_code == 303
    page = client.get(QUEUE).content.decode()
    assert value not in page
    assert "is opgenomen" in page
    assert "Opgenomen in de laatste twee weken" in page
    assert ("Koen", "inform") in entries(world)
    client.post(TAKE, {"naam": value, "once": "take-one"})
    assert models.Fact.objects.filter(employer_id=world.employer, kind="physician.noted").count() == 1


def test_all_names_of_all_employers_at_once(world: World, sign_in: SignIn) -> None:
    tell_paul(world, "physician.told")
    client = sign_in("nele", Hat.PHYSICIAN)
    page = client.get(QUEUE).content.decode()
    assert "Alle 2 opgenomen" in page
    client.post(TAKE, {"alle": "yes", "once": "all"})
    kinds = models.Fact.objects.filter(kind="physician.noted").values_list("employer_id", flat=True)
    assert sorted(kinds) == sorted([world.employer, world.other_employer])
    assert "2 namen opgenomen" in client.get(QUEUE).content.decode()


def test_nothing_ticked_is_said_and_nothing_is_saved(world: World, sign_in: SignIn) -> None:
    answer = sign_in("nele", Hat.PHYSICIAN).post(TAKE, {"once": "none"})
    assert answer.status_code == 422
    assert "Vink eerst een naam aan." in answer.content.decode()
    assert not models.Fact.objects.filter(kind="physician.noted").exists()


def test_a_name_of_an_employer_that_is_not_served_is_not_taken_in(world: World, sign_in: SignIn) -> None:
    tell_paul(world, "physician.told")
    client = sign_in("nurse", Hat.NURSE)  # the nurse works for the first employer alone
    assert str(world.dossiers["paul"]) not in client.get(QUEUE).content.decode()
    client.post(TAKE, {"naam": f"{world.other_employer}:{world.dossiers['paul']}", "once": "no"})
    assert not models.Fact.objects.filter(kind="physician.noted").exists()


def test_informing_is_noted_from_the_queue(world: World, sign_in: SignIn) -> None:
    tell(world, "physician.noted")
    client = sign_in("nurse", Hat.NURSE)
    answer = client.post(reverse("informeren", args=[world.dossiers["koen"]]), {"once": "told"})
    assert answer.status_code == 303
    assert ("Koen", "inform") not in entries(world)


# Several employers


def test_one_screen_over_every_employer_with_a_filter_for_each(world: World, sign_in: SignIn) -> None:
    tell(world, "work_potential.requested")
    tell_paul(world, "work_potential.requested")
    client = sign_in("nele", Hat.PHYSICIAN)
    page = client.get(QUEUE).content.decode()
    assert sorted(rows_said(page)) == ["Koen De Smet", "Paul Lambert"]
    assert "Voor 2 werkgevers" in page
    page = client.get(f"{QUEUE}?werkgever={world.other_employer}").content.decode()
    assert rows_said(page) == ["Paul Lambert"]
    page = client.get(f"{QUEUE}?werkgever=123").content.decode()
    assert len(rows_said(page)) == 2


def test_opening_a_dossier_of_another_employer_puts_on_the_same_hat_there(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    page = client.get(reverse("dossier", args=[world.dossiers["paul"]]))
    assert page.status_code == 200
    assert "Paul Lambert" in page.content.decode()
    listed = client.get(reverse("dossiers")).content.decode()
    assert "Paul Lambert" in listed
    assert "Koen" not in listed
    assert "Koen" in client.get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()


@pytest.mark.parametrize(("name", "hat"), [("nurse", Hat.NURSE), ("hanna", Hat.HR), ("marc", Hat.MANAGER)])
def test_nobody_else_is_led_to_another_employer(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    there, nowhere = (client.get(reverse("dossier", args=[key])) for key in (world.dossiers["paul"], 123))
    assert (there.status_code, _plain(there)) == (404, _plain(nowhere))


def test_a_physician_of_another_service_sees_nothing(world: World, sign_in: SignIn) -> None:
    tell(world, "work_potential.requested")
    models.Mandate.objects.filter(employer_id=world.employer, account=world.accounts["nele"]).delete()
    client = sign_in("nele", Hat.PHYSICIAN, world.other_employer)
    page = client.get(QUEUE).content.decode()
    assert "Koen" not in page
    nothing = client.get("/nergens/")
    for room in ("dossier", "uitnodigen", "bezoek", "schatten", "beoordeling", "advies", "artsen", "informeren"):
        url = reverse(room, args=[world.dossiers["koen"]])
        answer = client.post(url) if room == "informeren" else client.get(url)
        assert answer.status_code == 404, room
        assert _plain(answer) == _plain(nothing), room


def _plain(answer: Any) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", answer.content)


# Order, log, words


def test_by_days_left_then_new_first(world: World) -> None:
    started(world, TODAY - 40)
    tell(world, "pre_return_visit.requested", by="worker")
    tell(world, "work_potential.requested", TODAY - 20)
    found = ordered(_entries(world), "termijn")
    assert [one.subject for one in found] == ["assessment", "visit", "potential"]
    assert [one.new for one in ordered(found, "nieuw")] == [True, True, False]


def test_who_was_shown_is_kept_at_their_own_employer(world: World, sign_in: SignIn) -> None:
    tell_paul(world, "physician.told")
    sign_in("nele", Hat.PHYSICIAN).get(QUEUE)
    looks = models.Look.objects.filter(purpose="queue")
    assert sorted(looks.values_list("employer_id", flat=True)) == sorted([world.employer, world.other_employer])
    for look in looks:
        shown = models.LookAt.objects.filter(employer_id=look.employer_id, look_id=look.id)
        theirs = models.Dossier.objects.filter(employer_id=look.employer_id).values("id")
        assert not shown.exclude(dossier_id__in=theirs).exists()


def test_what_the_employer_owes_waits_apart(world: World, sign_in: SignIn) -> None:
    page = sign_in("nele", Hat.PHYSICIAN).get(QUEUE).content.decode()
    waits = page[page.index('id="wacht"') :]
    assert "Een inschatting van het arbeidspotentieel vragen, Koen De Smet" in waits


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Nouveau : demandé par le travailleur"), ("de", "Neu: gefragt von"), ("en", "New: asked by the worker")],
)
def test_it_speaks_four_languages(world: World, sign_in: SignIn, language: str, said: str) -> None:
    tell(world, "pre_return_visit.requested", by="worker")
    speak(world, "nele", language)
    assert said in sign_in("nele", Hat.PHYSICIAN).get(QUEUE).content.decode()


def test_a_name_stands_there_only_while_somebody_is_away(world: World) -> None:
    assert [one.queued.name for one in names_of(read.queue_of(world.viewer("nele", Hat.PHYSICIAN)))] == ["Koen De Smet"]
    tell(world, "work.resumed", TODAY - 1, ("hanna", Hat.HR))
    assert names_of(read.queue_of(world.viewer("nele", Hat.PHYSICIAN))) == ()


def test_the_facts_of_the_queue_are_those_of_the_matrix(world: World) -> None:
    started(world)
    tell(world, "trajectory.told")
    employer = models.Employer.objects.get(id=world.employer)
    employer.narrowed = [["physician", "TRAJECTORY", "R"]]
    employer.save()
    facts: tuple[Fact, ...] = read.queue_of(world.viewer("nele", Hat.PHYSICIAN))[0].facts
    assert not [fact for fact in facts if fact.kind.startswith("trajectory.")]
