"""Dossiers made by chance: facts of every kind in any order, much or little said, corrected, planned, heard late."""

from random import Random
from typing import Any

from draad.dossier.facts import Context, Dossier, Employer, Fact, Instant, Worker
from draad.dossier.instants import parse_instant
from draad.dossier.kinds import KINDS
from draad.dossier.values import ADay, Choice, Quantity, Whole
from draad.law import BELGIUM
from draad.periods import Day, iso, parse_day
from draad.protocol import PRESETS

TURNS = tuple(parse_day(day) for day in ("2017-01-01", "2022-10-01", "2022-11-28", "2024-03-01", "2026-01-01"))
"""Days around which the law changed, and one of rest."""
COURSE = ("absence.started", "absence.started", "work.resumed", "certificate.received")
TRAJECTORY = tuple(kind for kind in KINDS if kind.startswith(("trajectory.", "assessment.", "plan.", "appeal.")))
FORCE_MAJEURE = (*(kind for kind in KINDS if kind.startswith("force_majeure.")), "appeal.lodged", "appeal.decided")
OTHER = tuple(KINDS)
STORIES = ((COURSE,), (COURSE, OTHER), (COURSE, TRAJECTORY, OTHER), (COURSE, FORCE_MAJEURE, TRAJECTORY))


class Chance:
    """Makes dossiers from dice."""

    def __init__(self, seed: int) -> None:
        self.dice = dice = Random(seed)  # noqa: S311 (the same seed gives the same dossiers)
        self.law_changed = dice.choice(TURNS)
        self.turn = self.law_changed + dice.randrange(-200, 200)

    def day(self) -> Day:
        """Some day around the turn; now and then the very day on which the law changed."""
        return self.law_changed if self.dice.random() < 0.06 else self.turn + self.dice.randrange(-60, 400)

    def value(self, kind: str, key: str) -> Any:
        type_ = KINDS[kind].body[key].type
        if isinstance(type_, Choice):
            return self.dice.choice(type_.values)
        if isinstance(type_, ADay):
            return iso(self.day())
        if isinstance(type_, Whole):
            return self.dice.randrange(1, 40)
        if isinstance(type_, Quantity):
            return float(self.dice.randrange(60))
        return self.dice.choice(("a", "b"))

    def fact(self, seq: int, kinds: tuple[str, ...]) -> Fact:
        dice, kind = self.dice, self.dice.choice(kinds)
        keys = KINDS[kind].body
        body = {key: self.value(kind, key) for key in keys if keys[key].required or dice.random() < 0.7}
        replaces = dice.randrange(1, seq) if seq > 1 and dice.random() < 0.04 else None
        heard = self.moment(dice.randrange(-60, 400)) if dice.random() < 0.8 else None
        return Fact(seq, kind, self.day(), body, heard, replaces)

    def moment(self, later: int) -> Instant:
        """Some moment so many days after the turn."""
        return parse_instant(iso(self.turn + later)) - self.dice.randrange(86_400_000_000)

    def facts(self) -> tuple[Fact, ...]:
        pools = self.dice.choice(STORIES)
        number = self.dice.choice((0, 1, 2, 5, 10, 20, 40))
        return tuple(self.fact(seq, self.dice.choice(pools)) for seq in range(1, number + 1))

    def context(self, settings: dict[str, str], protocols: tuple[str, ...]) -> Context:
        choice = self.dice.choice
        employer = Employer(
            workers_average=choice((None, 5.0, 19.5, 20.0, 49.0, 50.0, 120.0)),
            committee=choice((None, True, False)),
            sector=choice((None, "private", "public")),
            protocols=protocols or None,
            settings=settings,
        )
        worker = Worker(
            category=choice((None, "white_collar", "blue_collar")),
            statutory=choice((None, True, False)),
            health_surveillance=choice((None, True, False)),
        )
        return Context(employer, worker)

    def settings(self) -> dict[str, str]:
        """Some settings of the law, each on one of its readings."""
        number = self.dice.choice((0, 0, 3, 12))
        chosen = self.dice.sample(sorted(BELGIUM.settings), number)
        return {key: self.dice.choice(BELGIUM.settings[key].values) for key in chosen}

    def protocols(self) -> tuple[str, ...]:
        return tuple(name for name in sorted(PRESETS) if self.dice.random() < 0.3)

    def block(self, number: int) -> list[Dossier]:
        """Dossiers of one employer, so to say: the same settings and protocols, all else by chance."""
        settings, protocols = self.settings(), self.protocols()
        return [Dossier(self.context(settings, protocols), self.facts()) for _ in range(number)]
