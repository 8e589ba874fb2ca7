"""What goes together in a term of a house protocol, and what does not."""

from collections.abc import Iterator
from typing import NamedTuple

from draad.periods import Counting
from draad.protocol.moments import PROTOCOL_START
from draad.rules import Term

WITHOUT_LENGTH = {Counting.NO_TERM, Counting.THE_DAY_ITSELF}
COMES_BACK = {Counting.FROM_RECEIPT, Counting.WAIT_FROM_RECEIPT, Counting.NO_TERM}


class Fault(NamedTuple):
    """Two parts that do not go together: the keys to point at, what was found, what is allowed."""

    keys: tuple[str, ...]
    found: str
    allowed: str


def check_term(term: Term, *, employer: bool) -> Iterator[Fault]:
    """Every fault of a term.

    :param employer: whether the rule is for the employer as a whole.
    """
    counting = term.counting.name.lower()
    if (term.length is None) is not (term.counting in WITHOUT_LENGTH):
        length = "no length" if term.length is None else "a length"
        needed = "a length" if term.length is None else "no_term and the_day_itself without a length"
        yield Fault(("counting", "length"), f"{length} with {counting}", needed)
    if term.until is not None and not term.counting.opens:
        yield Fault(("until",), f"until with {counting}", "until with a counting that opens: wait_from_receipt")
    if term.counting is Counting.BACK_FROM and not term.counts_from.planned:
        yield Fault(("counting",), "back_from a moment that is not planned", "back_from planned_day_back")
    if term.settled_by_itself == bool(term.settled_by):
        allowed = "settled_by with a kind of fact, or settled_by_itself"
        yield Fault(("settled_by", "settled_by_itself"), "both" if term.settled_by else "neither", allowed)
    yield from _repeating(term, counting)
    if employer is not (term.counts_from is PROTOCOL_START):
        yield Fault(
            ("counts_from",), "a moment of another level", "protocol_start with level: employer, and only there"
        )


def _repeating(term: Term, counting: str) -> Iterator[Fault]:
    if not term.every:
        if term.times is not None or term.paced_by is not None:
            yield Fault(("times", "paced_by"), "no every", "times and paced_by with every: yes")
        return
    if term.counting not in COMES_BACK or term.settled_by_itself or term.until is not None:
        found = f"every with {counting}" if term.counting not in COMES_BACK else "every with until or settled_by_itself"
        yield Fault(("every",), found, "every with from_receipt, wait_from_receipt or an agreed pace")
    if term.length is None and term.paced_by is None:
        yield Fault(("every",), "every without a length", "a length, or paced_by")
    if term.counting.opens and term.paced_by is not None:
        yield Fault(("paced_by",), f"paced_by with {counting}", "paced_by with from_receipt or no_term")
