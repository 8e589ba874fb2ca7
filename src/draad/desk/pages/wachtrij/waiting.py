"""What others must do before the service can go on: whom it waits on, what for, and how long. Pure."""

from collections.abc import Callable, Mapping, Sequence

from draad.desk import formats
from draad.desk.components import Waiting
from draad.desk.pages.wachtrij.words import QueueWords
from draad.desk.people import PARTY_ACTORS, initials
from draad.desk.tasks import capital
from draad.periods import Day
from draad.rules import Language, Party, Rule
from draad.store.read import WorkRow


def waiting_row(
    row: WorkRow, rules: Mapping[str, Rule], url: Callable[[int], str], today: Day, language: Language
) -> Waiting | None:
    """One row: the party, what it has to do for whom, and the time that is left. Nothing of a rule that is gone."""
    rule, w = rules.get(row.rule), QueueWords.to(language)
    if rule is None:
        return None
    title = capital(Party(row.party).title.to(language))
    start = row.earliest if row.earliest is not None else row.counted_from
    total = max(row.due - start, 0) if row.due is not None else 0
    left = capital(w.since.fill(day=formats.day_month(start, language)))
    if row.due is not None:
        left = capital(formats.days_left(row.due - today, language))
    return Waiting(
        name=title,
        initials=initials(title),
        what=f"{rule.wording.name.to(language)}, {row.name}",
        left=left,
        actor=PARTY_ACTORS.get(row.party, "other"),
        passed=min(max(today - start, 0), total),
        total=total,
        url=url(row.dossier_id),
    )


def first_rows(found: Sequence[tuple[Day, Waiting | None]], most: int) -> tuple[Waiting, ...]:
    """The rows whose day comes first, over every employer."""
    placed = sorted(((day, place) for place, (day, row) in enumerate(found) if row is not None))
    return tuple(row for _, place in placed[:most] if (row := found[place][1]) is not None)
