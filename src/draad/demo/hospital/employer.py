"""What the law asks about the hospital as an employer, and what it did for everybody."""

from draad.dossier.facts import Employer, Fact
from draad.periods import Day, date_of, parse_day

WORKERS = 604
CONTACT_PROCEDURE = parse_day("2025-12-11")
YEARLY = ((2, 12, "policy.physician_reported"), (3, 19, "policy.committee_consulted"), (10, 8, "policy.evaluated"))
"""Month, day and what happens on it each year."""


def employer(on: Day) -> Employer:
    """The hospital as employer, with the policy facts of the last years."""
    told = [(CONTACT_PROCEDURE, "policy.contact_procedure_set")]
    for year in range(date_of(on).year - 3, date_of(on).year + 1):
        told += [(parse_day(f"{year}-{month:02}-{day:02}"), kind) for month, day, kind in YEARLY]
    facts = tuple(Fact(seq, kind, day) for seq, (day, kind) in enumerate(sorted(told), 1) if day <= on)
    return Employer(
        workers_average=WORKERS,
        workers_on_1_january=WORKERS - 5,
        group="B",
        sector="private",
        committee=True,
        protocols=("collective-policy", "disability-management"),
        settings={},
        facts=facts,
    )
