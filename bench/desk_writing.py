"""G7: one fact, from a viewer who may to an agenda that is durable."""

import itertools
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime

from bench.desk_peers import LACKS_SAVE, plain_save
from bench.desk_setting import NOW, counted
from bench.desk_stage import FEW, MANY, Stage, stages
from bench.desk_turns import Turn, by_turns
from bench.measure import Effort, Goal, Peer, Row, must_agree
from draad.actions.note_contact import Contact, note_contact
from draad.privacy.hats import Hat
from draad.store import models, read

EACH, EACH_QUICK = 40, 3
AT = datetime.fromisoformat(NOW)


def one_fact(effort: Effort) -> list[Row]:
    """A contact, noted by the coach."""
    return [row for stage in stages(effort) for row in _one_fact(stage, effort)]


def _one_fact(stage: Stage, effort: Effort) -> list[Row]:
    real = stage.real
    ours, theirs = real.followed[::2], real.followed[1::2]
    statements = {name: _statements(stage, name, ours[0]) for name in (FEW, MANY)}
    few, many, floor = by_turns(
        [
            Turn("few", _noting(stage, ours), lambda: stage.use(FEW).ensure_connection()),
            Turn("many", _noting(stage, ours), lambda: stage.use(MANY).ensure_connection()),
            Turn("ORM, the same two rows saved", _saving(stage, theirs), lambda: stage.use(MANY).ensure_connection()),
        ],
        effort,
        EACH_QUICK if effort.quick else EACH,
    )
    must_agree(_durable(stage), "the fact stands in the agenda when the call returns")
    grown, same = many.times(few), statements[FEW] == statements[MANY]
    about = f"{stage.vendor}, one fact → agenda durable"
    note = (
        "a hat asked for, the dossier opened, every key of the fact asked of the matrix, facts read and folded, fact, "
        "body, lock, act with its key and caches in one transaction; connection open. Published, not measured here: "
        "Horilla saves in 1,040 ms among 100 rows and 12,500 ms among 1,000"
    )
    return [
        Row(
            "G7",
            f"{about}, {stage.dossiers(MANY)} dossiers, p50",
            "ms",
            many.p50,
            (Peer(floor.name, floor.p50, floor.times(many), LACKS_SAVE),),
            (Goal("p50", many.p50, 3, " ms"), Goal("p95", many.p95, 6, " ms")),
            note if stage is stages(effort)[0] else "",
            many.timing.spread,
            {"p95_ms": many.p95, "peer_p95_ms": floor.p95, "cpu_ms": many.cpu_ms, "statements": statements[MANY]},
            beside=f"p95 {many.p95:.2f} ms; processor {many.cpu_ms:.2f} ms; {statements[MANY]} statements",
        ),
        Row(
            "growth",
            f"{about}, {stage.dossiers(FEW)} → {stage.dossiers(MANY)} dossiers",
            "×",
            grown,
            goals=(Goal("time", grown, 1.2, "×"), Goal("statements", float(not same), 0, " more")),
            detail={"few_ms": few.p50, "many_ms": many.p50, **{f"statements_{k}": v for k, v in statements.items()}},
            beside=f"{few.p50:.2f} → {many.p50:.2f} ms; {statements[FEW]} → {statements[MANY]} statements",
        ),
    ]


def _note(stage: Stage, dossier: int) -> None:
    viewer = read.viewer_of(stage.real.coach, stage.real.employer, Hat.COACH, AT)
    if viewer is not None:
        note_contact(viewer, dossier, Contact(viewer.today, "phone"), None, key=secrets.token_urlsafe(12))


def _noting(stage: Stage, dossiers: tuple[int, ...]) -> Callable[[], None]:
    turn = itertools.cycle(dossiers)
    return lambda: _note(stage, next(turn))


def _saving(stage: Stage, dossiers: tuple[int, ...]) -> Callable[[], None]:
    real = stage.real
    places: Iterator[tuple[int, int]] = ((seq, dossier) for seq in itertools.count(10_000) for dossier in dossiers)

    def save() -> None:
        seq, dossier = next(places)
        plain_save(real.employer, real.coach, dossier, seq, AT)

    return save


def _statements(stage: Stage, name: str, dossier: int) -> int:
    connection = stage.use(name)
    _note(stage, dossier)
    with counted(connection) as said:
        _note(stage, dossier)
    return len(said)


def _durable(stage: Stage) -> bool:
    stage.use(MANY)
    dossier = stage.real.followed[0]
    facts = models.Fact.objects.filter(employer_id=stage.real.employer, dossier_id=dossier)
    newest = facts.order_by("-seq").values_list("seq", "kind").first()
    seq = models.Summary.objects.filter(employer_id=stage.real.employer, dossier_id=dossier).values_list("last_seq")
    return newest is not None and newest[1] == "contact.made" and seq.get()[0] == newest[0]
