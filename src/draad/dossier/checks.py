"""Guards, made into functions that ask one dossier: yes, no with a reason, or cannot be told without …."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from draad.dossier.facts import Fact
from draad.dossier.fold import FAR
from draad.dossier.occasions import Occasions, occasions_of
from draad.dossier.places import Finder, Place, Run, covers, test_of
from draad.periods import Counting, Day, counter, date_of, iso, parse_day
from draad.rules import (
    AnyOf,
    AtLeast,
    BodyIs,
    Chosen,
    FactIs,
    FewerThisYear,
    Guard,
    Happened,
    Is,
    Lasted,
    Never,
    NoneRunning,
    NotBefore,
    NotHappened,
    NotReached,
    Reached,
    Repeated,
    Says,
    Stands,
    TemporaryIncapacityOver,
    WaitOver,
    Within,
)


class Refusal(NamedTuple):
    """A guard that did not say yes: ``reason`` for a no, ``needs`` for what is unknown."""

    reason: str | None
    needs: tuple[str, ...] = ()


Check = Callable[[Run, Place, Day, Fact | None, list[int]], Refusal | None]
"""Asks a guard: in a run, at a place, with the facts up to a day, knowing the fact that settled the line.

The numbers of the facts that the answer stood on are added to the list.
"""

Settings = Mapping[str, str]


T = TypeVar("T")


def chosen(part: "T | Chosen[T]", settings: Settings) -> T:
    """A part of a declaration under the settings."""
    return part.under(settings) if isinstance(part, Chosen) else part


def check_of(guard: Guard, settings: Settings) -> Check:
    """The function that asks this guard."""
    maker: Callable[[Guard, Settings], Check] = _MAKERS[type(guard)]
    return maker(guard, settings)


def _value(path: str) -> Callable[[Run], object]:
    owner, name = path.split(".")
    if owner == "employer":
        return lambda run: getattr(run.context.employer, name)
    return lambda run: getattr(run.context.worker, name)


def _at_least(guard: AtLeast, _: Settings) -> Check:
    value_of, number = _value(guard.path), guard.number
    no, unknown = Refusal(guard.reason), Refusal(None, (guard.path,))

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        value = value_of(run)
        if value is None:
            return unknown
        return None if isinstance(value, int | float) and value >= number else no

    return check


def _is(guard: Is, _: Settings) -> Check:
    value_of, wanted = _value(guard.path), guard.value
    no, unknown = Refusal(guard.reason), Refusal(None, (guard.path,))

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        value = value_of(run)
        return unknown if value is None else None if value == wanted else no

    return check


def _any_of(guard: AnyOf, settings: Settings) -> Check:
    checks = [check_of(part, settings) for part in guard.guards]
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        needs: tuple[str, ...] = ()
        for part in checks:
            refusal = part(run, place, at, settled, used)
            if refusal is None:
                return None
            needs += refusal.needs
        return Refusal(None, needs) if needs else no

    return check


def _body_is(guard: BodyIs, _: Settings) -> Check:
    field, values, if_missing = guard.field, guard.values, guard.if_missing
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        value = place.fact.body.get(field)
        if value is not None:
            return None if value in values else no
        if if_missing is None:
            return Refusal(None, (f"{place.fact.kind}.{field}",))
        return None if if_missing else no

    return check


def _lasted(guard: Lasted, _: Settings) -> Check:
    full = counter(guard.length, Counting.WAIT_FROM_START)
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        incapacity = place.incapacity
        return None if incapacity is not None and full(incapacity.day).earliest <= place.fact.on else no

    return check


def _start(within: Within, place: Place) -> Day:
    return -FAR if within is Within.DOSSIER else place.start


def _happened(guard: Happened, _: Settings) -> Check:
    any_body = Finder.of([FactIs(*guard.fact.kinds)])
    test, where = test_of(guard.fact), tuple(guard.fact.where)
    no, none = Refusal(guard.reason), Refusal(guard.none)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        start = place.fact.on if guard.after else _start(guard.within, place)
        found = [fact for fact in any_body.all(run.fold, start, place) if fact.on <= at]
        if not found:
            return none
        latest = found[-1]
        used.append(latest.seq)
        if test is None or test(latest):
            return None
        missing = tuple(f"{latest.kind}.{name}" for name in where if latest.body.get(name) is None)
        return Refusal(None, missing) if missing else no

    return check


def _not_happened(guard: NotHappened, _: Settings) -> Check:
    finder, no = Finder.of([guard.fact]), Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        for fact in finder.all(run.fold, _start(guard.within, place), place):
            if fact.on < place.fact.on:
                used.append(fact.seq)
                return no
        return None

    return check


def _stands(guard: Stands, _: Settings) -> Check:
    either, given = Finder.of([guard.fact, guard.taken_back_by]), Finder.of([guard.fact])
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        start = _start(guard.within, place)
        found = [fact for fact in either.all(run.fold, start, place) if fact.on <= at]
        if not found or not any(fact is found[-1] for fact in given.all(run.fold, start, place)):
            return no
        used.append(found[-1].seq)
        return None

    return check


def _fewer_this_year(guard: FewerThisYear, _: Settings) -> Check:
    number, no = guard.number, Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        anchor = place.fact.on
        first = date_of(anchor).replace(month=1, day=1).toordinal()
        before = [
            fact
            for kind in guard.fact.kinds
            for fact in run.fold.by_kind.get(kind, ())
            if first <= fact.on < anchor
            and not any(covers(other, iso(fact.on)) for other in run.fold.by_kind.get(guard.unless_covered_by, ()))
        ]
        if len(before) < number:
            return None
        used += [fact.seq for fact in before]
        return no

    return check


def occasions(repeated: Repeated, settings: Settings) -> Occasions:
    """The counter of repeated facts under the settings."""
    apart = chosen(repeated.apart, settings)
    return occasions_of(
        repeated,
        chosen(repeated.number, settings),
        chosen(repeated.called_by, settings),
        counter(apart, Counting.WAIT_FROM_RECEIPT) if apart is not None else None,
    )


def _reached(guard: Reached, settings: Settings) -> Check:
    counting, no = occasions(guard.repeated, settings), Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        anchor = place.fact
        found = counting.counted(run.fold, _start(guard.within, place), place, anchor.on)
        found = [occasion for occasion in found if (occasion.fact.on, occasion.fact.seq) <= (anchor.on, anchor.seq)]
        sure = [occasion.fact for occasion in found if occasion.sure]
        if len(found) < counting.number or found[-1].fact is not anchor or len(sure) > counting.number:
            return no
        if len(sure) < counting.number:
            return Refusal(None, counting.missing(found))
        used += [fact.seq for fact in sure]
        return None

    return check


def _not_reached(guard: NotReached, settings: Settings) -> Check:
    counting, no = occasions(guard.repeated, settings), Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        found = counting.counted(run.fold, _start(guard.within, place), place, at)
        if sum(occasion.sure for occasion in found) >= counting.number:
            return no
        return Refusal(None, counting.missing(found)) if len(found) >= counting.number else None

    return check


def _wait_over(guard: WaitOver, _: Settings) -> Check:
    finder, no = Finder.of([guard.fact]), Refusal(guard.reason)
    opens = counter(guard.length, Counting.WAIT_FROM_RECEIPT)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        found = [fact for fact in finder.everywhere(run.fold) if fact.on <= at]
        if not found or opens(found[-1].on).earliest <= at:
            return None
        used.append(found[-1].seq)
        return no

    return check


def _none_running(guard: NoneRunning, _: Settings) -> Check:
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        for episode in run.fold.trajectories:
            if episode.running(at) and episode.first is not settled:
                used.append(episode.first.seq)
                return no
        return None

    return check


def _temporary_incapacity_over(guard: TemporaryIncapacityOver, _: Settings) -> Check:
    no, unknown = Refusal(guard.reason), Refusal(None, ("absence.started.cause",))

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        window = place.incapacity
        first = window.spells[-1].first if window is not None else place.fact
        cause = first.body.get("cause")
        if cause is not None and cause not in {"work_accident", "occupational_disease"}:
            return None
        for fact in run.fold.by_kind.get("temporary_incapacity.ended", ()):
            if fact.on >= first.on:
                used.append(fact.seq)
                return None
        return no if cause is not None else unknown

    return check


def _says(guard: Says, _: Settings) -> Check:
    field = guard.field

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        if place.fact.body.get(field) is not None:
            return None
        return Refusal(None, (f"{place.fact.kind}.{field}",))

    return check


def _not_before(guard: NotBefore, _: Settings) -> Check:
    day, no = parse_day(guard.day), Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        return None if place.fact.on >= day else no

    return check


def _never(guard: Never, _: Settings) -> Check:
    no = Refusal(guard.reason)
    return lambda *_: no


_MAKERS: dict[type[Guard], Callable[..., Check]] = {
    AtLeast: _at_least,
    Is: _is,
    AnyOf: _any_of,
    BodyIs: _body_is,
    Lasted: _lasted,
    Happened: _happened,
    NotHappened: _not_happened,
    Stands: _stands,
    FewerThisYear: _fewer_this_year,
    Reached: _reached,
    NotReached: _not_reached,
    WaitOver: _wait_over,
    NoneRunning: _none_running,
    TemporaryIncapacityOver: _temporary_incapacity_over,
    Says: _says,
    NotBefore: _not_before,
    Never: _never,
}
