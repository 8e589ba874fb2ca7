"""Who is who in the demo, with everyone's present code. Outside the demo this page is not there."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from draad.accounts.made_up import DEMO_PASSWORD, codes_now
from draad.accounts.models import Account
from draad.actions.clock import now
from draad.desk.components import Button, Cell, Row, Table
from draad.desk.pages.aanmelden.words import DemoWords
from draad.desk.room import nothing_here
from draad.desk.words import Spoken
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import closest_managers, hats_by_account

MOST = 4
"""So many of each role are shown; a hospital has a manager for every ward."""


def people(request: Any) -> HttpResponse:
    """The made-up people, role by role."""
    if settings.DRAAD_MODE != "demo":
        return nothing_here(request)
    w = DemoWords.to(request.lang)
    hats = hats_by_account(now())
    chosen = _few_of_each(hats, list(Account.objects.filter(made_up=True, is_active=True).order_by("id")))
    codes = codes_now(account.pk for account in chosen)
    table = Table(
        caption=w.table,
        caption_hidden=True,
        heads=(w.who, w.role, w.code, w.sign_in),
        rows=tuple(_row(account, hats[account.pk], codes.get(account.pk), w, request.lang) for account in chosen),
        stacks=True,
    )
    return render(request, "aanmelden/demo.html", {"w": w, "table": table, "some": chosen, "password": DEMO_PASSWORD})


def _row(account: Account, hats: list[Hat], code: Any, w: Spoken, lang: Language) -> Row:
    fill = f"{reverse('account_login')}?{urlencode({'demo': account.email})}"
    return Row(
        cells=(
            Cell(text=account.name, note=account.email),
            Cell(text=", ".join(hat.words.to(lang) for hat in hats)),
            Cell(text=code.digits, note=w.seconds.fill(n=code.seconds_left)) if code else Cell(text=w.no_code),
            Cell(part=Button(label=w.enter, href=fill)),
        )
    )


def _few_of_each(hats: dict[int, list[Hat]], accounts: list[Account]) -> list[Account]:
    """In the order of the hats, a few of each; of those who lead, first those who lead the people of a ward."""
    order = (Hat.COACH, Hat.HR, Hat.MANAGER, Hat.PHYSICIAN, Hat.NURSE, Hat.ADVISER, Hat.COMMITTEE, Hat.ADMIN, Hat.DPO)
    chosen: list[Account] = []
    closest = closest_managers(now())
    accounts.sort(key=lambda account: (account.pk not in closest, account.pk))
    for hat in (*order, Hat.WORKER):
        wearing = [account for account in accounts if _main_hat(hats.get(account.pk, []), order) is hat]
        chosen += wearing[:MOST]
    return chosen


def _main_hat(hats: list[Hat], order: tuple[Hat, ...]) -> Hat | None:
    return next((hat for hat in order if hat in hats), Hat.WORKER if Hat.WORKER in hats else None)
