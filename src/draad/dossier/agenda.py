"""The agenda: what is due, by whom, by when and why, as a pure function of facts, rules and a day.

The way of one rule through one dossier: find the places it counts from · pick the version that governs each · ask its
guards · count · look what settled it or made it lapse · say how it stands.
"""

from collections.abc import Iterable

from draad.dossier.answer import Agenda, Conflict, Line
from draad.dossier.backwards import NO_DAY_LEFT_BEFORE, Bound
from draad.dossier.clashing import NOT_USED, USED_NOT_OPEN, clashes, untimely
from draad.dossier.compiled import Compiled, CompiledRule, CompiledTerm, CompiledVersion, compile_book
from draad.dossier.contradictions import contradictions
from draad.dossier.episodes import end_by_effect, end_by_facts
from draad.dossier.facts import Context, Fact, Instant
from draad.dossier.fold import FAR, Fold, fold
from draad.dossier.places import Place, Run
from draad.dossier.reaching import given_away, later_receipt, older_term, reach, takes_over
from draad.dossier.repeating import occurrences
from draad.dossier.spans import SpanAnswer, pay_law_of, spans
from draad.dossier.state import state_of
from draad.periods import Day
from draad.rules import Book

BEFORE_FIRST_REGIME = "before_first_regime"
EARLIER_LAW = "earlier_law_applies"
REPEALED = "repealed"
NOT_ASKED = "not_asked"

CAN_BE_LATE = {"duty", "practice"}

Closing = tuple[Fact | None, str | None]
"""The fact that closed a line, and the reason if it made it lapse."""

STILL_STANDS: Closing = (None, None)
NOTHING: list[int] = []
NO_PAY = SpanAnswer([], [], [])


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
    return _asked(facts, compiled, context, on, as_known_at, compiled.rules).finished()


def asked_of(
    facts: tuple[Fact, ...],
    compiled: Compiled,
    context: Context,
    on: Day,
    as_known_at: Instant | None,
    rules: Iterable[CompiledRule],
) -> tuple[list[Line], Fold]:
    """The lines of some rules of a compiled book only, in no order, and the fold in which their effects are settled.

    :param rules: with those among them whose effect ends an episode, or an episode seems to go on.
    """
    answer = _asked(facts, compiled, context, on, as_known_at, rules)
    return answer.lines, answer.run.fold


def _asked(
    facts: tuple[Fact, ...],
    compiled: Compiled,
    context: Context,
    on: Day,
    as_known_at: Instant | None,
    rules: Iterable[CompiledRule],
) -> "_Answer":
    folded = fold(facts, on, as_known_at, compiled.short_return)
    if folded.trajectories or folded.procedures:
        end_by_facts(folded, compiled)
    run = _run(folded, context, compiled)
    answer = _Answer(run, compiled)
    awake = run.kinds
    for fact in folded.planned:
        awake |= compiled.bits.get(fact.kind, 0)
    for rule in rules:
        if rule.wakes & awake:
            answer.ask(rule)
            if rule.rule.ends_episode:
                end_by_effect(answer.lines)
    return answer


def employer_agenda(book: Book, context: Context, on: Day) -> list[Line]:
    """The lines of the rules for the employer as a whole, from the employer's own facts."""
    compiled = compile_book(book, context.employer.settings)
    folded = fold(context.employer.facts, on, None, compiled.short_return)
    answer = _Answer(_run(folded, context, compiled), compiled)
    for rule in compiled.employer_rules:
        answer.ask(rule)
    return in_order(answer.lines)


def _run(folded: Fold, context: Context, compiled: Compiled) -> Run:
    kinds, bits = 0, compiled.bits
    for kind in folded.by_kind:
        if kind in bits:
            kinds |= bits[kind]
    return Run(folded, context, folded.on, [None] * len(compiled.places), kinds)


class _Answer:
    """Collects what the rules answer in one run."""

    def __init__(self, run: Run, compiled: Compiled) -> None:
        self.run, self.compiled = run, compiled
        self.lines: list[Line] = []
        self.not_due: set[tuple[str, str]] = set()
        self.undecided: dict[str, set[str]] = {}
        self.misused: set[tuple[str, int]] = set()
        """Rights that were used although a guard said no, with the fact."""

    def places(self, slot: int) -> list[Place]:
        found = self.run.slots[slot]
        if found is None:
            found = self.run.slots[slot] = self.compiled.places[slot](self.run)
        return found

    def ask(self, rule: CompiledRule) -> None:
        """Ask one rule at each of its places, newest version first; at each place one version governs."""
        on = self.run.on
        governed = asked = 0
        newer: list[CompiledVersion] = []
        finished: frozenset[int] = frozenset()
        for version in rule.versions:
            if version.in_force > on:
                continue
            left_over = set()
            for term in version.terms:
                if term.slot not in finished:
                    places, of_those = self.at_places(rule, version, term, newer)
                    asked += places
                    governed += of_those
                    if of_those < places:
                        left_over.add(term.slot)
            newer.append(version)
            finished |= version.slots - left_over
        if not governed:
            self.nothing(rule, asked > 0, bool(newer))

    def at_places(
        self, rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, newer: list[CompiledVersion]
    ) -> tuple[int, int]:
        """Ask one term at its places. How many there are, and how many of them this version governs."""
        slots, kinds = self.run.slots, self.run.kinds
        places = slots[term.slot]
        if places is None:
            places = self.places(term.slot)
        governed = 0
        for place in places:
            too_old = place.picks[version.pick] < version.in_force and not version.still_running
            if too_old or (newer and given_away(newer, term, place)):
                continue
            closing = STILL_STANDS
            if term.closers & kinds or place.back or place.episode or term.settled_by_itself:
                closing = self.lapse(term, place) if term.repeats else self.closing(term, place)
            if not self.reaches(rule, version, term, place, closing):
                continue
            repealed = version.repealed
            for other in newer:
                if self.reaches(rule, other, term, place, closing):
                    # A newer law that no longer counts from here lets what was open fall away on its in-force day.
                    continued = term.slot in other.slots or not place.fact.seq
                    repealed = min(repealed, -FAR if continued else other.in_force)
            if place.picks[version.pick] >= repealed:
                continue
            governed += 1
            if term.checks or term.repeats:
                self.line(rule, version, term, place, closing, repealed)
            else:
                self.lines.append(self.standing(rule, version, term, place, closing, NOTHING, repealed))
        return len(places), governed

    def reaches(
        self, rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, place: Place, closing: Closing
    ) -> bool:
        """Transitional law: whether the moment that picks a version lies within it, or it takes over what still runs.

        What had run out before it came into force is not taken over.
        """
        if place.picks[version.pick] >= version.in_force:
            return True
        if not takes_over(version, closing[0]):
            return False
        if not term.in_time_only:
            return True
        older = older_term(rule, version, term, place)
        due = older.count(place.fact.on).due if older is not None else None
        return due is None or due >= version.in_force

    def nothing(self, rule: CompiledRule, asked: bool, in_force: bool) -> None:
        """No version governs: say why, once the fact exists that the rule counts from."""
        if not asked and not in_force:
            asked = any(self.places(term.slot) for term in rule.versions[-1].terms)
        if asked:
            repealed = rule.versions[0].repealed <= self.run.on
            self.not_due.add((rule.key, REPEALED if repealed else EARLIER_LAW if in_force else BEFORE_FIRST_REGIME))
        elif rule.offered is not None and self.places(rule.offered):
            self.not_due.add((rule.key, NOT_ASKED if in_force else BEFORE_FIRST_REGIME))

    def closing(self, term: CompiledTerm, place: Place) -> Closing:
        """What closed the line. Settling wins on the same day."""
        settled: Fact | None = None
        if term.settle is not None:
            start = place.fact.on if not term.term.settled_early else self.settles_from(term, place)
            due: Day | None = None
            if term.in_time_only:
                earliest, due, _ = term.count(place.fact.on)
                if term.counting.opens:
                    start = max(start, earliest)
            settled = term.settle.first(self.run.fold, start, place, place.fact)
            if settled is not None and due is not None and settled.on > due:
                settled = None
            if settled is None and term.settle_any_time is not None:
                settled = term.settle_any_time.first(self.run.fold, place.fact.on, place, place.fact)
        elif term.settled_by_itself:
            settled = place.fact
        lapse = self.lapse(term, place)
        if settled is not None and (lapse[0] is None or settled.on <= lapse[0].on):
            return settled, None
        if lapse[0] is None or lapse[0].on > self.run.on:
            return STILL_STANDS
        return lapse

    def settles_from(self, term: CompiledTerm, place: Place) -> Day:
        """Where early is fine, the first day on which a fact settles: after the moment before this one."""
        earlier = [other.fact.on for other in self.places(term.slot) if other.fact.on < place.fact.on]
        return max([place.start, *(day + 1 for day in earlier if day >= place.start)])

    def lapse(self, term: CompiledTerm, place: Place) -> Closing:
        """The first fact that made the line unnecessary, and the reason."""
        anchor = place.fact
        found: Fact | None = None
        reason: str | None = None
        start = self.settles_from(term, place) if term.term.settled_early else anchor.on
        for lapse in term.lapses:
            fact = lapse.finder.first(self.run.fold, start, place, anchor)
            if fact is None or (found is not None and (fact.on, fact.seq) > (found.on, found.seq)):
                continue
            if not any(check(self.run, place, fact.on, fact, []) for check in lapse.checks):
                found, reason = fact, lapse.reason
        back = place.back
        if term.resumed and back is not None and (found is None or back.on < found.on):
            found, reason = back, "resumed" if back.kind == "work.resumed" else "contract_ended"
        episode = place.episode
        if term.episode_ended and episode is not None and episode.ended_by is not None:
            end = episode.ended_by
            if anchor.on <= end.on and (found is None or end.on < found.on):
                found, reason = end, episode.reason
        return found, reason

    def line(
        self,
        rule: CompiledRule,
        version: CompiledVersion,
        term: CompiledTerm,
        place: Place,
        closing: Closing,
        repealed: Day,
    ) -> None:
        """Ask the guards at a place, then say how the line stands."""
        used: list[int] = []
        if term.checks and self.refused(rule, term, place, closing, used):
            return
        if term.repeats:
            lapsed, why = self.lapse(term, place)
            if repealed <= self.run.on and (lapsed is None or lapsed.on > repealed):
                lapsed, why = Fact(0, "law.repealed", repealed), REPEALED
            self.lines += occurrences(rule, version, term, place, self.run, lapsed, why)
            return
        self.lines.append(self.standing(rule, version, term, place, closing, used, repealed))

    def refused(self, rule: CompiledRule, term: CompiledTerm, place: Place, closing: Closing, used: list[int]) -> bool:
        """Whether a guard keeps the line away. A clear no goes before an unknown; a settled line needs no unknown."""
        closed = closing[0]
        settled = closed if closing[1] is None else None
        at = closed.on if closed is not None else self.run.on
        needs: tuple[str, ...] = ()
        for check in term.checks:
            refusal = check(self.run, place, at, closed, used)
            if refusal is None:
                continue
            if refusal.reason is not None:
                self.not_due.add((rule.key, refusal.reason))
                if settled is not None and term.in_time_only:
                    self.misused.add((rule.key, settled.seq))
                return True
            needs += refusal.needs
        if needs and settled is None:
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
        repealed: Day,
    ) -> Line:
        """Count, and compare with the day asked."""
        closed, reason = closing
        anchor, on, nature = place.fact, self.run.on, rule.nature
        counted_from, held = anchor.on, False
        earliest: Day | None
        moved: Bound | None = None
        if term.plain:
            earliest, due, defensible = term.count(counted_from)
        else:
            counted_from, earliest, due, defensible, held, moved = reach(self.run, rule, version, term, place)
        because: tuple[int, ...] = (anchor.seq,) if anchor.seq else ()
        used = [*used, moved.by] if moved is not None else used
        if used or term.counted_on is not None:
            because = tuple(sorted({*because, *used, *later_receipt(term, place, self.run.fold)}))
        status = "open"
        if closed is None and repealed <= on:
            status, reason = "lapsed", REPEALED
        elif closed is not None:
            because = tuple(sorted({*because, *used, closed.seq}))
            status = "lapsed" if reason is not None else "done"
            if reason is None and due is not None and closed.on > due and nature in CAN_BE_LATE:
                status = "done_late"
        elif moved is not None and due is None:
            status, reason = "lapsed", NO_DAY_LEFT_BEFORE
        elif held or (earliest is not None and earliest > on):
            status = "waiting"
        elif nature == "effect":
            status = "done"
        elif due is not None and due < on:
            status, reason = ("late", None) if nature in CAN_BE_LATE else ("lapsed", NOT_USED)
        why = moved.why if moved is not None and due is not None else None
        by, closed_on = (closed.seq, closed.on) if closed is not None else (None, None)
        days = (counted_from, earliest, due, defensible)
        return Line(rule, version, term, place, status, *days, because, by, closed_on, reason, None, why)

    def finished(self) -> Agenda:
        """Put everything in order, and add who pays which days."""
        folded, context = self.run.fold, self.run.context
        law = pay_law_of(self.compiled.book)
        pay = NO_PAY if law is None else spans(folded, context, context.employer.settings, self.run.on, law)
        lines = in_order(self.lines)
        conflicts = [
            Conflict(found.reason, (), found.facts) for found in contradictions(folded, context.worker, self.compiled)
        ]
        conflicts += [Conflict(USED_NOT_OPEN, (rule,), (seq,)) for rule, seq in sorted(self.misused)]
        conflicts += untimely(lines, self.run)
        conflicts += clashes(lines, self.compiled.book)
        return Agenda(
            self.run.on,
            state_of(folded),
            lines,
            sorted({*self.not_due, *pay.not_due}),
            sorted([*((rule, tuple(sorted(needs))) for rule, needs in self.undecided.items()), *pay.undecided]),
            conflicts,
            pay.spans,
            folded,
            self.compiled,
        )


def in_order(lines: list[Line]) -> list[Line]:
    """By due day (none last), rule, occurrence, and the number of the fact counted from."""
    keyed = [
        (FAR if line.due is None else line.due, line.rule.key, line.nth or 0, line.place.fact.seq, place)
        for place, line in enumerate(lines)
    ]
    keyed.sort()
    return [lines[key[4]] for key in keyed]
