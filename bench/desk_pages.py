"""G8 to G12: the list of dossiers as people get it, far into it, how many a second, how heavy, and its counts."""

from collections.abc import Callable
from datetime import datetime

from bench import desk_peers as peers
from bench.desk_setting import NOW, counted
from bench.desk_stage import FEW, HOUSES, MANY, Stage, stages
from bench.desk_turns import Calls, Turn, by_turns
from bench.desk_visit import visitor
from bench.measure import Effort, Goal, Peer, Row, must_agree
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.read import Filters
from draad.store.viewer import Viewer

LIST, TODAY, SEARCH = "/dossiers/", "/vandaag/", "/zoek/?z=verbeke"
EACH, EACH_QUICK = 12, 2
DEEP = 10_000
GROWTH = 1.2
NAMES = {Hat.HR: "HR, whole employer", Hat.COACH: "coach, own cases"}
PUBLISHED = (
    "sign-in, hat, reach, matrix, log of who looked (written, durable), rows, counts, frame and template, through the "
    "whole application, connection opened and closed. Published, not measured here: Django admin 242 ms, TimeOff 616, "
    "Horilla 5,600 to 189,000"
)


def the_list(effort: Effort) -> list[Row]:
    """G8, G10, G11 and growth."""
    return [row for stage in stages(effort) for hat in NAMES for row in _the_list(stage, hat, effort)]


def _visit(stage: Stage, name: str, path: str, hat: Hat) -> Turn:
    ask, cookie = visitor(), stage.cookies[hat]
    return Turn(f"{name} {path}", lambda: ask(path, cookie), lambda: stage.use(name))


def _the_list(stage: Stage, hat: Hat, effort: Effort) -> list[Row]:
    plain = peers.plain_page(stage.real.employer)
    turns = [_visit(stage, name, LIST, hat) for name in (FEW, MANY, HOUSES)]
    turns += [Turn("ORM, Paginator, plain template", lambda: plain(1), lambda: stage.use(MANY))]
    few, many, houses, theirs = by_turns(turns, effort, EACH_QUICK if effort.quick else EACH)
    who = f"{stage.vendor}, list, {NAMES[hat]}"
    about = f"{who}, {stage.dossiers(MANY)} dossiers"
    ours_a_second, theirs_a_second = 1000 / many.mean, 1000 / theirs.mean
    return [
        Row(
            "G8",
            f"{about}, p50",
            "ms",
            many.p50,
            (Peer(theirs.name, theirs.p50, theirs.times(many), peers.LACKS_PAGE),),
            (Goal("p50", many.p50, 12, " ms"), Goal("p95", many.p95, 30, " ms")),
            PUBLISHED if stage is stages(effort)[0] and hat is Hat.HR else "",
            many.timing.spread,
            {"p95_ms": many.p95, "peer_p95_ms": theirs.p95, "cpu_ms": many.cpu_ms, "peer_cpu_ms": theirs.cpu_ms},
            beside=(
                f"p95 {many.p95:.1f} ms (the peer {theirs.p95:.1f}); "
                f"processor {many.cpu_ms:.1f} ms (the peer {theirs.cpu_ms:.1f})"
            ),
        ),
        Row(
            "G10",
            f"{about}, requests of one worker, one by one",
            "a second",
            ours_a_second,
            (Peer(theirs.name, theirs_a_second, theirs_a_second / ours_a_second, peers.LACKS_PAGE),),
            (
                Goal("", ours_a_second, 400, " a second", at_most=False),
                Goal("peer", ours_a_second / theirs_a_second, 2, "×", at_most=False),
            ),
            "in process, without a network; the last column is the peer's number as a multiple of ours"
            if stage is stages(effort)[0] and hat is Hat.HR
            else "",
        ),
        *_weight(stage, hat, who),
        _growth(f"{who}, {stage.dossiers(FEW)} → {stage.dossiers(MANY)} dossiers", few, many),
        _growth(f"{who}, 1 → {stage.size.houses + 1:,} employers", few, houses),
    ]


def _growth(name: str, few: Calls, many: Calls) -> Row:
    grown = many.times(few)
    return Row(
        "growth",
        name,
        "×",
        grown,
        goals=(Goal("time", grown, GROWTH, "×"),),
        detail={"few_ms": few.p50, "many_ms": many.p50, "few_cpu_ms": few.cpu_ms, "many_cpu_ms": many.cpu_ms},
        beside=f"{few.p50:.2f} → {many.p50:.2f} ms; processor {few.cpu_ms:.2f} → {many.cpu_ms:.2f} ms",
    )


def _weight(stage: Stage, hat: Hat, who: str) -> list[Row]:
    """G11: bytes and statements, which do not grow."""
    found = {name: _weighed(stage, name, hat) for name in (FEW, MANY, HOUSES)}
    (few, statements_few), (many, statements), (_, of_houses) = found.values()
    same = statements_few == statements == of_houses
    return [
        Row(
            "G11",
            f"{who}, weight of the page",
            "kB raw",
            many / 1000,
            goals=(Goal("raw", many / 1000, 60, " kB"), Goal("growth", many / few, 1.05, "×")),
            beside=f"{few / 1000:.1f} → {many / 1000:.1f} kB for {stage.dossiers(FEW)} → {stage.dossiers(MANY)}",
        ),
        Row(
            "G11",
            f"{who}, statements",
            "statements",
            statements,
            goals=(Goal("", statements, 10, ""), Goal("growth", float(not same), 0, "")),
            beside=f"{statements_few} → {statements}; {of_houses} among {stage.size.houses + 1:,} employers",
        ),
    ]


def _weighed(stage: Stage, name: str, hat: Hat) -> tuple[int, int]:
    connection = stage.use(name)
    ask = visitor()
    ask(LIST, stage.cookies[hat])
    with counted(connection) as said:
        page = ask(LIST, stage.cookies[hat])
    must_agree(page.count(b"<tr>") == peers.PAGE + 1, f"the list of {name} has {peers.PAGE} rows and a head")
    return len(page), len(said)


def other_pages(effort: Effort) -> list[Row]:
    """Growth of today and of search."""
    rows = []
    for stage in stages(effort):
        for hat, path in ((Hat.HR, TODAY), (Hat.COACH, TODAY), (Hat.HR, SEARCH)):
            turns = [_visit(stage, name, path, hat) for name in (FEW, MANY)]
            few, many = by_turns(turns, effort, EACH_QUICK if effort.quick else EACH)
            what = f"{stage.vendor}, {path}, {NAMES[hat]}, {stage.dossiers(FEW)} → {stage.dossiers(MANY)} dossiers"
            rows.append(_growth(what, few, many))
    return rows


def depth(effort: Effort) -> list[Row]:
    """G9: far into the list, by its cursor, against a Paginator on the same table."""
    return [row for stage in stages(effort) for row in _depth(stage, effort)]


def _depth(stage: Stage, effort: Effort) -> list[Row]:
    viewer = _viewer(stage, Hat.HR)
    paginator = peers.paginator(stage.real.employer)
    number = min(DEEP, paginator.num_pages - 1)
    after = f"n{peers.rows(stage.real.employer)[(number - 1) * peers.PAGE - 1].dossier_id}"
    found = [row.dossier_id for row in read.list_dossiers(viewer, Filters(), after=after).rows]
    must_agree(found == [row.dossier_id for row in paginator.page(number)], f"page {number:,} and the Paginator's")

    def far() -> object:
        return list(peers.paginator(stage.real.employer).page(number))

    rows, page = (
        by_turns(
            [
                _here(stage, "page 1", lambda: read.list_dossiers(viewer, Filters())),
                _here(stage, "far", lambda: read.list_dossiers(viewer, Filters(), after=after)),
                _here(stage, f"Paginator, page {number:,} by OFFSET", far),
            ],
            effort,
            EACH_QUICK if effort.quick else EACH,
        ),
        by_turns(
            [_visit(stage, MANY, LIST, Hat.HR), _visit(stage, MANY, f"{LIST}?na={after}", Hat.HR)],
            effort,
            EACH_QUICK if effort.quick else EACH,
        ),
    )
    first, deep, theirs = rows
    return [
        Row(
            "G9",
            f"{stage.vendor}, rows of page {number:,} of {stage.dossiers(MANY)} dossiers",
            "ms",
            deep.p50,
            (Peer(theirs.name, theirs.p50, theirs.times(deep), "no unit, step or matrix; with its count"),),
            (Goal("page 1", deep.times(first), GROWTH, "×"), Goal("peer", theirs.times(deep), 380, "×", at_most=False)),
            beside=f"page 1: {first.p50:.2f} ms",
        ),
        _growth(f"{stage.vendor}, whole page 1 → {number:,}", *page),
    ]


def _viewer(stage: Stage, hat: Hat) -> Viewer:
    stage.use(MANY)
    account = stage.real.hr if hat is Hat.HR else stage.real.coach
    viewer = read.viewer_of(account, stage.real.employer, hat, datetime.fromisoformat(NOW))
    must_agree(viewer is not None, f"{hat} may look")
    if viewer is None:
        raise AssertionError
    return viewer


def _here(stage: Stage, name: str, run: Callable[[], object]) -> Turn:
    """A call among many dossiers, with the connection open."""
    return Turn(name, run, lambda: stage.use(MANY).ensure_connection())


def counts(effort: Effort) -> list[Row]:
    """G12: a count that stops counting, against an exact one."""
    return [_counts(stage, effort) for stage in stages(effort)]


def _counts(stage: Stage, effort: Effort) -> Row:
    viewer = _viewer(stage, Hat.HR)
    running = models.Summary.objects.filter(employer_id=stage.real.employer, running__in=(True,))
    must_agree(read.capped_count(viewer, Filters()) == min(running.count(), read.CAP + 1), "the capped count")
    capped, exact = by_turns(
        [
            _here(stage, "capped", lambda: read.capped_count(viewer, Filters())),
            _here(stage, "count(*), exact", running.count),
        ],
        effort,
        EACH_QUICK if effort.quick else EACH,
    )
    return Row(
        "G12",
        f"{stage.vendor}, a count in a list, capped at {read.CAP:,}, of {stage.dossiers(MANY)} dossiers",
        "ms",
        capped.p50,
        (Peer(exact.name, exact.p50, exact.times(capped), "asks no reach"),),
        (Goal("", capped.p50, 1, " ms"), Goal("exact", exact.times(capped), 65, "×", at_most=False)),
    )
