"""What a step is called on the thread: a few words, for there is room for no more."""

from draad.rules import Text

STEPS: dict[str, Text] = {
    "absence.started": Text(nl="Ziek gemeld", fr="Maladie signalée", de="Krank gemeldet", en="Reported sick"),
    "work.resumed": Text(
        nl="Weer voltijds aan het werk", fr="Reprise complète", de="Wieder voll bei der Arbeit", en="Fully back at work"
    ),
    "work.resumed_partially": Text(
        nl="Gedeeltelijk aan het werk", fr="Reprise partielle", de="Teilweise bei der Arbeit", en="Partly back at work"
    ),
    "contract.ended": Text(nl="Einde contract", fr="Fin du contrat", de="Ende des Vertrags", en="Contract ended"),
    "contact.agreed": Text(
        nl="Contact afgesproken", fr="Contact convenu", de="Kontakt vereinbart", en="Contact agreed"
    ),
    "letter.sent": Text(nl="Brief", fr="Lettre", de="Brief", en="Letter"),
    "physician.told": Text(
        nl="4 weken: arbeidsarts verwittigd",
        fr="4 semaines : médecin informé",
        de="4 Wochen: Arzt informiert",
        en="4 weeks: physician told",
    ),
    "worker.informed": Text(
        nl="Arts gaf uitleg", fr="Explications du médecin", de="Arzt informierte", en="Physician explained"
    ),
    "work_potential.requested": Text(
        nl="Inschatting gevraagd", fr="Estimation demandée", de="Einschätzung beantragt", en="Estimate asked"
    ),
    "work_potential.estimated": Text(
        nl="Inschatting gekregen", fr="Estimation reçue", de="Einschätzung erhalten", en="Estimate received"
    ),
    "pre_return_visit.requested": Text(
        nl="Bezoek gevraagd", fr="Visite demandée", de="Besuch beantragt", en="Visit asked"
    ),
    "pre_return_visit.held": Text(
        nl="Bezoek bij de arts", fr="Visite chez le médecin", de="Besuch beim Arzt", en="Visit held"
    ),
    "consultation.held": Text(nl="Raadpleging", fr="Consultation", de="Konsultation", en="Consultation"),
    "return_exam.held": Text(
        nl="Onderzoek bij hervatting", fr="Examen de reprise", de="Untersuchung bei Rückkehr", en="Exam on return"
    ),
    "talk.planned": Text(nl="Gesprek", fr="Entretien", de="Gespräch", en="Talk"),
    "talk.held": Text(nl="Gesprek", fr="Entretien", de="Gespräch", en="Talk"),
    "resumption.possible": Text(
        nl="Terugkeer mogelijk", fr="Retour possible", de="Rückkehr möglich", en="Return possible"
    ),
    "step_plan.agreed": Text(nl="Stappenplan", fr="Plan par étapes", de="Stufenplan", en="Step plan"),
    "plan.step_agreed": Text(nl="Stap", fr="Étape", de="Schritt", en="Step"),
    "agreements.written": Text(
        nl="Afspraken op papier", fr="Accords écrits", de="Absprachen schriftlich", en="Agreements on paper"
    ),
    "agreement.made": Text(nl="Afspraak", fr="Accord", de="Absprache", en="Agreement"),
    "welcome.prepared": Text(nl="Onthaal geregeld", fr="Accueil prévu", de="Empfang geregelt", en="Welcome prepared"),
    "team_advice.given": Text(nl="Advies van het team", fr="Avis de l'équipe", de="Rat des Teams", en="Team advice"),
    "trajectory.requested": Text(
        nl="Formeel traject gevraagd",
        fr="Trajet formel demandé",
        de="Formelles Verfahren beantragt",
        en="Formal trajectory asked",
    ),
    "trajectory.invited": Text(nl="Uitgenodigd", fr="Invitation", de="Eingeladen", en="Invited"),
    "assessment.attended": Text(
        nl="Bij de arbeidsarts", fr="Chez le médecin", de="Beim Arbeitsarzt", en="At the physician"
    ),
    "work_conditions.given": Text(
        nl="Voorwaarden voor het werk", fr="Conditions de travail", de="Bedingungen der Arbeit", en="Conditions of work"
    ),
    "work_advice.given": Text(
        nl="Advies over het werk", fr="Avis sur le travail", de="Rat zur Arbeit", en="Advice on work"
    ),
    "assessment.received": Text(nl="Beoordeling", fr="Évaluation", de="Bewertung", en="Assessment"),
    "appeal.lodged": Text(nl="Beroep", fr="Recours", de="Widerspruch", en="Appeal"),
    "appeal.decided": Text(
        nl="Beroep beslist", fr="Recours tranché", de="Widerspruch entschieden", en="Appeal decided"
    ),
    "plan.received": Text(nl="Formeel plan", fr="Plan formel", de="Formeller Plan", en="Formal plan"),
    "plan.answered": Text(
        nl="Antwoord op het plan", fr="Réponse au plan", de="Antwort auf den Plan", en="Answer to the plan"
    ),
    "report.received": Text(
        nl="Gemotiveerd verslag", fr="Rapport motivé", de="Begründeter Bericht", en="Reasoned report"
    ),
    "trajectory.ended": Text(nl="Traject gestopt", fr="Trajet terminé", de="Verfahren beendet", en="Trajectory ended"),
    "progressive.requested": Text(
        nl="Toelating gevraagd", fr="Autorisation demandée", de="Erlaubnis beantragt", en="Permission asked"
    ),
    "progressive.allowed": Text(
        nl="Toelating gekregen", fr="Autorisation reçue", de="Erlaubnis erhalten", en="Permission given"
    ),
    "progressive.refused": Text(nl="Geen toelating", fr="Pas d'autorisation", de="Keine Erlaubnis", en="No permission"),
    "physician.agreed": Text(
        nl="Arbeidsarts akkoord", fr="Médecin d'accord", de="Arbeitsarzt einverstanden", en="Physician agrees"
    ),
    "force_majeure.notified": Text(
        nl="Medische overmacht gestart",
        fr="Force majeure lancée",
        de="Höhere Gewalt eingeleitet",
        en="Force majeure started",
    ),
    "force_majeure.found": Text(
        nl="Vaststelling van de arts",
        fr="Constatation du médecin",
        de="Feststellung des Arztes",
        en="Physician's finding",
    ),
    "lead.assigned": Text(nl="Leiding geregeld", fr="Suivi attribué", de="Leitung geregelt", en="Lead assigned"),
    "thread.closed": Text(nl="Draad afgesloten", fr="Fil clôturé", de="Faden abgeschlossen", en="Thread closed"),
}
"""Kinds that stand on the thread. Contacts, certificates, notes and consents stand in what happened: they are many."""

FIRST_CONTACT = Text(nl="Eerste contact", fr="Premier contact", de="Erster Kontakt", en="First contact")
NEXT_CONTACT = Text(nl="Volgend contact", fr="Prochain contact", de="Nächster Kontakt", en="Next contact")
CERTIFICATE_ENDS = Text(
    nl="Attest loopt tot hier", fr="Fin du certificat", de="Bescheinigung bis hier", en="Certificate until here"
)
HOURS = Text(nl="{n} uur", fr="{n} heures", de="{n} Stunden", en="{n} hours")
