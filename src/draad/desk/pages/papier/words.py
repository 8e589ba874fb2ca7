"""Sentences of what comes on paper."""

from draad.desk.typed_fields import TypedWords
from draad.rules import Text


class PaperWords(TypedWords):
    """The list, the forms, and the papers themselves."""

    title = Text(nl="Op papier", fr="Sur papier", de="Auf Papier", en="On paper")
    lead = Text(
        nl="Gaf {name} iets op papier? Noteer het hier zoals het er staat. {name} ziet dat jij het schreef.",
        fr="{name} a-t-il remis un papier ? Notez-le ici tel quel. {name} voit que vous l'avez écrit.",
        de="Hat {name} etwas auf Papier abgegeben? Notieren Sie es hier, wie es dasteht. {name} sieht, dass Sie es schrieben.",
        en="Did {name} give something on paper? Write it down here as it stands. {name} sees that you wrote it.",
    )
    reads_nothing = Text(
        nl="Wat je noteert en niet mag lezen, zie je daarna ook niet meer.",
        fr="Ce que vous notez sans pouvoir le lire, vous ne le voyez plus ensuite.",
        de="Was Sie notieren und nicht lesen dürfen, sehen Sie danach auch nicht mehr.",
        en="What you write down and may not read, you do not see afterwards either.",
    )
    write = Text(nl="Noteren", fr="Noter", de="Notieren", en="Write down")
    print_forms = Text(nl="Blanco formulieren", fr="Formulaires vierges", de="Leere Formulare", en="Blank forms")
    print_lead = Text(
        nl="In de taal van {name}, één blad A4.",
        fr="Dans la langue de {name}, une feuille A4.",
        de="In der Sprache von {name}, ein Blatt A4.",
        en="In the language of {name}, one sheet of A4.",
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    save = Text(
        nl="Noteer van papier", fr="Noter d'après le papier", de="Von Papier notieren", en="Write down from paper"
    )
    saved = Text(
        nl="Genoteerd van papier. {name} krijgt daar bericht van.",
        fr="Noté d'après le papier. {name} en est averti.",
        de="Von Papier notiert. {name} bekommt Bescheid.",
        en="Written down from paper. {name} is told.",
    )
    does_not_go = Text(
        nl="Dit gaat niet samen met wat er al staat. Kijk de dagen na.",
        fr="Cela ne va pas avec ce qui est déjà noté. Vérifiez les jours.",
        de="Das passt nicht zu dem, was schon dasteht. Prüfen Sie die Tage.",
        en="This does not go with what stands there already. Check the days.",
    )
    signed_on = Text(nl="Ondertekend op", fr="Signé le", de="Unterschrieben am", en="Signed on")
    received_on = Text(nl="Ontvangen op", fr="Reçu le", de="Erhalten am", en="Received on")
    received_before = Text(
        nl="Een papier komt niet aan voor het ondertekend is.",
        fr="Un papier n'arrive pas avant d'être signé.",
        de="Ein Papier kommt nicht an, bevor es unterschrieben ist.",
        en="A paper does not come before it is signed.",
    )
    past = Text(
        nl="Kies een dag na vandaag.", fr="Choisissez un jour après aujourd'hui.", de="Wählen Sie einen Tag nach heute.",
        en="Choose a day after today.",
    )  # fmt: skip
    words = Text(nl="In eigen woorden", fr="Avec vos propres mots", de="In eigenen Worten", en="In their own words")
    words_hint = Text(
        nl="Niets over gezondheid: dat is alleen voor een arts.",
        fr="Rien sur la santé : cela ne concerne qu'un médecin.",
        de="Nichts über Gesundheit: das ist nur für einen Arzt.",
        en="Nothing about health: that is for a physician only.",
    )
    say_what = Text(
        nl="Schrijf over wat er op het papier staat.",
        fr="Recopiez ce qui figure sur le papier.",
        de="Schreiben Sie ab, was auf dem Papier steht.",
        en="Copy what stands on the paper.",
    )

    plan = Text(nl="Antwoord op het plan", fr="Réponse au plan", de="Antwort auf den Plan", en="Answer to the plan")
    plan_about = Text(
        nl="Lees het plan rustig. Niets gaat in zonder jouw akkoord.",
        fr="Lisez le plan tranquillement. Rien ne commence sans votre accord.",
        de="Lesen Sie den Plan in Ruhe. Nichts beginnt ohne Ihr Einverständnis.",
        en="Read the plan in your own time. Nothing starts without your agreement.",
    )
    answer = Text(nl="Mijn antwoord", fr="Ma réponse", de="Meine Antwort", en="My answer")
    answer_yes = Text(
        nl="Ja, zo kan het voor mij",
        fr="Oui, cela me convient",
        de="Ja, so geht es für mich",
        en="Yes, this works for me",
    )
    answer_talk = Text(
        nl="Ik wil eerst nog praten",
        fr="Je voudrais d'abord en parler",
        de="Ich möchte zuerst noch reden",
        en="I want to talk first",
    )
    answer_no = Text(
        nl="Nee, zo lukt het niet", fr="Non, cela ne va pas", de="Nein, so geht es nicht", en="No, this does not work"
    )
    afspraak = Text(
        nl="Antwoord op een afspraak",
        fr="Réponse à un accord",
        de="Antwort auf eine Absprache",
        en="Answer to an agreement",
    )
    afspraak_about = Text(
        nl="Een afspraak geldt voor jullie allebei. Zeg gerust als iets niet klopt.",
        fr="Un accord vaut pour vous deux. Dites-le si quelque chose n'est pas juste.",
        de="Eine Absprache gilt für Sie beide. Sagen Sie ruhig, wenn etwas nicht stimmt.",
        en="An agreement is for you both. Say so if something is not right.",
    )
    which_agreement = Text(nl="Welke afspraak?", fr="Quel accord ?", de="Welche Absprache?", en="Which agreement?")
    vraag = Text(nl="Een vraag", fr="Une question", de="Eine Frage", en="A question")
    vraag_about = Text(
        nl="Een bezoek aan de arbeidsarts vraag je ook rechtstreeks aan de arts. Dan leest de personeelsdienst dit niet.",
        fr="Vous pouvez aussi demander une visite directement au médecin du travail. Le service du personnel ne lit alors pas ceci.",
        de="Einen Besuch beim Arbeitsarzt können Sie auch direkt beim Arzt anfragen. Dann liest der Personaldienst das nicht.",
        en="You can also ask the physician directly for a visit. Then HR does not read this.",
    )
    about_what = Text(nl="Ik vraag", fr="Je demande", de="Ich bitte um", en="I ask for")
    trajectory = Text(
        nl="een re-integratietraject starten",
        fr="démarrer un trajet de réintégration",
        de="ein Wiedereingliederungsverfahren starten",
        en="to start a reintegration trajectory",
    )
    consultation = Text(
        nl="een gesprek met de arbeidsarts",
        fr="un entretien avec le médecin du travail",
        de="ein Gespräch mit dem Arbeitsarzt",
        en="a consultation with the physician",
    )
    toestemming = Text(nl="Een toestemming", fr="Un accord", de="Eine Zustimmung", en="A consent")
    toestemming_about = Text(
        nl="Je kiest vrij. Nee zeggen heeft geen gevolgen, en je mag later van mening veranderen.",
        fr="Vous choisissez librement. Dire non n'a pas de conséquences, et vous pouvez changer d'avis plus tard.",
        de="Sie wählen frei. Nein zu sagen hat keine Folgen, und Sie können später Ihre Meinung ändern.",
        en="You choose freely. Saying no has no consequences, and you may change your mind later.",
    )
    for_what = Text(nl="Waarvoor?", fr="Pour quoi ?", de="Wofür?", en="For what?")
    give = Text(
        nl="Ja, ik vind het goed", fr="Oui, je suis d'accord", de="Ja, ich bin einverstanden", en="Yes, I agree"
    )
    refuse = Text(nl="Liever niet", fr="Plutôt non", de="Lieber nicht", en="Rather not")
    withdraw = Text(
        nl="Ik trek mijn toestemming in",
        fr="Je retire mon accord",
        de="Ich nehme meine Zustimmung zurück",
        en="I take my consent back",
    )
    until = Text(nl="Tot en met", fr="Jusqu'au", de="Bis einschließlich", en="Until")
    verklaring = Text(
        nl="Een verklaring of verbetering",
        fr="Une déclaration ou une correction",
        de="Eine Erklärung oder Berichtigung",
        en="A statement or a correction",
    )
    verklaring_about = Text(
        nl="Wat er stond, blijft staan. Jouw kant komt ernaast, voor wie het leest.",
        fr="Ce qui était noté reste. Votre version figure à côté, pour qui la lit.",
        de="Was dastand, bleibt stehen. Ihre Sicht steht daneben, für jeden, der es liest.",
        en="What stood there stays. Your side comes beside it, for whoever reads it.",
    )
    beside = Text(
        nl="Waarbij hoort het?", fr="À quoi cela se rapporte-t-il ?", de="Wozu gehört es?", en="What does it belong to?"
    )
    whole = Text(nl="het hele dossier", fr="tout le dossier", de="die ganze Akte", en="the whole case")
    contact = Text(
        nl="Wensen over contact", fr="Souhaits de contact", de="Wünsche zum Kontakt", en="Wishes about contact"
    )
    contact_about = Text(
        nl="Hoe, hoe vaak en met wie wil je contact? Een tijd van rust mag ook.",
        fr="Comment, à quelle fréquence et avec qui voulez-vous être en contact ? Une période de repos est possible aussi.",
        de="Wie, wie oft und mit wem möchten Sie Kontakt? Eine Zeit der Ruhe geht auch.",
        en="How, how often and with whom do you want contact? A time of rest is fine too.",
    )
    with_whom = Text(nl="Met wie?", fr="Avec qui ?", de="Mit wem?", en="With whom?")
    how = Text(nl="Hoe?", fr="Comment ?", de="Wie?", en="How?")
    how_often = Text(nl="Hoe vaak?", fr="À quelle fréquence ?", de="Wie oft?", en="How often?")
    weekly = Text(nl="elke week", fr="chaque semaine", de="jede Woche", en="every week")
    fortnightly = Text(
        nl="om de twee weken", fr="toutes les deux semaines", de="alle zwei Wochen", en="every two weeks"
    )
    monthly = Text(nl="elke maand", fr="chaque mois", de="jeden Monat", en="every month")
    rest_until = Text(nl="Rust tot en met", fr="Repos jusqu'au", de="Ruhe bis einschließlich", en="Rest until")
    einde = Text(nl="Wanneer ik terugkom", fr="Quand je reviens", de="Wann ich zurückkomme", en="When I come back")
    einde_about = Text(
        nl="Een verwachting, geen belofte. Ze kan nog veranderen.",
        fr="Une prévision, pas une promesse. Elle peut encore changer.",
        de="Eine Erwartung, kein Versprechen. Sie kann sich noch ändern.",
        en="An expectation, not a promise. It can still change.",
    )
    away_until = Text(
        nl="Ik verwacht afwezig te zijn tot en met",
        fr="Je prévois d'être absent jusqu'au",
        de="Ich erwarte, abwesend zu sein bis einschließlich",
        en="I expect to be away until",
    )
    bereikbaar = Text(
        nl="Waar ik bereikbaar ben", fr="Où me joindre", de="Wo ich erreichbar bin", en="Where I can be reached"
    )
    bereikbaar_about = Text(
        nl="Alleen als je dat zelf wil. Met je eigen mailadres kom je ook in Draad als je werkmail dicht is.",
        fr="Seulement si vous le voulez. Avec votre propre adresse, vous entrez aussi dans Draad si votre messagerie de travail est fermée.",
        de="Nur wenn Sie es wollen. Mit Ihrer eigenen Adresse kommen Sie auch in Draad, wenn Ihre Arbeitsmail zu ist.",
        en="Only if you want so. With your own address you also get into Draad when your mail at work is closed.",
    )
    phone = Text(nl="Eigen telefoonnummer", fr="Téléphone privé", de="Private Telefonnummer", en="Private phone number")
    mail = Text(
        nl="Eigen mailadres", fr="Adresse e-mail privée", de="Private E-Mail-Adresse", en="Private e-mail address"
    )
    agrees = Text(
        nl="Mijn werkgever mag dit gebruiken om mij te bereiken",
        fr="Mon employeur peut l'utiliser pour me joindre",
        de="Mein Arbeitgeber darf das nutzen, um mich zu erreichen",
        en="My employer may use this to reach me",
    )
    must_agree = Text(
        nl="Zonder dit akkoord op het papier noteer je geen eigen nummer of adres.",
        fr="Sans cet accord sur le papier, ne notez ni numéro ni adresse privés.",
        de="Ohne dieses Einverständnis auf dem Papier notieren Sie keine private Nummer oder Adresse.",
        en="Without this agreement on the paper, write down no private number or address.",
    )
    opens_way = Text(
        nl="Ik wil met dit adres in Draad kunnen",
        fr="Je veux pouvoir entrer dans Draad avec cette adresse",
        de="Ich möchte mit dieser Adresse in Draad kommen",
        en="I want to come into Draad with this address",
    )
    one_of_both = Text(
        nl="Vul een nummer of een adres in.",
        fr="Indiquez un numéro ou une adresse.",
        de="Geben Sie eine Nummer oder eine Adresse an.",
        en="Fill in a number or an address.",
    )
    code_title = Text(
        nl="Toegangscode voor {name}",
        fr="Code d'accès pour {name}",
        de="Zugangscode für {name}",
        en="Entry code for {name}",
    )
    code_lead = Text(
        nl="Geef deze code zelf aan {name}, op papier of aan de telefoon. Ze staat maar één keer op het scherm, en jij bewaart ze niet.",
        fr="Remettez vous-même ce code à {name}, sur papier ou au téléphone. Il ne s'affiche qu'une fois, et vous ne le gardez pas.",
        de="Geben Sie {name} diesen Code selbst, auf Papier oder am Telefon. Er steht nur einmal auf dem Bildschirm, und Sie bewahren ihn nicht auf.",
        en="Give this code to {name} yourself, on paper or by phone. It stands on the screen only once, and you do not keep it.",
    )
    none_now = Text(
        nl="Er is nu niets van deze soort om op te antwoorden.",
        fr="Il n'y a rien de ce genre à quoi répondre pour le moment.",
        de="Im Moment gibt es nichts dieser Art zu beantworten.",
        en="There is nothing of this kind to answer now.",
    )

    name_line = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    date_line = Text(nl="Datum", fr="Date", de="Datum", en="Date")
    signature = Text(nl="Handtekening", fr="Signature", de="Unterschrift", en="Signature")
    no_reason = Text(
        nl="Schrijf hier niets over je gezondheid. Waarom je afwezig bent, hoeft niemand te weten.",
        fr="N'écrivez rien sur votre santé. Personne ne doit savoir pourquoi vous êtes absent.",
        de="Schreiben Sie hier nichts über Ihre Gesundheit. Warum Sie abwesend sind, braucht niemand zu wissen.",
        en="Write nothing about your health here. Nobody needs to know why you are away.",
    )
    give_to = Text(
        nl="Geef dit blad aan de personeelsdienst van {employer}. Bereikbaar: {contact}.",
        fr="Remettez cette feuille au service du personnel de {employer}. Contact : {contact}.",
        de="Geben Sie dieses Blatt dem Personaldienst von {employer}. Erreichbar: {contact}.",
        en="Give this sheet to HR of {employer}. Reach them at: {contact}.",
    )
    print_it = Text(nl="Druk af", fr="Imprimer", de="Drucken", en="Print")
