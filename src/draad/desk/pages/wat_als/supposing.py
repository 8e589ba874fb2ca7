"""What is supposed: read from what was typed into facts to add or replace, another law, or another day of knowledge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

import msgspec
from django.urls import reverse

from draad.actions.clock import BRUSSELS
from draad.actions.record_facts import NewFact
from draad.desk.components import Link
from draad.desk.dossier_parts.story import details
from draad.desk.fact_form import FactForm
from draad.desk.formats import full_day
from draad.desk.pages.wat_als.words import WhatIfWords
from draad.desk.phrases import kind_words
from draad.desk.typed_days import UnreadDay, parse_day
from draad.dossier.bills import read_bill
from draad.dossier.facts import Fact, Instant
from draad.dossier.kinds import KINDS
from draad.dossier.strict_json import BadInput
from draad.dossier.visible import creatable_kinds
from draad.periods import Day, date_of
from draad.privacy.cells import Reading
from draad.rules import Book, Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

LARGEST = 200_000
"""Bytes of a bill."""

ALSO = (
    "certificate.received",
    "absence.expected_until",
    "work.resumed",
    "work.resumed_partially",
    "resumption.possible",
    "trajectory.requested",
    "assessment.received",
    "plan.received",
    "plan.answered",
    "report.received",
    "physician.told",
    "contract.ended",
)
"""What one may suppose without being the one who records it, as long as one may read all of it."""

UNSUPPOSED = frozenset(
    {
        "note.written",
        "coach_note.written",
        "question.asked",
        "question.answered",
        "statement.added",
        "paper.received",
        "agreement.answered",
        "consent.refused",
    }
)
"""Nothing hangs on these."""


@dataclass(frozen=True)
class Supposed:
    """One thing to suppose. ``errors``: by field, what to do when it cannot be read."""

    said: str = ""
    new: tuple[NewFact, ...] = ()
    since: Day | None = None
    heard: Instant | None = None
    book: Book | None = None
    as_known_at: Instant | None = None
    really: Link | None = None
    errors: Mapping[str, str] = field(default_factory=dict)


def supposable(viewer: Viewer, dossier: OpenDossier) -> tuple[str, ...]:
    """The kinds that this hat may add in thought: those it records, and those it may read in full."""
    policy, hat = viewer.policy, viewer.hat
    kinds = [kind for kind in creatable_kinds(hat, policy) if kind not in UNSUPPOSED]
    for name in ALSO:
        kind = KINDS[name]
        items = [kind.day_item, *(key.item for key in kind.body.values() if key.required)]
        if name not in kinds and all(policy.may_read(hat, item, dossier.gates) is Reading.FULL for item in items):
            kinds.append(name)
    return tuple(kinds)


def readable_keys(viewer: Viewer, dossier: OpenDossier, kind: str, filled: tuple[str, ...]) -> tuple[str, ...]:
    """The keys to ask for a supposed fact: those the hat fills in, and those it may read in full."""
    keys = KINDS[kind].body
    reads = [
        n for n, key in keys.items() if viewer.policy.may_read(viewer.hat, key.item, dossier.gates) is Reading.FULL
    ]
    return tuple(name for name in keys if name in filled or name in reads)


def moved(viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language) -> Supposed:
    """The same fact on another day."""
    w, n = WhatIfWords.to(language), _number(dossier, typed)
    errors = {} if n is not None else {"n": str(w.choose)}
    day: Day | None = None
    try:
        day = parse_day(typed.get("on", ""), viewer.today)
    except UnreadDay as unread:
        errors["on"] = unread.text.to(language)
    if n is None or day is None:
        return Supposed(errors=errors)
    old, what = dossier.stored(n), kind_words(dossier.facts[n - 1].fact.kind, language)
    really = None
    if dossier.may_correct(viewer, n):
        really = Link(label=str(w.do_it), href=reverse("verbeter", args=[dossier.id, n]))
    return Supposed(
        said=w.supposed_move.fill(day=full_day(day, language), what=what),
        new=(NewFact(old.kind, day, old.body, old.seq),),
        since=min(day, old.on),
        heard=old.recorded_at,
        really=really,
    )


def dropped(viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language) -> Supposed:
    """A fact taken away."""
    w, n = WhatIfWords.to(language), _number(dossier, typed)
    if n is None:
        return Supposed(errors={"n": str(w.choose)})
    old, shown = dossier.stored(n), dossier.facts[n - 1].fact
    what = f"{kind_words(shown.kind, language)}, {full_day(shown.on, language)}"
    really = None
    if dossier.may_correct(viewer, n):
        really = Link(label=str(w.do_it), href=reverse("verbeter", args=[dossier.id, n]))
    return Supposed(
        said=w.supposed_drop.fill(what=what),
        new=(NewFact("fact.withdrawn", old.on, {}, old.seq),),
        since=old.on,
        heard=old.recorded_at,
        really=really,
    )


def added(viewer: Viewer, dossier: OpenDossier, form: FactForm, language: Language) -> Supposed:
    """A fact that comes with it."""
    w = WhatIfWords.to(language)
    told = Fact(0, form.kind, form.on, form.body)
    what = " · ".join([kind_words(form.kind, language), full_day(form.on, language), *details(told, language)])
    really = None
    if dossier.may_say(viewer, form.kind, form.body):
        really = Link(label=str(w.do_note), href=reverse("feit_noteer", args=[dossier.id, form.kind]))
    said = w.supposed_add.fill(what=what)
    return Supposed(said=said, new=(NewFact(form.kind, form.on, form.body),), since=form.on, really=really)


def known_then(viewer: Viewer, typed: Mapping[str, str], language: Language) -> Supposed:
    """What was known at the end of another day."""
    try:
        day = parse_day(typed.get("known", ""), viewer.today, "past")
    except UnreadDay as unread:
        return Supposed(errors={"known": unread.text.to(language)})
    said = WhatIfWords.to(language).supposed_knowledge.fill(day=full_day(day, language))
    return Supposed(said=said, as_known_at=end_of(day))


def end_of(day: Day) -> Instant:
    """The last moment of a day in Brussels."""
    after = datetime.combine(date_of(day) + timedelta(days=1), time(), BRUSSELS)
    return int(after.timestamp()) * 1_000_000 - 1


def with_bill(dossier: OpenDossier, content: bytes | None, language: Language) -> Supposed:
    """The law with a bill in it."""
    w = WhatIfWords.to(language)
    if not content:
        return Supposed(errors={"bill": str(w.bill_missing)})
    if len(content) > LARGEST:
        return Supposed(errors={"bill": w.bill_wrong.fill(what=str(w.too_big))})
    try:
        book = read_bill(content, dossier.agenda.compiled.book)
    except BadInput as bad:
        return Supposed(errors={"bill": w.bill_wrong.fill(what=str(bad))})
    found: dict[str, Any] = msgspec.json.decode(content)
    return Supposed(said=w.supposed_bill.fill(what=str(found.get("title", "draad.bill/1"))), book=book)


def _number(dossier: OpenDossier, typed: Mapping[str, str]) -> int | None:
    text = typed.get("n", "")
    n = int(text) if text.isascii() and text.isdecimal() else 0
    return n if dossier.standing(n) is not None else None
