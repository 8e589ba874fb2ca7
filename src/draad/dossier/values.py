"""What a value in the body of a fact may be. Each type reads one JSON value, or says what it allows."""

import math
import re
from dataclasses import dataclass
from typing import Protocol

from draad.periods import parse_day

LONGEST_TEXT = 10_000
LARGEST_NUMBER = 2**31 - 1
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}")


class ValueType(Protocol):
    """Reads a JSON value."""

    def read(self, value: object) -> object:
        """Give the value back as it is kept.

        :raises ValueError: the value is not allowed; the message says what is.
        """

    @property
    def allowed(self) -> str:
        """What is allowed, in words."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of words."""

    values: tuple[str, ...]

    def read(self, value: object) -> str:
        """See :class:`ValueType`."""
        if isinstance(value, str) and value in self.values:
            return value
        raise ValueError(self.allowed)

    @property
    def allowed(self) -> str:
        """See :class:`ValueType`."""
        return "one of " + ", ".join(f'"{value}"' for value in self.values)


@dataclass(frozen=True, slots=True)
class ADay:
    """A date as text, kept as written; the day itself is read from it when it is needed."""

    allowed: str = "a date as year-month-day, such as 2026-01-12"

    def read(self, value: object) -> str:
        """See :class:`ValueType`."""
        if not isinstance(value, str):
            raise ValueError(self.allowed)
        parse_day(value)
        return value


@dataclass(frozen=True, slots=True)
class ATime:
    """A time of the day in Brussels as text, kept as written."""

    allowed: str = "a time as hour:minute, such as 09:30"

    def read(self, value: object) -> str:
        """See :class:`ValueType`."""
        if isinstance(value, str) and _TIME.fullmatch(value):
            return value
        raise ValueError(self.allowed)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number."""

    least: int = 1
    most: int = LARGEST_NUMBER

    def read(self, value: object) -> int:
        """See :class:`ValueType`."""
        if isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most:
            return value
        raise ValueError(self.allowed)

    @property
    def allowed(self) -> str:
        """See :class:`ValueType`."""
        return f"a whole number from {self.least} to {self.most}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that may have decimals."""

    least: float
    most: float

    def read(self, value: object) -> float:
        """See :class:`ValueType`."""
        if isinstance(value, int | float) and not isinstance(value, bool):
            number = value
            if math.isfinite(number) and self.least <= number <= self.most:
                return number
        raise ValueError(self.allowed)

    @property
    def allowed(self) -> str:
        """See :class:`ValueType`."""
        return f"a number from {self.least:,.12g} to {self.most:,.12g}"


@dataclass(frozen=True, slots=True)
class Words:
    """Free text."""

    allowed: str = f"text of 1 to {LONGEST_TEXT} characters"

    def read(self, value: object) -> str:
        """See :class:`ValueType`."""
        if isinstance(value, str) and 0 < len(value) <= LONGEST_TEXT:
            return value
        raise ValueError(self.allowed)


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a letter, subject or commitment: letters, digits, dot, dash, colon, underscore."""

    allowed: str = "a name of letters, digits and . _ : - (at most 100)"

    def read(self, value: object) -> str:
        """See :class:`ValueType`."""
        if isinstance(value, str) and _NAME.fullmatch(value):
            return value
        raise ValueError(self.allowed)
