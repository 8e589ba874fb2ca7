"""Words that the rooms of a health service share."""

from draad.desk.words import Words
from draad.rules import Text


class ServiceWords(Words):
    """Said on every page on which the service records its part."""

    back = Text(nl="Naar de wachtrij", fr="Vers la file d'attente", de="Zur Warteliste", en="To the queue")
    to_dossier = Text(nl="Terug", fr="Retour", de="Zurück", en="Back")
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    look = Text(nl="Kijk na", fr="Vérifier", de="Prüfen", en="Check it")
    change = Text(nl="Wijzig", fr="Modifier", de="Ändern", en="Change")
    does_not_go = Text(
        nl="Dit past niet bij wat al in het dossier staat. Kijk de dag na.",
        fr="Ceci ne va pas avec ce qui figure déjà au dossier. Vérifiez le jour.",
        de="Das passt nicht zu dem, was schon in der Akte steht. Prüfen Sie den Tag.",
        en="This does not go with what stands in the case. Check the day.",
    )
    choose = Text(
        nl="Kies een antwoord.", fr="Choisissez une réponse.", de="Wählen Sie eine Antwort.", en="Choose an answer."
    )
    not_ahead = Text(
        nl="Deze dag moet nog komen. Noteer wat al gebeurd is.",
        fr="Ce jour n'est pas encore arrivé. Notez ce qui s'est déjà passé.",
        de="Dieser Tag kommt erst noch. Notieren Sie, was schon geschehen ist.",
        en="This day is still to come. Note what has happened already.",
    )
    when = Text(nl="Wanneer?", fr="Quand ?", de="Wann?", en="When?")
    invite_assessment = Text(
        nl="Nodig uit voor de beoordeling",
        fr="Inviter à l'évaluation",
        de="Zur Bewertung einladen",
        en="Invite to the assessment",
    )
    visit_assessment = Text(
        nl="Noteer wie naar de beoordeling kwam",
        fr="Noter la présence à l'évaluation",
        de="Notieren, ob jemand zur Bewertung kam",
        en="Note who came to the assessment",
    )
    decide = Text(nl="Beslis in het traject", fr="Décider dans le trajet", de="Im Verfahren entscheiden", en="Decide")
    invite_visit = Text(
        nl="Nodig uit voor een bezoek", fr="Inviter à une visite", de="Zu einem Besuch einladen", en="Invite to a visit"
    )
    visit_visit = Text(nl="Noteer een bezoek", fr="Noter une visite", de="Besuch notieren", en="Note a visit")
    estimate = Text(
        nl="Noteer de inschatting", fr="Noter l'estimation", de="Einschätzung notieren", en="Note the estimate"
    )
    advise = Text(
        nl="Geef advies over het werk", fr="Donner un avis sur le travail", de="Rat zur Arbeit geben", en="Give advice"
    )
    doctors = Text(
        nl="Overleg met andere artsen",
        fr="Concertation avec d'autres médecins",
        de="Gespräch mit anderen Ärzten",
        en="Talk with other doctors",
    )
    bridge = Text(
        nl="Dit is een brug naar het werk, geen medisch dossier. Onderzoeken en gezondheid blijven in het dossier van de "
        "gezondheidsdienst.",
        fr="Ceci est un pont vers le travail, pas un dossier médical. Examens et santé restent dans le dossier du "
        "service de santé.",
        de="Dies ist eine Brücke zur Arbeit, keine Gesundheitsakte. Untersuchungen und Gesundheit bleiben in der Akte "
        "des Gesundheitsdienstes.",
        en="This is a bridge to work, no medical file. Examinations and health stay in the file of the health service.",
    )
