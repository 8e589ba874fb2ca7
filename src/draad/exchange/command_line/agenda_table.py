"""The agenda as a table for a terminal: who is up next comes first."""

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from draad.dossier.agenda import REPEALED
from draad.dossier.answer import Agenda, Line
from draad.exchange.command_line.output import put
from draad.exchange.phrases import colon, heading, listed, long_day, need_words, percent_words, reason_words, when_words
from draad.exchange.words import PHASE, STATUS, STEP
from draad.periods import parse_day
from draad.rules import Book, Certainty, Language, Nature, Party
from draad.rules.pay import Payer

MARKS = {"duty": "◆", "right": "◆", "bar": "◆", "effect": "◆", "practice": "●", "agreement": "■"}
STYLES = {"late": "bold red", "open": "bold", "waiting": "", "done": "dim", "done_late": "dim", "lapsed": "dim"}
URGENCY = {"late": 0, "open": 1}


def show(to: Console, agenda: Agenda, language: Language, known_at: str | None) -> None:
    """Write the whole answer."""
    _state(to, agenda, language, known_at)
    up_next = [line for line in agenda.lines if line.status in URGENCY]
    up_next.sort(key=lambda line: (URGENCY[line.status], line.rule.nature not in {"duty", "practice"}))
    _table(to, "up_next", up_next, agenda, language)
    later = [line for line in agenda.lines if line.status == "waiting"]
    later.sort(key=lambda line: (line.earliest is None, line.earliest or 0))
    _table(to, "later", later, agenda, language)
    _table(to, "past", [line for line in agenda.lines if not line.stands], agenda, language)
    _pay(to, agenda, language)
    _not_due(to, agenda, language)
    put(
        to,
        f"◆ {heading('law', language)}   ● {heading('policy', language)}   ■ {heading('agreement', language)}",
        "dim",
    )


def _state(to: Console, agenda: Agenda, language: Language, known_at: str | None) -> None:
    state = agenda.state
    title = heading("agenda_on", language, day=long_day(agenda.on, language))
    if known_at is not None:
        title += ", " + heading("known_at", language, time=known_at)
    put(to, title, "bold")
    parts = [f"{heading('phase', language)}{colon(language)} {PHASE[state.phase].to(language)}"]
    if state.incapacity_since is not None:
        since = long_day(state.incapacity_since, language)
        parts.append(heading("absent_since", language, day=since, number=state.days))
    if state.trajectory is not None:
        regime = long_day(parse_day(state.trajectory.regime), language) if state.trajectory.regime else "?"
        parts.append(heading("trajectory", language, regime=regime, step=STEP[state.trajectory.step].to(language)))
    put(to, " · ".join(parts))
    put(to, "")


def _table(to: Console, title: str, lines: Iterable[Line], agenda: Agenda, language: Language) -> None:
    book, several = agenda.compiled.book, len(agenda.fold.spells) > 1
    table = Table(box=box.SIMPLE_HEAD, expand=True, show_edge=False, pad_edge=False, title_justify="left")
    table.title = Styled(heading(title, language), style="bold underline")
    table.add_column("", width=1)
    table.add_column(heading("who", language), ratio=2)
    table.add_column(heading("what", language), ratio=5)
    table.add_column(heading("when", language), ratio=3)
    for line in lines:
        style = STYLES[line.status]
        what = Styled().append(line.rule.rule.wording.name.to(language), style)
        if line.nth is not None:
            what.append(f" ({heading('nth', language, number=line.nth)})", style="dim")
        if several and line.place.spell is not None:
            since = long_day(line.place.spell.day, language)
            what.append(f" ({heading('of_absence', language, day=since)})", style="dim")
        who = Styled().append(Party(line.rule.party).title.to(language), style)
        when = Styled(_when(line, book, language), style=style)
        if line.stands:
            basis = f"{line.version.cite.to(language)} · {Certainty(line.version.certainty).title.to(language)}"
            what.append(f"\n{line.rule.key} · {basis}", style="dim")
            who.append(f"\n{Nature(line.rule.nature).title.to(language)}", style="dim")
            when = Styled(f"{STATUS[line.status].to(language)}\n", style=style) + when
        elif line.status != "lapsed":
            when = Styled(f"{STATUS[line.status].to(language)} ", style=style) + when
        table.add_row(MARKS[line.rule.nature], who, what, when)
    if table.rows:
        to.print(table)
        put(to, "")


def _when(line: Line, book: Book, language: Language) -> str:
    if line.status == "lapsed" and line.reason is not None:
        return reason_words(line.reason, book, language)
    return when_words(line, language)


def _pay(to: Console, agenda: Agenda, language: Language) -> None:
    if not agenda.spans:
        return
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, title_justify="left")
    table.title = Styled(heading("pay", language), style="bold underline")
    for key in ("who", "what", "when"):
        table.add_column(heading(key, language))
    for span in agenda.spans:
        first = long_day(span.first_day, language)
        last = long_day(span.last_day, language) if span.last_day is not None else None
        when = heading("from", language, day=first) if last is None else f"{first} – {last}"
        percent = percent_words(span.percent, language) if span.percent is not None else ""
        what = agenda.compiled.book.by_key[span.rule].wording.name.to(language)
        table.add_row(f"{Payer(span.payer).title.to(language)} {percent}".strip(), what, when)
    to.print(table)
    put(to, "")


def _unknown(needs: Iterable[str], language: Language) -> str:
    return heading("unknown", language, needs=listed((need_words(need, language) for need in needs), language))


def _not_due(to: Console, agenda: Agenda, language: Language) -> None:
    book = agenda.compiled.book
    rows = [
        (
            "not_due",
            # A rule that was repealed long ago helps nobody here; `draad why` still answers.
            [(rule, reason_words(reason, book, language)) for rule, reason in agenda.not_due if reason != REPEALED],
        ),
        (
            "undecided",
            [(rule, _unknown(needs, language)) for rule, needs in agenda.undecided],
        ),
    ]
    for title, found in rows:
        if found:
            put(to, heading(title, language), "bold underline")
            for rule, words in found:
                put(to, f"  {book.by_key[rule].wording.name.to(language)}{colon(language)} {words}")
                put(to, f"  {rule}", "dim")
            put(to, "")
    if agenda.conflicts:
        put(to, heading("conflicts", language), "bold underline")
        for conflict in agenda.conflicts:
            where = heading("facts", language, numbers=", ".join(map(str, conflict.facts))) if conflict.facts else ""
            put(to, f"  {reason_words(conflict.reason, book, language)} {where}".rstrip())
            if conflict.rules:
                put(to, f"  {', '.join(conflict.rules)}", "dim")
        put(to, "")
