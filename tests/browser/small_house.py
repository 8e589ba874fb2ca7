"""A house of a few people in a data folder of its own, made up like the demo: nobody there has been absent yet.

A story told in the browser begins here: ``make`` fills the folder that ``./draad start`` then opens.
"""

from collections.abc import Sequence
from typing import Any

from draad.accounts.made_up import make_up
from draad.actions.install_employer import (
    Installation,
    NewAccount,
    NewEmployment,
    NewMandate,
    NewPerson,
    NewUnit,
    install_employer,
)
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.project.readying import make_tables
from tests.browser.cast import BRAM, GRIET, KOEN, LEEN, MARC, NELE, SARAH, TINE

HOUSE, OUTSIDE = "driebeken.example", "zuiderwind.example"
NAMES = {
    KOEN: ("Koen", "De Smet", {"nl": "zorgverlener", "fr": "soignant", "de": "Pflegekraft", "en": "care provider"}),
    MARC: (
        "Marc",
        "Peeters",
        {"nl": "hoofdverpleegkundige", "fr": "infirmier en chef", "de": "Stationsleiter", "en": "head nurse"},
    ),
    LEEN: (
        "Leen",
        "Aerts",
        {"nl": "terugkeercoach", "fr": "coach de retour", "de": "Rückkehrcoach", "en": "return coach"},
    ),
    SARAH: ("Sarah", "Wouters", {"nl": "personeelsdienst", "fr": "personnel", "de": "Personaldienst", "en": "HR"}),
    BRAM: ("Bram", "Jacobs", {"nl": "verpleegkundige", "fr": "infirmier", "de": "Pfleger", "en": "nurse"}),
    GRIET: (
        "Griet",
        "Baert",
        {"nl": "hoofdverpleegkundige", "fr": "infirmière en chef", "de": "Stationsleiterin", "en": "head nurse"},
    ),
}
SERVICE = {NELE: "Dr. Nele Claes", TINE: "Tine Hermans"}
START = parse_day("2011-03-01")
WHITE: dict[str, Any] = {"category": "white_collar", "hours_per_week": 38, "full_time_hours": 38}


def house(protocols: Sequence[str], workers: int = 604) -> Installation:
    """The house: Marc leads the team of Koen and Bram, Griet another one; Leen coaches; the service is outside."""
    hats = {LEEN: Hat.COACH, SARAH: Hat.HR, NELE: Hat.PHYSICIAN, TINE: Hat.NURSE}
    return Installation(
        name="Ziekenhuis Driebeken",
        short_name="Driebeken",
        language="nl",
        contact="Personeelsdienst, 0470 00 99 00",
        context={
            "workers_average": workers,
            "workers_on_1_january": workers,
            "group": "B",
            "sector": "private",
            "committee": True,
            "protocols": list(protocols),
            "settings": {},
            "facts": [{"seq": 1, "kind": "policy.contact_procedure_set", "on": "2025-12-11"}],
        },
        units=[
            NewUnit("house", "Ziekenhuis"),
            NewUnit("emergency", "Spoed, ploeg B", "house"),
            NewUnit("surgery", "Heelkunde", "house"),
            NewUnit("people", "Personeelsdienst", "house"),
        ],
        accounts=[
            *(NewAccount(key, f"{key}@{HOUSE}", f"{first} {last}") for key, (first, last, _) in NAMES.items()),
            *(NewAccount(key, f"{key}@{OUTSIDE}", name) for key, name in SERVICE.items()),
        ],
        people=[
            NewPerson(
                key,
                first,
                last,
                function,
                born=parse_day("1985-04-02"),
                private_phone="0471 22 33 44" if key == KOEN else "",
                private_mail="koen@thuis.example" if key == KOEN else "",
                account=key,
            )
            for key, (first, last, function) in NAMES.items()
        ]
        + [NewPerson("lotte", "Lotte", "Pauwels")],
        employments=[
            NewEmployment(KOEN, "emergency", MARC, START, health_surveillance=True, **WHITE),
            NewEmployment(BRAM, "emergency", MARC, START, health_surveillance=True, **WHITE),
            NewEmployment(MARC, "emergency", None, START, **WHITE),
            NewEmployment("lotte", "surgery", GRIET, START, **WHITE),
            NewEmployment(GRIET, "surgery", None, START, **WHITE),
            NewEmployment(LEEN, "people", None, START, **WHITE),
            NewEmployment(SARAH, "people", None, START, **WHITE),
        ],
        mandates=[NewMandate(key, hat, START) for key, hat in hats.items()],
    )


def accounts_with_codes() -> list[str]:
    """Addresses of those who wear a professional hat."""
    return [*(f"{key}@{HOUSE}" for key in (MARC, LEEN, SARAH, GRIET)), *(f"{key}@{OUTSIDE}" for key in SERVICE)]


def make(protocols: Sequence[str], workers: int) -> None:
    """Fill the data folder of ``DRAAD_DATA``."""
    make_tables()
    plan = house(protocols, workers)
    install_employer(plan)
    make_up([one.email for one in plan.accounts], accounts_with_codes())
