"""The forms of "Wat als?": pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.desk.components import DayField, FileField, Option, Select
from draad.desk.components.component import Component
from draad.desk.formats import colon, full_day
from draad.desk.pages.wat_als.groups import KindGroup, kind_groups
from draad.desk.pages.wat_als.words import WhatIfWords
from draad.desk.phrases import kind_words
from draad.rules import Language
from draad.store.read import OpenDossier


@dataclass(frozen=True)
class Question:
    """One way to suppose something: its heading, its fields, what its button says, and whether it is open."""

    do: str
    title: str
    fields: tuple[Component, ...]
    button: str
    open: bool
    files: bool = False
    groups: tuple[KindGroup, ...] = ()
    """Instead of fields: what to choose from, each with a button of its own."""


def questions(
    dossier: OpenDossier,
    kinds: tuple[str, ...],
    typed: Mapping[str, str],
    errors: Mapping[str, str],
    language: Language,
) -> tuple[Question, ...]:
    """Every way to suppose something here. The one that was asked stays open."""
    w, asked = WhatIfWords.to(language), typed.get("do", "")
    facts = _fact_options(dossier, language)

    def error(do: str, name: str) -> str:
        return errors.get(name, "") if do == asked else ""

    def which(do: str, label: str) -> Select:
        value = typed.get("n", "") if do == asked else ""
        blank = Option(value="", label="–")
        return Select(name="n", id=f"f-{do}-n", label=label, options=(blank, *facts), value=value, error=error(do, "n"))

    to_day = DayField(
        name="on",
        id="f-move-on",
        label=str(w.move_to),
        value=typed.get("on", "") if asked == "move" else "",
        error=error("move", "on"),
    )
    found = []
    if facts:
        look = str(w.look)
        found.append(
            Question("move", str(w.move), (which("move", str(w.move_which)), to_day), look, asked in {"", "move"})
        )
        found.append(Question("drop", str(w.drop), (which("drop", str(w.drop_which)),), look, asked == "drop"))
    if kinds:
        groups = kind_groups(kinds, language)
        found.append(Question("kind", str(w.add), (), "", asked == "kind" or not facts, groups=groups))
    known = DayField(
        name="known", label=str(w.knowledge_day), value=typed.get("known", ""), error=error("knowledge", "known")
    )
    found.append(Question("knowledge", str(w.knowledge), (known,), str(w.look), asked == "knowledge"))
    bill = FileField(
        name="bill", label=str(w.bill_file), hint=str(w.bill_hint), accept=".json", error=error("bill", "bill")
    )
    found.append(Question("bill", str(w.bill), (bill,), str(w.look), asked == "bill", files=True))
    return tuple(found)


def _fact_options(dossier: OpenDossier, language: Language) -> tuple[Option, ...]:
    standing = [shown for shown in dossier.facts if dossier.standing(shown.n)]
    return tuple(
        Option(
            value=str(shown.n),
            label=colon(language).join((full_day(shown.fact.on, language), kind_words(shown.fact.kind, language))),
        )
        for shown in sorted(standing, key=lambda shown: (shown.fact.on, shown.n))
    )
