"""A world of two employers, and a clock that stands still."""

import pytest

from tests.worlds import NOW, World, make_world


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAAD_NOW", NOW)


@pytest.fixture
def world(db: None) -> World:
    """Two employers and everyone around Koen's dossier."""
    return make_world()
