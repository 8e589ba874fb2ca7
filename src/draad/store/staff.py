"""The people of an employer: units, persons, contracts, and the hats that were given. Only ``actions`` writes here.

Nothing is overwritten that was so for a while: a change from a day on ends one row and begins another.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet

from draad.accounts.models import Account, Membership
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.folding import refresh
from draad.store.keys import new_key
from draad.store.read.people import search_key
from draad.store.rows import date_of


@dataclass(frozen=True)
class Named:
    """Who somebody is. ``mail`` is the address of the company, empty for who has none."""

    first_name: str
    last_name: str
    mail: str
    language: str
    function: str = ""


@dataclass(frozen=True)
class Job:
    """How somebody works. ``unit`` is a key or the name of a new one; ``manager`` the key of a person."""

    unit: int | str
    manager: int | None
    hours_per_week: float | None
    full_time_hours: float | None
    category: str
    health_surveillance: bool | None = None


def add_person(employer_id: int, who: Named, job: Job, since: Day, today: Day) -> int:
    """Write a person with a contract, a dossier without facts and, with an address, an account. Returns the key."""
    employer = models.Employer.objects.get(id=employer_id)
    account = account_of(employer_id, who.mail, f"{who.first_name} {who.last_name}", who.language) if who.mail else None
    person = models.Person.objects.create(
        employer=employer,
        first_name=who.first_name,
        last_name=who.last_name,
        function={who.language: who.function} if who.function else {},
        language=who.language,
        account=account,
        search_key=search_key(who.first_name, who.last_name),
    )
    dossier = models.Dossier.objects.create(employer=employer, person_id=person.id)
    _begin_job(employer_id, person.id, job, date_of(since), date_of(since))
    refresh(employer, [dossier.id], today)
    return person.id


def account_of(employer_id: int, mail: str, name: str, language: str) -> Account:
    """The account with this address, made when there is none, with to do with the employer."""
    found = Account.objects.filter(email=mail.strip().lower()).first()
    account = found or Account.objects.create_user(mail, None, name=name, language=language)
    Membership.objects.get_or_create(account=account, employer_id=employer_id)
    return account


def mail_taken(employer_id: int, mail: str, but: int | None = None) -> bool:
    """Whether another person of the employer has this address already."""
    rows = models.Person.objects.filter(employer_id=employer_id, account__email=mail.strip().lower())
    return rows.exclude(id=but).exists() if but is not None else rows.exists()


def change_person(employer_id: int, person_id: int, who: Named, today: Day) -> None:
    """Put other names, another language or address in the place of what stood there."""
    employer = models.Employer.objects.get(id=employer_id)
    person = models.Person.objects.get(employer_id=employer_id, id=person_id)
    name = f"{who.first_name} {who.last_name}"
    person.first_name, person.last_name, person.language = who.first_name, who.last_name, who.language
    person.search_key = search_key(who.first_name, who.last_name)
    person.function = {**person.function, who.language: who.function} if who.function else {}
    if person.account is None and who.mail:
        person.account = account_of(employer_id, who.mail, name, who.language)
    elif person.account is not None:
        person.account.name = name
        if may_move(person.account, who.mail):
            person.account.email = who.mail.lower()
        person.account.save(update_fields=["name", "email"])
    person.save()
    refresh(employer, _dossiers(employer_id, [person_id]), today)


def may_move(account: Account, mail: str) -> bool:
    """Whether an account may get another address: only before anybody came in by it, and to one that is free.

    Else whoever manages people could let a link to somebody else's dossier come to themself.
    """
    free = not Account.objects.filter(email=mail.strip().lower()).exclude(id=account.id).exists()
    return bool(mail) and free and account.last_login is None


def change_job(employer_id: int, person_id: int, job: Job, since: Day, today: Day) -> None:
    """From a day on somebody works otherwise: another unit, manager, hours. What was so before stays so before."""
    first = date_of(since)
    before = _running(employer_id, person_id, first).order_by("valid_from", "id").last()
    contract = before.contract_from if before is not None else first
    if before is not None and before.valid_from == first:
        before.delete()
    elif before is not None:
        before.valid_until = first - timedelta(days=1)
        before.save(update_fields=["valid_until"])
    _begin_job(employer_id, person_id, job, first, contract)
    refresh(models.Employer.objects.get(id=employer_id), _dossiers(employer_id, [person_id]), today)


def end_jobs(employer_id: int, person_id: int, last: Day, today: Day) -> None:
    """Let every contract of somebody end, with the roles of their account here, and what would have begun later."""
    day = date_of(last)
    rows = models.Employment.objects.filter(employer_id=employer_id, person_id=person_id)
    rows.filter(valid_from__gt=day).delete()
    rows.filter(Q(valid_until__isnull=True) | Q(valid_until__gt=day)).update(valid_until=day)
    person = models.Person.objects.get(employer_id=employer_id, id=person_id)
    if person.account_id is not None:
        held = {"employer_id": employer_id, "account_id": person.account_id}
        models.Mandate.objects.filter(valid_from__gt=day, **held).delete()
        ends = Q(valid_until__isnull=True) | Q(valid_until__gt=day)
        models.Mandate.objects.filter(ends, **held).update(valid_until=day)
        models.Case.objects.filter(ends, **held).update(valid_until=day)
    refresh(models.Employer.objects.get(id=employer_id), _dossiers(employer_id, [person_id]), today)


def hand_team_over(employer_id: int, manager_id: int, to: int | None, last: Day, today: Day) -> list[int]:
    """From the day after ``last`` the people of one manager report to another, or to nobody. Returns the people."""
    first = date_of(last) + timedelta(days=1)
    runs = Q(valid_until__isnull=True) | Q(valid_until__gte=first)
    led = list(models.Employment.objects.filter(runs, employer_id=employer_id, manager_id=manager_id))
    for row in led:
        if row.valid_from < first:
            models.Employment.objects.filter(employer_id=employer_id, id=row.id).update(
                valid_until=first - timedelta(days=1)
            )
            row.id, row.valid_from = new_key(), first
            row.manager_id = to
            row.save(force_insert=True)
        else:
            models.Employment.objects.filter(employer_id=employer_id, id=row.id).update(manager_id=to)
    people = sorted({row.person_id for row in led})
    refresh(models.Employer.objects.get(id=employer_id), _dossiers(employer_id, people), today)
    return people


@dataclass(frozen=True)
class Role:
    """A hat for a period, over the whole employer or one unit and those in it."""

    hat: Hat
    first: Day
    last: Day | None = None
    unit: int | None = None


def give_role(employer_id: int, account: Account, role: Role, by: int) -> int:
    """Give a hat. Returns the key of the mandate."""
    return models.Mandate.objects.create(
        employer_id=employer_id,
        account=account,
        hat=role.hat,
        unit_id=role.unit,
        valid_from=date_of(role.first),
        valid_until=date_of(role.last),
        granted_by_id=by,
    ).id


def end_role(employer_id: int, mandate_id: int, last: Day) -> bool:
    """Let a role end: ``last`` is its last day. One that did not begin yet is gone. Returns whether there was one."""
    day = date_of(last)
    rows = models.Mandate.objects.filter(employer_id=employer_id, id=mandate_id)
    runs = rows.filter(Q(valid_until__isnull=True) | Q(valid_until__gt=day))
    return bool(runs.filter(valid_from__gt=day).delete()[0] or runs.update(valid_until=day))


def mandate(employer_id: int, mandate_id: int) -> models.Mandate | None:
    """A role that was given."""
    return models.Mandate.objects.filter(employer_id=employer_id, id=mandate_id).first()


def others_wear(employer_id: int, hat: Hat, but: int, day: date) -> bool:
    """Whether somebody holds this hat for good by another mandate."""
    rows = models.Mandate.objects.filter(employer_id=employer_id, hat=hat, valid_from__lte=day)
    return rows.filter(valid_until__isnull=True).exclude(id=but).exists()


def unit_key(employer_id: int, unit: int | str) -> int:
    """The key of a unit; a name that no unit has yet makes one.

    :raises models.Unit.DoesNotExist: a key that is none of this employer.
    """
    if isinstance(unit, int):
        return models.Unit.objects.get(employer_id=employer_id, id=unit).id
    found = models.Unit.objects.filter(employer_id=employer_id, name__iexact=unit.strip()).order_by("id").first()
    return (found or models.Unit.objects.create(employer_id=employer_id, name=unit.strip())).id


def _begin_job(employer_id: int, person_id: int, job: Job, first: date, contract: date) -> None:
    models.Employment.objects.create(
        employer_id=employer_id,
        person_id=person_id,
        unit_id=unit_key(employer_id, job.unit),
        manager_id=job.manager,
        valid_from=first,
        contract_from=contract,
        hours_per_week=job.hours_per_week,
        full_time_hours=job.full_time_hours,
        category=job.category,
        health_surveillance=job.health_surveillance,
    )


def _running(employer_id: int, person_id: int, day: date) -> QuerySet[models.Employment]:
    runs = Q(valid_until__isnull=True) | Q(valid_until__gte=day)
    return models.Employment.objects.filter(runs, employer_id=employer_id, person_id=person_id, valid_from__lte=day)


def _dossiers(employer_id: int, person_ids: list[int]) -> list[int]:
    rows = models.Dossier.objects.filter(employer_id=employer_id, person_id__in=person_ids)
    return list(rows.values_list("id", flat=True))


def close_left(at: datetime) -> int:
    """Close the company's way in for who works nowhere any more and has no role. Returns how many accounts.

    Their own way in stays; what stands about them too.
    """
    day = at.date()
    runs = Q(valid_until__isnull=True) | Q(valid_until__gte=day)
    working = models.Employment.objects.filter(runs).values("person_id")
    people = models.Person.objects.filter(account__isnull=False)
    here = people.filter(id__in=working).values("account_id")
    hats = models.Mandate.objects.filter(runs).values("account_id")
    left = Account.objects.filter(closed_at__isnull=True, id__in=people.values("account_id"))
    return left.exclude(id__in=here).exclude(id__in=hats).update(closed_at=at)
