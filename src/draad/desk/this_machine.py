"""Plain HTTP is for this machine alone: whoever comes through a proxy that nobody named is told what is missing.

A proxy on this machine would otherwise open a real installation to a network, without HTTPS, and nobody would notice.
"""

from collections.abc import Callable
from ipaddress import ip_address
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse

PASSED_ON = ("HTTP_FORWARDED", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_REAL_IP", "HTTP_VIA")
REFUSED = (
    "Draad serves this real installation without HTTPS, for this machine only, and this request came through a proxy "
    "or from another machine. Allowed: a proxy with TLS that is named, as DRAAD_HOSTS=draad.example.org "
    "DRAAD_PROXIES=1. Then only HTTPS is served.\n"
)


class ThisMachineOnly:
    """Refuses what comes from elsewhere, in a real installation without HTTPS; not there in any other."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if settings.DRAAD_MODE != "real" or settings.SECURE_SSL_REDIRECT:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        """Answer this machine."""
        if any(name in request.META for name in PASSED_ON) or not _here(request.META.get("REMOTE_ADDR", "")):
            return HttpResponse(REFUSED, status=403, content_type="text/plain; charset=utf-8")
        return self.get_response(request)


def _here(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
