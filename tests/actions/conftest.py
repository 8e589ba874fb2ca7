"""A world of two employers, and a clock that stands still."""

from collections.abc import Iterator

import pytest

from tests.actions.mailbox import Mailbox, open_mailbox
from tests.worlds import NOW, World, make_world


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAAD_NOW", NOW)


@pytest.fixture
def world(db: None) -> World:
    """Two employers and everyone around Koen's dossier."""
    return make_world()


@pytest.fixture
def mailbox() -> Iterator[tuple[Mailbox, str]]:
    """A mail server that keeps what it accepts, and its address."""
    with open_mailbox() as found:
        yield found
