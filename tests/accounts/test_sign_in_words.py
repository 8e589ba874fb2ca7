"""The sign-in pages speak four languages, and so do their mistakes."""

from typing import Any

import pytest
from django.test import Client

from draad.accounts.sentences import SENTENCES
from draad.rules import LANGUAGES, Language
from tests.accounts.signing_in import Person, give_password, is_in, sign_in

LOCALES = ("nl", "fr", "de", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_password_is_told_in_the_language_of_the_browser(db: None, language: Language) -> None:
    client = Client(headers={"accept-language": language})
    answer = client.post("/aanmelden/", {"login": "x@zorg.example", "password": "fout fout fout"})
    assert f'lang="{language}-BE"' in answer.content.decode()
    assert SENTENCES["email_password_mismatch"].to(language) in answer.content.decode().replace("&#x27;", "'")


SHORT = {
    "nl": "Dit wachtwoord is te kort",
    "fr": "Ce mot de passe est trop court",
    "de": "Dieses Passwort ist zu kurz",
    "en": "This password is too short",
}
NO_ADDRESS = {
    "nl": "Voer een geldig e-mailadres in",
    "fr": "Saisissez une adresse de courriel valide",
    "de": "Bitte gültige E-Mail-Adresse eingeben",
    "en": "Enter a valid email address",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_framework_says_is_translated_too(client: Client, koen: Person, language: Language) -> None:
    sign_in(client, koen)
    client.post("/taal/", {"lang": language})
    typed = {"oldpassword": "nee", "password1": "kort", "password2": "korter"}
    page = client.post("/account/wachtwoord/", typed).content.decode().replace("&#x27;", "'")
    assert SHORT[language] in page
    assert SENTENCES["enter_current_password"].to(language) in page
    asked = Client(headers={"accept-language": language}).post("/wachtwoord/", {"email": "geen adres"})
    assert NO_ADDRESS[language] in asked.content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_different_passwords_are_told_plainly(client: Client, koen: Person, language: Language) -> None:
    sign_in(client, koen)
    client.post("/taal/", {"lang": language})
    typed = {"oldpassword": "nee", "password1": "een lange zin van nu", "password2": "een andere zin van nu"}
    page = client.post("/account/wachtwoord/", typed)
    assert page.status_code == 422
    assert SENTENCES["password_twice"].to(language) in page.content.decode().replace("&#x27;", "'")


PAGES = (
    "/account/", "/hoeden/", "/account/wachtwoord/", "/account/tweede-stap/", "/account/tweede-stap/app/uit/",
    "/account/tweede-stap/passkeys/", "/account/tweede-stap/passkeys/nieuw/", "/account/tweede-stap/codes/",
    "/account/tweede-stap/codes/nieuw/", "/account/tweede-stap/codes/bestand/", "/afmelden/", "/aanmelden/opnieuw/",
    "/aanmelden/opnieuw/code/",
)  # fmt: skip
OUTSIDE = ("/aanmelden/", "/wachtwoord/", "/wachtwoord/onderweg/", "/wachtwoord/bewaard/", "/aanmelden/gesloten/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_in_every_language(client: Client, leen: Person, language: Language) -> None:
    sign_in(client, leen)
    client.post("/taal/", {"lang": language})
    client.post("/account/tweede-stap/codes/nieuw/")
    for page in PAGES:
        answer = client.get(page)
        assert answer.status_code == 200, page
        assert "bestand" in page or f'<html lang="{language}-BE"' in answer.content.decode(), page
    outside = Client(headers={"accept-language": language})
    for page in OUTSIDE:
        assert f'<html lang="{language}-BE"' in outside.get(page).content.decode(), page


def test_no_page_runs_a_script_that_stands_in_it(client: Client, leen: Person) -> None:
    """Our policy lets nothing run that is not a file of our own: a script without ``src`` may only be data."""
    sign_in(client, leen)
    client.post("/account/tweede-stap/codes/nieuw/")
    for page in (*PAGES, *OUTSIDE):
        text = client.get(page).content.decode()
        for tag in text.split("<script")[1:]:
            opening = tag.split(">", 1)[0]
            assert 'src="/static/' in opening or 'type="application/json"' in opening, (page, opening)
        assert " onclick" not in text
        assert "style=" not in text


def test_the_language_is_kept_by_the_browser_and_by_the_account(client: Client, koen: Person) -> None:
    client.post("/taal/", {"lang": "de", "next": "/aanmelden/"})
    assert 'lang="de-BE"' in client.get("/aanmelden/").content.decode()
    sign_in(client, koen)
    assert 'lang="de-BE"' in client.get("/account/").content.decode(), "chosen on the way in"
    client.post("/taal/", {"lang": "fr", "next": "/account/"})
    koen.account.refresh_from_db()
    assert koen.account.language == "fr"
    other = Client(headers={"accept-language": "de"})
    sign_in(other, koen)
    assert 'lang="fr-BE"' in other.get("/account/").content.decode()


def test_the_language_chosen_on_the_way_in_is_kept_through_both_steps(client: Client, leen: Person) -> None:
    client.post("/taal/", {"lang": "fr", "next": "/aanmelden/"})
    sign_in(client, leen)
    assert 'lang="fr-BE"' in client.get("/account/").content.decode()
    leen.account.refresh_from_db()
    assert leen.account.language == "fr"


def test_what_somebody_else_chose_in_this_browser_before_is_not_kept(
    client: Client, koen: Person, leen: Person
) -> None:
    """On a computer of the ward: Koen reads French, signs out, and Leen signs in after him."""
    client.post("/taal/", {"lang": "fr", "next": "/aanmelden/"})
    sign_in(client, koen)
    client.post("/afmelden/")
    sign_in(client, leen)
    leen.account.refresh_from_db()
    assert leen.account.language == "nl"
    assert 'lang="nl-BE"' in client.get("/account/").content.decode()


def test_the_theme_is_kept_by_the_browser_and_by_the_account(client: Client, koen: Person) -> None:
    client.post("/weergave/", {"theme": "dark"})
    assert 'data-theme="dark"' in client.get("/aanmelden/").content.decode()
    sign_in(client, koen)
    assert 'data-theme="dark"' in client.get("/account/").content.decode()
    client.post("/weergave/", {"theme": "light"})
    assert 'data-theme="light"' in client.get("/account/").content.decode()
    client.post("/weergave/", {"theme": ""})
    assert "data-theme" not in client.get("/account/").content.decode()


@pytest.mark.parametrize("there", ["https://elders.example/", "//elders.example/", "javascript:alert(1)", "/\\elders"])
def test_a_switch_never_leads_to_another_site(client: Client, db: None, there: str) -> None:
    assert client.post("/taal/", {"lang": "fr", "next": there})["Location"] == "/"
    assert client.post("/weergave/", {"theme": "dark", "next": there})["Location"] == "/"


@pytest.mark.parametrize(("page", "typed"), [("/taal/", {"lang": "es"}), ("/weergave/", {"theme": "pink"})])
def test_what_is_not_offered_is_not_kept(client: Client, koen: Person, page: str, typed: dict[str, Any]) -> None:
    sign_in(client, koen)
    answer = client.post(page, typed)
    koen.account.refresh_from_db()
    assert (koen.account.language, koen.account.theme) == ("nl", "")
    assert not {"draad_language", "draad_theme"} & set(answer.cookies)


def test_switches_take_a_post(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    for page in ("/taal/?lang=fr", "/weergave/?theme=dark", "/account/sneltoetsen/?shortcuts=on"):
        assert client.get(page).status_code == 405


def test_shortcuts_are_off_until_turned_on(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    assert "data-shortcuts" not in client.get("/account/").content.decode()
    client.post("/account/sneltoetsen/", {"shortcuts": "on"})
    assert "data-shortcuts" in client.get("/account/").content.decode()
    client.post("/account/sneltoetsen/", {"shortcuts": "off"})
    assert "data-shortcuts" not in client.get("/account/").content.decode()


def test_another_password_counts_at_once(client: Client, koen: Person) -> None:
    sign_in(client, koen)
    new = "een nieuwe lange zin"
    typed = {"oldpassword": "een lange zin van vroeger", "password1": new, "password2": new}
    assert client.post("/account/wachtwoord/", typed)["Location"] == "/account/"
    assert is_in(client)
    other = Client()
    assert give_password(other, koen).status_code == 422
    assert give_password(other, koen, new).status_code == 302
