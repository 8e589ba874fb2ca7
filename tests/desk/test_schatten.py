"""The estimate says yes or no, and nothing beside; a consultation needs a consent that holds."""

import pytest
from django.urls import reverse

from draad.actions.consult_doctors import consult_doctors
from draad.actions.perform import NotAllowed
from draad.privacy.hats import Hat
from tests.desk.conftest import SignIn
from tests.desk.sending import send, stands
from tests.desk.service import tell
from tests.worlds import TODAY, World

EVERYONE = (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("koen", Hat.WORKER))


def url(world: World, room: str) -> str:
    return reverse(room, args=[world.dossiers["koen"]])


def kinds(world: World, name: str, hat: Hat) -> set[str]:
    return {kind for kind, _, _ in stands(world, name, hat)}


@pytest.mark.parametrize(("name", "hat"), [("nele", Hat.PHYSICIAN), ("nurse", Hat.NURSE)])
@pytest.mark.parametrize("present", ["yes", "no"])
def test_an_outcome_is_recorded_and_told_in_one_act(
    world: World, sign_in: SignIn, name: str, hat: Hat, present: str
) -> None:
    tell(world, "work_potential.requested")
    answer = send(sign_in(name, hat), url(world, "schatten"), present=present, told="yes")
    assert answer.status_code == 303
    found = {kind: body for kind, _, body in stands(world, "hanna", Hat.HR)}
    assert found["work_potential.estimated"] == {"present": present}
    assert "worker.informed" in found
    assert "work_potential.estimated" not in kinds(world, "marc", Hat.MANAGER)
    assert "worker.informed" not in kinds(world, "marc", Hat.MANAGER)
    assert "work_potential.estimated" in kinds(world, "leen", Hat.COACH)


def test_it_asks_for_an_answer_and_says_who_reads_it(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    page = client.get(url(world, "schatten")).content.decode()
    assert "Wie dit kan lezen: werknemer, personeelsdienst, terugkeercoach, arbeidsarts." in page
    assert "<textarea" not in page
    answer = send(client, url(world, "schatten"), told="yes")
    assert answer.status_code == 422
    assert "Kies een antwoord." in answer.content.decode()


def test_of_somebody_who_is_back_nothing_is_estimated(world: World, sign_in: SignIn) -> None:
    tell(world, "work.resumed", TODAY - 1, ("hanna", Hat.HR))
    assert sign_in("nele", Hat.PHYSICIAN).get(url(world, "schatten")).status_code == 404


@pytest.mark.parametrize(("name", "hat"), EVERYONE)
def test_nobody_else_comes_in(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    for room in ("schatten", "artsen", "advies", "beoordeling"):
        assert client.get(url(world, room)).status_code == 404


# Other doctors


def test_without_a_consent_there_is_no_form_and_no_way(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    page = client.get(url(world, "artsen")).content.decode()
    assert "Er is geen toestemming genoteerd" in page
    assert 'name="whom"' not in page
    client.post(url(world, "artsen"), {"whom": "treating_doctor", "once": "no"})
    with pytest.raises(NotAllowed):
        consult_doctors(
            world.viewer("nele", Hat.PHYSICIAN), world.dossiers["koen"], TODAY, "treating_doctor", key="no-consent"
        )
    assert "doctors.consulted" not in kinds(world, "nele", Hat.PHYSICIAN)


def test_a_refusal_looks_exactly_like_never_having_been_asked(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    before = _without_tokens(client.get(url(world, "artsen")).content.decode())
    consent = {"for": "doctors", "party": "occupational_physician"}
    tell(world, "consent.refused", TODAY - 1, ("koen", Hat.WORKER), **consent)
    assert _without_tokens(client.get(url(world, "artsen")).content.decode()) == before


def _without_tokens(page: str) -> str:
    return "\n".join(line for line in page.splitlines() if "csrf" not in line and 'name="once"' not in line)


def test_with_a_consent_it_is_noted_that_and_with_whom_and_the_employer_sees_nothing(
    world: World, sign_in: SignIn
) -> None:
    tell(world, "consent.given", **{"for": "doctors", "party": "occupational_physician"})
    client = sign_in("nele", Hat.PHYSICIAN)
    assert "Koen gaf toestemming op 21 november 2026." in client.get(url(world, "artsen")).content.decode()
    assert send(client, url(world, "artsen"), whom="treating_doctor").status_code == 303
    assert "doctors.consulted" in kinds(world, "koen", Hat.WORKER)
    for name, hat in EVERYONE[:3]:
        assert "doctors.consulted" not in kinds(world, name, hat)


def test_a_consent_that_was_taken_back_closes_the_page_again(world: World, sign_in: SignIn) -> None:
    consent = {"for": "doctors", "party": "occupational_physician"}
    tell(world, "consent.given", TODAY - 5, **consent)
    tell(world, "consent.withdrawn", TODAY - 1, ("koen", Hat.WORKER), **consent)
    page = sign_in("nele", Hat.PHYSICIAN).get(url(world, "artsen")).content.decode()
    assert "Er is geen toestemming genoteerd" in page
