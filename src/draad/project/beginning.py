"""The first account of an empty installation: an administrator, who chooses a password by a one-time link."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from draad.accounts.models import Account
from draad.accounts.password_links import password_path
from draad.actions.clock import today
from draad.actions.install_employer import Installation, NewAccount, NewMandate, install_employer
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES


class BadBeginning(Exception):
    """What was asked cannot be begun with. Says what is allowed."""


def begin(employer: str, admin: str, language: str, port: int) -> str:
    """Write the employer and its administrator. Returns the link by which they choose a password, once.

    :param port: where the installation will listen, for the link.

    :raises BadBeginning: a name, an address or a language is not usable, or somebody was here before.
    """
    name = employer.strip()
    if not name or len(name) > 120:
        raise BadBeginning(f"the name of the employer has {len(name)} characters; allowed: 1 to 120")
    if language not in LANGUAGES:
        raise BadBeginning(f"the language is {language!r}; allowed: {', '.join(LANGUAGES)}")
    try:
        validate_email(admin)
    except ValidationError:
        raise BadBeginning(f"{admin!r} is no e-mail address; allowed: one such as lies@example.org") from None
    if Account.objects.exists():
        raise BadBeginning("this database holds accounts already; allowed: an empty one. Set DATABASE_URL to another.")
    install_employer(
        Installation(
            name=name,
            short_name=name[:40],
            language=language,
            contact=admin,
            context={},
            accounts=[NewAccount("admin", admin, admin.split("@", maxsplit=1)[0], language)],
            mandates=[NewMandate("admin", Hat.ADMIN, today())],
        )
    )
    return one_time_link(Account.objects.get(email=admin.lower()), port)


def begin_again(port: int) -> tuple[str, str]:
    """Another link for the administrator of an installation that nobody signed in to yet, and their address.

    :raises BadBeginning: somebody chose a password already; who forgot it asks for a link on the sign-in page.
    """
    accounts = list(Account.objects.order_by("id"))
    if not accounts or any(account.last_login or account.has_usable_password() for account in accounts):
        raise BadBeginning(
            "somebody signed in to this installation already; allowed: an empty --data, or “Forgotten your password?” "
            "on the sign-in page"
        )
    return accounts[0].email, one_time_link(accounts[0], port)


def one_time_link(account: Account, port: int) -> str:
    """A link by which an account chooses a password. It works once, for a day."""
    path = password_path(account)
    if settings.SECURE_SSL_REDIRECT:
        return f"https://{settings.ALLOWED_HOSTS[0]}{path}"
    return f"http://{settings.ALLOWED_HOSTS[0]}:{port}{path}"
