"""Where everyone comes in."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect

from draad.desk.framing import landing
from draad.desk.room import open_room


@open_room("start")
def start(request: Any) -> HttpResponse:
    """Lead to the first room of the hat; to the choice of one when none is worn; to signing in."""
    if request.viewer is None and request.user.is_authenticated:
        return redirect("hoeden")
    return redirect(landing(request.viewer))
