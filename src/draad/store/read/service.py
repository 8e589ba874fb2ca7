"""A health service works for several employers: the same account under the same hat, at each of them.

It stays one hat at one employer at a time. What is read over all of them is read for each apart, by a viewer of that
employer, so that nothing of one can be seen by the right of another.
"""

from dataclasses import dataclass

from draad.accounts.models import Membership
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.hats import hats_of, viewer_of
from draad.store.viewer import Viewer

SERVICE = frozenset({Hat.PHYSICIAN, Hat.NURSE})
"""The hats of a health service."""


@dataclass(frozen=True)
class Served:
    """One employer of a service, with the viewer that looks there."""

    viewer: Viewer
    name: str


def served_by(viewer: Viewer) -> tuple[Served, ...]:
    """The employers at which the account wears this hat now, by name; that of the viewer among them."""
    if viewer.hat not in SERVICE:
        return ()
    found = []
    for choice in hats_of(viewer.account_id, viewer.at):
        if choice.hat is viewer.hat:
            there = viewer_of(viewer.account_id, choice.employer_id, viewer.hat, viewer.at)
            if there is not None:
                found.append(Served(there, choice.employer_name))
    return tuple(found)


def employer_of_dossier(viewer: Viewer, dossier_id: int) -> int | None:
    """Another employer of the account whose dossier this is; nothing for one of the viewer's own employer.

    Whether the hat may be worn there, and the dossier be opened, is asked apart.
    """
    if viewer.hat not in SERVICE:
        return None
    members = Membership.objects.filter(account_id=viewer.account_id).values("employer_id")
    here = models.Dossier.objects.filter(id=dossier_id, employer_id__in=members)
    found = set(here.values_list("employer_id", flat=True))
    return None if viewer.employer_id in found else min(found, default=None)
