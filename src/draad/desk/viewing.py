"""Who looks: from the one who signed in and the hat they put on to a viewer, once a request.

A professional hat is worn only in a sign-in that passed a second factor. It is checked here, for every request, and
nothing goes round it: whoever may wear one and did not pass it yet is led there before any other page.
"""

from collections.abc import Callable
from typing import Any

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.http import urlencode

from draad.accounts.factors import factors_of, has_factor, passed_factor
from draad.accounts.own_way import came_own_way
from draad.actions.clock import now
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import HatChoice, hats_of, viewer_at_dossier, viewer_of
from draad.store.viewer import Viewer

HAT = "hat"
"""Where the chosen hat is kept: ``[employer id, hat]``."""
LANGUAGES: tuple[Language, ...] = ("nl", "fr", "de", "en")
LANGUAGE_COOKIE = "draad_language"
CHOSEN = "chosen"
"""Where a session keeps what was chosen before signing in: by the field of the account."""
THEMES = ("light", "dark")
THEME_COOKIE = "draad_theme"


class ViewerMiddleware:
    """Sets ``request.viewer`` (``None`` when nobody signed in) and ``request.lang``, ``request.theme``."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        """Answer for the viewer, in their language."""
        if request.user.is_authenticated and request.user.closed_at is not None and not came_own_way(request):
            logout(request)
        request.passed = passed_factor(request)
        request.viewer = viewer_of_request(request)
        request.lang = language_of(request)
        request.theme = theme_of(request)
        with translation.override(request.lang):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.lang)
        patch_vary_headers(response, ("Cookie", "Accept-Language"))
        return response

    def process_view(self, request: Any, view: Any, _: Any, named: dict[str, Any]) -> HttpResponse | None:
        """Lead on who still has a step to take before this page; follow a service to the employer of a dossier."""
        door = getattr(view, "door", None)
        if request.viewer is not None and "dossier_id" in named:
            _follow(request, named["dossier_id"])
        if door == "anyone" or not request.user.is_authenticated:
            return None
        if not request.passed and _must_pass(request, door):
            return redirect(f"{_second_step(request)}?{urlencode({'next': request.get_full_path()})}")
        if request.viewer is None and door is None:
            return redirect("hoeden")
        return None


def _follow(request: Any, dossier_id: int) -> None:
    """A health service works for several employers: its physician wears the same hat at the employer of a dossier.

    It is kept, so that the menu and the recent acts are those of the employer whose dossier is open. Who may not wear
    the hat there stays where they are, and finds nothing.
    """
    there = viewer_at_dossier(request.viewer, dossier_id)
    if there is not None:
        request.viewer = there
        put_on(request, HatChoice(there.employer_id, "", there.hat))


def _must_pass(request: Any, door: str | None) -> bool:
    """Whoever has a second factor passes it before setting up another: else a password alone would be enough."""
    if door == "first_factor":
        return has_factor(request.user.id)
    return not came_own_way(request) and professional(hats_of(request.user.id, now()))


def _second_step(request: Any) -> str:
    factors = factors_of(request.user.id)
    if not factors:
        return reverse("mfa_index")
    return reverse("mfa_reauthenticate" if "totp" in factors else "mfa_reauthenticate_webauthn")


def professional(choices: list[HatChoice]) -> bool:
    """Whether one of the hats needs a second factor."""
    return any(choice.hat.professional for choice in choices)


def wearable(request: Any) -> list[HatChoice]:
    """The hats that this sign-in may put on now."""
    choices = hats_of(request.user.id, now())
    if came_own_way(request):
        return [choice for choice in choices if choice.hat is Hat.WORKER]
    return choices if request.passed else [choice for choice in choices if not choice.hat.professional]


def viewer_of_request(request: Any) -> Viewer | None:
    """The one who signed in, under the hat they chose; their first hat when the chosen one is no longer theirs."""
    if not request.user.is_authenticated:
        return None
    chosen = request.session.get(HAT)
    if chosen:
        viewer = _worn(request, chosen[0], Hat(chosen[1]))
        if viewer is not None:
            return viewer
    first = first_hat(wearable(request))
    if first is None:
        return None
    if request.passed:
        put_on(request, first)
    return _worn(request, first.employer_id, first.hat)


def _worn(request: Any, employer_id: int, hat: Hat) -> Viewer | None:
    if hat.professional and (not request.passed or came_own_way(request)):
        return None
    return viewer_of(request.user.id, employer_id, hat, now())


def put_on(request: Any, choice: HatChoice) -> None:
    """Keep the chosen hat for this sign-in."""
    request.session[HAT] = [choice.employer_id, choice.hat]


def first_hat(choices: list[HatChoice]) -> HatChoice | None:
    """The hat to begin with: the first professional one, else that of the worker."""
    return next((choice for choice in choices if choice.hat is not Hat.WORKER), choices[0] if choices else None)


def language_of(request: Any) -> Language:
    """The language of the account, else that of the cookie, else what the browser asks for, else Dutch."""
    kept = request.user.language if request.user.is_authenticated else request.COOKIES.get(LANGUAGE_COOKIE, "")
    asked = translation.get_language_from_request(request)[:2]
    return next((code for wish in (kept, asked) for code in LANGUAGES if code == wish), "nl")


def theme_of(request: Any) -> str:
    """``light``, ``dark``, or nothing: as the device has it."""
    kept = request.user.theme if request.user.is_authenticated else request.COOKIES.get(THEME_COOKIE, "")
    return kept if kept in THEMES else ""
