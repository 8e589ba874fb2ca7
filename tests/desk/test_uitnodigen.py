"""Inviting, and what became of it: counted as the law counts, and never more than that somebody came."""

import pytest
from django.urls import reverse

from draad.desk.service.no_shows import most_missed
from draad.desk.service.steps import progress
from draad.dossier.facts import Fact
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from tests.desk.conftest import SignIn
from tests.desk.sending import send, stands
from tests.desk.service import started, tell
from tests.worlds import TODAY, World

SERVICE = [("nele", Hat.PHYSICIAN), ("nurse", Hat.NURSE)]
FOR_DAY = "01/12/2026"


def url(world: World, room: str, aim: str = "") -> str:
    return reverse(room, args=[world.dossiers["koen"]]) + (f"?voor={aim}" if aim else "")


def said(world: World, kind: str, who: str = "nele", hat: Hat = Hat.PHYSICIAN) -> list[dict[str, object]]:
    return [body for name, _, body in stands(world, who, hat) if name == kind]


@pytest.mark.parametrize(("name", "hat"), SERVICE)
def test_an_invitation_to_the_assessment_has_its_day_its_way_and_its_number(
    world: World, sign_in: SignIn, name: str, hat: Hat
) -> None:
    started(world)
    client = sign_in(name, hat)
    answer = send(
        client, url(world, "uitnodigen", "assessment"), voor="assessment", for_day=FOR_DAY, way="registered",
        tell_others="yes",
    )  # fmt: skip
    assert answer.status_code == 303
    assert said(world, "trajectory.invited") == [
        {"channel": "letter", "for_day": "2026-12-01", "nth": 1, "registered": "yes"}
    ]
    assert said(world, "trajectory.told") == [{}]
    assert "Uitgenodigd: Koen De Smet, voor 1 december." in client.get("/wachtrij/").content.decode()


def test_the_second_invitation_says_that_it_is_the_last_that_counts(world: World, sign_in: SignIn) -> None:
    started(world, TODAY - 40)
    tell(world, "trajectory.told", TODAY - 39)
    tell(world, "trajectory.invited", TODAY - 38, nth=1, registered="yes", channel="letter", for_day="2026-10-25")
    tell(world, "trajectory.missed", TODAY - 29, nth=1, excused="no")
    page = sign_in("nurse", Hat.NURSE).get(url(world, "uitnodigen", "assessment")).content.decode()
    assert "Dit is uitnodiging 2." in page
    assert "Na 2 gemiste afspraken zonder aanvaarde reden reageert de wet." in page
    assert "dan kan het traject stoppen" in page


def test_too_soon_after_the_last_one_is_said_with_the_day(world: World, sign_in: SignIn) -> None:
    started(world, TODAY - 12)
    tell(world, "trajectory.told", TODAY - 12)
    tell(world, "trajectory.invited", TODAY - 10, nth=1, registered="yes", channel="letter", for_day="2026-11-20")
    tell(world, "trajectory.missed", TODAY - 3, nth=1, excused="no")
    page = sign_in("nurse", Hat.NURSE).get(url(world, "uitnodigen", "assessment")).content.decode()
    assert "De volgende telt pas vanaf 27 november 2026." in page


def test_a_visit_can_be_declined_and_says_so_beforehand(world: World, sign_in: SignIn) -> None:
    tell(world, "pre_return_visit.requested", by="worker")
    client = sign_in("nurse", Hat.NURSE)
    page = client.get(url(world, "uitnodigen", "visit")).content.decode()
    assert "mag dit bezoek weigeren" in page
    assert "Aangetekende brief" not in page
    send(client, url(world, "uitnodigen", "visit"), voor="visit", for_day=FOR_DAY, way="phone")
    assert said(world, "pre_return_visit.invited") == [{"by": "worker", "channel": "phone", "for_day": "2026-12-01"}]
    send(client, url(world, "bezoek", "visit"), voor="visit", what="not_coming")
    assert said(world, "pre_return_visit.declined") == [{"by": "worker"}]


@pytest.mark.parametrize(
    ("what", "kind", "body"),
    [
        ("came", "assessment.attended", {}),
        ("missed", "trajectory.missed", {"nth": 1, "excused": "no"}),
        ("missed_excused", "trajectory.missed", {"nth": 1, "excused": "yes"}),
        ("coming", "invitation.answered", {"coming": "yes", "to": "assessment"}),
        ("other_day", "invitation.answered", {"coming": "other_day", "to": "assessment"}),
        ("not_coming", "invitation.answered", {"coming": "no", "to": "assessment"}),
    ],
)
def test_what_became_of_an_invitation(
    world: World, sign_in: SignIn, what: str, kind: str, body: dict[str, object]
) -> None:
    started(world)
    tell(world, "trajectory.invited", nth=1, registered="yes", channel="letter", for_day="2026-11-22")
    answer = send(sign_in("nurse", Hat.NURSE), url(world, "bezoek", "assessment"), voor="assessment", what=what)
    assert answer.status_code == 303
    assert said(world, kind) == [body]


def test_nobody_of_the_employer_learns_more_than_the_matrix_says(world: World, sign_in: SignIn) -> None:
    tell(world, "pre_return_visit.requested", by="worker")
    client = sign_in("nurse", Hat.NURSE)
    send(client, url(world, "uitnodigen", "visit"), voor="visit", for_day=FOR_DAY, way="phone")
    send(client, url(world, "bezoek", "visit"), voor="visit", what="coming")
    kinds = {
        name: {kind for kind, _, _ in stands(world, name, hat) if "visit" in kind or "invitation" in kind}
        for name, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("koen", Hat.WORKER))
    }
    assert kinds["marc"] == set()
    assert kinds["hanna"] == set()
    assert kinds["leen"] == {"pre_return_visit.invited"}
    assert kinds["koen"] == {"pre_return_visit.requested", "pre_return_visit.invited", "invitation.answered"}
    assert said(world, "pre_return_visit.invited", "leen", Hat.COACH) == [{"for_day": "2026-12-01"}]


def test_that_somebody_came_to_the_assessment_is_seen_by_who_must_know(world: World, sign_in: SignIn) -> None:
    started(world)
    tell(world, "trajectory.invited", nth=1, registered="yes", channel="letter", for_day="2026-11-22")
    send(sign_in("nurse", Hat.NURSE), url(world, "bezoek", "assessment"), voor="assessment", what="came")
    seen = {
        name: [kind for kind, _, _ in stands(world, name, hat) if kind == "assessment.attended"]
        for name, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("koen", Hat.WORKER))
    }
    assert seen == {"marc": [], "hanna": ["assessment.attended"], "leen": ["assessment.attended"],
                    "koen": ["assessment.attended"]}  # fmt: skip


def test_what_is_not_filled_in_is_asked_again_with_everything_kept(world: World, sign_in: SignIn) -> None:
    started(world)
    client = sign_in("nurse", Hat.NURSE)
    answer = send(client, url(world, "uitnodigen", "assessment"), voor="assessment", for_day="gisteren?")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "gisteren?" in page
    assert "Kies een antwoord." in page
    answer = send(client, url(world, "bezoek", "assessment"), voor="assessment", what="came", on="31/12/2026")
    assert answer.status_code == 422
    assert "Deze dag moet nog komen." in answer.content.decode()
    assert not said(world, "assessment.attended")


def test_without_a_trajectory_there_is_no_invitation_to_one(world: World, sign_in: SignIn) -> None:
    page = sign_in("nurse", Hat.NURSE).get(url(world, "uitnodigen", "assessment"))
    assert page.status_code == 404


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH)])
def test_nobody_else_invites(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    started(world)
    client = sign_in(name, hat)
    for room in ("uitnodigen", "bezoek"):
        assert client.get(url(world, room)).status_code == 404


def test_a_rest_that_was_asked_is_said_before_inviting(world: World, sign_in: SignIn) -> None:
    tell(world, "contact.agreed", TODAY - 5, ("leen", Hat.COACH), by="coach", quiet_until="2026-12-05")
    page = sign_in("nurse", Hat.NURSE).get(url(world, "uitnodigen", "visit")).content.decode()
    assert "Koen vroeg rust tot en met 5 december." in page


# The law counts, not we


@pytest.mark.parametrize(
    ("regime", "settings", "number"),
    [
        ("2026-01-01", {}, 2),
        ("2026-01-01", {"be.no-show.number": "3"}, 3),
        ("2022-10-01", {}, 3),
        ("2017-01-01", {}, None),
        (None, {}, None),
    ],
)
def test_the_number_of_missed_appointments_is_that_of_the_law(
    regime: str | None, settings: dict[str, str], number: int | None
) -> None:
    assert most_missed(BELGIUM.by_key, regime, settings) == number


def test_each_aim_counts_its_own_answers() -> None:
    facts = [
        Fact(1, "trajectory.requested", TODAY - 20, {"by": "employer"}),
        Fact(2, "pre_return_visit.requested", TODAY - 20, {"by": "worker"}),
        Fact(3, "trajectory.invited", TODAY - 15, {"for_day": "2026-11-30"}),
        Fact(4, "pre_return_visit.invited", TODAY - 14, {"for_day": "2026-11-20"}),
        Fact(5, "invitation.answered", TODAY - 13, {"coming": "yes", "to": "assessment"}),
    ]
    assessment, visit = progress(facts, "assessment", TODAY), progress(facts, "visit", TODAY)
    assert assessment is not None
    assert visit is not None
    assert (assessment.state, assessment.waits) == ("answered_yes", True)
    assert (visit.state, visit.waits) == ("passed", False)
