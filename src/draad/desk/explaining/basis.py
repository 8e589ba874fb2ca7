"""Where a rule is written: article, version, how sure, sources."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from draad.desk.components import Link
from draad.desk.explaining.words import WhyWords
from draad.desk.formats import full_day
from draad.desk.phrases import source_of
from draad.dossier.checks import chosen
from draad.periods import parse_day
from draad.rules import Book, Language, Rule, Version


@dataclass(frozen=True)
class Basis:
    """One version of a rule, as a reader sees it. ``doubt`` is empty for what is firm."""

    cite: str
    sentences: tuple[str, ...]
    doubt: str
    remark: str
    sources: tuple[Link, ...]


def basis_of(rule: Rule, version: Version, book: Book, settings: Mapping[str, str], language: Language) -> Basis:
    """The basis of a version."""
    w = WhyWords.to(language)
    place = rule.versions.index(version)
    said = [w.in_force.fill(day=full_day(parse_day(version.in_force), language))]
    if place:
        said.append(w.earlier.fill(day=full_day(parse_day(rule.versions[place - 1].in_force), language)))
    elif source_of(rule.key) == "law":
        said.append(str(w.no_earlier))
    checked = full_day(parse_day(version.checked), language)
    said.append(w.certainty.fill(how=version.certainty.title.to(language), day=checked))
    if source_of(rule.key) == "policy":
        said.insert(0, str(w.house))
    return Basis(
        cite=chosen(version.cite, settings).to(language),
        sentences=tuple(said),
        doubt="" if version.certainty.firm else str(w.not_firm),
        remark=version.remark.to(language) if version.remark else "",
        sources=tuple(_source(tag, book.sources[tag]) for tag in version.sources),
    )


def _source(tag: str, address: str) -> Link:
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    return Link(label=f"{host} ({tag})" if host else tag, href=address)
