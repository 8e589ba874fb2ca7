"""A world and clients that have signed in to it, for the rooms."""

from collections.abc import Callable
from functools import partial

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from draad.desk.viewing import HAT
from draad.privacy.hats import Hat
from tests.worlds import NOW, World, make_world

SignIn = Callable[..., Client]


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAAD_NOW", NOW)


@pytest.fixture
def world(db: None) -> World:
    """Two employers and everyone around Koen's dossier."""
    return make_world()


@pytest.fixture
def sign_in(world: World) -> SignIn:
    """``sign_in("marc", Hat.MANAGER)``: a client that signed in with a second factor and put on that hat."""

    return partial(signed_in, world)


def signed_in(world: World, name: str, hat: Hat, employer: int | None = None) -> Client:
    """Sign in with a second factor, and put on a hat."""
    client = Client()
    account = world.accounts[name]
    client.force_login(account)
    factor, _ = Authenticator.objects.get_or_create(user=account, type=Authenticator.Type.TOTP, defaults={"data": {}})
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": 0, "type": "totp", "id": factor.pk}]
    session["account_authentication_methods_user"] = str(account.pk)
    session[HAT] = [employer or world.employer, hat.value]
    session.save()
    return client
