"""One page a rule, written from the rule itself: versions, how it counts, sources, certainty, settings, stories.

The pages stand in ``docs/law/`` and are compared with the rules in the tests: a page that lags behind is red.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from draad.dossier.reasons import REASONS
from draad.periods import in_words
from draad.rules import LANGUAGES, Book, Chosen, Guard, Rule, Setting, Term, Text, Version
from draad.rules.book import settings_of

LANGUAGE_NAMES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}


class StoryTitle(NamedTuple):
    """A story of the tests, as far as a page names it."""

    rule: str
    version: str
    title: str
    because: str


def pages(book: Book, stories: Iterable[StoryTitle]) -> dict[str, str]:
    """File name to content, for every rule and for the index."""
    by_rule: dict[str, list[StoryTitle]] = {}
    for story in stories:
        by_rule.setdefault(story.rule, []).append(story)
    made = {f"{rule.key}.md": _page(rule, book, by_rule.get(rule.key, [])) for rule in book.rules}
    made["README.md"] = _index(book)
    return made


def _index(book: Book) -> str:
    rows = [
        f"| [{rule.key}]({rule.key}.md) | {rule.wording.name.en} | {rule.party.value} | {rule.nature.value} | "
        f"{', '.join(version.in_force for version in rule.versions)} | {rule.versions[-1].certainty.value} |"
        for rule in sorted(book.rules, key=lambda rule: rule.key)
    ]
    settings = [
        f"| `{setting.key}` | {setting.question.en} | `{setting.default}` | "
        f"{', '.join(f'`{value}`' for value in setting.values[1:])} |"
        for setting in book.settings.values()
    ]
    return "\n".join(
        [
            "# The law, rule by rule",
            "",
            "Made from the rules by `python -m tests.law.pages`; do not edit by hand. Not legal advice.",
            "",
            "| rule | what | party | nature | versions | how sure |",
            "|---|---|---|---|---|---|",
            *rows,
            "",
            "## Uncertain points",
            "",
            "A point on which the law is silent or its readers differ is a setting: `employer.settings` in a dossier.",
            "",
            "| setting | question | default | other readings |",
            "|---|---|---|---|",
            *settings,
            "",
        ]
    )


def _page(rule: Rule, book: Book, stories: list[StoryTitle]) -> str:
    return "\n".join(_page_lines(rule, book, stories)) + "\n"


def _page_lines(rule: Rule, book: Book, stories: list[StoryTitle]) -> Iterator[str]:
    yield f"# {rule.key}"
    yield ""
    yield f"{rule.wording.question.en} · **{rule.party.title.en}** · {rule.nature.title.en}"
    yield ""
    yield "| | name | what to do | if it does not work out |"
    yield "|---|---|---|---|"
    for language in LANGUAGES:
        wording = rule.wording
        texts: tuple[Text, ...] = (wording.name, wording.action, wording.if_missed)
        yield f"| {LANGUAGE_NAMES[language]} | {' | '.join(text.to(language) for text in texts)} |"
    for version in reversed(rule.versions):
        yield from _version_lines(version, book)
    settings = settings_of(rule)
    if settings:
        yield from ("", "## Uncertain points")
        for setting in settings:
            yield from _setting_lines(setting)
    if stories:
        yield from ("", "## Stories")
        yield ""
        for story in stories:
            yield f"- {story.title} ({story.version}; {story.because})"


def _version_lines(version: Version, book: Book) -> Iterator[str]:
    yield from ("", f"## In force since {version.in_force}", "")
    cite = version.cite
    if isinstance(cite, Chosen):
        cite = cite.by_default
    picked = version.picked_by
    if isinstance(picked, Chosen):
        picked = picked.by_default
    yield f"- Basis: {cite.en} (rows {version.rows})"
    yield f"- How sure: {version.certainty.value}; last checked on {version.checked}"
    yield f"- Applies by: {picked.value}"
    for part in version.terms:
        for term in part.by_default if isinstance(part, Chosen) else (part,):
            yield from _term_lines(term)
    if version.remark is not None:
        yield f"- {version.remark.en}"
    for tag in version.sources:
        yield f"- Source {tag}: <{book.sources[tag]}>"


def _term_lines(term: Term) -> Iterator[str]:
    length = term.length
    hangs_on = ""
    if isinstance(length, Chosen):
        hangs_on = f" (setting `{length.setting.key}`)"
        length = length.by_default
    counted = in_words(length) + ", " + term.counting.value if length is not None else "no number in the law"
    if length is None and term.length is None:
        counted = term.counting.value
    again = ", and again each time" if term.every else ""
    yield f"- Counts from the {term.counts_from.name.en}: {counted}{hangs_on}{again}"
    conditions = sorted({words for guard in term.guards for words in _guard_words(guard)})
    for words in conditions:
        yield f"  - not due when: {words}"
    for lapse in term.lapses:
        for one in lapse.by_default if isinstance(lapse, Chosen) else (lapse,):
            if one.reason in REASONS:
                yield f"  - no longer needed when: {REASONS[one.reason].en}"


def _guard_words(guard: Guard | Chosen[tuple[Guard, ...]]) -> Iterator[str]:
    for one in guard.by_default if isinstance(guard, Chosen) else (guard,):
        for field in ("reason", "none"):
            code = getattr(one, field, None)
            if code is not None:
                yield REASONS[code].en


def _setting_lines(setting: Setting) -> Iterator[str]:
    yield from ("", f"### `{setting.key}`", "", setting.question.en, "")
    for alternative in setting.alternatives:
        default = " (default)" if alternative.value == setting.default else ""
        sources = f" Sources: {', '.join(alternative.sources)}." if alternative.sources else " No source seen."
        yield f"- `{alternative.value}`{default}: {alternative.meaning.en}{sources}"
