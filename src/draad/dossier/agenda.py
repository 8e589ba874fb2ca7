"""The agenda: what is due, by whom, by when and why, as a pure function of facts, rules and a day.

The way of one rule through one dossier: find the places it counts from · pick the version that governs each · ask its
guards · count · look what settled it or made it lapse · say how it stands.
"""

from draad.dossier.answer import Agenda, Conflict, Line
from draad.dossier.checks import Asked
from draad.dossier.compiled import Compiled, CompiledRule, CompiledTerm, CompiledVersion, compile_book
from draad.dossier.contradictions import contradictions
from draad.dossier.episodes import end_by_effect, end_by_facts
from draad.dossier.facts import Context, Fact, Instant
from draad.dossier.fold import Fold, fold
from draad.dossier.places import Place, Run
from draad.dossier.repeating import occurrences
from draad.dossier.state import state_of
from draad.periods import Day
from draad.rules import Book, Pick

BEFORE_FIRST_REGIME = "before_first_regime"
EARLIER_LAW = "earlier_law_applies"
NOT_ASKED = "not_asked"
NOT_USED = "not_used"
USED_TOO_LATE = "used_too_late"

CAN_BE_LATE = {"duty", "practice"}


def agenda(
    facts: tuple[Fact, ...], book: Book, context: Context, on: Day, as_known_at: Instant | None = None
) -> Agenda:
    """Answer everything that is due, not due, undecided or in conflict on a day.

    :param facts: the facts of one dossier, in any order.
    :param book: the law and protocols.
    :param context: employer and worker; ``None`` in it is unknown, and is never guessed.
    :param on: the day asked about.
    :param as_known_at: answer with what had been heard by this instant; ``None`` for everything heard.
    """
    compiled = compile_book(book, context.employer.settings)
    folded = fold(facts, on, as_known_at, compiled.short_return)
    run = Run(folded, context, on, [None] * len(compiled.places))
    if folded.trajectories or folded.procedures:
        end_by_facts(folded, compiled)
    answer = _Answer(run, compiled)
    for number in sorted(_woken(folded, compiled)):
        rule = compiled.rules[number]
        answer.ask(rule)
        if rule.rule.ends_episode:
            end_by_effect(answer.lines)
    return answer.finished()


def _woken(folded: Fold, compiled: Compiled) -> set[int]:
    """The rules that have something to say: those that a kind of fact in the dossier wakes."""
    woken: set[int] = set()
    of_kind = compiled.rules_of_kind
    for kind in folded.by_kind:
        woken.update(of_kind.get(kind, ()))
    for fact in folded.planned:
        woken.update(of_kind.get(fact.kind, ()))
    return woken


def employer_agenda(book: Book, context: Context, on: Day) -> list[Line]:
    """The lines of the rules for the employer as a whole, from the employer's own facts."""
    compiled = compile_book(book, context.employer.settings)
    folded = fold(context.employer.facts, on, None, compiled.short_return)
    answer = _Answer(Run(folded, context, on, [None] * len(compiled.places)), compiled)
    for rule in compiled.employer_rules:
        answer.ask(rule)
    return sorted(answer.lines, key=_order)


Closing = tuple[Fact | None, str | None]
"""The fact that closed a line, and the reason if it made it lapse."""


def governs(version: CompiledVersion, newer: tuple[CompiledVersion, ...], place: Place, closed: Fact | None) -> bool:
    """Whether this version applies at a place, and no newer one does."""
    return applies(version, place, closed) and not any(applies(other, place, closed) for other in newer)


def applies(version: CompiledVersion, place: Place, closed: Fact | None) -> bool:
    """Transitional law: whether the moment that picks the version lies within it."""
    day = place.fact.on
    if version.picked_by is Pick.INCAPACITY_BEGAN and place.incapacity is not None:
        day = place.incapacity.day
    elif version.picked_by is Pick.TRAJECTORY_REQUESTED and place.episode is not None:
        day = place.episode.day
    if day >= version.in_force:
        return True
    return version.picked_by is Pick.STILL_RUNNING and (closed is None or closed.on >= version.in_force)


class _Answer:
    """Collects what the rules answer in one run."""

    def __init__(self, run: Run, compiled: Compiled) -> None:
        self.run, self.compiled = run, compiled
        self.lines: list[Line] = []
        self.not_due: set[tuple[str, str]] = set()
        self.undecided: dict[str, set[str]] = {}

    def places(self, slot: int) -> list[Place]:
        found = self.run.slots[slot]
        if found is None:
            found = self.run.slots[slot] = self.compiled.places[slot](self.run)
        return found

    def ask(self, rule: CompiledRule) -> None:
        """Ask one rule at each of its places."""
        on, governed, asked = self.run.on, False, False
        newer: tuple[CompiledVersion, ...] = ()
        for version in rule.versions:
            if version.in_force > on:
                continue
            for term in version.terms:
                for place in self.places(term.slot):
                    asked = True
                    closing = self.closing(term, place)
                    if governs(version, newer, place, closing[0]):
                        governed = True
                        self.line(rule, version, term, place, closing)
            newer += (version,)
        if not governed:
            self.nothing(rule, asked, bool(newer))

    def nothing(self, rule: CompiledRule, asked: bool, in_force: bool) -> None:
        """No version governs: say why, once the fact exists that the rule counts from."""
        if not asked and not in_force:
            asked = any(self.places(term.slot) for term in rule.versions[-1].terms)
        if asked:
            self.not_due.add((rule.key, EARLIER_LAW if in_force else BEFORE_FIRST_REGIME))
        elif rule.offered is not None and self.places(rule.offered):
            self.not_due.add((rule.key, NOT_ASKED if in_force else BEFORE_FIRST_REGIME))

    def closing(self, term: CompiledTerm, place: Place) -> Closing:
        """The fact that closed the line, and the reason if it lapsed. Settling wins on the same day."""
        anchor, on, folded = place.fact, self.run.on, self.run.fold
        settled: Fact | None = None
        if term.settle is not None:
            start = anchor.on if not term.term.settled_early else self.settles_from(term, place)
            settled = term.settle.first(folded, start, place)
        elif term.term.settled_by_itself:
            settled = anchor
        lapsed, reason = self.lapse(term, place)
        if settled is not None and (lapsed is None or settled.on <= lapsed.on):
            return settled, None
        if lapsed is None or lapsed.on > on:
            return None, None
        return lapsed, reason

    def settles_from(self, term: CompiledTerm, place: Place) -> Day:
        """Where early is fine, the first day on which a fact settles: after the moment before this one."""
        earlier = [other.fact.on for other in self.places(term.slot) if other.fact.on < place.fact.on]
        return max([place.start, *(day + 1 for day in earlier if day >= place.start)])

    def lapse(self, term: CompiledTerm, place: Place) -> Closing:
        """The first fact that made the line unnecessary, and the reason."""
        anchor = place.fact
        found: Fact | None = None
        reason: str | None = None
        for lapse in term.lapses:
            fact = lapse.finder.nth(lapse.nth, self.run.fold, anchor.on, place, anchor)
            if fact is not None and (found is None or (fact.on, fact.seq) < (found.on, found.seq)):
                found, reason = fact, lapse.reason
        if term.resumed:
            back = _back(term, place)
            if back is not None and (found is None or back.on < found.on):
                found, reason = back, "resumed" if back.kind == "work.resumed" else "contract_ended"
        episode = place.episode
        if term.episode_ended and episode is not None and episode.ended_by is not None:
            end = episode.ended_by
            if anchor.on <= end.on and (found is None or end.on < found.on):
                found, reason = end, episode.reason
        return found, reason

    def line(
        self, rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, place: Place, closing: Closing
    ) -> None:
        """Ask the guards at a place, then say how the line stands."""
        closed, reason = closing
        settled = closed if reason is None else None
        used: list[int] = []
        if term.checks:
            at = settled.on if settled is not None else self.run.on
            if self.refused(rule, term, Asked(self.run, place, at, settled, used)):
                return
        if term.term.every:
            lapsed, why = self.lapse(term, place)
            self.lines += occurrences(rule, version, term, place, self.run, lapsed, why)
            return
        self.lines.append(self.standing(rule, version, term, place, closing, used))

    def refused(self, rule: CompiledRule, term: CompiledTerm, asked: Asked) -> bool:
        """Whether a guard keeps the line away. A clear no goes before an unknown; a settled line needs no unknown."""
        needs: tuple[str, ...] = ()
        for check in term.checks:
            refusal = check(asked)
            if refusal is None:
                continue
            if refusal.reason is not None:
                self.not_due.add((rule.key, refusal.reason))
                return True
            needs += refusal.needs
        if needs and asked.settled is None:
            self.undecided.setdefault(rule.key, set()).update(needs)
            return True
        return False

    def standing(
        self,
        rule: CompiledRule,
        version: CompiledVersion,
        term: CompiledTerm,
        place: Place,
        closing: Closing,
        used: list[int],
    ) -> Line:
        """Count, and compare with the day asked."""
        closed, reason = closing
        reach = term.count(place.fact.on)
        earliest: Day | None = reach.earliest
        due, defensible = reach.due, reach.defensible
        if term.last_day is not None:
            _, due, defensible = term.last_day(place.fact.on)
        if term.waits_for is not None:
            earliest = _after_waiting(term, place, self.run, earliest)
        on = self.run.on
        status = "open"
        if closed is not None:
            if reason is not None:
                status = "lapsed"
            else:
                status = "done_late" if due is not None and closed.on > due and rule.nature in CAN_BE_LATE else "done"
        elif earliest is None or earliest > on:
            status = "waiting"
        elif rule.nature == "effect":
            status = "done"
        elif due is not None and due < on and rule.nature != "bar":
            status, reason = ("late", None) if rule.nature in CAN_BE_LATE else ("lapsed", NOT_USED)
        anchor = place.fact.seq
        if closed is None and not used:
            because: tuple[int, ...] = (anchor,)
        else:
            because = tuple(sorted({anchor, *used, *((closed.seq,) if closed is not None else ())}))
        return Line(
            rule,
            version,
            term,
            place,
            status,
            earliest,
            due,
            defensible,
            because,
            closed.seq if closed is not None else None,
            closed.on if closed is not None else None,
            reason,
        )

    def finished(self) -> Agenda:
        """Put everything in order."""
        compiled, folded = self.compiled, self.run.fold
        self.lines.sort(key=_order)
        conflicts = [Conflict(found.reason, (), found.facts) for found in contradictions(folded)]
        conflicts += _used_too_late(self.lines)
        conflicts += _clashes(self.lines, compiled.book)
        return Agenda(
            self.run.on,
            state_of(folded),
            self.lines,
            sorted(self.not_due),
            sorted((rule, tuple(sorted(needs))) for rule, needs in self.undecided.items()),
            conflicts,
            folded,
            compiled,
        )


def _back(term: CompiledTerm, place: Place) -> Fact | None:
    """The return, or the end of the contract, that closed the absence in which the term counts."""
    window = place.spell if term.within.value == "spell" else place.incapacity
    back = window.closed_by if window is not None else None
    return back if back is not None and back.on >= place.fact.on else None


def _after_waiting(term: CompiledTerm, place: Place, run: Run, earliest: Day | None) -> Day | None:
    """When a term opens that something else can hold up; ``None`` while it is held up."""
    if term.waits_for is None:
        return earliest
    begun = term.waits_for[0].first(run.fold, place.fact.on, place)
    if begun is None:
        return earliest
    over = term.waits_for[1].first(run.fold, begun.on, place)
    return over.on if over is not None else None


def _order(line: Line) -> tuple[bool, Day, str, int, int]:
    return line.due is None, line.due or 0, line.rule.key, line.nth or 0, line.place.fact.seq


def _used_too_late(lines: list[Line]) -> list[Conflict]:
    """Rights that were used after their last day: for people to settle, not for us."""
    return [
        Conflict(USED_TOO_LATE, (line.rule.key,), (line.settled_by,))
        for line in lines
        if line.rule.nature == "right"
        and line.status == "done"
        and line.settled_by is not None
        and line.settled_on is not None
        and line.due is not None
        and line.settled_on > line.due
    ]


def _clashes(lines: list[Line], book: Book) -> list[Conflict]:
    """Pairs of rules that both stand for the same moment and cannot both be followed in peace."""
    if not book.clashes:
        return []
    standing: dict[str, set[int]] = {}
    for line in lines:
        if line.stands:
            standing.setdefault(line.rule.key, set()).add(line.place.fact.seq)
    nothing: set[int] = set()
    return [
        Conflict(clash.code, clash.rules)
        for clash in book.clashes
        if standing.get(clash.rules[0], nothing) & standing.get(clash.rules[1], nothing)
    ]
