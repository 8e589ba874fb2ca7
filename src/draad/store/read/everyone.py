"""All accounts at once. Only the demo asks: it shows who is who among people who do not exist."""

from collections import defaultdict
from datetime import datetime

from django.db.models import Q

from draad.privacy.hats import Hat
from draad.store import models


def hats_by_account(at: datetime) -> dict[int, list[Hat]]:
    """Every account that wears a hat somewhere now, with its hats in their fixed order."""
    day = at.date()
    valid = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    found: dict[int, set[str]] = defaultdict(set)
    for account, hat in models.Mandate.objects.filter(valid).values_list("account_id", "hat"):
        found[account].add(hat)
    for account, hat in models.Delegation.objects.filter(valid).values_list("taker_id", "hat"):
        found[account].add(hat)
    leading = set(
        models.Employment.objects.filter(valid, manager_id__isnull=False).values_list("employer_id", "manager_id")
    )
    people = models.Person.objects.filter(account_id__isnull=False).values_list("account_id", "employer_id", "id")
    for account, employer, person in people:
        found[account] |= {Hat.WORKER} | ({Hat.MANAGER} if (employer, person) in leading else set())
    return {account: [hat for hat in Hat if hat in hats] for account, hats in found.items()}


def closest_managers(at: datetime) -> set[int]:
    """The accounts of managers who lead the people of a ward themselves: none of their people leads anybody."""
    day = at.date()
    valid = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    jobs = list(models.Employment.objects.filter(valid).values_list("person_id", "manager_id"))
    leads = {manager for _, manager in jobs if manager is not None}
    above = {manager for person, manager in jobs if person in leads}
    people = models.Person.objects.filter(account_id__isnull=False, id__in=leads - above)
    return set(people.values_list("account_id", flat=True))
