"""What every part of a page has in common: a name, a template of that name, and a way to be drawn."""

import re
from html import escape
from typing import Any, ClassVar

from django.template import Context
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from draad.desk.components.words import ComponentWords
from draad.rules import LANGUAGES, Language

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class ComponentError(Exception):
    """A part was asked for that is not there, or used in a way it does not allow."""


class Component:
    """A part of a page. Subclasses are frozen dataclasses; ``TaskRow`` is drawn by ``components/task_row.html``.

    The template sees the part as ``it``, the parts' own words as ``c``, and ``lang``.
    """

    __slots__ = ()
    known: ClassVar[dict[str, type["Component"]]] = {}

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        Component.known[component_name(cls)] = cls


def component_name(kind: type[Component]) -> str:
    """``task_row`` for ``TaskRow``."""
    return _CAPITAL.sub("_", kind.__name__).lower()


def made(name: str, values: dict[str, Any]) -> Component:
    """Make a part by its name.

    :raises ComponentError: there is no such part, or it does not take these values.
    """
    kind = Component.known.get(name)
    if kind is None:
        raise ComponentError(f"there is no part {name!r}; there are {', '.join(sorted(Component.known))}")
    try:
        return kind(**values)
    except TypeError as error:
        raise ComponentError(f"{name}: {error}") from None


def draw(part: Component, context: Context, template: str = "") -> SafeString:
    """Draw a part within a page. Of the page it sees the language, the request and the token of its forms only.

    ``template`` draws another side of the part than its own template does: a frame has several places.
    """
    if context.template is None:
        raise ComponentError(f"{component_name(type(part))} is drawn outside a template")
    language = language_of(context)
    inner = {
        "it": part,
        "c": ComponentWords.to(language),
        "lang": language,
        "csrf_token": context.get("csrf_token"),
        "request": context.get("request"),
        "today": context.get("today"),
    }
    found = context.template.engine.get_template(f"components/{template or component_name(type(part))}.html")
    return mark_safe(found.render(context.new(inner)))  # noqa: S308 -- the template escapes


def safe(text: Any) -> str:
    """A text as it may stand in a page: escaped, unless it says that it is markup already."""
    return escape(text) if type(text) is str else str(conditional_escape(text))


def language_of(context: Context) -> Language:
    """The language of the page.

    :raises ComponentError: the page's context has no ``lang`` of the four.
    """
    language = context.get("lang")
    if language not in LANGUAGES:
        raise ComponentError(f"the context has lang {language!r}; allowed: {', '.join(LANGUAGES)}")
    found: Language = language
    return found
