"""The words that belong to the parts themselves, whatever room they stand in."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class ComponentWords(Words):
    """Said by frames, fields, chips and lists."""

    skip = Text(nl="Naar de inhoud", fr="Aller au contenu", de="Zum Inhalt", en="Skip to content")
    home = Text(nl="Draad, startpagina", fr="Draad, page d'accueil", de="Draad, Startseite", en="Draad, home page")
    main_menu = Text(nl="Hoofdmenu", fr="Menu principal", de="Hauptmenü", en="Main menu")
    about_menu = Text(nl="Hulp en privacy", fr="Aide et vie privée", de="Hilfe und Datenschutz", en="Help and privacy")
    languages = Text(nl="Taal", fr="Langue", de="Sprache", en="Language")
    appearance = Text(nl="Weergave", fr="Affichage", de="Darstellung", en="Appearance")
    theme_auto = Text(nl="Zoals dit toestel", fr="Comme cet appareil", de="Wie dieses Gerät", en="As this device")
    theme_light = Text(nl="Licht", fr="Clair", de="Hell", en="Light")
    theme_dark = Text(nl="Donker", fr="Sombre", de="Dunkel", en="Dark")
    search = Text(nl="Zoeken", fr="Rechercher", de="Suchen", en="Search")
    search_label = Text(
        nl="Zoek een persoon of document",
        fr="Chercher une personne ou un document",
        de="Person oder Dokument suchen",
        en="Find a person or document",
    )
    to_do = Plural(
        one=Text(nl="{n} te doen", fr="{n} à faire", de="{n} zu tun", en="{n} to do"),
        many=Text(nl="{n} te doen", fr="{n} à faire", de="{n} zu tun", en="{n} to do"),
    )
    account = Text(nl="Mijn account", fr="Mon compte", de="Mein Konto", en="My account")
    sign_out = Text(nl="Meld je af", fr="Se déconnecter", de="Abmelden", en="Sign out")
    sign_in = Text(nl="Aanmelden", fr="Se connecter", de="Anmelden", en="Sign in")
    as_other = Text(nl="Verder als", fr="Continuer comme", de="Weiter als", en="Continue as")
    you_are_here = Text(nl="Waar je bent", fr="Vous êtes ici", de="Sie sind hier", en="Where you are")
    offline = Text(
        nl="Geen verbinding. Je tekst staat nog hier. Probeer opnieuw.",
        fr="Pas de connexion. Votre texte est toujours là. Réessayez.",
        de="Keine Verbindung. Ihr Text steht noch hier. Versuchen Sie es erneut.",
        en="No connection. Your text is still here. Try again.",
    )
    shortcuts = Text(nl="Sneltoetsen", fr="Raccourcis clavier", de="Tastenkürzel", en="Keyboard shortcuts")
    shortcut_search = Text(nl="Zoeken", fr="Rechercher", de="Suchen", en="Search")
    shortcut_help = Text(nl="Deze lijst", fr="Cette liste", de="Diese Liste", en="This list")
    shortcut_today = Text(nl="Naar het begin", fr="Vers le début", de="Zum Anfang", en="Go to the start")
    shortcut_cases = Text(nl="Naar de dossiers", fr="Vers les dossiers", de="Zu den Akten", en="Go to the cases")
    shortcut_note = Text(nl="Noteer contact", fr="Noter un contact", de="Kontakt notieren", en="Note a contact")
    shortcut_rows = Text(
        nl="Volgende en vorige rij",
        fr="Ligne suivante et précédente",
        de="Nächste und vorige Zeile",
        en="Next and previous row",
    )
    shortcut_tick = Text(nl="Vink de rij af", fr="Cocher la ligne", de="Zeile abhaken", en="Tick the row")
    shortcut_undo = Text(nl="Ongedaan maken", fr="Annuler", de="Rückgängig machen", en="Undo")
    close = Text(nl="Sluiten", fr="Fermer", de="Schließen", en="Close")

    optional = Text(nl="mag leeg blijven", fr="facultatif", de="freiwillig", en="optional")
    error = Text(nl="Fout", fr="Erreur", de="Fehler", en="Error")
    errors = Plural(
        one=Text(
            nl="Eén ding is nog niet in orde",
            fr="Un point n'est pas encore en ordre",
            de="Ein Punkt stimmt noch nicht",
            en="One thing is not right yet",
        ),
        many=Text(
            nl="{n} dingen zijn nog niet in orde",
            fr="{n} points ne sont pas encore en ordre",
            de="{n} Punkte stimmen noch nicht",
            en="{n} things are not right yet",
        ),
    )
    yes = Text(nl="Ja", fr="Oui", de="Ja", en="Yes")
    no = Text(nl="Nee", fr="Non", de="Nein", en="No")
    pick_day = Text(
        nl="Kies een dag op de kalender",
        fr="Choisir un jour dans le calendrier",
        de="Tag im Kalender wählen",
        en="Pick a day on the calendar",
    )
    less = Text(nl="Minder", fr="Moins", de="Weniger", en="Less")
    more = Text(nl="Meer", fr="Plus", de="Mehr", en="More")

    law = Text(nl="Wettelijk", fr="Légal", de="Gesetzlich", en="Legal")
    policy = Text(nl="Ons beleid", fr="Notre politique", de="Unsere Richtlinie", en="Our policy")
    agreement = Text(nl="Afspraak", fr="Accord", de="Absprache", en="Agreement")
    filled_or_open = Text(
        nl="Gevuld is gebeurd, open is gepland",
        fr="Plein : c'est fait. Vide : c'est prévu",
        de="Gefüllt ist geschehen, offen ist geplant",
        en="Filled has happened, open is planned",
    )
    happened = Text(nl="gebeurd", fr="fait", de="geschehen", en="happened")
    planned = Text(nl="gepland", fr="prévu", de="geplant", en="planned")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")

    tick = Text(nl="Afvinken: {task}", fr="Cocher : {task}", de="Abhaken: {task}", en="Tick: {task}")
    untick = Text(
        nl="Weer openzetten: {task}", fr="Rouvrir : {task}", de="Wieder öffnen: {task}", en="Open again: {task}"
    )
    state_open = Text(nl="te doen", fr="à faire", de="zu tun", en="to do")
    state_busy = Text(nl="bezig", fr="en cours", de="in Arbeit", en="under way")
    state_waiting = Text(nl="wacht op ander", fr="attend quelqu'un", de="wartet auf andere", en="waits on another")
    state_done = Text(nl="klaar", fr="terminé", de="fertig", en="done")
    state_not_needed = Text(nl="niet nodig", fr="pas nécessaire", de="nicht nötig", en="not needed")
    why_this = Text(
        nl="Waarom moet dit?",
        fr="Pourquoi ceci ?",
        de="Warum dies?",
        en="Why is this asked?",
    )
    up_next_you = Text(nl="Nu aan zet: jij", fr="À vous d'agir", de="Jetzt am Zug: Sie", en="Up next: you")
    up_next = Text(nl="Nu aan zet: {name}", fr="À {name} d'agir", de="Jetzt am Zug: {name}", en="Up next: {name}")
    up_next_nobody = Text(
        nl="Niemand is aan zet", fr="Personne ne doit agir", de="Niemand ist am Zug", en="Nobody is up next"
    )
    afterwards = Text(nl="Daarna", fr="Ensuite", de="Danach", en="Afterwards")
    of_total = Plural(
        one=Text(nl="termijn {n} dag", fr="délai de {n} jour", de="Frist {n} Tag", en="term of {n} day"),
        many=Text(nl="termijn {n} dagen", fr="délai de {n} jours", de="Frist {n} Tage", en="term of {n} days"),
    )
    no_fixed_term = Text(nl="Geen vaste termijn", fr="Pas de délai fixe", de="Keine feste Frist", en="No fixed term")
    done_of = Text(nl="{done} van {total}", fr="{done} sur {total}", de="{done} von {total}", en="{done} of {total}")
    phase = Text(nl="Fase", fr="Phase", de="Phase", en="Phase")
    phase_done = Text(nl="voorbij", fr="passée", de="vorbei", en="over")
    step_done = Text(nl="klaar", fr="terminée", de="fertig", en="done")
    step_now = Text(nl="nu", fr="maintenant", de="jetzt", en="now")

    sees = Text(nl="ziet dit", fr="voit ceci", de="sieht dies", en="can see this")
    sees_not = Text(nl="ziet dit niet", fr="ne voit pas ceci", de="sieht dies nicht", en="cannot see this")
    what = Text(nl="Onderdeel", fr="Élément", de="Teil", en="Part")
    call = Text(nl="Bel {name}", fr="Appeler {name}", de="{name} anrufen", en="Call {name}")
    hours = Text(nl="uur", fr="heures", de="Stunden", en="hours")
    article = Text(nl="Artikel", fr="Article", de="Artikel", en="Article")
    calculation = Text(nl="Zo tellen we", fr="Voici le calcul", de="So zählen wir", en="How we count")
    applies = Text(nl="Waarom hier", fr="Pourquoi ici", de="Warum hier", en="Why here")
    if_not = Text(
        nl="Wat als het niet lukt?",
        fr="Et si cela ne va pas ?",
        de="Und wenn es nicht geht?",
        en="What if it does not work out?",
    )
    previous = Text(nl="Vorige", fr="Précédent", de="Vorige", en="Previous")
    next = Text(nl="Volgende", fr="Suivant", de="Nächste", en="Next")
    pages = Text(nl="Bladeren", fr="Pages", de="Blättern", en="Pages")
    undo = Text(nl="Ongedaan maken", fr="Annuler", de="Rückgängig machen", en="Undo")
