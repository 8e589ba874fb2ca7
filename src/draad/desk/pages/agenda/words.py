"""Words of the agenda."""

from draad.desk.words import Plural, Words
from draad.rules import Text

HOLIDAYS: dict[str, Text] = {
    "new_year": Text(nl="Nieuwjaar", fr="Nouvel An", de="Neujahr", en="New Year"),
    "easter_monday": Text(nl="Paasmaandag", fr="Lundi de Pâques", de="Ostermontag", en="Easter Monday"),
    "labour_day": Text(nl="Dag van de Arbeid", fr="Fête du Travail", de="Tag der Arbeit", en="Labour Day"),
    "ascension": Text(nl="Hemelvaart", fr="Ascension", de="Christi Himmelfahrt", en="Ascension Day"),
    "whit_monday": Text(nl="Pinkstermaandag", fr="Lundi de Pentecôte", de="Pfingstmontag", en="Whit Monday"),
    "national_day": Text(nl="Nationale feestdag", fr="Fête nationale", de="Nationalfeiertag", en="National holiday"),
    "assumption": Text(nl="Onze-Lieve-Vrouw-Hemelvaart", fr="Assomption", de="Mariä Himmelfahrt", en="Assumption Day"),
    "all_saints": Text(nl="Allerheiligen", fr="Toussaint", de="Allerheiligen", en="All Saints' Day"),
    "armistice": Text(nl="Wapenstilstand", fr="Armistice", de="Waffenstillstand", en="Armistice Day"),
    "christmas": Text(nl="Kerstmis", fr="Noël", de="Weihnachten", en="Christmas"),
}
"""The ten legal public holidays of Belgium."""

VIEWS: dict[str, Text] = {
    "lijst": Text(nl="Lijst", fr="Liste", de="Liste", en="List"),
    "dag": Text(nl="Dag", fr="Jour", de="Tag", en="Day"),
    "week": Text(nl="Week", fr="Semaine", de="Woche", en="Week"),
    "maand": Text(nl="Maand", fr="Mois", de="Monat", en="Month"),
}


class AgendaWords(Words):
    """The page."""

    title = Text(nl="Agenda", fr="Agenda", de="Kalender", en="Calendar")
    views = Text(nl="Hoe je kijkt", fr="Affichage", de="Ansicht", en="View")
    earlier = Text(nl="Vroeger", fr="Plus tôt", de="Früher", en="Earlier")
    later = Text(nl="Later", fr="Plus tard", de="Später", en="Later")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    move = Text(nl="Andere dagen", fr="Autres jours", de="Andere Tage", en="Other days")
    mine = Text(nl="Alleen van mij", fr="Seulement les miens", de="Nur meine", en="Only mine")
    everyone = Text(
        nl="Alles wat ik mag zien",
        fr="Tout ce que je peux voir",
        de="Alles, was ich sehen darf",
        en="All that I may see",
    )
    whose = Text(nl="Van wie", fr="De qui", de="Von wem", en="Whose")
    span = Text(nl="{first} tot {last}", fr="{first} au {last}", de="{first} bis {last}", en="{first} to {last}")
    month_of = Text(nl="{month} {year}", fr="{month} {year}", de="{month} {year}", en="{month} {year}")
    nothing = Text(
        nl="Hier staat niets in je agenda",
        fr="Il n'y a rien dans votre agenda ici",
        de="Hier steht nichts in Ihrem Kalender",
        en="Nothing stands in your calendar here",
    )
    nothing_hint = Text(
        nl="Gesprekken, afspraken en termijnen komen hier vanzelf.",
        fr="Les entretiens, les accords et les délais y viennent d'eux-mêmes.",
        de="Gespräche, Absprachen und Fristen kommen von selbst hierher.",
        en="Talks, agreements and terms come here by themselves.",
    )
    free = Text(nl="Niets", fr="Rien", de="Nichts", en="Nothing")
    all_day = Text(nl="hele dag", fr="toute la journée", de="ganztägig", en="all day")
    plan = Text(nl="Plan een gesprek", fr="Prévoir un entretien", de="Gespräch planen", en="Plan a talk")
    plan_on = Text(
        nl="Plan een gesprek op deze dag",
        fr="Prévoir un entretien ce jour-là",
        de="An diesem Tag ein Gespräch planen",
        en="Plan a talk on this day",
    )
    to_today = Text(nl="Naar vandaag", fr="Vers aujourd'hui", de="Zu heute", en="To today")
    ask = Text(nl="Vraag iets", fr="Poser une question", de="Etwas fragen", en="Ask something")
    to_dossiers = Text(nl="Naar de dossiers", fr="Vers les dossiers", de="Zu den Akten", en="To the cases")
    more = Plural(
        one=Text(nl="nog {n}", fr="encore {n}", de="noch {n}", en="{n} more"),
        many=Text(nl="nog {n}", fr="encore {n}", de="noch {n}", en="{n} more"),
    )
    subject = Text(nl="{name} · {what}", fr="{name} · {what}", de="{name} · {what}", en="{name} · {what}")
    due = Text(nl="Ten laatste deze dag", fr="Au plus tard ce jour", de="Spätestens an diesem Tag", en="By this day")
    opens = Text(
        nl="Kan vanaf deze dag", fr="Possible dès ce jour", de="Ab diesem Tag möglich", en="Can be done from this day"
    )
    visit = Text(
        nl="Afspraak bij de arbeidsarts",
        fr="Rendez-vous chez le médecin du travail",
        de="Termin beim Arbeitsarzt",
        en="Appointment with the occupational physician",
    )
    contact = Text(nl="Volgend contact", fr="Prochain contact", de="Nächster Kontakt", en="Next contact")
    back = Text(nl="Weer aan het werk", fr="Reprise du travail", de="Wieder bei der Arbeit", en="Back at work")
    hours = Text(
        nl="{hours} uur per week",
        fr="{hours} heures par semaine",
        de="{hours} Stunden pro Woche",
        en="{hours} hours a week",
    )
    time_open = Text(
        nl="Uur nog af te spreken", fr="Heure à convenir", de="Uhrzeit noch offen", en="Time still to agree"
    )
    proposed = Text(
        nl="Een ander moment is gevraagd",
        fr="Un autre moment est demandé",
        de="Ein anderer Zeitpunkt wurde erbeten",
        en="Another moment was asked",
    )
    shapes = Text(nl="Waar het vandaan komt", fr="D'où cela vient", de="Woher es kommt", en="Where it comes from")
    day_of = Text(nl="Toon {day}", fr="Montrer le {day}", de="{day} zeigen", en="Show {day}")


class WhomWords(Words):
    """With whom a talk is planned."""

    title = Text(
        nl="Met wie plan je een gesprek?",
        fr="Avec qui prévoyez-vous un entretien ?",
        de="Mit wem planen Sie ein Gespräch?",
        en="With whom do you plan a talk?",
    )
    on_day = Text(nl="Op {day}.", fr="Le {day}.", de="Am {day}.", en="On {day}.")
    find = Text(nl="Zoek op naam", fr="Chercher par nom", de="Nach Namen suchen", en="Search by name")
    search = Text(nl="Zoek", fr="Chercher", de="Suchen", en="Search")
    nobody = Text(
        nl="Niemand gevonden. Je ziet alleen mensen die je begeleidt of leidt.",
        fr="Personne trouvé. Vous ne voyez que les personnes que vous accompagnez ou dirigez.",
        de="Niemand gefunden. Sie sehen nur Menschen, die Sie begleiten oder leiten.",
        en="Nobody found. You only see people whom you support or lead.",
    )
    which = Text(
        nl="Welk gesprek met {name}?",
        fr="Quel entretien avec {name} ?",
        de="Welches Gespräch mit {name}?",
        en="Which talk with {name}?",
    )
    back = Text(nl="Naar de agenda", fr="Vers l'agenda", de="Zum Kalender", en="To the calendar")
    others = Text(nl="Iemand anders", fr="Quelqu'un d'autre", de="Jemand anders", en="Someone else")


class FeedWords(Words):
    """The address for a calendar program."""

    title = Text(
        nl="In je eigen agenda",
        fr="Dans votre propre agenda",
        de="In Ihrem eigenen Kalender",
        en="In your own calendar",
    )
    lead = Text(
        nl="Maak een geheim adres. Je agenda op telefoon of computer leest het en blijft bij.",
        fr="Créez une adresse secrète. L'agenda de votre téléphone ou ordinateur la lit et reste à jour.",
        de="Machen Sie eine geheime Adresse. Der Kalender auf Handy oder Computer liest sie und bleibt aktuell.",
        en="Make a secret address. The calendar on your phone or computer reads it and stays up to date.",
    )
    neutral = Text(
        nl="De titels zijn neutraal: enkel ‘Opvolging’ en initialen. Nooit een naam of een reden.",
        fr="Les titres sont neutres : seulement « Suivi » et des initiales. Jamais un nom ni une raison.",
        de="Die Titel sind neutral: nur „Begleitung“ und Initialen. Nie ein Name oder ein Grund.",
        en="The titles are neutral: only “Follow-up” and initials. Never a name or a reason.",
    )
    make = Text(nl="Maak een adres", fr="Créer une adresse", de="Adresse machen", en="Make an address")
    make_new = Text(
        nl="Maak een nieuw adres", fr="Créer une nouvelle adresse", de="Neue Adresse machen", en="Make a new address"
    )
    stands = Text(
        nl="Er is een adres sinds {day}.",
        fr="Une adresse existe depuis le {day}.",
        de="Es gibt eine Adresse seit dem {day}.",
        en="There is an address since {day}.",
    )
    read = Text(
        nl="Het laatst gelezen op {day}.",
        fr="Lue pour la dernière fois le {day}.",
        de="Zuletzt gelesen am {day}.",
        en="Read last on {day}.",
    )
    never_read = Text(nl="Nog nooit gelezen.", fr="Jamais lue.", de="Noch nie gelesen.", en="Never read yet.")
    revoke = Text(nl="Trek het adres in", fr="Supprimer l'adresse", de="Adresse zurückziehen", en="Revoke the address")
    revoked = Text(
        nl="Het adres werkt niet meer",
        fr="L'adresse ne fonctionne plus",
        de="Die Adresse gilt nicht mehr",
        en="The address no longer works",
    )
    new_title = Text(
        nl="Het adres van je agenda",
        fr="L'adresse de votre agenda",
        de="Die Adresse Ihres Kalenders",
        en="The address of your calendar",
    )
    once = Text(
        nl="Je ziet dit adres maar één keer. Kopieer het nu. Kwijt? Maak dan een nieuw.",
        fr="Vous ne voyez cette adresse qu'une fois. Copiez-la maintenant. Perdue ? Créez-en une nouvelle.",
        de="Sie sehen diese Adresse nur einmal. Kopieren Sie sie jetzt. Verloren? Machen Sie eine neue.",
        en="You see this address only once. Copy it now. Lost it? Make a new one.",
    )
    secret = Text(
        nl="Wie dit adres heeft, leest de neutrale titels mee. Geef het aan niemand.",
        fr="Qui a cette adresse lit les titres neutres. Ne la donnez à personne.",
        de="Wer diese Adresse hat, liest die neutralen Titel mit. Geben Sie sie niemandem.",
        en="Whoever has this address reads the neutral titles. Give it to nobody.",
    )
    old_gone = Text(
        nl="Een vorig adres werkt niet meer.",
        fr="Une adresse précédente ne fonctionne plus.",
        de="Eine frühere Adresse gilt nicht mehr.",
        en="An earlier address no longer works.",
    )
    address = Text(nl="Geheim adres", fr="Adresse secrète", de="Geheime Adresse", en="Secret address")
    how = Text(nl="Zo voeg je het toe", fr="Comment l'ajouter", de="So fügen Sie es hinzu", en="How to add it")
    step_phone = Text(
        nl="iPhone of Mac: Agenda, nieuw agenda-abonnement, en plak het adres.",
        fr="iPhone ou Mac : Calendrier, nouvel abonnement, et collez l'adresse.",
        de="iPhone oder Mac: Kalender, neues Abonnement, und Adresse einfügen.",
        en="iPhone or Mac: Calendar, new subscription, and paste the address.",
    )
    step_outlook = Text(
        nl="Outlook: Agenda toevoegen, abonneren via het web.",
        fr="Outlook : Ajouter un calendrier, s'abonner à partir du web.",
        de="Outlook: Kalender hinzufügen, aus dem Web abonnieren.",
        en="Outlook: Add calendar, subscribe from web.",
    )
    step_google = Text(
        nl="Google: Andere agenda's, via URL. Google leest maar een paar keer per dag.",
        fr="Google : Autres agendas, à partir de l'URL. Google ne lit que quelques fois par jour.",
        de="Google: Weitere Kalender, per URL. Google liest nur einige Male am Tag.",
        en="Google: Other calendars, from URL. Google reads only a few times a day.",
    )
    back = Text(nl="Naar de agenda", fr="Vers l'agenda", de="Zum Kalender", en="To the calendar")
