"""The mail that reminds: neutral, without a name and without what it is about. The page behind the link says it."""

from draad.rules import Text

SUBJECT = Text(
    nl="Iemand vraagt je om even te kijken in Draad",
    fr="On vous demande de jeter un œil dans Draad",
    de="Jemand bittet Sie, kurz in Draad nachzusehen",
    en="Someone asks you to take a look in Draad",
)
BODY = Text(
    nl="Dag\n\n{sender} vraagt je om even te kijken. Er staat nog iets open dat aan jou is:\n\n{link}\n\n"
    "Heb je het intussen gedaan? Dan hoef je niets te doen.\n",
    fr="Bonjour\n\n{sender} vous demande de jeter un œil. Quelque chose vous attend encore :\n\n{link}\n\n"
    "Vous l'avez fait entre-temps ? Alors il n'y a plus rien à faire.\n",
    de="Guten Tag\n\n{sender} bittet Sie, kurz nachzusehen. Es wartet noch etwas auf Sie:\n\n{link}\n\n"
    "Haben Sie es inzwischen erledigt? Dann brauchen Sie nichts zu tun.\n",
    en="Hello\n\n{sender} asks you to take a look. Something is still waiting for you:\n\n{link}\n\n"
    "Done it meanwhile? Then there is nothing left to do.\n",
)
