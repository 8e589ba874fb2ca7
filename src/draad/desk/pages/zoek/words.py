"""Sentences of the search."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class SearchWords(Words):
    """What was found, and what then."""

    title = Text(nl="Zoeken", fr="Rechercher", de="Suchen", en="Search")
    title_for = Text(nl="Zoeken: {text}", fr="Rechercher : {text}", de="Suchen: {text}", en="Search: {text}")
    label = Text(
        nl="Naam van een persoon, of woorden uit een regel",
        fr="Nom d'une personne, ou mots d'une règle",
        de="Name einer Person, oder Wörter einer Regel",
        en="Name of a person, or words of a rule",
    )
    hint = Text(
        nl="Een deel van de naam is genoeg. Of zoek op 4 weken, attest, plan.",
        fr="Une partie du nom suffit. Ou cherchez 4 semaines, certificat, plan.",
        de="Ein Teil des Namens genügt. Oder suchen Sie 4 Wochen, Bescheinigung, Plan.",
        en="A part of the name is enough. Or search for 4 weeks, certificate, plan.",
    )
    search = Text(nl="Zoek", fr="Rechercher", de="Suchen", en="Search")
    people = Text(nl="Mensen", fr="Personnes", de="Personen", en="People")
    rules = Text(nl="Regels", fr="Règles", de="Regeln", en="Rules")
    nobody = Text(
        nl="Geen persoon gevonden. Je ziet alleen mensen van je eigen teams.",
        fr="Aucune personne trouvée. Vous ne voyez que les personnes de vos propres équipes.",
        de="Keine Person gefunden. Sie sehen nur Menschen Ihrer eigenen Teams.",
        en="No person found. You only see people of your own teams.",
    )
    try_other = Text(
        nl="Probeer een korter deel van de naam.",
        fr="Essayez une partie plus courte du nom.",
        de="Versuchen Sie einen kürzeren Teil des Namens.",
        en="Try a shorter part of the name.",
    )
    no_rule = Text(
        nl="Geen regel gevonden met deze woorden.",
        fr="Aucune règle trouvée avec ces mots.",
        de="Keine Regel mit diesen Wörtern gefunden.",
        en="No rule found with these words.",
    )
    many = Plural(
        one=Text(nl="Alleen de eerste.", fr="Seulement la première.", de="Nur die erste.", en="Only the first."),
        many=Text(
            nl="Alleen de eerste {n}. Typ meer van de naam.",
            fr="Seulement les {n} premières. Écrivez plus du nom.",
            de="Nur die ersten {n}. Schreiben Sie mehr vom Namen.",
            en="Only the first {n}. Type more of the name.",
        ),
    )
    report = Text(nl="Meld ziek", fr="Signaler une absence", de="Krank melden", en="Report sick")
    away_since = Text(
        nl="afwezig sinds {day}", fr="absent depuis le {day}", de="abwesend seit {day}", en="away since {day}"
    )
    at_work = Text(nl="aan het werk", fr="au travail", de="bei der Arbeit", en="at work")
