"""The chain of certificates of one absence: what they cover, where they overlap, and which days still miss one.

A certificate never ends an absence and a gap never breaks it: this only tells what came in. A first day that needs no
certificate is covered by ``certificate.not_needed``.
"""

from collections.abc import Iterable, Iterator

import msgspec

from draad.dossier.facts import Fact, known
from draad.periods import Day, date_of, iso, parse_day
from draad.rules import FewerThisYear, Rule, Term
from draad.rules.book import parts_of

CERTIFICATE, FREE_DAY = "certificate.received", "certificate.not_needed"
ENDS = ("work.resumed", "contract.ended")
OF_CERTIFICATES = ("absence.started", CERTIFICATE, FREE_DAY, *ENDS)
"""The kinds of fact that a chain is made of."""

GRACE = 3
"""Days without a certificate after which a list says so: a paper takes a few days to come in."""


class Stretch(msgspec.Struct, frozen=True):
    """Days from the first to the last, both included."""

    first: Day
    last: Day

    @property
    def days(self) -> int:
        """How many days it holds."""
        return self.last - self.first + 1


class Link(msgspec.Struct, frozen=True):
    """One certificate: the number of its fact, its days, when it came in, and whether it says that it extends."""

    seq: int
    stretch: Stretch
    received: Day
    extension: bool


class Chain(msgspec.Struct, frozen=True):
    """The certificates of an absence, from its first day to the day asked about or its last day.

    ``runs``: it has no last day yet; then a certificate may begin on any later day.
    ``missing``: days of the absence until then without a certificate. ``overlaps``: days that two of them cover.
    ``covered_until``: the last day of the unbroken cover from the first day on; ``None`` when the first day has none.
    """

    absence: Stretch
    runs: bool
    links: tuple[Link, ...]
    free_days: tuple[Day, ...]
    missing: tuple[Stretch, ...]
    overlaps: tuple[Stretch, ...]
    covered_until: Day | None

    @property
    def missing_days(self) -> int:
        """How many days miss a certificate."""
        return sum(stretch.days for stretch in self.missing)

    @property
    def reach(self) -> Day:
        """The last day that anything covers; the eve of the absence when nothing does."""
        return max((cover.last for cover in self.covers), default=self.absence.first - 1)

    @property
    def covers(self) -> tuple[Stretch, ...]:
        """What is covered: by a certificate, or as a first day that needs none."""
        return (*(link.stretch for link in self.links), *(Stretch(day, day) for day in self.free_days))


def chain_of(facts: Iterable[Fact], on: Day) -> Chain | None:
    """The chain of the absence that had begun last by a day; ``None`` where none had.

    :param facts: of one dossier, in any order; what was replaced or taken back does not count.
    """
    heard = [fact for fact in known(tuple(facts), None) if fact.on <= on]
    starts = [fact.on for fact in heard if fact.kind == "absence.started"]
    if not starts:
        return None
    first = max(starts)
    back = min((fact.on for fact in heard if fact.kind in ENDS and fact.on > first), default=None)
    absence = Stretch(first, max(first, on if back is None else back - 1))
    found = (link for fact in heard if (link := _link(fact)) is not None)
    links = tuple(link for link in found if _meets(link.stretch, absence, runs=back is None))
    free = tuple(fact.on for fact in heard if fact.kind == FREE_DAY and absence.first <= fact.on <= absence.last)
    covers = [*(link.stretch for link in links), *(Stretch(day, day) for day in free)]
    return Chain(
        absence,
        back is None,
        tuple(sorted(links, key=lambda link: (link.stretch.first, link.seq))),
        free,
        tuple(_missing(covers, absence)),
        tuple(_overlaps([link.stretch for link in links])),
        _covered_until(covers, absence.first),
    )


def amiss(chain: Chain, on: Day) -> str:
    """What is to be looked at, the gravest first; empty when all is well.

    ``gap``: days before a later certificate have none. ``missing``: the last days have none, for longer than a paper
    needs to come in. ``overlap``: two certificates cover the same days.
    """
    last = chain.missing[-1] if chain.missing else None
    open_end = last is not None and last.last == chain.absence.last and last.first > chain.reach
    if len(chain.missing) > open_end:
        return "gap"
    if last is not None and on - last.first >= GRACE:
        return "missing"
    return "overlap" if chain.overlaps else ""


class Fit(msgspec.Struct, frozen=True):
    """What one more certificate would do to a chain.

    ``joins``: it begins right after what is covered, or on the first day. ``gap``: days between what is covered and its
    first day, for which none came in. ``overlaps``: days that are covered already. ``missing``: what still misses one
    with it. ``outside``: it reaches no day of the absence, nor the day after.
    """

    joins: bool
    gap: Stretch | None
    overlaps: tuple[Stretch, ...]
    missing: tuple[Stretch, ...]
    outside: bool

    @property
    def overlap_days(self) -> int:
        """How many days are covered twice."""
        return sum(stretch.days for stretch in self.overlaps)


def fit_of(chain: Chain, new: Stretch) -> Fit:
    """What a certificate over these days would do to a chain."""
    absence, covers = chain.absence, chain.covers
    reached = max((cover.last for cover in covers if cover.first <= new.first), default=absence.first - 1)
    begins = max(new.first, absence.first)
    meets = _meets(new, absence, runs=chain.runs)
    gap = Stretch(reached + 1, new.first - 1) if meets and begins > reached + 1 else None
    overlaps = tuple(_overlaps_with(new, covers))
    return Fit(
        joins=meets and begins == reached + 1 and not overlaps,
        gap=gap,
        overlaps=overlaps,
        missing=tuple(_missing([*covers, new], absence)),
        outside=not meets,
    )


def _overlaps_with(new: Stretch, covers: Iterable[Stretch]) -> Iterator[Stretch]:
    told = new.first - 1
    for cover in sorted(covers, key=lambda stretch: stretch.first):
        first, last = max(cover.first, told + 1), min(cover.last, new.last)
        if first <= last:
            yield Stretch(first, last)
            told = last


def free_days_used(facts: Iterable[Fact], year: int) -> tuple[Day, ...]:
    """The first days without a certificate that were used in a calendar year; one that is covered after all is not."""
    heard = known(tuple(facts), None)
    covers = [link.stretch for fact in heard if (link := _link(fact)) is not None]
    return tuple(
        fact.on
        for fact in heard
        if fact.kind == FREE_DAY
        and date_of(fact.on).year == year
        and not any(cover.first <= fact.on <= cover.last for cover in covers)
    )


def free_days_a_year(rule: Rule, day: Day) -> int | None:
    """How many first days a year may pass without a certificate, as the rule in force on a day says; or no number.

    :param rule: ``be.certificate.free-day``.
    """
    said = iso(day)
    version = max((one for one in rule.versions if one.in_force <= said), key=lambda one: one.in_force, default=None)
    if version is None:
        return None
    guards = (guard for term in parts_of(version.terms) if isinstance(term, Term) for guard in term.guards)
    return next((guard.number for guard in guards if isinstance(guard, FewerThisYear)), None)


def _link(fact: Fact) -> Link | None:
    if fact.kind != CERTIFICATE or "from" not in fact.body or "until" not in fact.body:
        return None
    stretch = Stretch(parse_day(fact.body["from"]), parse_day(fact.body["until"]))
    return Link(fact.seq, stretch, fact.on, fact.body.get("extension") == "yes")


def _meets(one: Stretch, absence: Stretch, *, runs: bool) -> bool:
    """Whether a certificate belongs to an absence: it reaches into it, or begins later while it runs."""
    return one.last >= absence.first and (runs or one.first <= absence.last)


def _missing(covers: list[Stretch], absence: Stretch) -> Iterable[Stretch]:
    at = absence.first
    for cover in sorted(covers, key=lambda stretch: stretch.first):
        if cover.first > absence.last:
            break
        if cover.first > at:
            yield Stretch(at, cover.first - 1)
        at = max(at, cover.last + 1)
    if at <= absence.last:
        yield Stretch(at, absence.last)


def _overlaps(stretches: list[Stretch]) -> Iterable[Stretch]:
    """The days that two or more cover, as stretches that do not touch each other."""
    last_covered: Day | None = None
    told: Day | None = None
    for one in sorted(stretches, key=lambda stretch: (stretch.first, stretch.last)):
        if last_covered is not None and one.first <= last_covered:
            first = one.first if told is None else max(one.first, told + 1)
            last = min(one.last, last_covered)
            if first <= last:
                yield Stretch(first, last)
                told = last
        last_covered = one.last if last_covered is None else max(last_covered, one.last)


def _covered_until(covers: list[Stretch], first: Day) -> Day | None:
    at = first
    for cover in sorted(covers, key=lambda stretch: stretch.first):
        if cover.first > at:
            break
        at = max(at, cover.last + 1)
    return at - 1 if at > first else None
