"""Words of the menu of a dossier."""

from draad.desk.words import Words
from draad.rules import Text


class MenuWords(Words):
    """What can be done here."""

    report_sick = Text(nl="Meld ziek", fr="Signaler une maladie", de="Krank melden", en="Report sick")
    certificate = Text(
        nl="Noteer een attest", fr="Noter un certificat", de="Bescheinigung notieren", en="Note a certificate"
    )
    expected = Text(
        nl="Noteer een nieuwe einddatum",
        fr="Noter une nouvelle date de fin",
        de="Neues Enddatum notieren",
        en="Note a new end date",
    )
    back = Text(nl="Noteer de terugkeer", fr="Noter le retour", de="Rückkehr notieren", en="Note the return")
    back_partly = Text(
        nl="Noteer een gedeeltelijke terugkeer",
        fr="Noter un retour partiel",
        de="Teilweise Rückkehr notieren",
        en="Note a partial return",
    )
    talk = Text(
        nl="Bereid een gesprek voor", fr="Préparer un entretien", de="Gespräch vorbereiten", en="Prepare a talk"
    )
    agreed = Text(
        nl="Afspraken bekijken of noteren",
        fr="Voir ou noter des accords",
        de="Absprachen ansehen oder notieren",
        en="See or record agreements",
    )
    agree = Text(
        nl="Spreek af hoe het contact loopt", fr="Convenir du contact", de="Kontakt vereinbaren", en="Agree on contact"
    )
    physician = Text(
        nl="Noteer dat de arbeidsarts het weet",
        fr="Noter que le médecin du travail est informé",
        de="Notieren, dass der Arbeitsarzt informiert ist",
        en="Note that the physician was told",
    )
    step = Text(
        nl="Voeg een stap aan het plan toe",
        fr="Ajouter une étape au plan",
        de="Schritt zum Plan hinzufügen",
        en="Add a step to the plan",
    )
    on_paper = Text(
        nl="Noteer dat de afspraken op papier staan",
        fr="Noter que les accords sont écrits",
        de="Notieren, dass die Absprachen schriftlich sind",
        en="Note that agreements are on paper",
    )
    request = Text(
        nl="Vraag een formeel traject aan",
        fr="Demander un trajet formel",
        de="Formelles Verfahren beantragen",
        en="Request a formal trajectory",
    )
    people = Text(
        nl="Regel wie volgt, of sluit de draad",
        fr="Régler le suivi, ou clôturer le fil",
        de="Begleitung regeln oder Faden abschließen",
        en="Arrange who follows, or close the thread",
    )
    from_paper = Text(
        nl="Noteer van papier", fr="Noter d'après un papier", de="Von Papier notieren", en="Write down from paper"
    )
    what_if = Text(nl="Wat als?", fr="Et si ?", de="Was wäre wenn?", en="What if?")
    other = Text(nl="Noteer iets anders", fr="Noter autre chose", de="Etwas anderes notieren", en="Note something else")
