"""A second made-up employer: a furniture workshop of twenty-two people, served by the same health service.

It is small, so that everybody in it can be told by hand: each absence shows one state of the physician's queue. Nobody
in it exists, and no medical reason stands in it.
"""

from random import Random
from typing import NamedTuple

from draad.actions.install_employer import (
    Installation,
    NewAccount,
    NewEmployment,
    NewMandate,
    NewPerson,
    NewUnit,
    SaidBefore,
)
from draad.demo.hospital import stories
from draad.demo.hospital.cast import slug
from draad.demo.hospital.roles import FIRST_DAY, NELE, NURSE, OUTSIDE, SERVICE_DOMAIN
from draad.demo.hospital.shapes import Hat as DemoHat
from draad.demo.hospital.telling import Author, Row, facts, heard_by, row
from draad.periods import Day, iso, parse_day
from draad.privacy.hats import Hat

NAME, SHORT_NAME = "Meubelmakerij Nijs", "Nijs"
CONTACT = "Karin Nijs, 0470 00 88 00, karin.nijs@nijs.example"
KARIN = "karin-nijs"
HR_ADDRESS = "karin.nijs@nijs.example"
"""The owner: she leads everybody, and keeps the papers herself."""


class Hand(NamedTuple):
    """Somebody of the workshop, with what happened to them."""

    first: str
    last: str
    unit: str
    born: str
    story: str = ""

    @property
    def key(self) -> str:
        """A readable key, the same for ever."""
        return slug(f"{self.first} {self.last}")


ASKED_A_VISIT = """
-9w            hr         absence.started  cause=illness expected_until=+3w
-5w            hr         physician.told
-5w+1          nurse      physician.noted
-5w+3          nurse      worker.informed  by=occupational_physician
-2d            worker     pre_return_visit.requested  by=worker
"""
ASKED_A_TRAJECTORY = """
-7w            hr         absence.started  cause=private_accident expected_until=+4w
-3w            hr         physician.told
-3w+1          nurse      physician.noted
-3w+2          nurse      worker.informed  by=occupational_physician
-2d            worker     trajectory.requested  by=worker
"""
MISSED_ONCE = """
-16w           hr         absence.started  cause=illness expected_until=+4w
-12w           hr         physician.told
-12w+1         nurse      physician.noted
-12w+3         nurse      worker.informed  by=occupational_physician
-8w            hr         work_potential.requested
-7w            physician  work_potential.estimated  present=yes
-7w            nurse      worker.informed  by=occupational_physician
-30d           hr         trajectory.requested  by=employer consent=yes
-29d           physician  trajectory.told
-24d           nurse      trajectory.invited  nth=1 registered=yes channel=letter for_day=-17d
-17d           nurse      trajectory.missed  nth=1 excused=no
"""
INVITED_TWICE = """
-20w           hr         absence.started  cause=illness expected_until=+6w
-16w           hr         physician.told
-16w+1         nurse      physician.noted
-16w+2         nurse      worker.informed  by=occupational_physician
-12w           hr         work_potential.requested
-11w           physician  work_potential.estimated  present=yes
-11w           nurse      worker.informed  by=occupational_physician
-44d           hr         trajectory.requested  by=employer consent=yes
-43d           physician  trajectory.told
-41d           nurse      trajectory.invited  nth=1 registered=yes channel=letter for_day=-34d
-34d           nurse      trajectory.missed  nth=1 excused=yes
-25d           nurse      trajectory.invited  nth=2 registered=yes channel=letter for_day=-18d
-18d           nurse      trajectory.missed  nth=2 excused=no
"""
TO_DECIDE = """
-18w           hr         absence.started  cause=illness expected_until=+4w
-14w           hr         physician.told
-14w+1         nurse      physician.noted
-14w+2         nurse      worker.informed  by=occupational_physician
-10w           hr         work_potential.requested
-9w            physician  work_potential.estimated  present=yes
-9w            nurse      worker.informed  by=occupational_physician
-46d           worker     trajectory.requested  by=worker
-45d           physician  trajectory.told
-40d           nurse      trajectory.invited  nth=1 registered=no channel=mail for_day=-6d
-38d           worker     consent.given  for=doctors party=occupational_physician
-20d           physician  doctors.consulted  with=treating_doctor
-6d            nurse      assessment.attended
"""
LATE = """
-22w           hr         absence.started  cause=illness expected_until=+4w
-18w           hr         physician.told
-18w+1         nurse      physician.noted
-18w+2         nurse      worker.informed  by=occupational_physician
-14w           hr         work_potential.requested
-13w           physician  work_potential.estimated  present=yes
-13w           nurse      worker.informed  by=occupational_physician
-52d           hr         trajectory.requested  by=employer consent=yes
-51d           physician  trajectory.told
-45d           nurse      trajectory.invited  nth=1 registered=yes channel=letter for_day=-30d
-30d           nurse      assessment.attended
"""
TO_ESTIMATE = """
-59d           hr         absence.started  cause=illness expected_until=+2w
-31d           hr         physician.told
-30d           nurse      physician.noted
-28d           nurse      worker.informed  by=occupational_physician
-3d            hr         work_potential.requested
"""
TO_TELL = """
-66d           hr         absence.started  cause=illness expected_until=+3w
-38d           hr         physician.told
-37d           nurse      physician.noted
-35d           nurse      worker.informed  by=occupational_physician
-10d           hr         work_potential.requested
-2d            physician  work_potential.estimated  present=no
"""
NAME_CAME_IN = """
-30d           hr         absence.started  cause=illness expected_until=+2w
-2d            hr         physician.told
"""
NAME_CAME_IN_TOO = """
-33d           hr         absence.started  cause=private_accident expected_until=+1w
-3d            hr         physician.told
"""
TO_INFORM = """
-38d           hr         absence.started  cause=illness expected_until=+2w
-10d           hr         physician.told
-9d            nurse      physician.noted
"""
COMING = """
-11w           hr         absence.started  cause=illness expected_until=+2w
-7w            hr         physician.told
-7w+1          nurse      physician.noted
-7w+2          nurse      worker.informed  by=occupational_physician
-21d           hr         work_potential.requested
-14d           physician  work_potential.estimated  present=yes
-14d           nurse      worker.informed  by=occupational_physician
-9d            hr         pre_return_visit.requested  by=employer
-7d            nurse      pre_return_visit.invited  by=employer channel=mail for_day=+3d
-4d            nurse      invitation.answered  coming=yes to=visit
"""
WENT_BY = """
-10w           hr         absence.started  cause=private_accident expected_until=+2w
-6w            hr         physician.told
-6w+1          nurse      physician.noted
-6w+2          nurse      worker.informed  by=occupational_physician
-14d           hr         work_potential.requested
-11d           physician  work_potential.estimated  present=yes
-11d           nurse      worker.informed  by=occupational_physician
-12d           worker     pre_return_visit.requested  by=worker
-10d           nurse      pre_return_visit.invited  by=worker channel=phone for_day=-1d
"""
ASKS_A_TALK = """
-3d            worker     consultation.requested
"""
NOT_TOLD_YET = """
-34d           hr         absence.started  cause=illness expected_until=+2w
"""

HANDS = (
    Hand("Karin", "Nijs", "office", "1968-04-11"),
    Hand("Peter", "Wauters", "bench", "1979-02-14", ASKED_A_VISIT),
    Hand("Lore", "Verhaegen", "finish", "1990-09-03", ASKED_A_TRAJECTORY),
    Hand("Bart", "Goethals", "bench", "1972-12-01", MISSED_ONCE),
    Hand("Sven", "Callens", "machines", "1983-03-30", INVITED_TWICE),
    Hand("Ahmed", "Ziani", "machines", "1986-06-19", TO_DECIDE),
    Hand("Greet", "Nolf", "finish", "1965-08-08", LATE),
    Hand("Samira", "Bakkali", "finish", "1992-01-25", TO_ESTIMATE),
    Hand("Luc", "Feys", "machines", "1970-05-17", TO_TELL),
    Hand("Jan", "Dewulf", "bench", "1981-10-10", NAME_CAME_IN),
    Hand("Nora", "Smets", "office", "1988-07-21", NAME_CAME_IN_TOO),
    Hand("Kurt", "Lauwers", "bench", "1976-11-05", TO_INFORM),
    Hand("Ellen", "Baetens", "finish", "1984-02-28", COMING),
    Hand("Dries", "Coppens", "machines", "1995-04-16", WENT_BY),
    Hand("Ria", "Merckx", "office", "1963-09-27", ASKS_A_TALK),
    Hand("Filip", "Segers", "bench", "1978-01-08", NOT_TOLD_YET),
    *(
        Hand(first, last, "bench", f"19{born}-05-05")
        for first, last, born in (
            ("Jo", "Tack", 71),
            ("Mia", "Ost", 80),
            ("Ivo", "Rens", 85),
            ("Tania", "Dox", 89),
            ("Wout", "Blom", 93),
            ("Lien", "Vos", 99),
        )
    ),
)
UNITS = (
    ("house", "Meubelmakerij", None),
    ("bench", "Werkbank", "house"),
    ("machines", "Machines", "house"),
    ("finish", "Afwerking", "house"),
    ("office", "Kantoor", "house"),
)
FUNCTION = {"nl": "meubelmaker", "fr": "ébéniste", "de": "Möbelschreiner", "en": "cabinetmaker"}


def workshop(on: Day) -> Installation:
    """The workshop as it stands early in the morning of a day."""
    start = parse_day("2014-01-06")
    addresses = {one.key: f"{one.key.replace('-', '.', 1)}@{SERVICE_DOMAIN}" for one in OUTSIDE}
    names = {one.key: one.name for one in OUTSIDE}
    return Installation(
        name=NAME,
        short_name=SHORT_NAME,
        language="nl",
        contact=CONTACT,
        context={
            "workers_average": len(HANDS),
            "workers_on_1_january": len(HANDS),
            "group": "C",
            "sector": "private",
            "committee": False,
            "protocols": [],
        },
        units=[NewUnit(key, name, parent) for key, name, parent in UNITS],
        accounts=[
            NewAccount(KARIN, HR_ADDRESS, "Karin Nijs"),
            *(NewAccount(key, addresses[key], names[key]) for key in (NELE, NURSE)),
        ],
        people=[
            NewPerson(
                one.key,
                one.first,
                one.last,
                FUNCTION,
                born=parse_day(one.born),
                account=KARIN if one.key == KARIN else None,
            )
            for one in HANDS
        ],
        employments=[
            NewEmployment(
                one.key,
                one.unit,
                None if one.key == KARIN else KARIN,
                start,
                hours_per_week=38,
                full_time_hours=38,
                category="blue_collar" if one.unit != "office" else "white_collar",
                statutory=False,
                health_surveillance=one.unit != "office",
            )
            for one in HANDS
        ],
        mandates=[
            NewMandate(KARIN, Hat.HR, start),
            NewMandate(NELE, Hat.PHYSICIAN, FIRST_DAY),
            NewMandate(NURSE, Hat.NURSE, FIRST_DAY),
        ],
        histories={one.key: _history(one, on) for one in HANDS if one.story},
    )


def _history(one: Hand, on: Day) -> list[SaidBefore]:
    told = stories.rows(one.story, on)
    said = heard_by([*told, *(_certificate(one_day) for one_day in told if one_day.kind == "absence.started")], on)
    dice = Random(one.key)  # noqa: S311 - made-up people need to be the same again, not secret
    return [SaidBefore(told.fact, told.by_account_key, told.hat or Hat.HR) for told in facts(said, _author, dice)]


def _certificate(absence: Row) -> Row:
    """The certificate of an absence, for as long as it is expected to last."""
    days = {"from_": iso(absence.on), "until": absence.body["expected_until"]}
    return row(absence.on + 1, "hr", "certificate.received", **days)


def _author(hat: DemoHat, _: Day) -> Author:
    """Who says something: the service for itself, the owner for everybody who has no account."""
    known: dict[DemoHat, str] = {"physician": NELE, "nurse": NURSE}
    return (known[hat], hat) if hat in known else (KARIN, "hr")
