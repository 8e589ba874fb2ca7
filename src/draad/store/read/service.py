"""A health service works for several employers: the same account under the same hat, at each of them.

It stays one hat at one employer at a time. What is read over all of them is read for each apart, by a viewer of that
employer, so that nothing of one can be seen by the right of another.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.accounts.models import Membership
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.hats import hats_of, viewer_of
from draad.store.read.reach import openable
from draad.store.rows import employer_context
from draad.store.viewer import Viewer

SERVICE = frozenset({Hat.PHYSICIAN, Hat.NURSE})
"""The hats of a health service."""


@dataclass(frozen=True)
class Served:
    """One employer of a service, with the viewer that looks there, and what it chose where the law is uncertain."""

    viewer: Viewer
    name: str
    settings: Mapping[str, str]


def served_by(viewer: Viewer) -> tuple[Served, ...]:
    """The employers at which the account wears this hat now, by name; that of the viewer among them."""
    if viewer.hat not in SERVICE:
        return ()
    found = []
    for choice in hats_of(viewer.account_id, viewer.at):
        if choice.hat is viewer.hat:
            there = viewer_of(viewer.account_id, choice.employer_id, viewer.hat, viewer.at)
            if there is not None:
                chosen = employer_context(there.row).settings if there.row is not None else {}
                found.append(Served(there, choice.employer_name, chosen))
    return tuple(found)


def viewer_at_dossier(viewer: Viewer, dossier_id: int) -> Viewer | None:
    """The same hat at another employer, whose dossier this is and who lets it be opened; else nothing.

    A dossier of the viewer's own employer, one that is nowhere and one that is out of reach all give nothing.
    """
    if viewer.hat not in SERVICE:
        return None
    members = Membership.objects.filter(account_id=viewer.account_id).values("employer_id")
    here = models.Dossier.objects.filter(id=dossier_id, employer_id__in=members)
    found = set(here.values_list("employer_id", flat=True))
    if not found or viewer.employer_id in found:
        return None
    there = viewer_of(viewer.account_id, min(found), viewer.hat, viewer.at)
    return there if there is not None and openable(there).filter(dossier_id=dossier_id).exists() else None
