"""Parts that stand around content: sheets, fieldsets, forms and places that scroll. Made by block tags."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.actions import Link
from draad.desk.components.component import Component
from draad.desk.components.fields import ErrorSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Component):
    """A white sheet. ``title`` is its heading of ``level``; without one give ``label`` for those who hear the page.

    ``pad`` puts air around the content; lists and tables bring their own. ``size`` ``l`` for the side column. ``link``
    or ``action`` stands right of the heading, ``lead`` below it, ``foot`` under the content (an undo strip).
    """

    content: str
    title: str = ""
    label: str = ""
    id: str = ""
    level: int = 2
    size: Literal["xl", "l"] = "xl"
    pad: bool = False
    lead: str = ""
    count: int | None = None
    link: Link | None = None
    action: Component | None = None
    foot: Component | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fieldset(Component):
    """Fields that answer one question together."""

    legend: str
    content: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Component):
    """A labelled place that scrolls sideways on its own, and can be reached with the keyboard."""

    label: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostForm(Component):
    """A form that posts: its token, the summary of errors, its fields, one main button and a way back.

    ``once`` is a value that makes a second press harmless (kept by the view with what was done). ``sticky`` keeps the
    button at the foot of a phone. ``files`` for uploads.
    """

    content: str
    action: str = ""
    save: str = ""
    save_icon: str = ""
    cancel: Link | None = None
    errors: ErrorSummary | None = None
    once: str = ""
    files: bool = False
    sticky: bool = False
    big: bool = False
    id: str = ""
