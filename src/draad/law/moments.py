"""Moments and lapses that several chapters count from."""

from draad.rules import CONTRACT_ENDED, EPISODE_ENDED, RESUMED, Each, FactIs, Moment, Text

FIRST_DAY_OF_SPELL = Moment(Text(en="first day of this absence"), FactIs("absence.started"), Each.SPELL)
FIRST_DAY_OF_INCAPACITY = Moment(
    Text(en="first day of the incapacity for work"), FactIs("absence.started"), Each.INCAPACITY
)
RETURN = Moment(Text(en="day of the full return to work"), FactIs("work.resumed"), Each.RESUMPTION)
IN_FORCE = Moment(Text(en="day this rule came into force"), None, Each.IN_FORCE)

ABSENCE_OVER = (RESUMED, CONTRACT_ENDED)
EPISODE_OVER = (EPISODE_ENDED, CONTRACT_ENDED)
