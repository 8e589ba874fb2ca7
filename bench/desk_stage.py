"""The databases that are measured: made once a run, and what a measurement needs to know of them."""

import time
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import Avg, Count

from bench import desk_copies as copies
from bench.desk_people import Real, take_in
from bench.desk_setting import BASE, Base, Sqlite, started
from bench.desk_visit import sign_in
from bench.measure import Effort, Row
from draad.privacy.hats import Hat
from draad.project.readying import check_guards, lay_files, make_tables
from draad.store import models

FEW, MANY, HOUSES = "few", "many", "houses"
"""Names of the databases: few dossiers of one employer, many, and few beside those of many other employers."""


@dataclass(frozen=True)
class Size:
    """How many dossiers: real ones, how often those stand in each database, and other employers with their dossiers."""

    real: int
    few: int
    many: int
    houses: int
    of_house: int

    def dossiers(self, name: str) -> int:
        """Of the employer that is measured."""
        return self.real * (self.many if name == MANY else self.few)


FULL = Size(real=2500, few=4, many=400, houses=999, of_house=100)
QUICK = Size(real=500, few=4, many=40, houses=99, of_house=20)


@dataclass
class Stage:
    """One vendor with its databases."""

    base: Base
    size: Size
    real: Real
    cookies: dict[Hat, str]
    made: list[Row] = field(default_factory=list)

    @property
    def vendor(self) -> str:
        """As it is shown."""
        return {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[self.base.vendor]

    def dossiers(self, name: str) -> str:
        """``1,000,000``."""
        return f"{self.size.dossiers(name):,}"

    def use(self, name: str) -> Any:
        """Let everything go to this database."""
        return self.base.use(name)


@cache
def stages(effort: Effort) -> tuple[Stage, ...]:
    """Every vendor that was asked for, ready."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    found = tuple(_made(base, QUICK if effort.quick else FULL) for base in started(effort.databases))
    lay_files(lambda _: None)
    return found


def _made(base: Base, size: Size) -> Stage:
    began = time.perf_counter()
    base.use(BASE)
    make_tables()
    check_guards()
    real = take_in(size.real)
    hats = {Hat.HR: real.hr, Hat.COACH: real.coach}
    stage = Stage(base, size, real, {hat: sign_in(account, real.employer, hat) for hat, account in hats.items()})
    took_in = time.perf_counter() - began
    _grow(stage, BASE, FEW, copies.more_people(real, 1, size.few))
    _grow(stage, FEW, MANY, copies.more_people(real, size.few, size.many))
    base.copy(FEW, HOUSES)
    base.use(HOUSES)
    _multiply(stage, HOUSES, copies.more_employers(real, size.houses), real.dossiers[: size.of_house])
    base.use(MANY)
    stage.made = [_told(stage, took_in, time.perf_counter() - began)]
    return stage


def _grow(stage: Stage, name: str, to: str, more: list[copies.Copy]) -> None:
    stage.base.copy(name, to)
    stage.base.use(to)
    _multiply(stage, to, more, stage.real.dossiers)


def _multiply(stage: Stage, name: str, more: list[copies.Copy], originals: tuple[int, ...]) -> None:
    base = stage.base
    copies.multiply(stage.real, more, originals, base.file(name) if isinstance(base, Sqlite) else None)


def _told(stage: Stage, took_in: float, seconds: float) -> Row:
    """What was made, how much of it is real, and how long it took."""
    real, size = stage.real, stage.size
    lines = models.WorkLine.objects.count()
    about = models.Summary.objects.aggregate(n=Count("dossier_id"), seq=Avg("last_seq"))
    running = models.Summary.objects.filter(running=True).count()
    note = (
        f"{len(real.dossiers):,} dossiers with {real.facts:,} facts are real: made-up people, facts checked one by one "
        f"and folded by the engine in {took_in:.0f} s. All others are copies of their rows, facts and caches, with "
        f"keys and names of their own, written through the guards (triggers) and then counted (ANALYZE). "
        f"Of {about['n']:,} dossiers {running:,} run; {about['seq']:.1f} facts and {lines / about['n']:.1f} lines of "
        f"work a dossier. Beside it: {size.dossiers(FEW):,} dossiers alone, and the same with {size.houses} other "
        f"employers of {size.of_house}. {stage.base.size(MANY) / 2**30:.1f} GiB on disk. {_safety()}"
    )
    return Row("made", f"{stage.vendor}, {stage.dossiers(MANY)} dossiers and the rest", "s", seconds, note=note)


def _safety() -> str:
    asked = (
        ("journal_mode", "synchronous", "foreign_keys")
        if connection.vendor == "sqlite"
        else ("server_version", "fsync", "synchronous_commit", "shared_buffers")
    )
    word = "PRAGMA" if connection.vendor == "sqlite" else "SHOW"
    with connection.cursor() as cursor:
        said = []
        for name in asked:
            cursor.execute(f"{word} {name}")
            said.append(f"{name}={cursor.fetchone()[0]}")
    return ", ".join(said) + "."
