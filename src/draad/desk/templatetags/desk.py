"""The tags of every page: ``{% load desk %}``. Sentences, days and numbers, parts, and sheets around content."""

from datetime import time
from decimal import Decimal
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from draad.desk import formats
from draad.desk.components import Component, Fieldset, Frame, PostForm, Region, Sheet, Source, Table
from draad.desk.components.component import ComponentError, draw, language_of, made
from draad.desk.components.form_fields import field_of
from draad.desk.components.icons import ICONS
from draad.desk.components.sources import SHAPES
from draad.desk.components.words import ComponentWords
from draad.desk.words import Sentence, WordsError
from draad.rules import Language

register = template.Library()


@register.simple_tag
def say(sentence: Sentence, **values: Any) -> SafeString:
    """A sentence with its holes filled: ``{% say w.lead name=person.first_name n=3 %}``."""
    if not isinstance(sentence, Sentence):
        raise WordsError(f"say got {sentence!r}; allowed: a sentence of a room's words, such as w.lead")
    return sentence.fill_safely(**values)


@register.simple_tag(takes_context=True)
def component(context: Context, part: Any, **values: Any) -> SafeString:
    """A part: ``{% component task %}``, a list of them, or by name: ``{% component "button" label=w.save %}``."""
    if part is None or part == "":
        return SafeString("")
    if isinstance(part, str):
        return draw(made(part, values), context)
    if values:
        raise ComponentError(f"{type(part).__name__} is made already; it takes no {', '.join(values)} here")
    if isinstance(part, Component):
        return draw(part, context)
    return mark_safe("".join(draw(one, context) for one in part))  # noqa: S308 -- each part escaped itself


@register.simple_tag(takes_context=True)
def table_rows(context: Context, table: Table) -> SafeString:
    """The rows of a table: only ``table.html`` uses it."""
    return table.drawn_rows(lambda part: draw(part, context))


@register.simple_tag(takes_context=True)
def form_field(context: Context, bound: Any, **more: Any) -> SafeString:
    """A field of a Django form, drawn as one of ours: ``{% form_field form.day hint=w.day_hint %}``."""
    return draw(field_of(bound, language_of(context), **more), context)


@register.simple_tag(takes_context=True)
def frame_part(context: Context, template: str) -> SafeString:
    """One place of the page's ``frame``: only ``base.html`` uses it. A page without a frame gets an empty one."""
    return draw(context.get("frame") or Frame(), context, template)


@register.simple_tag(takes_context=True)
def own_word(context: Context, name: str) -> SafeString:
    """A word of the parts themselves, in the language of the page."""
    return ComponentWords.to(language_of(context))[name].fill_safely()


@register.simple_tag(takes_context=True)
def colon(context: Context) -> str:
    """A colon and a space as the language of the page writes them: ``{{ w.mine }}{% colon %}{{ name }}``."""
    return formats.colon(language_of(context))


@register.simple_tag
def source_shape(source: Source) -> SafeString:
    """Diamond, circle or square: the shape that tells where a duty comes from."""
    return mark_safe(f'<svg class="shape" viewBox="0 0 10 10" aria-hidden="true">{SHAPES[source]}</svg>')  # noqa: S308


@register.simple_tag
def icon(name: str, size: str = "") -> SafeString:
    """One of our icons, beside a word: ``{% icon "phone" %}``; ``size="s"`` is 16 px.

    :raises ComponentError: there is no such icon.
    """
    if name not in ICONS:
        raise ComponentError(f"there is no icon {name!r}; there are {', '.join(ICONS)}")
    small = " icon-s" if size == "s" else ""
    drawing = mark_safe(ICONS[name])  # noqa: S308 -- our own drawings
    return format_html('<svg class="icon{}" viewBox="0 0 20 20" aria-hidden="true">{}</svg>', small, drawing)


@register.simple_block_tag(takes_context=True)
def sheet(context: Context, content: str, title: str = "", **more: Any) -> SafeString:
    """A white sheet with a heading: ``{% sheet w.people id="people" %} … {% endsheet %}``; see :class:`Sheet`."""
    return draw(Sheet(title=title, content=content, **more), context)


@register.simple_block_tag(takes_context=True)
def fieldset(context: Context, content: str, legend: str, **more: Any) -> SafeString:
    """Fields that belong together: ``{% fieldset w.contact %} … {% endfieldset %}``; see :class:`Fieldset`."""
    return draw(Fieldset(legend=legend, content=content, **more), context)


@register.simple_block_tag(takes_context=True)
def region(context: Context, content: str, label: str) -> SafeString:
    """Something wide that scrolls sideways within its own place: ``{% region w.table_name %} … {% endregion %}``."""
    return draw(Region(label=label, content=content), context)


@register.simple_block_tag(takes_context=True)
def postform(context: Context, content: str, action: str = "", **more: Any) -> SafeString:
    """A form that posts, with its token: ``{% postform url save=w.save %} … {% endpostform %}``; :class:`PostForm`."""
    return draw(PostForm(action=action, content=content, **more), context)


@register.filter
def short_day(day: formats.AnyDay, language: Language) -> str:
    """``{{ day|short_day:lang }}``: 03/11/2026."""
    return formats.short_day(day, language)


@register.filter
def long_day(day: formats.AnyDay, language: Language) -> str:
    """``{{ day|long_day:lang }}``: dinsdag 3 november 2026."""
    return formats.long_day(day, language)


@register.filter
def full_day(day: formats.AnyDay, language: Language) -> str:
    """``{{ day|full_day:lang }}``: 3 november 2026."""
    return formats.full_day(day, language)


@register.filter
def day_month(day: formats.AnyDay, language: Language) -> str:
    """``{{ day|day_month:lang }}``: 3 november."""
    return formats.day_month(day, language)


@register.filter
def tiny_day(day: formats.AnyDay, language: Language) -> str:
    """``{{ day|tiny_day:lang }}``: 3 nov."""
    return formats.tiny_day(day, language)


@register.filter
def week(number_of_week: int, language: Language) -> str:
    """``{{ weeks|week:lang }}``: week 20."""
    return formats.week(number_of_week, language)


@register.filter
def clock(moment: time, language: Language) -> str:
    """``{{ moment|clock:lang }}``: 14.00 u."""
    return formats.clock(moment, language)


@register.filter
def number(value: float | Decimal, language: Language) -> str:
    """``{{ value|number:lang }}``: 1.234,5."""
    return formats.number(value, language)


@register.filter
def percent(value: float | Decimal, language: Language) -> str:
    """``{{ value|percent:lang }}``: 7,1%."""
    return formats.percent(value, language)


@register.filter
def money(euros: int | Decimal, language: Language) -> str:
    """``{{ euros|money:lang }}``: € 1.800,00."""
    return formats.money(euros, language)


@register.simple_tag(takes_context=True)
def near_day(context: Context, day: formats.AnyDay) -> str:
    """``{% near_day day %}``: wo 25 november, seen from ``today`` in the context."""
    return formats.near_day(day, context["today"], language_of(context))


@register.simple_tag(takes_context=True)
def relative_day(context: Context, day: formats.AnyDay) -> str:
    """``{% relative_day day %}``: gisteren, vandaag, woensdag, seen from ``today`` in the context."""
    return formats.relative_day(day, context["today"], language_of(context))
