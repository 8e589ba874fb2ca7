"""The words of the style guide itself."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class StyleGuideWords(Words):
    """Titles of chapters and groups, and what the reader should know."""

    title = Text(nl="Stijlgids", fr="Guide de style", de="Stilhandbuch", en="Style guide")
    lead = Text(
        nl="Alle bouwstenen van Draad, in elke toestand. De mensen hieronder bestaan niet.",
        fr="Tous les éléments de Draad, dans chaque état. Les personnes ci-dessous n'existent pas.",
        de="Alle Bausteine von Draad, in jedem Zustand. Die Personen unten gibt es nicht.",
        en="Every building block of Draad, in every state. The people below do not exist.",
    )
    chapters = Text(nl="Hoofdstukken", fr="Chapitres", de="Kapitel", en="Chapters")
    basics = Text(nl="Basis", fr="Bases", de="Grundlagen", en="Basics")
    forms = Text(nl="Formulieren", fr="Formulaires", de="Formulare", en="Forms")
    day = Text(nl="Taken", fr="Tâches", de="Aufgaben", en="Tasks")
    case = Text(nl="Dossier", fr="Dossier", de="Akte", en="Case")
    lists = Text(nl="Lijsten", fr="Listes", de="Listen", en="Lists")
    states = Text(nl="Toestanden", fr="États", de="Zustände", en="States")

    colours = Text(nl="Kleuren", fr="Couleurs", de="Farben", en="Colours")
    colours_lead = Text(
        nl="Blauw is de enige merkkleur. Kleur staat nooit alleen: er is altijd een vorm of een woord bij.",
        fr="Le bleu est la seule couleur de la marque. Une couleur n'est jamais seule : une forme ou un mot l'accompagne.",
        de="Blau ist die einzige Markenfarbe. Farbe steht nie allein: immer ist eine Form oder ein Wort dabei.",
        en="Blue is the only brand colour. Colour never stands alone: a shape or a word goes with it.",
    )
    light = Text(nl="licht", fr="clair", de="hell", en="light")
    dark = Text(nl="donker", fr="sombre", de="dunkel", en="dark")
    contrast_on = Text(
        nl="{ratio} op {ground}", fr="{ratio} sur {ground}", de="{ratio} auf {ground}", en="{ratio} on {ground}"
    )
    type = Text(nl="Letters", fr="Caractères", de="Schrift", en="Type")
    type_sample = Text(
        nl="Niets gaat in zonder jouw akkoord",
        fr="Rien ne commence sans votre accord",
        de="Nichts beginnt ohne Ihre Zustimmung",
        en="Nothing starts without your agreement",
    )
    icons = Text(nl="Iconen", fr="Icônes", de="Symbole", en="Icons")
    icons_lead = Text(
        nl="Altijd bij een woord. Ruit, cirkel en vierkant zeggen waar een plicht vandaan komt.",
        fr="Toujours avec un mot. Losange, cercle et carré disent d'où vient une obligation.",
        de="Immer bei einem Wort. Raute, Kreis und Quadrat sagen, woher eine Pflicht kommt.",
        en="Always with a word. Diamond, circle and square tell where a duty comes from.",
    )
    buttons = Text(nl="Knoppen", fr="Boutons", de="Schaltflächen", en="Buttons")
    chips = Text(nl="Bron en toestand", fr="Source et état", de="Quelle und Zustand", en="Source and state")
    notes = Text(nl="Opmerkingen", fr="Remarques", de="Hinweise", en="Notes")
    formats = Text(nl="Datums en getallen", fr="Dates et nombres", de="Daten und Zahlen", en="Dates and numbers")
    fields = Text(nl="Velden", fr="Champs", de="Felder", en="Fields")
    fields_wrong = Text(
        nl="Velden met een fout", fr="Champs avec une erreur", de="Felder mit einem Fehler", en="Fields with an error"
    )
    choices = Text(nl="Keuzes", fr="Choix", de="Auswahl", en="Choices")
    answers = Text(
        nl="Antwoorden die even zwaar wegen",
        fr="Des réponses de même poids",
        de="Antworten mit gleichem Gewicht",
        en="Answers of equal weight",
    )
    phone_form = Text(nl="Een kort formulier", fr="Un formulaire court", de="Ein kurzes Formular", en="A short form")
    empty_places = Text(nl="Lege plaatsen", fr="Endroits vides", de="Leere Stellen", en="Empty places")
    progress = Text(nl="Voortgang", fr="Avancement", de="Fortschritt", en="Progress")
    numbers = Text(nl="Kerncijfers", fr="Chiffres clés", de="Kennzahlen", en="Key numbers")
    tables = Text(nl="Tabellen", fr="Tableaux", de="Tabellen", en="Tables")
    bars = Text(nl="Balken", fr="Barres", de="Balken", en="Bars")
    turns = Text(nl="Aan zet", fr="À qui le tour", de="Am Zug", en="Up next")
    threads = Text(nl="Draden", fr="Fils", de="Fäden", en="Threads")
    phases = Text(nl="Iets breeds", fr="Quelque chose de large", de="Etwas Breites", en="Something wide")
    people = Text(nl="Mensen", fr="Personnes", de="Personen", en="People")
    day_title = Plural(
        one=Text(
            nl="Vandaag: {n} ding te doen",
            fr="Aujourd'hui : {n} chose à faire",
            de="Heute: {n} Aufgabe",
            en="Today: {n} thing to do",
        ),
        many=Text(
            nl="Vandaag: {n} dingen te doen",
            fr="Aujourd'hui : {n} choses à faire",
            de="Heute: {n} Aufgaben",
            en="Today: {n} things to do",
        ),
    )
