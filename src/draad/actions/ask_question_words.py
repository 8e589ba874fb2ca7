"""The mail that tells of a question: neutral, without a name and without what it is about."""

from draad.rules import Text

SUBJECT = Text(
    nl="Er is een vraag voor jou in Draad",
    fr="Une question vous attend dans Draad",
    de="Eine Frage wartet auf Sie in Draad",
    en="A question for you in Draad",
)
BODY = Text(
    nl="Dag\n\nIemand stelde je een vraag of gaf je een antwoord. Je leest het hier:\n\n{link}\n\n"
    "Antwoord zo snel als het lukt. Een telefoontje mag ook.\n",
    fr="Bonjour\n\nQuelqu'un vous a posé une question ou vous a répondu. Vous le lisez ici :\n\n{link}\n\n"
    "Répondez dès que possible. Un coup de fil convient aussi.\n",
    de="Guten Tag\n\nJemand hat Ihnen eine Frage gestellt oder geantwortet. Hier lesen Sie es:\n\n{link}\n\n"
    "Antworten Sie, sobald es geht. Ein Anruf ist auch gut.\n",
    en="Hello\n\nSomeone asked you a question or gave you an answer. You can read it here:\n\n{link}\n\n"
    "Answer as soon as you can. A phone call is fine too.\n",
)
