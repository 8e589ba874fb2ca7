"""The commands. Each reads, asks the core once, and writes."""

import difflib
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import Annotated

import typer

from draad import __version__
from draad.dossier.agenda import agenda as ask_agenda
from draad.dossier.answer import Agenda
from draad.dossier.books import book_of
from draad.dossier.explanation import explain, published_explanation
from draad.dossier.facts import Dossier, Instant
from draad.dossier.instants import parse_instant
from draad.dossier.published import published
from draad.dossier.reading import read_dossier
from draad.dossier.what_if import compare, published_comparison
from draad.exchange.command_line import agenda_table, law_view, what_if_view, why_view
from draad.exchange.command_line.output import BAD_INPUT, console, load_other, load_with_book, put, put_json
from draad.law import BELGIUM
from draad.periods import Day, parse_day
from draad.protocol import PRESETS
from draad.rules import Book, Language, Rule

app = typer.Typer(
    name="draad",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Draad keeps the thread between a person who is ill and their work: who does what, by when, and why.",
    epilog="Example: draad agenda dossier.json --on 2026-03-10 · also ./draad test and ./draad bench core",
)
law = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="The rules of the law: list, show, check.",
    epilog="Example: draad law list",
)
app.add_typer(law, name="law")


class Lang(StrEnum):
    """A language of the answer."""

    NL = "nl"
    FR = "fr"
    DE = "de"
    EN = "en"


RULES = {**BELGIUM.by_key, **{rule.key: rule for preset in PRESETS.values() for rule in preset.rules}}
"""Every rule that can be asked about: the law, and the protocols that come with Draad."""


def _day(text: str) -> Day:
    try:
        return parse_day(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


@dataclass(frozen=True)
class Knowledge:
    """A moment of knowledge, as asked and as an instant."""

    asked: str
    instant: Instant


def _knowledge(text: str) -> Knowledge:
    try:
        return Knowledge(text, parse_instant(text))
    except ValueError as error:
        raise typer.BadParameter(f"found {text!r}; allowed: {error}") from None


def _rule(key: str) -> Rule:
    if key in RULES:
        return RULES[key]
    near = difflib.get_close_matches(key, RULES, n=3, cutoff=0.5)
    hint = f" Did you mean {', '.join(near)}?" if near else ""
    raise typer.BadParameter(f"no rule {key!r}.{hint} `draad law list` shows them all.")


FileArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="A dossier (draad.dossier/1), or - for standard input.")
]
OnOption = Annotated[Day, typer.Option("--on", parser=_day, metavar="DAY", help="The day asked about, as 2026-03-10.")]
KnownOption = Annotated[
    Knowledge | None,
    typer.Option(
        "--as-known-at",
        parser=_knowledge,
        metavar="TIME",
        help="Answer with what had been heard by then: 2026-03-10T09:00:00+01:00, or a day (its end in Brussels).",
    ),
]
WhatIfOption = Annotated[
    str | None,
    typer.Option(
        "--what-if",
        metavar="OTHER",
        help="Compare with another dossier file, a bill (draad.bill/1), or what was known at another time.",
    ),
]
ProtocolOption = Annotated[
    list[str] | None,
    typer.Option("--protocol", metavar="FILE", help="Add an employer's own protocol (draad.protocol/1, YAML)."),
]
LangOption = Annotated[Lang, typer.Option("--lang", help="Language of the answer.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer as JSON for other programs.")]


def _language(lang: Lang) -> Language:
    return lang.value


@app.callback(invoke_without_command=True)
def draad(version: Annotated[bool, typer.Option("--version", help="Show the version and stop.")] = False) -> None:
    """Who does what, by when, and why."""
    if version:
        typer.echo(__version__)
        raise typer.Exit


@app.command(
    epilog="Example: draad agenda dossier.json --on 2026-03-10 --lang nl · "
    "draad agenda dossier.json --on 2026-03-10 --what-if bill.json"
)
def agenda(
    file: FileArgument,
    on: OnOption,
    known: KnownOption = None,
    what_if: WhatIfOption = None,
    protocol: ProtocolOption = None,
    lang: LangOption = Lang.NL,
    as_json: JsonOption = False,
) -> None:
    """Show everything that is due in a dossier on a day, by whom, by when and on which basis."""
    dossier, book = load_with_book(file, BELGIUM, tuple(protocol or ()))
    found = ask_agenda(dossier.facts, book, dossier.context, on, known.instant if known else None)
    if what_if is not None:
        _what_if(found, dossier, what_if, known, lang, as_json)
    elif as_json:
        put_json(published(found, _language(lang), known.asked if known else None))
    else:
        agenda_table.show(console(), found, _language(lang), known.asked if known else None)


def _what_if(before: Agenda, dossier: Dossier, other: str, known: Knowledge | None, lang: Lang, as_json: bool) -> None:
    """Ask again with another argument: other facts, a bill, or another day of knowledge."""
    facts, context, book = dossier.facts, dossier.context, before.compiled.book
    instant = known.instant if known else None
    try:
        instant = parse_instant(other)
    except ValueError:
        changed = load_other(other, book)
        if isinstance(changed, Book):
            book = changed
        else:
            facts, context = changed.facts, changed.context
    after = ask_agenda(facts, book, context, before.on, instant)
    changes = compare(before, after)
    if as_json:
        put_json(published_comparison(changes, before, after, _language(lang)))
    else:
        what_if_view.show(console(), changes, before, after, _language(lang))


@app.command(epilog="Example: draad why dossier.json be.work-potential.request --on 2026-03-10")
def why(
    file: FileArgument,
    rule: Annotated[str, typer.Argument(metavar="RULE", help="The key of a rule of the law or of a protocol.")],
    on: OnOption,
    known: KnownOption = None,
    protocol: ProtocolOption = None,
    lang: LangOption = Lang.NL,
    as_json: JsonOption = False,
) -> None:
    """Show why a rule asks something on a day, or why not: the calculation, the basis, other readings."""
    dossier, book = load_with_book(file, BELGIUM, tuple(protocol or ()))
    if rule not in book.by_key:
        preset = _rule(rule).key
        raise typer.BadParameter(
            f"{preset} belongs to a protocol that this employer does not name in employer.protocols"
        )
    found = explain(dossier, book, rule, on, known.instant if known else None)
    if as_json:
        put_json(published_explanation(found, _language(lang)))
    else:
        why_view.show(console(), found, _language(lang))


@app.command(epilog="Example: draad play --lang fr")
def play(lang: LangOption = Lang.NL) -> None:
    """Play the thread of a made-up worker in the terminal: the agenda on four days, and one reason in full."""
    content = files("draad.exchange").joinpath("example.json").read_bytes()
    dossier, to, language = read_dossier(content, BELGIUM), console(), _language(lang)
    for day in ("2026-01-14", "2026-03-10", "2026-05-04", "2026-06-22"):
        found = ask_agenda(dossier.facts, book_of(dossier.context, BELGIUM), dossier.context, parse_day(day))
        to.rule(style="dim")
        agenda_table.show(to, found, language, None)
    to.rule(style="dim")
    why_view.show(to, explain(dossier, BELGIUM, "be.trajectory.assess", parse_day("2026-05-04")), language)
    put(to, "")
    put(to, "draad agenda FILE --on DAY · draad why FILE RULE --on DAY · draad law list", "dim")


@law.command("list", epilog="Example: draad law list --lang de")
def law_list(lang: LangOption = Lang.NL, as_json: JsonOption = False) -> None:
    """List every rule of the law: who, what, and how sure it is."""
    if as_json:
        put_json({"format": "draad.rules/1", "rules": law_view.listed(BELGIUM, _language(lang))})
    else:
        law_view.show_list(console(), _language(lang))


@law.command("show", epilog="Example: draad law show be.trajectory.assess")
def law_show(
    rule: Annotated[Rule, typer.Argument(parser=_rule, metavar="RULE", help="The key of a rule.")],
    lang: LangOption = Lang.NL,
) -> None:
    """Show one rule: its versions, sources, certainty and uncertain points."""
    law_view.show_rule(console(), rule, BELGIUM, _language(lang))


@law.command("check", epilog="Example: draad law check")
def law_check() -> None:
    """Check the law's own house: four languages, addresses of sources, order of versions."""
    found = list(law_view.faults(BELGIUM))
    for fault in found:
        typer.echo(fault, err=True)
    if found:
        raise typer.Exit(BAD_INPUT)
    typer.echo(
        f"{len(BELGIUM.rules)} rules, {len(BELGIUM.settings)} settings, {len(BELGIUM.sources)} sources: all in order"
    )
