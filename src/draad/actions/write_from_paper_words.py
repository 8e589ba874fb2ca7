"""What a mail says to a worker when HR wrote something down for them."""

from draad.rules import Text

SUBJECT = Text(
    nl="Er is iets voor je genoteerd, van papier",
    fr="Quelque chose a été noté pour vous, d'après un papier",
    de="Es wurde etwas für Sie notiert, von Papier",
    en="Something was noted for you, from paper",
)
BODY = Text(
    nl="Dag\n\nDe personeelsdienst noteerde in Draad wat je op papier gaf. Je ziet het bij Mijn gegevens. Klopt het niet? "
    "Zet er daar je eigen verklaring bij, of bel de personeelsdienst.\n",
    fr="Bonjour\n\nLe service du personnel a noté dans Draad ce que vous avez remis sur papier. Vous le voyez dans Mes "
    "données. Ce n'est pas juste ? Ajoutez-y votre déclaration, ou appelez le service du personnel.\n",
    de="Guten Tag\n\nDer Personaldienst hat in Draad notiert, was Sie auf Papier abgaben. Sie sehen es unter Meine Daten. "
    "Stimmt es nicht? Fügen Sie dort Ihre eigene Erklärung hinzu, oder rufen Sie den Personaldienst an.\n",
    en="Hello\n\nHR noted in Draad what you gave on paper. You see it at My data. Is it not right? Add your own statement "
    "there, or call HR.\n",
)
