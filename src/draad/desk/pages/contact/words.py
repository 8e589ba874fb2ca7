"""Words of noting contact, and of agreeing how contact is kept."""

from draad.desk.words import Words
from draad.rules import Text


class ContactWords(Words):
    """Two short forms."""

    title = Text(nl="Contact met {name}", fr="Contact avec {name}", de="Kontakt mit {name}", en="Contact with {name}")
    how = Text(
        nl="Hoe was er contact?",
        fr="Comment avez-vous eu contact ?",
        de="Wie war der Kontakt?",
        en="How were you in touch?",
    )
    phone = Text(nl="Telefoon", fr="Téléphone", de="Telefon", en="Phone")
    video = Text(nl="Video", fr="Vidéo", de="Video", en="Video")
    visit = Text(nl="Bezoek", fr="Visite", de="Besuch", en="Visit")
    message = Text(nl="Bericht", fr="Message", de="Nachricht", en="Message")
    mail = Text(nl="E-mail", fr="E-mail", de="E-Mail", en="E-mail")
    letter = Text(nl="Brief", fr="Lettre", de="Brief", en="Letter")
    when = Text(nl="Wanneer?", fr="Quand ?", de="Wann?", en="When?")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    yesterday = Text(nl="Gisteren", fr="Hier", de="Gestern", en="Yesterday")
    other_day = Text(nl="Andere dag", fr="Autre jour", de="Anderer Tag", en="Another day")
    which_day = Text(nl="Welke dag?", fr="Quel jour ?", de="Welcher Tag?", en="Which day?")
    next_one = Text(
        nl="Wanneer hoor je elkaar opnieuw?",
        fr="Quand vous reparlez-vous ?",
        de="Wann hören Sie sich wieder?",
        en="When do you talk again?",
    )
    in_a_week = Text(nl="Over een week", fr="Dans une semaine", de="In einer Woche", en="In a week")
    in_two_weeks = Text(nl="Over twee weken", fr="Dans deux semaines", de="In zwei Wochen", en="In two weeks")
    calls = Text(nl="{name} belt zelf", fr="{name} rappelle", de="{name} meldet sich", en="{name} will call")
    note = Text(nl="Notitie", fr="Note", de="Notiz", en="Note")
    note_hint = Text(
        nl="Wat spraken jullie af over werk en contact?",
        fr="Qu'avez-vous convenu sur le travail et le contact ?",
        de="Was haben Sie über Arbeit und Kontakt abgesprochen?",
        en="What did you agree on work and contact?",
    )
    do_not_write = Text(
        nl="Vraag niet wat er scheelt. Vertelt iemand het toch? Schrijf het hier niet op.",
        fr="Ne demandez pas la cause. On vous la dit quand même ? Ne la notez pas ici.",
        de="Fragen Sie nicht, was fehlt. Erzählt es jemand trotzdem? Schreiben Sie es hier nicht auf.",
        en="Do not ask what is wrong. If they tell you, do not write it here.",
    )
    told = Text(
        nl="Het team weet wat {name} wil dat ze weten",
        fr="L'équipe sait ce que {name} veut qu'elle sache",
        de="Das Team weiß, was {name} möchte, dass es weiß",
        en="The team knows what {name} wants them to know",
    )
    save = Text(nl="Bewaar het contact", fr="Enregistrer le contact", de="Kontakt speichern", en="Save the contact")
    saved = Text(nl="Contact bewaard", fr="Contact enregistré", de="Kontakt gespeichert", en="Contact saved")
    back = Text(nl="Naar het dossier", fr="Vers le dossier", de="Zur Akte", en="To the case")
    back_own = Text(nl="Naar mijn draad", fr="Vers mon fil", de="Zu meinem Faden", en="To my thread")
    last_time = Text(
        nl="Laatste contact: {day}.",
        fr="Dernier contact : {day}.",
        de="Letzter Kontakt: {day}.",
        en="Last contact: {day}.",
    )
    never = Text(
        nl="Er is nog geen contact genoteerd.",
        fr="Aucun contact n'est encore noté.",
        de="Es ist noch kein Kontakt notiert.",
        en="No contact is noted yet.",
    )
    quiet = Text(
        nl="Afgesproken rust tot {day}. Bel alleen als {name} zelf contact zoekt.",
        fr="Période de repos convenue jusqu'au {day}. N'appelez que si {name} prend contact.",
        de="Ruhe vereinbart bis {day}. Rufen Sie nur an, wenn {name} sich meldet.",
        en="A quiet period was agreed until {day}. Only call if {name} gets in touch.",
    )
    agreed = Text(
        nl="Afspraak: elke {n} dagen, {channel}.",
        fr="Accord : tous les {n} jours, {channel}.",
        de="Absprache: alle {n} Tage, {channel}.",
        en="Agreed: every {n} days, {channel}.",
    )
    agree_link = Text(
        nl="Maak of wijzig de contactafspraak",
        fr="Convenir du contact ou changer l'accord",
        de="Kontaktabsprache treffen oder ändern",
        en="Make or change the contact agreement",
    )
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
    agreement_title = Text(
        nl="Hoe houden we contact met {name}?",
        fr="Comment garder le contact avec {name} ?",
        de="Wie halten wir Kontakt mit {name}?",
        en="How do we keep in touch with {name}?",
    )
    agreement_title_own = Text(
        nl="Hoe wil je dat we contact houden?",
        fr="Comment souhaitez-vous garder le contact ?",
        de="Wie möchten Sie, dass wir Kontakt halten?",
        en="How do you want us to keep in touch?",
    )
    agreement_lead = Text(
        nl="Spreek dit samen af. Het kan altijd anders.",
        fr="Convenez-en ensemble. Cela peut toujours changer.",
        de="Besprechen Sie das zusammen. Es lässt sich immer ändern.",
        en="Agree this together. It can always change.",
    )
    by_whom = Text(
        nl="Wie houdt contact?", fr="Qui garde le contact ?", de="Wer hält Kontakt?", en="Who keeps in touch?"
    )
    how_often = Text(nl="Hoe vaak?", fr="À quelle fréquence ?", de="Wie oft?", en="How often?")
    weekly = Text(nl="Elke week", fr="Chaque semaine", de="Jede Woche", en="Every week")
    fortnightly = Text(nl="Elke twee weken", fr="Toutes les deux semaines", de="Alle zwei Wochen", en="Every two weeks")
    monthly = Text(nl="Elke maand", fr="Chaque mois", de="Jeden Monat", en="Every month")
    preferred = Text(nl="Liefst hoe?", fr="De préférence comment ?", de="Am liebsten wie?", en="Preferably how?")
    quiet_until = Text(
        nl="Rust: geen contact tot en met",
        fr="Repos : pas de contact jusqu'au",
        de="Ruhe: kein Kontakt bis einschließlich",
        en="Quiet: no contact up to and including",
    )
    quiet_hint = Text(
        nl="Laat leeg als dat niet hoeft. Wettelijke brieven gaan wel door.",
        fr="Laissez vide si ce n'est pas nécessaire. Les lettres légales partent quand même.",
        de="Leer lassen, wenn nicht nötig. Gesetzliche Briefe gehen trotzdem hinaus.",
        en="Leave empty if not needed. Letters required by law still go out.",
    )
    save_agreement = Text(
        nl="Bewaar de afspraak", fr="Enregistrer l'accord", de="Absprache speichern", en="Save the agreement"
    )
    agreement_saved = Text(
        nl="Afspraak bewaard", fr="Accord enregistré", de="Absprache gespeichert", en="Agreement saved"
    )
    may_ask = Text(nl="Dit mag je vragen", fr="Vous pouvez demander", de="Das dürfen Sie fragen", en="You may ask")
    may_not_ask = Text(nl="Dit vraag je niet", fr="Ne demandez pas", de="Das fragen Sie nicht", en="Do not ask")
    guide_open = Text(
        nl="Leidraad voor het gesprek",
        fr="Guide pour l'entretien",
        de="Leitfaden für das Gespräch",
        en="Guide for the talk",
    )


MAY_ASK = (
    Text(nl="Hoe gaat het met je?", fr="Comment allez-vous ?", de="Wie geht es Ihnen?", en="How are you doing?"),
    Text(
        nl="Wil je iets horen over het werk en de collega's?",
        fr="Voulez-vous des nouvelles du travail et des collègues ?",
        de="Möchten Sie etwas von der Arbeit und den Kollegen hören?",
        en="Would you like news of work and colleagues?",
    ),
    Text(
        nl="Kunnen wij iets doen om het makkelijker te maken?",
        fr="Pouvons-nous faire quelque chose pour vous faciliter les choses ?",
        de="Können wir etwas tun, um es leichter zu machen?",
        en="Can we do anything to make things easier?",
    ),
    Text(
        nl="Weet je al wanneer je denkt terug te komen?",
        fr="Savez-vous déjà quand vous pensez revenir ?",
        de="Wissen Sie schon, wann Sie zurückkommen möchten?",
        en="Do you know yet when you expect to return?",
    ),
    Text(
        nl="Wat mogen de collega's weten?",
        fr="Que peuvent savoir les collègues ?",
        de="Was dürfen die Kollegen wissen?",
        en="What may colleagues know?",
    ),
    Text(
        nl="Wanneer horen we elkaar weer?",
        fr="Quand nous reparlons-nous ?",
        de="Wann hören wir uns wieder?",
        en="When shall we talk again?",
    ),
)
MAY_NOT_ASK = (
    Text(
        nl="Wat heb je precies?",
        fr="Qu'avez-vous exactement ?",
        de="Was haben Sie genau?",
        en="What exactly do you have?",
    ),
    Text(
        nl="Welke behandeling of medicijnen krijg je?",
        fr="Quel traitement ou quels médicaments prenez-vous ?",
        de="Welche Behandlung oder Medikamente bekommen Sie?",
        en="Which treatment or medication are you on?",
    ),
    Text(
        nl="Wat zei je dokter?",
        fr="Qu'a dit votre médecin ?",
        de="Was hat Ihr Arzt gesagt?",
        en="What did your doctor say?",
    ),
    Text(
        nl="Kun je niet gewoon vroeger beginnen?",
        fr="Ne pouvez-vous pas simplement reprendre plus tôt ?",
        de="Können Sie nicht einfach früher anfangen?",
        en="Can you not just start earlier?",
    ),
)
