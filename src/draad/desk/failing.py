"""When Draad itself goes wrong, or a form comes from a page that is too old: what happened, and what to do."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from draad.desk.components.frame import Frame
from draad.desk.failing_words import FailingWords
from draad.rules import LANGUAGES


def went_wrong(request: HttpRequest) -> HttpResponse:
    """Something broke. The transaction was taken back whole, so nothing is half done; the page asks no database."""
    return _page(request, "went_wrong", 500)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's shape
    """A form without a valid token: the page stood open too long, or came from elsewhere."""
    return _page(request, "too_old", 403)


def not_understood(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """A request that no page of ours makes."""
    return _page(request, "not_understood", 400)


def _page(request: Any, what: str, status: int) -> HttpResponse:
    asked = getattr(request, "lang", "")
    language = asked if asked in LANGUAGES else "nl"
    w = FailingWords.to(language)
    context = {
        "lang": language,
        "theme": "",
        "frame": Frame(),
        "w": w,
        "title": w[f"{what}_title"],
        "text": w[f"{what}_text"],
    }
    return HttpResponse(render_to_string("failing.html", context), status=status)
