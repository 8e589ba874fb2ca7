"""In which ways a page is looked at: language, phone or desktop, light or dark. Pairs as a rule, all with DRAAD_FULL=1.

Each of the eight ways of ``LOOKS`` differs from its neighbours, and together they hold every pair of two properties:
each language on both screens and in both themes, each screen in both themes.
"""

import os
from itertools import product
from typing import NamedTuple

from draad.rules import LANGUAGES, Language

FULL = bool(os.environ.get("DRAAD_FULL"))
THEMES = ("light", "dark")


class Look(NamedTuple):
    """One way to look at a page."""

    language: Language
    phone: bool
    theme: str

    def __str__(self) -> str:
        return f"{self.language}-{'phone' if self.phone else 'desktop'}-{self.theme}"


EVERY = tuple(Look(language, phone, theme) for language, phone, theme in product(LANGUAGES, (False, True), THEMES))
LOOKS = tuple(
    Look(language, phone, THEMES[(number + phone) % 2])
    for phone in (False, True)
    for number, language in enumerate(LANGUAGES)
)


def looks_for(turn: int) -> tuple[Look, ...]:
    """The ways for one of many: each language once, screen and theme taking turns. With DRAAD_FULL=1 all of them.

    :param turn: the place of that one among the many; its neighbours see the other screen and theme.
    """
    if FULL:
        return EVERY
    return tuple(
        Look(language, bool((number + turn) % 2), THEMES[(number // 2 + turn) % 2])
        for number, language in enumerate(LANGUAGES)
    )
