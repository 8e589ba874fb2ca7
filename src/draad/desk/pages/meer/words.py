"""Sentences of the rest."""

from draad.desk.words import Words
from draad.rules import Text


class MoreWords(Words):
    """Names of what else there is."""

    title = Text(nl="Meer", fr="Plus", de="Mehr", en="More")
    places = Text(nl="Naar", fr="Aller à", de="Gehe zu", en="Go to")
    mijn_gegevens_note = Text(
        nl="Wat over jou genoteerd is, en wie keek",
        fr="Ce qui est noté à votre sujet, et qui a regardé",
        de="Was über Sie notiert ist, und wer nachsah",
        en="What is recorded about you, and who looked",
    )
    staff = Text(nl="Mensen en rollen", fr="Personnes et rôles", de="Menschen und Rollen", en="People and roles")
    staff_note = Text(
        nl="Wie hier werkt, onder wie, en wie wat mag",
        fr="Qui travaille ici, sous qui, et qui peut faire quoi",
        de="Wer hier arbeitet, unter wem, und wer was darf",
        en="Who works here, under whom, and who may do what",
    )
    search = Text(nl="Zoeken", fr="Rechercher", de="Suchen", en="Search")
    agenda_note = Text(
        nl="Gesprekken en termijnen per dag, week of maand",
        fr="Entretiens et délais par jour, semaine ou mois",
        de="Gespräche und Fristen nach Tag, Woche oder Monat",
        en="Talks and terms by day, week or month",
    )
    search_note = Text(
        nl="Een persoon of een regel",
        fr="Une personne ou une règle",
        de="Eine Person oder eine Regel",
        en="A person or a rule",
    )
    recent = Text(nl="Recente handelingen", fr="Actions récentes", de="Letzte Handlungen", en="Recent actions")
    recent_note = Text(
        nl="Wat je net deed, en ongedaan maken",
        fr="Ce que vous venez de faire, et annuler",
        de="Was Sie gerade taten, und rückgängig machen",
        en="What you just did, and undo",
    )
    overdragen_note = Text(
        nl="Aan een collega, nu of zodra die ja zegt",
        fr="À un collègue, maintenant ou dès qu'il dit oui",
        de="An einen Kollegen, jetzt oder sobald er ja sagt",
        en="To a colleague, now or once they say yes",
    )
    uitlenen_note = Text(
        nl="Wie weg is, en wie in de plaats komt",
        fr="Qui est absent, et qui prend le relais",
        de="Wer weg ist, und wer einspringt",
        en="Who is away, and who steps in",
    )
    ander_contact_note = Text(
        nl="Voor wie liever niet via de leidinggevende gaat",
        fr="Pour qui préfère ne pas passer par le responsable",
        de="Für alle, die lieber nicht über den Vorgesetzten gehen",
        en="For who would rather not go through the manager",
    )
    noodtoegang_note = Text(
        nl="Vier uur, met een reden, en iedereen hoort het",
        fr="Quatre heures, avec une raison, et chacun en est informé",
        de="Vier Stunden, mit Grund, und alle erfahren es",
        en="Four hours, with a reason, and everybody is told",
    )
    who_sees_what = Text(nl="Wie ziet wat?", fr="Qui voit quoi ?", de="Wer sieht was?", en="Who sees what?")
    who_note = Text(
        nl="Wat jij ziet, en wat anderen zien",
        fr="Ce que vous voyez, et ce que voient les autres",
        de="Was Sie sehen, und was andere sehen",
        en="What you see, and what others see",
    )
    account = Text(nl="Mijn account", fr="Mon compte", de="Mein Konto", en="My account")
    account_note = Text(
        nl="Aanmelden, taal en sneltoetsen",
        fr="Connexion, langue et raccourcis",
        de="Anmeldung, Sprache und Tastenkürzel",
        en="Signing in, language and shortcuts",
    )
    hats = Text(nl="Wissel van rol", fr="Changer de rôle", de="Rolle wechseln", en="Switch role")
    hats_note = Text(nl="Nu: {hat}", fr="Maintenant : {hat}", de="Jetzt: {hat}", en="Now: {hat}")
    language = Text(nl="Taal", fr="Langue", de="Sprache", en="Language")
    theme = Text(nl="Weergave", fr="Affichage", de="Darstellung", en="Appearance")
    device = Text(nl="Zoals dit toestel", fr="Comme cet appareil", de="Wie dieses Gerät", en="As this device")
    light = Text(nl="Licht", fr="Clair", de="Hell", en="Light")
    dark = Text(nl="Donker", fr="Sombre", de="Dunkel", en="Dark")
    help = Text(nl="Hulp", fr="Aide", de="Hilfe", en="Help")
    help_text = Text(
        nl="Lukt iets niet? De personeelsdienst helpt: {contact}.",
        fr="Quelque chose ne va pas ? Le service du personnel vous aide : {contact}.",
        de="Klappt etwas nicht? Der Personaldienst hilft: {contact}.",
        en="Something not working? HR helps: {contact}.",
    )
    promise = Text(
        nl="Waarom iemand ziek is, staat hier nergens.",
        fr="La raison d'une absence n'est notée nulle part ici.",
        de="Warum jemand krank ist, steht hier nirgends.",
        en="Why someone is ill is not recorded anywhere here.",
    )
    sign_out = Text(nl="Meld je af", fr="Se déconnecter", de="Abmelden", en="Sign out")
