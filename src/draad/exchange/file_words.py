"""The words of the answers over whole files, in four languages."""

from draad.rules import Text

TITLE = Text(
    nl="Werklijst op {day}", fr="Liste de travail au {day}", de="Arbeitsliste am {day}", en="Work list on {day}"
)
ONLY = Text(nl="alleen {party}", fr="seulement {party}", de="nur {party}", en="{party} only")
DOSSIERS = Text(nl="{number} dossiers", fr="{number} dossiers", de="{number} Dossiers", en="{number} dossiers")
GROUP = {
    "late": Text(nl="over tijd", fr="en retard", de="überfällig", en="late"),
    "due_within_7_days": Text(
        nl="binnen 7 dagen", fr="dans les 7 jours", de="innerhalb von 7 Tagen", en="due within 7 days"
    ),
    "open_without_date": Text(nl="open zonder datum", fr="ouvert sans date", de="offen ohne Datum", en="open, no date"),
}
WORKER = Text(nl="werknemer", fr="travailleur", de="Arbeitnehmer", en="worker")
LINE = Text(nl="regel {number}", fr="ligne {number}", de="Zeile {number}", en="line {number}")
MORE = Text(
    nl="De eerste {shown} van {all}. Meer met --rows.",
    fr="Les {shown} premières sur {all}. Plus avec --rows.",
    de="Die ersten {shown} von {all}. Mehr mit --rows.",
    en="The first {shown} of {all}. More with --rows.",
)
COUNTS = Text(nl="Aantallen per regel", fr="Nombres par règle", de="Anzahl pro Regel", en="Counts per rule")
TOTAL = Text(nl="samen", fr="total", de="zusammen", en="all")
NOTHING = Text(
    nl="Niemand is nu aan zet.",
    fr="Personne ne doit agir maintenant.",
    de="Zurzeit ist niemand am Zug.",
    en="Nobody is up next.",
)
THOUSANDS = Text(nl=".", fr="\u202f", de=".", en=",")
