"""The one door for reading: everything that comes out of it was asked for by a viewer, and holds what they may see.

Access by loading: a dossier that the viewer may not see cannot be held, and is the same answer as one that is not
there.
"""

from draad.store.read.calls import CallRow, Calls, calls
from draad.store.read.detours import (
    DetourRow,
    contacts_instead,
    detours_in,
    detours_of,
    leaders_of,
    within,
)
from draad.store.read.dossiers import OpenDossier, ShownFact, may_fill_key, open_dossier
from draad.store.read.everyone import closest_managers, hats_by_account
from draad.store.read.glass import GlassRow, all_glass, glass_of, own_glass
from draad.store.read.hats import EmployerCard, HatChoice, employer_card, hats_of, viewer_of
from draad.store.read.hr import hr_accounts, others_of_hr
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
from draad.store.read.loans import (
    Away,
    Colleague,
    LentHat,
    all_loans,
    away_without,
    lent_hats,
    owners,
    owns_hat,
)
from draad.store.read.looks import LookRow, looks_at, note_look
from draad.store.read.own import own_file
from draad.store.read.people import TeamMember, find_people, own_dossier, team
from draad.store.read.persons import EmploymentCard, Involved, PersonCard, account_of, coaches, who_can_lead
from draad.store.read.pictures import Explained, Picture, explained, picture
from draad.store.read.queue import Queued, owed_to_service, queue_of
from draad.store.read.receivers import Receiver, receivers
from draad.store.read.records import ActRow, MailRow, acts_of, mails_of
from draad.store.read.saved import Choices, SavedList, choice_of, choices, saved_lists
from draad.store.read.service import SERVICE, Served, served_by, viewer_at_dossier
from draad.store.read.turns import HandoverRow, handovers, names_in_reach, waits_for
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
    "SERVICE",
    "ActRow",
    "Away",
    "CallRow",
    "Calls",
    "Choices",
    "Colleague",
    "DetourRow",
    "DossierRow",
    "EmployerCard",
    "EmploymentCard",
    "Explained",
    "Filters",
    "GlassRow",
    "HandoverRow",
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
    "Queued",
    "Receiver",
    "SavedList",
    "Served",
    "ShownFact",
    "TeamMember",
    "WorkRow",
    "account_of",
    "acts_of",
    "all_glass",
    "all_loans",
    "away_without",
    "calls",
    "capped_count",
    "capped_counts",
    "choice_of",
    "choices",
    "closest_managers",
    "coaches",
    "contacts_instead",
    "detours_in",
    "detours_of",
    "due_count",
    "employer_card",
    "explained",
    "find_people",
    "glass_of",
    "handovers",
    "hats_by_account",
    "hats_of",
    "hr_accounts",
    "leaders_of",
    "lent_hats",
    "list_dossiers",
    "looks_at",
    "loose_lines",
    "mails_of",
    "may_fill_key",
    "names_in_reach",
    "names_of_parties",
    "note_look",
    "open_dossier",
    "others_of_hr",
    "owed_to_service",
    "own_dossier",
    "own_file",
    "own_glass",
    "owners",
    "owns_hat",
    "picture",
    "queue_of",
    "receivers",
    "rule_book",
    "saved_lists",
    "served_by",
    "team",
    "units_in_reach",
    "viewer_at_dossier",
    "viewer_of",
    "waiting_lines",
    "waits_for",
    "who_can_lead",
    "within",
    "work_lines",
]
