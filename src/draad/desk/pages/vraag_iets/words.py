"""Words of asking, without terms of law."""

from draad.desk.words import Words
from draad.rules import Text


class AskWords(Words):
    """What can be asked, what it means, and what happens then."""

    title = Text(nl="Vraag iets", fr="Poser une question", de="Etwas fragen", en="Ask something")
    lead = Text(
        nl="Vragen mag altijd. Je hoeft niet te zeggen waarom.",
        fr="Vous pouvez toujours demander, sans dire pourquoi.",
        de="Fragen dürfen Sie immer. Sie müssen nicht sagen, warum.",
        en="You may always ask. You need not say why.",
    )
    what = Text(
        nl="Wat wil je vragen?",
        fr="Que voulez-vous demander ?",
        de="Was möchten Sie fragen?",
        en="What do you want to ask?",
    )
    mine = Text(
        nl="Wat je al vroeg",
        fr="Ce que vous avez déjà demandé",
        de="Was Sie schon gefragt haben",
        en="What you asked before",
    )
    none = Text(
        nl="Je vroeg nog niets. Kies hierboven wat je wil vragen.",
        fr="Vous n'avez encore rien demandé. Choisissez ci-dessus.",
        de="Sie haben noch nichts gefragt. Wählen Sie oben.",
        en="You have asked nothing yet. Choose above.",
    )
    back = Text(nl="Vraag iets", fr="Poser une question", de="Etwas fragen", en="Ask something")
    ask = Text(nl="Vraag het", fr="Demander", de="Fragen", en="Ask it")
    saved = Text(
        nl="Je vraag is vertrokken.",
        fr="Votre question est partie.",
        de="Ihre Frage ist unterwegs.",
        en="Your question is on its way.",
    )
    waits = Text(nl="wacht op antwoord", fr="attend une réponse", de="wartet auf Antwort", en="waiting for an answer")
    asked_on = Text(nl="gevraagd op {day}", fr="demandé le {day}", de="gefragt am {day}", en="asked on {day}")
    answered_on = Text(
        nl="{what}, op {day}. {name}, {hat}.",
        fr="{what}, le {day}. {name}, {hat}.",
        de="{what}, am {day}. {name}, {hat}.",
        en="{what}, on {day}. {name}, {hat}.",
    )
    by_when = Text(
        nl="{who} is aan zet: {what}, {when}.",
        fr="À {who} d'agir : {what}, {when}.",
        de="{who} ist am Zug: {what}, {when}.",
        en="{who} is up next: {what}, {when}.",
    )
    by_whom = Text(nl="{who}, {when}", fr="{who}, {when}", de="{who}, {when}", en="{who}, {when}")
    call_if = Text(
        nl="Hoorde je niets tegen {day}? Vraag dan hulp: {contact}.",
        fr="Rien entendu pour le {day} ? Demandez alors de l'aide : {contact}.",
        de="Bis {day} nichts gehört? Dann hilft man Ihnen hier: {contact}.",
        en="Heard nothing by {day}? Then ask for help: {contact}.",
    )
    call_after = Text(
        nl="Dit blijft te lang open. Vraag gerust hulp: {contact}.",
        fr="Cela reste ouvert trop longtemps. Demandez de l'aide : {contact}.",
        de="Das ist schon zu lange offen. Hier hilft man Ihnen: {contact}.",
        en="This has been open too long. Do ask for help: {contact}.",
    )
    then = Text(nl="Wat er dan gebeurt", fr="Ce qui se passe ensuite", de="Was dann geschieht", en="What happens then")
    told = Text(
        nl="{name} krijgt je vraag",
        fr="{name} reçoit votre question",
        de="{name} erhält Ihre Frage",
        en="{name} gets your question",
    )
    told_note = Text(
        nl="In de mail staat niet wie je bent of wat je vraagt.",
        fr="L'e-mail ne dit ni qui vous êtes ni ce que vous demandez.",
        de="In der E-Mail steht nicht, wer Sie sind oder was Sie fragen.",
        en="The mail does not say who you are or what you ask.",
    )
    nobody_told = Text(
        nl="Zeg het ook zelf: {contact}",
        fr="Dites-le aussi vous-même : {contact}",
        de="Sagen Sie es auch selbst: {contact}",
        en="Also say it yourself: {contact}",
    )
    nobody_note = Text(
        nl="Je vraag staat dan hier, maar niemand krijgt er vanzelf bericht van.",
        fr="Votre question est notée ici, mais personne n'en est averti automatiquement.",
        de="Ihre Frage steht dann hier, aber niemand bekommt von selbst Bescheid.",
        en="Your question then stands here, but nobody is told of it automatically.",
    )
    answer_comes = Text(
        nl="Je krijgt antwoord, hier of aan de telefoon",
        fr="Vous recevez une réponse, ici ou par téléphone",
        de="Sie bekommen Antwort, hier oder am Telefon",
        en="You get an answer, here or by phone",
    )
    shows = Text(
        nl="Het antwoord komt hier te staan",
        fr="La réponse s'affiche ici",
        de="Die Antwort steht dann hier",
        en="The answer appears here",
    )
    shows_note = Text(
        nl="Je ziet hier ook of het nog open staat.",
        fr="Vous voyez aussi ici si c'est encore en attente.",
        de="Hier sehen Sie auch, ob es noch offen ist.",
        en="You also see here whether it is still open.",
    )
    readers = Text(
        nl="Wie dit kan lezen: {readers}.",
        fr="Qui peut lire ceci : {readers}.",
        de="Wer das lesen kann: {readers}.",
        en="Who can read this: {readers}.",
    )
    physician_only = Text(
        nl="Alleen de arbeidsarts ziet dat jij dit vraagt. Je werkgever niet.",
        fr="Seul le médecin du travail voit votre demande. Pas votre employeur.",
        de="Nur der Arbeitsarzt sieht, dass Sie das fragen. Ihr Arbeitgeber nicht.",
        en="Only the occupational physician sees that you ask this. Your employer does not.",
    )
    your_words = Text(
        nl="Wil je er iets bij zeggen?",
        fr="Voulez-vous ajouter quelque chose ?",
        de="Möchten Sie etwas dazu sagen?",
        en="Do you want to add something?",
    )
    your_words_hint = Text(
        nl="In je eigen woorden, zo kort als je wil.",
        fr="Avec vos mots, aussi court que vous voulez.",
        de="In Ihren Worten, so kurz Sie möchten.",
        en="In your own words, as short as you like.",
    )
    no_medical = Text(
        nl="Schrijf niet wat er medisch aan de hand is. Dat hoort bij je arts.",
        fr="N'écrivez rien de médical. Cela reste entre vous et votre médecin.",
        de="Schreiben Sie nichts Medizinisches. Das gehört zu Ihrem Arzt.",
        en="Write nothing medical. That belongs with your doctor.",
    )
    say_what = Text(
        nl="Schrijf wat je wil vragen.",
        fr="Écrivez ce que vous voulez demander.",
        de="Schreiben Sie, was Sie fragen möchten.",
        en="Write what you want to ask.",
    )
    too_long = Text(
        nl="Dit is te lang. Hou het korter.",
        fr="C'est trop long. Faites plus court.",
        de="Das ist zu lang. Fassen Sie sich kürzer.",
        en="This is too long. Keep it shorter.",
    )
    does_not_go = Text(
        nl="Dit past niet bij wat er al staat. Kijk eerst in je plan.",
        fr="Cela ne correspond pas à ce qui est déjà noté. Regardez d'abord votre plan.",
        de="Das passt nicht zu dem, was schon da steht. Sehen Sie zuerst in Ihren Plan.",
        en="This does not go with what stands there already. Look at your plan first.",
    )
    how_long = Text(
        nl="Hoe lang wil je rust?",
        fr="Combien de temps de repos ?",
        de="Wie lange möchten Sie Ruhe?",
        en="How long do you want rest?",
    )
    week = Text(nl="Een week", fr="Une semaine", de="Eine Woche", en="A week")
    fortnight = Text(nl="Twee weken", fr="Deux semaines", de="Zwei Wochen", en="Two weeks")
    month = Text(nl="Vier weken", fr="Quatre semaines", de="Vier Wochen", en="Four weeks")
    other_day = Text(
        nl="Tot een andere dag", fr="Jusqu'à un autre jour", de="Bis zu einem anderen Tag", en="Until another day"
    )
    until = Text(nl="Rust tot en met", fr="Repos jusqu'au", de="Ruhe bis einschließlich", en="Rest until")
    past = Text(
        nl="Kies een dag die nog komt.",
        fr="Choisissez un jour à venir.",
        de="Wählen Sie einen Tag, der noch kommt.",
        en="Choose a day that is still to come.",
    )
    choose_rest = Text(
        nl="Kies hoe lang je rust wil.",
        fr="Choisissez la durée du repos.",
        de="Wählen Sie, wie lange Sie Ruhe möchten.",
        en="Choose how long you want rest.",
    )

    title_contact = Text(
        nl="Ik wil iemand spreken",
        fr="Je veux parler à quelqu'un",
        de="Ich möchte jemanden sprechen",
        en="I want to talk to someone",
    )
    note_contact = Text(
        nl="Over het werk, het team of hoe het gaat",
        fr="Du travail, de l'équipe ou de comment ça va",
        de="Über die Arbeit, das Team oder wie es geht",
        en="About work, the team or how things are",
    )
    lead_contact = Text(
        nl="Iemand belt je terug, of spreekt met je af.",
        fr="Quelqu'un vous rappelle ou fixe un moment avec vous.",
        de="Jemand ruft Sie zurück oder macht einen Termin aus.",
        en="Someone calls you back, or makes an appointment with you.",
    )
    title_rest = Text(
        nl="Ik wil een tijd rust",
        fr="Je veux un temps de repos",
        de="Ich möchte eine Zeit lang Ruhe",
        en="I want some time of rest",
    )
    note_rest = Text(
        nl="Even geen contact vanuit het werk",
        fr="Pas de contact du travail pendant un temps",
        de="Eine Weile kein Kontakt von der Arbeit",
        en="No contact from work for a while",
    )
    lead_rest = Text(
        nl="In die tijd bellen we je niet. Brieven die de wet vraagt, komen wel nog. Je kan altijd zelf bellen.",
        fr="Pendant ce temps, nous ne vous appelons pas. Les lettres prévues par la loi arrivent quand même. Vous pouvez "
        "toujours appeler.",
        de="In dieser Zeit rufen wir Sie nicht an. Briefe, die das Gesetz verlangt, kommen trotzdem. Sie können immer "
        "selbst anrufen.",
        en="During that time we do not call you. Letters that the law asks for still come. You can always call yourself.",
    )
    title_adapted_work = Text(
        nl="Ik wil ander of lichter werk",
        fr="Je veux un travail adapté",
        de="Ich möchte angepasste Arbeit",
        en="I want other or lighter work",
    )
    note_adapted_work = Text(
        nl="Andere taken, andere uren, een andere plek",
        fr="D'autres tâches, heures ou un autre lieu",
        de="Andere Aufgaben, Stunden oder ein anderer Platz",
        en="Other tasks, other hours, another place",
    )
    lead_adapted_work = Text(
        nl="Wat helpt jou op het werk? Je mag het zelf voorstellen. De werkgever moet erover nadenken en antwoorden.",
        fr="Qu'est-ce qui vous aide au travail ? Vous pouvez proposer. L'employeur doit y réfléchir et répondre.",
        de="Was hilft Ihnen bei der Arbeit? Sie dürfen es vorschlagen. Der Arbeitgeber muss es prüfen und antworten.",
        en="What helps you at work? You may suggest it. The employer has to consider it and answer.",
    )
    title_physician_visit = Text(
        nl="Ik wil langs bij de arbeidsarts voor ik terugkom",
        fr="Je veux voir le médecin du travail avant mon retour",
        de="Ich möchte vor der Rückkehr zum Arbeitsarzt",
        en="I want to see the occupational physician before I return",
    )
    note_physician_visit = Text(
        nl="Samen bekijken wat je nodig hebt om terug te komen",
        fr="Voir ensemble ce qu'il faut pour revenir",
        de="Zusammen ansehen, was Sie zur Rückkehr brauchen",
        en="Look together at what you need to return",
    )
    lead_physician_visit = Text(
        nl="De arbeidsarts bekijkt met jou welk werk lukt. De arts vertelt je werkgever nooit wat je hebt.",
        fr="Le médecin du travail regarde avec vous quel travail est possible. Il ne dit jamais à l'employeur ce que vous "
        "avez.",
        de="Der Arbeitsarzt sieht mit Ihnen an, welche Arbeit geht. Er sagt dem Arbeitgeber nie, was Sie haben.",
        en="The physician looks with you at which work is possible, and never tells your employer what you have.",
    )
    title_consultation = Text(
        nl="Ik wil een gesprek met de arbeidsarts",
        fr="Je veux parler au médecin du travail",
        de="Ich möchte mit dem Arbeitsarzt sprechen",
        en="I want to talk with the occupational physician",
    )
    note_consultation = Text(
        nl="Als je werk en je gezondheid botsen, ook als je werkt",
        fr="Si le travail et la santé se heurtent, même en travaillant",
        de="Wenn Arbeit und Gesundheit sich reiben, auch wenn Sie arbeiten",
        en="When work and health clash, also while you work",
    )
    lead_consultation = Text(
        nl="Dit mag altijd, zonder je werkgever te vragen. Wat je zegt, blijft bij de arts.",
        fr="C'est toujours possible, sans demander à l'employeur. Ce que vous dites reste chez le médecin.",
        de="Das dürfen Sie immer, ohne den Arbeitgeber zu fragen. Was Sie sagen, bleibt beim Arzt.",
        en="You may always do this, without asking your employer. What you say stays with the doctor.",
    )
    title_trajectory = Text(
        nl="Ik wil een traject om terug te keren",
        fr="Je veux un trajet pour revenir",
        de="Ich möchte ein Verfahren zur Rückkehr",
        en="I want a formal way back to work",
    )
    note_trajectory = Text(
        nl="Een vaste weg, met stappen en termijnen in de wet",
        fr="Un chemin fixe, avec des étapes et délais légaux",
        de="Ein fester Weg mit Schritten und Fristen im Gesetz",
        en="A fixed path, with steps and terms in law",
    )
    lead_trajectory = Text(
        nl="De arbeidsarts nodigt je dan uit en bekijkt welk werk nog kan. Daarna maakt je werkgever een plan. Jij zegt ja "
        "of nee.",
        fr="Le médecin du travail vous invite et regarde quel travail est encore possible. L'employeur fait ensuite un plan. "
        "Vous dites oui ou non.",
        de="Der Arbeitsarzt lädt Sie ein und prüft, welche Arbeit noch geht. Danach macht der Arbeitgeber einen Plan. Sie "
        "sagen Ja oder Nein.",
        en="The physician invites you and looks at which work is still possible. Then your employer makes a plan. You say "
        "yes or no.",
    )
    title_plan = Text(
        nl="Ik heb een vraag over het plan",
        fr="J'ai une question sur le plan",
        de="Ich habe eine Frage zum Plan",
        en="I have a question about the plan",
    )
    note_plan = Text(
        nl="Uren, taken, wanneer het begint",
        fr="Les heures, les tâches, le début",
        de="Stunden, Aufgaben, wann es beginnt",
        en="Hours, tasks, when it starts",
    )
    lead_plan = Text(
        nl="Niets gaat in zonder jouw akkoord. Vraag gerust wat niet duidelijk is.",
        fr="Rien ne commence sans votre accord. Demandez ce qui n'est pas clair.",
        de="Nichts beginnt ohne Ihre Zustimmung. Fragen Sie, was nicht klar ist.",
        en="Nothing starts without your agreement. Ask what is not clear.",
    )
    title_pay = Text(
        nl="Ik heb een vraag over loon of uitkering",
        fr="J'ai une question sur le salaire ou l'indemnité",
        de="Ich habe eine Frage zu Lohn oder Leistung",
        en="I have a question about pay or benefit",
    )
    note_pay = Text(
        nl="Wie betaalt wat, en tot wanneer",
        fr="Qui paie quoi, et jusqu'à quand",
        de="Wer zahlt was, und bis wann",
        en="Who pays what, and until when",
    )
    lead_pay = Text(
        nl="In je plan zie je al wie welke dagen betaalt. Wil je meer weten? Vraag het.",
        fr="Votre plan montre déjà qui paie quels jours. Vous voulez en savoir plus ? Demandez.",
        de="In Ihrem Plan sehen Sie schon, wer welche Tage bezahlt. Möchten Sie mehr wissen? Fragen Sie.",
        en="Your plan already shows who pays which days. Do you want to know more? Ask.",
    )
    title_data = Text(
        nl="Iets over mij klopt niet",
        fr="Quelque chose à mon sujet n'est pas juste",
        de="Etwas über mich stimmt nicht",
        en="Something about me is not right",
    )
    note_data = Text(
        nl="Vraag om het te verbeteren of te wissen",
        fr="Demander de corriger ou d'effacer",
        de="Um Berichtigung oder Löschung bitten",
        en="Ask to correct or erase it",
    )
    lead_data = Text(
        nl="Zeg wat er niet klopt. Je kan er ook meteen zelf iets bij schrijven, in Mijn gegevens.",
        fr="Dites ce qui n'est pas juste. Vous pouvez aussi ajouter vous-même une déclaration, dans Mes données.",
        de="Sagen Sie, was nicht stimmt. Sie können auch selbst etwas dazuschreiben, unter Meine Daten.",
        en="Say what is not right. You can also add something yourself, in My data.",
    )
    title_other = Text(
        nl="Ik wil iets anders vragen",
        fr="Je veux demander autre chose",
        de="Ich möchte etwas anderes fragen",
        en="I want to ask something else",
    )
    note_other = Text(
        nl="Elke vraag is goed", fr="Toute question est bonne", de="Jede Frage ist gut", en="Any question is fine"
    )
    lead_other = Text(
        nl="Schrijf je vraag. Iemand antwoordt je.",
        fr="Écrivez votre question. Quelqu'un vous répond.",
        de="Schreiben Sie Ihre Frage. Jemand antwortet Ihnen.",
        en="Write your question. Someone answers you.",
    )
