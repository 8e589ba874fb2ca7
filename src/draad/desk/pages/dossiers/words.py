"""Sentences of the list."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class ListWords(Words):
    """Heads, filters, and what to do when nothing is there."""

    title = Text(nl="Dossiers", fr="Dossiers", de="Akten", en="Cases")
    found = Plural(
        one=Text(nl="{n} dossier", fr="{n} dossier", de="{n} Akte", en="{n} case"),
        many=Text(nl="{n} dossiers", fr="{n} dossiers", de="{n} Akten", en="{n} cases"),
    )
    found_many = Text(
        nl="Meer dan {n} dossiers", fr="Plus de {n} dossiers", de="Mehr als {n} Akten", en="More than {n} cases"
    )
    filters = Text(
        nl="Kies wat je wil zien",
        fr="Choisissez ce que vous voulez voir",
        de="Wählen Sie, was Sie sehen wollen",
        en="Choose what you want to see",
    )
    phase = Text(nl="Fase", fr="Phase", de="Phase", en="Phase")
    all_running = Text(
        nl="Alles wat loopt", fr="Tout ce qui est en cours", de="Alles, was läuft", en="Everything that runs"
    )
    unit = Text(nl="Afdeling", fr="Service", de="Abteilung", en="Department")
    all_units = Text(nl="Alle afdelingen", fr="Tous les services", de="Alle Abteilungen", en="All departments")
    text = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    formal = Text(
        nl="Alleen formele trajecten",
        fr="Seulement les trajets formels",
        de="Nur formelle Verfahren",
        en="Only formal trajectories",
    )
    order = Text(nl="Volgorde", fr="Ordre", de="Reihenfolge", en="Order")
    by_name = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    by_due = Text(nl="Volgende termijn", fr="Prochain délai", de="Nächste Frist", en="Next deadline")
    by_first_day = Text(nl="Eerste dag", fr="Premier jour", de="Erster Tag", en="First day")
    saved = Text(nl="Mijn keuzes", fr="Mes choix", de="Meine Auswahl", en="My choices")
    save_this = Text(
        nl="Bewaar deze keuze", fr="Enregistrer ce choix", de="Diese Auswahl speichern", en="Save this choice"
    )
    name = Text(nl="Geef ze een naam", fr="Donnez-lui un nom", de="Geben Sie ihr einen Namen", en="Give it a name")
    name_hint = Text(
        nl="Alleen jij ziet deze keuze.",
        fr="Vous seul voyez ce choix.",
        de="Nur Sie sehen diese Auswahl.",
        en="Only you see this choice.",
    )
    name_hint_text = Text(
        nl="Alleen jij ziet deze keuze. De naam die je zocht, bewaren we niet.",
        fr="Vous seul voyez ce choix. Le nom que vous cherchiez n'est pas enregistré.",
        de="Nur Sie sehen diese Auswahl. Den gesuchten Namen speichern wir nicht.",
        en="Only you see this choice. The name you looked for is not saved.",
    )
    name_wrong = Text(
        nl="Vul een naam in van hoogstens {n} tekens.",
        fr="Indiquez un nom de {n} caractères au plus.",
        de="Geben Sie einen Namen mit höchstens {n} Zeichen ein.",
        en="Enter a name of at most {n} characters.",
    )
    too_many = Text(
        nl="Je hebt al {n} keuzes bewaard. Verwijder er eerst een.",
        fr="Vous avez déjà enregistré {n} choix. Supprimez-en d'abord un.",
        de="Sie haben schon {n} Auswahlen gespeichert. Entfernen Sie zuerst eine.",
        en="You have saved {n} choices already. Remove one first.",
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    forget = Text(nl="Verwijder “{name}”", fr="Supprimer « {name} »", de="„{name}“ entfernen", en="Remove “{name}”")
    kept = Text(
        nl="Bewaard: {name}. Je vindt ze boven de lijst.",
        fr="Enregistré : {name}. Vous le trouverez au-dessus de la liste.",
        de="Gespeichert: {name}. Sie finden sie über der Liste.",
        en="Saved: {name}. You find it above the list.",
    )
    forgotten = Text(nl="Verwijderd.", fr="Supprimé.", de="Entfernt.", en="Removed.")
    show = Text(nl="Toon", fr="Afficher", de="Zeigen", en="Show")
    reset = Text(nl="Alles tonen", fr="Tout afficher", de="Alles zeigen", en="Show all")
    who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    thread = Text(nl="De draad", fr="Le fil", de="Der Faden", en="The thread")
    next = Text(nl="Aan zet", fr="À qui d'agir", de="Am Zug", en="Up next")
    when = Text(nl="Wanneer", fr="Quand", de="Wann", en="When")
    nobody = Text(nl="Niemand", fr="Personne", de="Niemand", en="Nobody")
    nothing_planned = Text(
        nl="Er staat niets gepland", fr="Rien n'est prévu", de="Nichts ist geplant", en="Nothing is planned"
    )
    since = Text(nl="sinds {day}", fr="depuis le {day}", de="seit {day}", en="since {day}")
    back_since = Text(
        nl="terug sinds {day}", fr="de retour depuis le {day}", de="zurück seit {day}", en="back since {day}"
    )
    formal_runs = Text(nl="formeel traject", fr="trajet formel", de="formelles Verfahren", en="formal trajectory")
    certificate_missing = Text(
        nl="nog geen attest", fr="pas encore de certificat", de="noch keine Bescheinigung", en="no certificate yet"
    )
    certificate_gap = Text(
        nl="dagen zonder attest",
        fr="jours sans certificat",
        de="Tage ohne Bescheinigung",
        en="days without a certificate",
    )
    certificate_overlap = Text(
        nl="attesten overlappen",
        fr="certificats qui se chevauchent",
        de="Bescheinigungen überschneiden sich",
        en="certificates overlap",
    )
    rows = Text(nl="{n} per pagina", fr="{n} par page", de="{n} pro Seite", en="{n} a page")
    none_title = Text(
        nl="Geen dossier gevonden", fr="Aucun dossier trouvé", de="Keine Akte gefunden", en="No case found"
    )
    none_filtered = Text(
        nl="Met deze keuze is er niets. Toon alles, of kies ruimer.",
        fr="Rien avec ce choix. Affichez tout, ou choisissez plus large.",
        de="Mit dieser Auswahl gibt es nichts. Zeigen Sie alles oder wählen Sie weiter.",
        en="Nothing with this choice. Show all, or choose wider.",
    )
    none_at_all = Text(
        nl="Er lopen nu geen dossiers. Een dossier begint met een ziekmelding.",
        fr="Aucun dossier n'est en cours. Un dossier commence par un signalement.",
        de="Es laufen keine Akten. Eine Akte beginnt mit einer Krankmeldung.",
        en="No cases are running. A case begins with a sick call.",
    )
    search = Text(nl="Zoek een persoon", fr="Chercher une personne", de="Person suchen", en="Find a person")
    you_see = Text(
        nl="Je ziet alleen dossiers van mensen met wie je in deze rol te maken hebt.",
        fr="Vous ne voyez que les dossiers des personnes dont vous vous occupez dans ce rôle.",
        de="Sie sehen nur Akten von Menschen, mit denen Sie in dieser Rolle zu tun haben.",
        en="You only see cases of people you deal with in this role.",
    )
