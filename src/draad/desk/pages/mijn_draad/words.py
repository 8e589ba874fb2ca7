"""Words for the worker: what happens next, and what is asked of them."""

from draad.desk.words import Words
from draad.rules import Text


class MyThreadWords(Words):
    """What the page says beside the parts that every dossier has."""

    hello = Text(nl="Dag {name}", fr="Bonjour {name}", de="Guten Tag, {name}", en="Hello {name}")
    title = Text(nl="Mijn plan", fr="Mon plan", de="Mein Plan", en="My plan")
    lead_absent = Text(
        nl="Dit is wat er nu komt. Lees het rustig. Niets gaat in zonder jouw akkoord.",
        fr="Voici la suite. Prenez votre temps. Rien ne commence sans votre accord.",
        de="Das kommt jetzt. Lesen Sie in Ruhe. Nichts beginnt ohne Ihre Zustimmung.",
        en="This is what comes now. Take your time. Nothing starts without your agreement.",
    )
    lead_working = Text(
        nl="Je bent aan het werk. Er staat nu niets open.",
        fr="Vous êtes au travail. Rien n'est en attente.",
        de="Sie sind bei der Arbeit. Gerade ist nichts offen.",
        en="You are at work. Nothing is open now.",
    )
    lead_back = Text(
        nl="Fijn dat je er weer bent. Dit staat er nog.",
        fr="Heureux de vous revoir. Voici ce qui reste prévu.",
        de="Schön, dass Sie wieder da sind. Das steht noch an.",
        en="Good to have you back. This is still to come.",
    )
    no_reason = Text(
        nl="Waarom je ziek bent, staat hier niet. Dat weten alleen jij en je artsen.",
        fr="La raison de votre absence n'est pas notée ici. Seuls vous et vos médecins la connaissez.",
        de="Warum Sie krank sind, steht hier nicht. Das wissen nur Sie und Ihre Ärzte.",
        en="Why you are ill is not recorded here. Only you and your doctors know.",
    )
    report = Text(nl="Meld je ziek", fr="Signaler ma maladie", de="Sich krank melden", en="Report sick")
    certificate = Text(
        nl="Voeg een attest toe", fr="Ajouter un certificat", de="Bescheinigung hinzufügen", en="Add a certificate"
    )
    expect = Text(
        nl="Zeg wanneer je terug verwacht te zijn",
        fr="Dire quand vous pensez revenir",
        de="Sagen, wann Sie voraussichtlich zurück sind",
        en="Say when you expect to be back",
    )
    contact_person = Text(
        nl="Liever contact met iemand anders",
        fr="Plutôt un contact avec quelqu'un d'autre",
        de="Lieber Kontakt mit jemand anderem",
        en="Rather contact with somebody else",
    )
    contact_wish = Text(
        nl="Zeg hoe je contact wil",
        fr="Dire comment vous souhaitez le contact",
        de="Sagen, wie Sie Kontakt möchten",
        en="Say how you want contact",
    )
    ask = Text(nl="Vraag iets", fr="Poser une question", de="Etwas fragen", en="Ask something")
    what_if = Text(nl="Wat als?", fr="Et si ?", de="Was wäre wenn?", en="What if?")
    other = Text(nl="Zeg iets anders", fr="Dire autre chose", de="Etwas anderes sagen", en="Say something else")
    you_can = Text(nl="Dit kan je doen", fr="Ce que vous pouvez faire", de="Das können Sie tun", en="What you can do")
    next = Text(nl="Wat er nu komt", fr="La suite", de="Was jetzt kommt", en="What comes next")
    for_you = Text(nl="voor jou", fr="pour vous", de="für Sie", en="for you")
    for_other = Text(nl="voor {name}", fr="pour {name}", de="für {name}", en="for {name}")
    nothing_next = Text(
        nl="Er staat nu niets open.",
        fr="Rien n'est en attente.",
        de="Gerade ist nichts offen.",
        en="Nothing is open now.",
    )
    rights = Text(
        nl="Dit mag je altijd vragen",
        fr="Ce que vous pouvez toujours demander",
        de="Das dürfen Sie immer fragen",
        en="What you may always ask",
    )
    by_itself = Text(
        nl="Wat vanzelf gebeurt",
        fr="Ce qui arrive de soi-même",
        de="Was von selbst geschieht",
        en="What happens by itself",
    )
    by_itself_lead = Text(
        nl="De wet regelt dit ook als niemand iets doet. Daarom zeggen we het vooraf.",
        fr="La loi le prévoit même si personne ne fait rien. C'est pourquoi nous le disons à l'avance.",
        de="Das Gesetz regelt das auch, wenn niemand etwas tut. Darum sagen wir es vorher.",
        en="The law does this even if nobody acts. That is why we say it beforehand.",
    )
    about_you = Text(
        nl="Wat staat er over jou?",
        fr="Que sait-on de vous ?",
        de="Was steht hier über Sie?",
        en="What stands here about you?",
    )
    about_dates = Text(
        nl="Alles wat over jou genoteerd is",
        fr="Tout ce qui est noté à votre sujet",
        de="Alles, was über Sie notiert ist",
        en="Everything recorded about you",
    )
    about_dates_note = Text(
        nl="Met wie het zei. Klopt iets niet? Schrijf het erbij.",
        fr="Avec qui l'a dit. Une erreur ? Ajoutez votre version.",
        de="Mit wem es gesagt hat. Stimmt etwas nicht? Schreiben Sie es dazu.",
        en="With who said it. Is something wrong? Add your side.",
    )
    about_looks = Text(
        nl="Wie bekeek mijn dossier?",
        fr="Qui a consulté mon dossier ?",
        de="Wer hat meine Akte angesehen?",
        en="Who looked at my case?",
    )
    about_looks_note = Text(
        nl="Met de dag, de rol en waarvoor.",
        fr="Avec le jour, le rôle et la raison.",
        de="Mit Tag, Rolle und wofür.",
        en="With the day, the role and what for.",
    )
    about_consents = Text(nl="Mijn toestemmingen", fr="Mes accords", de="Meine Zustimmungen", en="My consents")
    about_consents_note = Text(
        nl="Jij beslist. Je kan ze altijd weer intrekken.",
        fr="C'est vous qui décidez. Vous pouvez toujours les retirer.",
        de="Sie entscheiden. Sie können sie jederzeit zurücknehmen.",
        en="You decide. You can always take them back.",
    )
    about_agreements = Text(nl="Mijn afspraken", fr="Mes accords conclus", de="Meine Absprachen", en="My agreements")
    about_agreements_note = Text(
        nl="Gesprekken, contact en rust.",
        fr="Entretiens, contact et repos.",
        de="Gespräche, Kontakt und Ruhe.",
        en="Talks, contact and rest.",
    )
    to_agenda = Text(nl="Mijn agenda", fr="Mon agenda", de="Mein Kalender", en="My calendar")


class AnswerWords(Words):
    """Words for answering a plan or an agreement."""

    ask_plan = Text(
        nl="Wat vind je van het re-integratieplan?",
        fr="Que pensez-vous du plan de réintégration ?",
        de="Was halten Sie vom Wiedereingliederungsplan?",
        en="What do you think of the reintegration plan?",
    )
    ask_hours = Text(
        nl="Wat vind je van dit plan?",
        fr="Que pensez-vous de ce plan ?",
        de="Was halten Sie von diesem Plan?",
        en="What do you think of this plan?",
    )
    ask_agreement = Text(
        nl="Klopt deze afspraak voor jou?",
        fr="Cet accord vous convient-il ?",
        de="Passt diese Absprache für Sie?",
        en="Is this agreement right for you?",
    )
    received = Text(
        nl="Je kreeg het plan op {day}.",
        fr="Vous avez reçu le plan le {day}.",
        de="Sie haben den Plan am {day} erhalten.",
        en="You received the plan on {day}.",
    )
    until = Text(
        nl="Je hebt tijd tot en met {day}.",
        fr="Vous avez jusqu'au {day} inclus.",
        de="Sie haben Zeit bis einschließlich {day}.",
        en="You have until {day}.",
    )
    silence = Text(
        nl="Antwoord je niet? Dan bellen we je eerst.",
        fr="Sans réponse, nous vous appelons d'abord.",
        de="Antworten Sie nicht? Dann rufen wir Sie zuerst an.",
        en="If you do not answer, we call you first.",
    )
    silence_law = Text(
        nl="Blijft het daarna stil, dan telt dat volgens de wet als nee.",
        fr="Si le silence continue, il compte comme un non selon la loi.",
        de="Bleibt es danach still, gilt das nach dem Gesetz als Nein.",
        en="If it stays silent after that, the law counts it as a no.",
    )
    change_mind = Text(
        nl="Je kan later nog van gedachten veranderen.",
        fr="Vous pouvez encore changer d'avis plus tard.",
        de="Sie können es sich später noch anders überlegen.",
        en="You can still change your mind later.",
    )
    yes = Text(
        nl="Ja, zo kan het voor mij",
        fr="Oui, cela me convient",
        de="Ja, so passt es für mich",
        en="Yes, this works for me",
    )
    talk = Text(
        nl="Ik wil eerst nog praten",
        fr="Je voudrais d'abord en parler",
        de="Ich möchte erst noch reden",
        en="I want to talk first",
    )
    no = Text(
        nl="Nee, zo lukt het niet", fr="Non, cela ne va pas", de="Nein, so geht es nicht", en="No, this does not work"
    )
    yes_note = Text(
        nl="Je eerste dag is {day}",
        fr="Votre premier jour est le {day}",
        de="Ihr erster Tag ist der {day}",
        en="Your first day is {day}",
    )
    yes_note_plain = Text(
        nl="We houden het zoals het er staat",
        fr="On le garde comme c'est écrit",
        de="Es bleibt, wie es da steht",
        en="We keep it as it stands",
    )
    talk_note = Text(
        nl="{name} krijgt je vraag en neemt contact op",
        fr="{name} reçoit votre demande et vous contacte",
        de="{name} erhält Ihre Frage und meldet sich",
        en="{name} gets your question and contacts you",
    )
    no_note = Text(
        nl="Je mag zeggen waarom, maar het moet niet",
        fr="Vous pouvez dire pourquoi, sans obligation",
        de="Sie dürfen sagen, warum, müssen aber nicht",
        en="You may say why, but you need not",
    )
    answered_yes = Text(
        nl="Op {day} zei je: ja, zo kan het voor mij.",
        fr="Le {day}, vous avez dit : oui, cela me convient.",
        de="Am {day} sagten Sie: ja, so passt es für mich.",
        en="On {day} you said: yes, this works for me.",
    )
    answered_no = Text(
        nl="Op {day} zei je: nee, zo lukt het niet.",
        fr="Le {day}, vous avez dit : non, cela ne va pas.",
        de="Am {day} sagten Sie: nein, so geht es nicht.",
        en="On {day} you said: no, this does not work.",
    )
    change = Text(
        nl="Ik wil iets anders antwoorden",
        fr="Je veux répondre autre chose",
        de="Ich möchte anders antworten",
        en="I want to answer something else",
    )
    check = Text(
        nl="Klopt dit? Dan bewaren we je antwoord.",
        fr="C'est juste ? Alors nous gardons votre réponse.",
        de="Stimmt das? Dann speichern wir Ihre Antwort.",
        en="Is this right? Then we save your answer.",
    )
    back = Text(nl="Mijn plan", fr="Mon plan", de="Mein Plan", en="My plan")
    back_agreements = Text(nl="Mijn afspraken", fr="Mes accords", de="Meine Absprachen", en="My agreements")
    your_words = Text(
        nl="Wil je er iets bij zeggen?",
        fr="Voulez-vous ajouter quelque chose ?",
        de="Möchten Sie etwas dazu sagen?",
        en="Do you want to add something?",
    )
    your_words_hint = Text(
        nl="Het moet niet. Schrijf niet wat er medisch aan de hand is.",
        fr="Sans obligation. N'écrivez rien de médical.",
        de="Sie müssen nicht. Schreiben Sie nichts Medizinisches.",
        en="You need not. Write nothing medical.",
    )
    readers = Text(
        nl="Wie dit leest: {readers}.",
        fr="Qui lit ceci : {readers}.",
        de="Wer das liest: {readers}.",
        en="Who reads this: {readers}.",
    )
    too_long = Text(
        nl="Dit is te lang. Hou het korter.",
        fr="C'est trop long. Faites plus court.",
        de="Das ist zu lang. Fassen Sie sich kürzer.",
        en="This is too long. Keep it shorter.",
    )
    no_harm = Text(
        nl="Nee zeggen mag. Dan zoeken we samen iets anders.",
        fr="Vous pouvez dire non. Nous chercherons alors une autre solution ensemble.",
        de="Sie dürfen Nein sagen. Dann suchen wir gemeinsam etwas anderes.",
        en="You may say no. Then we look for something else together.",
    )
    saved = Text(
        nl="Je antwoord is bewaard.",
        fr="Votre réponse est enregistrée.",
        de="Ihre Antwort ist gespeichert.",
        en="Your answer is saved.",
    )
    talk_next = Text(
        nl="Hoorde je niets tegen {day}? Vraag dan hulp: {contact}.",
        fr="Rien entendu pour le {day} ? Demandez alors de l'aide : {contact}.",
        de="Bis {day} nichts gehört? Dann hilft man Ihnen hier: {contact}.",
        en="Heard nothing by {day}? Then ask for help: {contact}.",
    )
    too_fast = Text(
        nl="Gaat een stap te snel? Dan passen we het plan aan. Je kan altijd zelf een afspraak vragen bij de arbeidsarts.",
        fr="Une étape va trop vite ? Nous adaptons le plan. Vous pouvez toujours demander vous-même un rendez-vous au "
        "médecin du travail.",
        de="Geht ein Schritt zu schnell? Dann passen wir den Plan an. Sie können immer selbst einen Termin beim "
        "Arbeitsarzt anfragen.",
        en="Is a step too fast? Then we change the plan. You can always ask the occupational physician for a visit.",
    )
    someone = Text(nl="De personeelsdienst", fr="Le service du personnel", de="Der Personaldienst", en="HR")
