"""After how many missed appointments the law of a trajectory reacts: read from its rule, never our own number. Pure."""

from collections.abc import Mapping

from draad.dossier.checks import chosen
from draad.rules import Reached, Rule
from draad.rules.book import parts_of

NO_SHOW = "be.trajectory.no-show-ends"


def most_missed(rules: Mapping[str, Rule], regime: str | None, settings: Mapping[str, str]) -> int | None:
    """The number under a regime and the settings of an employer; nothing where that law counts none.

    :param regime: the in-force day of the law of the trajectory.
    """
    rule = rules.get(NO_SHOW)
    versions = rule.versions if rule is not None else ()
    version = next((one for one in versions if one.in_force == regime), None)
    if version is None:
        return None
    counting = (part for part in parts_of(version.terms) if isinstance(part, Reached))
    return next((chosen(part.repeated.number, settings) for part in counting), None)
