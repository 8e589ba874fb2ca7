"""The words of a calculation: units of a term, and why a day does not count."""

from draad.rules import Text

SKIPPED: dict[str, Text] = {
    "first_day": Text(
        nl="de termijn begint de dag erna",
        fr="le délai commence le lendemain",
        de="die Frist beginnt am Tag danach",
        en="the term starts the day after",
    ),
    "saturday": Text(nl="zaterdag", fr="samedi", de="Samstag", en="Saturday"),
    "sunday": Text(nl="zondag", fr="dimanche", de="Sonntag", en="Sunday"),
    "day_off": Text(nl="geen werkdag", fr="pas un jour ouvrable", de="kein Werktag", en="not a working day"),
    "new_year": Text(nl="Nieuwjaar", fr="Nouvel An", de="Neujahr", en="New Year's Day"),
    "easter_monday": Text(nl="paasmaandag", fr="lundi de Pâques", de="Ostermontag", en="Easter Monday"),
    "labour_day": Text(nl="Dag van de Arbeid", fr="Fête du Travail", de="Tag der Arbeit", en="Labour Day"),
    "ascension": Text(nl="Hemelvaart", fr="Ascension", de="Christi Himmelfahrt", en="Ascension Day"),
    "whit_monday": Text(nl="pinkstermaandag", fr="lundi de Pentecôte", de="Pfingstmontag", en="Whit Monday"),
    "national_day": Text(
        nl="nationale feestdag", fr="Fête nationale", de="Nationalfeiertag", en="Belgian National Day"
    ),
    "assumption": Text(nl="O.L.V.-Hemelvaart", fr="Assomption", de="Mariä Himmelfahrt", en="Assumption"),
    "all_saints": Text(nl="Allerheiligen", fr="Toussaint", de="Allerheiligen", en="All Saints' Day"),
    "armistice": Text(nl="Wapenstilstand", fr="Armistice", de="Waffenstillstand", en="Armistice Day"),
    "christmas": Text(nl="Kerstmis", fr="Noël", de="Weihnachten", en="Christmas"),
}

UNIT: dict[str, tuple[Text, Text]] = {
    "day": (
        Text(nl="1 dag", fr="1 jour", de="1 Tag", en="1 day"),
        Text(nl="{number} dagen", fr="{number} jours", de="{number} Tage", en="{number} days"),
    ),
    "working day": (
        Text(nl="1 werkdag", fr="1 jour ouvrable", de="1 Werktag", en="1 working day"),
        Text(
            nl="{number} werkdagen", fr="{number} jours ouvrables", de="{number} Werktage", en="{number} working days"
        ),
    ),
    "week": (
        Text(nl="1 week", fr="1 semaine", de="1 Woche", en="1 week"),
        Text(nl="{number} weken", fr="{number} semaines", de="{number} Wochen", en="{number} weeks"),
    ),
    "month": (
        Text(nl="1 maand", fr="1 mois", de="1 Monat", en="1 month"),
        Text(nl="{number} maanden", fr="{number} mois", de="{number} Monate", en="{number} months"),
    ),
}
"""One, and more: ``{number}`` is filled in."""
