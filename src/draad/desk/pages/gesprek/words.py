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
