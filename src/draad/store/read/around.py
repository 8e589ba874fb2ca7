"""The people around a dossier today, and in whose place some of them are."""

from dataclasses import replace

from django.db.models import Q

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.detours import kept_instead, told_to
from draad.store.read.persons import Involved
from draad.store.rows import date_of
from draad.store.viewer import Viewer


def involved(viewer: Viewer, dossier_id: int, person_id: int) -> list[Involved]:
    """The worker, line managers, coaches and occupational physicians of a dossier, today, with who stands in for them.

    Where contact goes round a manager, who keeps it instead stands in their place; for line managers themselves nothing
    tells that it does.
    """
    holds, here = _holds(viewer), {"employer_id": viewer.employer_id}
    mine = models.Person.objects.select_related("account").get(id=person_id, **here)
    found = [_person(mine, Hat.WORKER), *_leading(viewer, dossier_id, person_id)]
    cases = models.Case.objects.filter(holds, dossier_id=dossier_id, **here)
    coaches = [
        Involved(case.account.name, Hat.COACH, case.account_id, case.account.email)
        for case in cases.select_related("account").order_by("account__name")
    ]
    found += _with_stand_ins(viewer, coaches, mine.account_id)
    physicians = models.Mandate.objects.filter(holds, hat=Hat.PHYSICIAN, **here)
    found += [
        Involved(mandate.account.name, Hat.PHYSICIAN, mandate.account_id, mandate.account.email)
        for mandate in physicians.select_related("account").order_by("account__name")
    ]
    return found


def _holds(viewer: Viewer) -> Q:
    day = date_of(viewer.today)
    return Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))


def _leading(viewer: Viewer, dossier_id: int, person_id: int) -> list[Involved]:
    """Who leads the person today, with who stands in, and who keeps contact instead."""
    here = {"employer_id": viewer.employer_id}
    jobs = models.Employment.objects.filter(_holds(viewer), person_id=person_id, manager_id__isnull=False, **here)
    leading = models.Person.objects.select_related("account").filter(id__in=jobs.values("manager_id"), **here)
    managers = {person.id: _person(person, Hat.MANAGER) for person in leading.order_by("id")}
    worker = models.Person.objects.filter(id=person_id, **here).values_list("account_id", flat=True).first()
    if viewer.hat is Hat.MANAGER and not kept_instead(viewer).filter(dossier_id=dossier_id).exists():
        return _with_stand_ins(viewer, list(managers.values()), worker)
    detours = told_to(viewer).filter(dossier_id=dossier_id).select_related("alternate")
    passed = {row.manager_id: row.alternate for row in detours}
    plain = [manager for key, manager in managers.items() if key not in passed]
    instead = [
        Involved(account.name, Hat.MANAGER, account.id, account.email, managers[key].name)
        for key, account in passed.items()
        if account is not None and key in managers
    ]
    return _with_stand_ins(viewer, [*plain, *instead], worker)


def _with_stand_ins(viewer: Viewer, people: list[Involved], worker: int | None) -> list[Involved]:
    """These people, each followed by whom they lent their hat to for today; never the worker themself."""
    accounts = {one.account_id for one in people if one.account_id is not None}
    hats = {one.hat for one in people}
    loans = models.Delegation.objects.filter(
        _holds(viewer), employer_id=viewer.employer_id, giver_id__in=accounts, hat__in=hats
    )
    found: list[Involved] = []
    lent = list(loans.exclude(taker_id=worker).select_related("taker").order_by("taker__name"))
    for one in people:
        found.append(one)
        for loan in lent:
            if loan.giver_id == one.account_id and loan.hat == one.hat:
                taker = replace(one, name=loan.taker.name, account_id=loan.taker_id, mail=loan.taker.email)
                found.append(replace(taker, instead_of=one.name))
    return found


def _person(person: models.Person, hat: Hat) -> Involved:
    account = person.account
    return Involved(
        f"{person.first_name} {person.last_name}",
        hat,
        account.id if account else None,
        account.email if account and hat is not Hat.WORKER else "",
    )
