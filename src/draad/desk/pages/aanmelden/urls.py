"""Addresses of signing in. Their names are the library's, which looks pages up by them; others are not there."""

from allauth.mfa.recovery_codes.views import download_recovery_codes
from allauth.mfa.webauthn.views import login_webauthn
from django.urls import URLPattern, path, re_path

from draad.desk.pages.aanmelden import demo, views
from draad.desk.room import Door, View, open_room

KEYS = "account/tweede-stap/passkeys/"


def _page(where: str, name: str, view: View, door: Door = "anyone") -> URLPattern:
    return path(where, open_room(f"aanmelden.{name}", door)(view), name=name)


urlpatterns = [
    _page("demo/", "demo", demo.people),
    _page("aanmelden/", "account_login", views.SignIn.as_view()),
    _page("aanmelden/gesloten/", "account_inactive", views.Closed.as_view()),
    _page("aanmelden/passkey/", "mfa_login_webauthn", login_webauthn),
    _page("aanmelden/tweede-stap/", "mfa_authenticate", views.SecondStep.as_view()),
    _page("aanmelden/opnieuw/", "account_reauthenticate", views.Again.as_view()),
    _page("aanmelden/opnieuw/code/", "mfa_reauthenticate", views.AgainCode.as_view()),
    _page("aanmelden/opnieuw/passkey/", "mfa_reauthenticate_webauthn", views.AgainPasskey.as_view()),
    _page("afmelden/", "account_logout", views.SignOut.as_view()),
    _page("wachtwoord/", "account_reset_password", views.Forgotten.as_view()),
    _page("wachtwoord/onderweg/", "account_reset_password_done", views.ForgottenSent.as_view()),
    _page("wachtwoord/bewaard/", "account_reset_password_from_key_done", views.ByLinkDone.as_view()),
    re_path(
        r"^wachtwoord/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        open_room("aanmelden.account_reset_password_from_key")(views.ByLink.as_view()),
        name="account_reset_password_from_key",
    ),
    _page("account/wachtwoord/", "account_change_password", views.Change.as_view(), "signed_in"),
    _page("account/wachtwoord/eerste/", "account_set_password", views.set_password_elsewhere, "signed_in"),
    _page("account/tweede-stap/", "mfa_index", views.Factors.as_view(), "first_factor"),
    _page("account/tweede-stap/app/", "mfa_activate_totp", views.AppOn.as_view(), "first_factor"),
    _page("account/tweede-stap/app/uit/", "mfa_deactivate_totp", views.AppOff.as_view(), "first_factor"),
    _page(KEYS, "mfa_list_webauthn", views.Passkeys.as_view(), "first_factor"),
    _page(f"{KEYS}nieuw/", "mfa_add_webauthn", views.PasskeyAdd.as_view(), "first_factor"),
    _page(f"{KEYS}<int:pk>/weg/", "mfa_remove_webauthn", views.PasskeyGone.as_view(), "first_factor"),
    _page(f"{KEYS}<int:pk>/", "mfa_edit_webauthn", views.PasskeyRename.as_view(), "first_factor"),
    _page("account/tweede-stap/codes/", "mfa_view_recovery_codes", views.Codes.as_view(), "first_factor"),
    _page("account/tweede-stap/codes/nieuw/", "mfa_generate_recovery_codes", views.CodesNew.as_view(), "first_factor"),
    _page("account/tweede-stap/codes/bestand/", "mfa_download_recovery_codes", download_recovery_codes, "first_factor"),
]
