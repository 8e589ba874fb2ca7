"""The forms of my data: a phone number and an address, and a statement. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from draad.desk.components import Component, TextArea, TextField
from draad.desk.components.fields import ErrorSummary
from draad.desk.dossier_parts.story import details
from draad.desk.formats import full_day
from draad.desk.own.readers import readers_beside, readers_of
from draad.desk.pages.mijn_gegevens.words import DataWords
from draad.desk.phrases import kind_words
from draad.desk.typed_form import TypedForm, summary_of
from draad.dossier.values import LONGEST_TEXT
from draad.privacy.items import Item
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

PHONE = re.compile(r"\+?[0-9][0-9 ./()-]{7,24}")
MAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
LONGEST_PHONE, LONGEST_MAIL = 40, 120


@dataclass(frozen=True)
class Form:
    """The fields, what is wrong with them, and what they say when nothing is."""

    fields: tuple[Component, ...]
    readers: str
    errors: ErrorSummary
    said: tuple[str, ...] | None


@dataclass(frozen=True)
class Disputed:
    """A fact that a statement is about, in words."""

    title: str
    day: str
    details: tuple[str, ...]
    quote: str


def contact_form(
    viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language, *, sent: bool
) -> Form:
    """The phone number and mail address of the worker themself; empty is none."""
    w = DataWords.to(language)
    before = {"phone": dossier.person.private_phone, "mail": dossier.person.private_mail}
    form = TypedForm(typed if sent else before, viewer.today, language)
    phone, mail = form.get("phone"), form.get("mail")
    if sent and phone and (not PHONE.fullmatch(phone) or len(phone) > LONGEST_PHONE):
        form.wrong["phone"] = str(w.phone_wrong)
    if sent and mail and (not MAIL.fullmatch(mail) or len(mail) > LONGEST_MAIL):
        form.wrong["mail"] = str(w.mail_wrong)
    fields = (
        TextField(
            name="phone",
            label=w.phone,
            value=phone,
            kind="tel",
            inputmode="tel",
            autocomplete="tel",
            required=False,
            error=form.error("phone"),
        ),
        TextField(
            name="mail",
            label=w.mail,
            value=mail,
            kind="email",
            inputmode="email",
            autocomplete="email",
            required=False,
            error=form.error("mail"),
        ),
    )
    readers = w.readers.fill(readers=readers_of(viewer, Item.PRIVATE_CONTACT, language))
    said = (phone, mail) if sent and not form.wrong else None
    return Form(fields, f"{readers} {w.manager_with_consent}", summary_of(*fields), said)


def statement_form(
    viewer: Viewer, dossier: OpenDossier, n: int | None, typed: Mapping[str, str], language: Language, *, sent: bool
) -> Form:
    """The worker's own side of a fact, or of the whole."""
    w, form = DataWords.to(language), TypedForm(typed, viewer.today, language)
    text = form.get("text")
    if sent and not text:
        form.wrong["text"] = str(w.statement_empty)
    elif sent and len(text) > LONGEST_TEXT:
        form.wrong["text"] = str(w.too_long)
    field = TextArea(
        name="text",
        label=w.your_side,
        hint=w.your_side_hint,
        value=text,
        rows=6,
        maxlength=LONGEST_TEXT,
        error=form.error("text"),
    )
    names = readers_beside(viewer, dossier, n, language)
    readers = w.readers.fill(readers=names) if names else str(w.only_you)
    return Form((field,), readers, summary_of(field), (text,) if sent and not form.wrong else None)


def disputed(dossier: OpenDossier, n: int, language: Language) -> Disputed | None:
    """The fact with this number, if it is one that something can be said about."""
    shown = dossier.facts[n - 1] if 1 <= n <= len(dossier.facts) else None
    if shown is None or n not in dossier.view.originals:
        return None
    fact = shown.fact
    return Disputed(
        kind_words(fact.kind, language),
        full_day(fact.on, language),
        tuple(details(fact, language)),
        str(fact.body.get("text", "")),
    )
