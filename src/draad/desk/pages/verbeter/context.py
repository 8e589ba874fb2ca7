"""What the page of a correction shows, and what was typed into it: pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from draad.desk.components import Choice, Option, TextField
from draad.desk.components.component import Component
from draad.desk.components.fields import CheckBox, ErrorSummary, error_summary
from draad.desk.dossier_parts.story import details
from draad.desk.fact_form import FactForm, Keys, fact_form
from draad.desk.fact_form.form import KEEP
from draad.desk.formats import full_day
from draad.desk.pages.verbeter.words import CorrectWords
from draad.desk.phrases import kind_words
from draad.desk.screening import ScreeningWords, screened
from draad.dossier.facts import Fact
from draad.periods import Day
from draad.rules import Language
from draad.store.read import ShownFact

LONGEST_WHY = 300
WITHDRAW = "withdraw"


@dataclass(frozen=True)
class CorrectionForm:
    """The form. ``wrong`` when something was sent that is not right; ``same`` when it says what stood there."""

    what: Component
    form: FactForm
    why_field: Component
    keep: Component | None
    errors: ErrorSummary
    withdraws: bool
    why: str
    wrong: bool
    same: bool


def correction_form(
    shown: ShownFact, keys: Keys, typed: Mapping[str, str], today: Day, language: Language, *, sent: bool
) -> CorrectionForm:
    """Read and draw the form."""
    w, withdraws = CorrectWords.to(language), typed.get("what") == WITHDRAW
    form = fact_form(shown.fact.kind, keys, typed, today, language, sent=sent and not withdraws)
    why = typed.get("why", "").strip()
    error = "" if why or not sent else str(w.why_missing)
    health = screened(why, language) if keys.screens else ""
    keep: Component | None = None
    if health and sent:
        error = error or ("" if typed.get(KEEP) == "yes" else health)
        label = str(ScreeningWords.to(language).keep)
        keep = CheckBox(name=KEEP, label=label, required=False, checked=typed.get(KEEP) == "yes")
    if any(getattr(one, "name", "") == KEEP for one in form.fields):
        keep = None
    why_field = TextField(
        name="why", label=str(w.why), hint=str(w.why_hint), value=why, error=error, maxlength=LONGEST_WHY
    )
    errors = [] if withdraws else [one for one in form.fields if getattr(one, "error", "")]
    editable = {key: value for key, value in shown.fact.body.items() if key in keys.names}
    return CorrectionForm(
        what=_what(withdraws, language),
        form=form,
        why_field=why_field,
        keep=keep,
        errors=error_summary(*errors, why_field),  # type: ignore[arg-type]
        withdraws=withdraws,
        why=why,
        wrong=sent and (bool(error) or (form.wrong and not withdraws)),
        same=not withdraws and form.on == shown.fact.on and form.body == editable,
    )


def _what(withdraws: bool, language: Language) -> Choice:
    w = CorrectWords.to(language)
    return Choice(
        name="what",
        label=str(w.what),
        value=WITHDRAW if withdraws else "correct",
        options=(
            Option(value="correct", label=str(w.correct), note=str(w.correct_note)),
            Option(value=WITHDRAW, label=str(w.withdraw), note=str(w.withdraw_note)),
        ),
    )


def said(kind: str, on: Day, body: dict[str, Any], language: Language) -> str:
    """A fact in one line."""
    parts = [kind_words(kind, language), full_day(on, language), *details(Fact(0, kind, on, body), language)]
    return " · ".join(parts)
