"""Words of a return to work."""

from draad.desk.words import Words
from draad.rules import Text


class ReturnWords(Words):
    """A short form, and what follows from it."""

    title = Text(nl="{name} komt terug", fr="{name} revient", de="{name} kommt zurück", en="{name} returns to work")
    title_own = Text(nl="Ik kom terug", fr="Je reprends le travail", de="Ich komme zurück", en="I return to work")
    lead = Text(
        nl="Afwezig sinds {day}.", fr="En absence depuis le {day}.", de="Abwesend seit {day}.", en="Away since {day}."
    )
    expected = Text(
        nl="Verwacht terug op {day}.",
        fr="Retour prévu le {day}.",
        de="Zurückerwartet am {day}.",
        en="Expected back on {day}.",
    )
    planned_back = Text(
        nl="Er staat al een terugkeer gepland op {day}.",
        fr="Un retour est déjà prévu le {day}.",
        de="Eine Rückkehr am {day} ist schon geplant.",
        en="A return on {day} is planned already.",
    )
    correct_planned = Text(nl="Verander die dag", fr="Changer ce jour", de="Diesen Tag ändern", en="Change that day")
    no_absence = Text(
        nl="Er loopt nu geen afwezigheid.",
        fr="Il n'y a pas d'absence en cours.",
        de="Zurzeit läuft keine Abwesenheit.",
        en="No absence runs now.",
    )
    back = Text(nl="Naar het dossier", fr="Vers le dossier", de="Zur Akte", en="To the case")
    back_own = Text(nl="Naar mijn draad", fr="Vers mon fil", de="Zu meinem Faden", en="To my thread")
    way = Text(nl="Hoe?", fr="Comment ?", de="Wie?", en="How?")
    full = Text(nl="Helemaal terug", fr="Reprise complète", de="Ganz zurück", en="Fully back")
    partial = Text(nl="Gedeeltelijk", fr="En partie", de="Teilweise", en="Partly")
    later = Text(nl="Nog niet", fr="Pas encore", de="Noch nicht", en="Not yet")
    later_note = Text(
        nl="nieuwe verwachte dag", fr="nouvelle date prévue", de="neuer erwarteter Tag", en="new expected day"
    )
    hours = Text(
        nl="Hoeveel uur per week?",
        fr="Combien d'heures par semaine ?",
        de="Wie viele Stunden pro Woche?",
        en="How many hours a week?",
    )
    hours_hint = Text(
        nl="Het contract is {n} uur.",
        fr="Le contrat est de {n} heures.",
        de="Der Vertrag hat {n} Stunden.",
        en="The contract is {n} hours.",
    )
    hours_unit = Text(nl="uur", fr="heures", de="Stunden", en="hours")
    when = Text(nl="Vanaf welke dag?", fr="À partir de quel jour ?", de="Ab welchem Tag?", en="From which day?")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    monday = Text(nl="Volgende maandag", fr="Lundi prochain", de="Nächsten Montag", en="Next Monday")
    other_day = Text(nl="Andere dag", fr="Autre jour", de="Anderer Tag", en="Another day")
    which_day = Text(nl="Welke dag?", fr="Quel jour ?", de="Welcher Tag?", en="Which day?")
    more = Text(
        nl="Meer over een gedeeltelijke terugkeer",
        fr="Préciser la reprise partielle",
        de="Mehr zur teilweisen Rückkehr",
        en="More on a partial return",
    )
    tasks = Text(
        nl="Welke taken wel, en welke niet?",
        fr="Quelles tâches oui, et lesquelles non ?",
        de="Welche Aufgaben ja, und welche nicht?",
        en="Which tasks, and which not?",
    )
    tasks_hint = Text(
        nl="Alleen over het werk. Niet waarom iets niet lukt.",
        fr="Seulement sur le travail. Pas la raison.",
        de="Nur zur Arbeit. Nicht, warum etwas nicht geht.",
        en="Only about work. Not why something is not possible.",
    )
    until = Text(nl="Tot en met", fr="Jusqu'au", de="Bis einschließlich", en="Up to and including")
    welcome = Text(
        nl="Er staat iemand klaar op de eerste dag",
        fr="Quelqu'un sera là le premier jour",
        de="Am ersten Tag ist jemand da",
        en="Someone is there on the first day",
    )
    look = Text(nl="Kijk wat er volgt", fr="Voir la suite", de="Sehen, was folgt", en="See what follows")
    check_full = Text(
        nl="Helemaal terug vanaf {day}",
        fr="Reprise complète à partir du {day}",
        de="Ganz zurück ab {day}",
        en="Fully back from {day}",
    )
    check_partial = Text(
        nl="Terug voor {n} uur per week vanaf {day}",
        fr="Reprise de {n} heures par semaine à partir du {day}",
        de="Zurück für {n} Stunden pro Woche ab {day}",
        en="Back for {n} hours a week from {day}",
    )
    check_later = Text(
        nl="Verwacht terug op {day}",
        fr="Retour prévu le {day}",
        de="Zurückerwartet am {day}",
        en="Expected back on {day}",
    )
    planned = Text(
        nl="Die dag komt nog. Gaat het niet door? Dan neem je dit terug.",
        fr="Ce jour est à venir. Cela ne se fait pas ? Vous pourrez l'annuler.",
        de="Der Tag kommt noch. Wird nichts daraus? Dann nehmen Sie es zurück.",
        en="That day is still to come. Does it not happen? Then take this back.",
    )
    more_hours = Text(
        nl="Dat is meer dan in het contract staat ({n} uur). Klopt dat?",
        fr="C'est plus que le contrat ({n} heures). Est-ce juste ?",
        de="Das ist mehr als im Vertrag steht ({n} Stunden). Stimmt das?",
        en="That is more than the contract has ({n} hours). Is that right?",
    )
    follows = Text(nl="Dit volgt", fr="Voici la suite", de="Das folgt", en="This follows")
    nothing_follows = Text(
        nl="Er komt niets bij in wat jij kan zien.",
        fr="Rien ne s'ajoute dans ce que vous pouvez voir.",
        de="In dem, was Sie sehen können, kommt nichts dazu.",
        en="Nothing is added in what you can see.",
    )
    everything = Text(
        nl="Alles wat verandert", fr="Tout ce qui change", de="Alles, was sich ändert", en="Everything that changes"
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    change = Text(nl="Wijzig", fr="Modifier", de="Ändern", en="Change")
    saved = Text(nl="Terugkeer bewaard", fr="Retour enregistré", de="Rückkehr gespeichert", en="Return saved")
    saved_later = Text(
        nl="Verwachte dag bewaard",
        fr="Date prévue enregistrée",
        de="Erwarteter Tag gespeichert",
        en="Expected day saved",
    )
    before_absence = Text(
        nl="Kies een dag na de eerste dag van de afwezigheid.",
        fr="Choisissez un jour après le premier jour de l'absence.",
        de="Wählen Sie einen Tag nach dem ersten Tag der Abwesenheit.",
        en="Pick a day after the first day of the absence.",
    )
    past = Text(
        nl="Kies een dag die nog komt.",
        fr="Choisissez un jour à venir.",
        de="Wählen Sie einen kommenden Tag.",
        en="Pick a day to come.",
    )
    hours_wrong = Text(
        nl="Vul een getal in tussen 1 en 60, bijvoorbeeld 19 of 22,5.",
        fr="Indiquez un nombre entre 1 et 60, par exemple 19 ou 22,5.",
        de="Geben Sie eine Zahl zwischen 1 und 60 an, zum Beispiel 19 oder 22,5.",
        en="Enter a number between 1 and 60, for example 19 or 22.5.",
    )
    until_wrong = Text(
        nl="Kies een dag na de eerste dag terug.",
        fr="Choisissez un jour après le premier jour de reprise.",
        de="Wählen Sie einen Tag nach dem ersten Tag zurück.",
        en="Pick a day after the first day back.",
    )
    does_not_go = Text(
        nl="Dit past niet bij wat er al staat. Kijk de dag na.",
        fr="Cela ne va pas avec ce qui est déjà noté. Vérifiez le jour.",
        de="Das passt nicht zu dem, was schon da steht. Prüfen Sie den Tag.",
        en="This does not go with what is there. Check the day.",
    )
