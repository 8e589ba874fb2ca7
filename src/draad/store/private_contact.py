"""The private phone number and mail address of a person. Only ``actions`` comes through here."""

from draad.accounts.models import Account, Membership
from draad.store import models


def change(employer_id: int, person_id: int, phone: str, mail: str) -> list[str]:
    """Put these in the place of what stood there. Returns the names of the fields that changed."""
    person = models.Person.objects.get(employer_id=employer_id, id=person_id)
    wanted = {"private_phone": phone, "private_mail": mail}
    changed = [name for name, value in wanted.items() if getattr(person, name) != value]
    for name in changed:
        setattr(person, name, wanted[name])
    if changed:
        person.save(update_fields=changed)
    return changed


def account_for(employer_id: int, person_id: int, address: str) -> Account:
    """The account of a person; one is made with this address for who has none.

    An address that is another person's account already is none that can be made an account of: theirs stays theirs.
    """
    person = models.Person.objects.select_related("account").get(employer_id=employer_id, id=person_id)
    if person.account is not None:
        return person.account
    free = not Account.objects.filter(email=address.lower()).exists()
    mail = address if free else f"person-{person_id}@no-mail.invalid"
    name = f"{person.first_name} {person.last_name}"
    account = Account.objects.create_user(mail, None, name=name, language=person.language)
    Membership.objects.get_or_create(account=account, employer_id=employer_id)
    person.account = account
    person.save(update_fields=["account"])
    return account
