"""A visitor: signs in with a second factor, and asks pages of the whole application, as the web server does."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from wsgiref.util import setup_testing_defaults

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.core.wsgi import get_wsgi_application

from bench.measure import must_agree
from draad.accounts.models import Account
from draad.desk.viewing import HAT
from draad.privacy.hats import Hat


def sign_in(account_id: int, employer: int, hat: Hat) -> str:
    """Sign an account in, with a second factor passed and a hat on. Answers the cookie."""
    account = Account.objects.get(id=account_id)
    factor = Authenticator.objects.create(user=account, type=Authenticator.Type.TOTP, data={})
    store = SessionStore()
    store[SESSION_KEY] = str(account_id)
    store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    store[HASH_SESSION_KEY] = account.get_session_auth_hash()
    store["account_authentication_methods"] = [{"method": "mfa", "at": 0, "type": "totp", "id": factor.pk}]
    store["account_authentication_methods_user"] = str(account_id)
    store[HAT] = [employer, hat.value]
    store.save()
    return f"{settings.SESSION_COOKIE_NAME}={store.session_key}"


def visitor() -> Callable[[str, str], bytes]:
    """The application: asks ``path`` with a cookie, answers the page, and closes what it closes after any request."""
    application: Any = get_wsgi_application()

    def ask(path: str, cookie: str) -> bytes:
        place, _, query = path.partition("?")
        environ: dict[str, Any] = {"PATH_INFO": place, "QUERY_STRING": query, "HTTP_COOKIE": cookie}
        environ |= {"HTTP_HOST": "localhost", "wsgi.input": BytesIO(b""), "CONTENT_LENGTH": "0"}
        setup_testing_defaults(environ)
        status: list[str] = []
        answer = application(environ, lambda said, _headers, *_: status.append(said))
        try:
            page = b"".join(answer)
        finally:
            answer.close()
        must_agree(status == ["200 OK"], f"{path} is {status}, and should be a page")
        return page

    return ask
