"""What is told of access in an emergency, to the worker and to who guards it."""

from draad.desk.words import Words
from draad.rules import Text


class GlassWords(Words):
    """Grounds, and the sentences around them."""

    colleague_away = Text(
        nl="De arts die deze persoon volgt, is weg",
        fr="Le médecin qui suit cette personne est absent",
        de="Der Arzt, der diese Person begleitet, ist abwesend",
        en="The physician who follows this person is away",
    )
    worker_asked = Text(
        nl="De persoon vraagt het zelf",
        fr="La personne le demande",
        de="Die Person bittet selbst darum",
        en="The person asks it",
    )
    safety = Text(
        nl="De veiligheid op het werk kan niet wachten",
        fr="La sécurité au travail ne peut pas attendre",
        de="Die Sicherheit bei der Arbeit kann nicht warten",
        en="Safety at work cannot wait",
    )
    term = Text(
        nl="Een wettelijke termijn loopt af",
        fr="Un délai légal arrive à échéance",
        de="Eine gesetzliche Frist läuft ab",
        en="A legal term is running out",
    )
    why = Text(nl="{ground}. {reason}", fr="{ground}. {reason}", de="{ground}. {reason}", en="{ground}. {reason}")
    title = Text(
        nl="Noodtoegang tot mijn dossier",
        fr="Accès d'urgence à mon dossier",
        de="Notzugriff auf meine Akte",
        en="Emergency access to my case",
    )
    who = Text(
        nl="{name}, {hat}, op {day} om {time}, tot {until}.",
        fr="{name}, {hat}, le {day} à {time}, jusqu'à {until}.",
        de="{name}, {hat}, am {day} um {time}, bis {until}.",
        en="{name}, {hat}, on {day} at {time}, until {until}.",
    )
    right = Text(
        nl="Klopt het volgens jou niet? Zeg het de personeelsdienst: {contact}.",
        fr="À votre avis, ce n'est pas justifié ? Dites-le au service du personnel : {contact}.",
        de="Stimmt das Ihrer Meinung nach nicht? Sagen Sie es dem Personaldienst: {contact}.",
        en="Do you think it was not right? Tell HR: {contact}.",
    )
    notice = Text(
        nl="Iemand van de arbeidsgeneeskundige dienst opende je dossier met een noodtoegang.",
        fr="Une personne du service de médecine du travail a ouvert votre dossier par un accès d'urgence.",
        de="Jemand vom arbeitsmedizinischen Dienst öffnete Ihre Akte mit einem Notzugriff.",
        en="Somebody of the occupational health service opened your case by emergency access.",
    )
    read_more = Text(
        nl="Lees wie en waarvoor", fr="Lire qui et pourquoi", de="Lesen, wer und wofür", en="Read who and what for"
    )
