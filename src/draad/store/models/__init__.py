"""The tables. Every one of a tenant has ``employer_id`` first in its key and in every index (decision 8)."""

from draad.store.models.dossiers import Case, Dossier, Fact, FactBody, Summary, WorkLine
from draad.store.models.people import Delegation, Employer, Employment, Mandate, Person, Unit
from draad.store.models.records import Act, Look, LookAt, OutboxMail, RetentionPermit

__all__ = [
    "Act",
    "Case",
    "Delegation",
    "Dossier",
    "Employer",
    "Employment",
    "Fact",
    "FactBody",
    "Look",
    "LookAt",
    "Mandate",
    "OutboxMail",
    "Person",
    "RetentionPermit",
    "Summary",
    "Unit",
    "WorkLine",
]
