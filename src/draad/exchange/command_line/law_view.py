"""The rules of the law for a terminal: the list, one rule, and a check of the law's own house."""

from collections.abc import Iterator

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from draad.dossier.checks import chosen
from draad.dossier.compiled import flat
from draad.dossier.reasons import REASONS
from draad.exchange.command_line.output import put
from draad.exchange.phrases import colon, heading, length_words, reason_words, semicolon
from draad.law import CHAPTERS
from draad.periods import Counting, Length
from draad.rules import LANGUAGES, Book, Chosen, Guard, Language, Lapse, Rule, Term, Text, Version
from draad.rules.book import settings_of, texts_of


def listed(book: Book, language: Language) -> list[dict[str, object]]:
    """Every rule in a line."""
    return [
        {
            "rule": rule.key,
            "name": rule.wording.name.to(language),
            "party": rule.party.value,
            "nature": rule.nature.value,
            "versions": [version.in_force for version in rule.versions],
            "certainty": rule.versions[-1].certainty.value,
        }
        for rule in book.rules
    ]


def show_list(to: Console, language: Language) -> None:
    """Write the list, chapter by chapter."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    for title, ratio in (("what", 5), ("who", 2), ("sure", 2)):
        table.add_column(heading(title, language), ratio=ratio)
    for chapter in CHAPTERS:
        for rule in chapter.RULES:
            name = Styled(rule.wording.name.to(language))
            name.append(f"\n{rule.key} · {', '.join(version.in_force for version in rule.versions)}", style="dim")
            newest = rule.versions[-1].certainty
            style = "" if newest.firm else "yellow"
            table.add_row(name, rule.party.title.to(language), Styled(newest.title.to(language), style=style))
        table.add_section()
    to.print(table)


def show_rule(to: Console, rule: Rule, book: Book, language: Language) -> None:
    """Write one rule with its versions, sources and settings."""
    put(to, rule.wording.name.to(language), "bold")
    put(to, f"{rule.key} · {rule.party.title.to(language)} · {rule.nature.title.to(language)}", "dim")
    put(to, rule.wording.question.to(language))
    put(to, rule.wording.action.to(language))
    put(to, f"{heading('if_missed', language)}{colon(language)} {rule.wording.if_missed.to(language)}")
    for version in rule.versions:
        put(to, "")
        cite = version.cite.by_default if isinstance(version.cite, Chosen) else version.cite
        put(to, f"{version.in_force} · {cite.to(language)}", "bold")
        for words in _terms(version, language):
            put(to, f"  {words}")
        for words in _guards(version, book, language):
            put(to, f"    {words}")
        sure = f"{version.certainty.title.to(language)} ({version.rows})"
        put(to, f"  {heading('how_sure', language)}{colon(language)} {sure}")
        put(to, f"  {heading('checked', language, day=version.checked)}")
        if version.remark is not None:
            put(to, f"  {version.remark.to(language)}")
        for tag in version.sources:
            put(to, f"  {tag}: {book.sources[tag]}", "dim", unbroken=True)
    for setting in settings_of(rule):
        put(to, "")
        put(to, f"{setting.key}: {setting.question.to(language)}")
        for alternative in setting.alternatives:
            mark = "◉" if alternative.value == setting.default else "○"
            seen = ", ".join(alternative.sources) if alternative.sources else heading("no_source", language)
            put(to, f"  {mark} {alternative.value}: {alternative.meaning.to(language)} [{seen}]")


def _terms(version: Version, language: Language) -> Iterator[str]:
    """How a version counts, term by term, in the default reading."""
    terms: tuple[Term, ...] = flat(version.terms, {})
    for term in terms:
        length: Length | None = chosen(term.length, {})
        moment = term.counts_from.name.to(language)
        if length is None:
            same_day = term.counting is Counting.THE_DAY_ITSELF
            yield f"{moment}{colon(language)} {heading('same_day' if same_day else 'as_soon_as_possible', language)}"
            continue
        backwards = term.counting is Counting.BACK_FROM
        first = "first_day_counts" if term.counting.first_day_counts else "counts_from_next"
        way = heading("counts_back" if backwards else first, language)
        yield f"{moment}{colon(language)} {length_words(length, language)}{semicolon(language)} {way}"


def _guards(version: Version, book: Book, language: Language) -> Iterator[str]:
    """When nothing is due, and what makes it unnecessary, in the default reading."""
    terms: tuple[Term, ...] = flat(version.terms, {})
    said: dict[str, None] = {}
    for term in terms:
        guards: tuple[Guard, ...] = flat(term.guards, {})
        for guard in guards:
            for code in (getattr(guard, "reason", None), getattr(guard, "none", None)):
                if code is not None:
                    said[f"{heading('not_if', language)}{colon(language)} {reason_words(code, book, language)}"] = None
        lapses: tuple[Lapse, ...] = flat(term.lapses, {})
        for lapse in lapses:
            if lapse.reason in REASONS:
                words = reason_words(lapse.reason, book, language)
                said[f"{heading('until_then', language)}{colon(language)} {words}"] = None
    yield from said


def faults(book: Book) -> Iterator[str]:
    """What is wrong in the law's own house: a language missing, a source without address, versions out of order."""
    for rule in book.rules:
        yield from _faults_of(rule, book)
    yield from _unsaid_sources(book)
    for tag in sorted(set(book.sources) - set(_used_tags(book))):
        yield f"the source {tag} is used by no rule"


def _faults_of(rule: Rule, book: Book) -> Iterator[str]:
    for text in texts_of(rule):
        for language in LANGUAGES:
            if not text.to(language):
                yield f"{rule.key}: {_excerpt(text)} has no {language}"
    in_force = [version.in_force for version in rule.versions]
    if in_force != sorted(set(in_force)):
        yield f"{rule.key}: versions {', '.join(in_force)} are not in order, or one stands twice"
    tags = [tag for version in rule.versions for tag in version.sources]
    tags += [tag for setting in settings_of(rule) for item in setting.alternatives for tag in item.sources]
    for tag in sorted(set(tags) - set(book.sources)):
        yield f"{rule.key}: the source {tag} has no address"
    for version in rule.versions:
        if version.certainty.firm and not version.sources:
            yield f"{rule.key}: version {version.in_force} is called firm and names no source"


def _unsaid_sources(book: Book) -> Iterator[str]:
    """Readings of an uncertain point that name no source and do not say so."""
    for setting in book.settings.values():
        for alternative in setting.alternatives:
            if alternative.unsourced is bool(alternative.sources):
                says = "names sources and says there are none" if alternative.unsourced else "names no source"
                yield f"{setting.key}: the reading {alternative.value} {says}; allowed: sources, or unsourced=True"


def _used_tags(book: Book) -> Iterator[str]:
    for rule in book.rules:
        for version in rule.versions:
            yield from version.sources
    for setting in book.settings.values():
        for alternative in setting.alternatives:
            yield from alternative.sources


def _excerpt(text: Text) -> str:
    return next((text.to(language) for language in ("en", "nl", "fr", "de") if text.to(language)), "an empty text")
