"""The frame around every page: which rooms a hat has, what waits there, and who is looking."""

from typing import Any

from django.urls import reverse

from draad.desk.components.frame import Actor, Frame, Hat, LanguageLink, NavItem, ThemeLink
from draad.desk.framing_words import FramingWords, Spoken
from draad.privacy.hats import HAT_NAMES
from draad.privacy.hats import Hat as Worn
from draad.rules import Language
from draad.store.read import due_count, employer_card
from draad.store.viewer import Viewer

NAV: dict[Worn, tuple[str, ...]] = {
    Worn.COACH: ("vandaag", "dossiers", "agenda"),
    Worn.HR: ("vandaag", "dossiers", "meld_ziek", "agenda"),
    Worn.MANAGER: ("team", "meld_ziek", "vandaag", "agenda"),
    Worn.WORKER: ("mijn_draad", "mijn_afspraken", "vraag_iets", "mijn_gegevens"),
    Worn.PHYSICIAN: ("wachtrij", "dossiers", "agenda"),
    Worn.NURSE: ("wachtrij", "dossiers", "agenda"),
    Worn.ADMIN: ("beginnen", "beheer_mensen", "beheer_rollen"),
    Worn.DPO: ("noodtoegang_logboek",),
}
"""The rooms of each hat, in the order of the menu. The first is where they land."""

ASIDE: dict[Worn, tuple[str, ...]] = {
    Worn.COACH: ("overdragen",),
    Worn.HR: ("ander_contact", "overdragen", "uitlenen"),
    Worn.PHYSICIAN: ("noodtoegang",),
    Worn.NURSE: ("noodtoegang",),
}
"""What a hat seldom needs: below the menu, and behind "more" on a phone."""

ROOM_ICONS = {
    "vandaag": "today",
    "wachtrij": "wait",
    "dossiers": "folder",
    "team": "people",
    "meld_ziek": "plus",
    "mijn_draad": "home",
    "mijn_afspraken": "calendar",
    "agenda": "calendar",
    "vraag_iets": "ask",
    "mijn_gegevens": "shield",
    "overdragen": "people",
    "uitlenen": "person",
    "ander_contact": "phone",
    "noodtoegang": "lock",
    "noodtoegang_logboek": "eye",
    "beginnen": "gear",
    "beheer_mensen": "people",
    "beheer_rollen": "shield",
}
WITH_TAB = 3
"""So many rooms of a hat have a tab on a phone; the others stand behind "more"."""

SHORTCUTS = {"vandaag": "g v", "wachtrij": "g w", "dossiers": "g d"}
ACTORS: dict[Worn, Actor] = {
    Worn.WORKER: "worker",
    Worn.MANAGER: "manager",
    Worn.HR: "hr",
    Worn.COACH: "coach",
    Worn.PHYSICIAN: "physician",
    Worn.NURSE: "physician",
}
WAY_IN = ("/aanmelden/", "/wachtwoord/", "/demo/", "/binnen/")
COUNTED = frozenset({Worn.COACH, Worn.HR, Worn.MANAGER})


def landing(viewer: Viewer | None) -> str:
    """Where a hat begins."""
    if viewer is None:
        return reverse("account_login")
    rooms = NAV.get(viewer.hat, ())
    return reverse(rooms[0] if rooms else "wie_ziet_wat")


def frame(request: Any) -> dict[str, Any]:
    """The context that every page has: language, theme, frame, and the day."""
    # Within one dossier a viewer may have less of the matrix; the frame counts over all of them.
    viewer: Viewer | None = getattr(request, "worn", None) or getattr(request, "viewer", None)
    lang: Language = getattr(request, "lang", "nl")
    theme = getattr(request, "theme", "")
    w = FramingWords.to(lang)
    found: dict[str, Any] = {
        "lang": lang,
        "theme": theme,
        "viewer": viewer,
        "frame": _frame(request, viewer, w),
    }
    if viewer is not None:
        found["today"] = viewer.today
    return found


def _frame(request: Any, viewer: Viewer | None, w: Spoken) -> Frame:
    here = request.get_full_path()
    common: dict[str, Any] = {
        "languages": tuple(
            LanguageLink(code=code, url=code, current=code == request.lang) for code in ("nl", "fr", "de", "en")
        ),
        "language_post": reverse("language"),
        "themes": tuple(
            ThemeLink(theme=theme, url=theme, current=theme == request.theme) for theme in ("light", "dark")
        ),
        "theme_post": reverse("theme"),
        "here": here if request.method == "GET" and not getattr(request, "nowhere", False) else "/",
    }
    if viewer is None:
        return Frame(home_url="/", sign_in_url=_sign_in_url(request), **common)
    rooms = NAV.get(viewer.hat, ())
    items = tuple(_item(name, request, viewer, w) for name in rooms)
    more = (
        *(NavItem(label=w[name], url=reverse(name), icon=ROOM_ICONS[name]) for name in ASIDE.get(viewer.hat, ())),
        NavItem(label=w.who_sees_what, url=reverse("wie_ziet_wat"), icon="eye"),
        NavItem(label=w.recent, url=reverse("recent"), icon="undo"),
    )
    everything_else = NavItem(label=w.more, url=reverse("meer"), icon="more", current=request.path == reverse("meer"))
    return Frame(
        home_url="/",
        items=items,
        tabs=(*items[:WITH_TAB], everything_else),
        help_items=more,
        employer=employer_card(viewer.employer_id, viewer).short_name,
        person=request.user.name,
        initials="".join(part[0] for part in request.user.name.split()[:2]).upper(),
        actor=ACTORS.get(viewer.hat, "other"),
        hat=HAT_NAMES[viewer.hat].to(request.lang),
        hats=(Hat(label=w.switch, url=reverse("hoeden")),),
        account_url=reverse("account"),
        sign_out_url=reverse("account_logout"),
        search_url=reverse("zoek") if "dossiers" in rooms or "team" in rooms else "",
        search_value=request.GET.get("z", "") if request.path == reverse("zoek") else "",
        shortcuts=request.user.shortcuts,
        **common,
    )


def _sign_in_url(request: Any) -> str:
    """The way in, save where one stands on it already."""
    somewhere = request.resolver_match is not None and not getattr(request, "nowhere", False)
    on_the_way = somewhere and request.path.startswith(WAY_IN)
    return "" if on_the_way or request.user.is_authenticated else reverse("account_login")


def _item(name: str, request: Any, viewer: Viewer, w: Spoken) -> NavItem:
    url = reverse(name)
    return NavItem(
        label=w[name],
        url=url,
        icon=ROOM_ICONS[name],
        count=due_count(viewer) if name == "vandaag" and viewer.hat in COUNTED else 0,
        current=request.path.startswith(url) and not getattr(request, "nowhere", False),
        shortcut=SHORTCUTS.get(name, ""),
    )
