"""Where those who take part in a talk are led by the mail about it."""

from typing import Any

from django.urls import reverse

from draad.actions.tell_talk import Links


def links_of(request: Any, dossier_id: int) -> Links:
    """Whole addresses: of the dossier, and of the worker's own agreements."""
    dossier, own = reverse("dossier", args=[dossier_id]), reverse("mijn_afspraken")
    return Links(request.build_absolute_uri(dossier), request.build_absolute_uri(own))
