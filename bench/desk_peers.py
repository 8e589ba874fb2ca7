"""What one would write with Django in an afternoon: instances, a Paginator, a plain template, two rows saved."""

from collections.abc import Callable
from datetime import date, datetime

from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import QuerySet
from django.template import engines

from draad.store import models
from draad.store.keys import new_key

PAGE = 50
TEMPLATE = """<!doctype html><title>Dossiers</title><h1>{{ page.paginator.count }} dossiers</h1>
<table>{% for row in page %}<tr><td><a href="/dossiers/{{ row.dossier_id }}/">{{ row.name }}</a></td>
<td>{{ row.phase }}</td><td>{{ row.first_day|date:"d/m/Y" }}</td><td>{{ row.absent|yesno:"absent,back" }}</td>
<td>{{ row.next_party }}</td><td>{{ row.next_rule }}</td><td>{{ row.next_due_on|date:"d/m/Y" }}</td></tr>{% endfor %}
</table>{% if page.has_previous %}<a href="?page={{ page.previous_page_number }}">previous</a>{% endif %}
{% if page.has_next %}<a href="?page={{ page.next_page_number }}">next</a>{% endif %}"""

LACKS_PAGE = (
    "no sign-in, no hat, no reach, no matrix, no unit and no first step that the viewer may see, no log of who looked, "
    "no frame around the page, one language, no accents in its dates"
)
LACKS_SAVE = "no permission asked, nothing checked, no lock, no act, no key against a double click, no caches"


def rows(employer: int) -> QuerySet[models.Summary]:
    """The same rows in the same order; ``running`` is asked in the way that an index helps with."""
    found = models.Summary.objects.filter(employer_id=employer, running__in=(True,))
    return found.order_by("sort_key", "dossier_id")


def paginator(employer: int) -> "Paginator[models.Summary]":
    """The rows by pages, with OFFSET."""
    return Paginator(rows(employer), PAGE)


def plain_page(employer: int) -> Callable[[int], str]:
    """A page of the list: count, instances, a plain template."""
    template = engines["django"].from_string(TEMPLATE)

    def page(number: int = 1) -> str:
        return str(template.render({"page": paginator(employer).page(number)}))

    return page


def plain_save(employer: int, account: int, dossier: int, seq: int, at: datetime) -> None:
    """Save the two rows of one fact."""
    key = {"employer_id": employer, "dossier_id": dossier, "seq": seq}
    with transaction.atomic():
        models.Fact(
            **key,
            kind="contact.made",
            on=date(2026, 11, 23),
            recorded_at=at,
            recorded_by_id=account,
            hat="coach",
            act_id=new_key(),
        ).save(force_insert=True)
        models.FactBody(**key, body={"by": "coach", "channel": "phone"}).save(force_insert=True)
