"""Who reads what a worker writes, told before they write it. Pure, from the matrix as it stands."""

from draad.dossier.kinds import KINDS
from draad.dossier.visible import gates_of, view_of
from draad.privacy.cells import Reading
from draad.privacy.hats import HAT_NAMES, Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

AROUND = (Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN)


def readers_of(viewer: Viewer, item: Item, language: Language) -> str:
    """Who reads all of an item today, in words."""
    return _names([hat for hat in AROUND if viewer.policy.may_read(hat, item) is Reading.FULL], language)


def readers_beside(viewer: Viewer, dossier: OpenDossier, n: int | None, language: Language) -> str:
    """Who reads a statement beside fact ``n``: those who see the fact, of those who may read statements."""
    item = KINDS["statement.added"].day_item
    hats = [hat for hat in AROUND if viewer.policy.may_read(hat, item) is Reading.FULL]
    return _names([hat for hat in hats if n is None or _sees(viewer, dossier, n, hat)], language)


def _sees(viewer: Viewer, dossier: OpenDossier, n: int, hat: Hat) -> bool:
    """Whether a hat sees the fact; a note counts as seen by the hat that wrote it."""
    facts, shown = dossier.whole.facts, dossier.facts[n - 1]
    seq = dossier.stored(n).seq
    own = frozenset({seq}) if shown.hat == hat else frozenset[int]()
    view = view_of(facts, hat, gates_of(facts, viewer.today, hat), viewer.policy, own=own, on=viewer.today)
    return seq in view.numbers


def _names(hats: list[Hat], language: Language) -> str:
    return ", ".join(HAT_NAMES[hat].to(language) for hat in hats)
