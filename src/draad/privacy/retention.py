"""How long what is kept, as a table: the defaults, which an employer may shorten. Shown on each dossier.

A row names what is kept in items of the matrix, the event its term counts from, and how long it is kept after that.
Erasure is of body keys, never of whole facts: that something was there stays readable.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from draad.periods import Day, Days, Length, Months
from draad.periods.terms import Counting, counter
from draad.privacy.items import Item
from draad.rules import Text


class Since(Enum):
    """The event that a term of keeping counts from."""

    ABSENCE_ENDED = "absence_ended"
    THREAD_CLOSED = "thread_closed"
    EMPLOYMENT_ENDED = "employment_ended"
    DELIVERED = "delivered"
    MADE = "made"
    USED = "used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One row. ``items`` is empty for what is no item of a dossier (backups)."""

    name: str
    words: Text
    items: frozenset[Item]
    since: Since
    length: Length


FIVE_YEARS = Months(60)
A_YEAR = Months(12)

RETENTION: tuple[Kept, ...] = (
    Kept(
        name="absence_dates",
        words=Text(
            nl="dagen van afwezigheid en gewaarborgd loon",
            fr="jours d'absence et salaire garanti",
            de="Tage der Abwesenheit und garantierter Lohn",
            en="days of absence and guaranteed pay",
        ),
        items=frozenset({Item.ABSENT_TODAY, Item.FIRST_DAY, Item.EXPECTED_END, Item.NATURE}),
        since=Since.EMPLOYMENT_ENDED,
        length=FIVE_YEARS,
    ),
    Kept(
        name="certificate_file",
        words=Text(
            nl="het attest zelf",
            fr="le certificat lui-même",
            de="die Bescheinigung selbst",
            en="the certificate itself",
        ),
        items=frozenset({Item.CERTIFICATE}),
        since=Since.ABSENCE_ENDED,
        length=A_YEAR,
    ),
    Kept(
        name="address_of_stay",
        words=Text(
            nl="adres tijdens de afwezigheid",
            fr="adresse pendant l'absence",
            de="Adresse während der Abwesenheit",
            en="address during the absence",
        ),
        items=frozenset({Item.STAY}),
        since=Since.ABSENCE_ENDED,
        length=Days(30),
    ),
    Kept(
        name="contact_notes",
        words=Text(
            nl="notities over het contact",
            fr="notes sur les contacts",
            de="Notizen über den Kontakt",
            en="notes about the contact",
        ),
        items=frozenset({Item.MANAGER_NOTE, Item.CONTACT_MOMENT, Item.CONTACT_AGREEMENT}),
        since=Since.THREAD_CLOSED,
        length=A_YEAR,
    ),
    Kept(
        name="coach_notes_and_plan",
        words=Text(
            nl="notities van de terugkeercoach en het terugkeerplan",
            fr="notes du coach de retour et plan de retour",
            de="Notizen des Rückkehrcoaches und Rückkehrplan",
            en="notes of the return coach and the return plan",
        ),
        items=frozenset({Item.COACH_NOTE, Item.INFORMAL_PLAN, Item.AGREEMENTS}),
        since=Since.THREAD_CLOSED,
        length=Months(24),
    ),
    Kept(
        name="formal_plan",
        words=Text(
            nl="formeel plan, gemotiveerd verslag en beoordeling",
            fr="plan formel, rapport motivé et évaluation",
            de="formeller Plan, begründeter Bericht und Bewertung",
            en="formal plan, reasoned report and assessment",
        ),
        items=frozenset({Item.TRAJECTORY, Item.ASSESSMENT, Item.FORMAL_PLAN, Item.WORK_POTENTIAL, Item.FORCE_MAJEURE}),
        since=Since.EMPLOYMENT_ENDED,
        length=FIVE_YEARS,
    ),
    Kept(
        name="outbox",
        words=Text(
            nl="mails en documenten die vertrokken",
            fr="e-mails et documents envoyés",
            de="verschickte E-Mails und Dokumente",
            en="mails and documents that left",
        ),
        items=frozenset({Item.NOTICES}),
        since=Since.DELIVERED,
        length=Days(7),
    ),
    Kept(
        name="saved_lists",
        words=Text(
            nl="bewaarde keuzes in de lijst van dossiers",
            fr="choix enregistrés dans la liste des dossiers",
            de="gespeicherte Auswahl in der Liste der Akten",
            en="saved choices in the list of cases",
        ),
        items=frozenset(),
        since=Since.USED,
        length=A_YEAR,
    ),
    Kept(
        name="backups",
        words=Text(nl="reservekopieën", fr="sauvegardes", de="Sicherungskopien", en="backups"),
        items=frozenset(),
        since=Since.MADE,
        length=Days(35),
    ),
)
"""The access log has no row of its own: it is kept as long as the dossier, and at least five years."""


def erased_on(row: Kept, events: Mapping[Since, Day]) -> Day | None:
    """The day on which it is erased: the first after the term. ``None`` while its event has not come.

    :param events: the day of each event that has come.
    """
    since = events.get(row.since)
    if since is None:
        return None
    reach = counter(row.length, Counting.WHEN_TERM_HAS_RUN_OUT)(since)
    return reach.earliest


def erasures(events: Mapping[Since, Day]) -> list[tuple[Day, Kept]]:
    """What is erased when, first things first."""
    days = [(day, row) for row in RETENTION if (day := erased_on(row, events)) is not None]
    return sorted(days, key=lambda pair: (pair[0], pair[1].name))
