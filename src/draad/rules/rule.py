"""A rule and its versions. Declarations: law files hold these and no logic."""

from dataclasses import dataclass, field
from enum import Enum

from draad.periods import Counting, Length
from draad.rules.certainty import Certainty
from draad.rules.conditions import Guard
from draad.rules.lapses import Lapse
from draad.rules.moments import FactIs, Moment, Within
from draad.rules.party import Nature, Party
from draad.rules.settings import Chosen, Setting
from draad.rules.text import Text


class Pick(Enum):
    """Transitional law as a field: which day decides whether a version applies."""

    COUNTED_FROM = "the day of the fact that the term counts from"
    INCAPACITY_BEGAN = "the first day of the incapacity"
    TRAJECTORY_REQUESTED = "the day the trajectory was requested"
    STILL_RUNNING = "whatever still runs on the day it comes into force"


@dataclass(frozen=True, eq=False, kw_only=True)
class Term:
    """One way in which a rule counts.

    ``until``: a last day for a term that opens. ``day_named``: the key of the body with the day to count from.
    ``not_before``: a moment before the first of these days opens at the second at the earliest. ``settled_any_time``: a
    right that such a fact uses at any time. ``settled_early``: a fact from before the moment settles too.
    ``counted_on``: where such a fact came too, the later of the two days is counted from. ``waits_for``: once the first
    of these has come, nothing opens before the second. ``every``: the term comes back, counted from the last
    settlement; ``times`` bounds how often. ``paced_by``: an agreement that says how often instead (``every_days``) and
    until when to leave the worker in peace (``quiet_until``); a settlement may name the next day (``next_on``).
    """

    counts_from: Moment
    length: Length | Chosen[Length | None] | None = None
    counting: Counting = Counting.NO_TERM
    until: Length | Chosen[Length | None] | None = None
    guards: tuple[Guard | Chosen[tuple[Guard, ...]], ...] = ()
    day_named: str | None = None
    not_before: tuple[str, str] | None = None
    settled_by: tuple[FactIs, ...] = ()
    settled_any_time: tuple[FactIs, ...] = ()
    settled_by_itself: bool = False
    settled_early: bool = False
    within: Within = Within.DOSSIER
    lapses: tuple[Lapse | Chosen[tuple[Lapse, ...]], ...] = ()
    counted_on: FactIs | None = None
    waits_for: tuple[FactIs, FactIs] | None = None
    every: bool = False
    times: int | None = None
    paced_by: FactIs | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Version:
    """A rule as it reads from one day on, with its basis.

    ``opens_when_in_force``: what this version allows earlier than the law before it, opens at its in-force day.
    ``repealed``: from that day on nothing new begins under it, and what is open falls away.
    """

    in_force: str
    picked_by: Pick | Chosen[Pick]
    terms: tuple[Term | Chosen[tuple[Term, ...]], ...]
    cite: Text | Chosen[Text]
    rows: str
    certainty: Certainty
    sources: tuple[str, ...]
    checked: str
    settings: tuple[Setting, ...] = ()
    opens_when_in_force: bool = False
    repealed: str | None = None
    remark: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What people read: a short name, the question that the rule answers, the act, and what happens if it is missed.

    ``document``: the letter or form that goes with the act.
    """

    name: Text
    question: Text
    action: Text
    if_missed: Text
    document: Text | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Rule:
    """One duty, right, bar, effect or practice of one party, with all its versions, oldest first.

    ``offered_from``: once this moment has come the rule answers "not asked" as long as nobody asked. ``ends_episode``:
    when the effect has come about, the trajectory is over. ``level``: a rule of the employer as a whole stands in no
    dossier's agenda.
    """

    key: str
    nature: Nature
    party: Party
    wording: Wording
    versions: tuple[Version, ...]
    offered_from: Moment | None = None
    ends_episode: bool = False
    level: str = field(default="dossier")
