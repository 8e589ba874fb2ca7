"""Take in a whole employer at once, or nothing of it."""

from django.db import transaction

from draad.actions.clock import now
from draad.store.installing import (
    Installation,
    NewAccount,
    NewCase,
    NewDelegation,
    NewEmployment,
    NewMandate,
    NewPerson,
    NewUnit,
    SaidBefore,
    install,
)

__all__ = [
    "Installation",
    "NewAccount",
    "NewCase",
    "NewDelegation",
    "NewEmployment",
    "NewMandate",
    "NewPerson",
    "NewUnit",
    "SaidBefore",
    "install_employer",
]


def install_employer(plan: Installation) -> int:
    """Write the employer with all that belongs to it, in one transaction. Returns its key.

    :raises BadInput: a fact of a history is not what the registry allows.
    """
    with transaction.atomic():
        return install(plan, now())
