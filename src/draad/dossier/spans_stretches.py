"""Stretches of full incapacity: what pay counts in.

A spell runs to the full return. A partial return splits it: the days before it are a stretch, and a new full incapacity
during it is another one. What was agreed for later is taken as it stands, since spans run ahead of the day asked.
"""

from itertools import pairwise, takewhile

import msgspec

from draad.dossier.facts import PLACE, Fact
from draad.dossier.fold import FAR, Fold, Spell
from draad.dossier.places import from_day
from draad.periods import Day, parse_day

CLOSING = ("work.resumed", "contract.ended")
PARTIAL = "work.resumed_partially"
OTHER_ILLNESS = "other_illness"


class Stretch(msgspec.Struct):
    """One stretch of full incapacity. Days that lie open are ``FAR``.

    ``first`` lies one day after the fact that started it if the worker fell ill during a working day.
    """

    fact: Fact
    first: Day
    last: Day
    """The eve of the return, full or partial, or the last day of the contract."""
    ended_by: Fact | None
    absent_until: Day
    """Its last day with the partial return that follows it."""
    absent_by: Fact | None
    spell_until: Day
    """The last day of the spell."""
    partial: Fact | None
    """The first partial return of the spell, if this stretch fell in one."""
    spell: Spell
    daily_wage: bool = False
    same: str | None = None
    """Whether it is the same illness as before: yes, no, or not known."""
    told_by: tuple[int, ...] = ()
    """The certificate that says so."""

    @property
    def lasts(self) -> bool:
        """Whether there is a day of incapacity in it at all."""
        return self.first <= self.last

    @property
    def cause(self) -> str | None:
        """Why the worker is away, or ``None`` if nobody said."""
        cause: str | None = self.fact.body.get("cause")
        return cause


def stretches(folded: Fold, part_of_day: tuple[str, ...]) -> list[Stretch]:
    """Every stretch of the dossier, in the order of its first days.

    :param part_of_day: an absence that began so is paid as a working day.
    """
    found: list[Stretch] = []
    for spell in folded.spells:
        found += _of_spell(folded, spell, part_of_day)
    for place, stretch in enumerate(found):
        until = found[place + 1].fact.on if place + 1 < len(found) else FAR
        _same_illness(folded, stretch, until)
    return found


def _closing(folded: Fold, spell: Spell) -> Fact | None:
    if spell.closed_by is not None:
        return spell.closed_by
    planned = [fact for fact in folded.planned if fact.kind in CLOSING]
    return planned[0] if planned else None


def _last_day(closing: Fact | None) -> Day:
    """The eve of a return; the contract's last day still belongs to it."""
    if closing is None:
        return FAR
    return closing.on if closing.kind == "contract.ended" else closing.on - 1


def _of_spell(folded: Fold, spell: Spell, part_of_day: tuple[str, ...]) -> list[Stretch]:
    closing = _closing(folded, spell)
    after, before = PLACE(spell.first), PLACE(closing) if closing is not None else (FAR, 0)
    turns: list[Fact] = []
    for kind in ("absence.started", PARTIAL):
        turns += takewhile(lambda fact: fact.on <= before[0], from_day(folded.by_kind.get(kind, []), after[0]))
    turns += [fact for fact in folded.planned if fact.kind == PARTIAL]
    turns = sorted((fact for fact in turns if after < PLACE(fact) < before), key=PLACE)
    end = _last_day(closing)
    found = [_open(spell.first, spell, None, part_of_day)]
    partial: Fact | None = None
    for turn in turns:
        running = found[-1]
        if turn.kind == PARTIAL:
            partial = partial or turn
            if running.ended_by is None:
                running.last, running.ended_by = turn.on - 1, turn
        elif running.ended_by is not None:
            found.append(_open(turn, spell, partial, part_of_day))
    for stretch in found:
        stretch.spell_until = stretch.absent_until = end
        stretch.absent_by = closing
        if stretch.ended_by is None:
            stretch.last, stretch.ended_by = end, closing
    for earlier, later in pairwise(found):
        earlier.absent_until, earlier.absent_by = later.fact.on - 1, later.fact
    return found


def _open(fact: Fact, spell: Spell, partial: Fact | None, part_of_day: tuple[str, ...]) -> Stretch:
    worked = fact.body.get("part_of_day") in part_of_day
    return Stretch(fact, fact.on + worked, FAR, None, FAR, None, FAR, partial, spell, daily_wage=worked)


def _same_illness(folded: Fold, stretch: Stretch, until: Day) -> None:
    """A certificate that names another illness goes first; then what was told; then one that says it is the same."""
    told = stretch.fact.body.get("same_illness")
    said: dict[str, int] = {}
    for fact in folded.by_kind.get("certificate.received", ()):
        if OTHER_ILLNESS in fact.body and stretch.fact.on <= parse_day(fact.body["from"]) < until:
            said.setdefault(fact.body[OTHER_ILLNESS], fact.seq)
    if "yes" in said:
        stretch.same, stretch.told_by = "no", (said["yes"],)
    elif told in {"yes", "no"}:
        stretch.same = told
    elif "no" in said:
        stretch.same, stretch.told_by = "yes", (said["no"],)
