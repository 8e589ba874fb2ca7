"""How people are shown: their letters, their function in the reader's language, the colour of a hat."""

from collections.abc import Mapping

from draad.desk.components.frame import Actor
from draad.privacy.hats import Hat
from draad.rules import Language

ACTORS: dict[Hat, Actor] = {
    Hat.WORKER: "worker",
    Hat.MANAGER: "manager",
    Hat.HR: "hr",
    Hat.COACH: "coach",
    Hat.PHYSICIAN: "physician",
    Hat.NURSE: "physician",
}
PARTY_ACTORS: dict[str, Actor] = {
    "worker": "worker",
    "manager": "manager",
    "hr": "hr",
    "employer": "hr",
    "coach": "coach",
    "occupational_physician": "physician",
}


def initials(name: str) -> str:
    """Two letters: of the first and the last part of a name."""
    parts = [part for part in name.replace("-", " ").split() if part[0].isalpha() and not part.endswith(".")]
    return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper() if parts else "?"


def function_of(function: Mapping[str, str], language: Language) -> str:
    """The function in the reader's language, else in any."""
    return function.get(language) or next(iter(function.values()), "")


def actor_of(hat: Hat) -> Actor:
    """The colour of a hat."""
    return ACTORS.get(hat, "other")
