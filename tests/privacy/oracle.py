"""The matrix a second time, written on its own from the policy on paper, in other words and another shape.

Nothing here is taken from ``draad.privacy`` but the names of hats, items and gates. ``differences`` compares a policy
with this page, for one cell.

One line a cell: hat, what it does. ``makes`` records · ``sees`` reads · ``mends`` corrects · ``sees K4`` reads once
that consent is given · ``some`` sees, and may record, what ``PIECES`` lists for this hat and item · ``bounded`` may
record no more than that · ``figures`` · ``trace`` knows that something happened · ``post`` gets it in a letter,
``post K2`` with that consent · other words are acts. What is not listed is nothing.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.privacy.asking import Policy
from draad.privacy.cells import Limit, Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item

CELLS = """
1 absent today
    worker sees; colleague sees; manager sees; hr sees; coach sees; physician sees
2 first sick day
    worker makes sees; manager makes sees; hr makes sees mends; coach sees; physician sees; adviser sees K4
    committee figures; fund_doctor post; dpo trace
3 expected and attested end
    worker makes sees; manager makes some; hr makes sees mends on_paper; coach sees; physician sees; adviser sees K4
    committee figures; fund_doctor post; dpo trace
4 nature
    worker makes sees; manager makes bounded; hr sees mends; physician sees; committee figures; dpo trace
5 stay
    worker makes sees mends; hr sees; coach post_only; physician sees; dpo trace
6 private contact
    worker makes sees mends; manager sees K9; hr sees on_paper; coach sees; physician sees; adviser sees K4; dpo trace
7 contact agreement
    worker makes sees mends; manager makes sees; hr sees on_paper; coach makes sees mends; physician sees; dpo trace
8 contact moment
    worker sees; manager makes sees; hr sees; coach makes sees; physician sees; committee figures; dpo trace
9 note of the manager
    worker sees reply; manager makes sees mends within_a_day; coach sees; physician sees K3; dpo trace
10 note of the coach
    worker sees reply; hr sees K1; coach makes some mends; physician sees K1; adviser sees K1; dpo trace
11 agreements
    worker makes sees bounded confirm; manager sees; hr sees on_paper; coach makes sees; physician sees; dpo trace
12 work-related cause
    worker makes sees mends; hr sees K1; coach sees K1; physician sees; adviser sees K4; committee figures; dpo trace
13 informal plan
    worker sees sign comment; manager some mends own_tasks; hr sees; coach makes sees mends; physician sees
    adviser sees K4; dpo trace
14 formal trajectory
    worker makes sees; manager some own_tasks; hr makes sees on_paper; coach sees; physician makes sees
    committee figures; fund_doctor post; treating_doctor post K2; dpo trace
15 assessment
    worker sees; manager some; hr sees; coach sees; physician makes sees mends sign; nurse sees; committee figures
    fund_doctor post; treating_doctor post K2; dpo trace
16 formal plan
    worker makes sees bounded agree; manager some; hr makes sees mends on_paper; coach sees mends; physician sees
    adviser sees K4; committee figures; fund_doctor post; treating_doctor post K2; dpo trace
17 work potential
    worker sees; hr sees; coach sees; physician makes sees mends; committee figures; dpo trace
19 limitations in terms of work
    worker sees; manager some K6; hr some; coach some; physician makes sees mends release; nurse sees
    adviser sees K4
    fund_doctor post K2; treating_doctor post K2; dpo trace
22 appointment
    worker makes sees bounded; manager some; hr makes some on_paper; coach some; physician makes sees mends; dpo trace
23 certificate file
    worker makes sees ask_deletion; manager sees_receipt; hr sees; physician sees; dpo trace
24 control doctor
    worker sees; manager some; hr sees; physician sees; dpo trace
25 letters
    worker sees; manager makes some; hr makes some; coach makes sees; physician makes some; fund_doctor post
    treating_doctor post; admin some; dpo trace
26 psychosocial
    worker makes sees; physician sees K4; adviser makes sees mends; committee figures; dpo trace
27 force majeure
    worker sees; hr makes sees mends; coach sees; physician makes some mends; nurse makes some mends
    committee figures; dpo trace
28 consents
    worker makes sees mends; hr some on_paper; coach some; physician some; adviser some; dpo sees
29 who looked
    worker sees; manager some; hr some; coach some; physician some; adviser some; dpo sees
30 statistics
    worker sees; manager sees; hr sees; coach sees; physician sees; adviser sees; committee sees; dpo sees
31 small cells
    physician some
32 notices
    worker some; manager some; hr some; coach some; physician some; adviser some; committee some
33 technical
    admin makes some mends; dpo sees
"""

OWN_CONSENTS = """
    named consent.given named consent.given/for named consent.given/party named consent.given/until
    named consent.withdrawn named consent.withdrawn/for named consent.withdrawn/party
"""


def conditions(kind: str) -> str:
    """All that a physician says of the work itself."""
    keys = "fewer_hours other_hours other_tasks lighter_load more_breaks other_place text valid_until"
    return " ".join((f"see {kind}", *(f"see {kind}/{key}" for key in keys.split())))


PIECES: dict[tuple[str, int], str] = {
    ("worker", 11): """
        record agreement.answered record agreement.answered/agreed record agreement.answered/of_seq
        record adapted_work.requested
    """,
    ("worker", 16): "record plan.answered record plan.answered/agreed",
    ("worker", 22): """
        record pre_return_visit.requested record pre_return_visit.requested/by=worker
        record consultation.requested record pre_return_visit.declined
    """,
    ("manager", 3): """
        all when running record absence.started/expected_until record absence.expected_until
        record absence.expected_until/until
    """,
    ("manager", 4): "record absence.started/cause=work_accident record absence.started/same_illness",
    ("manager", 13): """
        plan.step_agreed plan.step_agreed/step plan.step_agreed/from plan.step_agreed/hours_per_week
        plan.step_agreed/tasks step_plan.agreed agreements.written agreements.written/text talk.held/outcome
        colleagues.informed welcome.prepared
        welcome.prepared/by party.reminded party.reminded/party party.reminded/of party.reminded/ground
        work.resumed_partially/tasks see resumption.possible
    """,
    ("manager", 14): "see trajectory.requested see trajectory.ended",
    ("manager", 15): conditions("work_conditions.given"),
    ("hr", 19): conditions("work_advice.given"),
    ("coach", 19): conditions("work_advice.given"),
    ("manager", 16): "see plan.received see plan.received/valid_until see plan.reviewed",
    ("hr", 22): """
        see return_exam.held see worker.informed see physician.noted see assessment.attended
        record pre_return_visit.requested record pre_return_visit.requested/by=employer
        asked pre_return_visit.requested asked pre_return_visit.requested/by
    """,
    ("coach", 22): """
        see return_exam.held see worker.informed see physician.noted see assessment.attended
        see pre_return_visit.invited see pre_return_visit.invited/for_day see pre_return_visit.held
        see trajectory.invited/for_day
    """,
    ("manager", 25): "all when own record letter.sent record letter.sent/letter record letter.sent/based_on_seq",
    ("hr", 25): "all when own record letter.sent record letter.sent/letter record letter.sent/based_on_seq",
    ("physician", 25): "all when own record letter.sent record letter.sent/letter record letter.sent/based_on_seq",
    ("coach", 10): "all when own record coach_note.written record coach_note.written/text",
    ("coach", 28): OWN_CONSENTS,
    ("physician", 28): OWN_CONSENTS,
    ("adviser", 28): OWN_CONSENTS,
    ("physician", 27): """
        see force_majeure.notified see force_majeure.notified/by see force_majeure.notified/permanently_unfit
        force_majeure.invited force_majeure.invited/by force_majeure.invited/permanently_unfit
        force_majeure.examined force_majeure.examined/by force_majeure.examined/permanently_unfit
        force_majeure.missed force_majeure.missed/by force_majeure.missed/permanently_unfit
        force_majeure.found force_majeure.found/by force_majeure.found/permanently_unfit
        see force_majeure.adapted_work_asked force_majeure.conditions_given
    """,
    ("nurse", 27): """
        see force_majeure.notified see force_majeure.notified/by see force_majeure.notified/permanently_unfit
        force_majeure.invited force_majeure.invited/by see force_majeure.invited/permanently_unfit
        force_majeure.examined force_majeure.examined/by see force_majeure.examined/permanently_unfit
        force_majeure.missed force_majeure.missed/by see force_majeure.missed/permanently_unfit
        see force_majeure.found see force_majeure.found/by see force_majeure.found/permanently_unfit
        see force_majeure.adapted_work_asked see force_majeure.conditions_given
    """,
}
"""What "some" holds. A name alone is seen and recorded; ``see`` only seen; ``record`` only recorded; ``asked`` seen
when the employer asked; ``named`` seen when it names the viewer's party; ``all when`` everything of the item under that
condition. Other "some" cells hold no fact."""

WHEN = {"running": Limit.CURRENT, "own": Limit.OWN}
ACTS = {
    "post_only",
    "reply",
    "within_a_day",
    "confirm",
    "sign",
    "comment",
    "own_tasks",
    "release",
    "ask_deletion",
    "sees_receipt",
    "agree",
    "on_paper",
}
GATE = {f"K{place}": gate for place, gate in enumerate(Gate, 1)}


def _cells() -> dict[tuple[str, int], set[str]]:
    cells: dict[tuple[str, int], set[str]] = {}
    row = 0
    for line in CELLS.splitlines():
        if line and not line.startswith(" "):
            row = int(line.split()[0])
            continue
        for part in line.split(";"):
            if part.strip():
                hat, *told = part.split()
                cells[hat, row] = set(told)
    for (hat, of_row), does in list(cells.items()):
        if hat == "physician":
            cells.setdefault(("nurse", of_row), does)
    return cells


TOLD = _cells()


class Pieces:
    """The pieces of one cell, sorted by what may be done with them."""

    def __init__(self, written: str) -> None:
        self.seen: set[str] = set()
        self.recorded: set[str] = set()
        self.asked: set[str] = set()
        self.named: set[str] = set()
        self.values: dict[str, str] = {}
        self.all_when: Limit | None = None
        words = written.split()
        while words:
            word = words.pop(0)
            if word == "all":
                assert words.pop(0) == "when"
                self.all_when = WHEN[words.pop(0)]
            elif word == "see":
                self.seen.add(words.pop(0))
            elif word == "asked":
                self.asked.add(words.pop(0))
            elif word == "named":
                self.named.add(words.pop(0))
            elif word == "record":
                name, _, value = words.pop(0).partition("=")
                self.recorded.add(name)
                if value:
                    self.values[name] = value
            else:
                self.seen.add(word)
                self.recorded.add(word)


@lru_cache(maxsize=1024)
def pieces(hat: Hat, item: Item) -> Pieces:
    as_physician = hat is Hat.NURSE and (hat.value, item.value) not in PIECES
    name = Hat.PHYSICIAN.value if as_physician else hat.value
    return Pieces(PIECES.get((name, item.value), ""))


@lru_cache(maxsize=1024)
def words(hat: Hat, item: Item) -> frozenset[str]:
    return frozenset(TOLD.get((hat.value, item.value), set()))


def _gate(said: frozenset[str]) -> Gate | None:
    found = [GATE[word] for word in said if word in GATE]
    return found[0] if found else None


@lru_cache(maxsize=8192)
def reading(hat: Hat, item: Item, gates: frozenset[Gate]) -> Reading:
    said = words(hat, item)
    gate = _gate(said)
    if "post" in said:
        return Reading.NO
    if gate is not None and gate in gates:
        return Reading.FULL
    if "some" in said:
        return Reading.PART
    return Reading.FULL if "sees" in said and gate is None else Reading.NO


def reads(hat: Hat, item: Item, atom: str, gates: frozenset[Gate], limits: frozenset[Limit]) -> bool:
    how = reading(hat, item, gates)
    if how is not Reading.PART:
        return how is Reading.FULL
    some = pieces(hat, item)
    if some.all_when is not None:
        return some.all_when in limits
    asked = atom in some.asked and Limit.BY_EMPLOYER in limits
    return atom in some.seen or asked or (atom in some.named and Limit.NAMED in limits)


def records(hat: Hat, item: Item, atom: str) -> bool:
    said = words(hat, item)
    if said & {"some", "bounded"}:
        return bool(said & {"makes", "mends"}) and atom in pieces(hat, item).recorded
    return "makes" in said or ("mends" in said and "/" in atom)


ATOMS: dict[Item, list[tuple[str, str | None]]] = {item: [] for item in Item}
for _kind in (*KINDS.values(), *EMPLOYER_KINDS.values()):
    ATOMS[_kind.day_item].append((_kind.name, None))
    for _key, _part in _kind.body.items():
        ATOMS[_part.item].append((_kind.name, _key))

GATE_STATES = [frozenset(), *(frozenset({gate}) for gate in Gate), frozenset(Gate)]
LIMIT_STATES = [frozenset(), *(frozenset({limit}) for limit in Limit), frozenset(Limit)]


def differences(policy: Policy, hat: Hat, item: Item) -> Iterator[str]:
    """Everything in which a policy differs from this page, for one cell, in every gate state and for every datum."""
    for name, got, want in _compared(policy, hat, item):
        if got != want:
            yield f"{hat.value} × {item.name}: {name} is {got}, should be {want}"  # noqa: RUF001


def _compared(policy: Policy, hat: Hat, item: Item) -> Iterator[tuple[str, object, object]]:
    said = words(hat, item)
    gate = _gate(said)
    yield "may_create", policy.may_create(hat, item), "makes" in said
    yield "may_change", policy.may_change(hat, item), "mends" in said
    yield "in_figures", policy.in_figures(hat, item), "figures" in said
    yield "in_log", policy.in_log(hat, item), "trace" in said
    yield "acts", {act.value for act in policy.cell(hat, item).acts}, said & ACTS
    for gates in GATE_STATES:
        how = reading(hat, item, gates)
        yield f"may_read {set(gates)}", policy.may_read(hat, item, gates), how
        sent = "post" in said and (gate is None or gate in gates)
        yield f"may_be_sent {set(gates)}", policy.may_be_sent(hat, item, gates), sent
        yield f"mask {set(gates)}", bool(policy.items_mask(hat, gates) >> item & 1), how is Reading.FULL
    for kind, key in ATOMS[item]:
        yield from _of_atom(policy, hat, item, kind, key)


def _of_atom(policy: Policy, hat: Hat, item: Item, kind: str, key: str | None) -> Iterator[tuple[str, object, object]]:
    atom = kind if key is None else f"{kind}/{key}"
    yield f"records {atom}", policy.creates_key(hat, kind, key, item), records(hat, item, atom)
    if key is not None:
        value = pieces(hat, item).values.get(atom)
        yield f"values {atom}", policy.values_of(hat, kind, key, item), None if value is None else frozenset({value})
    for gates, limits in product(GATE_STATES, LIMIT_STATES):
        got = policy.reads_key(hat, kind, key, item, gates, limits)
        yield f"reads {atom} {set(gates)} {set(limits)}", got, reads(hat, item, atom, gates, limits)
