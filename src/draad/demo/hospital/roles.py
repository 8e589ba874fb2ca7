"""Who signs in and what they may do: one account for each role, a second of some, and everybody who leads a unit."""

from typing import NamedTuple

from draad.demo.hospital.shapes import ALL, CASES, DemoAccount, DemoCase, DemoMandate, DemoPerson, Hat
from draad.demo.hospital.staff import address
from draad.demo.hospital.units import SHORT_NAME
from draad.periods import Day, parse_day
from draad.rules.text import Language

SERVICE = "Preventiedienst Zuiderwind"
SERVICE_DOMAIN = "zuiderwind.example"
LEEN, ILSE, HILDE = "leen-aerts", "ilse-bogaert", "hilde-goossens"
SARAH, PIETER = "sarah-wouters", "pieter-lannoo"
NELE, NURSE, ADVISER = "nele-claes", "tine-hermans", "eva-lemaire"
DIRECTOR, ADMINISTRATOR = "mireille-vandenbossche", "nils-herremans"


class Inside(NamedTuple):
    """Somebody of the house who signs in, with what they may wear and over whom."""

    person: str
    hats: tuple[tuple[Hat, str], ...]


INSIDE = (
    Inside(LEEN, (("coach", CASES),)),
    Inside(ILSE, (("coach", CASES),)),
    Inside(SARAH, (("hr", ALL),)),
    Inside(PIETER, (("hr", ALL),)),
    Inside(HILDE, (("hr", ALL), ("coach", CASES))),
    Inside("koen-de-smet", (("worker", CASES),)),
    Inside("jonas-van-damme", (("worker", CASES),)),
    Inside("pascale-dubois", (("worker", CASES),)),
    Inside("fatima-bouazza", (("committee", ALL),)),
    Inside(DIRECTOR, (("policy_maker", ALL), ("manager", "house"))),
    Inside("katrijn-vermeersch", (("policy_maker", ALL), ("manager", "people"))),
    Inside(ADMINISTRATOR, (("admin", ALL),)),
    Inside("stefan-willaert", (("dpo", ALL),)),
)


class Outside(NamedTuple):
    """Somebody of the external service for prevention and protection."""

    key: str
    name: str
    hat: Hat
    scope: str
    language: Language = "nl"


OUTSIDE = (
    Outside(NELE, "Dr. Nele Claes", "physician", ALL),
    Outside(NURSE, "Tine Hermans", "nurse", ALL),
    Outside(ADVISER, "Eva Lemaire", "adviser", CASES),
)

FIRST_DAY = parse_day("2019-01-07")
"""The day on which the house began to work with Draad."""


def accounts(people: list[DemoPerson], leads: dict[str, str]) -> tuple[DemoAccount, ...]:
    """Everybody who signs in. The key of somebody of the house is that of the person."""
    by_key = {person.key: person for person in people}
    hats: dict[str, tuple[Hat, ...]] = {inside.person: tuple(hat for hat, _ in inside.hats) for inside in INSIDE}
    for lead in leads.values():
        hats.setdefault(lead, ("manager",))
    found = [
        DemoAccount(
            key,
            key,
            address(key),
            worn,
            f"{by_key[key].first_name} {by_key[key].last_name}",
            by_key[key].language,
            SHORT_NAME,
        )
        for key, worn in hats.items()
    ]
    found += [
        DemoAccount(
            one.key,
            None,
            f"{one.key.replace('-', '.', 1)}@{SERVICE_DOMAIN}",
            (one.hat,),
            one.name,
            one.language,
            SERVICE,
        )
        for one in OUTSIDE
    ]
    return tuple(found)


def mandates(leads: dict[str, str], on: Day) -> tuple[DemoMandate, ...]:
    """Roles as relations with a period; one delegation that runs and one that is over."""
    inside = {one.person for one in INSIDE}
    found = [DemoMandate(one.person, hat, scope, FIRST_DAY, None, None) for one in INSIDE for hat, scope in one.hats]
    found += [
        DemoMandate(lead, "manager", unit, FIRST_DAY, None, SARAH) for unit, lead in leads.items() if lead not in inside
    ]
    found += [DemoMandate(one.key, one.hat, one.scope, FIRST_DAY, None, ADMINISTRATOR) for one in OUTSIDE]
    away, stands_in = leads["pharmacy"], leads["laboratory"]
    found += [
        DemoMandate(stands_in, "manager", "pharmacy", on - 17, on + 25, SARAH, away),
        DemoMandate(ILSE, "coach", CASES, on - 130, on - 109, LEEN, LEEN),
        DemoMandate(leads["emergency-a"], "manager", "emergency-b", FIRST_DAY, on - 7 * 31, SARAH),
    ]
    return tuple(found)


def advised(on: Day) -> tuple[DemoCase, ...]:
    """The dossier that the psychosocial adviser was asked into, with the worker's consent."""
    return (DemoCase("wim-cuypers", ADVISER, "adviser", on - 30, None),)
