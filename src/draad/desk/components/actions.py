"""Buttons and links, and the strip that offers to take something back."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.component import Component

Kind = Literal["primary", "plain", "quiet"]
Value = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Button(Component):
    """A verb people press. With ``href`` it is a link, else it submits the form it stands in.

    One ``primary`` a screen; ``plain`` for the others; ``quiet`` has no border. ``big`` is 56 px high and as wide as
    its room: for the one main action on a phone. ``post`` makes a form of its own around the button, which posts
    ``fields`` to that address: use it where no form is. ``note`` is a second, lighter line (answers to a plan).
    """

    label: str
    href: str = ""
    kind: Kind = "plain"
    big: bool = False
    icon: str = ""
    note: str = ""
    name: str = ""
    value: Value = ""
    post: str = ""
    fields: tuple[tuple[str, Value], ...] = ()
    download: bool = False
    shortcut: str = ""
    """The key that presses it when shortcuts are on, such as ``n``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Component):
    """A link within or beside a sentence. ``about`` names its subject for people who hear links out of their place."""

    label: str
    href: str
    icon: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Component):
    """Something was done; here it can be undone. Stays until the next page: nothing disappears by itself.

    ``post`` is where the way back is posted to, with ``fields``; ``label`` of the button is "undo" unless it says
    better ("do not send"). Without ``post`` it only tells. ``takes_focus`` when the page came back after the act: the
    strip is then what a keyboard or a screen reader is on.
    """

    message: str
    post: str = ""
    fields: tuple[tuple[str, Value], ...] = ()
    label: str = ""
    takes_focus: bool = False
