"""What every page has in common: who may come in, what it shows, and one answer for "not there" and "not for you"."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Literal
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.csrf import requires_csrf_token

from draad.actions.perform import ChangedMeanwhile, NotAllowed
from draad.desk.room_words import WORDS
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store.read import employer_card, within
from draad.store.viewer import Viewer

View = Callable[..., HttpResponse]


class ViewedRequest(HttpRequest):
    """A request of someone who signed in and wears a hat."""

    viewer: Viewer
    lang: str


@dataclass(frozen=True)
class Room:
    """The row of a page in the census: its name, the hats that may come in, the items of the matrix it shows."""

    name: str
    hats: frozenset[Hat]
    shows: frozenset[Item]


ROOMS: dict[str, Room] = {}
"""Every page by name. A page that is not here does not build (tests/desk/test_census.py)."""

OPEN = frozenset[Hat]()


def room(name: str, hats: Iterable[Hat], shows: Iterable[Item] = ()) -> Callable[[View], View]:
    """Make a view a page: default deny for every other hat, and the same answer for "not there".

    :param name: of the page in the census.
    :param hats: who may come in.
    :param shows: rows of the visibility matrix that it shows to those who may read them.
    """
    found = Room(name, frozenset(hats), frozenset(shows))
    if name in ROOMS:
        raise ValueError(f"two pages are called {name!r}; allowed: a name of its own for each")
    ROOMS[name] = found

    def around(view: View) -> View:
        @wraps(view)
        def answer(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
            viewer = getattr(request, "viewer", None)
            if viewer is None:
                return redirect(f"{reverse('account_login')}?next={request.get_full_path()}")
            if viewer.hat not in found.hats or not _has_something(request, viewer, kwargs):
                return nothing_here(request)
            try:
                return view(request, *args, **kwargs)
            except NotAllowed:
                return nothing_here(request)
            except ChangedMeanwhile:
                return changed_meanwhile(request)

        answer.room = found  # type: ignore[attr-defined]
        return answer

    def _has_something(request: Any, viewer: Viewer, kwargs: dict[str, Any]) -> bool:
        """Let the page ask the matrix as it is in this very dossier; whether anything of what it shows is left."""
        if "dossier_id" not in kwargs:
            return True
        request.worn = viewer
        request.viewer = here = within(viewer, kwargs["dossier_id"])
        return here is viewer or not found.shows or any(here.policy.has(here.hat, item) for item in found.shows)

    return around


@requires_csrf_token
def nothing_here(request: Any, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - Django's shape
    """The one page for what is not there and what is not for the viewer; it names only the general contact."""
    viewer = getattr(request, "viewer", None)
    contact = employer_card(viewer.employer_id).contact if viewer is not None else ""
    request.nowhere = True  # the frame must not repeat the address either
    return render(
        request,
        "nothing_here.html",
        {"w": WORDS.to(getattr(request, "lang", "nl")), "contact": contact},
        status=404,
    )


def changed_meanwhile(request: Any) -> HttpResponse:
    """Others wrote in the dossier since the page was read. Nothing was saved; the page says how to go on."""
    return render(
        request,
        "changed_meanwhile.html",
        {"w": WORDS.to(request.lang), "back": request.get_full_path(), "typed": _typed(request)},
        status=409,
    )


def _typed(request: Any) -> list[str]:
    """What the person wrote by hand, to be shown again so that nothing is lost."""
    hidden = {"csrfmiddlewaretoken", "key", "once", "seen"}
    return [
        value for name, values in request.POST.lists() if name not in hidden for value in values if _free(value.strip())
    ]


CODE = re.compile(r"[\w:]+([.:_-][\w:]+)+")
"""How a value of a choice or a hidden field looks: ``work_potential.requested``."""


def _free(value: str) -> bool:
    """Whether a value reads as written by hand; what a choice or a hidden field sends is a code."""
    return " " in value or (len(value) > LONGEST_CHOICE and CODE.fullmatch(value) is None)


LONGEST_CHOICE = 20
"""In characters. A single word that is longer is taken for text."""


Door = Literal["anyone", "first_factor", "signed_in"]


def open_room(name: str, door: Door = "anyone") -> Callable[[View], View]:
    """Make a view a page that shows nothing of any dossier, and asks for no hat.

    :param door: who comes in. ``anyone``: the pages that lead to signing in. ``first_factor``: whoever signed in, and
        passed the second step if their account has one. ``signed_in``: the same, once every step is taken that a hat of
        theirs asks for.
    """
    if name in ROOMS:
        raise ValueError(f"two pages are called {name!r}; allowed: a name of its own for each")
    ROOMS[name] = Room(name, OPEN, frozenset())

    def around(view: View) -> View:
        @wraps(view)
        def answer(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
            if door != "anyone" and not request.user.is_authenticated:
                return redirect(f"{reverse('account_login')}?{urlencode({'next': request.get_full_path()})}")
            return view(request, *args, **kwargs)

        answer.room = ROOMS[name]  # type: ignore[attr-defined]
        answer.door = door  # type: ignore[attr-defined]
        return answer

    return around
