"""A small world of two employers, in which every relation to one dossier exists once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from draad.accounts.models import Account
from draad.actions.install_employer import (
    Installation,
    NewAccount,
    NewCase,
    NewDelegation,
    NewEmployment,
    NewMandate,
    NewPerson,
    NewUnit,
    SaidBefore,
    install_employer,
)
from draad.dossier.facts import Fact
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.rows import instant_of
from draad.store.viewer import Viewer

NOW = "2026-11-23T09:00:00+01:00"
TODAY: Day = parse_day("2026-11-23")

PEOPLE = ("koen", "marc", "former", "second", "hanna", "leen", "stranger", "bram", "standin")
"""Koen is absent; Marc leads him now, ``former`` did until September; ``second`` leads Marc; Bram is in the team."""


@dataclass
class World:
    """Keys of what was installed."""

    employer: int
    other_employer: int
    accounts: dict[str, Account]
    people: dict[str, int] = field(default_factory=dict)
    dossiers: dict[str, int] = field(default_factory=dict)

    def viewer(self, name: str, hat: Hat, employer: int | None = None, at: str = NOW) -> Viewer:
        """An account under a hat, as the application makes it."""
        found = read.viewer_of(self.accounts[name].id, employer or self.employer, hat, datetime.fromisoformat(at))
        assert found is not None, f"{name} may not wear {hat}"
        return found


def fact(seq: int, kind: str, on: str, /, **body: object) -> Fact:
    """A fact, heard on its own day at nine."""
    heard = instant_of(datetime.fromisoformat(f"{on}T09:00:00+01:00"))
    return Fact(seq, kind, parse_day(on), dict(body), heard)


KOEN = (
    (fact(1, "absence.started", "2026-07-13", cause="illness"), "marc", "manager"),
    (fact(2, "contact.made", "2026-07-14", channel="phone"), "marc", "manager"),
    (fact(3, "certificate.received", "2026-07-15", **{"from": "2026-07-13", "until": "2026-08-31"}), "hanna", "hr"),
    (fact(4, "physician.told", "2026-08-10"), "hanna", "hr"),
    (fact(5, "coach_note.written", "2026-08-18", text="Koen wil de collega's graag nog eens zien."), "leen", "coach"),
    (fact(6, "talk.held", "2026-09-22", kind="exploration"), "leen", "coach"),
    (fact(7, "certificate.received", "2026-09-01", **{"from": "2026-09-01", "until": "2026-12-31"}), "hanna", "hr"),
)


def _installation() -> Installation:
    accounts = [NewAccount(name, f"{name}@zorg.example", name.capitalize(), "nl", "x") for name in (*PEOPLE, *OUTSIDE)]
    people = [
        NewPerson(
            name,
            name.capitalize(),
            "De Smet" if name == "koen" else "Peeters",
            {"nl": "verpleegkundige", "fr": "infirmier", "de": "Pfleger", "en": "nurse"},
            born=parse_day("1980-05-05"),
            private_phone="0470 00 00 01",
            private_mail=f"{name}@thuis.example",
            account=name,
        )
        for name in PEOPLE
    ]
    start = parse_day("2020-01-01")
    hired: dict[str, Any] = {"category": "white_collar", "hours_per_week": 38, "full_time_hours": 38}
    september = parse_day("2026-09-01")
    jobs = [
        NewEmployment("koen", "ward", "former", start, september - 1, health_surveillance=True, **hired),
        NewEmployment("koen", "ward", "marc", september, None, start, health_surveillance=True, **hired),
        NewEmployment("bram", "ward", "marc", start, **hired),
        NewEmployment("marc", "ward", "second", start, **hired),
        NewEmployment("stranger", "kitchen", "second", start, **hired),
        *(
            NewEmployment(name, "house", None, start, **hired)
            for name in ("former", "second", "hanna", "leen", "standin")
        ),
    ]
    return Installation(
        name="Ziekenhuis De Proef",
        short_name="De Proef",
        language="nl",
        contact="02 000 00 00",
        context={
            "workers_average": 600,
            "workers_on_1_january": 610,
            "group": "A",
            "sector": "private",
            "committee": True,
            "protocols": ["collective-policy"],
        },
        units=[NewUnit("house", "Huis"), NewUnit("ward", "Spoed", "house"), NewUnit("kitchen", "Keuken", "house")],
        accounts=accounts,
        people=people,
        employments=jobs,
        mandates=[
            NewMandate("hanna", Hat.HR, start),
            NewMandate("leen", Hat.COACH, start),
            NewMandate("nele", Hat.PHYSICIAN, start),
            NewMandate("nurse", Hat.NURSE, start),
            NewMandate("adviser", Hat.ADVISER, start),
            NewMandate("council", Hat.COMMITTEE, start),
            NewMandate("admin", Hat.ADMIN, start),
            NewMandate("dpo", Hat.DPO, start),
            NewMandate("kitchenhr", Hat.HR, start, unit="kitchen"),
            NewMandate("gone", Hat.HR, start, until=parse_day("2026-10-31")),
        ],
        delegations=[
            NewDelegation("marc", "standin", Hat.MANAGER, parse_day("2026-11-20"), parse_day("2026-11-27")),
            NewDelegation("marc", "stranger", Hat.MANAGER, parse_day("2026-08-01"), parse_day("2026-08-15")),
        ],
        cases=[NewCase("koen", "leen", parse_day("2026-08-10"))],
        histories={"koen": [SaidBefore(told, account, hat) for told, account, hat in KOEN]},
    )


OUTSIDE = ("nele", "nurse", "adviser", "council", "admin", "dpo", "kitchenhr", "gone", "nobody")


def _other() -> Installation:
    start = parse_day("2020-01-01")
    return Installation(
        name="Bakkerij Elders",
        short_name="Elders",
        language="fr",
        contact="081 00 00 00",
        context={"workers_average": 30, "protocols": []},
        units=[NewUnit("shop", "Magasin")],
        accounts=[
            NewAccount("otherhr", "otherhr@elders.example", "Odette Dubois", "fr", "x"),
            NewAccount("nele", "nele@zorg.example", "Nele"),
        ],
        people=[NewPerson("paul", "Paul", "Lambert", language="fr")],
        employments=[NewEmployment("paul", "shop", None, start, category="blue_collar", hours_per_week=38)],
        mandates=[NewMandate("otherhr", Hat.HR, start), NewMandate("nele", Hat.PHYSICIAN, start)],
        histories={"paul": [SaidBefore(fact(1, "absence.started", "2026-11-16"), "otherhr", "hr")]},
    )


def as_it_is(plan: Installation) -> Installation:
    """Change nothing."""
    return plan


def make_world(change: Callable[[Installation], Installation] = as_it_is) -> World:
    """Install both employers. Runs inside the test's transaction.

    :param change: what is otherwise in the first employer.
    """
    employer, other = install_employer(change(_installation())), install_employer(_other())
    accounts = {account.email.split("@")[0]: account for account in Account.objects.all()}
    world = World(employer, other, accounts)
    for person in models.Person.objects.all():
        name = (person.account.email if person.account else "paul@").split("@")[0]
        world.people[name] = person.id
        world.dossiers[name] = models.Dossier.objects.get(employer_id=person.employer_id, person_id=person.id).id
    return world
