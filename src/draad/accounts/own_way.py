"""A worker's own way in: a link to the address they gave, once and for minutes, and a second step after it.

It needs nothing of the company, so it stays when account or mailbox there is closed. Somebody who comes in by it wears
the hat of the worker only. Who asks at the door learns nothing: the answer is the same for every address, and whether
one is known is looked up by another process.
"""

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from django.contrib.auth.hashers import check_password, make_password

from draad.accounts.models import Account, AskedIn, OneTimeLink, OwnWay
from draad.accounts.sealing import NotOpened, seal, unseal

LIVES = timedelta(minutes=20)
"""How long a link opens."""
FORGOTTEN = timedelta(days=2)
METHOD = "own_way"
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""What is not mistaken for something else when it is read out or copied from paper."""
GROUPS, LONG = 3, 4
PLACE = ("accounts_askedin", "door", "sealed")

Send = Callable[[OwnWay, str], None]
"""Owes a mail with a link: the way, and the secret of the link."""


def give(account: Account, address: str, by: str, at: datetime) -> str:
    """Open an own way to this address, in the place of one that was there. Returns the entry code, never kept as such.

    :param by: ``worker`` or ``hr``.
    """
    end(account, at)
    drawn = "".join(secrets.choice(LETTERS) for _ in range(GROUPS * LONG))
    OwnWay.objects.create(
        account=account, address=address.strip().lower(), code=make_password(drawn), noted_by=by, noted_at=at
    )
    return "-".join(drawn[start : start + LONG] for start in range(0, GROUPS * LONG, LONG))


def end(account: Account, at: datetime) -> bool:
    """Close the own way of an account. Returns whether there was one."""
    return bool(OwnWay.objects.filter(account=account, ended_at__isnull=True).update(ended_at=at))


def way_of(account_id: int) -> OwnWay | None:
    """The own way of an account, if it has one."""
    return OwnWay.objects.filter(account_id=account_id, ended_at__isnull=True).first()


def ask(address: str, at: datetime) -> None:
    """Keep that somebody asked at the door. The same work for every address."""
    AskedIn.objects.create(sealed=seal(address.strip().lower()[:254], *PLACE), asked_at=at)


def answer_asked(at: datetime, send: Send) -> int:
    """Make a link for every own way to an address that was asked for. Returns how many."""
    made = 0
    for row in AskedIn.objects.order_by("id")[:100]:
        if not AskedIn.objects.filter(id=row.id).delete()[0]:
            continue
        try:
            address = unseal(row.sealed, *PLACE)
        except NotOpened:
            continue
        ways = OwnWay.objects.select_related("account").filter(address=address, ended_at__isnull=True)
        for way in ways.filter(account__is_active=True):
            secret = secrets.token_urlsafe(32)
            OneTimeLink.objects.create(way=way, digest=digest_of(secret), made_at=at, ends_at=at + LIVES)
            send(way, secret)
            made += 1
    OneTimeLink.objects.filter(ends_at__lt=at - FORGOTTEN).delete()
    return made


def digest_of(secret: str) -> str:
    """What is kept of a link."""
    return hashlib.sha256(secret.encode()).hexdigest()


def open_link(secret: str, at: datetime) -> OwnWay | None:
    """Use a link up. ``None`` when it is none, was used, is too old, or its way was closed; nothing tells which."""
    links = OneTimeLink.objects.filter(
        digest=digest_of(secret), used_at__isnull=True, ends_at__gt=at, way__ended_at__isnull=True
    )
    if not links.update(used_at=at):
        return None
    return OwnWay.objects.select_related("account").filter(links__digest=digest_of(secret)).first()


def right_code(way: OwnWay, typed: str) -> bool:
    """Whether this is the entry code of a way, however it was typed."""
    plain = "".join(filter(str.isalnum, typed)).upper()
    return check_password(plain, way.code)


def came_own_way(request: Any) -> bool:
    """Whether this very sign-in came by the own way."""
    account = request.user
    if not account.is_authenticated:
        return False
    return any(record["method"] == METHOD for record in get_authentication_records(request, account))
