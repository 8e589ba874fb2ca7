"""What a change would move, before anything is saved: two pictures of a dossier compared, in the reader's words.

Both are what the viewer may see, so nothing here can tell more than the dossier itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from draad.desk.components import Cell, Row, Table
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.formats import full_day
from draad.desk.phase_words import PHASES
from draad.desk.phrases import need_words, reason_words, source_of, span_words, when_words
from draad.dossier.answer import Agenda, Line
from draad.dossier.facts import Fact, Instant
from draad.dossier.needs import NEEDS
from draad.dossier.settling import settlings
from draad.dossier.value_words import value_words
from draad.dossier.what_if import Change, compare, compare_spans, days_between
from draad.periods import Day
from draad.rules import Book, Language, Party, Rule

DIFFERENCES = frozenset({"version", "counted_from", "length", "settled", "status"})


@dataclass(frozen=True)
class Consequence:
    """One line that moves, comes or goes. ``now`` and ``then`` say when; ``how`` says what becomes of it, and why."""

    rule: str
    name: str
    party: str
    what: str
    how: str
    now: str
    then: str


@dataclass(frozen=True)
class Consequences:
    """Everything that a change would move.

    ``rows``: what is still to be done, before or after; ``past``: what was settled on both sides and only counts
    otherwise; ``same`` counts the lines that stay as they are.
    """

    rows: tuple[Consequence, ...]
    past: tuple[Consequence, ...]
    same: int
    phase: str
    pay: tuple[str, ...]
    letters: tuple[str, ...]
    clashes: tuple[str, ...]
    language: Language

    @property
    def nothing(self) -> bool:
        """Whether nothing that the viewer can see moves."""
        return not (self.rows or self.past or self.phase or self.pay or self.clashes)

    @property
    def table(self) -> Table:
        """The rows as a table; on a phone as cards."""
        return self._table(self.rows, str(ConsequencesWords.to(self.language).title))

    @property
    def past_table(self) -> Table:
        """What was settled already, as a table."""
        return self._table(self.past, ConsequencesWords.to(self.language).past.fill(n=len(self.past)))

    def _table(self, rows: tuple[Consequence, ...], caption: str) -> Table:
        w = ConsequencesWords.to(self.language)
        return Table(
            caption=caption,
            caption_hidden=True,
            heads=(str(w.what), str(w.now), str(w.then)),
            rows=tuple(
                Row(
                    cells=(
                        Cell(text=row.name, note=f"{row.party} · {row.how}"),
                        Cell(text=row.now),
                        Cell(text=row.then),
                    )
                )
                for row in rows
            ),
            stacks=True,
        )


def consequences(before: Agenda, after: Agenda, language: Language, letters: Iterable[Fact] = ()) -> Consequences:
    """Compare two pictures of one dossier.

    :param letters: letters that left on the picture as it was (:func:`letters_on_old_picture`).
    """
    changes = compare(before, after)
    book, w = after.compiled.book, ConsequencesWords.to(language)
    moved = [change for change in changes if change.what != "same"]
    rows = [_row(change, book, after.on, language) for change in moved if _stands(change)]
    kept = _without_twins(rows)
    return Consequences(
        rows=tuple(kept),
        past=tuple(_row(change, book, after.on, language) for change in moved if not _stands(change)),
        same=sum(change.what == "same" for change in changes) + (len(rows) - len(kept)) // 2,
        phase=_phase(before, after, language),
        pay=tuple(_pay(before, after, language)),
        letters=tuple(
            w.letter.fill(
                letter=value_words("letter.sent", "letter", letter.body["letter"]).to(language),
                day=full_day(letter.on, language),
            )
            for letter in letters
            if _touched(letter, before, moved)
        ),
        clashes=tuple(_clashes(before, after, language)),
        language=language,
    )


def _without_twins(rows: list[Consequence]) -> list[Consequence]:
    """What goes and comes back on the same day did not move: an occurrence that only has another number."""
    kept = list(rows)
    for gone in (row for row in rows if row.what == "gone"):
        twin = next(
            (row for row in kept if row.what == "added" and (row.rule, row.then) == (gone.rule, gone.now)), None
        )
        if twin is not None:
            kept.remove(twin)
            kept.remove(gone)
    return kept


def _touched(letter: Fact, before: Agenda, moved: list[Change]) -> bool:
    """Whether a letter told something that moves: the line that it settled, or one of a rule that asks for it.

    A letter that no rule asks for may have told anything: it is named as soon as something in law moves.
    """
    settled = [line for line in before.lines if line.settled_by == letter.seq]
    if settled:
        return any(change.before is line for change in moved for line in settled)
    asking = {rule.key for rule in before.compiled.book.rules if _asks_for(rule, letter.body["letter"])}
    if asking:
        return any(change.line.rule.key in asking for change in moved)
    return any(source_of(change.line.rule.key) == "law" for change in moved)


def _asks_for(rule: Rule, letter: str) -> bool:
    return any(one.kind == "letter.sent" and one.body.get("letter") == letter for one in settlings(rule))


def letters_on_old_picture(facts: Iterable[Fact], since: Day, heard: Instant | None = None) -> tuple[Fact, ...]:
    """The letters among these standing facts that were written when the dossier still told something else.

    :param since: the day from which the picture changes.
    :param heard: when the fact was heard that is corrected; letters from before it did not stand on it.
    """
    return tuple(
        fact
        for fact in facts
        if fact.kind == "letter.sent"
        and fact.on >= since
        and (heard is None or fact.recorded_at is None or fact.recorded_at >= heard)
    )


def _stands(change: Change) -> bool:
    """Whether there is something to do on either side."""
    return any(line is not None and line.stands for line in (change.before, change.after))


def _row(change: Change, book: Book, today: Day, language: Language) -> Consequence:
    line = change.line
    return Consequence(
        rule=line.rule.key,
        name=line.rule.rule.wording.name.to(language),
        party=Party(line.rule.party).title.to(language),
        what=change.what,
        how=_how(change, book, language),
        now=_side(change.before, today, language),
        then=_side(change.after, today, language),
    )


def _side(line: Line | None, today: Day, language: Language) -> str:
    return str(ConsequencesWords.to(language).nowhere) if line is None else when_words(line, today, language)


def _how(change: Change, book: Book, language: Language) -> str:
    w = ConsequencesWords.to(language)
    days = _days(change) if change.what == "moved" else None
    said = str(w[change.what])
    if days:
        said = (w.later if days > 0 else w.earlier).fill(n=abs(days))
    why = [_why(code, book, language) for code in change.why if not (days and code == "status")]
    return f"{said} ({'; '.join(why)})" if why else said


def _days(change: Change) -> int | None:
    if change.before is None or change.after is None:
        return None
    due = days_between(change.before.due, change.after.due)
    return due if due is not None else days_between(change.before.earliest, change.after.earliest)


def _why(code: str, book: Book, language: Language) -> str:
    if code in DIFFERENCES:
        return str(ConsequencesWords.to(language)[code])
    if code in NEEDS:
        return need_words(code, language)
    return reason_words(code, book, language).removesuffix(".")


def _phase(before: Agenda, after: Agenda, language: Language) -> str:
    if before.state.phase == after.state.phase:
        return ""
    return ConsequencesWords.to(language).phase.fill(phase=PHASES[after.state.phase].to(language).lower())


def _pay(before: Agenda, after: Agenda, language: Language) -> Iterator[str]:
    w = ConsequencesWords.to(language)
    gone, added = compare_spans(before, after)
    for span in gone:
        yield w.pay_gone.fill(span=span_words(span, before.on, language))
    for span in added:
        yield w.pay_added.fill(span=span_words(span, after.on, language))


def _clashes(before: Agenda, after: Agenda, language: Language) -> Iterator[str]:
    old = {(conflict.reason, conflict.rules) for conflict in before.conflicts}
    for conflict in after.conflicts:
        if (conflict.reason, conflict.rules) not in old:
            yield reason_words(conflict.reason, after.compiled.book, language)
