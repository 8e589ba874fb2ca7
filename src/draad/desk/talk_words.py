"""Words for a planned talk: when, how, with whom."""

from draad.desk.words import Words
from draad.rules import Text


class PlannedWords(Words):
    """Parts of a sentence."""

    at = Text(nl="{day}, {time}", fr="{day}, {time}", de="{day}, {time}", en="{day}, {time}")
    until = Text(nl="{start} tot {end}", fr="{start} à {end}", de="{start} bis {end}", en="{start} to {end}")
    no_time = Text(nl="uur nog af te spreken", fr="heure à convenir", de="Uhrzeit noch offen", en="time still to agree")
    with_whom = Text(nl="met {names}", fr="avec {names}", de="mit {names}", en="with {names}")
    both = Text(nl="{first} en {last}", fr="{first} et {last}", de="{first} und {last}", en="{first} and {last}")
    you = Text(nl="jou", fr="vous", de="Ihnen", en="you")
    planned_by = Text(nl="Gepland door {name}", fr="Prévu par {name}", de="Geplant von {name}", en="Planned by {name}")
