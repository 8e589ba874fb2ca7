"""The words of the command line's answers, in four languages. Help and error messages are in English only."""

from draad.rules import Text

STATUS = {
    "waiting": Text(en="later"),
    "open": Text(en="open"),
    "late": Text(en="late"),
    "done": Text(en="done"),
    "done_late": Text(en="done late"),
    "lapsed": Text(en="no longer needed"),
}

PHASE = {
    "before": Text(en="before an absence"),
    "at_start": Text(en="at the start"),
    "during": Text(en="during the absence"),
    "before_return": Text(en="before the return"),
    "after_return": Text(en="after the return"),
    "closed": Text(en="closed"),
}

STEP = {
    "requested": Text(en="requested"),
    "invited": Text(en="invited"),
    "missed": Text(en="appointment missed"),
    "assessed": Text(en="assessed"),
    "appealed": Text(en="appeal lodged"),
    "appeal_decided": Text(en="appeal decided"),
    "consulted": Text(en="plan talked about"),
    "plan_received": Text(en="plan given"),
    "reminded": Text(en="worker reminded"),
    "plan_accepted": Text(en="plan accepted"),
}

HEADING = {
    "agenda_on": Text(en="Agenda on {day}"),
    "known_at": Text(en="as known at {time}"),
    "phase": Text(en="Phase"),
    "absent_since": Text(en="incapacity for work since {day}, day {number}"),
    "trajectory": Text(en="trajectory under the law of {regime}: {step}"),
    "up_next": Text(en="Up next"),
    "later": Text(en="Later"),
    "past": Text(en="Settled or no longer needed"),
    "not_due": Text(en="Not due"),
    "undecided": Text(en="Cannot be decided yet"),
    "conflicts": Text(en="Does not go together"),
    "who": Text(en="who"),
    "what": Text(en="what"),
    "when": Text(en="when"),
    "basis": Text(en="basis"),
    "sure": Text(en="how sure"),
    "from": Text(en="from {day}"),
    "by": Text(en="by {day}"),
    "by_or_defensible": Text(en="by {day}, at the very latest {last}"),
    "as_soon_as_possible": Text(en="as soon as possible"),
    "no_end": Text(en="without an end date"),
    "waits": Text(en="waits for something else"),
    "nth": Text(en="no. {number}"),
    "on_day": Text(en="on {day}"),
    "unknown": Text(en="unknown: {needs}"),
    "facts": Text(en="facts {numbers}"),
    "nothing": Text(en="Nothing."),
    "law": Text(en="law"),
    "policy": Text(en="policy"),
    "agreement": Text(en="agreement"),
    "must_do": Text(en="What to do"),
    "why_here": Text(en="Why it applies here"),
    "why_not": Text(en="Why nothing is due"),
    "nowhere": Text(en="It counts from: {moment}. That has not happened."),
    "governed_by": Text(en="Version in force since {day}"),
    "earlier_version": Text(en="Earlier version: {day}"),
    "calculation": Text(en="The calculation"),
    "counted_from": Text(en="Counted from {day}: {moment} (fact {number})"),
    "first_day_counts": Text(en="that day is day 1"),
    "counts_from_next": Text(en="day 1 is the day after"),
    "counts_back": Text(en="counted backwards"),
    "term": Text(en="term: {length}"),
    "last_day": Text(en="last day: {day}"),
    "first_possible": Text(en="first day to act: {day}"),
    "two_sums": Text(en="The plain and the legal sum differ; the earlier day is the safe one, {day} can be defended."),
    "skipped": Text(en="does not count: {why}"),
    "how_sure": Text(en="How sure"),
    "checked": Text(en="last checked on {day}"),
    "sources": Text(en="Sources"),
    "readings": Text(en="Other readings"),
    "chosen": Text(en="chosen"),
    "would_be": Text(en="then: {when}"),
    "no_change": Text(en="changes nothing here"),
    "if_missed": Text(en="If it does not work out"),
    "settled": Text(en="Settled on {day} by fact {number}"),
    "conditions": Text(en="Conditions"),
}

SKIPPED = {
    "first_day": Text(en="the term starts the day after"),
    "saturday": Text(en="Saturday"),
    "sunday": Text(en="Sunday"),
    "day_off": Text(en="not a working day"),
    "new_year": Text(en="New Year's Day"),
    "easter_monday": Text(en="Easter Monday"),
    "labour_day": Text(en="Labour Day"),
    "ascension": Text(en="Ascension Day"),
    "whit_monday": Text(en="Whit Monday"),
    "national_day": Text(en="Belgian National Day"),
    "assumption": Text(en="Assumption"),
    "all_saints": Text(en="All Saints' Day"),
    "armistice": Text(en="Armistice Day"),
    "christmas": Text(en="Christmas"),
}

UNIT = {
    "day": (Text(en="1 day"), Text(en="{number} days")),
    "working day": (Text(en="1 working day"), Text(en="{number} working days")),
    "week": (Text(en="1 week"), Text(en="{number} weeks")),
    "month": (Text(en="1 month"), Text(en="{number} months")),
}

NEEDS = {
    "employer.workers_average": Text(en="how many workers the employer has on average"),
    "employer.workers_on_1_january": Text(en="how many workers there were on 1 January"),
    "employer.sector": Text(en="whether the employer is private or public"),
    "worker.statutory": Text(en="whether the worker is statutory staff"),
    "worker.health_surveillance": Text(en="whether the worker is under health surveillance"),
    "absence.started.cause": Text(en="the kind of absence (illness, private accident, work accident, …)"),
    "trajectory.missed.excused": Text(en="whether the physician accepted the reason for not coming"),
    "trajectory.invited.registered": Text(en="whether the invitation was sent by registered letter"),
    "contract.ended.by": Text(en="who ended the contract"),
}

WEEKDAYS = Text(en="Mon Tue Wed Thu Fri Sat Sun")
MONTHS = Text(
    en="January February March April May June July August September October November December",
)
