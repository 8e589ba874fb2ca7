"""Every guide, by the kind of its talk, and which talks each hat holds.

Where the advice comes from: the sample policy and check list of an external prevention service (a call on the day
itself, personal talks from one month on, a talk a month before the return, and after two, four and six weeks), the
disability-management example of an insurer (explore, plan, carry out, evaluate), the return coaching of a coaching
firm (two talks, manager and HR, three at the table), the informal trajectory of the Flemish government (a neutral
talk within two months, without control or pressure), and the training sheet on absence of a prevention service.
"""

from draad.desk.pages.gesprek import guides_absent, guides_after, guides_coaching, guides_return
from draad.desk.pages.gesprek.guide import TalkGuide
from draad.desk.pages.gesprek.words import GUIDE_NAMES
from draad.dossier.value_words import value_words
from draad.privacy.hats import Hat
from draad.rules import Language

CALL = "contact"
"""The guide that belongs to no kind of talk: a call while someone is away."""

GUIDES: dict[str, TalkGuide] = {
    guide.kind: guide
    for table in (guides_absent, guides_return, guides_after, guides_coaching)
    for guide in table.GUIDES
}

MANAGER_TALKS = (
    "exploration", "reintegration", "return", "check_in", "return_talk", "follow_up", "evaluation", "three_way",
)  # fmt: skip
COACH_TALKS = (
    "coach", "intake", "manager_hr", "three_way", "exploration", "reintegration", "return", "return_talk", "follow_up",
    "evaluation", "check_in",
)  # fmt: skip
TALKS_OF = {Hat.MANAGER: MANAGER_TALKS, Hat.COACH: COACH_TALKS}
"""The talks of each hat that records them, in the order in which they usually come."""

BY_PHASE = {
    "at_start": "exploration",
    "during": "exploration",
    "before_return": "return",
    "after_return": "return_talk",
}
"""The talk that a phase usually asks for, where no task or plan names one."""

NEXT = {
    "exploration": "reintegration",
    "reintegration": "return",
    "return": "check_in",
    "check_in": "return_talk",
    "return_talk": "follow_up",
    "follow_up": "evaluation",
    "evaluation": "evaluation",
    "intake": "manager_hr",
    "manager_hr": "three_way",
    "three_way": "follow_up",
    "coach": "coach",
}
"""The kind of the next talk, which goes without saying and can be changed."""


def name_of(kind: str, language: Language) -> str:
    """The name of a talk."""
    if kind in GUIDE_NAMES:
        return GUIDE_NAMES[kind].to(language)
    return value_words("talk.held", "kind", kind).to(language)
