"""The form by which a worker proposes another moment for a talk. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.actions.propose_moment import Proposed
from draad.desk.components import Component, DayField, ErrorSummary, TextArea, TextField
from draad.desk.formats import short_day
from draad.desk.own.readers import readers_beside
from draad.desk.pages.mijn_afspraken.words import MomentWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.desk.typed_times import UnreadTime, parse_time
from draad.dossier.values import LONGEST_TEXT
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class MomentForm:
    """The form. ``proposed`` when it was sent and nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    proposed: Proposed | None


def moment_form(
    viewer: Viewer, dossier: OpenDossier, n: int, typed: Mapping[str, str], language: Language, *, sent: bool
) -> MomentForm:
    """Make the form, and read it when it was sent.

    :param n: the number of the talk, for who reads what stands beside it.
    """
    w, form = MomentWords.to(language), TypedForm(typed, viewer.today, language)
    proposed = _read(form) if sent else None
    fields = (
        DayField(
            name="on",
            label=str(w.day),
            hint=w.day_hint.fill(example=short_day(viewer.today + 7, language)),
            value=form.get("on"),
            error=form.error("on"),
        ),
        TextField(
            name="at",
            label=str(w.at),
            hint=str(w.at_hint),
            required=False,
            width="short",
            value=form.get("at"),
            error=form.error("at"),
        ),
        TextArea(
            name="text",
            label=str(w.your_words),
            hint=w.your_words_hint.fill(readers=readers_beside(viewer, dossier, n, language)),
            required=False,
            value=form.get("text"),
            maxlength=LONGEST_TEXT,
            error=form.error("text"),
        ),
    )
    return MomentForm(fields, summary_of(*fields), proposed if not form.wrong else None)


def _read(form: TypedForm) -> Proposed | None:
    w, on, at = MomentWords.to(form.language), form.day("on", "future"), ""
    if on is not None and on < form.today:
        form.wrong["on"] = str(w.past)
    try:
        at = parse_time(form.get("at")) if form.get("at") else ""
    except UnreadTime as unread:
        form.wrong["at"] = unread.text.to(form.language)
    if len(form.get("text")) > LONGEST_TEXT:
        form.wrong["text"] = str(w.too_long)
    return Proposed(on, at, form.get("text")) if on is not None else None
