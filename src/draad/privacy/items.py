"""The rows of the visibility matrix: what a datum is about, never whom it concerns.

Every key of every fact names the row it belongs to; a key without a row does not load. Who may see a row, under which
hat and with which consent, is the matrix itself.
"""

from enum import IntEnum

from draad.rules import Text


class Item(IntEnum):
    """One row of "who sees what"."""

    ABSENT_TODAY = 1
    FIRST_DAY = 2
    EXPECTED_END = 3
    NATURE = 4
    STAY = 5
    PRIVATE_CONTACT = 6
    CONTACT_AGREEMENT = 7
    CONTACT_MOMENT = 8
    MANAGER_NOTE = 9
    COACH_NOTE = 10
    AGREEMENTS = 11
    WORK_RELATED_CAUSE = 12
    INFORMAL_PLAN = 13
    TRAJECTORY = 14
    ASSESSMENT = 15
    FORMAL_PLAN = 16
    WORK_POTENTIAL = 17
    WORK_LIMITATIONS = 19
    APPOINTMENT = 22
    CERTIFICATE = 23
    CONTROL_RESULT = 24
    LETTERS = 25
    PSYCHOSOCIAL = 26
    FORCE_MAJEURE = 27
    CONSENTS = 28
    ACCESS_LOG = 29
    STATISTICS = 30
    SMALL_CELLS = 31
    NOTICES = 32
    TECHNICAL = 33

    @property
    def words(self) -> Text:
        """The item in plain words."""
        return ITEM_NAMES[self]


ITEM_NAMES: dict[Item, Text] = {
    Item.ABSENT_TODAY: Text(
        nl="vandaag afwezig, zonder reden",
        fr="absent aujourd'hui, sans raison",
        de="heute abwesend, ohne Grund",
        en="absent today, without a reason",
    ),
    Item.FIRST_DAY: Text(
        nl="eerste dag afwezig, en de terugkeer",
        fr="premier jour d'absence, et le retour",
        de="erster Tag der Abwesenheit, und die Rückkehr",
        en="first day absent, and the return",
    ),
    Item.EXPECTED_END: Text(
        nl="tot wanneer: verwachting, attest en verlenging",
        fr="jusqu'à quand : prévision, certificat et prolongation",
        de="bis wann: Erwartung, Bescheinigung und Verlängerung",
        en="until when: expectation, certificate and prolongation",
    ),
    Item.NATURE: Text(
        nl="soort afwezigheid: ziekte of ongeval, thuis of op het werk",
        fr="type d'absence : maladie ou accident, privé ou au travail",
        de="Art der Abwesenheit: Krankheit oder Unfall, privat oder bei der Arbeit",
        en="kind of absence: illness or accident, private or at work",
    ),
    Item.STAY: Text(
        nl="adres tijdens de ziekte, en of je naar buiten mag",
        fr="adresse pendant la maladie, et si vous pouvez sortir",
        de="Adresse während der Krankheit, und ob Sie das Haus verlassen dürfen",
        en="address during the illness, and whether you may leave home",
    ),
    Item.PRIVATE_CONTACT: Text(
        nl="eigen telefoonnummer en mailadres",
        fr="numéro de téléphone et e-mail privés",
        de="private Telefonnummer und E-Mail-Adresse",
        en="private phone number and e-mail address",
    ),
    Item.CONTACT_AGREEMENT: Text(
        nl="afspraken over contact en rust, vragen en eigen verklaringen",
        fr="accords sur le contact et le repos, questions et déclarations",
        de="Absprachen über Kontakt und Ruhe, Fragen und eigene Erklärungen",
        en="agreements on contact and rest, questions and own statements",
    ),
    Item.CONTACT_MOMENT: Text(
        nl="dat er contact was, en wanneer het volgende is",
        fr="qu'il y a eu un contact, et quand a lieu le prochain",
        de="dass es Kontakt gab, und wann der nächste ist",
        en="that there was contact, and when the next one is",
    ),
    Item.MANAGER_NOTE: Text(
        nl="notitie van de leidinggevende",
        fr="note du responsable",
        de="Notiz des Vorgesetzten",
        en="note of the manager",
    ),
    Item.COACH_NOTE: Text(
        nl="gespreksnotitie van de terugkeercoach",
        fr="note d'entretien du coach de retour",
        de="Gesprächsnotiz des Rückkehrcoaches",
        en="conversation note of the return coach",
    ),
    Item.AGREEMENTS: Text(
        nl="gemaakte afspraken",
        fr="accords conclus",
        de="getroffene Absprachen",
        en="agreements made",
    ),
    Item.WORK_RELATED_CAUSE: Text(
        nl="of het met het werk te maken heeft, zoals je het zelf zegt",
        fr="si c'est lié au travail, comme vous le dites vous-même",
        de="ob es mit der Arbeit zu tun hat, wie Sie es selbst sagen",
        en="whether it has to do with work, as you say it yourself",
    ),
    Item.INFORMAL_PLAN: Text(
        nl="plan om terug te keren",
        fr="plan de retour",
        de="Rückkehrplan",
        en="return plan",
    ),
    Item.TRAJECTORY: Text(
        nl="aanvraag en start van een formeel traject",
        fr="demande et début d'un trajet formel",
        de="Antrag und Beginn eines formellen Verfahrens",
        en="request and start of a formal trajectory",
    ),
    Item.ASSESSMENT: Text(
        nl="beslissing van de arbeidsarts, met de voorwaarden voor het werk",
        fr="décision du médecin du travail, avec les conditions de travail",
        de="Entscheidung des Arbeitsarztes, mit den Bedingungen für die Arbeit",
        en="decision of the occupational physician, with the conditions of work",
    ),
    Item.FORMAL_PLAN: Text(
        nl="formeel plan of gemotiveerd verslag",
        fr="plan formel ou rapport motivé",
        de="formeller Plan oder begründeter Bericht",
        en="formal plan or reasoned report",
    ),
    Item.WORK_POTENTIAL: Text(
        nl="uitkomst van de inschatting na acht weken",
        fr="résultat de l'estimation après huit semaines",
        de="Ergebnis der Einschätzung nach acht Wochen",
        en="outcome of the estimate after eight weeks",
    ),
    Item.WORK_LIMITATIONS: Text(
        nl="wat op het werk wel en niet lukt",
        fr="ce qui est possible ou non au travail",
        de="was bei der Arbeit geht und was nicht",
        en="what is possible at work and what is not",
    ),
    Item.APPOINTMENT: Text(
        nl="afspraak bij de arbeidsarts",
        fr="rendez-vous chez le médecin du travail",
        de="Termin beim Arbeitsarzt",
        en="appointment with the occupational physician",
    ),
    Item.CERTIFICATE: Text(
        nl="het attest zelf",
        fr="le certificat lui-même",
        de="die Bescheinigung selbst",
        en="the certificate itself",
    ),
    Item.CONTROL_RESULT: Text(
        nl="uitkomst van de controlearts",
        fr="résultat du médecin-contrôle",
        de="Ergebnis des Kontrollarztes",
        en="result of the control doctor",
    ),
    Item.LETTERS: Text(nl="brieven", fr="lettres", de="Briefe", en="letters"),
    Item.PSYCHOSOCIAL: Text(
        nl="psychosociaal verzoek en dossier",
        fr="demande et dossier psychosocial",
        de="psychosozialer Antrag und Akte",
        en="psychosocial request and file",
    ),
    Item.FORCE_MAJEURE: Text(
        nl="procedure medische overmacht",
        fr="procédure de force majeure médicale",
        de="Verfahren wegen medizinischer höherer Gewalt",
        en="procedure of medical force majeure",
    ),
    Item.CONSENTS: Text(
        nl="toestemmingen en bezwaren",
        fr="accords et objections",
        de="Zustimmungen und Einwände",
        en="consents and objections",
    ),
    Item.ACCESS_LOG: Text(
        nl="wie het dossier bekeek",
        fr="qui a consulté le dossier",
        de="wer die Akte angesehen hat",
        en="who looked at the dossier",
    ),
    Item.STATISTICS: Text(
        nl="cijfers over groepen van tien of meer",
        fr="chiffres sur des groupes de dix ou plus",
        de="Zahlen über Gruppen ab zehn Personen",
        en="figures about groups of ten or more",
    ),
    Item.SMALL_CELLS: Text(
        nl="cijfers over kleinere groepen",
        fr="chiffres sur des groupes plus petits",
        de="Zahlen über kleinere Gruppen",
        en="figures about smaller groups",
    ),
    Item.NOTICES: Text(
        nl="tekst van berichten en van de agenda",
        fr="texte des messages et de l'agenda",
        de="Text von Nachrichten und Kalender",
        en="text of messages and calendar",
    ),
    Item.TECHNICAL: Text(
        nl="technische logboeken en instellingen",
        fr="journaux techniques et paramètres",
        de="technische Protokolle und Einstellungen",
        en="technical logs and settings",
    ),
}
