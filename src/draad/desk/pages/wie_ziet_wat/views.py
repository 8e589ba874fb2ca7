"""Who sees what, for everyone who signs in."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from draad.desk.pages.wie_ziet_wat.context import who_context
from draad.desk.pages.wie_ziet_wat.words import WhoWords
from draad.desk.room import room
from draad.privacy.hats import Hat

SIGNED_IN = {hat for hat in Hat if hat.signs_in}


@room("wie_ziet_wat", hats=SIGNED_IN)
def who_sees_what(request: Any) -> HttpResponse:
    """Show the matrix: first what this hat sees, then all of it."""
    viewer = request.viewer
    return render(
        request,
        "wie_ziet_wat/page.html",
        {
            "w": WhoWords.to(request.lang),
            "who": who_context(viewer.hat, viewer.policy, request.lang),
            "hat": viewer.hat.words.to(request.lang),
            "own": viewer.hat is Hat.WORKER,
        },
    )
