"""One's own account, and the switches for language, theme and shortcuts, that work signed in and signed out."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from draad.accounts.factors import has_factor
from draad.desk.pages.account.words import AccountWords
from draad.desk.viewing import CHOSEN, LANGUAGE_COOKIE, LANGUAGES, THEME_COOKIE, THEMES

A_YEAR = 365 * 24 * 60 * 60
DIGESTS = ("daily", "weekly", "never")
NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}


def account(request: Any) -> HttpResponse:
    """Everything that is one's own to choose."""
    w = AccountWords.to(request.lang)
    return render(
        request,
        "own_account/account.html",
        {
            "w": w,
            "languages": [(code, NAMES[code], code == request.lang) for code in LANGUAGES],
            "themes": [
                (theme, label, theme == request.theme)
                for theme, label in (("", w.theme_device), ("light", w.theme_light), ("dark", w.theme_dark))
            ],
            "shortcuts": request.user.shortcuts,
            "digests": [(name, w[f"digest_{name}"], name == request.user.digest) for name in DIGESTS],
            "address": request.user.email,
            "has_factor": has_factor(request.user.id),
        },
    )


@require_POST
def language(request: Any) -> HttpResponse:
    """Keep another language: on the account, and for this browser."""
    return _kept(request, "language", request.POST.get("lang", ""), LANGUAGES, LANGUAGE_COOKIE)


@require_POST
def theme(request: Any) -> HttpResponse:
    """Keep light, dark, or as the device has it."""
    return _kept(request, "theme", request.POST.get("theme", ""), ("", *THEMES), THEME_COOKIE)


@require_POST
def shortcuts(request: Any) -> HttpResponse:
    """Turn single-key shortcuts on or off."""
    request.user.shortcuts = request.POST.get("shortcuts") == "on"
    request.user.save(update_fields=["shortcuts"])
    return redirect("account")


@require_POST
def digest(request: Any) -> HttpResponse:
    """How often a mail says what there is to do."""
    wanted = request.POST.get("digest", "")
    if wanted in DIGESTS:
        request.user.digest = wanted
        request.user.save(update_fields=["digest"])
    return redirect(f"{reverse('account')}#digest")


def _kept(request: Any, field: str, value: str, allowed: tuple[str, ...], cookie: str) -> HttpResponse:
    answer = HttpResponseRedirect(_back(request))
    if value not in allowed:
        return answer
    if request.user.is_authenticated:
        setattr(request.user, field, value)
        request.user.save(update_fields=[field])
    else:
        request.session[CHOSEN] = {**request.session.get(CHOSEN, {}), field: value}
    answer.set_cookie(
        cookie, value, max_age=A_YEAR, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
    return answer


def _back(request: Any) -> str:
    """The page they came from, never another site."""
    asked = str(request.POST.get("next", ""))
    safe = url_has_allowed_host_and_scheme(asked, allowed_hosts=None, require_https=request.is_secure())
    return asked if safe and asked.startswith("/") else "/"
