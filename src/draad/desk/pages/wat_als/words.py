"""Words of "Wat als?"."""

from draad.desk.words import Words
from draad.rules import Text


class WhatIfWords(Words):
    """What can be supposed, and what comes of it."""

    title = Text(nl="Wat als?", fr="Et si ?", de="Was wäre wenn?", en="What if?")
    lead = Text(
        nl="Probeer iets uit bij {name}. Er wordt niets bewaard en niemand krijgt bericht.",
        fr="Essayez quelque chose pour {name}. Rien n'est enregistré et personne n'est averti.",
        de="Probieren Sie etwas bei {name} aus. Nichts wird gespeichert und niemand wird benachrichtigt.",
        en="Try something out for {name}. Nothing is saved and nobody is told.",
    )
    lead_own = Text(
        nl="Probeer iets uit. Er wordt niets bewaard en niemand krijgt bericht.",
        fr="Essayez quelque chose. Rien n'est enregistré et personne n'est averti.",
        de="Probieren Sie etwas aus. Nichts wird gespeichert und niemand wird benachrichtigt.",
        en="Try something out. Nothing is saved and nobody is told.",
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    back_own = Text(
        nl="Terug naar mijn draad", fr="Retour à mon fil", de="Zurück zu meinem Faden", en="Back to my thread"
    )
    look = Text(
        nl="Kijk wat er verandert", fr="Voir ce qui change", de="Ansehen, was sich ändert", en="See what changes"
    )

    move = Text(
        nl="Wat als het op een andere dag was?",
        fr="Et si c'était un autre jour ?",
        de="Was, wenn es an einem anderen Tag war?",
        en="What if it was on another day?",
    )
    move_which = Text(
        nl="Wat verplaats je?", fr="Que déplacez-vous ?", de="Was verschieben Sie?", en="What do you move?"
    )
    move_to = Text(nl="Naar welke dag?", fr="À quel jour ?", de="Auf welchen Tag?", en="To which day?")
    drop = Text(
        nl="Wat als het niet gebeurd was?",
        fr="Et si cela n'avait pas eu lieu ?",
        de="Was, wenn es nicht geschehen wäre?",
        en="What if it had not happened?",
    )
    drop_which = Text(
        nl="Wat laat je weg?", fr="Que retirez-vous ?", de="Was lassen Sie weg?", en="What do you leave out?"
    )
    add = Text(
        nl="Wat als er iets bijkomt?",
        fr="Et si quelque chose s'ajoutait ?",
        de="Was, wenn etwas dazukommt?",
        en="What if something is added?",
    )
    g_often = Text(nl="Vaak geprobeerd", fr="Souvent essayé", de="Oft ausprobiert", en="Often tried")
    g_absence = Text(
        nl="Afwezigheid en attesten",
        fr="Absence et certificats",
        de="Abwesenheit und Bescheinigungen",
        en="Absence and certificates",
    )
    g_back = Text(
        nl="Terug aan het werk, en afspraken daarover",
        fr="Retour au travail et accords",
        de="Rückkehr zur Arbeit und Absprachen",
        en="Back at work, and agreements about it",
    )
    g_contact = Text(
        nl="Contact, gesprekken en brieven",
        fr="Contacts, entretiens et lettres",
        de="Kontakt, Gespräche und Briefe",
        en="Contact, talks and letters",
    )
    g_physician = Text(nl="De arbeidsarts", fr="Le médecin du travail", de="Der Arbeitsarzt", en="The physician")
    g_permission = Text(
        nl="Toestemming van het ziekenfonds om deels te werken",
        fr="Autorisation de la mutualité pour travailler en partie",
        de="Erlaubnis der Krankenkasse, teilweise zu arbeiten",
        en="Permission of the health fund to work in part",
    )
    g_trajectory = Text(
        nl="Het formele traject", fr="Le trajet formel", de="Das formelle Verfahren", en="The formal trajectory"
    )
    g_force_majeure = Text(
        nl="Medische overmacht en het einde van het contract",
        fr="Force majeure médicale et fin du contrat",
        de="Medizinische höhere Gewalt und Ende des Vertrags",
        en="Medical force majeure and the end of the contract",
    )
    g_rest = Text(nl="Iets anders", fr="Autre chose", de="Etwas anderes", en="Something else")
    knowledge = Text(
        nl="Wat wisten we op een andere dag?",
        fr="Que savions-nous un autre jour ?",
        de="Was wussten wir an einem anderen Tag?",
        en="What did we know on another day?",
    )
    knowledge_day = Text(nl="Zoals bekend op", fr="Tel que connu le", de="Wie bekannt am", en="As known on")
    bill = Text(
        nl="Wat als de wet verandert?",
        fr="Et si la loi changeait ?",
        de="Was, wenn sich das Gesetz ändert?",
        en="What if the law changes?",
    )
    bill_file = Text(
        nl="Bestand met het wetsvoorstel",
        fr="Fichier de la proposition de loi",
        de="Datei mit dem Gesetzentwurf",
        en="File with the bill",
    )
    bill_hint = Text(
        nl="Een klein bestand in het formaat draad.bill/1.",
        fr="Un petit fichier au format draad.bill/1.",
        de="Eine kleine Datei im Format draad.bill/1.",
        en="A small file in the format draad.bill/1.",
    )
    bill_missing = Text(
        nl="Kies een bestand.", fr="Choisissez un fichier.", de="Wählen Sie eine Datei.", en="Choose a file."
    )
    bill_wrong = Text(
        nl="Dit bestand lezen we niet als wetsvoorstel: {what}",
        fr="Nous ne lisons pas ce fichier comme une proposition de loi : {what}",
        de="Diese Datei lesen wir nicht als Gesetzentwurf: {what}",
        en="We cannot read this file as a bill: {what}",
    )
    too_big = Text(
        nl="het bestand is groter dan 200 kB",
        fr="le fichier dépasse 200 ko",
        de="die Datei ist größer als 200 kB",
        en="the file is larger than 200 kB",
    )
    choose = Text(
        nl="Kies een regel uit de lijst.",
        fr="Choisissez une ligne de la liste.",
        de="Wählen Sie eine Zeile aus der Liste.",
        en="Choose a line from the list.",
    )

    supposed_move = Text(
        nl="Als dit op {day} was: {what}",
        fr="Si c'était le {day} : {what}",
        de="Wenn das am {day} war: {what}",
        en="If this was on {day}: {what}",
    )
    supposed_drop = Text(
        nl="Als dit niet gebeurd was: {what}",
        fr="Si cela n'avait pas eu lieu : {what}",
        de="Wenn das nicht geschehen wäre: {what}",
        en="If this had not happened: {what}",
    )
    supposed_add = Text(
        nl="Als dit erbij komt: {what}",
        fr="Si ceci s'ajoute : {what}",
        de="Wenn das dazukommt: {what}",
        en="If this is added: {what}",
    )
    supposed_knowledge = Text(
        nl="Met wat we op {day} wisten",
        fr="Avec ce que nous savions le {day}",
        de="Mit dem, was wir am {day} wussten",
        en="With what we knew on {day}",
    )
    supposed_bill = Text(
        nl="Met het voorstel “{what}”",
        fr="Avec la proposition « {what} »",
        de="Mit dem Entwurf „{what}“",
        en="With the bill “{what}”",
    )
    not_saved = Text(
        nl="Er is niets bewaard.", fr="Rien n'est enregistré.", de="Es ist nichts gespeichert.", en="Nothing is saved."
    )
    do_it = Text(
        nl="Dit echt verbeteren", fr="Corriger réellement", de="Das wirklich berichtigen", en="Correct this for real"
    )
    do_note = Text(nl="Dit echt noteren", fr="Le noter réellement", de="Das wirklich notieren", en="Note this for real")
