"""Who looks: from the one who signed in and the hat they put on to a viewer, once a request."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from draad.actions.clock import now
from draad.privacy.hats import Hat
from draad.store.read import HatChoice, hats_of, viewer_of
from draad.store.viewer import Viewer

HAT = "hat"
"""Where the chosen hat is kept: ``[employer id, hat]``."""
LANGUAGES = ("nl", "fr", "de", "en")
LANGUAGE_COOKIE = "draad_language"


class ViewerMiddleware:
    """Sets ``request.viewer`` (``None`` when nobody signed in) and ``request.lang``, ``request.theme``."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        """Answer for the viewer, in their language."""
        request.viewer = None if request.path.startswith("/static/") else viewer_of_request(request)
        request.lang = language_of(request)
        request.theme = getattr(request.user, "theme", "") or ""
        with translation.override(request.lang):
            return self.get_response(request)


def viewer_of_request(request: Any) -> Viewer | None:
    """The one who signed in, under the hat they chose; their first hat when the chosen one is no longer theirs."""
    if not request.user.is_authenticated:
        return None
    at = now()
    chosen = request.session.get(HAT)
    if chosen:
        viewer = viewer_of(request.user.id, chosen[0], Hat(chosen[1]), at)
        if viewer is not None:
            return viewer
    first = first_hat(hats_of(request.user.id, at))
    if first is None:
        return None
    request.session[HAT] = [first.employer_id, first.hat]
    return viewer_of(request.user.id, first.employer_id, first.hat, at)


def first_hat(choices: list[HatChoice]) -> HatChoice | None:
    """The hat to begin with: the first professional one, else that of the worker."""
    return next((choice for choice in choices if choice.hat is not Hat.WORKER), choices[0] if choices else None)


def language_of(request: Any) -> str:
    """The language of the account, else that of the cookie, else what the browser asks for, else Dutch."""
    if request.user.is_authenticated:
        return request.user.language if request.user.language in LANGUAGES else "nl"
    kept = request.COOKIES.get(LANGUAGE_COOKIE, "")
    if kept in LANGUAGES:
        return kept
    asked = translation.get_language_from_request(request)[:2]
    return asked if asked in LANGUAGES else "nl"
