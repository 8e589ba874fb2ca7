"""Sentences of the queue."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class QueueWords(Words):
    """The page itself: what is asked, the names that came in, what waits on others."""

    title = Text(nl="Wachtrij", fr="File d'attente", de="Warteliste", en="Queue")
    heading = Plural(
        one=Text(
            nl="Wachtrij: {n} ding te doen",
            fr="File d'attente : {n} chose à faire",
            de="Warteliste: {n} Sache zu tun",
            en="Queue: {n} thing to do",
        ),
        many=Text(
            nl="Wachtrij: {n} dingen te doen",
            fr="File d'attente : {n} choses à faire",
            de="Warteliste: {n} Dinge zu tun",
            en="Queue: {n} things to do",
        ),
    )
    heading_none = Text(
        nl="Niets in de wachtrij",
        fr="Rien dans la file d'attente",
        de="Nichts in der Warteliste",
        en="Nothing in the queue",
    )
    over_one = Text(
        nl="Voor {employer}. Dit is geen medisch dossier: wat je hier noteert, gaat over de brug naar het werk.",
        fr="Pour {employer}. Ceci n'est pas un dossier médical : ce que vous notez ici passe le pont vers le travail.",
        de="Für {employer}. Dies ist keine Gesundheitsakte: Was Sie hier notieren, geht über die Brücke zur Arbeit.",
        en="For {employer}. This is no medical file: what you note here crosses the bridge to work.",
    )
    over_many = Text(
        nl="Voor {n} werkgevers. Dit is geen medisch dossier: wat je hier noteert, gaat over de brug naar het werk.",
        fr="Pour {n} employeurs. Ceci n'est pas un dossier médical : ce que vous notez ici passe le pont vers le "
        "travail.",
        de="Für {n} Arbeitgeber. Dies ist keine Gesundheitsakte: Was Sie hier notieren, geht über die Brücke zur "
        "Arbeit.",
        en="For {n} employers. This is no medical file: what you note here crosses the bridge to work.",
    )
    in_queue = Text(nl="In de wachtrij", fr="Dans la file", de="Auf der Liste", en="In the queue")
    new_ones = Text(nl="Nieuw", fr="Nouveau", de="Neu", en="New")
    past = Text(nl="Termijn voorbij", fr="Délai passé", de="Frist vorbei", en="Past its term")
    names = Text(nl="Namen op te nemen", fr="Noms à enregistrer", de="Namen aufzunehmen", en="Names to take in")
    list_title = Text(nl="Te doen", fr="À faire", de="Zu tun", en="To do")
    who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    what = Text(nl="Wat", fr="Quoi", de="Was", en="What")
    term = Text(nl="Termijn", fr="Délai", de="Frist", en="Term")
    next = Text(nl="Volgende stap", fr="Prochaine étape", de="Nächster Schritt", en="Next step")
    filters = Text(nl="Kies wat je ziet", fr="Choisir l'affichage", de="Anzeige wählen", en="Choose what you see")
    employer = Text(nl="Werkgever", fr="Employeur", de="Arbeitgeber", en="Employer")
    all_employers = Text(nl="Alle werkgevers", fr="Tous les employeurs", de="Alle Arbeitgeber", en="All employers")
    sort = Text(nl="Soort", fr="Type", de="Art", en="Sort")
    all_sorts = Text(nl="Alles", fr="Tout", de="Alles", en="Everything")
    beoordeling = Text(nl="Beoordelingen", fr="Évaluations", de="Bewertungen", en="Assessments")
    inschatting = Text(nl="Inschattingen", fr="Estimations", de="Einschätzungen", en="Estimates")
    bezoek = Text(nl="Bezoeken", fr="Visites", de="Besuche", en="Visits")
    informatie = Text(nl="Informatie", fr="Information", de="Information", en="Information")
    ander = Text(nl="Andere", fr="Autres", de="Andere", en="Other")
    order = Text(nl="Volgorde", fr="Ordre", de="Reihenfolge", en="Order")
    by_term = Text(
        nl="Minste dagen over", fr="Moins de jours restants", de="Wenigste Tage übrig", en="Fewest days left"
    )
    by_new = Text(nl="Nieuw eerst", fr="Nouveaux d'abord", de="Neue zuerst", en="New first")
    by_name = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    show = Text(nl="Toon", fr="Afficher", de="Anzeigen", en="Show")
    reset = Text(nl="Toon alles", fr="Tout afficher", de="Alles anzeigen", en="Show everything")
    left_out = Plural(
        one=Text(nl="Nog {n} tonen", fr="Afficher encore {n}", de="Noch {n} zeigen", en="Show {n} more"),
        many=Text(nl="Nog {n} tonen", fr="Afficher encore {n}", de="Noch {n} zeigen", en="Show {n} more"),
    )
    empty = Text(
        nl="Er wordt nu niets gevraagd. Nieuwe vragen komen hier vanzelf te staan.",
        fr="Rien n'est demandé pour l'instant. Les nouvelles demandes apparaîtront ici d'elles-mêmes.",
        de="Im Moment wird nichts verlangt. Neue Anfragen erscheinen hier von selbst.",
        en="Nothing is asked now. New requests appear here by themselves.",
    )
    empty_filtered = Text(
        nl="Hier is niets van dit soort.",
        fr="Il n'y a rien de ce type ici.",
        de="Hier gibt es nichts dieser Art.",
        en="There is nothing of this sort here.",
    )
    see_dossiers = Text(nl="Bekijk de dossiers", fr="Voir les dossiers", de="Akten ansehen", en="See the cases")
    by = Text(nl="tegen {day}", fr="pour le {day}", de="bis {day}", en="by {day}")
    since = Text(nl="sinds {day}", fr="depuis le {day}", de="seit {day}", en="since {day}")
    opens = Text(nl="vanaf {day}", fr="à partir du {day}", de="ab {day}", en="from {day}")
    as_soon = Text(nl="zodra het kan", fr="dès que possible", de="sobald es geht", en="as soon as you can")
    names_title = Text(
        nl="Vier weken afwezig: namen om op te nemen",
        fr="Quatre semaines d'absence : noms à enregistrer",
        de="Vier Wochen abwesend: Namen zum Aufnehmen",
        en="Absent for four weeks: names to take in",
    )
    names_lead = Text(
        nl="De werkgever gaf deze namen door. Neem ze op; daarna informeer je de werknemer.",
        fr="L'employeur a transmis ces noms. Enregistrez-les ; ensuite vous informez le travailleur.",
        de="Der Arbeitgeber hat diese Namen weitergegeben. Nehmen Sie sie auf; danach informieren Sie den Arbeitnehmer.",
        en="The employer passed these names on. Take them in; after that you inform the worker.",
    )
    names_more = Plural(
        one=Text(
            nl="Daarna volgt nog {n} naam.",
            fr="Ensuite, il reste {n} nom.",
            de="Danach folgt noch {n} Name.",
            en="After these there is {n} more name.",
        ),
        many=Text(
            nl="Daarna volgen nog {n} namen.",
            fr="Ensuite, il reste {n} noms.",
            de="Danach folgen noch {n} Namen.",
            en="After these there are {n} more names.",
        ),
    )
    names_none = Text(
        nl="Alle namen zijn opgenomen.",
        fr="Tous les noms sont enregistrés.",
        de="Alle Namen sind aufgenommen.",
        en="Every name was taken in.",
    )
    name_line = Text(
        nl="{where}, week {week}, gemeld op {day}",
        fr="{where}, semaine {week}, signalé le {day}",
        de="{where}, Woche {week}, gemeldet am {day}",
        en="{where}, week {week}, passed on {day}",
    )
    take_in = Text(nl="Opgenomen", fr="Enregistré", de="Aufgenommen", en="Taken in")
    take_in_all = Plural(
        one=Text(nl="Alle {n} opgenomen", fr="Tout enregistré ({n})", de="Alle {n} aufgenommen", en="All {n} taken in"),
        many=Text(
            nl="Alle {n} opgenomen", fr="Tout enregistré ({n})", de="Alle {n} aufgenommen", en="All {n} taken in"
        ),
    )
    tick_one = Text(
        nl="Vink eerst een naam aan.",
        fr="Cochez d'abord un nom.",
        de="Haken Sie zuerst einen Namen an.",
        en="Tick a name first.",
    )
    took_in_one = Text(
        nl="{name} is opgenomen.",
        fr="{name} : nom enregistré.",
        de="{name} ist aufgenommen.",
        en="{name} was taken in.",
    )
    took_in = Plural(
        one=Text(
            nl="{n} naam opgenomen. Terugdraaien kan bij Recente handelingen.",
            fr="{n} nom enregistré. Vous pouvez annuler dans Actions récentes.",
            de="{n} Name aufgenommen. Rückgängig machen Sie das unter Letzte Handlungen.",
            en="{n} name taken in. Undo it in Recent actions.",
        ),
        many=Text(
            nl="{n} namen opgenomen. Terugdraaien kan bij Recente handelingen.",
            fr="{n} noms enregistrés. Vous pouvez annuler dans Actions récentes.",
            de="{n} Namen aufgenommen. Rückgängig machen Sie das unter Letzte Handlungen.",
            en="{n} names taken in. Undo it in Recent actions.",
        ),
    )
    taken_title = Text(
        nl="Opgenomen in de laatste twee weken",
        fr="Enregistrés ces deux dernières semaines",
        de="In den letzten zwei Wochen aufgenommen",
        en="Taken in during the last two weeks",
    )
    taken_on = Text(
        nl="opgenomen op {day}", fr="enregistré le {day}", de="aufgenommen am {day}", en="taken in on {day}"
    )
    waiting = Text(nl="Wacht op anderen", fr="Attend quelqu'un d'autre", de="Wartet auf andere", en="Waits on others")
    waiting_none = Text(
        nl="Er wacht niets op iemand anders.",
        fr="Rien n'attend quelqu'un d'autre.",
        de="Nichts wartet auf andere.",
        en="Nothing waits on anyone else.",
    )
    more_waits = Text(
        nl="Alleen de eerste {n}. De rest staat in de dossiers.",
        fr="Seulement les {n} premiers. Le reste se trouve dans les dossiers.",
        de="Nur die ersten {n}. Der Rest steht in den Akten.",
        en="Only the first {n}. The rest is in the cases.",
    )
    informed = Text(
        nl="Genoteerd: {name} is geïnformeerd.",
        fr="Noté : {name} a été informé.",
        de="Notiert: {name} ist informiert.",
        en="Noted: {name} was informed.",
    )
