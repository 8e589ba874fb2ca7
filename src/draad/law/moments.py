"""Moments and lapses that several chapters count from."""

from draad.rules import CONTRACT_ENDED, EPISODE_ENDED, RESUMED, Each, FactIs, Moment, Text

FIRST_DAY_OF_SPELL = Moment(
    Text(
        nl="eerste dag van deze afwezigheid",
        fr="premier jour de cette absence",
        de="erster Tag dieser Abwesenheit",
        en="first day of this absence",
    ),
    FactIs("absence.started"),
    Each.SPELL,
)
FIRST_DAY_OF_INCAPACITY = Moment(
    Text(
        nl="eerste dag van de arbeidsongeschiktheid",
        fr="premier jour de l'incapacité de travail",
        de="erster Tag der Arbeitsunfähigkeit",
        en="first day of the incapacity for work",
    ),
    FactIs("absence.started"),
    Each.INCAPACITY,
)
RETURN = Moment(
    Text(
        nl="dag van de volledige werkhervatting",
        fr="jour de la reprise complète du travail",
        de="Tag der vollständigen Wiederaufnahme der Arbeit",
        en="day of the full return to work",
    ),
    FactIs("work.resumed"),
    Each.RESUMPTION,
)
IN_FORCE = Moment(
    Text(
        nl="dag waarop deze regel inging",
        fr="jour où cette règle est entrée en vigueur",
        de="Tag, an dem diese Regel in Kraft trat",
        en="day this rule came into force",
    ),
    None,
    Each.IN_FORCE,
)

ABSENCE_OVER = (RESUMED, CONTRACT_ENDED)
EPISODE_OVER = (EPISODE_ENDED, CONTRACT_ENDED)
