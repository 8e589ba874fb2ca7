"""The made-up case that the style guide shows: who, what and when, in four languages."""

from draad.desk.words import Words
from draad.rules import Text


class SampleWords(Words):
    """Sentences as rooms would write them."""

    today = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
    cases = Text(nl="Dossiers", fr="Dossiers", de="Akten", en="Cases")
    before_return = Text(nl="Voor terugkeer", fr="Avant le retour", de="Vor der Rückkehr", en="Before the return")
    at_start = Text(nl="Bij ziekte", fr="Au début", de="Am Anfang", en="At the start")
    during = Text(nl="Tijdens ziekte", fr="Pendant l'absence", de="Während der Krankheit", en="During the absence")
    after_return = Text(nl="Na terugkeer", fr="Après le retour", de="Nach der Rückkehr", en="After the return")
    coach = Text(nl="Terugkeercoach", fr="Coach de retour au travail", de="Rückkehrcoach", en="Return coach")
    physician = Text(nl="Arbeidsarts", fr="Médecin du travail", de="Arbeitsarzt", en="Occupational physician")
    fund_physician = Text(nl="Adviserend arts", fr="Médecin-conseil", de="Vertrauensarzt", en="Health-fund physician")
    worker = Text(nl="Werknemer", fr="Travailleur", de="Arbeitnehmer", en="Employee")
    manager = Text(
        nl="Leidinggevende, houdt contact",
        fr="Responsable, garde le contact",
        de="Vorgesetzter, hält Kontakt",
        en="Line manager, keeps contact",
    )
    employer = Text(nl="Ziekenhuis De Linde", fr="Hôpital Le Tilleul", de="Krankenhaus Die Linde", en="Linden Hospital")
    who_sees = Text(nl="Wie ziet wat?", fr="Qui voit quoi ?", de="Wer sieht was?", en="Who sees what?")
    help = Text(nl="Hulp en uitleg", fr="Aide et explications", de="Hilfe und Erklärung", en="Help and explanation")

    day_lead = Text(
        nl="Niets is te laat. De eerste wettelijke termijn valt op woensdag, voor Tom Willems.",
        fr="Rien n'est en retard. Le premier délai légal tombe mercredi, pour Tom Willems.",
        de="Nichts ist zu spät. Die erste gesetzliche Frist ist am Mittwoch, für Tom Willems.",
        en="Nothing is late. The first legal deadline is Wednesday, for Tom Willems.",
    )
    call_amina = Text(
        nl="Bel Amina Haddad", fr="Appeler Amina Haddad", de="Amina Haddad anrufen", en="Call Amina Haddad"
    )
    call_amina_why = Text(
        nl="Elke maandag, liefst in de voormiddag",
        fr="Chaque lundi, de préférence le matin",
        de="Jeden Montag, am besten vormittags",
        en="Every Monday, in the morning if possible",
    )
    call_amina_do = Text(nl="Bel Amina", fr="Appeler", de="Anrufen", en="Call Amina")
    papers = Text(
        nl="Zet de afspraken met Koen De Smet op papier",
        fr="Mettre par écrit les accords avec Koen De Smet",
        de="Die Absprachen mit Koen De Smet aufschreiben",
        en="Put the agreements with Koen De Smet on paper",
    )
    papers_why = Text(
        nl="Hij start volgende maandag met 18 uur",
        fr="Il commence lundi prochain avec 18 heures",
        de="Er beginnt nächsten Montag mit 18 Stunden",
        en="He starts next Monday with 18 hours",
    )
    papers_do = Text(nl="Maak klaar", fr="Préparer", de="Vorbereiten", en="Prepare")
    papers_do_long = Text(
        nl="Maak de afspraken klaar",
        fr="Préparer les accords",
        de="Absprachen vorbereiten",
        en="Prepare the agreements",
    )
    estimate = Text(
        nl="Vraag een inschatting van het arbeidspotentieel voor Tom Willems",
        fr="Demander une estimation du potentiel de travail de Tom Willems",
        de="Eine Einschätzung des Arbeitspotenzials von Tom Willems anfragen",
        en="Ask for an estimate of the work potential of Tom Willems",
    )
    estimate_why = Text(
        nl="8 weken afwezig op 25 november",
        fr="8 semaines d'absence le 25 novembre",
        de="8 Wochen abwesend am 25. November",
        en="8 weeks absent on 25 November",
    )
    estimate_do = Text(nl="Vraag aan", fr="Demander", de="Anfragen", en="Ask")
    invite = Text(
        nl="Nodig Sofie Maes uit voor een gesprek",
        fr="Inviter Sofie Maes à un entretien",
        de="Sofie Maes zu einem Gespräch einladen",
        en="Invite Sofie Maes for a talk",
    )
    invite_why = Text(
        nl="Persoonlijk gesprek 1 van 3",
        fr="Entretien personnel 1 sur 3",
        de="Persönliches Gespräch 1 von 3",
        en="Personal talk 1 of 3",
    )
    invite_do = Text(nl="Plan in", fr="Planifier", de="Einplanen", en="Plan")
    letter = Text(
        nl="Brief na 4 weken aan Nadia Peeters",
        fr="Lettre après 4 semaines à Nadia Peeters",
        de="Brief nach 4 Wochen an Nadia Peeters",
        en="Letter after 4 weeks to Nadia Peeters",
    )
    letter_goes = Text(
        nl="Brief na 4 weken aan Nadia Peeters vertrekt om 17.00 u.",
        fr="La lettre à Nadia Peeters part à 17 h 00.",
        de="Der Brief an Nadia Peeters geht um 17.00 Uhr ab.",
        en="The letter to Nadia Peeters leaves at 17:00.",
    )
    letter_stop = Text(nl="Niet versturen", fr="Ne pas envoyer", de="Nicht senden", en="Do not send")
    send = Text(nl="Verstuur", fr="Envoyer", de="Senden", en="Send")
    by_wednesday = Text(nl="Tegen woensdag", fr="Pour mercredi", de="Bis Mittwoch", en="By Wednesday")
    wednesday = Text(nl="Woensdag", fr="Mercredi", de="Mittwoch", en="Wednesday")
    open_since = Text(
        nl="Open sinds 20 november",
        fr="Ouvert depuis le 20 novembre",
        de="Offen seit 20. November",
        en="Open since 20 November",
    )
    later_week = Text(nl="Later deze week", fr="Plus tard cette semaine", de="Später diese Woche", en="Later this week")
    waits = Text(
        nl="Wacht op iemand anders",
        fr="En attente de quelqu'un d'autre",
        de="Wartet auf jemand anders",
        en="Waiting for somebody else",
    )
    waits_physician = Text(
        nl="Beoordeling formeel traject van Els Vermeulen",
        fr="Évaluation du trajet formel d'Els Vermeulen",
        de="Bewertung im formellen Verfahren von Els Vermeulen",
        en="Assessment in the formal track of Els Vermeulen",
    )
    waits_fund = Text(
        nl="Toestemming voor 18 uur per week, Koen De Smet",
        fr="Autorisation pour 18 heures par semaine, Koen De Smet",
        de="Erlaubnis für 18 Stunden pro Woche, Koen De Smet",
        en="Permission for 18 hours a week, Koen De Smet",
    )
    asked_on = Text(
        nl="Gevraagd op 17 november",
        fr="Demandé le 17 novembre",
        de="Angefragt am 17. November",
        en="Asked on 17 November",
    )
    reads_plan = Text(
        nl="Leest zijn re-integratieplan",
        fr="Lit son plan de réintégration",
        de="Liest seinen Wiedereingliederungsplan",
        en="Is reading his reintegration plan",
    )
    remind = Text(nl="Herinner", fr="Rappeler", de="Erinnern", en="Remind")
    agenda = Text(nl="Agenda", fr="Agenda", de="Kalender", en="Calendar")
    own_agenda = Text(
        nl="In je eigen agenda", fr="Dans votre agenda", de="Im eigenen Kalender", en="In your own calendar"
    )
    talk_koen = Text(
        nl="Gesprek met Koen De Smet",
        fr="Entretien avec Koen De Smet",
        de="Gespräch mit Koen De Smet",
        en="Talk with Koen De Smet",
    )
    talk_room = Text(
        nl="Lokaal 2.14, samen met Marc Peeters",
        fr="Local 2.14, avec Marc Peeters",
        de="Raum 2.14, mit Marc Peeters",
        en="Room 2.14, with Marc Peeters",
    )
    talk_physician = Text(
        nl="Overleg met dr. Claes",
        fr="Concertation avec le Dr Claes",
        de="Besprechung mit Dr. Claes",
        en="Meeting with Dr Claes",
    )
    talk_cases = Text(
        nl="4 dossiers, 45 minuten", fr="4 dossiers, 45 minutes", de="4 Akten, 45 Minuten", en="4 cases, 45 minutes"
    )
    my_cases = Text(nl="Mijn 23 dossiers", fr="Mes 23 dossiers", de="Meine 23 Akten", en="My 23 cases")
    see_all = Text(nl="Bekijk alle", fr="Voir tout", de="Alle ansehen", en="See all")
    reading_line = Text(
        nl="Een lijn leest altijd zo: vol is gebeurd, gestreept is gepland, de knoop is vandaag. De streepjes staan op 4 weken, 8 weken en 6 maanden.",
        fr="Une ligne se lit toujours ainsi : pleine, c'est fait ; pointillée, c'est prévu ; le nœud, c'est aujourd'hui. Les traits sont à 4 semaines, 8 semaines et 6 mois.",
        de="Eine Linie liest sich immer so: durchgezogen ist geschehen, gestrichelt ist geplant, der Knoten ist heute. Die Striche stehen bei 4 Wochen, 8 Wochen und 6 Monaten.",
        en="A line always reads like this: solid has happened, dashed is planned, the knot is today. The marks are at 4 weeks, 8 weeks and 6 months.",
    )
    not_needed_why = Text(nl="Tom werkt al", fr="Tom travaille déjà", de="Tom arbeitet schon", en="Tom already works")
    on_fund = Text(nl="adviserend arts", fr="médecin-conseil", de="Vertrauensarzt", en="health-fund physician")
    done_by = Text(nl="Leen, 19 november", fr="Leen, 19 novembre", de="Leen, 19. November", en="Leen, 19 November")

    koen_line = Text(
        nl="Zorgverlener, spoed, team B · 38 uur per week · afwezig sinds 13 juli 2026 (week 20)",
        fr="Soignant, urgences, équipe B · 38 heures par semaine · absent depuis le 13 juillet 2026 (semaine 20)",
        de="Pfleger, Notaufnahme, Team B · 38 Stunden pro Woche · abwesend seit 13. Juli 2026 (Woche 20)",
        en="Care worker, emergency, team B · 38 hours a week · absent since 13 July 2026 (week 20)",
    )
    note_contact = Text(nl="Noteer contact", fr="Noter un contact", de="Kontakt notieren", en="Note contact")
    more = Text(nl="Meer", fr="Plus", de="Mehr", en="More")
    turn_title = Text(
        nl="Zet de afspraken met Koen op papier",
        fr="Mettez par écrit les accords avec Koen",
        de="Schreiben Sie die Absprachen mit Koen auf",
        en="Put the agreements with Koen on paper",
    )
    turn_reason = Text(
        nl="Tegen woensdag 25 november, nog 2 werkdagen. Alle gegevens staan klaar.",
        fr="Pour mercredi 25 novembre, encore 2 jours ouvrables. Toutes les données sont prêtes.",
        de="Bis Mittwoch, 25. November, noch 2 Arbeitstage. Alle Daten stehen bereit.",
        en="By Wednesday 25 November, 2 working days left. All the data is ready.",
    )
    then_koen = Text(
        nl="Koen leest en antwoordt, 27 november",
        fr="Koen lit et répond, 27 novembre",
        de="Koen liest und antwortet, 27. November",
        en="Koen reads and answers, 27 November",
    )
    then_fund = Text(
        nl="Adviserend arts geeft toestemming",
        fr="Le médecin-conseil donne son autorisation",
        de="Vertrauensarzt gibt die Erlaubnis",
        en="Health-fund physician gives permission",
    )
    then_marc = Text(
        nl="Marc vangt Koen op, 30 november",
        fr="Marc accueille Koen, 30 novembre",
        de="Marc empfängt Koen, 30. November",
        en="Marc welcomes Koen, 30 November",
    )
    turn_other = Text(
        nl="Geef toestemming voor 18 uur per week",
        fr="Autorise 18 heures par semaine",
        de="Erlaubt 18 Stunden pro Woche",
        en="Gives permission for 18 hours a week",
    )
    nobody_reason = Text(
        nl="Zo blijft het dossier liggen. Kies wie de volgende stap zet.",
        fr="Le dossier reste donc en suspens. Choisissez qui fait le pas suivant.",
        de="So bleibt die Akte liegen. Wählen Sie, wer den nächsten Schritt macht.",
        en="So the case stands still. Choose who takes the next step.",
    )
    choose_person = Text(nl="Kies iemand", fr="Choisir quelqu'un", de="Jemanden wählen", en="Choose somebody")
    thread_title = Text(
        nl="De draad van dit dossier",
        fr="Le fil de ce dossier",
        de="Der Faden dieser Akte",
        en="The thread of this case",
    )
    who_did = Text(nl="Wie deed wat?", fr="Qui a fait quoi ?", de="Wer tat was?", en="Who did what?")
    with_koen = Text(nl="Afspraak met Koen", fr="Accord avec Koen", de="Absprache mit Koen", en="Agreement with Koen")
    ev_reported = Text(
        nl="Ziek gemeld, dezelfde dag gebeld",
        fr="Absence signalée, appelé le jour même",
        de="Krank gemeldet, am selben Tag angerufen",
        en="Called in sick, phoned the same day",
    )
    ev_letter = Text(nl="4 weken: brief", fr="4 semaines : lettre", de="4 Wochen: Brief", en="4 weeks: letter")
    ev_talk1 = Text(nl="Gesprek 1", fr="Entretien 1", de="Gespräch 1", en="Talk 1")
    ev_estimate = Text(
        nl="8 weken: inschatting gevraagd",
        fr="8 semaines : estimation demandée",
        de="8 Wochen: Einschätzung angefragt",
        en="8 weeks: estimate asked",
    )
    ev_talk2 = Text(nl="Gesprek 2", fr="Entretien 2", de="Gespräch 2", en="Talk 2")
    ev_talk3 = Text(
        nl="Gesprek 3: plan van aanpak",
        fr="Entretien 3 : plan d'action",
        de="Gespräch 3: Vorgehen",
        en="Talk 3: plan of action",
    )
    ev_papers = Text(
        nl="Afspraken op papier", fr="Accords par écrit", de="Absprachen schriftlich", en="Agreements on paper"
    )
    ev_start = Text(nl="Start 18 uur", fr="Début 18 heures", de="Beginn 18 Stunden", en="Start 18 hours")
    ev_two_weeks = Text(nl="2 weken", fr="2 semaines", de="2 Wochen", en="2 weeks")
    ev_month = Text(nl="1 maand", fr="1 mois", de="1 Monat", en="1 month")
    ev_25 = Text(nl="25 uur", fr="25 heures", de="25 Stunden", en="25 hours")
    ev_six = Text(
        nl="6 maanden: laatste dag om een formeel traject te vragen",
        fr="6 mois : dernier jour pour demander un trajet formel",
        de="6 Monate: letzter Tag für ein formelles Verfahren",
        en="6 months: last day to ask for a formal track",
    )
    ev_evaluation = Text(
        nl="1,5 maand: evaluatie", fr="1,5 mois : évaluation", de="1,5 Monate: Auswertung", en="1.5 months: evaluation"
    )
    ev_38 = Text(nl="38 uur", fr="38 heures", de="38 Stunden", en="38 hours")
    why_13 = Text(
        nl="Waarom 13 januari?", fr="Pourquoi le 13 janvier ?", de="Warum der 13. Januar?", en="Why 13 January?"
    )
    law_must = Text(
        nl="Is er arbeidspotentieel? Dan vraag je het formele traject aan binnen 6 maanden na de eerste dag van de afwezigheid.",
        fr="Y a-t-il un potentiel de travail ? Alors vous demandez le trajet formel dans les 6 mois après le premier jour d'absence.",
        de="Gibt es Arbeitspotenzial? Dann beantragen Sie das formelle Verfahren innerhalb von 6 Monaten nach dem ersten Tag der Abwesenheit.",
        en="Is there work potential? Then you ask for the formal track within 6 months after the first day of absence.",
    )
    law_applies = Text(
        nl="Je organisatie telt 20 of meer werknemers.",
        fr="Votre organisation compte 20 travailleurs ou plus.",
        de="Ihre Organisation zählt 20 oder mehr Arbeitnehmer.",
        en="Your organisation has 20 or more workers.",
    )
    law_step1 = Text(
        nl="Eerste dag: 13 juli 2026",
        fr="Premier jour : 13 juillet 2026",
        de="Erster Tag: 13. Juli 2026",
        en="First day: 13 July 2026",
    )
    law_step2 = Text(
        nl="Plus 6 maanden: 13 januari 2027",
        fr="Plus 6 mois : 13 janvier 2027",
        de="Plus 6 Monate: 13. Januar 2027",
        en="Plus 6 months: 13 January 2027",
    )
    law_article = Text(
        nl="Codex over het welzijn op het werk, boek I, titel 4, hoofdstuk VI. Regel geldig sinds 1 januari 2026.",
        fr="Code du bien-être au travail, livre Ier, titre 4, chapitre VI. Règle en vigueur depuis le 1er janvier 2026.",
        de="Kodex über das Wohlbefinden bei der Arbeit, Buch I, Titel 4, Kapitel VI. Regel gültig seit 1. Januar 2026.",
        en="Code on well-being at work, book I, title 4, chapter VI. Rule in force since 1 January 2026.",
    )
    law_if_not = Text(
        nl="Vertel het de coach. Samen kijken jullie wat nog kan.",
        fr="Dites-le au coach. Vous regarderez ensemble ce qui est encore possible.",
        de="Sagen Sie es dem Coach. Gemeinsam sehen Sie, was noch möglich ist.",
        en="Tell the coach. Together you look at what is still possible.",
    )
    law_open = Text(
        nl="Hierover bestaat geen vaste termijn.",
        fr="Il n'existe pas de délai fixe à ce sujet.",
        de="Dafür gibt es keine feste Frist.",
        en="There is no fixed term for this.",
    )
    law_text = Text(
        nl="Lees de wettekst", fr="Lire le texte légal", de="Gesetzestext lesen", en="Read the text of the law"
    )
    plan_title = Text(nl="Plan om terug te keren", fr="Plan de retour", de="Rückkehrplan", en="Return plan")
    plan_lead = Text(
        nl="Koen werkt stap voor stap meer uren. De eerste maanden doet hij geen administratie.",
        fr="Koen travaille pas à pas plus d'heures. Les premiers mois, il ne fait pas d'administration.",
        de="Koen arbeitet Schritt für Schritt mehr Stunden. In den ersten Monaten macht er keine Verwaltung.",
        en="Koen works more hours step by step. In the first months he does no paperwork.",
    )
    adjust = Text(nl="Pas aan", fr="Adapter", de="Anpassen", en="Adjust")
    from_30_nov = Text(nl="vanaf 30 november", fr="dès le 30 novembre", de="ab 30. November", en="from 30 November")
    from_4_jan = Text(nl="vanaf 4 januari", fr="dès le 4 janvier", de="ab 4. Januar", en="from 4 January")
    from_1_feb = Text(
        nl="vanaf 1 februari, voltijds",
        fr="dès le 1er février, temps plein",
        de="ab 1. Februar, Vollzeit",
        en="from 1 February, full time",
    )
    koen_agrees = Text(nl="Koen akkoord", fr="Koen d'accord", de="Koen einverstanden", en="Koen agrees")
    physician_agrees = Text(
        nl="Arbeidsarts akkoord",
        fr="Médecin du travail d'accord",
        de="Arbeitsarzt einverstanden",
        en="Physician agrees",
    )
    asked_17 = Text(nl="gevraagd 17 nov", fr="demandé 17 nov.", de="angefragt 17. Nov.", en="asked 17 Nov")
    ask_18_dec = Text(
        nl="vraag tegen 18 dec", fr="à demander pour le 18 déc.", de="bis 18. Dez. anfragen", en="ask by 18 Dec"
    )
    ask_18_jan = Text(
        nl="vraag tegen 18 jan", fr="à demander pour le 18 janv.", de="bis 18. Jan. anfragen", en="ask by 18 Jan"
    )
    log_title = Text(nl="Wat er gebeurd is", fr="Ce qui s'est passé", de="Was geschehen ist", en="What happened")
    show_all = Text(nl="Toon alles (17)", fr="Tout montrer (17)", de="Alles zeigen (17)", en="Show all (17)")
    log_physician = Text(
        nl="Arbeidsarts is akkoord met 18 uur per week",
        fr="Le médecin du travail est d'accord avec 18 heures par semaine",
        de="Arbeitsarzt ist mit 18 Stunden pro Woche einverstanden",
        en="Occupational physician agrees with 18 hours a week",
    )
    log_physician_text = Text(
        nl="Dr. Claes. Het onderzoek zelf staat niet in dit dossier.",
        fr="Dr Claes. L'examen lui-même n'est pas dans ce dossier.",
        de="Dr. Claes. Die Untersuchung selbst steht nicht in dieser Akte.",
        en="Dr Claes. The examination itself is not in this case.",
    )
    log_fund = Text(
        nl="Toestemming gevraagd aan de adviserend arts",
        fr="Autorisation demandée au médecin-conseil",
        de="Erlaubnis beim Vertrauensarzt angefragt",
        en="Permission asked of the health-fund physician",
    )
    log_fund_text = Text(
        nl="Koen vroeg dit zelf aan bij zijn ziekenfonds.",
        fr="Koen l'a demandé lui-même à sa mutualité.",
        de="Koen hat dies selbst bei seiner Krankenkasse angefragt.",
        en="Koen asked his health fund himself.",
    )
    log_call = Text(nl="Marc belde Koen", fr="Marc a appelé Koen", de="Marc hat Koen angerufen", en="Marc called Koen")
    log_call_text = Text(
        nl="Koen kijkt uit naar de collega's. Volgende keer: 23 november.",
        fr="Koen se réjouit de revoir ses collègues. Prochaine fois : 23 novembre.",
        de="Koen freut sich auf die Kollegen. Nächstes Mal: 23. November.",
        en="Koen looks forward to his colleagues. Next time: 23 November.",
    )
    log_mistake = Text(
        nl="Gesprek op 28 oktober", fr="Entretien le 28 octobre", de="Gespräch am 28. Oktober", en="Talk on 28 October"
    )
    log_mistake_text = Text(
        nl="Verbeterd: het was 29 oktober.",
        fr="Corrigé : c'était le 29 octobre.",
        de="Berichtigt: Es war der 29. Oktober.",
        en="Corrected: it was 29 October.",
    )
    documents = Text(nl="Documenten", fr="Documents", de="Dokumente", en="Documents")
    new = Text(nl="Nieuw", fr="Nouveau", de="Neu", en="New")
    doc_agreements = Text(
        nl="Terugkeerafspraken", fr="Accords de retour", de="Rückkehrabsprachen", en="Return agreements"
    )
    doc_agreements_note = Text(
        nl="Word, klaar om na te lezen",
        fr="Word, prêt à relire",
        de="Word, bereit zum Nachlesen",
        en="Word, ready to read",
    )
    doc_advice = Text(
        nl="Advies arbeidsarts",
        fr="Avis du médecin du travail",
        de="Rat des Arbeitsarztes",
        en="Advice of the physician",
    )
    doc_advice_note = Text(
        nl="19 nov, zonder diagnose",
        fr="19 nov., sans diagnostic",
        de="19. Nov., ohne Diagnose",
        en="19 Nov, without a diagnosis",
    )
    who_can_see = Text(
        nl="Wie kan dit zien?", fr="Qui peut voir ceci ?", de="Wer kann dies sehen?", en="Who can see this?"
    )
    m_dates = Text(nl="Data en stappen", fr="Dates et étapes", de="Daten und Schritte", en="Dates and steps")
    m_notes = Text(nl="Gespreksnotities", fr="Notes d'entretien", de="Gesprächsnotizen", en="Notes of talks")
    m_plan = Text(nl="Terugkeerplan", fr="Plan de retour", de="Rückkehrplan", en="Return plan")
    m_medical = Text(nl="Medisch dossier", fr="Dossier médical", de="Medizinische Akte", en="Medical file")
    m_physician = Text(nl="Arts", fr="Médecin", de="Arzt", en="Doctor")
    m_note = Text(
        nl="Het medisch dossier zit bij de externe dienst en staat nooit in dit systeem. Koen ziet alles wat hier over hem staat, en wie het bekeek.",
        fr="Le dossier médical est au service externe et n'est jamais dans ce système. Koen voit tout ce qui est écrit ici sur lui, et qui l'a regardé.",
        de="Die medizinische Akte liegt beim externen Dienst und steht nie in diesem System. Koen sieht alles, was hier über ihn steht, und wer es ansah.",
        en="The medical file is with the external service and never in this system. Koen sees everything that is here about him, and who looked at it.",
    )
