"""The phases of a thread in words, the same in every room."""

from draad.rules import Text

PHASES: dict[str, Text] = {
    "before": Text(nl="Aan het werk", fr="Au travail", de="Bei der Arbeit", en="At work"),
    "at_start": Text(nl="Bij ziekte", fr="Au début", de="Bei Beginn", en="At the start"),
    "during": Text(nl="Tijdens ziekte", fr="Pendant l'absence", de="Während der Abwesenheit", en="During the absence"),
    "before_return": Text(nl="Voor terugkeer", fr="Avant le retour", de="Vor der Rückkehr", en="Before the return"),
    "after_return": Text(nl="Na terugkeer", fr="Après le retour", de="Nach der Rückkehr", en="After the return"),
    "closed": Text(nl="Afgerond", fr="Clôturé", de="Abgeschlossen", en="Closed"),
}
