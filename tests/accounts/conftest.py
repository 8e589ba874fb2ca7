"""People who sign in, through the real pages. Hats follow a clock that stands still, one-time codes the real one."""

import pytest
from django.test import Client

from tests.accounts.signing_in import Person, person
from tests.worlds import NOW, World, make_world


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAAD_NOW", NOW)


@pytest.fixture
def world(db: None) -> World:
    return make_world()


@pytest.fixture
def leen(world: World) -> Person:
    """A coach with one-time codes."""
    return person(world, "leen", codes=True)


@pytest.fixture
def hanna(world: World) -> Person:
    """Of the personnel service, without a second factor yet."""
    return person(world, "hanna")


@pytest.fixture
def koen(world: World) -> Person:
    """A worker and nothing else."""
    return person(world, "koen")


@pytest.fixture
def client() -> Client:
    return Client(headers={"accept-language": "nl"})
