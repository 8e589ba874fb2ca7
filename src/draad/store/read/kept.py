"""Queries whose statement is composed once for each shape, and asked again with other values.

Composing takes Django longer than a database takes to answer. What makes the statement is its *shape*: the hat, the
matrix, the protocols, which filters there are. What changes from one request to the next are *values*: who looks, on
which day, from which row on. So a query is composed once with a mark in the place of each value, and later only the
marks are replaced.
"""

import contextlib
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from draad.store.rows import context_key
from draad.store.viewer import Viewer

MOST = 2000
"""Statements that are kept; when there are more, all are composed anew."""

FIRST_MARK, REGION, STEP, MANY = -(1 << 31) + 1, 1 << 24, 1009, 1000
"""Numbers among which no value lies, and which every column takes: one of these that is no mark was reckoned from
one."""
MARKED_AT = datetime(9871, 6, 5, 4, 3, 2, tzinfo=UTC)
CENTURY = 98
"""No day of a dossier lies there: a day that does and is no mark was reckoned from one."""

Value = int | str | date | tuple[int, ...] | None


class NotKept(TypeError):
    """A query cannot be kept: a value in it is not one that was given, but reckoned from it."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """A composed query; ``empty`` when its shape alone says that there are no rows."""

    sql: str
    params: tuple[Any, ...]
    converters: tuple[tuple[int, tuple[Callable[..., Any], ...], Any], ...]
    empty: bool = False


class Kept:
    """A query, as a function of the viewer, of its shape and of its values.

    ``compose(viewer, *shape, **values)`` answers a queryset of ``values_list``. It may use the keys, the day and the
    moment of the viewer and the values only as they are: a day reckoned from them has to be given as a value. It reads
    nothing from the database.
    """

    def __init__(self, compose: Callable[..., QuerySet[Any, Any]]) -> None:
        self.compose = compose
        self.statements: dict[Hashable, _Statement] = {}

    def rows(self, viewer: Viewer, *shape: Hashable, **values: Value) -> list[tuple[Any, ...]]:
        """The rows, as tuples in the order of the columns."""
        found = self._statement(viewer, shape, values)
        if found.empty:
            return []
        with connection.cursor() as cursor:
            cursor.execute(found.sql, self._filled(found, viewer, values))
            rows: list[tuple[Any, ...]] = cursor.fetchall()
        return [_converted(row, found.converters) for row in rows] if found.converters else rows

    def count(self, viewer: Viewer, *shape: Hashable, **values: Value) -> int:
        """How many rows there are."""
        found = self._statement(viewer, shape, values)
        if found.empty:
            return 0
        with connection.cursor() as cursor:
            counting = f"SELECT COUNT(*) FROM ({found.sql}) counted"  # noqa: S608 - a statement that Django composed
            cursor.execute(counting, self._filled(found, viewer, values))
            return int(cursor.fetchone()[0])

    def fresh(self, viewer: Viewer, *shape: Hashable, **values: Value) -> list[tuple[Any, ...]]:
        """The rows, with a statement that is composed for this once: for shapes that hardly come back."""
        return list(self.compose(viewer, *shape, **values))

    def _statement(self, viewer: Viewer, shape: tuple[Hashable, ...], values: dict[str, Value]) -> _Statement:
        kinds = tuple((name, len(value) if isinstance(value, tuple) else type(value)) for name, value in values.items())
        key = (connection.vendor, _shape_of(viewer), shape, kinds)
        found = self.statements.get(key)
        if found is None:
            if len(self.statements) >= MOST:
                self.statements.clear()
            found = self.statements[key] = self._composed(viewer, shape, values)
        return found

    def _composed(self, viewer: Viewer, shape: tuple[Hashable, ...], values: dict[str, Value]) -> _Statement:
        marks = _value_marks(values)
        name = self.compose.__qualname__
        with connection.execute_wrapper(partial(_refuse, name)):
            compiler = _compiler(self.compose(_marked(viewer), *shape, **marks))
        try:
            sql, params = compiler.as_sql()
        except EmptyResultSet:
            _check_empty(name, self.compose(viewer, *shape, **values))
            return _Statement("", (), (), empty=True)
        _check(name, params, _given(_marked(viewer), marks), marks)
        converters = compiler.get_converters(expression for expression, _, _ in compiler.select)
        return _Statement(
            sql, tuple(params), tuple((place, tuple(convs), what) for place, (convs, what) in converters.items())
        )

    def _filled(self, found: _Statement, viewer: Viewer, values: dict[str, Value]) -> list[Any]:
        """The parameters, with the values in the place of their marks."""
        marks = _given(_marked(viewer), _value_marks(values))
        given = dict(zip(marks, _given(viewer, values), strict=True))
        return [given.get(param, param) for param in found.params]


def kept(compose: Callable[..., QuerySet[Any, Any]]) -> Kept:
    """Keep the statements of a query."""
    return Kept(compose)


def _shape_of(viewer: Viewer) -> Hashable:
    """What of the viewer makes the statement."""
    return (
        viewer.hat,
        tuple(viewer.policy.narrowed.items()),
        context_key(viewer.row) if viewer.row is not None else None,
        viewer.person_id is None,
        len(viewer.people),
        len(viewer.accounts),
        None if viewer.units is None else len(viewer.units),
    )


def _marked(viewer: Viewer) -> Viewer:
    """A viewer of the same shape, with a mark in the place of every key and of the moment."""
    mark = _marks(FIRST_MARK)
    return replace(
        viewer,
        account_id=next(mark),
        employer_id=next(mark),
        person_id=None if viewer.person_id is None else next(mark),
        at=MARKED_AT,
        people=tuple(next(mark) for _ in viewer.people),
        accounts=tuple(next(mark) for _ in viewer.accounts),
        units=None if viewer.units is None else tuple(next(mark) for _ in viewer.units),
    )


def _marks(first: int) -> Iterator[int]:
    while True:
        yield first
        first += STEP


def _value_marks(values: dict[str, Value]) -> dict[str, Value]:
    """A mark for each value, of its own type; ``None`` is a shape."""
    found: dict[str, Value] = {}
    for place, (name, value) in enumerate(values.items()):
        if value is None:
            found[name] = None
        elif isinstance(value, tuple):
            first = FIRST_MARK + REGION // 2 + STEP * MANY * (1 + place)
            found[name] = tuple(first + STEP * nth for nth, _ in enumerate(value))
        elif isinstance(value, date):
            found[name] = date(CENTURY * 100, 1, 1 + place)
        elif isinstance(value, str):
            found[name] = f"\ue000{place}\ue000"
        else:
            found[name] = FIRST_MARK + REGION // 2 + STEP * place
    return found


def _given(viewer: Viewer, values: dict[str, Value]) -> list[Any]:
    """What a viewer and values give, as parameters of the database, always in the same order."""
    ops = connection.ops
    found: list[Any] = [viewer.account_id, viewer.employer_id, viewer.person_id, *viewer.people, *viewer.accounts]
    found += viewer.units or ()
    found += [ops.adapt_datetimefield_value(viewer.at), ops.adapt_datefield_value(viewer.at.date())]
    for value in values.values():
        if isinstance(value, tuple):
            found += value
        else:
            found.append(ops.adapt_datefield_value(value) if isinstance(value, date) else value)
    return found


def _check(name: str, params: Any, known: list[Any], marks: dict[str, Value]) -> None:
    """Refuse what was reckoned from a mark, and a value that has no place in the statement."""
    for param in params:
        try:
            strange = param not in known and _near_a_mark(param)
        except TypeError as error:
            raise NotKept(f"{name}: {param!r} is no single value; allowed: numbers, texts, days") from error
        if strange:
            raise NotKept(f"{name}: {param!r} was reckoned from a value; allowed: values as they are given")
    for key, mark in marks.items():
        place = connection.ops.adapt_datefield_value(mark) if isinstance(mark, date) else mark
        if mark is not None and not set(place if isinstance(place, tuple) else [place]) <= set(params):
            raise NotKept(f"{name}: {key} has no place in the statement; allowed: values that are asked for")


def _refuse(name: str, *_: Any) -> None:
    """What is read for marks is not what would be read for the values."""
    raise NotKept(f"{name} reads from the database while it is composed; allowed: queries within the query")


def _check_empty(name: str, rows: QuerySet[Any, Any]) -> None:
    """Refuse a query that has rows for values and none for their marks: a column that takes no number below zero."""
    with contextlib.suppress(EmptyResultSet):
        _compiler(rows).as_sql()
        raise NotKept(f"{name}: a column takes none of the marks; allowed: columns that take every whole number")


def _compiler(rows: QuerySet[Any, Any]) -> Any:
    return rows.query.get_compiler(using=rows.db)


def _near_a_mark(param: Any) -> bool:
    hash(param)
    if isinstance(param, bool):
        return False
    if isinstance(param, int):
        return param < FIRST_MARK + REGION
    if isinstance(param, date):
        return param.year // 100 == CENTURY
    return isinstance(param, str) and (param.startswith(str(CENTURY)) or "\ue000" in param)


def _converted(row: tuple[Any, ...], converters: Any) -> tuple[Any, ...]:
    """A row with its columns as Django gives them."""
    found = list(row)
    for place, convs, what in converters:
        value = found[place]
        for convert in convs:
            value = convert(value, what, connection)
        found[place] = value
    return tuple(found)
