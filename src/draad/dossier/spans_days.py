"""Runs of days: cut, clip, and take public holidays out."""

from collections.abc import Iterable

from draad.periods import Day, date_of, public_holidays

Run = tuple[Day, Day]
"""First and last day, both included."""


def clip(run: Run, to: Run) -> Run | None:
    """The days of a run that lie in another, if there are any."""
    first, last = max(run[0], to[0]), min(run[1], to[1])
    return (first, last) if first <= last else None


def without(runs: Iterable[Run], cuts: Iterable[Run]) -> list[Run]:
    """The runs less the days of the cuts."""
    left = list(runs)
    for first, last in cuts:
        pieces = [
            piece for run in left for piece in ((run[0], min(run[1], first - 1)), (max(run[0], last + 1), run[1]))
        ]
        left = [piece for piece in pieces if piece[0] <= piece[1]]
    return left


def holidays_in(run: Run) -> list[Day]:
    """The ten legal public holidays of a year, as far as they lie in the run."""
    first, last = run
    if first > last:
        return []
    years = range(date_of(first).year, date_of(last).year + 1)
    return [day for year in years for day in public_holidays(year) if first <= day <= last]
