"""Many dossiers at once, as rows of the caches: for lists, pages and counts, where their number is what matters."""

from datetime import date, timedelta

from draad.privacy.items import Item
from draad.store import models
from draad.store.keys import new_key
from draad.store.read.people import folded, search_key
from tests.worlds import World

FIRST = ("Amina", "Élise", "Tom", "Noor", "Jérôme", "Hanne", "Yusuf", "Sofie")
LAST = ("Haddad", "Maes", "De Smet", "Vermeulen", "Nsimba", "Lefèvre", "Willems")
PHASES = ("at_start", "during", "before_return", "after_return")
BEGAN = date(2026, 9, 1)


def crowd(world: World, number: int, *, coach: str = "leen", lines: bool = True) -> list[int]:
    """Add so many running dossiers, each with a step of HR and one of the manager. Returns their keys.

    Every third has no due day at all; every fifth has a step that is hidden from a coach before all others.
    """
    keys = [(new_key(), new_key()) for _ in range(number)]
    unit = models.Unit.objects.get(employer_id=world.employer, name="Spoed").id
    people, dossiers, summaries, cases, work = [], [], [], [], []
    for place, (person, dossier) in enumerate(keys):
        first, last = FIRST[place % len(FIRST)], LAST[place % len(LAST)]
        people.append(
            models.Person(
                employer_id=world.employer,
                id=person,
                first_name=first,
                last_name=f"{last} {place}",
                search_key=search_key(first, f"{last} {place}"),
            )
        )
        dossiers.append(models.Dossier(employer_id=world.employer, id=dossier, person_id=person))
        summaries.append(_summary(world, place, person, dossier, unit, f"{first} {last} {place}"))
        cases.append(
            models.Case(
                employer_id=world.employer,
                dossier_id=dossier,
                account=world.accounts[coach],
                valid_from=date(2026, 1, 1),
            )
        )
        work += _lines(world, place, person, dossier) if lines else []
    models.Person.objects.bulk_create(people, batch_size=500)
    models.Dossier.objects.bulk_create(dossiers, batch_size=500)
    models.Summary.objects.bulk_create(summaries, batch_size=500)
    models.Case.objects.bulk_create(cases, batch_size=500)
    models.WorkLine.objects.bulk_create(work, batch_size=500)
    return [dossier for _, dossier in keys]


def _summary(world: World, place: int, person: int, dossier: int, unit: int, name: str) -> models.Summary:
    return models.Summary(
        employer_id=world.employer,
        dossier_id=dossier,
        person_id=person,
        name=name,
        sort_key=folded(" ".join(reversed(name.split(" ", 1)))),
        unit_id=unit if place % 2 else None,
        phase=PHASES[place % len(PHASES)],
        running=True,
        first_day=BEGAN + timedelta(days=place % 60),
        absent=place % len(PHASES) != 3,
        trajectory="2026-01-01" if place % 10 == 0 else "",
        computed_on=BEGAN,
    )


def _lines(world: World, place: int, person: int, dossier: int) -> list[models.WorkLine]:
    due = None if place % 3 == 0 else date(2026, 11, 1) + timedelta(days=place * 7 % 45)
    steps = [
        ("be.four-weeks.report", "employer", "duty", due, 0),
        ("cp.weekly-call", "manager", "practice", due, 0),
    ]
    if place % 5 == 0:
        steps.append(("be.work-potential.request", "employer", "duty", date(2026, 10, 1), 1 << Item.NATURE))
    return [
        models.WorkLine(
            employer_id=world.employer,
            dossier_id=dossier,
            person_id=person,
            rule=rule,
            from_seq=1,
            nth=0,
            party=party,
            nature=nature,
            due=day,
            day=day or BEGAN,
            counted_from=BEGAN,
            pressing=day is not None or nature == "duty",
            needs=needs,
        )
        for rule, party, nature, day, needs in steps
    ]
