"""A form as it was sent: everything a string, so that nothing typed is lost, and what is wrong with each field."""

import secrets
from collections.abc import Collection, Iterable, Mapping

from draad.desk.components import Choice, Component, ErrorSummary, FieldError
from draad.desk.screening import screened
from draad.desk.typed_days import Side, UnreadDay, parse_day
from draad.periods import Day
from draad.rules import Language

NOT_TYPED = {"csrfmiddlewaretoken", "once", "seen", "checked", "change"}
"""What a form carries along, and no person typed."""


class TypedForm:
    """Reads what was typed. ``wrong`` says, in the reader's words, what to do about a field by its name."""

    def __init__(self, values: Mapping[str, str], today: Day, language: Language) -> None:
        self.values, self.today, self.language = values, today, language
        self.wrong: dict[str, str] = {}

    def get(self, name: str, otherwise: str = "") -> str:
        """What was typed, without the spaces around it; ``otherwise`` where nothing was."""
        return self.values.get(name, "").strip() or otherwise

    def ticked(self, name: str) -> bool:
        """Whether a box was ticked."""
        return self.get(name) == "yes"

    def one_of(self, name: str, allowed: Collection[str], otherwise: str) -> str:
        """An answer among those that were offered."""
        found = self.get(name)
        return found if found in allowed else otherwise

    def error(self, name: str) -> str:
        """What is wrong with a field; empty when nothing is."""
        return self.wrong.get(name, "")

    def day(self, name: str, side: Side) -> Day | None:
        """A day, typed as people type it; ``None``, with what is wrong, where it cannot be read."""
        try:
            return parse_day(self.get(name), self.today, side)
        except UnreadDay as unread:
            self.wrong[name] = unread.text.to(self.language)
            return None

    def free_text(self, name: str) -> str:
        """Free text on the employer's side: what may say something of health is wrong until its writer keeps it."""
        text = self.get(name)
        if text and not self.ticked(f"keep_{name}") and (found := screened(text, self.language)):
            self.wrong[name] = found
        return text


def summary_of(*fields: Component) -> ErrorSummary:
    """The error summary of the fields of a form, and of the fields that follow from their answers."""
    return ErrorSummary(errors=tuple(_errors(fields)))


def _errors(fields: Iterable[Component]) -> Iterable[FieldError]:
    for field in fields:
        found: FieldError | None = getattr(field, "as_error", None)
        if found is not None:
            yield found
        if isinstance(field, Choice) and field.follow is not None:
            yield from _errors((field.follow,))


def typed_again(values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What was typed, to be carried along by a page that only asks whether it is right."""
    return tuple((name, value) for name, value in values.items() if name not in NOT_TYPED)


def once_of(values: Mapping[str, str]) -> str:
    """The key of a form that makes a second press harmless: the one it was sent with, else a new one."""
    return values.get("once") or secrets.token_urlsafe(12)
