"""The matrix in words: what a cell says to somebody who asks "who sees what?"."""

from draad.privacy.cells import Act, Cell, Part, Reading
from draad.rules import LANGUAGES, Text

COLON = {"nl": ": ", "fr": " : ", "de": ": ", "en": ": "}

NOTHING_SEEN = Text(nl="ziet dit niet", fr="ne voit pas cela", de="sieht das nicht", en="does not see this")
CREATES = Text(nl="noteert", fr="note", de="notiert", en="records")
READS = Text(nl="leest", fr="lit", de="liest", en="reads")
CHANGES = Text(nl="verbetert", fr="corrige", de="korrigiert", en="corrects")
READS_PART = Text(nl="ziet", fr="voit", de="sieht", en="sees")
WITH_CONSENT = Text(
    nl="leest alles met toestemming",
    fr="lit tout avec accord",
    de="liest alles mit Zustimmung",
    en="reads all with consent",
)
IN_FIGURES = Text(
    nl="ziet alleen cijfers over groepen",
    fr="voit seulement des chiffres sur des groupes",
    de="sieht nur Zahlen über Gruppen",
    en="sees only figures about groups",
)
IN_LOG = Text(
    nl="ziet alleen dat er iets gebeurde",
    fr="voit seulement qu'il s'est passé quelque chose",
    de="sieht nur, dass etwas geschah",
    en="sees only that something happened",
)
IN_LETTER = Text(
    nl="krijgt het alleen in een brief",
    fr="le reçoit seulement dans une lettre",
    de="bekommt es nur in einem Brief",
    en="gets it only in a letter",
)
LETTER_WITH_CONSENT = Text(
    nl="krijgt het in een brief, met toestemming",
    fr="le reçoit dans une lettre, avec accord",
    de="bekommt es in einem Brief, mit Zustimmung",
    en="gets it in a letter, with consent",
)

ACT_WORDS: dict[Act, Text] = {
    Act.WITHIN_A_DAY: Text(
        nl="verbeteren kan 24 uur lang",
        fr="correction possible pendant 24 heures",
        de="Korrektur 24 Stunden lang",
        en="correcting is possible for 24 hours",
    ),
    Act.OWN_TASKS: Text(nl="ziet eigen taken", fr="voit ses tâches", de="sieht eigene Aufgaben", en="sees own tasks"),
    Act.POST_ONLY: Text(
        nl="ziet dit niet, alleen de brief gaat ernaartoe",
        fr="ne voit pas cela, seule la lettre y est envoyée",
        de="sieht das nicht, nur der Brief geht dorthin",
        en="does not see this, only the letter goes there",
    ),
    Act.SEES_RECEIPT: Text(
        nl="ziet alleen dat het aankwam",
        fr="voit seulement qu'il est arrivé",
        de="sieht nur, dass sie angekommen ist",
        en="sees only that it arrived",
    ),
    Act.REPLY: Text(nl="kan antwoorden", fr="peut répondre", de="kann antworten", en="can reply"),
    Act.CONFIRM: Text(nl="bevestigt", fr="confirme", de="bestätigt", en="confirms"),
    Act.SIGN: Text(nl="ondertekent", fr="signe", de="unterschreibt", en="signs"),
    Act.COMMENT: Text(nl="kan reageren", fr="peut commenter", de="kann kommentieren", en="can comment"),
    Act.AGREE: Text(nl="zegt ja of nee", fr="accepte ou refuse", de="stimmt zu oder lehnt ab", en="agrees or refuses"),
    Act.RELEASE: Text(nl="geeft vrij", fr="décide ce qui est communiqué", de="gibt frei", en="releases"),
    Act.ON_PAPER: Text(
        nl="noteert wat de werknemer op papier zegt",
        fr="note ce que le travailleur dit sur papier",
        de="notiert, was der Arbeitnehmer auf Papier sagt",
        en="writes down what the worker says on paper",
    ),
    Act.ASK_DELETION: Text(
        nl="kan vragen om te wissen",
        fr="peut demander l'effacement",
        de="kann um Löschung bitten",
        en="can ask for deletion",
    ),
}


def cell_words(cell: Cell) -> tuple[Text, ...]:
    """What a cell says, as short sentences without a subject: the hat is their subject."""
    said: list[Text] = []
    if cell.create and cell.part is None:
        said.append(CREATES)
    if cell.read is Reading.FULL:
        said.append(READS)
    if cell.change and cell.part is None:
        said.append(CHANGES)
    if cell.part is not None:
        said.append(_part(cell, cell.part))
    if cell.letter:
        said.append(IN_LETTER if cell.gate is None else _told([LETTER_WITH_CONSENT], cell.gate.words))
    elif cell.gate is not None:
        said.append(_told([WITH_CONSENT], cell.gate.words))
    if cell.aggregate:
        said.append(IN_FIGURES)
    if cell.log:
        said.append(IN_LOG)
    said += [ACT_WORDS[act] for act in Act if act in cell.acts]
    return tuple(said) or (NOTHING_SEEN,)


def sees(cell: Cell) -> bool:
    """Whether a cell allows anything at all."""
    return cell_words(cell) != (NOTHING_SEEN,)


def _part(cell: Cell, part: Part) -> Text:
    verbs = [(CREATES, cell.create), (READS_PART, cell.read is Reading.PART), (CHANGES, cell.change)]
    return _told([verb for verb, holds in verbs if holds], part.title)


def _told(verbs: list[Text], what: Text) -> Text:
    return Text(
        **{
            language: f"{', '.join(verb.to(language) for verb in verbs)}{COLON[language]}{what.to(language)}"
            for language in LANGUAGES
        }
    )
