"""Sentences of today."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class TodayWords(Words):
    """The list of today, with what waits on others."""

    title = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    heading = Plural(
        one=Text(
            nl="Vandaag: {n} ding te doen",
            fr="Aujourd'hui : {n} chose à faire",
            de="Heute: {n} Sache zu tun",
            en="Today: {n} thing to do",
        ),
        many=Text(
            nl="Vandaag: {n} dingen te doen",
            fr="Aujourd'hui : {n} choses à faire",
            de="Heute: {n} Dinge zu tun",
            en="Today: {n} things to do",
        ),
    )
    heading_none = Text(
        nl="Niets te doen vandaag", fr="Rien à faire aujourd'hui", de="Heute nichts zu tun", en="Nothing to do today"
    )
    not_late = Text(
        nl="Niets is te laat.", fr="Rien n'est en retard.", de="Nichts ist überfällig.", en="Nothing is late."
    )
    late = Plural(
        one=Text(
            nl="{n} taak staat nog open sinds {day}.",
            fr="{n} tâche est encore ouverte depuis le {day}.",
            de="{n} Aufgabe ist noch offen, seit {day}.",
            en="{n} task is still open, since {day}.",
        ),
        many=Text(
            nl="{n} taken staan nog open, de oudste sinds {day}.",
            fr="{n} tâches sont encore ouvertes, la plus ancienne depuis le {day}.",
            de="{n} Aufgaben sind noch offen, die älteste seit {day}.",
            en="{n} tasks are still open, the oldest since {day}.",
        ),
    )
    first_term = Text(
        nl="De eerste wettelijke termijn valt op {day}, voor {name}.",
        fr="Le premier délai légal tombe {day}, pour {name}.",
        de="Die erste gesetzliche Frist fällt auf {day}, für {name}.",
        en="The first legal deadline is {day}, for {name}.",
    )
    first_term_today = Text(
        nl="Een wettelijke termijn valt vandaag, voor {name}.",
        fr="Un délai légal tombe aujourd'hui, pour {name}.",
        de="Eine gesetzliche Frist fällt auf heute, für {name}.",
        en="A legal deadline is today, for {name}.",
    )
    next_task = Text(
        nl="De volgende taak is er {day}.",
        fr="La prochaine tâche arrive {day}.",
        de="Die nächste Aufgabe kommt {day}.",
        en="The next task comes {day}.",
    )
    call_someone = Text(
        nl="Tijd voor een belletje?",
        fr="Le moment de prendre des nouvelles ?",
        de="Zeit für einen Anruf?",
        en="Time to call someone?",
    )
    later_this_week = Text(
        nl="Later deze week", fr="Plus tard cette semaine", de="Später diese Woche", en="Later this week"
    )
    later = Text(nl="Later", fr="Plus tard", de="Später", en="Later")
    loose = Text(nl="Zonder vaste dag", fr="Sans jour fixe", de="Ohne festen Tag", en="Without a fixed day")
    loose_lead = Text(
        nl="Dit kan wanneer het past.",
        fr="À faire quand cela convient.",
        de="Das geht, wann es passt.",
        en="Whenever it suits.",
    )
    waiting = Text(
        nl="Wacht op iemand anders", fr="Attend quelqu'un d'autre", de="Wartet auf andere", en="Waits on someone else"
    )
    waiting_none = Text(
        nl="Er wacht niets op iemand anders. Termijnen van anderen komen hier vanzelf te staan.",
        fr="Rien n'attend quelqu'un d'autre. Les délais des autres apparaîtront ici d'eux-mêmes.",
        de="Nichts wartet auf andere. Fristen anderer erscheinen hier von selbst.",
        en="Nothing waits on anyone else. Terms of others appear here by themselves.",
    )
    what_for = Text(nl="{what}, {name}", fr="{what}, {name}", de="{what}, {name}", en="{what}, {name}")
    asked_since = Text(nl="Open sinds {day}", fr="Ouvert depuis le {day}", de="Offen seit {day}", en="Open since {day}")
    remind = Text(nl="Herinner", fr="Rappeler", de="Erinnern", en="Remind")
    reminder_waits = Text(
        nl="De herinnering aan de {who} vertrekt om {time}",
        fr="Le rappel ({who}) part à {time}",
        de="Die Erinnerung ({who}) geht um {time} hinaus",
        en="The reminder ({who}) leaves at {time}",
    )
    reminded = Text(
        nl="Genoteerd dat je {who} herinnerde.",
        fr="Noté : vous avez rappelé {who}.",
        de="Notiert, dass Sie {who} erinnert haben.",
        en="Noted that you reminded {who}.",
    )
    ticked = Text(nl="Afgevinkt: {what}.", fr="Fait : {what}.", de="Abgehakt: {what}.", en="Done: {what}.")
    my_dossiers = Plural(
        one=Text(nl="Mijn {n} dossier", fr="Mon dossier", de="Meine {n} Akte", en="My {n} case"),
        many=Text(nl="Mijn {n} dossiers", fr="Mes {n} dossiers", de="Meine {n} Akten", en="My {n} cases"),
    )
    my_dossiers_capped = Text(
        nl="Meer dan {n} dossiers", fr="Plus de {n} dossiers", de="Mehr als {n} Akten", en="More than {n} cases"
    )
    see_all = Text(nl="Bekijk alle", fr="Voir tout", de="Alle ansehen", en="See all")
    see_dossiers = Text(nl="Bekijk de dossiers", fr="Voir les dossiers", de="Akten ansehen", en="See the cases")
    no_dossiers = Text(
        nl="Er lopen nu geen dossiers. Een dossier begint met een ziekmelding.",
        fr="Aucun dossier n'est en cours. Un dossier commence par un signalement.",
        de="Es laufen keine Akten. Eine Akte beginnt mit einer Krankmeldung.",
        en="No cases are running. A case begins with a sick call.",
    )
    line_title = Text(
        nl="Zo lees je de lijn", fr="Comment lire la ligne", de="So lesen Sie die Linie", en="How to read the line"
    )
    line = Text(
        nl="Een lijn leest hier altijd zo: vol is gebeurd, gestreept is gepland, de knoop is vandaag. De streepjes staan "
        "op 4 weken, 8 weken en 6 maanden.",
        fr="Une ligne se lit toujours ainsi : plein, c'est fait ; en pointillé, c'est prévu ; le nœud, c'est aujourd'hui. "
        "Les traits sont à 4 semaines, 8 semaines et 6 mois.",
        de="Eine Linie liest sich hier immer so: durchgezogen ist geschehen, gestrichelt ist geplant, der Knoten ist heute. "
        "Die Striche stehen bei 4 Wochen, 8 Wochen und 6 Monaten.",
        en="A line always reads like this: solid has happened, dashed is planned, the knot is today. The small marks are at "
        "4 weeks, 8 weeks and 6 months.",
    )
    left_out = Plural(
        one=Text(nl="Nog {n} tonen", fr="Afficher encore {n}", de="Noch {n} zeigen", en="Show {n} more"),
        many=Text(nl="Nog {n} tonen", fr="Afficher encore {n}", de="Noch {n} zeigen", en="Show {n} more"),
    )
    more_waits = Text(
        nl="Alleen de eerste {n}. De rest zie je bij elk dossier.",
        fr="Seulement les {n} premiers. Le reste se trouve dans chaque dossier.",
        de="Nur die ersten {n}. Den Rest sehen Sie in jeder Akte.",
        en="Only the first {n}. The rest is in each case.",
    )


class SettleWords(Words):
    """The small page on which one task is told."""

    title = Text(nl="Noteer: {what}", fr="Noter : {what}", de="Notieren: {what}", en="Note: {what}")
    which = Text(nl="Wat is er gebeurd?", fr="Que s'est-il passé ?", de="Was ist geschehen?", en="What happened?")
    day = Text(nl="Wanneer?", fr="Quand ?", de="Wann?", en="When?")
    day_hint = Text(
        nl="De dag waarop het gebeurde, bijvoorbeeld vandaag of {example}.",
        fr="Le jour où c'est arrivé, par exemple aujourd'hui ou {example}.",
        de="Der Tag, an dem es geschah, zum Beispiel heute oder {example}.",
        en="The day it happened, for example today or {example}.",
    )
    not_ahead = Text(
        nl="Deze dag moet nog komen. Noteer wat al gebeurd is.",
        fr="Ce jour n'est pas encore arrivé. Notez ce qui s'est déjà passé.",
        de="Dieser Tag kommt erst noch. Notieren Sie, was schon geschehen ist.",
        en="This day is still to come. Note what has happened already.",
    )
    pick = Text(
        nl="Kies een antwoord.", fr="Choisissez une réponse.", de="Wählen Sie eine Antwort.", en="Choose an answer."
    )
    number = Text(
        nl="Vul een getal in, bijvoorbeeld 19.",
        fr="Indiquez un nombre, par exemple 19.",
        de="Geben Sie eine Zahl ein, zum Beispiel 19.",
        en="Enter a number, for example 19.",
    )
    wrong = Text(
        nl="Dit kan hier niet: toegelaten is {allowed}.",
        fr="Ceci n'est pas possible ici ; accepté : {allowed}.",
        de="Das geht hier nicht; erlaubt ist {allowed}.",
        en="This is not possible here; allowed is {allowed}.",
    )
    not_together = Text(
        nl="Dit past niet bij wat al in het dossier staat. Kijk de dag na, of bekijk eerst het dossier.",
        fr="Ceci ne va pas avec ce qui figure déjà au dossier. Vérifiez le jour, ou consultez d'abord le dossier.",
        de="Das passt nicht zu dem, was schon in der Akte steht. Prüfen Sie den Tag oder sehen Sie zuerst in die Akte.",
        en="This does not go with what stands in the case already. Check the day, or look at the case first.",
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    cancel = Text(nl="Terug", fr="Retour", de="Zurück", en="Back")
    why = Text(
        nl="Waarom moet dit?",
        fr="Pourquoi ceci ?",
        de="Warum dies?",
        en="Why is this asked?",
    )
    seen_by = Text(
        nl="Wat je hier noteert, komt in het dossier te staan.",
        fr="Ce que vous notez ici figurera dans le dossier.",
        de="Was Sie hier notieren, steht dann in der Akte.",
        en="What you note here will stand in the case.",
    )
