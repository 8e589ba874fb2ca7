"""Sentences of the calls that HR finds on the page of today."""

from draad.desk.words import Words
from draad.rules import Text


class CallWords(Words):
    """Who was reported, and of whom nobody said until when."""

    new = Text(nl="Nieuw gemeld", fr="Nouveaux signalements", de="Neu gemeldet", en="Newly reported")
    new_none = Text(
        nl="De laatste dagen is niemand nieuw gemeld. Een nieuwe melding komt hier vanzelf te staan.",
        fr="Personne n'a été signalé ces derniers jours. Un nouveau signalement apparaîtra ici de lui-même.",
        de="In den letzten Tagen wurde niemand neu gemeldet. Eine neue Meldung erscheint hier von selbst.",
        en="Nobody was newly reported in the last days. A new call appears here by itself.",
    )
    endless = Text(
        nl="Zonder verwachte einddatum",
        fr="Sans date de fin prévue",
        de="Ohne voraussichtliches Ende",
        en="Without an expected end",
    )
    since = Text(nl="Sinds {day}", fr="Depuis le {day}", de="Seit {day}", en="Since {day}")
    called = Text(nl="gemeld op {day}", fr="signalé le {day}", de="gemeldet am {day}", en="reported on {day}")
    until = Text(
        nl="verwacht tot en met {day}",
        fr="prévu jusqu'au {day} inclus",
        de="voraussichtlich bis einschließlich {day}",
        en="expected up to and including {day}",
    )
    no_end = Text(
        nl="geen einddatum bekend",
        fr="pas de date de fin connue",
        de="kein Ende bekannt",
        en="no end date known",
    )
    more = Text(
        nl="Alleen de eerste {n}. Bekijk de hele lijst",
        fr="Seulement les {n} premiers. Voir toute la liste",
        de="Nur die ersten {n}. Die ganze Liste ansehen",
        en="Only the first {n}. See the whole list",
    )
    fill_in = Text(
        nl="Vul de einddatum in",
        fr="Indiquer la date de fin",
        de="Ende eintragen",
        en="Fill in the end date",
    )
