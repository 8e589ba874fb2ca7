"""Who comes in, how far, and what the pages give away."""

import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from draad.accounts.one_time_codes import give_codes
from draad.desk.viewing import HAT
from tests.accounts.signing_in import PASSWORD, Person, code_of, give_password, is_in, person, sign_in, viewer_at
from tests.worlds import World


def without_token(answer: Any, *gone: str) -> str:
    text = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", answer.content.decode())
    for one in gone:
        text = text.replace(one, "")
    return text


def test_a_worker_comes_in_with_a_password(client: Client, koen: Person) -> None:
    assert sign_in(client, koen)["Location"] == "/"
    assert viewer_at(client.get("/account/")).hat == "worker"


def test_a_worker_is_offered_a_second_step_and_not_forced(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    page = client.get("/account/")
    assert page.status_code == 200
    assert "Je hebt nog geen tweede stap" in page.content.decode()


def test_a_professional_comes_in_with_password_and_code(client: Client, leen: Person) -> None:
    assert give_password(client, leen)["Location"] == "/aanmelden/tweede-stap/"
    assert not is_in(client)
    assert client.post("/aanmelden/tweede-stap/", {"code": leen.code}).status_code == 302
    assert viewer_at(client.get("/account/")).hat == "coach"


def test_the_code_of_a_moment_ago_still_counts_and_an_older_one_does_not(client: Client, leen: Person) -> None:
    give_password(client, leen)
    assert client.post("/aanmelden/tweede-stap/", {"code": code_of(leen.secret, -3)}).status_code == 422
    assert client.post("/aanmelden/tweede-stap/", {"code": code_of(leen.secret, -1)}).status_code == 302


def test_a_wrong_code_does_not_come_in(client: Client, leen: Person) -> None:
    give_password(client, leen)
    wrong = f"{(int(leen.code) + 1) % 10**6:06}"
    answer = client.post("/aanmelden/tweede-stap/", {"code": wrong})
    assert answer.status_code == 422
    assert "Deze code klopt niet" in answer.content.decode()
    assert not is_in(client)


def test_a_code_counts_once(client: Client, leen: Person) -> None:
    code = leen.code
    sign_in(client, leen)
    client.post("/afmelden/")
    give_password(client, leen)
    assert client.post("/aanmelden/tweede-stap/", {"code": f"{code[:3]} {code[3:]}"}).status_code == 422
    assert not is_in(client)


def test_the_second_step_needs_the_first(client: Client, leen: Person) -> None:
    assert client.get("/aanmelden/tweede-stap/")["Location"] == "/aanmelden/"
    assert client.post("/aanmelden/tweede-stap/", {"code": leen.code})["Location"] == "/aanmelden/"


def test_a_professional_without_second_step_is_led_to_it_before_any_page(client: Client, hanna: Person) -> None:
    sign_in(client, hanna)
    for page in ("/account/", "/hoeden/", "/account/wachtwoord/", "/account/sneltoetsen/"):
        assert client.get(page)["Location"].startswith("/account/tweede-stap/?next="), page
    told = client.get("/account/tweede-stap/").content.decode()
    assert "Daarom is je wachtwoord alleen niet genoeg" in told


def set_up_app(client: Client) -> str:
    page = client.get("/account/tweede-stap/app/")
    secret = re.search(r"<code>([A-Z2-7]{32})</code>", page.content.decode())
    assert secret, page.content.decode()[-2000:]
    answer = client.post("/account/tweede-stap/app/", {"code": code_of(secret[1])})
    assert answer["Location"] == "/account/tweede-stap/codes/"
    return secret[1]


def test_setting_up_the_app_opens_the_house_at_once(client: Client, hanna: Person) -> None:
    sign_in(client, hanna)
    set_up_app(client)
    codes = client.get("/account/tweede-stap/codes/")
    assert len(re.findall(r"<code>(\d{8})</code>", codes.content.decode())) == 10
    assert client.get("/account/").status_code == 200
    assert viewer_at(client.get("/account/")).hat == "hr"


def test_the_picture_to_scan_is_drawn_here(client: Client, hanna: Person) -> None:
    sign_in(client, hanna)
    page = client.get("/account/tweede-stap/app/").content.decode()
    assert 'src="data:image/svg+xml;base64,' in page
    assert "http" not in re.sub(r"data:[^\"]+", "", page.split("<main")[1])


def test_a_recovery_code_comes_in_once(client: Client, hanna: Person) -> None:
    sign_in(client, hanna)
    set_up_app(client)
    code = re.findall(r"<code>(\d{8})</code>", client.get("/account/tweede-stap/codes/").content.decode())[0]
    for status in (302, 422):
        other = Client()
        give_password(other, hanna)
        assert other.post("/aanmelden/tweede-stap/", {"code": code}).status_code == status
        assert is_in(other) is (status == 302)
        assert status == 422 or viewer_at(other.get("/account/")).hat == "hr"


def test_no_professional_hat_without_a_second_step_however_the_sign_in_was_made(client: Client, leen: Person) -> None:
    client.force_login(leen.account, "allauth.account.auth_backends.AuthenticationBackend")
    session = client.session
    session[HAT] = [leen.account.memberships.get().employer_id, "coach"]
    session.save()
    answer = client.get("/account/")
    assert answer["Location"] == "/aanmelden/opnieuw/code/?next=%2Faccount%2F"
    assert viewer_at(answer).hat == "worker"


def test_a_second_step_of_someone_else_does_not_count(client: Client, leen: Person, hanna: Person) -> None:
    sign_in(client, leen)
    session = client.session
    mine = Authenticator.objects.get(user=leen.account).pk
    other = Client()
    other.force_login(hanna.account, "allauth.account.auth_backends.AuthenticationBackend")
    theirs = other.session
    for key in ("account_authentication_methods", "account_authentication_methods_user"):
        theirs[key] = session[key]
    theirs.save()
    assert other.get("/account/").status_code == 302
    theirs["account_authentication_methods_user"] = str(hanna.account.pk)
    theirs.save()
    assert mine in [record.get("id") for record in theirs["account_authentication_methods"]]
    assert other.get("/account/").status_code == 302


def test_taking_a_factor_away_ends_the_trust_in_every_sign_in_that_used_it(client: Client, leen: Person) -> None:
    sign_in(client, leen)
    assert client.get("/account/").status_code == 200
    Authenticator.objects.filter(user=leen.account).delete()
    assert client.get("/account/")["Location"].startswith("/account/tweede-stap/")


def test_a_password_alone_never_adds_a_second_factor_to_an_account_that_has_one(client: Client, hanna: Person) -> None:
    sign_in(client, hanna)
    give_codes(hanna.account)
    client.post("/aanmelden/opnieuw/", {"password": PASSWORD})
    for page in ("passkeys/nieuw/", "app/", "app/uit/", "codes/", "codes/nieuw/", "codes/bestand/", "passkeys/", ""):
        answer = client.get(f"/account/tweede-stap/{page}")
        assert answer["Location"].startswith("/aanmelden/opnieuw/code/?next="), page
        assert client.post(f"/account/tweede-stap/{page}")["Location"].startswith("/aanmelden/opnieuw/code/"), page


def test_a_worker_too_passes_their_own_second_step_before_changing_it(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    give_codes(koen.account)
    assert client.post("/account/tweede-stap/app/uit/")["Location"].startswith("/aanmelden/opnieuw/code/")
    assert Authenticator.objects.filter(user=koen.account).exists()


def test_showing_the_code_again_opens_the_page_that_was_asked(client: Client, leen: Person) -> None:
    client.force_login(leen.account, "allauth.account.auth_backends.AuthenticationBackend")
    answer = client.post("/aanmelden/opnieuw/code/?next=/hoeden/", {"code": leen.code, "next": "/hoeden/"})
    assert answer["Location"] == "/hoeden/"
    assert viewer_at(client.get("/hoeden/")).hat == "coach"


def test_turning_the_app_off_leads_to_another_second_step(client: Client, leen: Person) -> None:
    sign_in(client, leen)
    assert client.post("/account/tweede-stap/app/uit/").status_code == 302
    assert client.get("/account/")["Location"].startswith("/account/tweede-stap/")


def test_an_unknown_address_is_answered_like_a_wrong_password(client: Client, koen: Person) -> None:
    wrong = give_password(client, koen, "een heel ander wachtwoord")
    unknown = client.post("/aanmelden/", {"login": "niemand@zorg.example", "password": "een heel ander wachtwoord"})
    assert wrong.status_code == unknown.status_code == 422
    assert without_token(wrong, koen.account.email) == without_token(unknown, "niemand@zorg.example")


def test_a_closed_account_does_not_come_in(client: Client, koen: Person) -> None:
    koen.account.is_active = False
    koen.account.save()
    assert give_password(client, koen).status_code != 200 or not is_in(client)
    assert not is_in(client)


def test_after_five_failures_the_right_password_waits_too(client: Client, koen: Person) -> None:
    for _ in range(5):
        give_password(client, koen, "een heel ander wachtwoord")
    answer = give_password(client, koen)
    assert answer.status_code == 422
    assert "Er waren te veel pogingen" in answer.content.decode()
    assert not is_in(client)


def test_codes_cannot_be_tried_without_end(client: Client, leen: Person) -> None:
    give_password(client, leen)
    wrong = f"{(int(leen.code) + 1) % 10**6:06}"
    for _ in range(5):
        client.post("/aanmelden/tweede-stap/", {"code": wrong})
    answer = client.post("/aanmelden/tweede-stap/", {"code": leen.code})
    assert answer.status_code == 422
    assert "Er waren te veel pogingen" in answer.content.decode()


def test_a_sign_in_gets_a_session_of_its_own(client: Client, koen: Person) -> None:
    client.get("/aanmelden/")
    session = client.session
    session["before"] = "x"
    session.save()
    client.cookies["sessionid"] = session.session_key or ""
    before = session.session_key
    sign_in(client, koen)
    assert client.session.session_key != before


def test_signing_out_takes_a_post(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    assert client.get("/afmelden/").status_code == 200
    assert is_in(client)
    assert client.post("/afmelden/")["Location"] == "/aanmelden/"
    assert not is_in(client)


def test_a_form_without_its_token_is_refused(koen: Person) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert give_password(strict, koen).status_code == 403
    assert not is_in(strict)


@pytest.mark.parametrize(
    "page",
    ["/aanmelden/signup/", "/signup/", "/account/email/", "/aanmelden/code/", "/aanmelden/2fa/"],
)
def test_what_is_switched_off_is_not_there(client: Client, db: None, page: str) -> None:
    nowhere = client.get("/nergens/")
    answer = client.get(page)
    assert answer.status_code == nowhere.status_code == 404
    assert without_token(answer) == without_token(nowhere)


def test_an_account_without_any_hat_is_told_whom_to_call(client: Client, world: World) -> None:
    gone = person(world, "nobody")
    sign_in(client, gone)
    assert client.get("/")["Location"] == "/hoeden/"
    assert "Je hebt op dit moment geen rol" in client.get("/hoeden/").content.decode()


def test_where_the_way_in_leads_is_never_another_site(client: Client, koen: Person) -> None:
    answer = client.post(
        "/aanmelden/?next=https://elders.example/", {"login": koen.account.email, "password": PASSWORD}
    )
    assert answer["Location"] == "/"
