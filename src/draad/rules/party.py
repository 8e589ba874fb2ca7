"""Who has to act, and what kind of line a rule gives."""

from enum import Enum

from draad.rules.text import Text


class Party(Enum):
    """A party around the worker. ``EMPLOYER`` is whoever the employer appoints; a protocol names the person."""

    WORKER = "worker"
    MANAGER = "manager"
    HR = "hr"
    EMPLOYER = "employer"
    COACH = "coach"
    OCCUPATIONAL_PHYSICIAN = "occupational_physician"
    FUND_DOCTOR = "fund_doctor"
    TREATING_DOCTOR = "treating_doctor"
    SOCIAL_INSPECTOR = "social_inspector"
    TEAM_ADVICE = "team_advice"
    COMMITTEE = "committee"
    COLLEAGUES = "colleagues"
    EXTERNAL_COACH = "external_coach"

    @property
    def title(self) -> Text:
        """The name of the party for a reader."""
        return _PARTIES[self]


class Nature(Enum):
    """What a line is. Only duties and practices can be late."""

    DUTY = "duty"
    RIGHT = "right"
    BAR = "bar"
    EFFECT = "effect"
    PRACTICE = "practice"

    @property
    def title(self) -> Text:
        """The nature for a reader."""
        return _NATURES[self]


_PARTIES = {
    Party.WORKER: Text(nl="werknemer", fr="travailleur", de="Arbeitnehmer", en="worker"),
    Party.MANAGER: Text(nl="leidinggevende", fr="responsable", de="Vorgesetzter", en="manager"),
    Party.HR: Text(nl="personeelsdienst", fr="service du personnel", de="Personaldienst", en="HR"),
    Party.EMPLOYER: Text(nl="werkgever", fr="employeur", de="Arbeitgeber", en="employer"),
    Party.COACH: Text(nl="terugkeercoach", fr="coach de retour au travail", de="Rückkehrcoach", en="return coach"),
    Party.OCCUPATIONAL_PHYSICIAN: Text(
        nl="arbeidsarts", fr="médecin du travail", de="Arbeitsarzt", en="occupational physician"
    ),
    Party.FUND_DOCTOR: Text(
        nl="adviserend arts", fr="médecin-conseil", de="Vertrauensarzt", en="health-fund physician"
    ),
    Party.TREATING_DOCTOR: Text(
        nl="behandelend arts", fr="médecin traitant", de="behandelnder Arzt", en="treating physician"
    ),
    Party.SOCIAL_INSPECTOR: Text(
        nl="arts sociaal inspecteur",
        fr="médecin inspecteur social",
        de="Sozialinspektor-Arzt",
        en="social inspector-physician",
    ),
    Party.TEAM_ADVICE: Text(
        nl="multidisciplinair team",
        fr="équipe multidisciplinaire",
        de="multidisziplinäres Team",
        en="multidisciplinary team",
    ),
    Party.COMMITTEE: Text(nl="comité (CPBW)", fr="comité (CPPT)", de="Ausschuss (AGS)", en="safety committee"),
    Party.COLLEAGUES: Text(nl="collega's", fr="collègues", de="Kollegen", en="colleagues"),
    Party.EXTERNAL_COACH: Text(nl="externe coach", fr="coach externe", de="externer Coach", en="external coach"),
}

_NATURES = {
    Nature.DUTY: Text(nl="plicht", fr="obligation", de="Pflicht", en="duty"),
    Nature.RIGHT: Text(nl="recht", fr="droit", de="Recht", en="right"),
    Nature.BAR: Text(nl="wachttijd", fr="délai d'attente", de="Wartezeit", en="bar"),
    Nature.EFFECT: Text(nl="gevolg", fr="effet", de="Folge", en="effect"),
    Nature.PRACTICE: Text(nl="werkwijze", fr="pratique", de="Vorgehensweise", en="practice"),
}
