"""Words of the rows of work, wherever they stand."""

from draad.desk.words import Words
from draad.rules import Text


class TaskWords(Words):
    """Said by a row: by when, and what its button does."""

    today = Text(nl="vandaag", fr="aujourd'hui", de="heute", en="today")
    open_since = Text(nl="open sinds {day}", fr="ouvert depuis le {day}", de="offen seit {day}", en="open since {day}")
    by = Text(nl="tegen {day}", fr="pour {day}", de="bis {day}", en="by {day}")
    opens = Text(nl="vanaf {day}", fr="à partir du {day}", de="ab {day}", en="from {day}")
    as_soon = Text(nl="zodra het kan", fr="dès que possible", de="sobald es geht", en="as soon as you can")
    no_day = Text(nl="geen vaste dag", fr="pas de jour fixe", de="kein fester Tag", en="no fixed day")
    since = Text(nl="sinds {day}", fr="depuis le {day}", de="seit {day}", en="since {day}")
    back = Text(nl="weer aan het werk", fr="de retour au travail", de="wieder bei der Arbeit", en="back at work")
    note_contact = Text(nl="Noteer contact", fr="Noter un contact", de="Kontakt notieren", en="Note a contact")
    guide = Text(nl="Leidraad", fr="Guide d'entretien", de="Leitfaden", en="Talk guide")
    note = Text(nl="Noteer", fr="Noter", de="Notieren", en="Note it")
    open_dossier = Text(nl="Bekijk dossier", fr="Voir le dossier", de="Akte ansehen", en="See the case")
    no_unit = Text(nl="geen afdeling", fr="sans service", de="keine Abteilung", en="no department")
