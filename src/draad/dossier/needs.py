"""What may have to be known before a rule can answer: its name in plain words, and who knows it."""

from draad.dossier.pay_reasons import PAY_NEEDS
from draad.rules import Party, Text

NEEDS: dict[str, Text] = {
    **PAY_NEEDS,
    "employer.workers_average": Text(
        nl="hoeveel werknemers de werkgever gemiddeld heeft",
        fr="combien de travailleurs l'employeur a en moyenne",
        de="wie viele Arbeitnehmer der Arbeitgeber im Durchschnitt hat",
        en="how many workers the employer has on average",
    ),
    "employer.workers_on_1_january": Text(
        nl="hoeveel werknemers er waren op 1 januari",
        fr="combien de travailleurs il y avait au 1er janvier",
        de="wie viele Arbeitnehmer es am 1. Januar gab",
        en="how many workers there were on 1 January",
    ),
    "employer.sector": Text(
        nl="of de werkgever privé of openbaar is",
        fr="si l'employeur est privé ou public",
        de="ob der Arbeitgeber privat oder öffentlich ist",
        en="whether the employer is private or public",
    ),
    "worker.statutory": Text(
        nl="of de werknemer statutair is",
        fr="si le travailleur est statutaire",
        de="ob der Arbeitnehmer statutarisch ist",
        en="whether the worker is statutory staff",
    ),
    "worker.health_surveillance": Text(
        nl="of de werknemer onder gezondheidstoezicht staat",
        fr="si le travailleur est sous surveillance de la santé",
        de="ob der Arbeitnehmer unter Gesundheitsüberwachung steht",
        en="whether the worker is under health surveillance",
    ),
    "absence.started.cause": Text(
        nl="het soort afwezigheid (ziekte, privéongeval, arbeidsongeval, …)",
        fr="quel est le type d'absence (maladie, accident de la vie privée, accident du travail, …)",
        de="die Art der Abwesenheit (Krankheit, Privatunfall, Arbeitsunfall, …)",
        en="the kind of absence (illness, private accident, work accident, …)",
    ),
    "trajectory.missed.excused": Text(
        nl="of de arbeidsarts de reden om niet te komen aanvaardde",
        fr="si le médecin du travail a accepté la raison de ne pas venir",
        de="ob der Arbeitsarzt den Grund für das Fernbleiben anerkannt hat",
        en="whether the physician accepted the reason for not coming",
    ),
    "trajectory.invited.registered": Text(
        nl="of de uitnodiging met een aangetekende brief kwam",
        fr="si l'invitation est arrivée par lettre recommandée",
        de="ob die Einladung per Einschreiben kam",
        en="whether the invitation was sent by registered letter",
    ),
    "resumption.possible.attention_points": Text(
        nl="of er aandachtspunten zijn bij de terugkeer",
        fr="s'il y a des points d'attention pour le retour",
        de="ob es bei der Rückkehr besondere Punkte gibt",
        en="whether the return has special points",
    ),
    "contract.ended.by": Text(
        nl="wie het contract beëindigde",
        fr="qui a mis fin au contrat",
        de="wer den Vertrag beendet hat",
        en="who ended the contract",
    ),
}

ASK: dict[str, Party] = {
    "employer": Party.HR,
    "worker": Party.HR,
    "absence": Party.WORKER,
    "certificate": Party.WORKER,
    "trajectory": Party.OCCUPATIONAL_PHYSICIAN,
    "assessment": Party.OCCUPATIONAL_PHYSICIAN,
    "work_potential": Party.OCCUPATIONAL_PHYSICIAN,
    "resumption": Party.OCCUPATIONAL_PHYSICIAN,
    "contract": Party.HR,
}
"""Who knows it, by the first part of the path."""


def who_knows(path: str) -> Party:
    """Whom to ask for an unknown value, such as ``worker.health_surveillance``."""
    return ASK.get(path.partition(".")[0], Party.HR)
