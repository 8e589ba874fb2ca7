"""Switch hats: only to one that may be worn at this moment, in this sign-in."""

from collections.abc import Iterable

from draad.store.read import HatChoice


def switch_hat(asked: str, wearable: Iterable[HatChoice]) -> HatChoice | None:
    """Return the hat that was asked for, or ``None`` when it may not be worn.

    :param asked: ``employer:hat``, as the page of hats sends it.
    :param wearable: what this sign-in may put on now.
    """
    return next((choice for choice in wearable if f"{choice.employer_id}:{choice.hat}" == asked), None)
