from typing import Any

import pytest

from draad.accounts.sealing import NotOpened, seal, unseal

PLACE = ("mfa_authenticator", "7", "data")


def test_what_is_sealed_opens_at_its_place_only() -> None:
    sealed = seal("geheim", *PLACE)
    assert "geheim" not in sealed
    assert unseal(sealed, *PLACE) == "geheim"
    for other in (("mfa_authenticator", "8", "data"), ("mfa_authenticator", "7", "seed"), ("accounts", "7", "data")):
        with pytest.raises(NotOpened, match="another key, for another place"):
            unseal(sealed, *other)


def test_the_same_secret_is_never_sealed_the_same_way_twice() -> None:
    assert seal("geheim", *PLACE) != seal("geheim", *PLACE)


def test_places_cannot_be_cut_otherwise() -> None:
    with pytest.raises(NotOpened):
        unseal(seal("geheim", "a", "bc", "d"), "ab", "c", "d")


@pytest.mark.parametrize("place", [15, -6])
def test_a_changed_byte_is_noticed(place: int) -> None:
    sealed = seal("geheim", *PLACE)
    other = "A" if sealed[place] != "A" else "B"
    with pytest.raises(NotOpened):
        unseal(sealed[:place] + other + sealed[place + 1 or None :], *PLACE)


def test_what_was_never_sealed_says_so() -> None:
    with pytest.raises(NotOpened, match="holds no sealed text"):
        unseal("JBSWY3DPEHPK3PXP!", *PLACE)


def test_an_older_key_still_opens(settings: Any) -> None:
    sealed, old = seal("geheim", *PLACE), settings.SECRET_KEY
    settings.SECRET_KEY = "een heel andere sleutel" * 3
    with pytest.raises(NotOpened):
        unseal(sealed, *PLACE)
    settings.SECRET_KEY_FALLBACKS = [old]
    assert unseal(sealed, *PLACE) == "geheim"
