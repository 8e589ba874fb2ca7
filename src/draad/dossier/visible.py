"""The one door between a dossier and a viewer: facts, agenda, forms and gates, as the matrix allows them."""

from draad.dossier.kinds import KINDS
from draad.dossier.visible_agenda import visible_agenda
from draad.dossier.visible_facts import View, gate_states, gates_of, view_of, visible_facts
from draad.dossier.visible_rules import line_mask, rule_items, rule_mask
from draad.privacy.asking import POLICY, Policy
from draad.privacy.hats import Hat

__all__ = [
    "View",
    "creatable_kinds",
    "creatable_values",
    "gate_states",
    "gates_of",
    "line_mask",
    "rule_items",
    "rule_mask",
    "view_of",
    "visible_agenda",
    "visible_facts",
]

PAPER = "paper.received"
"""That something was said on paper goes with what was said; it is no fact to record by itself."""
CORRECTION = "fact.withdrawn"
"""Taking a fact back is no fact to record by itself: who may record or change the fact may take it back."""


def creatable_kinds(hat: Hat, policy: Policy = POLICY) -> dict[str, tuple[str, ...]]:
    """Which kinds of fact a hat may record, each with the keys that it may fill in.

    A kind is left out if the hat may not record the bare fact, or not fill in a key that must be there.
    """
    found = {}
    for kind in KINDS.values():
        if kind.name in {CORRECTION, PAPER} or not policy.creates_key(hat, kind.name, None, kind.day_item):
            continue
        keys = tuple(name for name, key in kind.body.items() if policy.creates_key(hat, kind.name, name, key.item))
        if all(name in keys for name, key in kind.body.items() if key.required):
            found[kind.name] = keys
    return found


def creatable_values(hat: Hat, kind: str, key: str, policy: Policy = POLICY) -> frozenset[str] | None:
    """The only values that a hat may record under a key; ``None`` where every value that the kind knows will do."""
    return policy.values_of(hat, kind, key, KINDS[kind].body[key].item)
