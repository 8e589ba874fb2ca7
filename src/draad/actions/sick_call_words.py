"""The mail that tells HR to look: neutral, without a name and without what it is about. The page behind the link says it."""

from draad.rules import Text

SUBJECT = Text(
    nl="Er is een nieuwe melding in Draad",
    fr="Il y a un nouveau message dans Draad",
    de="Es gibt eine neue Meldung in Draad",
    en="There is a new message in Draad",
)
BODY = Text(
    nl="Dag\n\nEr is een nieuwe melding in Draad. Je vindt ze bij Vandaag:\n\n{link}\n\n"
    "Komt er binnen het uur nog iets bij? Dan krijg je daar geen aparte mail over.\n",
    fr="Bonjour\n\nIl y a un nouveau message dans Draad. Vous le trouverez sous Aujourd'hui :\n\n{link}\n\n"
    "S'il s'en ajoute dans l'heure, vous ne recevrez pas d'autre mail.\n",
    de="Guten Tag\n\nEs gibt eine neue Meldung in Draad. Sie finden sie unter Heute:\n\n{link}\n\n"
    "Kommt innerhalb der Stunde noch etwas dazu, erhalten Sie dazu keine eigene Mail.\n",
    en="Hello\n\nThere is a new message in Draad. You find it under Today:\n\n{link}\n\n"
    "If more comes within the hour, you will not get another mail about it.\n",
)
