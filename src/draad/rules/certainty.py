"""How sure a row of law or house protocol is. Shown on every screen that shows the row."""

from enum import Enum

from draad.rules.text import Text


class Certainty(Enum):
    """What a row rests on, from firm to thin."""

    OFFICIAL = "official"
    REPUBLISHED = "official, republished"
    SEVERAL = "several sources"
    ONE = "one source"
    EARLIER_REGIME = "rule of 2022, not seen confirmed since"
    CONTRADICTED = "sources contradict"
    BACKGROUND = "background knowledge"
    HOUSE = "house protocol"

    @property
    def firm(self) -> bool:
        """Whether a reader may rely on it without a second look."""
        return self in _FIRM

    @property
    def title(self) -> Text:
        """The certainty in a few words."""
        return _TITLES[self]


_FIRM = {Certainty.OFFICIAL, Certainty.REPUBLISHED, Certainty.SEVERAL, Certainty.HOUSE}

_TITLES = {
    Certainty.OFFICIAL: Text(nl="officieel", fr="officiel", de="amtlich", en="official"),
    Certainty.REPUBLISHED: Text(
        nl="officieel, overgenomen door derden",
        fr="officiel, repris par un tiers",
        de="amtlich, von Dritten übernommen",
        en="official, republished",
    ),
    Certainty.SEVERAL: Text(nl="meerdere bronnen", fr="plusieurs sources", de="mehrere Quellen", en="several sources"),
    Certainty.ONE: Text(nl="één bron", fr="une seule source", de="eine Quelle", en="one source"),
    Certainty.EARLIER_REGIME: Text(
        nl="regel van 2022, nog niet bevestigd gezien",
        fr="règle de 2022, pas encore vue confirmée",
        de="Regel von 2022, noch nicht bestätigt gesehen",
        en="rule of 2022, not seen confirmed since",
    ),
    Certainty.CONTRADICTED: Text(
        nl="bronnen spreken elkaar tegen",
        fr="les sources se contredisent",
        de="Quellen widersprechen sich",
        en="sources contradict",
    ),
    Certainty.BACKGROUND: Text(
        nl="achtergrondkennis, geen bron gezien",
        fr="connaissance générale, aucune source vue",
        de="Hintergrundwissen, keine Quelle gesehen",
        en="background knowledge",
    ),
    Certainty.HOUSE: Text(
        nl="eigen werkwijze", fr="pratique de la maison", de="eigene Vorgehensweise", en="house protocol"
    ),
}
