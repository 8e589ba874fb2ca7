"""Every kind of fact has a doer, and names it from the body where the body can."""

import pytest

from draad.dossier.doers import DOERS, doer_of
from draad.dossier.kinds import KINDS
from draad.dossier.values import Choice
from draad.rules import Party


def test_every_kind_has_a_row_and_every_row_a_kind() -> None:
    assert set(DOERS) == set(KINDS)


@pytest.mark.parametrize("kind", [kind for kind, doer in DOERS.items() if doer.key])
def test_the_key_of_a_doer_names_a_party(kind: str) -> None:
    found = KINDS[kind].body[DOERS[kind].key].type
    assert isinstance(found, Choice)
    assert set(found.values) <= {party.value for party in Party}


def test_the_body_goes_before_who_said_it_and_that_before_what_the_kind_is() -> None:
    assert doer_of("contact.made", {"by": "coach"}, Party.HR) is Party.COACH
    assert doer_of("contact.made", {}, Party.HR) is Party.HR
    assert doer_of("contact.made", {}) is Party.MANAGER
    assert doer_of("assessment.received", {"by": "worker"}, Party.HR) is Party.OCCUPATIONAL_PHYSICIAN
