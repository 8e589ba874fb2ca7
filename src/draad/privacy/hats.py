"""Hats: in which role somebody looks. A right is never the sum of somebody's roles: one hat is worn at a time."""

from enum import StrEnum

from draad.rules import Party, Text


class Hat(StrEnum):
    """One column of "who sees what"."""

    WORKER = "worker"
    COLLEAGUE = "colleague"
    MANAGER = "manager"
    HR = "hr"
    COACH = "coach"
    PHYSICIAN = "physician"
    NURSE = "nurse"
    ADVISER = "adviser"
    COMMITTEE = "committee"
    FUND_DOCTOR = "fund_doctor"
    TREATING_DOCTOR = "treating_doctor"
    ADMIN = "admin"
    DPO = "dpo"

    @property
    def words(self) -> Text:
        """The name of the hat for a reader."""
        return HAT_NAMES[self]

    @property
    def professional(self) -> bool:
        """Whether the hat needs a second factor, and may not be worn toward one's own dossier."""
        return self not in _PRIVATE

    @property
    def signs_in(self) -> bool:
        """Whether somebody signs in under this hat. Doctors outside the house are correspondents: they get letters."""
        return self not in _CORRESPONDENTS

    @property
    def parties(self) -> frozenset[Party]:
        """The parties of a rule or a consent that this hat stands for: the tasks that are its own."""
        return _PARTIES.get(self, frozenset())


_PRIVATE = {Hat.WORKER, Hat.COLLEAGUE}
_CORRESPONDENTS = {Hat.FUND_DOCTOR, Hat.TREATING_DOCTOR}

_PARTIES = {
    Hat.WORKER: frozenset({Party.WORKER}),
    Hat.COLLEAGUE: frozenset({Party.COLLEAGUES}),
    Hat.MANAGER: frozenset({Party.MANAGER}),
    Hat.HR: frozenset({Party.HR, Party.EMPLOYER}),
    Hat.COACH: frozenset({Party.COACH}),
    Hat.PHYSICIAN: frozenset({Party.OCCUPATIONAL_PHYSICIAN}),
    Hat.NURSE: frozenset({Party.OCCUPATIONAL_PHYSICIAN}),
    Hat.COMMITTEE: frozenset({Party.COMMITTEE}),
    Hat.FUND_DOCTOR: frozenset({Party.FUND_DOCTOR}),
    Hat.TREATING_DOCTOR: frozenset({Party.TREATING_DOCTOR}),
}

HAT_NAMES: dict[Hat, Text] = {
    Hat.WORKER: Text(nl="werknemer", fr="travailleur", de="Arbeitnehmer", en="worker"),
    Hat.COLLEAGUE: Text(nl="collega", fr="collègue", de="Kollege", en="colleague"),
    Hat.MANAGER: Text(nl="leidinggevende", fr="responsable", de="Vorgesetzter", en="manager"),
    Hat.HR: Text(nl="personeelsdienst", fr="service du personnel", de="Personaldienst", en="HR"),
    Hat.COACH: Text(nl="terugkeercoach", fr="coach de retour au travail", de="Rückkehrcoach", en="return coach"),
    Hat.PHYSICIAN: Text(nl="arbeidsarts", fr="médecin du travail", de="Arbeitsarzt", en="occupational physician"),
    Hat.NURSE: Text(
        nl="verpleegkundige van de arbeidsarts",
        fr="infirmier du médecin du travail",
        de="Pfleger des Arbeitsarztes",
        en="nurse of the occupational physician",
    ),
    Hat.ADVISER: Text(
        nl="preventieadviseur psychosociaal of vertrouwenspersoon",
        fr="conseiller en prévention psychosocial ou personne de confiance",
        de="psychosozialer Präventionsberater oder Vertrauensperson",
        en="psychosocial adviser or confidant",
    ),
    Hat.COMMITTEE: Text(nl="comité (CPBW)", fr="comité (CPPT)", de="Ausschuss (AGS)", en="safety committee"),
    Hat.FUND_DOCTOR: Text(nl="adviserend arts", fr="médecin-conseil", de="Vertrauensarzt", en="health-fund physician"),
    Hat.TREATING_DOCTOR: Text(
        nl="behandelend arts", fr="médecin traitant", de="behandelnder Arzt", en="treating physician"
    ),
    Hat.ADMIN: Text(nl="systeembeheerder", fr="administrateur système", de="Systemverwalter", en="administrator"),
    Hat.DPO: Text(
        nl="functionaris voor gegevensbescherming",
        fr="délégué à la protection des données",
        de="Datenschutzbeauftragter",
        en="data protection officer",
    ),
}
