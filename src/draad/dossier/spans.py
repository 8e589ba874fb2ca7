"""Who pays which days of an absence: guaranteed pay, relapses and the solidarity contribution as spans of days.

A pure function of the folded facts. Spans run over calendar days, project beyond the day asked for an absence that is
still open, and end on the eve of a return. Nothing is guessed: an unknown that matters gives no span but a need.

The way of one stretch: which law · is there a contract, and does somebody else pay · is it a relapse · which steps are
left · who pays the other days. Each stretch may use up what the one before left (Employment Contracts Act, art. 52, 70
to 73).
"""

from functools import lru_cache

import msgspec

from draad.dossier.checks import Settings
from draad.dossier.facts import Context, Fact
from draad.dossier.fold import FAR, Fold
from draad.dossier.spans_answer import Answered, Outcome, Span, SpanAnswer
from draad.dossier.spans_days import Run, clip, holidays_in, without
from draad.dossier.spans_law import (
    CompiledPay,
    CompiledScale,
    Guaranteed,
    Relapse,
    compile_pay,
    contract_needs,
    guaranteed_at,
    relapse_at,
)
from draad.dossier.spans_solidarity import solidarity
from draad.dossier.spans_stretches import Stretch, stretches
from draad.law.pay import PAY
from draad.periods import Day
from draad.rules import Book
from draad.rules.pay import Decides, OtherPayer, Payer, PayLaw, PayStep

__all__ = ["Span", "SpanAnswer", "spans"]

GUARANTEED_PAY, RELAPSE_PAY, SOLIDARITY_PAY = "be.pay.guaranteed", "be.pay.relapse", "be.pay.solidarity"
CAUSE = "absence.started.cause"
SAME_ILLNESS = "absence.started.same_illness"
CATEGORY = "worker.category"
IN_SERVICE = "worker.in_service_since"

RELAPSE_INSTEAD = "relapse_no_new_pay"
NOTHING_LEFT = "relapse_nothing_left"
ANOTHER_ILLNESS = "another_illness"
WINDOW_OVER = "relapse_window_over"
NO_PAY_BEFORE = "no_guaranteed_pay_before"
TOO_SHORT_SERVICE = "too_short_in_service"


@lru_cache(maxsize=64)
def pay_law_of(book: Book) -> PayLaw | None:
    """The rules of pay in a book, if it has them all."""
    keys = (GUARANTEED_PAY, RELAPSE_PAY, SOLIDARITY_PAY)
    return PayLaw(*(book.by_key[key] for key in keys)) if all(key in book.by_key for key in keys) else None


def spans(folded: Fold, context: Context, settings: Settings, on: Day, law: PayLaw = PAY) -> SpanAnswer:
    """Answer who pays what.

    :param folded: the facts as they stood on the day asked.
    :param context: employer and worker; ``None`` in it is unknown, and is never guessed.
    :param settings: the readings that were chosen.
    :param on: the day asked about; versions of the law from later are not anticipated.
    :param law: the three rules.
    """
    if not folded.spells:
        return SpanAnswer([], [], [])
    compiled = compile_pay(law, settings)
    pay = _Pay(compiled, folded, context, on)
    outcomes = [pay.ask(stretch) for stretch in pay.stretches]
    solidarity(outcomes, compiled.solidarity, context, on, pay.answered)
    return pay.answered.finished()


class Period(msgspec.Struct, frozen=True):
    """A period of guaranteed pay: the days that are gone, and the stretch from whose end a relapse is counted."""

    used: int
    anchor: Stretch
    seqs: tuple[int, ...]


class Paid(msgspec.Struct, frozen=True):
    """Days at one step."""

    run: Run
    step: PayStep


class Told(msgspec.Struct, frozen=True):
    """Whether a stretch is a relapse, and by which version; or what is needed to tell."""

    relapse: Relapse | None = None
    needs: tuple[str, ...] = ()


NEW = Told()


class _Pay:
    """One run over the stretches, in order."""

    def __init__(self, compiled: CompiledPay, folded: Fold, context: Context, on: Day) -> None:
        self.compiled, self.folded, self.context, self.on = compiled, folded, context, on
        self.stretches = stretches(folded, compiled.part_of_day)
        self.answered = Answered()
        self.period: Period | None = None
        self.pending: Outcome | None = None
        self.rule, self.relapse_rule = compiled.guaranteed[0].rule, compiled.relapse[0].rule

    def ask(self, stretch: Stretch) -> Outcome:
        """Answer one stretch."""
        law = guaranteed_at(self.compiled.guaranteed, stretch, self.on)
        if isinstance(law, str):
            self.answered.not_due(self.rule, law)
            return Outcome(stretch)
        statutory, needs = contract_needs(self.context)
        if statutory:
            self.answered.not_due(self.rule, law.part.no_contract)
            return Outcome(stretch)
        if stretch.cause is None and stretch.lasts:
            needs += (CAUSE,)
        if needs:
            return self.unknown(stretch, (self.rule,), needs)
        if stretch.lasts:
            return self.contracted(law, stretch)
        self.daily_wage(law, stretch)
        return Outcome(stretch)

    def contracted(self, law: Guaranteed, stretch: Stretch) -> Outcome:
        """A stretch of a worker with a contract, its cause known."""
        other = law.others.get(stretch.cause or "")
        if other is not None:
            return self.other(law, stretch, other)
        if _pay_from(law, stretch) > stretch.last:
            self.answered.not_due(self.rule, law.part.partial.reason)
            return self.write(law, law, stretch, [], _seqs(stretch))
        return self.illness(law, stretch)

    def unknown(self, stretch: Stretch, rules: tuple[str, ...], needs: tuple[str, ...]) -> Outcome:
        """No span: what has to be known first. Whether a later absence is a relapse may hang on it too."""
        self.answered.undecided(rules, needs)
        self.pending = Outcome(stretch, needs=needs)
        return self.pending

    def daily_wage(self, law: Guaranteed, stretch: Stretch) -> None:
        """The working day on which the worker fell ill (art. 27)."""
        if stretch.daily_wage:
            day = stretch.fact.on
            self.answered.span(law, (day, day), law.part.full, Payer.DAILY_WAGE, stretch, ())

    def holidays(self, law: Guaranteed, stretch: Stretch, start: Day) -> list[Run]:
        """Public holidays in the first days, each paid as a holiday; they count in the days of guaranteed pay."""
        last = min(stretch.last, stretch.first + law.part.holidays.number - 1)
        days: list[Run] = [(day, day) for day in holidays_in((max(start, stretch.first), last))]
        for day in days:
            self.answered.span(law, day, law.part.full, Payer.HOLIDAY, stretch, ())
        return days

    def other(self, law: Guaranteed, stretch: Stretch, other: OtherPayer) -> Outcome:
        """Insurer or fund from the first day, until the eve of the fact that ends it."""
        self.answered.not_due(self.rule, other.reason)
        self.daily_wage(law, stretch)
        holidays = self.holidays(law, stretch, stretch.first)
        ends = [fact for fact in self.endings(other) if stretch.first <= fact.on <= stretch.absent_until]
        last = ends[0].on - 1 if ends else stretch.absent_until
        because = (*_seqs(stretch), *(fact.seq for fact in ends[:1]))
        for run in without([(stretch.first, last)], holidays):
            self.answered.span(law, run, None, other.payer, stretch, because)
        return Outcome(stretch, elsewhere=True)

    def endings(self, other: OtherPayer) -> list[Fact]:
        """Every fact that could end what somebody else pays, also a planned one."""
        kinds = other.until.kinds if other.until is not None else ()
        return [fact for fact in (*self.folded.happened, *self.folded.planned) if fact.kind in kinds]

    def illness(self, law: Guaranteed, stretch: Stretch) -> Outcome:
        """Illness or private accident: a relapse or a new period, and what the employer pays of it."""
        told = self.told(stretch)
        rules = (self.relapse_rule,) if told.relapse is not None else (self.rule,)
        if told.needs:
            return self.unknown(stretch, (self.rule, self.relapse_rule), told.needs)
        category, since = self.context.worker.category, self.context.worker.in_service_since
        if category is None:
            return self.unknown(stretch, rules, (CATEGORY,))
        scale = law.scales[category]
        if scale.entitled_from is not None and since is None:
            return self.unknown(stretch, rules, (IN_SERVICE,))
        entitled = scale.entitled_from(since).earliest if scale.entitled_from is not None and since is not None else 0
        return self.pay(law, told.relapse, stretch, scale, entitled)

    def told(self, stretch: Stretch) -> Told:
        """Whether the stretch is a relapse: what can be told of the illness, and the window after the last pay."""
        if self.pending is not None:
            if self.within(self.pending.stretch, stretch) is not None and stretch.same != "no":
                more = (SAME_ILLNESS,) if stretch.same is None else ()
                return Told(needs=tuple(sorted({*self.pending.needs, *more})))
            self.pending = None
        if self.period is None:
            if stretch is not self.stretches[0]:
                self.answered.not_due(self.relapse_rule, NO_PAY_BEFORE)
            return NEW
        version = self.within(self.period.anchor, stretch)
        if version is None:
            self.answered.not_due(self.relapse_rule, WINDOW_OVER)
            return NEW
        if stretch.same is None:
            return Told(needs=(SAME_ILLNESS,))
        if stretch.same == "no":
            self.answered.not_due(self.relapse_rule, ANOTHER_ILLNESS)
            return NEW
        return Told(version)

    def within(self, earlier: Stretch, stretch: Stretch) -> Relapse | None:
        """The version by which ``stretch`` falls in the window after ``earlier``, if it does.

        The window runs from the day after the last day of incapacity, whatever day that is.
        """
        version = relapse_at(self.compiled.relapse, earlier, stretch, self.on)
        same_spell = earlier.spell is stretch.spell
        end = earlier.spell_until if version.from_full_return and not same_spell else earlier.last
        last = version.window(end).due or end
        if version.worked_days_only:
            last += sum(
                between.absent_until - between.first + 1
                for between in self.stretches
                if end < between.first < stretch.first
            )
        return version if stretch.first <= last else None

    def pay(
        self, law: Guaranteed, relapse: Relapse | None, stretch: Stretch, scale: CompiledScale, entitled: Day
    ) -> Outcome:
        """The steps that are left, from the first day on which the worker is entitled to them."""
        period = self.period if relapse is not None else None
        used = period.used if period is not None else 0
        days = sum(step.length.number for step in scale.steps)
        start = max(_pay_from(law, stretch), entitled)
        paid = _paid(scale.steps, used, (start, stretch.last), stretch.first)
        seqs = (*_seqs(stretch), *stretch.told_by, *(period.seqs if period is not None else ()))
        if relapse is not None:
            self.answered.not_due(self.rule, RELAPSE_INSTEAD)
        if not paid:
            late = entitled > _pay_from(law, stretch)
            reason = NOTHING_LEFT if used >= days else TOO_SHORT_SERVICE if late else law.part.partial.reason
            self.answered.not_due(self.relapse_rule if relapse is not None else self.rule, reason)
        outcome = self.write(law, relapse or law, stretch, paid, seqs)
        gone = min(days, used + stretch.last - stretch.first + 1)
        if period is not None and relapse is not None:
            moves = outcome.opens_window and not relapse.first_only
            self.period = Period(gone, stretch if moves else period.anchor, (*period.seqs, stretch.fact.seq))
        elif outcome.opens_window:
            self.period = Period(gone, stretch, (stretch.fact.seq,))
        return outcome

    def write(
        self,
        law: Guaranteed,
        version: Guaranteed | Relapse,
        stretch: Stretch,
        paid: list[Paid],
        seqs: tuple[int, ...],
    ) -> Outcome:
        """Spans of the employer, holidays as their own, and the fund for every day that the employer does not carry."""
        self.daily_wage(law, stretch)
        holidays = self.holidays(law, stretch, _pay_from(law, stretch))
        sure = [Paid(run, one.step) for one in paid for run in without([one.run], holidays)]
        for one in sure:
            self.answered.span(version, one.run, one.step.percent, Payer.EMPLOYER, stretch, seqs)
        carried = [one.run for one in sure if not one.step.fund_beside]
        benefit = without([(stretch.first, stretch.absent_until)], [*carried, *holidays])
        for run in benefit:
            self.answered.span(version, run, None, Payer.FUND, stretch, seqs)
        return Outcome(stretch, benefit, opens_window=any(one.step.opens_window for one in sure))


def _pay_from(law: Guaranteed, stretch: Stretch) -> Day:
    """The first day on which guaranteed pay is possible: not during a partial return, or only after so long of it."""
    if stretch.partial is None:
        return stretch.first
    if law.no_pay is None:
        return FAR + 1
    in_force = law.in_force if law.decided_by is Decides.EVERY_DAY else stretch.first
    return max(stretch.first, law.no_pay(stretch.partial.on).earliest, in_force)


def _seqs(stretch: Stretch) -> tuple[int, ...]:
    return (stretch.partial.seq,) if stretch.partial is not None else ()


def _paid(steps: tuple[PayStep, ...], used: int, entitled: Run, first: Day) -> list[Paid]:
    """Each step as a run of days, counted on from the days that are gone and cut to the days entitled to."""
    found: list[Paid] = []
    begins = first - used
    for step in steps:
        run = clip((max(first, begins), begins + step.length.number - 1), entitled)
        begins += step.length.number
        if run is not None:
            found.append(Paid(run, step))
    return found
