"""Attest: the chain of certificates, and one more. What it does to the chain is said before it is saved."""

import secrets
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.receive_certificate import fact_of, receive_certificate, use_free_day
from draad.desk.components.frame import BackLink
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember
from draad.desk.dossier_parts.panels import chain_for
from draad.desk.foreseen import foreseen
from draad.desk.pages.attest.context import (
    CertificateForm,
    certificate_form,
    effect_of,
    free_day,
    shown_chain,
)
from draad.desk.pages.attest.words import CertificateWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of, typed_again
from draad.dossier.certificates import Chain
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

SHOWS = {Item.FIRST_DAY, Item.EXPECTED_END, Item.NATURE}
AROUND = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}


@room("attest", hats=AROUND, shows=SHOWS)
def certificates(request: Any, dossier_id: int) -> HttpResponse:
    """See the chain; who may, adds to it."""
    viewer = request.viewer
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    chain = chain_for(viewer, dossier)
    if request.method == "POST" and chain is not None and dossier.may_say(viewer, "certificate.received", {}):
        return _add(request, dossier, chain)
    read.note_look(viewer, "certificates", [dossier_id])
    form = None
    if chain is not None and dossier.may_say(viewer, "certificate.received", {}):
        form = certificate_form(viewer, dossier, chain, {}, request.lang, sent=False)
    return _page(request, dossier, chain, form)


def _add(request: Any, dossier: read.OpenDossier, chain: Chain) -> HttpResponse:
    """Look at what a new certificate does, and record it once that was seen."""
    viewer, lang, typed = request.viewer, request.lang, request.POST.dict()
    w = CertificateWords.to(lang)
    form = certificate_form(viewer, dossier, chain, typed, lang, sent=True)
    if form.said is None or "change" in typed:
        return _page(request, dossier, chain, form)
    moves = foreseen(viewer, dossier, (fact_of(form.said),), lang)
    if moves is None:
        return _page(request, dossier, chain, form, trouble=w.does_not_go)
    if typed.get("checked") != "yes":
        return _check(request, dossier, chain, form, moves)
    done = receive_certificate(viewer, dossier.id, form.said, key=once_of(typed), seen=typed.get("seen"))
    remember(request, done, w.saved)
    return redirect(_home(viewer.hat, dossier.id))


@require_POST
@room("attest_zonder", hats={Hat.WORKER, Hat.HR}, shows=SHOWS)
def without(request: Any, dossier_id: int) -> HttpResponse:
    """Use a first day that needs no certificate."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    chain = chain_for(viewer, dossier) if dossier is not None else None
    free = free_day(viewer, dossier, chain, lang) if dossier is not None and chain is not None else None
    if free is None or free.day is None:
        return nothing_here(request)
    done = use_free_day(viewer, dossier_id, free.day, key=once_of(request.POST), seen=request.POST.get("seen"))
    remember(request, done, CertificateWords.to(lang).free_saved)
    return redirect(_home(viewer.hat, dossier_id))


def _home(hat: Hat, dossier_id: int) -> str:
    return reverse("mijn_draad") if hat is Hat.WORKER else reverse("dossier", args=[dossier_id])


def _common(request: Any, dossier: read.OpenDossier) -> dict[str, Any]:
    w, own = CertificateWords.to(request.lang), request.viewer.hat is Hat.WORKER
    return {
        "w": w,
        "title": w.title_own if own else w.title.fill(name=dossier.person.first_name),
        "once": once_of(request.POST),
        "seen": request.POST.get("seen") or dossier.token,
        "back": BackLink(label=w.back_own if own else w.back, href=_home(request.viewer.hat, dossier.id)),
        "report": reverse("meld_ziek_wie", args=[dossier.id])
        if request.viewer.hat in {Hat.WORKER, Hat.HR, Hat.MANAGER}
        else "",
    }


def _page(
    request: Any, dossier: read.OpenDossier, chain: Chain | None, form: CertificateForm | None, trouble: str = ""
) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    wrong = bool(trouble) or (form is not None and bool(form.errors.errors))
    return render(
        request,
        "attest/page.html",
        {
            **_common(request, dossier),
            "chain": shown_chain(chain, lang) if chain is not None else None,
            "form": form,
            "free": free_day(viewer, dossier, chain, lang) if chain is not None and form is not None else None,
            "dossier_id": dossier.id,
            "once_free": secrets.token_urlsafe(12),
            "trouble": trouble,
            "wrong": wrong,
        },
        status=422 if wrong else 200,
    )


def _check(request: Any, dossier: read.OpenDossier, chain: Chain, form: CertificateForm, moves: Any) -> HttpResponse:
    lang = request.lang
    effect = effect_of(chain, form.said, lang) if form.said is not None else None
    return render(
        request,
        "attest/check.html",
        {
            **_common(request, dossier),
            "effect": effect,
            "typed": typed_again(request.POST.dict()),
            "moves": moves,
            "moves_words": ConsequencesWords.to(lang),
        },
    )
