"""Words of planning and recording a talk, and of its guide."""

from draad.desk.words import Words
from draad.rules import Text

GUIDE_NAMES = {
    "contact": Text(
        nl="bellen tijdens de afwezigheid",
        fr="appel pendant l'absence",
        de="Anruf während der Abwesenheit",
        en="call while someone is away",
    ),
}
"""Names of guides that belong to no kind of talk."""


class TalkWords(Words):
    """Two short forms, and the list of talks."""

    choose_title = Text(
        nl="Gesprek met {name}", fr="Entretien avec {name}", de="Gespräch mit {name}", en="Talk with {name}"
    )
    choose_lead = Text(
        nl="Kies het gesprek. Je krijgt er een leidraad bij.",
        fr="Choisissez l'entretien. Un guide l'accompagne.",
        de="Wählen Sie das Gespräch. Ein Leitfaden liegt dabei.",
        en="Choose the talk. A guide comes with it.",
    )
    suggested = Text(
        nl="Past nu het best", fr="Convient le mieux maintenant", de="Passt jetzt am besten", en="Fits best now"
    )
    others = Text(nl="Andere gesprekken", fr="Autres entretiens", de="Andere Gespräche", en="Other talks")
    only_guides = Text(
        nl="De leidinggevende of de coach houdt en noteert de gesprekken. Hier lees je wat ze daarbij in de hand hebben.",
        fr="Le responsable ou le coach mène et note les entretiens. Vous lisez ici ce qui les aide.",
        de="Der Vorgesetzte oder der Coach führt und notiert die Gespräche. Hier lesen Sie, was ihnen dabei hilft.",
        en="The manager or the coach holds and records the talks. Here you read what helps them.",
    )
    ways = Text(nl="Noteren of plannen", fr="Noter ou prévoir", de="Notieren oder planen", en="Record or plan")
    tab_held = Text(
        nl="Het gesprek was er", fr="L'entretien a eu lieu", de="Das Gespräch fand statt", en="It took place"
    )
    tab_plan = Text(nl="Het gesprek plannen", fr="Prévoir l'entretien", de="Das Gespräch planen", en="Plan it")
    to_guide = Text(nl="Naar de leidraad", fr="Vers le guide", de="Zum Leitfaden", en="To the guide")
    guide_page = Text(
        nl="De leidraad op een eigen blad",
        fr="Le guide sur une page à part",
        de="Der Leitfaden auf einer eigenen Seite",
        en="The guide on a page of its own",
    )
    other_talk = Text(nl="Een ander gesprek", fr="Un autre entretien", de="Ein anderes Gespräch", en="Another talk")
    planned_on = Text(nl="Gepland op {day}.", fr="Prévu le {day}.", de="Geplant am {day}.", en="Planned for {day}.")
    when = Text(nl="Wanneer was het?", fr="Quand a-t-il eu lieu ?", de="Wann war es?", en="When was it?")
    outcome = Text(
        nl="Loopt het werk zoals afgesproken?",
        fr="Le travail se passe-t-il comme convenu ?",
        de="Läuft die Arbeit wie vereinbart?",
        en="Does work go as agreed?",
    )
    outcome_hint = Text(
        nl="Loopt het nog niet? Dan gaat de draad terug naar het plan, en is het volgende gesprek daarover.",
        fr="Pas encore ? Le fil revient alors au plan, et le prochain entretien porte là-dessus.",
        de="Noch nicht? Dann geht der Faden zurück zum Plan, und das nächste Gespräch handelt davon.",
        en="Not yet? Then the thread goes back to the plan, and the next talk is about that.",
    )
    not_said = Text(nl="Nog niet besproken", fr="Pas encore abordé", de="Noch nicht besprochen", en="Not discussed yet")
    outcome_ok = Text(nl="Ja, het loopt goed", fr="Oui, tout va bien", de="Ja, es läuft gut", en="Yes, it goes well")
    outcome_adjust = Text(
        nl="Nog niet, we passen het plan aan",
        fr="Pas encore, on adapte le plan",
        de="Noch nicht, wir passen den Plan an",
        en="Not yet, we adjust the plan",
    )
    agreed = Text(
        nl="Wat spreken jullie af over het werk?",
        fr="Que convenez-vous au sujet du travail ?",
        de="Was vereinbaren Sie über die Arbeit?",
        en="What do you agree about work?",
    )
    agreed_hint = Text(
        nl="Elke afspraak op een eigen regel. {name} krijgt ze te zien en zegt of ze kloppen.",
        fr="Un accord par ligne. {name} les voit et dit s'ils sont justes.",
        de="Jede Absprache in einer eigenen Zeile. {name} sieht sie und sagt, ob sie stimmen.",
        en="One agreement a line. {name} sees them and says whether they are right.",
    )
    too_many = Text(
        nl="Schrijf ten hoogste {n} afspraken, elk op een eigen regel.",
        fr="Écrivez au maximum {n} accords, un par ligne.",
        de="Schreiben Sie höchstens {n} Absprachen, jede in einer eigenen Zeile.",
        en="Write at most {n} agreements, one a line.",
    )
    as_policy = Text(
        nl="Zoals ons beleid vraagt",
        fr="Comme le prévoit notre politique",
        de="Wie unsere Richtlinie es vorsieht",
        en="As our policy asks",
    )
    at = Text(nl="Hoe laat?", fr="À quelle heure ?", de="Um wie viel Uhr?", en="At what time?")
    next_at = Text(
        nl="Hoe laat is het volgende gesprek?",
        fr="À quelle heure est le prochain entretien ?",
        de="Um wie viel Uhr ist das nächste Gespräch?",
        en="At what time is the next talk?",
    )
    at_hint = Text(
        nl="Bijvoorbeeld 14:30. Nog niet geweten? Laat het leeg.",
        fr="Par exemple 14:30. Pas encore connu ? Laissez vide.",
        de="Zum Beispiel 14:30. Noch nicht bekannt? Lassen Sie es leer.",
        en="For example 14:30. Not known yet? Leave it empty.",
    )
    minutes = Text(nl="Hoelang duurt het?", fr="Combien de temps ?", de="Wie lange dauert es?", en="How long is it?")
    some_minutes = Text(nl="{n} minuten", fr="{n} minutes", de="{n} Minuten", en="{n} minutes")
    not_known = Text(nl="Nog niet geweten", fr="Pas encore connu", de="Noch nicht bekannt", en="Not known yet")
    channel = Text(
        nl="Hoe spreken jullie elkaar?",
        fr="Comment vous parlez-vous ?",
        de="Wie sprechen Sie sich?",
        en="How do you talk?",
    )
    also = Text(
        nl="Komt er nog iemand bij?",
        fr="Quelqu'un d'autre participe-t-il ?",
        de="Kommt noch jemand dazu?",
        en="Does anyone else come along?",
    )
    nobody_else = Text(nl="Niemand anders", fr="Personne d'autre", de="Niemand sonst", en="Nobody else")
    told = Text(
        nl="Wie erbij is, krijgt een neutrale mail.",
        fr="Les participants reçoivent un e-mail neutre.",
        de="Wer dabei ist, bekommt eine neutrale Mail.",
        en="Whoever takes part gets a neutral mail.",
    )
    move_or_call_off = Text(
        nl="Verzetten of afzeggen", fr="Déplacer ou annuler", de="Verschieben oder absagen", en="Move or call off"
    )
    moved = Text(nl="Gesprek verzet", fr="Entretien déplacé", de="Gespräch verschoben", en="Talk moved")
    called_off = Text(nl="Gesprek afgezegd", fr="Entretien annulé", de="Gespräch abgesagt", en="Talk called off")
    call_off = Text(nl="Zeg het gesprek af", fr="Annuler l'entretien", de="Gespräch absagen", en="Call the talk off")
    call_off_lead = Text(
        nl="Niemand vraagt waarom. Je kan dit 24 uur lang terugzetten.",
        fr="Personne ne demande pourquoi. Vous pouvez revenir en arrière pendant 24 heures.",
        de="Niemand fragt, warum. Sie können das 24 Stunden lang zurücknehmen.",
        en="Nobody asks why. You can take this back for 24 hours.",
    )
    save_move = Text(nl="Verzet het gesprek", fr="Déplacer l'entretien", de="Gespräch verschieben", en="Move the talk")
    new_moment = Text(nl="Een ander moment", fr="Un autre moment", de="Ein anderer Zeitpunkt", en="Another moment")
    proposals = Text(
        nl="{name} stelt een ander moment voor",
        fr="{name} propose un autre moment",
        de="{name} schlägt einen anderen Zeitpunkt vor",
        en="{name} proposes another moment",
    )
    take_over = Text(
        nl="Neem dit moment over", fr="Adopter ce moment", de="Diesen Zeitpunkt übernehmen", en="Take this moment"
    )
    not_yours = Text(
        nl="{name} plande dit gesprek. Past het niet? Spreek elkaar even.",
        fr="{name} a prévu cet entretien. Il ne convient pas ? Parlez-en ensemble.",
        de="{name} hat dieses Gespräch geplant. Passt es nicht? Sprechen Sie miteinander.",
        en="{name} planned this talk. Does it not suit? Talk to each other.",
    )
    hold_it = Text(
        nl="Het gesprek was er", fr="L'entretien a eu lieu", de="Das Gespräch fand statt", en="It took place"
    )
    gone = Text(
        nl="Dit gesprek is er niet meer: het vond plaats of is afgezegd.",
        fr="Cet entretien n'est plus prévu : il a eu lieu ou a été annulé.",
        de="Dieses Gespräch steht nicht mehr an: Es fand statt oder wurde abgesagt.",
        en="This talk is no longer to come: it took place or was called off.",
    )
    when_planned = Text(nl="Wanneer is het?", fr="Quand aura-t-il lieu ?", de="Wann ist es?", en="When will it be?")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    yesterday = Text(nl="Gisteren", fr="Hier", de="Gestern", en="Yesterday")
    other_day = Text(nl="Andere dag", fr="Autre jour", de="Anderer Tag", en="Another day")
    which_day = Text(nl="Welke dag?", fr="Quel jour ?", de="Welcher Tag?", en="Which day?")
    next_talk = Text(
        nl="Wanneer is het volgende gesprek?",
        fr="Quand est le prochain entretien ?",
        de="Wann ist das nächste Gespräch?",
        en="When is the next talk?",
    )
    next_kind = Text(
        nl="Het volgende: {talk}.", fr="Le suivant : {talk}.", de="Das nächste: {talk}.", en="The next one: {talk}."
    )
    no_next = Text(nl="Nog niet", fr="Pas encore", de="Noch nicht", en="Not yet")
    in_a_week = Text(nl="Over een week", fr="Dans une semaine", de="In einer Woche", en="In a week")
    in_two_weeks = Text(nl="Over twee weken", fr="Dans deux semaines", de="In zwei Wochen", en="In two weeks")
    in_a_month = Text(nl="Over vier weken", fr="Dans quatre semaines", de="In vier Wochen", en="In four weeks")
    written = Text(
        nl="De afspraken staan op papier",
        fr="Les accords sont mis par écrit",
        de="Die Absprachen stehen auf Papier",
        en="The agreements are on paper",
    )
    resumption = Text(
        nl="Kan {name} weer aan het werk, al is het gedeeltelijk?",
        fr="Une reprise est-elle possible pour {name}, même en partie ?",
        de="Kann {name} wieder arbeiten, auch nur teilweise?",
        en="Can {name} return to work, even partly?",
    )
    resumption_hint = Text(
        nl="Aandachtspunten zijn bijvoorbeeld andere uren, andere taken of hulp van anderen.",
        fr="Les points d'attention sont par exemple d'autres heures, d'autres tâches ou l'aide d'autres personnes.",
        de="Zu beachten sind zum Beispiel andere Stunden, andere Aufgaben oder die Hilfe von anderen.",
        en="Points of attention are, for example, other hours, other tasks or help from others.",
    )
    too_soon = Text(nl="Nog niet geweten", fr="Pas encore connu", de="Noch nicht bekannt", en="Not known yet")
    smooth = Text(nl="Ja", fr="Oui", de="Ja", en="Yes")
    attention = Text(
        nl="Ja, met aandachtspunten",
        fr="Oui, avec des points d'attention",
        de="Ja, es ist etwas zu beachten",
        en="Yes, with points of attention",
    )
    note = Text(nl="Notitie", fr="Note", de="Notiz", en="Note")
    note_hint = Text(
        nl="Wat spraken jullie af over het werk?",
        fr="Qu'avez-vous convenu au sujet du travail ?",
        de="Was haben Sie über die Arbeit abgesprochen?",
        en="What did you agree about work?",
    )
    do_not_write = Text(
        nl="Vertelde iemand iets over gezondheid? Schrijf dat hier niet op.",
        fr="On vous parle de santé ? Ne le notez pas ici.",
        de="Erzählt Ihnen jemand etwas über die Gesundheit? Schreiben Sie das hier nicht auf.",
        en="Did someone tell you about their health? Do not write it here.",
    )
    save = Text(nl="Bewaar het gesprek", fr="Enregistrer l'entretien", de="Gespräch speichern", en="Save the talk")
    save_plan = Text(nl="Zet in de planning", fr="Mettre au planning", de="In die Planung setzen", en="Put in the plan")
    saved = Text(nl="Gesprek bewaard", fr="Entretien enregistré", de="Gespräch gespeichert", en="Talk saved")
    saved_plan = Text(nl="Gesprek gepland", fr="Entretien prévu", de="Gespräch geplant", en="Talk planned")
    back = Text(nl="Naar het dossier", fr="Vers le dossier", de="Zur Akte", en="To the case")
    future = Text(
        nl="Kies vandaag of een dag die voorbij is.",
        fr="Choisissez aujourd'hui ou un jour passé.",
        de="Wählen Sie heute oder einen vergangenen Tag.",
        en="Pick today or a day that has passed.",
    )
    past = Text(
        nl="Kies een dag die nog komt.",
        fr="Choisissez un jour à venir.",
        de="Wählen Sie einen kommenden Tag.",
        en="Pick a day to come.",
    )


class GuideWords(Words):
    """The headings of a guide."""

    list_title = Text(nl="Leidraden", fr="Guides d'entretien", de="Leitfäden", en="Talk guides")
    list_lead = Text(
        nl="Voor elk gesprek: waarvoor het dient, wat je vraagt, en wat je niet vraagt.",
        fr="Pour chaque entretien : à quoi il sert, ce qu'on demande, et ce qu'on ne demande pas.",
        de="Für jedes Gespräch: wozu es dient, was man fragt und was nicht.",
        en="For every talk: what it is for, what you ask, and what you do not ask.",
    )
    guide = Text(nl="Leidraad", fr="Guide d'entretien", de="Leitfaden", en="Talk guide")
    goal = Text(nl="Waarvoor dient het?", fr="À quoi sert-il ?", de="Wozu dient es?", en="What is it for?")
    prepare = Text(nl="Vooraf", fr="Avant", de="Vorher", en="Beforehand")
    may_ask = Text(nl="Dit mag je vragen", fr="Vous pouvez demander", de="Das dürfen Sie fragen", en="You may ask")
    may_not_ask = Text(nl="Dit vraag je niet", fr="Ne demandez pas", de="Das fragen Sie nicht", en="Do not ask")
    close = Text(nl="Afronden", fr="Conclure", de="Abschließen", en="Closing")
    agree = Text(nl="Dit spreek je af", fr="À convenir", de="Das vereinbaren Sie", en="What to agree")
    nobody_must = Text(
        nl="Wie niet wil antwoorden, hoeft dat niet. Vertelt iemand toch over de ziekte? Luister, en schrijf het niet op.",
        fr="Personne n'est obligé de répondre. On vous parle quand même de la maladie ? Écoutez, et ne le notez pas.",
        de="Niemand muss antworten. Erzählt jemand trotzdem von der Krankheit? Hören Sie zu, und schreiben Sie es nicht auf.",
        en="Nobody has to answer. Does someone tell you about the illness all the same? Listen, and do not write it down.",
    )
    all_guides = Text(nl="Alle leidraden", fr="Tous les guides", de="Alle Leitfäden", en="All guides")


class AgreedWords(Words):
    """The page with what was agreed, and what the worker says of it."""

    title = Text(
        nl="Afspraken met {name}", fr="Accords avec {name}", de="Absprachen mit {name}", en="Agreements with {name}"
    )
    lead = Text(
        nl="Wat jullie afspraken over het werk, en wat {name} ervan zegt.",
        fr="Ce que vous avez convenu pour le travail, et ce qu'en dit {name}.",
        de="Was Sie über die Arbeit vereinbart haben, und was {name} dazu sagt.",
        en="What you agreed about work, and what {name} says of it.",
    )
    none = Text(
        nl="Er staat nog geen afspraak. Noteer er een na het volgende gesprek.",
        fr="Aucun accord n'est noté. Notez-en un après le prochain entretien.",
        de="Noch steht keine Absprache da. Notieren Sie eine nach dem nächsten Gespräch.",
        en="No agreement stands here yet. Record one after the next talk.",
    )
    asked = Text(nl="Wacht op {name}", fr="En attente de {name}", de="Wartet auf {name}", en="Waits for {name}")
    yes = Text(
        nl="{name} zei op {day}: dat klopt",
        fr="{name} a dit le {day} : c'est juste",
        de="{name} sagte am {day}: das stimmt",
        en="{name} said on {day}: that is right",
    )
    no = Text(
        nl="{name} zei op {day}: zo klopt het niet",
        fr="{name} a dit le {day} : ce n'est pas cela",
        de="{name} sagte am {day}: so stimmt es nicht",
        en="{name} said on {day}: not like this",
    )
    own = Text(
        nl="{name} schreef dit zelf",
        fr="{name} l'a écrit lui-même ou elle-même",
        de="{name} hat das selbst geschrieben",
        en="{name} wrote this themself",
    )
    their_words = Text(
        nl="In eigen woorden", fr="Dans ses propres mots", de="In eigenen Worten", en="In their own words"
    )
    add = Text(nl="Noteer afspraken", fr="Noter des accords", de="Absprachen notieren", en="Record agreements")
    save = Text(
        nl="Bewaar de afspraken", fr="Enregistrer les accords", de="Absprachen speichern", en="Save the agreements"
    )
    saved = Text(nl="Afspraken bewaard", fr="Accords enregistrés", de="Absprachen gespeichert", en="Agreements saved")
    empty = Text(
        nl="Schrijf ten minste één afspraak.",
        fr="Écrivez au moins un accord.",
        de="Schreiben Sie mindestens eine Absprache.",
        en="Write at least one agreement.",
    )
    from_notes = Text(nl="Uit de notities", fr="Dans les notes", de="Aus den Notizen", en="From the notes")
    from_notes_lead = Text(
        nl="Haal hier de afspraken uit. De notitie zelf blijft waar ze is.",
        fr="Tirez-en les accords. La note elle-même reste où elle est.",
        de="Nehmen Sie die Absprachen heraus. Die Notiz selbst bleibt, wo sie ist.",
        en="Draw the agreements from here. The note itself stays where it is.",
    )
    mend = Text(
        nl="Verbeter deze afspraak",
        fr="Corriger cet accord",
        de="Diese Absprache verbessern",
        en="Correct this agreement",
    )
    noted_on = Text(nl="{name}, {day}", fr="{name}, {day}", de="{name}, {day}", en="{name}, {day}")
