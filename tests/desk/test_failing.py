"""When Draad itself goes wrong, people still get a page in their language that says what to do."""

import pytest
from django.test import Client, RequestFactory

from draad.desk.failing import went_wrong
from draad.privacy.hats import Hat
from tests.desk.conftest import SignIn
from tests.worlds import World

SAID = [("nl", "Er ging iets mis"), ("fr", "Un problème"), ("de", "schiefgegangen"), ("en", "went wrong")]


@pytest.mark.parametrize(("language", "said"), SAID)
def test_a_fault_of_ours_is_said_without_asking_the_database(language: str, said: str) -> None:
    request = RequestFactory().get("/vandaag/")
    request.lang = language  # type: ignore[attr-defined]
    answer = went_wrong(request)
    assert answer.status_code == 500
    assert said in answer.content.decode()
    assert "Traceback" not in answer.content.decode()


def test_a_fault_in_a_page_shows_that_page(world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Koen De Smet")

    monkeypatch.setattr("draad.store.read.team", broken)
    client = sign_in("marc", Hat.MANAGER)
    client.raise_request_exception = False
    answer = client.get("/team/")
    assert answer.status_code == 500
    assert "Koen" not in answer.content.decode()
    assert "probeer het opnieuw" in answer.content.decode()


def test_a_form_without_its_token_is_refused_with_a_way_on(world: World) -> None:
    answer = Client(enforce_csrf_checks=True).post("/taal/", {"lang": "fr"})
    assert answer.status_code == 403
    assert "opnieuw" in answer.content.decode()
