"""Words of my agreements."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class AgreementsWords(Words):
    """Talks, agreements, contact, rest."""

    title = Text(nl="Mijn afspraken", fr="Mes accords", de="Meine Absprachen", en="My agreements")
    lead = Text(
        nl="Wat jullie samen afspraken. Klopt iets niet? Zeg het gerust.",
        fr="Ce que vous avez convenu ensemble. Quelque chose ne va pas ? Dites-le.",
        de="Was Sie zusammen vereinbart haben. Stimmt etwas nicht? Sagen Sie es ruhig.",
        en="What you agreed together. Is something not right? Just say so.",
    )
    coming = Text(nl="Gesprekken die komen", fr="Entretiens à venir", de="Gespräche, die kommen", en="Talks to come")
    other_moment = Text(
        nl="Stel een ander moment voor",
        fr="Proposer un autre moment",
        de="Einen anderen Zeitpunkt vorschlagen",
        en="Propose another moment",
    )
    moment_asked = Text(
        nl="Je stelde voor: {day}. Je hoort of dat lukt.",
        fr="Vous avez proposé : {day}. On vous dira si c'est possible.",
        de="Sie haben vorgeschlagen: {day}. Sie hören, ob das geht.",
        en="You proposed: {day}. You will hear whether that works.",
    )
    to_agenda = Text(nl="Naar mijn agenda", fr="Vers mon agenda", de="Zu meinem Kalender", en="To my calendar")
    no_coming = Text(
        nl="Er is nu geen gesprek gepland. Wil je er een? Vraag het.",
        fr="Aucun entretien n'est prévu. Vous en voulez un ? Demandez-le.",
        de="Gerade ist kein Gespräch geplant. Möchten Sie eins? Fragen Sie danach.",
        en="No talk is planned now. Do you want one? Ask for it.",
    )
    held = Text(nl="Gesprekken die er waren", fr="Entretiens passés", de="Vergangene Gespräche", en="Talks you had")
    agreed = Text(nl="Wat is afgesproken", fr="Ce qui est convenu", de="Was vereinbart ist", en="What is agreed")
    no_agreed = Text(
        nl="Er staat nog geen afspraak op papier.",
        fr="Aucun accord n'est encore écrit.",
        de="Noch steht keine Absprache auf Papier.",
        en="No agreement is written down yet.",
    )
    hours_plan = Text(
        nl="Het plan voor je uren",
        fr="Le plan de vos heures",
        de="Der Plan für Ihre Stunden",
        en="The plan for your hours",
    )
    step = Text(
        nl="{hours} uur per week vanaf {day}. {tasks}",
        fr="{hours} heures par semaine à partir du {day}. {tasks}",
        de="{hours} Stunden pro Woche ab {day}. {tasks}",
        en="{hours} hours a week from {day}. {tasks}",
    )
    written_by = Text(
        nl="Genoteerd door {name}, {hat}, op {day}.",
        fr="Noté par {name}, {hat}, le {day}.",
        de="Notiert von {name}, {hat}, am {day}.",
        en="Recorded by {name}, {hat}, on {day}.",
    )
    someone = Text(nl="iemand", fr="quelqu'un", de="jemand", en="someone")
    yes = Text(nl="Ja, dat klopt", fr="Oui, c'est juste", de="Ja, das stimmt", en="Yes, that is right")
    talk = Text(
        nl="Ik wil er eerst over praten",
        fr="Je voudrais d'abord en parler",
        de="Ich möchte erst darüber reden",
        en="I want to talk about it first",
    )
    no = Text(
        nl="Nee, dat klopt niet", fr="Non, ce n'est pas juste", de="Nein, das stimmt nicht", en="No, that is not right"
    )
    yes_note = Text(
        nl="We houden het zoals het er staat",
        fr="On le garde comme c'est écrit",
        de="Es bleibt, wie es da steht",
        en="We keep it as it stands",
    )
    talk_note = Text(
        nl="Iemand neemt contact met je op",
        fr="Quelqu'un vous contacte",
        de="Jemand meldet sich bei Ihnen",
        en="Someone contacts you",
    )
    no_note = Text(
        nl="Je mag zeggen waarom, maar het moet niet",
        fr="Vous pouvez dire pourquoi, sans obligation",
        de="Sie dürfen sagen, warum, müssen aber nicht",
        en="You may say why, but you need not",
    )
    said_yes = Text(
        nl="Op {day} zei je: ja, dat klopt.",
        fr="Le {day}, vous avez dit : oui, c'est juste.",
        de="Am {day} sagten Sie: ja, das stimmt.",
        en="On {day} you said: yes, that is right.",
    )
    said_no = Text(
        nl="Op {day} zei je: nee, dat klopt niet.",
        fr="Le {day}, vous avez dit : non, ce n'est pas juste.",
        de="Am {day} sagten Sie: nein, das stimmt nicht.",
        en="On {day} you said: no, that is not right.",
    )
    change = Text(
        nl="Ik wil iets anders antwoorden",
        fr="Je veux répondre autre chose",
        de="Ich möchte anders antworten",
        en="I want to answer something else",
    )
    contact = Text(
        nl="Hoe we contact houden",
        fr="Comment garder le contact",
        de="Wie wir Kontakt halten",
        en="How we keep contact",
    )
    no_contact = Text(
        nl="Er is nog niets afgesproken. Jij mag zeggen wat voor jou past.",
        fr="Rien n'est encore convenu. Dites ce qui vous convient.",
        de="Noch ist nichts vereinbart. Sagen Sie, was für Sie passt.",
        en="Nothing is agreed yet. You may say what suits you.",
    )
    contact_by = Text(
        nl="Wie contact houdt: {who}",
        fr="Qui garde le contact : {who}",
        de="Wer Kontakt hält: {who}",
        en="Who keeps contact: {who}",
    )
    contact_every = Plural(
        one=Text(
            nl="Hoe vaak: elke dag",
            fr="À quelle fréquence : chaque jour",
            de="Wie oft: jeden Tag",
            en="How often: every day",
        ),
        many=Text(
            nl="Hoe vaak: om de {n} dagen",
            fr="À quelle fréquence : tous les {n} jours",
            de="Wie oft: alle {n} Tage",
            en="How often: every {n} days",
        ),
    )
    contact_how = Text(nl="Hoe: {how}", fr="Comment : {how}", de="Wie: {how}", en="How: {how}")
    quiet = Text(
        nl="Rust tot en met {day}. Tot dan bellen we je niet, tenzij de wet het vraagt.",
        fr="Repos jusqu'au {day} inclus. D'ici là, nous ne vous appelons pas, sauf si la loi le demande.",
        de="Ruhe bis einschließlich {day}. Bis dahin rufen wir Sie nicht an, außer das Gesetz verlangt es.",
        en="Rest until {day}. Until then we do not call you, unless the law asks for it.",
    )
    change_contact = Text(
        nl="Zeg hoe je contact wil",
        fr="Dire comment vous souhaitez le contact",
        de="Sagen, wie Sie Kontakt möchten",
        en="Say how you want contact",
    )
    ask_rest = Text(
        nl="Vraag een periode van rust",
        fr="Demander une période de repos",
        de="Um eine Ruhezeit bitten",
        en="Ask for a period of rest",
    )
    ask = Text(nl="Vraag iets", fr="Poser une question", de="Etwas fragen", en="Ask something")


class MomentWords(Words):
    """Another moment for a talk."""

    title = Text(nl="Een ander moment", fr="Un autre moment", de="Ein anderer Zeitpunkt", en="Another moment")
    lead = Text(
        nl="Het gesprek blijft staan tot iemand het verzet. Je mag altijd een ander moment vragen.",
        fr="L'entretien reste prévu jusqu'à ce que quelqu'un le déplace. Vous pouvez toujours demander un autre moment.",
        de="Das Gespräch bleibt stehen, bis jemand es verschiebt. Sie dürfen immer um einen anderen Zeitpunkt bitten.",
        en="The talk stays until somebody moves it. You may always ask for another moment.",
    )
    now = Text(
        nl="Nu gepland: {when}", fr="Prévu maintenant : {when}", de="Jetzt geplant: {when}", en="Planned now: {when}"
    )
    day = Text(
        nl="Welke dag past beter?",
        fr="Quel jour vous convient mieux ?",
        de="Welcher Tag passt besser?",
        en="Which day suits better?",
    )
    day_hint = Text(
        nl="Bijvoorbeeld {example}", fr="Par exemple {example}", de="Zum Beispiel {example}", en="For example {example}"
    )
    at = Text(nl="Hoe laat?", fr="À quelle heure ?", de="Um wie viel Uhr?", en="At what time?")
    at_hint = Text(
        nl="Bijvoorbeeld 14:30. Maakt het niet uit? Laat het leeg.",
        fr="Par exemple 14:30. Peu importe ? Laissez vide.",
        de="Zum Beispiel 14:30. Ist es egal? Lassen Sie es leer.",
        en="For example 14:30. Does it not matter? Leave it empty.",
    )
    your_words = Text(
        nl="Wil je er iets bij zeggen?",
        fr="Voulez-vous ajouter quelque chose ?",
        de="Möchten Sie etwas dazu sagen?",
        en="Do you want to say something with it?",
    )
    your_words_hint = Text(
        nl="Het hoeft niet. Wie dit kan lezen: {readers}.",
        fr="Ce n'est pas obligatoire. Qui peut lire ceci : {readers}.",
        de="Das müssen Sie nicht. Wer das lesen kann: {readers}.",
        en="You need not. Who can read this: {readers}.",
    )
    save = Text(
        nl="Stel dit moment voor", fr="Proposer ce moment", de="Diesen Zeitpunkt vorschlagen", en="Propose this moment"
    )
    saved = Text(nl="Voorstel verstuurd", fr="Proposition envoyée", de="Vorschlag gesendet", en="Proposal sent")
    past = Text(
        nl="Kies een dag die nog komt.",
        fr="Choisissez un jour à venir.",
        de="Wählen Sie einen kommenden Tag.",
        en="Pick a day to come.",
    )
    too_long = Text(
        nl="Je tekst is te lang. Maak hem iets korter.",
        fr="Votre texte est trop long. Raccourcissez-le un peu.",
        de="Ihr Text ist zu lang. Kürzen Sie ihn etwas.",
        en="Your text is too long. Make it a little shorter.",
    )
    back = Text(nl="Naar mijn afspraken", fr="Vers mes accords", de="Zu meinen Absprachen", en="To my agreements")
