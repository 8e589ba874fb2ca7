"""Record a certificate that came in, or a first day that needs none."""

from dataclasses import dataclass
from typing import Any

from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day, iso
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Certificate:
    """The days of a certificate; never what it says of the illness.

    ``other_illness``: whether it says that this is another illness than before, where it says so; only of those who may
    know it.
    """

    first: Day
    last: Day
    received: Day
    extension: bool
    other_illness: str = ""


def fact_of(certificate: Certificate) -> NewFact:
    """The fact that a certificate tells."""
    body: dict[str, Any] = {
        "from": iso(certificate.first),
        "until": iso(certificate.last),
        "extension": "yes" if certificate.extension else "no",
    }
    if certificate.other_illness:
        body["other_illness"] = certificate.other_illness
    return NewFact("certificate.received", certificate.received, body)


def receive_certificate(
    viewer: Viewer, dossier_id: int, certificate: Certificate, *, key: str, seen: str | None = None
) -> Done:
    """Record a certificate.

    :raises NotAllowed: the dossier is not in reach, or the hat may not record certificates or one of the keys.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(fact_of(certificate))
        return {"until": certificate.last}

    return perform(viewer, "certificate", key, act, dossier_id=dossier_id, seen=seen)


def use_free_day(viewer: Viewer, dossier_id: int, on: Day, *, key: str, seen: str | None = None) -> Done:
    """Record that a first day of absence passes without a certificate.

    :raises NotAllowed: the dossier is not in reach, or the hat may not record it.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(NewFact("certificate.not_needed", on))
        return {"on": on}

    return perform(viewer, "free_day", key, act, dossier_id=dossier_id, seen=seen)
