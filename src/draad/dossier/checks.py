"""Guards, made into functions that ask one dossier: yes, no with a reason, or cannot be told without …."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from draad.dossier.facts import Fact
from draad.dossier.fold import FAR
from draad.dossier.places import Finder, Place, Run, test_of
from draad.periods import Counting, Day, counter, date_of
from draad.rules import (
    AnyOf,
    AtLeast,
    BodyIs,
    Chosen,
    FactIs,
    Guard,
    Happened,
    Is,
    Lasted,
    Never,
    NoneRunning,
    NotHappened,
    Reached,
    TemporaryIncapacityOver,
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
            if fact is not settled and fact.on <= at:
                used.append(fact.seq)
                return no
        return None

    return check


def _reached(guard: Reached, settings: Settings) -> Check:
    number = guard.number.under(settings) if isinstance(guard.number, Chosen) else guard.number
    any_body = Finder.of([FactIs(*guard.fact.kinds)])
    test, where = test_of(guard.fact), tuple(guard.fact.where)
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        sure = unsure = 0
        missing: tuple[str, ...] = ()
        for fact in any_body.all(run.fold, _start(guard.within, place), place):
            if not _counts(guard, fact, place.fact, at, settled):
                continue
            if test is None or test(fact):
                sure += 1
            elif any(fact.body.get(name) is None for name in where):
                unsure += 1
                missing = tuple(f"{fact.kind}.{name}" for name in where if fact.body.get(name) is None)
        if guard.fewer:
            return no if sure >= number else Refusal(None, missing) if sure + unsure >= number else None
        if sure + unsure < number or sure > number:
            return no
        return Refusal(None, missing) if unsure else None

    return check


def _counts(guard: Reached, fact: Fact, anchor: Fact, at: Day, settled: Fact | None) -> bool:
    if guard.per_year:
        return date_of(fact.on).year == date_of(anchor.on).year and fact.on < anchor.on
    if guard.fewer:
        return fact.on <= at and fact is not settled
    return (fact.on, fact.seq) <= (anchor.on, anchor.seq)


def _none_running(guard: NoneRunning, _: Settings) -> Check:
    no = Refusal(guard.reason)

    def check(run: Run, place: Place, at: Day, settled: Fact | None, used: list[int]) -> Refusal | None:
        if settled is None:
            for episode in run.fold.trajectories:
                if episode.running(at):
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
    Reached: _reached,
    NoneRunning: _none_running,
    TemporaryIncapacityOver: _temporary_incapacity_over,
    Never: _never,
}
