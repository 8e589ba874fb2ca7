"""What a letter of a decision means under the law of its day. Letters do not map between laws.

Codex I.4-73: §4 as it was from 2017, §5 and §6 since 1 October 2022.
"""

from draad.rules import Text

FIRST_LAW = "2017-01-01"
"""The law under which decisions had five letters."""

A_2022 = Text(
    nl="Tijdelijk ongeschikt: het eigen werk komt terug. Intussen kan aangepast of ander werk.",
    fr="Inapte temporairement : le travail convenu redevient possible. Entre-temps, un travail adapté ou un autre "
    "travail est possible.",
    de="Vorübergehend untauglich: Die eigene Arbeit wird wieder möglich. Inzwischen geht andere Arbeit.",
    en="Unfit for a time: the agreed work becomes possible again. Adapted or other work is possible meanwhile.",
)
B_2022 = Text(
    nl="Definitief ongeschikt voor het eigen werk. Aangepast of ander werk kan wel.",
    fr="Inapte définitivement pour le travail convenu. Un travail adapté ou un autre travail est possible.",
    de="Endgültig untauglich für die eigene Arbeit. Angepasste oder andere Arbeit geht.",
    en="Permanently unfit for the agreed work. Adapted or other work is possible.",
)
C_2022 = Text(
    nl="Nu niet te beoordelen. Het traject stopt; een nieuw kan ten vroegste na drie maanden.",
    fr="Pas d'évaluation possible pour l'instant. Le trajet s'arrête ; un nouveau est possible après trois "
    "mois au plus tôt.",
    de="Jetzt nicht zu beurteilen. Das Verfahren endet; ein neues geht frühestens nach drei Monaten.",
    en="No assessment possible now. The trajectory ends; a new one can start after three months at the earliest.",
)
B_2017 = Text(
    nl="Tijdelijk ongeschikt. Intussen kan geen ander werk.",
    fr="Inapte temporairement. Aucun autre travail n'est possible entre-temps.",
    de="Vorübergehend untauglich. Inzwischen geht keine andere Arbeit.",
    en="Unfit for a time. No other work is possible meanwhile.",
)
D_2017 = Text(
    nl="Definitief ongeschikt. Aangepast of ander werk kan hier niet.",
    fr="Inapte définitivement. Aucun travail adapté ou autre n'est possible ici.",
    de="Endgültig untauglich. Angepasste oder andere Arbeit geht hier nicht.",
    en="Permanently unfit. No adapted or other work is possible here.",
)
E_2017 = Text(
    nl="Een traject past nu niet. Om de twee maanden opnieuw te bekijken.",
    fr="Un trajet n'est pas opportun pour l'instant. À revoir tous les deux mois.",
    de="Ein Verfahren passt jetzt nicht. Alle zwei Monate neu zu prüfen.",
    en="A trajectory does not fit now. To be looked at again every two months.",
)
MEANINGS: dict[str, Text] = {"A": A_2022, "B": B_2022, "C": C_2022}
MEANINGS_2017: dict[str, Text] = {"A": A_2022, "B": B_2017, "C": B_2022, "D": D_2017, "E": E_2017}
"""Under the first law C was what B is since 2022."""


def meaning(regime: str, letter: str) -> Text:
    """What a letter means under a law, named by its in-force day."""
    return (MEANINGS_2017 if regime == FIRST_LAW else MEANINGS)[letter]


def has_conditions(regime: str, letter: str) -> bool:
    """Whether work is possible with such a decision, so that conditions of work go with it."""
    return letter in ({"A", "C"} if regime == FIRST_LAW else {"A", "B"})


def has_review(regime: str, letter: str) -> bool:
    """Whether the physician chooses a day to see the worker again."""
    return regime == FIRST_LAW and letter in {"A", "B"}


def ends(regime: str, letter: str) -> bool:
    """Whether the decision ends the trajectory, so that another can only start after a waiting time."""
    return regime != FIRST_LAW and letter == "C"
