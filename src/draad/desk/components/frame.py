"""The frame around every page: navigation, search, languages, and who is looking under which hat."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.component import Component
from draad.rules import Language

MOST_TABS = 4
Theme = Literal["", "light", "dark"]
THEMES: tuple[Theme, ...] = ("", "light", "dark")
"""As the device, or by choice."""
Actor = Literal["worker", "manager", "hr", "coach", "physician", "other"]
"""The six colours of people, the same in every screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """One destination. ``count`` is how many things wait there; 0 shows nothing. ``shortcut`` such as ``g v``."""

    label: str
    url: str
    icon: str
    count: int = 0
    current: bool = False
    shortcut: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageLink:
    """The same page in another language. ``url`` is a plain link, or with ``Frame.language_post`` the value to post."""

    code: Language
    url: str
    current: bool = False

    @property
    def name(self) -> str:
        """The language in its own words."""
        return {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}[self.code]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLink:
    """The same page in another theme. Light and dark are named by the frame itself."""

    theme: Theme
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hat:
    """Another role the same person can go on in."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A page above this one."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumbs(Component):
    """The way down to this page. ``here`` is the page itself, in words."""

    crumbs: tuple[Crumb, ...]
    here: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackLink(Component):
    """One step back, above the title of a form: says where to ("Iemand anders")."""

    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(Component):
    """Everything around the content. The context of every page has one as ``frame``.

    Without ``items`` there is no side: a bar on top only (signing in, a page for everyone). Where an address is empty
    the thing is not there: no search without ``search_url``, no sign-out without ``sign_out_url``. Languages and themes
    are links (GET); with ``language_post`` or ``theme_post`` they become buttons that post ``lang`` or ``theme`` and
    ``next`` (this page) there, so that the choice can be kept.

    :raises ValueError: more than four tabs; a phone has no room for a fifth.
    """

    home_url: str = "/"
    items: tuple[NavItem, ...] = ()
    tabs: tuple[NavItem, ...] = ()
    help_items: tuple[NavItem, ...] = ()
    employer: str = ""
    person: str = ""
    initials: str = ""
    actor: Actor = "other"
    hat: str = ""
    hats: tuple[Hat, ...] = ()
    account_url: str = ""
    sign_in_url: str = ""
    sign_out_url: str = ""
    search_url: str = ""
    search_value: str = ""
    languages: tuple[LanguageLink, ...] = ()
    language_post: str = ""
    themes: tuple[ThemeLink, ...] = ()
    theme_post: str = ""
    here: str = ""
    """The address of this page, as ``next`` after a change of language or theme."""
    shortcuts: bool = False
    """Single-key shortcuts, save ``/`` and ``?``: off until the person turns them on."""

    def __post_init__(self) -> None:
        if len(self.tabs) > MOST_TABS:
            raise ValueError(f"{len(self.tabs)} tabs: a phone has room for {MOST_TABS}; put the others behind the last")
