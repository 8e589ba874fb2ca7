"""One sentence in the four languages of Draad."""

from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["nl", "fr", "de", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The same sentence in Dutch, French, German and English. Dutch sets the tone."""

    nl: str
    fr: str
    de: str
    en: str

    def to(self, language: Language) -> str:
        """The sentence for a reader of ``language``."""
        text: str = getattr(self, language)
        return text
