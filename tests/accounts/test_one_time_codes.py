import base64
import json

import pytest
from allauth.mfa.models import Authenticator

from draad.accounts.made_up import codes_now, make_up
from draad.accounts.one_time_codes import code_at, give_codes, new_secret, secrets_of
from tests.accounts.signing_in import code_of
from tests.worlds import World

RFC = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("seconds", "eight"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_codes_are_those_of_the_standard(seconds: int, eight: str) -> None:
    """RFC 6238, appendix B, SHA-1."""
    code = code_at(RFC, seconds)
    assert code.digits == eight[-6:]
    assert code.seconds_left == 30 - seconds % 30


def test_a_secret_has_160_bits() -> None:
    assert len(base64.b32decode(new_secret())) == 20
    assert new_secret() != new_secret()


def test_no_secret_lies_open_in_the_database(world: World) -> None:
    secret = give_codes(world.accounts["leen"])
    kept = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))
    assert "aes256gcm:" in kept
    assert secret not in kept
    assert secrets_of([world.accounts["leen"].id]) == {world.accounts["leen"].id: secret}


def test_codes_are_told_of_made_up_people_only(world: World) -> None:
    leen, hanna = world.accounts["leen"], world.accounts["hanna"]
    give_codes(hanna)
    make_up([leen.email], [leen.email])
    told = codes_now([leen.id, hanna.id])
    assert set(told) == {leen.id}
    assert told[leen.id].digits in {code_of(secrets_of([leen.id])[leen.id], steps) for steps in (-1, 0)}


def test_nobody_real_becomes_made_up_by_being_given_codes(world: World) -> None:
    leen, hanna = world.accounts["leen"], world.accounts["hanna"]
    make_up([leen.email], [leen.email, hanna.email])
    assert not Authenticator.objects.filter(user=hanna).exists()
    hanna.refresh_from_db()
    assert not hanna.made_up
