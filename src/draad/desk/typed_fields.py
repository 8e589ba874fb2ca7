"""Short texts, addresses and numbers as people type them in a form, read the same way everywhere."""

import re
from typing import Any

from draad.desk.components import TextField
from draad.desk.typed_form import TypedForm
from draad.desk.words import Words
from draad.rules import Text

MAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
NUMBER = re.compile(r"\d{1,7}([.,]\d{1,2})?")


class TypedWords(Words):
    """What is wrong with a field, and the answers that every form has."""

    fill_in = Text(nl="Vul dit in.", fr="Remplissez ce champ.", de="Füllen Sie das aus.", en="Fill this in.")
    too_long = Text(
        nl="Dit is te lang: hoogstens {n} tekens.",
        fr="C'est trop long : {n} caractères au plus.",
        de="Das ist zu lang: höchstens {n} Zeichen.",
        en="This is too long: {n} characters at most.",
    )
    number = Text(
        nl="Vul een getal in, bijvoorbeeld 38.",
        fr="Indiquez un nombre, par exemple 38.",
        de="Geben Sie eine Zahl ein, zum Beispiel 38.",
        en="Enter a number, for example 38.",
    )
    mail_wrong = Text(
        nl="Vul een mailadres in, bijvoorbeeld lies@example.org.",
        fr="Indiquez une adresse e-mail, par exemple lies@example.org.",
        de="Geben Sie eine E-Mail-Adresse ein, zum Beispiel lies@example.org.",
        en="Enter an e-mail address, for example lies@example.org.",
    )
    choose = Text(
        nl="Kies een antwoord.", fr="Choisissez une réponse.", de="Wählen Sie eine Antwort.", en="Choose an answer."
    )
    future = Text(
        nl="Deze dag moet nog komen. Kies vandaag of vroeger.",
        fr="Ce jour est à venir. Choisissez aujourd'hui ou avant.",
        de="Dieser Tag kommt erst noch. Wählen Sie heute oder früher.",
        en="This day is still to come. Choose today or earlier.",
    )
    unknown = Text(nl="weet ik niet", fr="je ne sais pas", de="weiß ich nicht", en="I do not know")
    yes = Text(nl="ja", fr="oui", de="ja", en="yes")
    no = Text(nl="nee", fr="non", de="nein", en="no")


def number_of(text: str) -> float | None:
    """A number as people type it here, with a comma or a point; ``None`` where it is none."""
    return float(text.replace(",", ".")) if NUMBER.fullmatch(text) else None


def typed_number(value: object) -> str:
    """A number as it is typed in a field."""
    return f"{value:g}" if isinstance(value, int | float) else ""


def must(form: TypedForm, name: str, most: int = 120) -> str:
    """What was typed, which must be something and not too long."""
    w, text = TypedWords.to(form.language), form.get(name)
    if not text:
        form.wrong[name] = str(w.fill_in)
    return may(form, name, most)


def may(form: TypedForm, name: str, most: int = 120) -> str:
    """What was typed, perhaps nothing, not too long."""
    text = form.get(name)
    if len(text) > most:
        form.wrong[name] = TypedWords.to(form.language).too_long.fill(n=most)
    return text


def mail_of(form: TypedForm, name: str, *, required: bool) -> str:
    """An address as it was typed, in small letters."""
    text = form.get(name).lower()
    w = TypedWords.to(form.language)
    if not text and required:
        form.wrong[name] = str(w.fill_in)
    elif text and (not MAIL.fullmatch(text) or len(text) > 254):
        form.wrong[name] = str(w.mail_wrong)
    return text


def people_of(form: TypedForm, name: str, *, required: bool) -> float | None:
    """A number of people."""
    text, w = form.get(name), TypedWords.to(form.language)
    found = number_of(text)
    if not text and required:
        form.wrong[name] = str(w.fill_in)
    elif text and found is None:
        form.wrong[name] = str(w.number)
    return found


def text_field(form: TypedForm, name: str, label: str, **more: Any) -> TextField:
    """One line of text with what was typed."""
    more = {"required": False, **more}
    return TextField(name=name, label=label, value=form.get(name), error=form.error(name), **more)
