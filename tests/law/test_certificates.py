"""What settles the certificate: one that comes in, one that covers the day, a free day, and what a free day asks later.

Employment Contracts Act, art. 31 §2; rows 6.2, 9.2, 9.3 and 9.6.
"""

from typing import Any

import pytest

from tests.dossier.making import ask, fact, lines, sick

HAND_IN = "be.certificate.hand-in"
LAWS = {"2017-01-01": "2018", "2022-11-28": "2023", "2026-01-01": "2026"}


def hand_in(law: str, *facts: dict[str, Any]) -> list[tuple[Any, ...]]:
    year = LAWS[law]
    found = lines(ask(f"{year}-03-20", sick(f"{year}-03-12"), *facts), HAND_IN)
    assert {line["version"] for line in found} == {law}
    return [(line["counted"]["from_seq"], line["status"], line["settled_by"], line["reason"]) for line in found]


def certificate(law: str, received: str, first: str, last: str) -> dict[str, Any]:
    year = LAWS[law]
    return fact(f"{year}-{received}", "certificate.received", from_=f"{year}-{first}", until=f"{year}-{last}")


def free_day(law: str) -> dict[str, Any]:
    return fact(f"{LAWS[law]}-03-12", "certificate.not_needed")


@pytest.mark.parametrize("law", LAWS)
def test_a_certificate_settles_it_when_it_comes_or_when_it_covers_the_day(law: str) -> None:
    assert hand_in(law) == [(1, "late", None, None)]
    assert hand_in(law, certificate(law, "03-13", "03-13", "03-13")) == [(1, "done", 2, None)]
    assert hand_in(law, certificate(law, "03-08", "03-08", "03-12")) == [(1, "done", 2, None)]
    assert hand_in(law, certificate(law, "03-08", "03-08", "03-11")) == [(1, "late", None, None)]


@pytest.mark.parametrize("law", ["2022-11-28", "2026-01-01"])
def test_a_free_day_puts_it_off_to_the_second_day(law: str) -> None:
    assert hand_in(law, free_day(law)) == [(1, "lapsed", 2, "certificate_free_day"), (2, "late", None, None)]
    later = certificate(law, "03-13", "03-13", "03-13")
    assert hand_in(law, free_day(law), later)[1] == (2, "done", 3, None)
    covering = certificate(law, "03-08", "03-08", "03-12")
    assert hand_in(law, covering, free_day(law)) == [(1, "done", 2, None), (3, "done", 2, None)]
    back = fact(f"{LAWS[law]}-03-13", "work.resumed")
    assert hand_in(law, free_day(law), back)[1] == (2, "lapsed", 3, "resumed")
    ended = fact(f"{LAWS[law]}-03-13", "contract.ended", ground="other")
    assert hand_in(law, free_day(law), ended)[1] == (2, "lapsed", 3, "contract_ended")


def test_the_law_of_2017_knew_no_free_day() -> None:
    assert hand_in("2017-01-01", free_day("2017-01-01")) == [(1, "late", None, None)]
    ended = fact("2018-03-13", "contract.ended", ground="other")
    assert hand_in("2017-01-01", free_day("2017-01-01"), ended) == [(1, "lapsed", 3, "contract_ended")]
    covering = certificate("2017-01-01", "03-08", "03-08", "03-12")
    assert hand_in("2017-01-01", covering, free_day("2017-01-01")) == [(1, "done", 2, None)]
