"""Words of the forms of facts."""

from draad.desk.words import Words
from draad.rules import Text


class FactFormWords(Words):
    """Labels, hints and what to do when something is not right."""

    on = Text(nl="Op welke dag?", fr="Quel jour ?", de="An welchem Tag?", en="On which day?")
    on_receipt = Text(
        nl="Op welke dag kwam het aan?",
        fr="Quel jour est-ce arrivé ?",
        de="An welchem Tag kam sie an?",
        en="On which day did it arrive?",
    )
    on_hint = Text(
        nl="Bijvoorbeeld 25/11, morgen of 25 november.",
        fr="Par exemple 25/11, demain ou 25 novembre.",
        de="Zum Beispiel 25.11., morgen oder 25. November.",
        en="For example 25/11, tomorrow or 25 November.",
    )
    not_filled = Text(nl="Niet ingevuld", fr="Non rempli", de="Nicht ausgefüllt", en="Not filled in")
    choose = Text(
        nl="Kies een antwoord: {what}",
        fr="Choisissez une réponse : {what}",
        de="Wählen Sie eine Antwort: {what}",
        en="Choose an answer: {what}",
    )
    fill_in = Text(
        nl="Vul dit in: {what}", fr="Remplissez : {what}", de="Füllen Sie dies aus: {what}", en="Fill this in: {what}"
    )
    whole = Text(
        nl="Vul een heel getal in van {least} tot {most}.",
        fr="Indiquez un nombre entier de {least} à {most}.",
        de="Geben Sie eine ganze Zahl von {least} bis {most} ein.",
        en="Enter a whole number from {least} to {most}.",
    )
    quantity = Text(
        nl="Vul een getal in van {least} tot {most}, bijvoorbeeld 18,5.",
        fr="Indiquez un nombre de {least} à {most}, par exemple 18,5.",
        de="Geben Sie eine Zahl von {least} bis {most} ein, zum Beispiel 18,5.",
        en="Enter a number from {least} to {most}, for example 18.5.",
    )
    too_long = Text(nl="Dit is te lang.", fr="C'est trop long.", de="Das ist zu lang.", en="This is too long.")
    backwards = Text(
        nl="De laatste dag ligt voor de eerste. Kijk beide na.",
        fr="Le dernier jour précède le premier. Vérifiez les deux.",
        de="Der letzte Tag liegt vor dem ersten. Prüfen Sie beide.",
        en="The last day lies before the first. Check both.",
    )
    no_health = Text(
        nl="Schrijf hier niet waarom iemand ziek is.",
        fr="N'écrivez pas ici pourquoi quelqu'un est malade.",
        de="Schreiben Sie hier nicht, warum jemand krank ist.",
        en="Do not write here why somebody is ill.",
    )
    does_not_go = Text(
        nl="Dit past niet bij wat er al staat. Kijk de gegevens na.",
        fr="Ceci ne va pas avec ce qui est déjà noté. Vérifiez les données.",
        de="Das passt nicht zu dem, was schon da steht. Prüfen Sie die Angaben.",
        en="This does not go with what stands here already. Check the details.",
    )
