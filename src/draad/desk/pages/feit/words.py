"""Words of noting something."""

from draad.desk.words import Words
from draad.rules import Text


class FactWords(Words):
    """The list of kinds, the form, and the second look."""

    title = Text(nl="Wat is er gebeurd?", fr="Que s'est-il passé ?", de="Was ist geschehen?", en="What happened?")
    lead = Text(
        nl="Kies wat je over {name} wil noteren.",
        fr="Choisissez ce que vous voulez noter sur {name}.",
        de="Wählen Sie, was Sie über {name} notieren wollen.",
        en="Choose what you want to note about {name}.",
    )
    lead_own = Text(
        nl="Kies wat je wil noteren.",
        fr="Choisissez ce que vous voulez noter.",
        de="Wählen Sie, was Sie notieren wollen.",
        en="Choose what you want to note.",
    )
    nothing = Text(
        nl="In deze rol noteer je hier niets.",
        fr="Dans ce rôle, vous ne notez rien ici.",
        de="In dieser Rolle notieren Sie hier nichts.",
        en="In this role you note nothing here.",
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    back_own = Text(
        nl="Terug naar mijn draad", fr="Retour à mon fil", de="Zurück zu meinem Faden", en="Back to my thread"
    )
    other = Text(
        nl="Iets anders noteren", fr="Noter autre chose", de="Etwas anderes notieren", en="Note something else"
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    saved = Text(nl="Genoteerd.", fr="C'est noté.", de="Notiert.", en="Noted.")
    check_title = Text(nl="Klopt het zo?", fr="Est-ce correct ?", de="Stimmt das so?", en="Is this right?")
    check_lead = Text(
        nl="Je noteert iets van {day}. Dat ligt in het verleden. Er is nog niets bewaard.",
        fr="Vous notez un fait du {day}. C'est dans le passé. Rien n'est encore enregistré.",
        de="Sie notieren etwas vom {day}. Das liegt in der Vergangenheit. Noch ist nichts gespeichert.",
        en="You note something of {day}. That lies in the past. Nothing is saved yet.",
    )
    change = Text(nl="Pas aan", fr="Modifier", de="Ändern", en="Change it")
    absence = Text(
        nl="Afwezigheid en attest",
        fr="Absence et certificat",
        de="Abwesenheit und Bescheinigung",
        en="Absence and certificate",
    )
    contact = Text(
        nl="Contact en gesprekken", fr="Contact et entretiens", de="Kontakt und Gespräche", en="Contact and talks"
    )
    back_at_work = Text(nl="Plan en terugkeer", fr="Plan et retour", de="Plan und Rückkehr", en="Plan and return")
    physician = Text(nl="Arbeidsarts", fr="Médecin du travail", de="Arbeitsarzt", en="Occupational physician")
    trajectory = Text(nl="Formeel traject", fr="Trajet formel", de="Formelles Verfahren", en="Formal trajectory")
    permission = Text(
        nl="Toelating van de adviserend arts",
        fr="Autorisation du médecin-conseil",
        de="Erlaubnis des Vertrauensarztes",
        en="Permission of the health-fund physician",
    )
    force_majeure = Text(
        nl="Medische overmacht en einde van het contract",
        fr="Force majeure médicale et fin du contrat",
        de="Medizinische höhere Gewalt und Vertragsende",
        en="Medical force majeure and end of contract",
    )
    letters = Text(nl="Brieven", fr="Lettres", de="Briefe", en="Letters")
    consent = Text(nl="Toestemming", fr="Accord du travailleur", de="Zustimmung", en="Consent")
    lead_of_thread = Text(nl="Wie volgt", fr="Qui suit", de="Wer begleitet", en="Who follows")
    notes = Text(nl="Notities", fr="Notes", de="Notizen", en="Notes")
