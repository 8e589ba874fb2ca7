"""Words of correcting."""

from draad.desk.words import Words
from draad.rules import Text


class CorrectWords(Words):
    """The form, and the second look."""

    title = Text(
        nl="Verbeter wat er staat",
        fr="Corriger ce qui est noté",
        de="Berichtigen, was da steht",
        en="Correct what stands here",
    )
    stays = Text(
        nl="Wat er stond, blijft leesbaar, met jouw reden erbij.",
        fr="Ce qui était noté reste lisible, avec votre raison.",
        de="Was da stand, bleibt lesbar, mit Ihrem Grund dazu.",
        en="What stood there stays readable, with your reason.",
    )
    why = Text(
        nl="Waarom verbeter je dit?",
        fr="Pourquoi corrigez-vous ceci ?",
        de="Warum berichtigen Sie das?",
        en="Why do you correct this?",
    )
    why_hint = Text(
        nl="Bijvoorbeeld: verkeerde datum.",
        fr="Par exemple : mauvaise date.",
        de="Zum Beispiel: falsches Datum.",
        en="For example: wrong date.",
    )
    why_missing = Text(
        nl="Zeg kort waarom.", fr="Dites brièvement pourquoi.", de="Sagen Sie kurz, warum.", en="Say briefly why."
    )
    what = Text(
        nl="Wat wil je doen?", fr="Que voulez-vous faire ?", de="Was wollen Sie tun?", en="What do you want to do?"
    )
    correct = Text(nl="Verbeteren", fr="Corriger", de="Berichtigen", en="Correct it")
    correct_note = Text(
        nl="Er komt iets anders in de plaats.",
        fr="Autre chose prend sa place.",
        de="Etwas anderes tritt an die Stelle.",
        en="Something else takes its place.",
    )
    withdraw = Text(nl="Intrekken", fr="Retirer", de="Zurücknehmen", en="Take it back")
    withdraw_note = Text(
        nl="Het is niet gebeurd.", fr="Cela n'a pas eu lieu.", de="Es ist nicht geschehen.", en="It did not happen."
    )
    look = Text(
        nl="Kijk wat er verandert", fr="Voir ce qui change", de="Ansehen, was sich ändert", en="See what changes"
    )
    check_title = Text(nl="Klopt het zo?", fr="Est-ce correct ?", de="Stimmt das so?", en="Is this right?")
    check_lead = Text(
        nl="Er is nog niets bewaard.",
        fr="Rien n'est encore enregistré.",
        de="Noch ist nichts gespeichert.",
        en="Nothing is saved yet.",
    )
    was = Text(nl="Er stond: {what}", fr="Il était noté : {what}", de="Da stand: {what}", en="It said: {what}")
    becomes = Text(
        nl="Er komt: {what}", fr="Il sera noté : {what}", de="Dann steht da: {what}", en="It will say: {what}"
    )
    taken_back = Text(
        nl="Dit wordt ingetrokken.", fr="Ceci est retiré.", de="Das wird zurückgenommen.", en="This is taken back."
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    change = Text(nl="Pas aan", fr="Modifier", de="Ändern", en="Change it")
    saved = Text(nl="Verbeterd.", fr="C'est corrigé.", de="Berichtigt.", en="Corrected.")
    saved_withdrawn = Text(nl="Ingetrokken.", fr="C'est retiré.", de="Zurückgenommen.", en="Taken back.")
    nothing_changed = Text(
        nl="Je veranderde nog niets. Pas iets aan, of trek het in.",
        fr="Vous n'avez encore rien changé. Modifiez quelque chose, ou retirez-le.",
        de="Sie haben noch nichts geändert. Ändern Sie etwas, oder nehmen Sie es zurück.",
        en="You changed nothing yet. Change something, or take it back.",
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    back_own = Text(
        nl="Terug naar mijn draad", fr="Retour à mon fil", de="Zurück zu meinem Faden", en="Back to my thread"
    )
