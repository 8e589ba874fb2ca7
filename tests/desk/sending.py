"""Opening a form and sending it, as a browser does: with what the page carries along."""

import re
from typing import Any

from django.test import Client

from draad.privacy.hats import Hat
from draad.store import read
from tests.worlds import World

Stands = list[tuple[str, int, dict[str, Any]]]


def send(client: Client, url: str, **typed: str) -> Any:
    """Open the form, and send it with what is typed beside its defaults."""
    opened = client.get(url).content.decode()
    hidden = dict(re.findall(r'name="(once|seen)" value="([^"]*)"', opened))
    return client.post(url, {**hidden, **typed})


def send_checked(client: Client, url: str, **typed: str) -> tuple[str, Any]:
    """Send a form, and what it shows before it saves once more: the page in between, and the answer."""
    between = send(client, url, **typed).content.decode()
    assert 'name="checked" value="yes"' in between
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', between))
    return between, client.post(url, hidden)


def stands(world: World, who: str, hat: Hat, name: str = "koen") -> Stands:
    """The facts of a dossier that stand, as a hat sees them."""
    dossier = read.open_dossier(world.viewer(who, hat), world.dossiers[name])
    assert dossier is not None
    return [(one.fact.kind, one.fact.on, one.fact.body) for one in dossier.facts if dossier.standing(one.n)]


def speak(world: World, name: str, language: str) -> None:
    """Let an account read in another language."""
    account = world.accounts[name]
    account.language = language
    account.save()
