"""One view for all chapters. Nothing is read and nothing is kept: the language and theme come from the address."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render

from draad.desk.components.frame import THEMES
from draad.desk.pages.stijlgids.context import CHAPTERS, chapter_page
from draad.desk.room import open_room
from draad.rules import LANGUAGES


@open_room("stijlgids", door="anyone")
def chapter(request: Any, slug: str = "") -> HttpResponse:
    """A chapter of the style guide; a form that is tried out comes back to the same place.

    :raises Http404: there is no such chapter.
    """
    found = next((one for one in CHAPTERS if one.slug == slug), None)
    if found is None:
        raise Http404
    asked, theme = request.GET.get("lang", request.lang), request.GET.get("theme", request.theme)
    language = next((one for one in LANGUAGES if one == asked), LANGUAGES[0])
    page = chapter_page(found, language, next((one for one in THEMES if one == theme), ""))
    return render(request, page.template, page.context)
