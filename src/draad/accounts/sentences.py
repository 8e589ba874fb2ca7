"""What goes wrong at sign-in, in plain words and four languages. Sign-in libraries say these by their keys."""

from django.utils.functional import lazy
from django.utils.translation import get_language

from draad.rules import LANGUAGES, Text


def _spoken(text: Text) -> str:
    language = (get_language() or "nl")[:2]
    return text.to(language if language in LANGUAGES else "nl")


_lazy = lazy(_spoken, str)

SENTENCES = {
    "email_password_mismatch": Text(
        nl="Dit adres en dit wachtwoord horen niet samen. Kijk beide na en probeer opnieuw.",
        fr="Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.",
        de="Diese Adresse und dieses Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.",
        en="This address and this password do not go together. Check both and try again.",
    ),
    "too_many_login_attempts": Text(
        nl="Er waren te veel pogingen. Wacht vijf minuten en probeer dan opnieuw.",
        fr="Il y a eu trop de tentatives. Attendez cinq minutes, puis réessayez.",
        de="Es gab zu viele Versuche. Warten Sie fünf Minuten und versuchen Sie es dann erneut.",
        en="There were too many attempts. Wait five minutes, then try again.",
    ),
    "rate_limited": Text(
        nl="Dit ging te vaak na elkaar. Wacht even en probeer dan opnieuw.",
        fr="Trop d'essais à la suite. Attendez un peu, puis réessayez.",
        de="Das waren zu viele Versuche hintereinander. Warten Sie kurz und versuchen Sie es dann erneut.",
        en="That was too often in a row. Wait a little, then try again.",
    ),
    "incorrect_code": Text(
        nl="Deze code klopt niet, of ze is al gebruikt. Neem de code die de app nu toont.",
        fr="Ce code n'est pas correct, ou il a déjà servi. Prenez le code que l'application affiche maintenant.",
        de="Dieser Code stimmt nicht oder wurde schon benutzt. Nehmen Sie den Code, den die App jetzt zeigt.",
        en="This code is not right, or was used already. Take the code that the app shows now.",
    ),
    "incorrect_password": Text(
        nl="Dit wachtwoord klopt niet. Probeer opnieuw.",
        fr="Ce mot de passe n'est pas correct. Réessayez.",
        de="Dieses Passwort stimmt nicht. Versuchen Sie es erneut.",
        en="This password is not right. Try again.",
    ),
    "enter_current_password": Text(
        nl="Dit is niet je huidige wachtwoord. Probeer opnieuw.",
        fr="Ce n'est pas votre mot de passe actuel. Réessayez.",
        de="Das ist nicht Ihr jetziges Passwort. Versuchen Sie es erneut.",
        en="This is not your present password. Try again.",
    ),
    "invalid_password_reset": Text(
        nl="Deze link werkt niet meer. Vraag een nieuwe.",
        fr="Ce lien ne fonctionne plus. Demandez-en un nouveau.",
        de="Dieser Link gilt nicht mehr. Fordern Sie einen neuen an.",
        en="This link no longer works. Ask for a new one.",
    ),
    "password_short": Text(
        nl="Dit wachtwoord is te kort. Neem minstens {length} tekens.",
        fr="Ce mot de passe est trop court. Prenez au moins {length} caractères.",
        de="Dieses Passwort ist zu kurz. Nehmen Sie mindestens {length} Zeichen.",
        en="This password is too short. Take at least {length} characters.",
    ),
    "password_common": Text(
        nl="Dit wachtwoord gebruiken veel mensen. Kies er een dat niemand kan raden.",
        fr="Beaucoup de gens utilisent ce mot de passe. Choisissez-en un que personne ne peut deviner.",
        de="Dieses Passwort benutzen viele. Wählen Sie eines, das niemand erraten kann.",
        en="Many people use this password. Choose one that nobody can guess.",
    ),
    "password_similar": Text(
        nl="Dit wachtwoord lijkt op je naam of adres. Kies iets anders.",
        fr="Ce mot de passe ressemble à votre nom ou adresse. Choisissez autre chose.",
        de="Dieses Passwort ähnelt Ihrem Namen oder Ihrer Adresse. Wählen Sie etwas anderes.",
        en="This password looks like your name or address. Choose something else.",
    ),
    "password_twice": Text(
        nl="Dit is niet hetzelfde wachtwoord. Typ het twee keer gelijk.",
        fr="Ce n'est pas le même mot de passe. Tapez deux fois le même.",
        de="Das ist nicht dasselbe Passwort. Geben Sie es zweimal gleich ein.",
        en="This is not the same password. Type the same one twice.",
    ),
}
MESSAGES = {key: _lazy(text) for key, text in SENTENCES.items()}
