"""What if: suppose, see, and nothing is saved."""

import json
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from draad.actions.record_facts import NewFact, record_facts
from draad.desk.pages.wat_als.groups import GROUPS, MOST_ASKED, REST, heading_of, kind_groups
from draad.desk.pages.wat_als.supposing import UNSUPPOSED, supposable
from draad.dossier.kinds import KINDS
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.read import OpenDossier
from tests.desk.conftest import SignIn
from tests.worlds import World


def opened(world: World, name: str, hat: Hat) -> OpenDossier:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    return found


def number(dossier: OpenDossier, kind: str) -> int:
    return next(shown.n for shown in dossier.facts if shown.fact.kind == kind and dossier.standing(shown.n))


def ask(world: World, client: Client, status: int = 200, **typed: object) -> str:
    before = models.Fact.objects.count(), models.Act.objects.count()
    response = client.post(reverse("wat_als", args=[world.dossiers["koen"]]), typed)
    assert response.status_code == status
    assert (models.Fact.objects.count(), models.Act.objects.count()) == before, "nothing is saved"
    return response.content.decode()


def test_a_first_day_a_week_earlier_moves_the_terms(world: World, sign_in: SignIn) -> None:
    n = number(opened(world, "hanna", Hat.HR), "absence.started")
    page = ask(world, sign_in("hanna", Hat.HR), do="move", n=n, on="6/7/2026")
    assert "Als dit op 6 juli 2026 was" in page
    assert "7 dagen vroeger" in page
    assert "Er is niets bewaard." in page
    assert reverse("verbeter", args=[world.dossiers["koen"], n]) in page


def test_letters_on_the_old_picture_are_named(world: World, sign_in: SignIn) -> None:
    letter = NewFact("letter.sent", parse_day("2026-08-11"), {"letter": "four-weeks"})
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], (letter,), key="a", verb="x")
    n = number(opened(world, "hanna", Hat.HR), "absence.started")
    page = ask(world, sign_in("hanna", Hat.HR), do="move", n=n, on="6/7/2026")
    assert "Al vertrokken op het oude beeld" in page
    assert "brief na vier weken, op 11 augustus 2026" in page


def test_a_letter_that_nothing_moves_is_not_named(world: World, sign_in: SignIn) -> None:
    letter = NewFact("letter.sent", parse_day("2026-08-11"), {"letter": "four-weeks"})
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], (letter,), key="a", verb="x")
    n = number(opened(world, "hanna", Hat.HR), "contact.made")
    page = ask(world, sign_in("hanna", Hat.HR), do="move", n=n, on="20/7/2026")
    assert "Al vertrokken op het oude beeld" not in page


def test_what_goes_and_comes_back_on_the_same_day_does_not_move(world: World, sign_in: SignIn) -> None:
    calls = [NewFact("contact.made", parse_day(day), {"channel": "phone"}) for day in ("2026-11-02", "2026-11-16")]
    record_facts(world.viewer("marc", Hat.MANAGER), world.dossiers["koen"], tuple(calls), key="a", verb="x")
    n = number(opened(world, "marc", Hat.MANAGER), "contact.made")
    page = ask(world, sign_in("marc", Hat.MANAGER), do="drop", n=n)
    rows = [row for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL) if "Regelmatig even bellen" in row]
    assert not [row for row in rows if "tegen" in row.split("</th>")[1]], "the next call stays where it was"


def test_what_had_not_happened(world: World, sign_in: SignIn) -> None:
    n = number(opened(world, "hanna", Hat.HR), "physician.told")
    page = ask(world, sign_in("hanna", Hat.HR), do="drop", n=n)
    assert "Als dit niet gebeurd was" in page
    assert "Vier weken afwezigheid melden aan de arbeidsarts" in page


def test_a_return_is_supposed_by_who_cannot_record_it(world: World, sign_in: SignIn) -> None:
    client = sign_in("leen", Hat.COACH)
    form = ask(world, client, do="kind", kind="work.resumed")
    assert 'name="on"' in form
    page = ask(world, client, do="add", kind="work.resumed", on="1/12/2026")
    assert "Als dit erbij komt: Volledig terug aan het werk" in page
    assert "voor terugkeer" in page, "the phase it would bring"
    assert reverse("feit_noteer", args=[world.dossiers["koen"], "work.resumed"]) not in page


def test_a_supposed_consent_opens_nothing(world: World, sign_in: SignIn) -> None:
    page = ask(world, sign_in("hanna", Hat.HR), do="add", kind="consent.given", on="1/11/2026", b_for="involve_others")
    assert "graag nog eens zien" not in page
    assert "Als dit erbij komt" not in page, "who records no consents supposes none"


def test_what_was_known_on_another_day(world: World, sign_in: SignIn) -> None:
    page = ask(world, sign_in("hanna", Hat.HR), do="knowledge", known="1/8/2026")
    assert "Met wat we op 1 augustus 2026 wisten" in page
    assert "Vier weken afwezigheid melden aan de arbeidsarts" in page


def test_a_bill_shows_who_would_pay(world: World, sign_in: SignIn) -> None:
    bill = {
        "format": "draad.bill/1",
        "title": "Tien weken",
        "versions": [
            {
                "rule": "be.work-potential.request",
                "in_force": "2026-06-01",
                "length": "20 weeks",
                "picked_by": "still_running",
            }
        ],
    }
    sent = SimpleUploadedFile("bill.json", json.dumps(bill).encode())
    page = ask(world, sign_in("hanna", Hat.HR), do="bill", bill=sent)
    assert "Met het voorstel “Tien weken”" in page
    assert "een andere versie van de regel" in page


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"do": "move", "n": "999", "on": "6/7/2026"}, "Kies een regel uit de lijst."),
        ({"do": "move", "n": "1", "on": "gauw"}, "lezen we niet als een datum"),
        ({"do": "drop", "n": ""}, "Kies een regel uit de lijst."),
        ({"do": "knowledge", "known": ""}, "Vul een datum in"),
        ({"do": "bill"}, "Kies een bestand."),
        ({"do": "add", "kind": "certificate.received", "on": "vandaag"}, "Vul dit in: "),
    ],
)
def test_what_is_not_right_says_what_to_do(world: World, sign_in: SignIn, typed: dict[str, str], said: str) -> None:
    page = ask(world, sign_in("hanna", Hat.HR), 422, **typed)
    assert said in page
    assert "<title>Fout: " in page


def test_a_file_that_is_no_bill(world: World, sign_in: SignIn) -> None:
    for content in (b"{", b'{"format": "x"}', b"x" * 200_001):
        page = ask(world, sign_in("hanna", Hat.HR), 422, do="bill", bill=SimpleUploadedFile("b.json", content))
        assert "lezen we niet als wetsvoorstel" in page


def test_the_manager_supposes_within_their_own_sight(world: World, sign_in: SignIn) -> None:
    dossier = opened(world, "marc", Hat.MANAGER)
    page = ask(world, sign_in("marc", Hat.MANAGER), do="move", n=number(dossier, "absence.started"), on="6/7/2026")
    assert "Wie betaalt" not in page
    assert "gewaarborgd loon" not in page
    assert "7 dagen vroeger" in page


def test_it_is_there_for_who_opens_the_dossier_alone(world: World, sign_in: SignIn) -> None:
    address = reverse("wat_als", args=[world.dossiers["koen"]])
    for name, hat, status in (
        ("koen", Hat.WORKER, 200),
        ("marc", Hat.MANAGER, 200),
        ("nele", Hat.PHYSICIAN, 200),
        ("second", Hat.MANAGER, 404),
        ("bram", Hat.WORKER, 404),
        ("dpo", Hat.DPO, 404),
    ):
        assert sign_in(name, hat).get(address).status_code == status


def test_a_return_of_today_is_supposed_as_well(world: World, sign_in: SignIn) -> None:
    page = ask(world, sign_in("hanna", Hat.HR), do="add", kind="work.resumed", on="vandaag")
    assert "Als dit erbij komt" in page


# What can be added stands under plain headings


def test_every_kind_stands_under_a_heading_and_few_under_the_last() -> None:
    last = {kind for kind in KINDS if heading_of(kind) == REST and kind not in UNSUPPOSED}
    assert {kind.partition(".")[0] for kind in last} <= {"consent", "lead", "thread", "fact"}
    members = [member for _, found in GROUPS for member in found]
    assert len(members) == len(set(members))
    begins = {kind.partition(".")[0] for kind in KINDS} | set(KINDS)
    assert set(members) <= begins, "a heading names what there is"
    assert set(MOST_ASKED) <= set(KINDS)


@pytest.mark.parametrize(("name", "hat"), [("hanna", Hat.HR), ("marc", Hat.MANAGER), ("koen", Hat.WORKER)])
def test_what_may_be_supposed_is_offered_once_and_what_is_asked_most_first(
    world: World, sign_in: SignIn, name: str, hat: Hat
) -> None:
    kinds = supposable(world.viewer(name, hat), opened(world, name, hat))
    first, *others = kind_groups(kinds, "nl")
    assert first.open
    assert [kind for kind, _ in first.kinds] == [kind for kind in MOST_ASKED if kind in kinds]
    assert sorted(kind for group in others for kind, _ in group.kinds) == sorted(kinds)
    assert max(len(group.kinds) for group in others) <= 20, "no heading hides a long list"
    page = sign_in(name, hat).get(reverse("wat_als", args=[world.dossiers["koen"]])).content.decode()
    for kind in kinds:
        assert f'name="kind" value="{kind}"' in page
    assert '<select class="input input-full" id="f-kind"' not in page


def test_one_press_opens_the_form_of_a_kind(world: World, sign_in: SignIn) -> None:
    page = ask(world, sign_in("hanna", Hat.HR), do="kind", kind="work.resumed")
    assert '<input type="hidden" name="kind" value="work.resumed">' in page
