"""Tell a story through the pages, without a browser: each person sends the forms of their own rooms.

The house is that of the stories in the browser; the clock is moved for each step.
"""

import html
import re
from datetime import datetime
from typing import Any, NamedTuple

import pytest
from django.test import Client

from draad.accounts.models import Account
from draad.actions.install_employer import install_employer
from draad.periods import iso
from draad.privacy.hats import Hat
from draad.store import models, read
from tests.browser.cast import KOEN, LEEN, MARC, NELE, SARAH, TINE
from tests.browser.small_house import NAMES, house
from tests.desk.conftest import signed_in
from tests.worlds import World

HATS = {
    KOEN: Hat.WORKER,
    MARC: Hat.MANAGER,
    LEEN: Hat.COACH,
    SARAH: Hat.HR,
    NELE: Hat.PHYSICIAN,
    TINE: Hat.NURSE,
}
NOT_FOUND, SAVED = 404, (302, 303)
DATE = re.compile(r"\d{4}-\d\d-\d\d")


class Due(NamedTuple):
    """How a rule stands for somebody: what is to be done about it, and its last day as year-month-day."""

    status: str
    last_day: str | None


class Story:
    """A house, Koen's dossier in it, and a clock."""

    def __init__(self, patch: pytest.MonkeyPatch, day: str, protocols: tuple[str, ...], workers: int = 604) -> None:
        self.patch = patch
        self.on(day)
        employer = install_employer(house(protocols, workers))
        accounts = {one.email.split("@")[0]: one for one in Account.objects.all()}
        person = models.Person.objects.get(account=accounts[KOEN])
        self.dossier = models.Dossier.objects.get(employer_id=employer, person_id=person.id).id
        self.world = World(employer, employer, accounts)
        self.clients: dict[str, Client] = {}

    def on(self, day: str) -> None:
        """Let it be nine o'clock of that day."""
        self.now = f"{day}T09:00:00+01:00"
        self.patch.setenv("DRAAD_NOW", self.now)

    def client(self, who: str) -> Client:
        """Somebody who signed in."""
        if who not in self.clients:
            self.clients[who] = signed_in(self.world, who, HATS[who])
        return self.clients[who]

    def sends(self, who: str, address: str, /, **fields: str) -> None:
        """Send a form, and the look at what follows with it."""
        sent = {name.rstrip("_"): value for name, value in fields.items()} | {"checked": "yes"}
        answer = self.client(who).post(address.format(dossier=f"/dossiers/{self.dossier}/"), sent)
        assert answer.status_code in SAVED, (who, address, answer.status_code, _said(answer))

    def records(self, who: str, kind: str, /, *, on: str | None = None, **keys: str) -> None:
        """Record a fact of today, or of another day, in the form of its kind."""
        day = on or self.now[:10]
        fields = {f"b_{name.rstrip('_')}": value for name, value in keys.items()}
        self.sends(who, f"{{dossier}}noteer/{kind}/", on=_belgian(day), **{k: _belgian(v) for k, v in fields.items()})

    def assigns(self, who: str, coach: str) -> None:
        """Choose a coach for the dossier."""
        answer = self.client(who).get(f"/dossiers/{self.dossier}/mensen/").content.decode()
        chosen = re.search(rf'<option value="([^"]+)"[^>]*>{re.escape(" ".join(NAMES[coach][:2]))}', answer)
        assert chosen is not None
        self.sends(who, "{dossier}mensen/", coach=chosen[1])

    def page(self, who: str, address: str) -> str:
        """What somebody reads at an address; empty where there is nothing for them."""
        answer = self.client(who).get(address.format(dossier=f"/dossiers/{self.dossier}/"))
        return "" if answer.status_code == NOT_FOUND else _said(answer)

    def due(self, who: str, rule: str) -> list[Due]:
        """How a rule stands in the agenda that somebody gets to see, once for each time it asks something."""
        account = self.world.accounts[who]
        viewer = read.viewer_of(account.id, self.world.employer, HATS[who], datetime.fromisoformat(self.now))
        assert viewer is not None
        opened = read.open_dossier(viewer, self.dossier)
        assert opened is not None
        lines = [line for line in opened.agenda.lines if line.rule.key == rule]
        return [Due(line.status, None if line.due is None else iso(line.due)) for line in lines]


def _belgian(value: str) -> str:
    """A day as people type it."""
    return f"{value[8:]}/{value[5:7]}/{value[:4]}" if DATE.fullmatch(value) else value


def _said(answer: Any) -> str:
    text = answer.content.decode()
    main = text[text.find("<main") : text.find("</main>")]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main)).split())
