"""Names of days and months and the small sentences around them. Lists are one text, parted by spaces."""

from typing import NamedTuple

from draad.rules import Text

WEEKDAYS = Text(
    nl="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    fr="lundi mardi mercredi jeudi vendredi samedi dimanche",
    de="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    en="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
)
SHORT_WEEKDAYS = Text(
    nl="ma di wo do vr za zo",
    fr="lun. mar. mer. jeu. ven. sam. dim.",
    de="Mo. Di. Mi. Do. Fr. Sa. So.",
    en="Mon Tue Wed Thu Fri Sat Sun",
)
MONTHS = Text(
    nl="januari februari maart april mei juni juli augustus september oktober november december",
    fr="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    de="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    en="January February March April May June July August September October November December",
)
SHORT_MONTHS = Text(
    nl="jan feb mrt apr mei juni juli aug sep okt nov dec",
    fr="janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    de="Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    en="Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
)
RELATIVE = {
    -1: Text(nl="gisteren", fr="hier", de="gestern", en="yesterday"),
    0: Text(nl="vandaag", fr="aujourd'hui", de="heute", en="today"),
    1: Text(nl="morgen", fr="demain", de="morgen", en="tomorrow"),
}
"""Days away from today."""

SPAN = Text(
    nl="{first} tot en met {last}",
    fr="du {first} au {last}",
    de="{first} bis einschließlich {last}",
    en="{first} to {last}",
)
WEEK = Text(nl="week {n}", fr="semaine {n}", de="Woche {n}", en="week {n}")
EVERY_WEEK = (
    Text(nl="elke week", fr="chaque semaine", de="jede Woche", en="every week"),
    Text(nl="elke {n} weken", fr="toutes les {n} semaines", de="alle {n} Wochen", en="every {n} weeks"),
)
EVERY_DAY = (
    Text(nl="elke dag", fr="chaque jour", de="jeden Tag", en="every day"),
    Text(nl="elke {n} dagen", fr="tous les {n} jours", de="alle {n} Tage", en="every {n} days"),
)
"""How often something comes back: for one, and for another number ``n``."""
CLOCK = Text(nl="{hour}.{minute} u.", fr="{hour} h {minute}", de="{hour}.{minute} Uhr", en="{hour}:{minute}")


class Left(NamedTuple):
    """How long something still has, or has been open: each for one, and for another number ``n``."""

    ahead: tuple[Text, Text]
    past: tuple[Text, Text]


DAYS_LEFT = Left(
    ahead=(
        Text(nl="nog {n} dag", fr="encore {n} jour", de="noch {n} Tag", en="{n} day left"),
        Text(nl="nog {n} dagen", fr="encore {n} jours", de="noch {n} Tage", en="{n} days left"),
    ),
    past=(
        Text(nl="al {n} dag open", fr="ouvert depuis {n} jour", de="seit {n} Tag offen", en="open for {n} day"),
        Text(nl="al {n} dagen open", fr="ouvert depuis {n} jours", de="seit {n} Tagen offen", en="open for {n} days"),
    ),
)
WORKING_DAYS_LEFT = Left(
    ahead=(
        Text(nl="nog {n} werkdag", fr="encore {n} jour ouvrable", de="noch {n} Arbeitstag", en="{n} working day left"),
        Text(
            nl="nog {n} werkdagen",
            fr="encore {n} jours ouvrables",
            de="noch {n} Arbeitstage",
            en="{n} working days left",
        ),
    ),
    past=(
        Text(
            nl="al {n} werkdag open",
            fr="ouvert depuis {n} jour ouvrable",
            de="seit {n} Arbeitstag offen",
            en="open for {n} working day",
        ),
        Text(
            nl="al {n} werkdagen open",
            fr="ouvert depuis {n} jours ouvrables",
            de="seit {n} Arbeitstagen offen",
            en="open for {n} working days",
        ),
    ),
)
