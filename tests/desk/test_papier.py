"""What comes on paper: HR writes it down as it stands, the worker sees who did, and HR reads no more by it."""

from typing import Any

import pytest
from django.urls import reverse

from draad.accounts import own_way
from draad.accounts.models import OwnWay
from draad.actions.perform import NotAllowed
from draad.actions.write_from_paper import Paper, write_from_paper
from draad.dossier.kinds import KINDS
from draad.dossier.visible import creatable_kinds
from draad.privacy.asking import POLICY, Policy
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models, read
from draad.store.append import NewFact
from tests.desk.conftest import SignIn
from tests.worlds import TODAY, World

DAYS = {"signed_on": "20/11/2026", "received_on": "23/11/2026"}
PAPERS = {
    "vraag": {"about": "pay", "text": "Klopt mijn loon van oktober?"},
    "toestemming": {"consent": "share_limits:manager", "answer": "refuse"},
    "verklaring": {"text": "Ik belde zelf, op dinsdag."},
    "contact": {"by": "coach", "channel": "mail", "every": "14"},
    "einde": {"until": "15/12/2026"},
}
BECOMES = {
    "vraag": ("question.asked", {"about": "pay", "text": "Klopt mijn loon van oktober?"}),
    "toestemming": ("consent.refused", {"for": "share_limits", "party": "manager"}),
    "verklaring": ("statement.added", {"text": "Ik belde zelf, op dinsdag."}),
    "contact": ("contact.agreed", {"by": "coach", "channel": "mail", "every_days": 14}),
    "einde": ("absence.expected_until", {"until": "2026-12-15"}),
}


def facts(world: World, name: str, hat: Hat) -> list[tuple[str, dict[str, Any]]]:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    return [(one.fact.kind, one.fact.body) for one in found.facts]


def place(world: World, paper: str, room: str = "papier_noteer") -> str:
    return reverse(room, args=[world.dossiers["koen"], paper])


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_hr_writes_down_what_the_worker_said_and_the_worker_sees_who_wrote_it(
    world: World, sign_in: SignIn, paper: str
) -> None:
    client = sign_in("hanna", Hat.HR)
    assert client.get(place(world, paper)).status_code == 200
    before = facts(world, "hanna", Hat.HR)
    answer = client.post(place(world, paper), {**PAPERS[paper], **DAYS, "once": "a"})
    assert answer.status_code == 302, answer.content.decode()
    said = facts(world, "koen", Hat.WORKER)[-2:]
    assert said[0] == BECOMES[paper]
    assert said[1][0] == "paper.received"
    assert said[1][1]["signed_on"] == "2026-11-20"
    opened = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert opened is not None
    assert {(one.by, one.hat, one.fact.on) for one in opened.facts[-2:]} == {("Hanna", "hr", TODAY)}
    assert said[1][1]["of_seq"] == opened.facts[-2].n
    assert "van een papier" in sign_in("koen", Hat.WORKER).get("/mijn-gegevens/").content.decode()
    assert client.post(place(world, paper), {**PAPERS[paper], **DAYS, "once": "a"}).status_code == 302
    assert len(facts(world, "koen", Hat.WORKER)) == len(opened.facts), "written once"
    after = facts(world, "hanna", Hat.HR)
    assert len(after) == len(before) + (0 if paper == "toestemming" else 2)


def test_hr_sees_nothing_of_a_refusal_that_it_wrote_down_and_others_neither(world: World, sign_in: SignIn) -> None:
    seen = {who: facts(world, *who) for who in (("hanna", Hat.HR), ("marc", Hat.MANAGER), ("leen", Hat.COACH))}
    client = sign_in("hanna", Hat.HR)
    page = client.get(place(world, "toestemming")).content
    client.post(place(world, "toestemming"), {**PAPERS["toestemming"], **DAYS})
    assert {who: facts(world, *who) for who in seen} == seen
    again = client.get(place(world, "toestemming")).content
    assert len(again) == len(page), "the page tells nothing of what was answered before"


def test_a_visit_to_the_physician_goes_to_the_physician_and_hr_does_not_read_it_back(
    world: World, sign_in: SignIn
) -> None:
    sign_in("hanna", Hat.HR).post(place(world, "vraag"), {"about": "physician-visit", **DAYS})
    assert ("pre_return_visit.requested", {"by": "worker"}) in facts(world, "nele", Hat.PHYSICIAN)
    assert "pre_return_visit.requested" not in dict(facts(world, "hanna", Hat.HR))


def test_an_agreement_is_answered_and_so_is_a_plan(world: World, sign_in: SignIn) -> None:
    hanna = sign_in("hanna", Hat.HR)
    assert hanna.get(place(world, "afspraak")).status_code == 404, "there is nothing to answer to"
    assert hanna.get(place(world, "plan")).status_code == 404
    sign_in("leen", Hat.COACH).post(
        reverse("contactafspraak", args=[world.dossiers["koen"]]),
        {"by": "coach", "every": "14", "channel": "phone", "once": "x"},
    )
    agreed = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
    assert agreed is not None
    number = next(one.n for one in agreed.facts if one.fact.kind == "contact.agreed")
    sent = {"which": str(number), "answer": "no", "text": "Liever per mail.", **DAYS}
    assert hanna.post(place(world, "afspraak"), sent).status_code == 302
    mine = facts(world, "koen", Hat.WORKER)
    assert [kind for kind, _ in mine[-4:]] == [
        "agreement.answered",
        "statement.added",
        "paper.received",
        "paper.received",
    ]
    assert mine[-4][1]["agreed"] == "no"


def test_a_number_and_an_address_need_the_consent_on_the_paper_and_open_the_workers_own_way(
    world: World, sign_in: SignIn
) -> None:
    client = sign_in("hanna", Hat.HR)
    reach = {"phone": "0470 11 22 33", "mail": "koen@nieuw.example", "opens_way": "yes", **DAYS}
    refused = client.post(place(world, "bereikbaar"), reach)
    assert refused.status_code == 422
    assert not OwnWay.objects.exists()
    page = client.post(place(world, "bereikbaar"), {**reach, "agrees": "yes", "once": "r"}).content.decode()
    way = OwnWay.objects.get()
    assert (way.account, way.address, way.noted_by) == (world.accounts["koen"], "koen@nieuw.example", "hr")
    code = page.split("<code>")[1].split("</code>")[0]
    assert own_way.right_code(way, code)
    assert facts(world, "koen", Hat.WORKER)[-2] == (
        "consent.given",
        {"for": "private_address", "party": "employer"},
    )
    person = models.Person.objects.get(id=world.people["koen"])
    assert (person.private_phone, person.private_mail) == ("0470 11 22 33", "koen@nieuw.example")
    assert models.OutboxMail.objects.filter(to=world.accounts["koen"].email).count() == 2


def test_the_worker_is_told_by_a_mail_that_says_nothing_of_it(world: World, sign_in: SignIn) -> None:
    sign_in("hanna", Hat.HR).post(place(world, "verklaring"), {**PAPERS["verklaring"], **DAYS})
    mail = models.OutboxMail.objects.get(to=world.accounts["koen"].email)
    assert "dinsdag" not in mail.text
    assert "Hanna" not in mail.text


@pytest.mark.parametrize(
    ("paper", "sent"),
    [
        ("verklaring", {"text": "", **DAYS}),
        ("verklaring", {"text": "Ik had hoofdpijn en griep.", **DAYS}),
        ("vraag", {"about": "other", **DAYS}),
        ("vraag", {"about": "reden", **DAYS}),
        ("toestemming", {"consent": "contact:hr", "answer": "give", **DAYS}),
        ("einde", {"until": "", **DAYS}),
        ("contact", {"by": "coach", **DAYS}),
        ("verklaring", {"text": "Goed.", "signed_on": "20/11/2026", "received_on": "24/11/2026"}),
        ("verklaring", {"text": "Goed.", "signed_on": "23/11/2026", "received_on": "20/11/2026"}),
        ("verklaring", {"text": "Goed.", "signed_on": "", "received_on": "20/11/2026"}),
    ],
)
def test_what_cannot_be_written_says_so_and_keeps_what_was_typed(
    world: World, sign_in: SignIn, paper: str, sent: dict[str, str]
) -> None:
    before = facts(world, "koen", Hat.WORKER)
    answer = sign_in("hanna", Hat.HR).post(place(world, paper), sent)
    assert answer.status_code == 422
    assert "errors" in answer.content.decode()
    assert facts(world, "koen", Hat.WORKER) == before


@pytest.mark.parametrize(
    ("name", "hat"), [("marc", Hat.MANAGER), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN), ("koen", Hat.WORKER)]
)
def test_nobody_but_hr_writes_from_paper(world: World, name: str, hat: Hat) -> None:
    paper = Paper(TODAY - 3, TODAY)
    fact = NewFact("question.asked", TODAY, {"about": "pay"})
    with pytest.raises(NotAllowed):
        write_from_paper(world.viewer(name, hat), world.dossiers["koen"], paper, (fact,), "http://x/", key="k")


@pytest.mark.parametrize(
    "fact",
    [
        NewFact("note.written", TODAY, {"text": "x"}),
        NewFact("contact.made", TODAY, {"channel": "phone"}),
        NewFact("pre_return_visit.requested", TODAY, {"by": "employer"}),
        NewFact("paper.received", TODAY, {"of_seq": 1}),
        NewFact("plan.received", TODAY, {}),
    ],
)
def test_hr_writes_from_paper_only_what_a_worker_says(world: World, fact: NewFact) -> None:
    paper = Paper(TODAY - 3, TODAY)
    if fact.kind == "paper.received":
        assert all(fact.kind not in creatable_kinds(hat) for hat in Hat)
        return
    with pytest.raises(NotAllowed):
        write_from_paper(world.viewer("hanna", Hat.HR), world.dossiers["koen"], paper, (fact,), "http://x/", key="k")


def test_the_matrix_lets_hr_write_from_paper_what_the_worker_records_in_those_rows_and_nothing_else() -> None:
    rows = {
        Item.EXPECTED_END,
        Item.PRIVATE_CONTACT,
        Item.CONTACT_AGREEMENT,
        Item.AGREEMENTS,
        Item.TRAJECTORY,
        Item.FORMAL_PLAN,
        Item.APPOINTMENT,
        Item.CONSENTS,
    }
    for kind in KINDS.values():
        for key, item in [(None, kind.day_item), *((key, part.item) for key, part in kind.body.items())]:
            wants = item in rows and POLICY.creates_key(Hat.WORKER, kind.name, key, item)
            assert POLICY.writes_from_paper(Hat.HR, kind.name, key, item) == wants, (kind.name, key)
            others = set(Hat) - {Hat.HR}
            assert not any(POLICY.writes_from_paper(hat, kind.name, key, item) for hat in others)
    narrowed = Policy({(Hat.HR, Item.CONSENTS): "C"})
    assert not narrowed.writes_from_paper(Hat.HR, "consent.given", None, Item.CONSENTS)


@pytest.mark.parametrize(("language", "words"), [("nl", "Handtekening"), ("fr", "Signature"), ("de", "Unterschrift")])
def test_a_blank_form_is_in_the_language_of_the_worker(
    world: World, sign_in: SignIn, language: str, words: str
) -> None:
    models.Person.objects.filter(id=world.people["koen"]).update(language=language)
    client = sign_in("hanna", Hat.HR)
    for paper in PAPERS:
        page = client.get(place(world, paper, "papier_formulier")).content.decode()
        assert f'<article class="paper-sheet stack-l" lang="{language}-BE">' in page
        assert words in page
        assert "Koen De Smet" in page


def test_a_text_that_may_say_something_of_health_can_be_kept(world: World, sign_in: SignIn) -> None:
    sent = {"text": "De griep van mijn collega is voorbij.", "keep_text": "yes", **DAYS}
    assert sign_in("hanna", Hat.HR).post(place(world, "verklaring"), sent).status_code == 302


def test_what_was_written_from_paper_is_undone_in_one_go(world: World, sign_in: SignIn) -> None:
    before = len(facts(world, "koen", Hat.WORKER))
    client = sign_in("hanna", Hat.HR)
    client.post(place(world, "verklaring"), {**PAPERS["verklaring"], **DAYS})
    act = models.Act.objects.get(verb="paper")
    client.post(reverse("undo", args=[act.id]), {"key": f"undo-{act.id}"})
    opened = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert opened is not None
    assert len([one for one in opened.facts if opened.standing(one.n)]) == before
