"""The tables. Every one of a tenant has ``employer_id`` first in its key and in every index (decision 8)."""

from draad.store.models.dossiers import Case, Dossier, Fact, FactBody, Summary, WorkLine
from draad.store.models.feeds import Feed, FeedEntry
from draad.store.models.people import Delegation, Employer, Employment, Mandate, Person, Unit
from draad.store.models.records import Act, Look, LookAt, OutboxMail, RetentionPermit
from draad.store.models.saved_lists import SavedList
from draad.store.models.turns import BrokenGlass, Detour, HandedOver, Handover

__all__ = [
    "Act",
    "BrokenGlass",
    "Case",
    "Delegation",
    "Detour",
    "Dossier",
    "Employer",
    "Employment",
    "Fact",
    "FactBody",
    "Feed",
    "FeedEntry",
    "HandedOver",
    "Handover",
    "Look",
    "LookAt",
    "Mandate",
    "OutboxMail",
    "Person",
    "RetentionPermit",
    "SavedList",
    "Summary",
    "Unit",
    "WorkLine",
]
