"""What the style guide shows in forms and lists, in four languages."""

from draad.desk.words import Words
from draad.rules import Text


class SampleFormWords(Words):
    """Questions, answers and errors as rooms would write them."""

    someone_else = Text(nl="Iemand anders", fr="Quelqu'un d'autre", de="Jemand anders", en="Somebody else")
    bram = Text(
        nl="Bram Jacobs meldt zich ziek",
        fr="Bram Jacobs se déclare malade",
        de="Bram Jacobs meldet sich krank",
        en="Bram Jacobs calls in sick",
    )
    since = Text(nl="Sinds wanneer?", fr="Depuis quand ?", de="Seit wann?", en="Since when?")
    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    today_note = Text(nl="ma 23 nov", fr="lun. 23 nov.", de="Mo. 23. Nov.", en="Mon 23 Nov")
    yesterday = Text(nl="Gisteren", fr="Hier", de="Gestern", en="Yesterday")
    yesterday_note = Text(nl="zo 22 nov", fr="dim. 22 nov.", de="So. 22. Nov.", en="Sun 22 Nov")
    other_day = Text(nl="Andere dag", fr="Autre jour", de="Anderer Tag", en="Another day")
    other_day_note = Text(nl="kies een datum", fr="choisir une date", de="Datum wählen", en="choose a date")
    which_day = Text(nl="Welke dag?", fr="Quel jour ?", de="Welcher Tag?", en="Which day?")
    back = Text(
        nl="Wanneer is Bram terug?", fr="Quand Bram revient-il ?", de="Wann kommt Bram zurück?", en="When is Bram back?"
    )
    unknown = Text(nl="Nog niet bekend", fr="Pas encore connu", de="Noch nicht bekannt", en="Not known yet")
    this_week = Text(nl="Deze week", fr="Cette semaine", de="Diese Woche", en="This week")
    on_date = Text(nl="Op een datum", fr="À une date", de="An einem Datum", en="On a date")
    accident = Text(
        nl="Dit is een arbeidsongeval, of gebeurde op weg van of naar het werk",
        fr="C'est un accident du travail, ou cela s'est passé sur le chemin du travail",
        de="Dies ist ein Arbeitsunfall oder geschah auf dem Weg von oder zur Arbeit",
        en="This is an accident at work, or happened on the way to or from work",
    )
    do_not_ask = Text(
        nl="Vraag niet wat er scheelt. Vertelt Bram het toch? Schrijf het hier niet op.",
        fr="Ne demandez pas la cause. Bram vous la dit quand même ? Ne la notez pas ici.",
        de="Fragen Sie nicht, was ihm fehlt. Bram sagt es doch? Schreiben Sie es hier nicht auf.",
        en="Do not ask what is wrong. If Bram tells you, do not write it here.",
    )
    save_call = Text(nl="Bewaar de melding", fr="Enregistrer l'absence", de="Meldung speichern", en="Save the call")
    saved = Text(nl="Melding bewaard", fr="Absence enregistrée", de="Meldung gespeichert", en="Call saved")
    cancel = Text(nl="Ga terug", fr="Revenir", de="Zurück", en="Go back")
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    name = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    name_hint = Text(
        nl="Voornaam en familienaam",
        fr="Prénom et nom de famille",
        de="Vorname und Familienname",
        en="First name and family name",
    )
    first_name = Text(nl="Voornaam", fr="Prénom", de="Vorname", en="First name")
    last_name = Text(nl="Familienaam", fr="Nom de famille", de="Familienname", en="Family name")
    mail = Text(nl="E-mailadres", fr="Adresse e-mail", de="E-Mail-Adresse", en="Email address")
    phone = Text(nl="Telefoon", fr="Téléphone", de="Telefon", en="Phone")
    day = Text(
        nl="Wanneer spraken jullie elkaar?",
        fr="Quand vous êtes-vous parlé ?",
        de="Wann haben Sie gesprochen?",
        en="When did you talk?",
    )
    day_hint = Text(
        nl="Bijvoorbeeld 25/11, of gisteren",
        fr="Par exemple 25/11, ou hier",
        de="Zum Beispiel 25.11., oder gestern",
        en="For example 25/11, or yesterday",
    )
    hours = Text(nl="Uren per week", fr="Heures par semaine", de="Stunden pro Woche", en="Hours a week")
    hours_unit = Text(nl="uur", fr="heures", de="Stunden", en="hours")
    cost = Text(nl="Kosten", fr="Frais", de="Kosten", en="Costs")
    text = Text(
        nl="Wat spraken jullie af?",
        fr="Qu'avez-vous convenu ?",
        de="Was haben Sie vereinbart?",
        en="What did you agree?",
    )
    text_warning = Text(
        nl="Schrijf niets over de gezondheid. Leen en Koen lezen dit.",
        fr="N'écrivez rien sur la santé. Leen et Koen liront ceci.",
        de="Schreiben Sie nichts über die Gesundheit. Leen und Koen lesen dies.",
        en="Write nothing about health. Leen and Koen read this.",
    )
    file = Text(nl="Bestand met mensen", fr="Fichier des personnes", de="Datei mit Personen", en="File with people")
    file_hint = Text(
        nl="Excel of CSV, hoogstens 10 MB",
        fr="Excel ou CSV, 10 Mo au plus",
        de="Excel oder CSV, höchstens 10 MB",
        en="Excel or CSV, at most 10 MB",
    )
    unit = Text(nl="Afdeling", fr="Service", de="Abteilung", en="Department")
    unit_all = Text(nl="Alle afdelingen", fr="Tous les services", de="Alle Abteilungen", en="All departments")
    unit_one = Text(nl="Spoed", fr="Urgences", de="Notaufnahme", en="Emergency")
    unit_two = Text(nl="Keuken", fr="Cuisine", de="Küche", en="Kitchen")
    brochure = Text(
        nl="Is er een onthaalbrochure?",
        fr="Y a-t-il une brochure d'accueil ?",
        de="Gibt es eine Willkommensbroschüre?",
        en="Is there a welcome brochure?",
    )
    wrong_name = Text(nl="Vul een naam in.", fr="Indiquez un nom.", de="Geben Sie einen Namen ein.", en="Enter a name.")
    wrong_day = Text(
        nl="Vul een datum in, bijvoorbeeld 25/11/2026.",
        fr="Indiquez une date, par exemple 25/11/2026.",
        de="Geben Sie ein Datum ein, zum Beispiel 25.11.2026.",
        en="Enter a date, for example 25/11/2026.",
    )
    wrong_hours = Text(
        nl="Vul een getal tot 38 in.",
        fr="Indiquez un nombre jusqu'à 38.",
        de="Geben Sie eine Zahl bis 38 ein.",
        en="Enter a number up to 38.",
    )
    wrong_choice = Text(
        nl="Kies een van de drie.",
        fr="Choisissez l'une des trois.",
        de="Wählen Sie eine der drei.",
        en="Choose one of the three.",
    )
    wrong_file = Text(
        nl="Kies een bestand.", fr="Choisissez un fichier.", de="Wählen Sie eine Datei.", en="Choose a file."
    )
    wrong_tick = Text(
        nl="Vink aan dat je dit las.",
        fr="Cochez que vous avez lu ceci.",
        de="Haken Sie an, dass Sie dies gelesen haben.",
        en="Tick that you have read this.",
    )
    read = Text(
        nl="Ik heb de afspraken gelezen",
        fr="J'ai lu les accords",
        de="Ich habe die Absprachen gelesen",
        en="I have read the agreements",
    )
    plan_question = Text(
        nl="Wat vind je van dit plan?",
        fr="Que pensez-vous de ce plan ?",
        de="Was halten Sie von diesem Plan?",
        en="What do you think of this plan?",
    )
    yes = Text(
        nl="Ja, zo kan het voor mij",
        fr="Oui, cela me convient",
        de="Ja, so geht es für mich",
        en="Yes, this works for me",
    )
    yes_note = Text(
        nl="Je start op 30 november",
        fr="Vous commencez le 30 novembre",
        de="Sie beginnen am 30. November",
        en="You start on 30 November",
    )
    talk = Text(
        nl="Ik wil eerst nog praten",
        fr="Je voudrais d'abord en parler",
        de="Ich möchte erst noch reden",
        en="I want to talk first",
    )
    talk_note = Text(
        nl="Leen belt je binnen 2 werkdagen",
        fr="Leen vous appelle dans les 2 jours ouvrables",
        de="Leen ruft Sie innerhalb von 2 Arbeitstagen an",
        en="Leen calls you within 2 working days",
    )
    no = Text(
        nl="Nee, zo lukt het niet", fr="Non, cela ne va pas", de="Nein, so geht es nicht", en="No, this does not work"
    )
    no_note = Text(
        nl="Je mag zeggen waarom, maar het moet niet",
        fr="Vous pouvez dire pourquoi, mais ce n'est pas obligatoire",
        de="Sie dürfen sagen warum, müssen aber nicht",
        en="You may say why, but you need not",
    )

    nothing_today = Text(
        nl="Niets te doen vandaag", fr="Rien à faire aujourd'hui", de="Heute nichts zu tun", en="Nothing to do today"
    )
    nothing_text = Text(
        nl="De volgende taak is woensdag. Tijd voor een belletje?",
        fr="La prochaine tâche est mercredi. Le moment de prendre des nouvelles ?",
        de="Die nächste Aufgabe ist am Mittwoch. Zeit für einen Anruf?",
        en="The next task is on Wednesday. Time to call someone?",
    )
    see_week = Text(nl="Bekijk de week", fr="Voir la semaine", de="Woche ansehen", en="See the week")
    not_found = Text(
        nl="Geen persoon gevonden", fr="Aucune personne trouvée", de="Keine Person gefunden", en="Nobody found"
    )
    not_found_text = Text(
        nl="Je ziet alleen mensen van je eigen teams.",
        fr="Vous ne voyez que les personnes de vos équipes.",
        de="Sie sehen nur Personen Ihrer eigenen Teams.",
        en="You only see people of your own teams.",
    )
    import_rows = Text(nl="Mensen inlezen", fr="Lecture des personnes", de="Personen einlesen", en="Reading people")
    import_text = Text(nl="318 van 600 rijen", fr="318 lignes sur 600", de="318 von 600 Zeilen", en="318 of 600 rows")
    rate = Text(nl="Verzuimpercentage", fr="Taux d'absence", de="Abwesenheitsquote", en="Absence rate")
    rate_note = Text(
        nl="0,5 punt lager dan een jaar geleden",
        fr="0,5 point de moins qu'il y a un an",
        de="0,5 Punkte niedriger als vor einem Jahr",
        en="0.5 points lower than a year ago",
    )
    open_cases = Text(nl="Open dossiers", fr="Dossiers ouverts", de="Offene Akten", en="Open cases")
    open_cases_note = Text(
        nl="langer dan 4 weken afwezig",
        fr="absents depuis plus de 4 semaines",
        de="länger als 4 Wochen abwesend",
        en="absent for more than 4 weeks",
    )
    returned = Text(
        nl="Terug binnen 6 maanden",
        fr="De retour dans les 6 mois",
        de="Zurück innerhalb von 6 Monaten",
        en="Back within 6 months",
    )
    adapted = Text(
        nl="Terug met aangepast werk",
        fr="De retour avec un travail adapté",
        de="Zurück mit angepasster Arbeit",
        en="Back with adapted work",
    )
    adapted_note = Text(
        nl="mensen dit kwartaal", fr="personnes ce trimestre", de="Personen in diesem Quartal", en="people this quarter"
    )
    step = Text(nl="Stap", fr="Étape", de="Schritt", en="Step")
    when = Text(nl="Wanneer", fr="Quand", de="Wann", en="When")
    who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    source = Text(nl="Bron", fr="Source", de="Quelle", en="Source")
    on_time = Text(nl="Op tijd", fr="À temps", de="Pünktlich", en="On time")
    steps_caption = Text(
        nl="Stappen voor elke persoon",
        fr="Étapes pour chaque personne",
        de="Schritte für jede Person",
        en="Steps for each person",
    )
    s_call = Text(
        nl="Telefonisch contact met de werknemer",
        fr="Contact téléphonique avec le travailleur",
        de="Telefonischer Kontakt mit dem Arbeitnehmer",
        en="Phone contact with the employee",
    )
    s_day1 = Text(nl="dag 1", fr="jour 1", de="Tag 1", en="day 1")
    s_letter = Text(
        nl="Brief sturen, externe dienst verwittigen",
        fr="Envoyer la lettre, avertir le service externe",
        de="Brief senden, externen Dienst benachrichtigen",
        en="Send letter, notify external service",
    )
    s_4weeks = Text(nl="4 weken", fr="4 semaines", de="4 Wochen", en="4 weeks")
    s_talk = Text(nl="Terugkomgesprek", fr="Entretien de retour", de="Rückkehrgespräch", en="Return talk")
    s_2weeks = Text(
        nl="2 weken na de start",
        fr="2 semaines après le début",
        de="2 Wochen nach dem Beginn",
        en="2 weeks after the start",
    )
    manager = Text(nl="Leidinggevende", fr="Responsable", de="Vorgesetzter", en="Line manager")
    vision = Text(nl="Visie en doelen", fr="Vision et objectifs", de="Vision und Ziele", en="Vision and goals")
    checklist = Text(nl="Checklist", fr="Check-list", de="Checkliste", en="Checklist")
    versions = Text(nl="Versies", fr="Versions", de="Fassungen", en="Versions")
    policy = Text(
        nl="Ons beleid om terug te keren",
        fr="Notre politique de retour",
        de="Unsere Richtlinie zur Rückkehr",
        en="Our return policy",
    )
    preventive = Text(nl="Preventief", fr="Prévention", de="Vorbeugung", en="Preventive")
    four_of_six = Text(nl="4 van 6 in orde", fr="4 sur 6 en ordre", de="4 von 6 in Ordnung", en="4 of 6 in order")
    runs_itself = Text(nl="loopt vanzelf", fr="avance tout seul", de="läuft von selbst", en="runs by itself")
    shown = Text(
        nl="50 dossiers, van Aerts tot Maes",
        fr="50 dossiers, d'Aerts à Maes",
        de="50 Akten, von Aerts bis Maes",
        en="50 cases, from Aerts to Maes",
    )
    warning = Text(
        nl="Dit bestand heeft 12 rijen zonder einddatum.",
        fr="Ce fichier a 12 lignes sans date de fin.",
        de="Diese Datei hat 12 Zeilen ohne Enddatum.",
        en="This file has 12 rows without an end date.",
    )
    private = Text(
        nl="Alleen jij en Leen lezen dit.",
        fr="Seuls vous et Leen lisez ceci.",
        de="Nur Sie und Leen lesen dies.",
        en="Only you and Leen read this.",
    )
    in_order = Text(nl="in orde", fr="en ordre", de="in Ordnung", en="in order")
    two_to_do = Text(nl="2 te doen", fr="2 à faire", de="2 zu tun", en="2 to do")
    since_20 = Text(
        nl="open sinds 20 november",
        fr="ouvert depuis le 20 novembre",
        de="offen seit 20. November",
        en="open since 20 November",
    )
    confidential = Text(nl="vertrouwelijk", fr="confidentiel", de="vertraulich", en="confidential")
    next_title = Text(nl="Dit gebeurt nu", fr="Voici la suite", de="So geht es weiter", en="What happens now")
    next_hr = Text(
        nl="HR en de planning weten het",
        fr="Les RH et la planification le savent",
        de="HR und Planung wissen es",
        en="HR and planning know",
    )
    next_hr_note = Text(
        nl="Alleen dat Bram afwezig is, niet waarom",
        fr="Seulement que Bram est absent, pas pourquoi",
        de="Nur, dass Bram abwesend ist, nicht warum",
        en="Only that Bram is absent, not why",
    )
    next_mail = Text(
        nl="Bram krijgt een mail", fr="Bram reçoit un e-mail", de="Bram bekommt eine E-Mail", en="Bram gets an email"
    )
    next_mail_note = Text(
        nl="Wat er afgesproken is en wie wat ziet",
        fr="Ce qui est convenu et qui voit quoi",
        de="Was vereinbart ist und wer was sieht",
        en="What is agreed and who sees what",
    )
    next_call = Text(
        nl="Woensdag 25 november: jij belt Bram",
        fr="Mercredi 25 novembre : vous appelez Bram",
        de="Mittwoch, 25. November: Sie rufen Bram an",
        en="Wednesday 25 November: you call Bram",
    )
    next_call_note = Text(
        nl="Staat in je agenda, met een leidraad",
        fr="Dans votre agenda, avec un guide",
        de="Steht im Kalender, mit einem Leitfaden",
        en="In your calendar, with a guide",
    )
    wishes = Text(
        nl="Bedankt. Wens Bram veel beterschap.",
        fr="Merci. Souhaitez un bon rétablissement à Bram.",
        de="Danke. Wünschen Sie Bram gute Besserung.",
        en="Thank you. Wish Bram well.",
    )
    nurse = Text(nl="Verpleegkundige", fr="Infirmier", de="Krankenpfleger", en="Nurse")
    aide = Text(nl="Zorgkundige", fr="Aide-soignante", de="Pflegehelferin", en="Care assistant")
    back_30 = Text(
        nl="Komt terug op 30 november",
        fr="Revient le 30 novembre",
        de="Kommt am 30. November zurück",
        en="Back on 30 November",
    )
