"""Agreements drawn from a talk: one a line, and what the worker says of each. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from draad.actions.note_contact import NOTES
from draad.desk.components import CheckBox, Component, Link, TextArea, ToneChip
from draad.desk.components.sources import Tone
from draad.desk.dossier_parts.story import details
from draad.desk.formats import day_month, full_day
from draad.desk.own.agreements import Agreement, agreements, since
from draad.desk.pages.gesprek.words import AgreedWords, TalkWords
from draad.desk.phrases import kind_words
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

MOST = 8
"""So many agreements at once; more is a plan."""
LONGEST = 300
"""Characters of one agreement."""
MOST_NOTES = 5


def may_agree(viewer: Viewer, dossier: OpenDossier) -> bool:
    """Whether this hat may write down what was agreed about work, in words."""
    kind = "agreement.made" if viewer.hat is Hat.COACH else "agreements.written"
    return dossier.may_say(viewer, kind, {"text": "x"})


def agreed_fields(form: TypedForm, name: str, *, required: bool = False) -> Iterator[Component]:
    """The field, and the way to keep what a screening found."""
    w = TalkWords.to(form.language)
    yield TextArea(
        name="agreed",
        label=w.agreed,
        hint=w.agreed_hint.fill(name=name),
        value=form.get("agreed"),
        required=required,
        rows=3,
        maxlength=MOST * LONGEST,
        warning=w.do_not_write,
        error=form.error("agreed"),
    )
    if form.error("agreed") and form.get("agreed"):
        yield CheckBox(name="keep_agreed", label=ScreeningWords.to(form.language).keep)


def read_agreed(form: TypedForm) -> tuple[str, ...]:
    """The agreements that were typed, one a line, without the dashes that people put before them."""
    lines = (line.strip().lstrip("-–•*").strip() for line in form.free_text("agreed").splitlines())
    found = tuple(line for line in lines if line)
    if len(found) > MOST:
        form.wrong["agreed"] = TalkWords.to(form.language).too_many.fill(n=MOST)
    return found


@dataclass(frozen=True)
class Told:
    """One agreement with what became of it. ``words``: what the worker wrote beside it."""

    title: str
    lines: tuple[str, ...]
    by: str
    state: ToneChip
    said: str
    words: tuple[str, ...]
    mend: Link | None


@dataclass(frozen=True)
class NoteLine:
    """A note that agreements can be drawn from."""

    by: str
    text: str


def told_agreements(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[Told, ...]:
    """The agreements of this absence that stand; those that are not right first, then what waits, then the rest."""
    order = {"no": 0, "asked": 1, "yes": 2}
    found = sorted(agreements(dossier), key=lambda one: (order[one.state], -one.fact.on, -one.n))
    return tuple(_told(viewer, dossier, one, language) for one in found)


def _told(viewer: Viewer, dossier: OpenDossier, one: Agreement, language: Language) -> Told:
    w, name = AgreedWords.to(language), dossier.person.first_name
    text = str(one.fact.body.get("text", ""))
    lines = (*text.splitlines(), *details(one.fact, language))
    day = day_month(one.answered_on, language) if one.answered_on is not None else ""
    said = w.own.fill(name=name) if one.own else w.asked.fill(name=name)
    if one.state != "asked" and day:
        said = w[one.state].fill(name=name, day=day)
    tone: Tone = "good" if one.state == "yes" or one.own else "soon" if one.state == "no" else ""
    mend = None
    if one.state == "no" and dossier.may_correct(viewer, one.n):
        mend = Link(label=str(w.mend), href=reverse("verbeter", args=[dossier.id, one.n]), about=text)
    return Told(
        title=kind_words(one.fact.kind, language),
        lines=lines,
        by=w.noted_on.fill(name=one.by or Hat(one.hat).words.to(language), day=full_day(one.fact.on, language)),
        state=ToneChip(label=said, tone=tone),
        said=said,
        words=tuple(_words_beside(dossier, one.n)),
        mend=mend,
    )


def _words_beside(dossier: OpenDossier, n: int) -> Iterator[str]:
    for other in dossier.facts:
        beside = other.fact.kind == "statement.added" and other.fact.body.get("of_seq") == n
        if beside and other.replaced_by is None:
            yield str(other.fact.body["text"])


def notes_of(dossier: OpenDossier, language: Language) -> tuple[NoteLine, ...]:
    """The notes of this absence that the viewer reads and may draw agreements from, the latest first."""
    w, kinds = AgreedWords.to(language), set(NOTES.values())
    notes = [
        one
        for one in dossier.facts
        if one.fact.kind in kinds and dossier.standing(one.n) and one.fact.on >= since(dossier) and one.fact.body
    ]
    latest = sorted(notes, key=lambda one: (one.fact.on, one.n), reverse=True)[:MOST_NOTES]
    return tuple(
        NoteLine(
            w.noted_on.fill(name=one.by or Hat(one.hat).words.to(language), day=full_day(one.fact.on, language)),
            str(one.fact.body["text"]),
        )
        for one in latest
    )
