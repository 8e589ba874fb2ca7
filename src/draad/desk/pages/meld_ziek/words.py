"""Words of the sick call."""

from draad.desk.words import Words
from draad.rules import Text


class SickCallWords(Words):
    """Three short pages: who, when, and what happens now."""

    who_title = Text(nl="Wie is er ziek?", fr="Qui est malade ?", de="Wer ist krank?", en="Who is ill?")
    who_lead = Text(
        nl="Tik op een naam. Jij houdt contact, HR krijgt vanzelf bericht.",
        fr="Touchez un nom. Vous gardez le contact, le service du personnel est prévenu.",
        de="Tippen Sie auf einen Namen. Sie halten Kontakt, der Personaldienst wird benachrichtigt.",
        en="Tap a name. You keep in touch; HR is told.",
    )
    who_lead_hr = Text(
        nl="Zoek de persoon die belde.",
        fr="Cherchez la personne qui a appelé.",
        de="Suchen Sie die Person, die angerufen hat.",
        en="Find the person who called.",
    )
    search_label = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    search_button = Text(nl="Zoek", fr="Chercher", de="Suchen", en="Search")
    nobody_found = Text(
        nl="Geen persoon gevonden. Je ziet alleen mensen voor wie je werkt.",
        fr="Personne trouvée. Vous ne voyez que les personnes dont vous vous occupez.",
        de="Keine Person gefunden. Sie sehen nur Menschen, für die Sie zuständig sind.",
        en="Nobody found. You only see people you work for.",
    )
    empty_team = Text(
        nl="Er staan nog geen mensen in je team. Klopt dat niet? Vraag het aan de personeelsdienst.",
        fr="Votre équipe ne compte encore personne. Ce n'est pas juste ? Demandez au service du personnel.",
        de="In Ihrem Team ist noch niemand. Stimmt das nicht? Fragen Sie den Personaldienst.",
        en="There is nobody in your team yet. Is that wrong? Ask HR.",
    )
    already_away = Text(nl="Nu al afwezig", fr="Déjà absents", de="Schon abwesend", en="Already away")
    back_on = Text(nl="Komt terug op {day}", fr="Revient le {day}", de="Kommt am {day} zurück", en="Back on {day}")
    away_since = Text(
        nl="Afwezig sinds {day}", fr="Absent depuis le {day}", de="Abwesend seit {day}", en="Away since {day}"
    )
    other_person = Text(nl="Iemand anders", fr="Quelqu'un d'autre", de="Jemand anders", en="Someone else")
    call_title = Text(
        nl="{name} meldt zich ziek",
        fr="{name} se déclare malade",
        de="{name} meldet sich krank",
        en="{name} reports sick",
    )
    call_title_own = Text(
        nl="Ik meld mij ziek", fr="Je me déclare malade", de="Ich melde mich krank", en="I report sick"
    )
    since = Text(nl="Sinds wanneer?", fr="Depuis quand ?", de="Seit wann?", en="Since when?")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    yesterday = Text(nl="Gisteren", fr="Hier", de="Gestern", en="Yesterday")
    other_day = Text(nl="Andere dag", fr="Autre jour", de="Anderer Tag", en="Another day")
    other_day_note = Text(nl="kies een datum", fr="choisir une date", de="Datum wählen", en="pick a date")
    which_day = Text(nl="Welke dag?", fr="Quel jour ?", de="Welcher Tag?", en="Which day?")
    back_when = Text(
        nl="Wanneer is {name} terug?",
        fr="Quand revient {name} ?",
        de="Wann ist {name} zurück?",
        en="When is {name} back?",
    )
    back_when_own = Text(
        nl="Wanneer denk je terug te zijn?",
        fr="Quand pensez-vous revenir ?",
        de="Wann denken Sie zurück zu sein?",
        en="When do you expect to be back?",
    )
    unknown = Text(nl="Nog niet bekend", fr="Pas encore connu", de="Noch nicht bekannt", en="Not known yet")
    next_monday = Text(nl="Volgende maandag", fr="Lundi prochain", de="Nächsten Montag", en="Next Monday")
    on_a_day = Text(nl="Op een datum", fr="À une date", de="An einem Datum", en="On a date")
    first_day_back = Text(
        nl="Eerste dag terug aan het werk",
        fr="Premier jour de reprise",
        de="Erster Tag zurück bei der Arbeit",
        en="First day back at work",
    )
    call_again = Text(
        nl="Wanneer bel je opnieuw?",
        fr="Quand rappelez-vous ?",
        de="Wann rufen Sie wieder an?",
        en="When do you call again?",
    )
    calls_back = Text(nl="{name} belt zelf", fr="{name} rappelle", de="{name} ruft selbst an", en="{name} will call")
    work_accident = Text(
        nl="Dit is een arbeidsongeval, of gebeurde op weg van of naar het werk",
        fr="C'est un accident du travail ou sur le chemin du travail",
        de="Das ist ein Arbeitsunfall oder ein Wegeunfall",
        en="This is an accident at work, or on the way to or from work",
    )
    do_not_ask = Text(
        nl="Vraag niet wat er scheelt. Vertelt iemand het toch? Schrijf het hier niet op.",
        fr="Ne demandez pas la cause. On vous la dit quand même ? Ne la notez pas ici.",
        de="Fragen Sie nicht, was fehlt. Erzählt es jemand trotzdem? Schreiben Sie es hier nicht auf.",
        en="Do not ask what is wrong. If they tell you, do not write it here.",
    )
    not_why = Text(
        nl="Waarom je ziek bent, staat hier niet.",
        fr="La raison de votre absence n'est pas notée ici.",
        de="Warum Sie krank sind, steht hier nicht.",
        en="Why you are ill is not recorded here.",
    )
    more = Text(nl="Meer aangeven", fr="Ajouter des précisions", de="Mehr angeben", en="Add details")
    part_of_day = Text(
        nl="Welk deel van de eerste dag?",
        fr="Quelle partie du premier jour ?",
        de="Welcher Teil des ersten Tages?",
        en="Which part of the first day?",
    )
    whole_day = Text(nl="Hele dag", fr="Toute la journée", de="Ganzer Tag", en="Whole day")
    morning = Text(nl="Voormiddag", fr="Matin", de="Vormittag", en="Morning")
    afternoon = Text(nl="Namiddag", fr="Après-midi", de="Nachmittag", en="Afternoon")
    during_work = Text(nl="Tijdens het werk", fr="Pendant le travail", de="Während der Arbeit", en="During work")
    address_of = Text(
        nl="Waar verblijft {name}, als dat niet thuis is?",
        fr="Où séjourne {name}, si ce n'est pas à son domicile ?",
        de="Wo hält sich {name} auf, wenn nicht zu Hause?",
        en="Where is {name} staying, if not at home?",
    )
    address = Text(
        nl="Waar verblijf je, als dat niet thuis is?",
        fr="Où séjournez-vous, si ce n'est pas chez vous ?",
        de="Wo halten Sie sich auf, wenn nicht zu Hause?",
        en="Where are you staying, if not at home?",
    )
    same_illness = Text(
        nl="{name} was tot {day} ook afwezig. Hoort dit bij dezelfde ziekte?",
        fr="{name} était aussi en absence jusqu'au {day}. Est-ce la même maladie ?",
        de="{name} war bis {day} auch abwesend. Gehört das zur selben Krankheit?",
        en="{name} was also away until {day}. Is this the same illness?",
    )
    same_illness_why = Text(
        nl="Dat telt voor het gewaarborgd loon. Je hoeft niet te weten welke ziekte. De persoon zegt ja of nee.",
        fr="Cela compte pour le salaire garanti. Inutile de savoir laquelle. La personne dit oui ou non.",
        de="Das zählt für den garantierten Lohn. Welche Krankheit, müssen Sie nicht wissen. Die Person sagt ja oder nein.",
        en="That counts for guaranteed pay. You need not know which illness. The person says yes or no.",
    )
    same_illness_own = Text(
        nl="Je was tot {day} ook afwezig. Hoort dit bij dezelfde ziekte?",
        fr="Vous étiez aussi en absence jusqu'au {day}. Est-ce la même maladie ?",
        de="Sie waren bis {day} auch abwesend. Gehört das zur selben Krankheit?",
        en="You were also away until {day}. Is this the same illness?",
    )
    same_illness_why_own = Text(
        nl="Dat telt voor je gewaarborgd loon. Welke ziekte het is, vragen we niet.",
        fr="Cela compte pour votre salaire garanti. Nous ne demandons pas quelle maladie.",
        de="Das zählt für Ihren garantierten Lohn. Welche Krankheit es ist, fragen wir nicht.",
        en="That counts for your guaranteed pay. We do not ask which illness it is.",
    )
    yes = Text(nl="Ja", fr="Oui", de="Ja", en="Yes")
    no = Text(nl="Nee", fr="Non", de="Nein", en="No")
    not_said = Text(nl="Niet gezegd", fr="Pas dit", de="Nicht gesagt", en="Not said")
    take_over = Text(
        nl="Dringend werk dat iemand moet overnemen",
        fr="Travail urgent à reprendre par quelqu'un",
        de="Dringende Arbeit, die jemand übernehmen muss",
        en="Urgent work that someone has to take over",
    )
    save = Text(nl="Bewaar de melding", fr="Enregistrer", de="Meldung speichern", en="Save the report")
    save_anyway = Text(nl="Bewaar toch", fr="Enregistrer quand même", de="Trotzdem speichern", en="Save anyway")
    check_title = Text(nl="Kijk dit even na", fr="Vérifiez ceci", de="Prüfen Sie das kurz", en="Check this first")
    already_reported = Text(
        nl="{name} staat al als afwezig sinds {day}. Gaat het om dezelfde afwezigheid? Dan hoef je niets te doen.",
        fr="{name} figure déjà comme malade depuis le {day}. S'agit-il de la même ? Alors vous n'avez rien à faire.",
        de="{name} ist schon seit {day} als abwesend vermerkt. Geht es um dieselbe Abwesenheit? Dann ist nichts zu tun.",
        en="{name} is already down as away since {day}. Is this the same absence? Then there is nothing to do.",
    )
    already_reported_own = Text(
        nl="Je staat al als afwezig sinds {day}. Gaat het om dezelfde afwezigheid? Dan hoef je niets te doen.",
        fr="Votre absence est déjà notée depuis le {day}. S'agit-il de la même ? Alors vous n'avez rien à faire.",
        de="Sie sind schon seit {day} als abwesend vermerkt. Geht es um dieselbe Abwesenheit? Dann ist nichts zu tun.",
        en="You are already down as away since {day}. Is this the same absence? Then there is nothing to do.",
    )
    was_away = Text(
        nl="{name} was toen al afwezig, tot de terugkeer op {day}. Kijk de eerste dag na.",
        fr="{name} était déjà en absence à cette date, jusqu'au retour le {day}. Vérifiez le premier jour.",
        de="{name} war da schon abwesend, bis zur Rückkehr am {day}. Prüfen Sie den ersten Tag.",
        en="{name} was away already then, until the return on {day}. Check the first day.",
    )
    was_away_own = Text(
        nl="Je was toen al afwezig, tot je terugkeer op {day}. Kijk de eerste dag na.",
        fr="Vous étiez déjà en absence à cette date, jusqu'à votre retour le {day}. Vérifiez le premier jour.",
        de="Sie waren da schon abwesend, bis zu Ihrer Rückkehr am {day}. Prüfen Sie den ersten Tag.",
        en="You were away already then, until your return on {day}. Check the first day.",
    )
    which_work = Text(
        nl="Voor welk werk?",
        fr="Pour quel travail ?",
        de="Für welche Arbeit?",
        en="For which work?",
    )
    which_work_why = Text(
        nl="{name} werkt hier op meer dan één plaats. Meestal geldt de melding overal.",
        fr="{name} travaille ici à plusieurs endroits. D'habitude, la déclaration vaut partout.",
        de="{name} arbeitet hier an mehr als einem Ort. Meist gilt die Meldung überall.",
        en="{name} works here in more than one place. Mostly the report counts everywhere.",
    )
    which_work_why_own = Text(
        nl="Je werkt hier op meer dan één plaats. Meestal geldt de melding overal.",
        fr="Vous travaillez ici à plusieurs endroits. D'habitude, la déclaration vaut partout.",
        de="Sie arbeiten hier an mehr als einem Ort. Meist gilt die Meldung überall.",
        en="You work here in more than one place. Mostly the report counts everywhere.",
    )
    all_work = Text(nl="Overal hier", fr="Partout ici", de="Überall hier", en="Everywhere here")
    does_not_go = Text(
        nl="Dit past niet bij wat er al staat. Kijk de eerste dag na.",
        fr="Cela ne va pas avec ce qui est déjà noté. Vérifiez le premier jour.",
        de="Das passt nicht zu dem, was schon da steht. Prüfen Sie den ersten Tag.",
        en="This does not go with what is there already. Check the first day.",
    )
    long_ago = Text(
        nl="De eerste dag ligt {n} dagen terug. Termijnen tellen vanaf die dag.",
        fr="Le premier jour remonte à {n} jours. Les délais comptent à partir de ce jour.",
        de="Der erste Tag liegt {n} Tage zurück. Fristen zählen ab diesem Tag.",
        en="The first day lies {n} days back. Terms count from that day.",
    )
    in_future = Text(
        nl="Kies een dag die al begonnen is.",
        fr="Choisissez un jour déjà commencé.",
        de="Wählen Sie einen Tag, der schon begonnen hat.",
        en="Pick a day that has begun.",
    )
    back_before = Text(
        nl="Kies een dag na de eerste dag.",
        fr="Choisissez un jour après le premier jour.",
        de="Wählen Sie einen Tag nach dem ersten Tag.",
        en="Pick a day after the first day.",
    )
    saved_title = Text(
        nl="Bedankt. Wens {name} veel beterschap.",
        fr="C'est noté. Souhaitez un bon rétablissement à {name}.",
        de="Danke. Wünschen Sie {name} gute Besserung.",
        en="Saved. Wish {name} well.",
    )
    saved_title_own = Text(
        nl="Bewaard. Veel beterschap.",
        fr="C'est noté. Bon rétablissement.",
        de="Gespeichert. Gute Besserung.",
        en="Saved. Get well soon.",
    )
    saved = Text(nl="Melding bewaard", fr="Déclaration enregistrée", de="Meldung gespeichert", en="Report saved")
    now_happens = Text(nl="Dit gebeurt nu", fr="Voici la suite", de="Das geschieht jetzt", en="This happens now")
    hr_knows = Text(
        nl="HR weet het", fr="Le service du personnel le sait", de="Der Personaldienst weiß es", en="HR knows"
    )
    hr_knows_note = Text(
        nl="Alleen dat {name} afwezig is, niet waarom",
        fr="Seulement que {name} ne vient pas, pas la raison",
        de="Nur dass {name} abwesend ist, nicht warum",
        en="Only that {name} is away, not why",
    )
    hr_knows_note_own = Text(
        nl="Alleen dat je afwezig bent, niet waarom",
        fr="Seulement votre absence, pas la raison",
        de="Nur dass Sie abwesend sind, nicht warum",
        en="Only that you are away, not why",
    )
    worker_sees = Text(
        nl="{name} kan alles lezen",
        fr="{name} peut tout lire",
        de="{name} kann alles lesen",
        en="{name} can read everything",
    )
    worker_sees_note = Text(
        nl="Wat hier staat en wie het bekeek",
        fr="Ce qui est noté ici et qui l'a consulté",
        de="Was hier steht und wer es angesehen hat",
        en="What is recorded here and who looked",
    )
    on_day = Text(nl="{day}: {what}", fr="{day} : {what}", de="{day}: {what}", en="{day}: {what}")
    you_call = Text(
        nl="{day}: jij belt {name}",
        fr="{day} : vous appelez {name}",
        de="{day}: Sie rufen {name} an",
        en="{day}: you call {name}",
    )
    you_call_note = Text(nl="Met een leidraad", fr="Avec un guide", de="Mit einem Leitfaden", en="With a guide")
    team_title = Text(
        nl="Wat zeg je tegen het team?",
        fr="Que dites-vous à l'équipe ?",
        de="Was sagen Sie dem Team?",
        en="What do you tell the team?",
    )
    team_text = Text(
        nl="Vraag eerst aan {name} wat de collega's mogen weten. Weet je het niet? Zeg dan alleen: “{name} is er even niet.”",
        fr="Demandez d'abord à {name} ce que les collègues peuvent savoir. Vous ne savez pas ? Dites seulement : "
        "« {name} n'est pas là pour l'instant. »",
        de="Fragen Sie zuerst {name}, was die Kollegen wissen dürfen. Sie wissen es nicht? Sagen Sie nur: „{name} ist "
        "gerade nicht da.“",
        en="First ask {name} what colleagues may know. Not sure? Then only say: “{name} is away for a while.”",
    )
    note_agreement = Text(
        nl="Noteer een afspraak", fr="Noter un accord", de="Absprache notieren", en="Note an agreement"
    )
    guide = Text(nl="Leidraad gesprek", fr="Guide d'entretien", de="Gesprächsleitfaden", en="Talk guide")
    expected_instead = Text(
        nl="Noteer alleen een nieuwe verwachte datum",
        fr="Noter seulement une nouvelle date prévue",
        de="Nur ein neues voraussichtliches Datum notieren",
        en="Only note a new expected date",
    )
    to_own = Text(nl="Naar mijn draad", fr="Vers mon fil", de="Zu meinem Faden", en="To my thread")
    to_team = Text(nl="Naar je team", fr="Vers votre équipe", de="Zu Ihrem Team", en="To your team")
    to_dossier = Text(nl="Open het dossier", fr="Ouvrir le dossier", de="Akte öffnen", en="Open the case")
    report_another = Text(
        nl="Meld nog iemand", fr="Signaler quelqu'un d'autre", de="Noch jemanden melden", en="Report someone else"
    )
