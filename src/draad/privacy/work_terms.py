"""Text that crosses the bridge from the physician to the employer: in terms of work, without one word about health.

On the employer's side a writer may keep what was pointed out. Here nobody may: what the physician knows stays in the
file of the health service, and a text that still speaks of it is not saved.
"""

from collections.abc import Mapping

from draad.privacy.health_words import Found, screen
from draad.privacy.items import Item

ONLY_WORK = frozenset({Item.ASSESSMENT, Item.WORK_LIMITATIONS})
"""The rows whose free text speaks of work alone."""


def medical_words(texts: Mapping[str, str]) -> dict[str, tuple[Found, ...]]:
    """What is found in each of these texts, by their names; a text in which nothing is found is not named."""
    found = {name: screen(text) for name, text in texts.items()}
    return {name: words for name, words in found.items() if words}
