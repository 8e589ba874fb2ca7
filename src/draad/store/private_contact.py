"""The private phone number and mail address of a person. Only ``actions`` comes through here."""

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
