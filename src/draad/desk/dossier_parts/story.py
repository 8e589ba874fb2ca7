"""What happened, newest first: nothing is ever removed, what was corrected is struck and says why. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from draad.actions.clock import BRUSSELS
from draad.desk.components import Button, Link
from draad.desk.dossier_parts.story_words import NOT_HERE
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.formats import as_date, clock, colon, day_month, full_day, tiny_day_in_year
from draad.desk.phrases import amount, kind_words
from draad.desk.typed_times import time_of
from draad.dossier.facts import Fact
from draad.dossier.kinds import KINDS, REFERENCES
from draad.dossier.value_words import key_words, value_words
from draad.dossier.values import ADay, ATime, Choice, Name, Words
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from draad.rules import Language
from draad.store.read import OpenDossier, ShownFact
from draad.store.rows import moment_of
from draad.store.viewer import Viewer

WITHDRAWN, UNDONE, STATEMENT = "fact.withdrawn", "undo", "statement.added"
UNSEEN_KEYS = frozenset({"based_on_seq", "of_seq"})
"""Numbers that are not the reader's."""

RECENT = timedelta(hours=24)
LATEST = 12
"""So many lines show before "show everything"."""


@dataclass(frozen=True)
class StoryLine:
    """One line. ``struck``: another stands in its place; ``after`` says why. ``marked``: it may hold a health word."""

    n: int
    day: str
    iso: str
    title: str
    details: tuple[str, ...]
    quote: str
    who: str
    not_here: str
    struck: bool
    after: str
    marked: bool
    planned: bool
    correct: Link | None
    undo: Button | None
    about: str = ""
    """Of what is said of another fact: which."""
    beside: tuple[str, ...] = ()
    """The statements that the worker wrote beside it."""


def story(
    viewer: Viewer, dossier: OpenDossier, language: Language, undo: Mapping[int, Button], correct: Mapping[int, Link]
) -> tuple[StoryLine, ...]:
    """Every line, by the day on which it holds, newest first.

    :param undo: by act, the button that takes it back; :param correct: by number, the way to correct it.
    """
    told = [shown for shown in dossier.facts if shown.fact.kind != WITHDRAWN]
    ordered = sorted(told, key=lambda shown: (shown.fact.on, shown.n), reverse=True)
    by_number = {shown.n: shown for shown in dossier.facts}
    return tuple(_line(viewer, shown, by_number, language, undo, correct) for shown in ordered)


def _line(
    viewer: Viewer,
    shown: ShownFact,
    by_number: Mapping[int, ShownFact],
    language: Language,
    undo: Mapping[int, Button],
    correct: Mapping[int, Link],
) -> StoryLine:
    fact, w = shown.fact, DossierWords.to(language)
    quote = str(fact.body.get("text", ""))
    struck = shown.replaced_by is not None
    return StoryLine(
        n=shown.n,
        day=tiny_day_in_year(fact.on, viewer.today, language),
        iso=as_date(fact.on).isoformat(),
        title=kind_words(fact.kind, language),
        details=(str(w.erased),) if shown.erased else tuple(details(fact, language)),
        quote=quote,
        who=_who(shown, language),
        not_here=NOT_HERE[fact.kind].to(language) if fact.kind in NOT_HERE else "",
        struck=struck,
        after=_after(by_number[shown.replaced_by], language)
        if shown.replaced_by is not None
        else _corrects(shown, language),
        marked=any(screen(str(text)) for text in _free_text(fact)),
        planned=fact.on > viewer.today,
        correct=None if struck else correct.get(shown.n),
        undo=None if struck else undo.get(shown.act_id),
        about=_about(shown, by_number, language),
        beside=tuple(_beside(shown, by_number)),
    )


def _about(shown: ShownFact, by_number: Mapping[int, ShownFact], language: Language) -> str:
    """Which fact this one is about."""
    subject = by_number.get(shown.fact.body.get(REFERENCES.get(shown.fact.kind, ""), 0))
    if subject is None:
        return ""
    title, day = kind_words(subject.fact.kind, language), full_day(subject.fact.on, language)
    return DossierWords.to(language).about_fact.fill(title=title, day=day)


def _beside(shown: ShownFact, by_number: Mapping[int, ShownFact]) -> Iterator[str]:
    """What the worker wrote beside a fact, as far as it stands."""
    for other in by_number.values():
        about = other.fact.body.get(REFERENCES.get(other.fact.kind, ""))
        if other.fact.kind == STATEMENT and about == shown.n and other.replaced_by is None:
            yield str(other.fact.body["text"])


def _free_text(fact: Fact) -> Iterator[object]:
    keys = KINDS[fact.kind].body
    yield from (value for key, value in fact.body.items() if isinstance(keys[key].type, Words))


def details(fact: Fact, language: Language) -> Iterator[str]:
    """What a fact says beside its day, key by key, in the order of the registry."""
    for key, known in KINDS[fact.kind].body.items():
        if key not in fact.body or key in UNSEEN_KEYS or key == "text":
            continue
        value, label = fact.body[key], key_words(fact.kind, key).to(language).rstrip("?\u00a0 ")
        if isinstance(known.type, ADay):
            said = full_day(parse_day(value), language)
        elif isinstance(known.type, ATime):
            said = clock(time_of(value), language)
        elif isinstance(known.type, Choice | Name):
            said = value_words(fact.kind, key, value).to(language)
        elif isinstance(value, int | float):
            said = amount(value, language)
        else:
            said = str(value)
        yield f"{label}{colon(language)}{said}"


def _who(shown: ShownFact, language: Language) -> str:
    w = DossierWords.to(language)
    said = w.said_by.fill(name=shown.by, hat=Hat(shown.hat).words.to(language)) if shown.by else str(w.said_by_system)
    heard = _day_heard(shown.fact)
    if heard is None or heard == shown.fact.on:
        return said
    return f"{said}, {w.noted_on.fill(day=day_month(heard, language))}"


def _day_heard(fact: Fact) -> Day | None:
    if fact.recorded_at is None:
        return None
    return moment_of(fact.recorded_at).astimezone(BRUSSELS).date().toordinal()


def _after(later: ShownFact, language: Language) -> str:
    """Why a line was struck."""
    w, why = DossierWords.to(language), later.fact.why or ""
    if why == UNDONE:
        return str(w.undone)
    if later.fact.kind == WITHDRAWN:
        return w.withdrawn_why.fill(why=why) if why else str(w.withdrawn)
    return w.corrected_why.fill(why=why) if why else str(w.corrected)


def _corrects(shown: ShownFact, language: Language) -> str:
    """Why this line stands in the place of another."""
    why = shown.fact.why or ""
    if shown.fact.replaces is None or why == UNDONE:
        return ""
    return DossierWords.to(language).corrected_why.fill(why=why) if why else ""
