"""The one door for reading: everything that comes out of it was asked for by a viewer, and holds what they may see.

Access by loading: a dossier that the viewer may not see cannot be held, and is the same answer as one that is not
there.
"""

from draad.store.read.calls import CallRow, Calls, calls
from draad.store.read.dossiers import OpenDossier, ShownFact, may_fill_key, open_dossier
from draad.store.read.everyone import closest_managers, hats_by_account
from draad.store.read.hats import EmployerCard, HatChoice, employer_card, hats_of, viewer_of
from draad.store.read.hr import hr_accounts
from draad.store.read.listing import CAP, Filters
from draad.store.read.lists import (
    DossierRow,
    NextStep,
    Page,
    capped_count,
    capped_counts,
    list_dossiers,
    units_in_reach,
)
from draad.store.read.loans import LentHat, lent_hats, owns_hat
from draad.store.read.looks import LookRow, looks_at, note_look
from draad.store.read.own import own_file
from draad.store.read.people import TeamMember, find_people, own_dossier, team
from draad.store.read.persons import EmploymentCard, Involved, PersonCard, coaches
from draad.store.read.pictures import Explained, Picture, explained, picture
from draad.store.read.records import ActRow, MailRow, acts_of, mails_of
from draad.store.read.work import (
    WorkRow,
    due_count,
    loose_lines,
    names_of_parties,
    rule_book,
    waiting_lines,
    work_lines,
)

__all__ = [
    "CAP",
    "ActRow",
    "CallRow",
    "Calls",
    "DossierRow",
    "EmployerCard",
    "EmploymentCard",
    "Explained",
    "Filters",
    "HatChoice",
    "Involved",
    "LentHat",
    "LookRow",
    "MailRow",
    "NextStep",
    "OpenDossier",
    "Page",
    "PersonCard",
    "Picture",
    "ShownFact",
    "TeamMember",
    "WorkRow",
    "acts_of",
    "calls",
    "capped_count",
    "capped_counts",
    "closest_managers",
    "coaches",
    "due_count",
    "employer_card",
    "explained",
    "find_people",
    "hats_by_account",
    "hats_of",
    "hr_accounts",
    "lent_hats",
    "list_dossiers",
    "looks_at",
    "loose_lines",
    "mails_of",
    "may_fill_key",
    "names_of_parties",
    "note_look",
    "open_dossier",
    "own_dossier",
    "own_file",
    "owns_hat",
    "picture",
    "rule_book",
    "team",
    "units_in_reach",
    "viewer_of",
    "waiting_lines",
    "work_lines",
]
