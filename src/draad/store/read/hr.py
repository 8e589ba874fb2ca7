"""Who of HR reaches a person now: for telling them that there is something to look at."""

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.reach import valid
from draad.store.viewer import Viewer


def hr_accounts(viewer: Viewer, person_id: int) -> list[int]:
    """The accounts that wear the hat of HR today and reach a person under it, in a fixed order.

    A mandate reaches the whole employer, or a unit with the units in it. Whoever the hat was lent to counts too; the
    person themself never does, for nobody reaches their own dossier under a professional hat.
    """
    here = {"employer_id": viewer.employer_id}
    mandates = models.Mandate.objects.filter(valid("", viewer), hat=Hat.HR, **here).values_list("account_id", "unit_id")
    units = _units_of(viewer, person_id)
    owners = {account for account, unit in mandates if unit is None or unit in units}
    lent = models.Delegation.objects.filter(valid("", viewer), hat=Hat.HR, giver_id__in=owners, **here)
    themself = models.Person.objects.filter(id=person_id, **here).values_list("account_id", flat=True)
    return sorted((owners | set(lent.values_list("taker_id", flat=True))) - set(themself))


def _units_of(viewer: Viewer, person_id: int) -> set[int]:
    """The units in which someone works today, with every unit around them."""
    here = {"employer_id": viewer.employer_id}
    jobs = models.Employment.objects.filter(valid("", viewer), person_id=person_id, **here)
    parents = dict(models.Unit.objects.filter(**here).values_list("id", "parent_id"))
    found: set[int] = set()
    for unit in jobs.values_list("unit_id", flat=True):
        at: int | None = unit
        while at is not None and at not in found:
            found.add(at)
            at = parents.get(at)
    return found


def others_of_hr(viewer: Viewer) -> list[int]:
    """Who else of HR reaches the viewer's own dossier: their own absence is for one of these."""
    return hr_accounts(viewer, viewer.person_id) if viewer.person_id is not None else [viewer.account_id]
