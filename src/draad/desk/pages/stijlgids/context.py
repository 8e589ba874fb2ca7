"""What each chapter shows. A chapter is an address, a title, an icon, a template and the parts that go into it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from draad.desk import formats
from draad.desk.components import Frame, LanguageLink, NavItem, Tab, Tabs, ThemeLink
from draad.desk.components.frame import THEMES, Theme
from draad.desk.components.icons import ICONS
from draad.desk.components.tokens import TOKENS, contrast
from draad.desk.pages.stijlgids import sample_case, sample_day, sample_forms, sample_lists
from draad.desk.pages.stijlgids.sample_form_words import SampleFormWords
from draad.desk.pages.stijlgids.sample_words import SampleWords
from draad.desk.pages.stijlgids.words import StyleGuideWords
from draad.desk.words import Sentence
from draad.rules import LANGUAGES, Language

TODAY = date(2026, 11, 23)
LAST_TAB = 4


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the style guide."""

    slug: str
    word: str
    icon: str
    template: str
    parts: Callable[[Language], dict[str, Any]]


class Page(NamedTuple):
    """A template and what it gets."""

    template: str
    context: dict[str, Any]


class Swatch(NamedTuple):
    """One colour with the lowest contrast it has on what it may stand on, in both themes."""

    name: str
    light: str
    dark: str
    said: list[str]


def chapter_page(chapter: Chapter, language: Language, theme: Theme) -> Page:
    """The page of a chapter in a language and theme."""
    w = StyleGuideWords.to(language)
    context: dict[str, Any] = {
        "lang": language,
        "theme": theme,
        "today": TODAY,
        "w": w,
        "s": SampleWords.to(language),
        "f": SampleFormWords.to(language),
        "title": w[chapter.word],
        "frame": _frame(chapter, language, theme),
        "chapters": Tabs(label=w.chapters, tabs=tuple(_tab(one, chapter, language, theme) for one in CHAPTERS)),
    }
    return Page(f"stijlgids/{chapter.template}.html", context | chapter.parts(language))


def _basics(language: Language) -> dict[str, Any]:
    w = StyleGuideWords.to(language)
    moment = date(2026, 11, 3)
    return sample_lists.basics(language) | {
        "swatches": [
            Swatch(token.name, token.light, token.dark, _contrasts(token.name, token.on, w.contrast_on, language))
            for token in TOKENS
        ],
        "icons": sorted(ICONS),
        "written": [
            ("short_day", formats.short_day(moment, language)),
            ("long_day", formats.long_day(moment, language)),
            ("near_day", formats.near_day(moment, TODAY, language)),
            ("tiny_day", formats.tiny_day(moment, language)),
            ("relative_day", formats.relative_day(date(2026, 11, 25), TODAY, language)),
            ("span", formats.span(date(2026, 7, 13), moment, language)),
            ("working_days_left", formats.working_days_left(2, language)),
            ("clock", formats.clock(time(14), language)),
            ("number", formats.number(1234.5, language)),
            ("percent", formats.percent(7.1, language)),
            ("money", formats.money(1800, language)),
        ],
    }


def _contrasts(name: str, grounds: tuple[str, ...], said: Sentence, language: Language) -> list[str]:
    colours = {token.name: token for token in TOKENS}
    own = colours[name]
    lines = []
    for ground in grounds:
        other = colours[ground]
        pair = contrast(own.light, other.light), contrast(own.dark, other.dark)
        ratio = " / ".join(formats.number(round(one, 1), language) for one in pair)
        lines.append(said.fill(ratio=ratio, ground=ground))
    return lines


CHAPTERS = (
    Chapter("", "basics", "home", "basics", _basics),
    Chapter("formulieren", "forms", "note", "forms", sample_forms.parts),
    Chapter("taken", "day", "today", "day", sample_day.parts),
    Chapter("dossier", "case", "folder", "case", sample_case.parts),
    Chapter("lijsten", "lists", "queue", "lists", sample_lists.parts),
)


def _address(chapter: Chapter, language: Language, theme: Theme) -> str:
    place = reverse("stijlgids_chapter", args=[chapter.slug]) if chapter.slug else reverse("stijlgids")
    asked = {"lang": language} | ({"theme": theme} if theme else {})
    return f"{place}?{urlencode(asked)}"


def _tab(one: Chapter, shown: Chapter, language: Language, theme: Theme) -> Tab:
    w = StyleGuideWords.to(language)
    return Tab(label=w[one.word], url=_address(one, language, theme), current=one is shown)


def _frame(shown: Chapter, language: Language, theme: Theme) -> Frame:
    w, s = StyleGuideWords.to(language), SampleWords.to(language)
    items = tuple(
        NavItem(
            label=w[one.word],
            url=_address(one, language, theme),
            icon=one.icon,
            current=one is shown,
            count=3 if one.slug == "taken" else 0,
        )
        for one in CHAPTERS
    )
    here = _address(shown, language, theme)
    return Frame(
        home_url=here,
        items=items,
        tabs=items[:LAST_TAB],
        help_items=(
            NavItem(label=s.who_sees, url=here, icon="eye"),
            NavItem(label=s.help, url=here, icon="help"),
        ),
        employer=s.employer,
        person="Leen Aerts",
        initials="LA",
        actor="coach",
        hat=s.coach,
        search_url=reverse("stijlgids"),
        languages=tuple(
            LanguageLink(code=one, url=_address(shown, one, theme), current=one == language) for one in LANGUAGES
        ),
        themes=tuple(ThemeLink(theme=one, url=_address(shown, language, one), current=one == theme) for one in THEMES),
        shortcuts=True,
    )
