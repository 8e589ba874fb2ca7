"""Words of answering a question."""

from draad.desk.words import Words
from draad.rules import Text


class AnswerQuestionWords(Words):
    """The page."""

    title = Text(nl="Vraag van {name}", fr="Question de {name}", de="Frage von {name}", en="Question of {name}")
    about = Text(nl="Waarover: {about}", fr="Sujet : {about}", de="Worum es geht: {about}", en="About: {about}")
    asked_on = Text(nl="Gevraagd op {day}.", fr="Demandé le {day}.", de="Gefragt am {day}.", en="Asked on {day}.")
    no_words = Text(
        nl="Er staat geen tekst bij. Een telefoontje helpt vaak het best.",
        fr="Sans texte. Un coup de fil aide souvent le plus.",
        de="Ohne Text. Ein Anruf hilft oft am besten.",
        en="There is no text with it. A phone call often helps best.",
    )
    text = Text(nl="Je antwoord", fr="Votre réponse", de="Ihre Antwort", en="Your answer")
    hint = Text(
        nl="Spraken jullie elkaar al? Laat het dan leeg. Wie dit leest: {readers}.",
        fr="Vous vous êtes déjà parlé ? Laissez vide. Qui lit ceci : {readers}.",
        de="Haben Sie schon gesprochen? Dann lassen Sie es leer. Wer das liest: {readers}.",
        en="Did you talk already? Then leave it empty. Who reads this: {readers}.",
    )
    do_not_write = Text(
        nl="Schrijf hier niets over gezondheid.",
        fr="N'écrivez rien ici sur la santé.",
        de="Schreiben Sie hier nichts über Gesundheit.",
        en="Write nothing about health here.",
    )
    save = Text(nl="Beantwoord", fr="Répondu", de="Beantwortet", en="Answered")
    saved = Text(
        nl="Vraag van {name} beantwoord",
        fr="La question de {name} a reçu une réponse",
        de="Frage von {name} beantwortet",
        en="Question of {name} answered",
    )
    back = Text(nl="Naar vandaag", fr="Vers aujourd'hui", de="Zu heute", en="To today")
    to_dossier = Text(nl="Naar het dossier", fr="Vers le dossier", de="Zur Akte", en="To the case")
    plan = Text(nl="Plan een gesprek", fr="Prévoir un entretien", de="Gespräch planen", en="Plan a talk")
    worker = Text(nl="de werknemer", fr="le travailleur", de="der Arbeitnehmer", en="the worker")
