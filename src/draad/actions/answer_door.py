"""Send a link to whoever asked at the door with an address that is known. The mail names nobody and no employer."""

from draad.accounts.models import OwnWay
from draad.accounts.own_way import answer_asked
from draad.actions.answer_door_words import BODY, SUBJECT
from draad.actions.clock import machine_now
from draad.actions.owe_mail import owe_account_mail
from draad.rules import Language


def answer_door(address_of: str) -> int:
    """Answer everyone who asked since. Returns how many links leave. Links follow the machine's clock.

    :param address_of: the address of a link, with ``{secret}`` where its secret stands.
    """

    def send(way: OwnWay, secret: str) -> None:
        language: Language = way.account.language  # type: ignore[assignment]
        text = BODY.to(language).format(link=address_of.format(secret=secret))
        owe_account_mail(way.account, None, SUBJECT.to(language), text, to=way.address)

    return answer_asked(machine_now(), send)
