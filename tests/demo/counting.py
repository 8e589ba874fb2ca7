"""An independent small count of absence over a file of dossiers: dates and sums, nothing of the project.

It shares no line with the generator and reads only what stands in the file.
"""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

DAY = timedelta(days=1)
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Seen:
    """What was counted over a year."""

    def __init__(self) -> None:
        self.available = 0
        self.absent: Counter[str] = Counter()
        self.begun = 0
        self.people = 0
        self.without = 0
        self.at_work: Counter[int] = Counter()
        self.away: Counter[int] = Counter()
        self.lengths: list[tuple[int, int, str]] = []
        """Of each spell: the days when first followed, the days when last followed, how it ended."""

    def rate(self, *classes: str) -> float:
        return 100 * sum(self.absent[name] for name in classes or self.absent) / self.available

    def frequency(self) -> float:
        return self.begun / (self.available / 365)

    def zero(self) -> float:
        return 100 * self.without / self.people

    def monday_over_friday(self) -> float:
        return (self.away[0] / self.at_work[0]) / (self.away[4] / self.at_work[4])

    def returning(self, after: int, until: int = 7300) -> float:
        """The chance to return once absent this long: Aalen-Johansen, for leavers and spells cut at both ends."""
        ends: Counter[tuple[int, str]] = Counter()
        enter: Counter[int] = Counter()
        leave: Counter[int] = Counter()
        for begin, end, how in self.lengths:
            if end > after:
                enter[max(begin, after)] += 1
                leave[end] += 1
                ends[end, how] += 1
        at_risk, still, returned = 0, 1.0, 0.0
        for day in range(after, until):
            at_risk += enter[day]
            if at_risk:
                back, gone = ends[day, "back"], ends[day, "gone"]
                returned += still * back / at_risk
                still *= 1 - (back + gone) / at_risk
            at_risk -= leave[day]
        return 100 * returned


def live(facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    gone = {fact["replaces"] for fact in facts if "replaces" in fact}
    kept = [fact for fact in facts if fact["seq"] not in gone]
    return sorted(kept, key=lambda fact: (fact["on"], fact["seq"]))


def spells(facts: list[dict[str, Any]], until: date) -> list[tuple[date, date, str, dict[date, float]]]:
    """First day, last day (known by ``until``), how it ended, and the hours of each day of partial work from."""
    found: list[tuple[date, date, str, dict[date, float]]] = []
    first: date | None = None
    partial: dict[date, float] = {}
    for fact in live(facts):
        on = date.fromisoformat(fact["on"])
        if on > until:
            break
        if fact["kind"] == "absence.started":
            assert first is None, "absent twice"
            first, partial = on, {}
        elif fact["kind"] == "work.resumed_partially":
            partial[on] = fact["body"]["hours_per_week"]
        elif fact["kind"] in {"work.resumed", "contract.ended"} and first is not None:
            back = fact["kind"] == "work.resumed"
            found.append((first, on - DAY if back else on, "back" if back else "gone", partial))
            first = None
    if first is not None:
        found.append((first, until, "open", partial))
    return found


def length_class(days: int) -> str:
    return "short" if days <= 30 else "medium" if days <= 365 else "long"


def count(lines: Iterable[bytes], start: date, until: date, followed_from: date) -> Seen:
    seen = Seen()
    for line in lines:
        one = json.loads(line)
        contracts = one["worker"]["employments"]
        in_service = max(date.fromisoformat(contracts[0]["from"]), start)
        last = contracts[-1]["until"]
        leaves = min(date.fromisoformat(last), until) if last else until
        found = spells(one["facts"], until)
        for first, end, how, _ in found:
            seen.lengths.append((max(0, (followed_from - first).days), (end - first).days + 1, how))
        if leaves < in_service:
            continue
        seen.available += (leaves - in_service).days + 1
        whole = in_service == start and leaves == until
        worked = {NAMES.index(name) for name in contracts[-1]["roster"]}
        days = Counter((in_service.weekday() + day) % 7 for day in range((leaves - in_service).days + 1))
        seen.at_work.update({day: number for day, number in days.items() if day in worked})
        any_day = False
        for first, end, _, partial in found:
            seen.begun += start <= first <= until
            name, hours = length_class((end - first).days + 1), one["worker"]["hours_per_week"]
            day = max(first, in_service)
            while day <= min(end, leaves):
                any_day = True
                worked_hours = [some for since, some in sorted(partial.items()) if since <= day]
                share = 1 - worked_hours[-1] / hours if worked_hours else 1.0
                seen.absent[name] += share  # type: ignore[assignment]
                seen.away[day.weekday()] += share if day.weekday() in worked else 0  # type: ignore[assignment]
                day += DAY
        if whole:
            seen.people += 1
            seen.without += not any_day
    return seen
