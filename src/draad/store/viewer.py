"""Who looks: an account, under one hat, at one employer, at one moment. Never the union of what its hats may see."""

from dataclasses import dataclass, field
from datetime import datetime

from draad.periods import Day
from draad.privacy.asking import Policy
from draad.privacy.hats import Hat
from draad.store.models import Employer


@dataclass(frozen=True)
class Viewer:
    """Someone who looks. ``person_id`` is who they are at this employer, if they work there.

    ``people``: the persons whose hat reaches them now (themselves, and those who lent it for a period); ``accounts``:
    the same as accounts; ``units``: the units that the hat reaches, ``None`` for the whole employer.
    """

    account_id: int
    employer_id: int
    hat: Hat
    at: datetime
    policy: Policy
    person_id: int | None = None
    people: tuple[int, ...] = ()
    accounts: tuple[int, ...] = ()
    units: tuple[int, ...] | None = None
    row: Employer | None = field(default=None, compare=False, repr=False)
    """The row of the employer, read once a request. For the store only."""

    @property
    def today(self) -> Day:
        """The day in the time zone of ``at``."""
        return self.at.date().toordinal()
