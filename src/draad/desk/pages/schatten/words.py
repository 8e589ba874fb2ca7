"""Sentences of the estimate of work potential."""

from draad.desk.words import Words
from draad.rules import Text


class EstimateWords(Words):
    """The page."""

    title = Text(
        nl="Inschatting van het arbeidspotentieel",
        fr="Estimation du potentiel de travail",
        de="Einschätzung des Arbeitspotenzials",
        en="Estimate of work potential",
    )
    lead = Text(
        nl="Noteer alleen de uitkomst. De werkgever en de werknemer horen ja of nee, en niets anders.",
        fr="Notez seulement le résultat. L'employeur et le travailleur apprennent oui ou non, et rien d'autre.",
        de="Notieren Sie nur das Ergebnis. Arbeitgeber und Arbeitnehmer erfahren Ja oder Nein, und sonst nichts.",
        en="Note only the outcome. The employer and the worker hear yes or no, and nothing else.",
    )
    present = Text(
        nl="Is er arbeidspotentieel?",
        fr="Y a-t-il un potentiel de travail ?",
        de="Gibt es Arbeitspotenzial?",
        en="Is there work potential?",
    )
    yes = Text(
        nl="Er is arbeidspotentieel",
        fr="Il y a un potentiel de travail",
        de="Es gibt Arbeitspotenzial",
        en="There is work potential",
    )
    yes_note = Text(
        nl="Aangepast of ander werk zou nu kunnen.",
        fr="Un travail adapté ou un autre travail serait possible.",
        de="Angepasste oder andere Arbeit wäre möglich.",
        en="Adapted or other work would be possible.",
    )
    no = Text(
        nl="Er is geen arbeidspotentieel",
        fr="Il n'y a pas de potentiel de travail",
        de="Es gibt kein Arbeitspotenzial",
        en="There is no work potential",
    )
    no_note = Text(
        nl="Niemand hoeft nu iets te doen.",
        fr="Personne ne doit rien faire pour l'instant.",
        de="Niemand muss jetzt etwas tun.",
        en="Nobody has to do anything now.",
    )
    told = Text(
        nl="De werknemer hoorde de uitkomst ook",
        fr="Le travailleur a aussi appris le résultat",
        de="Der Arbeitnehmer hat das Ergebnis auch erfahren",
        en="The worker heard the outcome too",
    )
    saved = Text(
        nl="De inschatting voor {name} is bewaard.",
        fr="L'estimation pour {name} est enregistrée.",
        de="Die Einschätzung für {name} ist gespeichert.",
        en="The estimate for {name} is saved.",
    )
