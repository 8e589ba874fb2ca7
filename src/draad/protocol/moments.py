"""The moments, conditions and endings that house protocols count from and hang on, each with its name.

The names are those that an employer's own protocol uses; a preset names the objects.
"""

from typing import Any

from draad.periods import Months
from draad.rules import (
    CONTRACT_ENDED,
    RESUMED,
    BodyIs,
    Each,
    FactIs,
    Guard,
    Lapse,
    Lasted,
    Moment,
    Stands,
    Text,
    Within,
)

FIRST_DAY = Moment(
    Text(
        nl="eerste dag van deze afwezigheid",
        fr="premier jour de cette absence",
        de="erster Tag dieser Abwesenheit",
        en="first day of this absence",
    ),
    FactIs("absence.started"),
    Each.SPELL,
)
FIRST_DAY_OF_LONG_ABSENCE = Moment(
    Text(
        nl="eerste dag van de arbeidsongeschiktheid",
        fr="premier jour de l'incapacité de travail",
        de="erster Tag der Arbeitsunfähigkeit",
        en="first day of the incapacity for work",
    ),
    FactIs("absence.started"),
    Each.INCAPACITY,
)
_DAY_BACK = Text(
    nl="eerste dag terug, ook gedeeltelijk",
    fr="premier jour du retour, même partiel",
    de="erster Tag zurück, auch teilweise",
    en="first day back, in part or in full",
)
FIRST_DAY_BACK = Moment(_DAY_BACK, FactIs("work.resumed", "work.resumed_partially"), Each.FIRST)
PLANNED_DAY_BACK = Moment(_DAY_BACK, FactIs("work.resumed", "work.resumed_partially"), Each.FIRST, planned=True)
PROTOCOL_START = Moment(
    Text(
        nl="dag waarop dit protocol inging",
        fr="jour où ce protocole est entré en vigueur",
        de="Tag, an dem dieses Protokoll in Kraft trat",
        en="day this protocol came into force",
    ),
    None,
    Each.IN_FORCE,
)
ADAPTED_WORK_ASKED = Moment(
    Text(
        nl="dag waarop de werknemer aangepast werk vroeg",
        fr="jour où le travailleur a demandé un travail adapté",
        de="Tag, an dem der Arbeitnehmer um angepasste Arbeit bat",
        en="day the worker asked for adapted work",
    ),
    FactIs("adapted_work.requested"),
)
PHYSICIAN_TOLD = Moment(
    Text(
        nl="dag waarop de externe dienst van de afwezigheid hoorde",
        fr="jour où le service externe a appris l'absence",
        de="Tag, an dem der externe Dienst von der Abwesenheit erfuhr",
        en="day the external service heard of the absence",
    ),
    FactIs("physician.told"),
)
POTENTIAL_FOUND = Moment(
    Text(
        nl="dag waarop de inschatting arbeidspotentieel toonde",
        fr="jour où l'estimation a montré un potentiel de travail",
        de="Tag, an dem die Einschätzung Arbeitspotenzial zeigte",
        en="day the estimate showed work potential",
    ),
    FactIs("work_potential.estimated", present="yes"),
)
TALK_BEFORE_RETURN = Moment(
    Text(
        nl="dag van het gesprek voor de terugkeer",
        fr="jour de l'entretien avant le retour",
        de="Tag des Gesprächs vor der Rückkehr",
        en="day of the talk before the return",
    ),
    FactIs("talk.held", kind="return"),
)
COACH_TALK = Moment(
    Text(
        nl="dag van het gesprek met de terugkeercoach",
        fr="jour de l'entretien avec le coach de retour au travail",
        de="Tag des Gesprächs mit dem Rückkehrcoach",
        en="day of the talk with the return coach",
    ),
    FactIs("talk.held", kind="coach"),
)
RESUMPTION_POSSIBLE = Moment(
    Text(
        nl="dag waarop een werkhervatting mogelijk werd",
        fr="jour où une reprise du travail est devenue possible",
        de="Tag, an dem eine Wiederaufnahme der Arbeit möglich wurde",
        en="day a return to work became possible",
    ),
    FactIs("resumption.possible"),
)
ARRANGED = Moment(
    Text(
        nl="dag waarop de afspraken voor de terugkeer er waren",
        fr="jour où les accords pour le retour ont été conclus",
        de="Tag, an dem die Vereinbarungen für die Rückkehr standen",
        en="day the return was arranged",
    ),
    FactIs("step_plan.agreed", "agreements.written"),
    Each.FIRST,
)
TEAM_ADVICE_ASKED = Moment(
    Text(
        nl="dag waarop het advies van het team gevraagd werd",
        fr="jour où l'avis de l'équipe a été demandé",
        de="Tag, an dem das Team um Rat gefragt wurde",
        en="day the advice of the team was asked",
    ),
    FactIs("team_advice.asked"),
)
STEP_PLAN = Moment(
    Text(
        nl="dag waarop het plan van aanpak er was",
        fr="jour où le plan d'action a été convenu",
        de="Tag, an dem der Plan vereinbart wurde",
        en="day the plan of action was agreed",
    ),
    FactIs("step_plan.agreed"),
)
EVALUATION = Moment(
    Text(
        nl="dag van de evaluatie",
        fr="jour de l'évaluation",
        de="Tag der Auswertung",
        en="day of the evaluation",
    ),
    FactIs("talk.held", kind="evaluation"),
)
_FOR_COACHING: dict[str, Any] = {"for": "external_coach"}
_CONSENT = FactIs("consent.given", **_FOR_COACHING)
_CONSENT_BACK = FactIs("consent.withdrawn", **_FOR_COACHING)
COACHING_ACCEPTED = Moment(
    Text(
        nl="dag waarop de werknemer ja zei tegen de externe coach",
        fr="jour où le travailleur a accepté le coach externe",
        de="Tag, an dem der Arbeitnehmer dem externen Coach zustimmte",
        en="day the worker agreed to the external coach",
    ),
    _CONSENT,
)
_INTAKE = FactIs("talk.held", kind="intake")
FIRST_INTAKE = Moment(
    Text(
        nl="dag van het eerste gesprek met de coach",
        fr="jour du premier entretien avec le coach",
        de="Tag des ersten Gesprächs mit dem Coach",
        en="day of the first talk with the coach",
    ),
    _INTAKE,
    Each.FIRST,
)
SECOND_INTAKE = Moment(
    Text(
        nl="dag van het tweede gesprek met de coach",
        fr="jour du deuxième entretien avec le coach",
        de="Tag des zweiten Gesprächs mit dem Coach",
        en="day of the second talk with the coach",
    ),
    _INTAKE,
    Each.FIRST,
    nth=2,
)
MANAGER_AND_HR_MET = Moment(
    Text(
        nl="dag van het gesprek met leidinggevende en personeelsdienst",
        fr="jour de l'entretien avec le responsable et le service du personnel",
        de="Tag des Gesprächs mit dem Vorgesetzten und dem Personaldienst",
        en="day of the talk with the manager and HR",
    ),
    FactIs("talk.held", kind="manager_hr"),
    Each.FIRST,
)
THREE_WAY_TALK = Moment(
    Text(
        nl="dag van het driehoeksgesprek",
        fr="jour de l'entretien à trois",
        de="Tag des Dreiergesprächs",
        en="day of the three-way talk",
    ),
    FactIs("talk.held", kind="three_way"),
    Each.FIRST,
)
PLAN_MADE = Moment(
    Text(
        nl="dag waarop het plan voor de terugkeer er was",
        fr="jour où le plan pour le retour est arrivé",
        de="Tag, an dem der Plan für die Rückkehr da war",
        en="day the plan for the return was there",
    ),
    FactIs("plan.received", "step_plan.agreed"),
    Each.FIRST,
)
NO_PLAN_POSSIBLE = Moment(
    Text(
        nl="dag waarop het verslag kwam dat een plan niet mogelijk is",
        fr="jour où est arrivé le rapport disant qu'un plan n'est pas possible",
        de="Tag, an dem der Bericht kam, dass kein Plan möglich ist",
        en="day of the report that no plan is possible",
    ),
    FactIs("report.received"),
)

MOMENTS: dict[str, Moment] = {
    "first_day": FIRST_DAY,
    "first_day_of_long_absence": FIRST_DAY_OF_LONG_ABSENCE,
    "first_day_back": FIRST_DAY_BACK,
    "planned_day_back": PLANNED_DAY_BACK,
    "protocol_start": PROTOCOL_START,
    "adapted_work_asked": ADAPTED_WORK_ASKED,
    "physician_told": PHYSICIAN_TOLD,
    "potential_found": POTENTIAL_FOUND,
    "talk_before_return": TALK_BEFORE_RETURN,
    "coach_talk": COACH_TALK,
    "resumption_possible": RESUMPTION_POSSIBLE,
    "arranged": ARRANGED,
    "team_advice_asked": TEAM_ADVICE_ASKED,
    "step_plan": STEP_PLAN,
    "evaluation": EVALUATION,
    "coaching_accepted": COACHING_ACCEPTED,
    "first_intake": FIRST_INTAKE,
    "second_intake": SECOND_INTAKE,
    "manager_and_hr_met": MANAGER_AND_HR_MET,
    "three_way_talk": THREE_WAY_TALK,
    "plan_made": PLAN_MADE,
    "no_plan_possible": NO_PLAN_POSSIBLE,
}

PARTLY_BACK = Lapse("resumed_partially", FactIs("work.resumed_partially"))
ABSENT_AGAIN = Lapse("absent_again", FactIs("absence.started"))
THREAD_CLOSED = Lapse("thread_closed", FactIs("thread.closed"))
POSSIBLE_NOW = Lapse("resumption_possible", FactIs("resumption.possible"))
STEP_PLAN_STANDS = Lapse("step_plan_agreed", FactIs("step_plan.agreed"))
TRAJECTORY_ASKED = Lapse("trajectory_requested", FactIs("trajectory.requested"))
CONSENT_TAKEN_BACK = Lapse("consent_withdrawn", _CONSENT_BACK)

LAPSES: dict[str, Lapse] = {
    "resumed": RESUMED,
    "resumed_partially": PARTLY_BACK,
    "contract_ended": CONTRACT_ENDED,
    "absent_again": ABSENT_AGAIN,
    "thread_closed": THREAD_CLOSED,
    "resumption_possible": POSSIBLE_NOW,
    "step_plan_agreed": STEP_PLAN_STANDS,
    "trajectory_requested": TRAJECTORY_ASKED,
    "consent_withdrawn": CONSENT_TAKEN_BACK,
}

ABSENCE_OVER = (RESUMED, PARTLY_BACK, CONTRACT_ENDED)
"""Of what is only for someone who does not work at all."""
LONG_ABSENCE_OVER = (RESUMED, CONTRACT_ENDED)
AFTER_RETURN = (ABSENT_AGAIN, CONTRACT_ENDED, THREAD_CLOSED)

POINTS = BodyIs("attention_points", ("yes",), "no_attention_points")
NO_POINTS = BodyIs("attention_points", ("no",), "attention_points")
LONGER_THAN_A_MONTH = Lasted(Months(1), "absence_up_to_a_month")
COACHING_WANTED = Stands(_CONSENT, _CONSENT_BACK, Within.DOSSIER, "no_external_coach")

CONDITIONS: dict[str, Guard] = {
    "attention_points": POINTS,
    "no_attention_points": NO_POINTS,
    "longer_than_a_month": LONGER_THAN_A_MONTH,
    "coaching_wanted": COACHING_WANTED,
}

ALWAYS = "2010-01-01"
"""A preset holds from whichever day an employer chooses it; it has no day of its own."""
CHECKED = "2026-11-21"
