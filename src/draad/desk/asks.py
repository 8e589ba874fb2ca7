"""What workers asked, as rows of work for whoever must answer. Pure."""

import secrets
from collections.abc import Sequence

from django.urls import reverse

from draad.desk.asks_words import AskWords
from draad.desk.components import Button, Due, SourceChip, TaskRow, Tasks
from draad.desk.formats import near_day
from draad.dossier.value_words import value_words
from draad.periods import Day
from draad.rules import Language
from draad.store.read.asks import AskRow

MOST = 20


def ask_tasks(rows: Sequence[AskRow], today: Day, language: Language) -> Tasks | None:
    """The rows; nothing when nobody asked anything."""
    made = tuple(_row(row, today, language) for row in rows[:MOST])
    return Tasks(rows=made) if made else None


def _row(row: AskRow, today: Day, language: Language) -> TaskRow:
    w, url = AskWords.to(language), reverse("dossier", args=[row.dossier_id])
    due = Due(text=w.asked_on.fill(day=near_day(row.on, today, language)))
    chip = SourceChip(source="agreement")
    if row.what == "question":
        return _question(row, due, language)
    if row.what == "moment":
        place = reverse("gesprek_gepland", args=[row.dossier_id, row.n])
        title, why = w.moment.fill(name=row.name), str(w.why_moment)
    else:
        place = reverse("afspraken", args=[row.dossier_id])
        title, why = w.not_agreed.fill(name=row.name), str(w.why_not_agreed)
    look = Button(label=str(w.look), href=place)
    return TaskRow(title=title, url=url, source=chip, why=why, due=due, action=look)


def _question(row: AskRow, due: Due, language: Language) -> TaskRow:
    w = AskWords.to(language)
    about = value_words("question.asked", "about", row.about or "other").to(language)
    title, url = w.question.fill(name=row.name, about=about), reverse("dossier", args=[row.dossier_id])
    if row.alone:
        appoint = Button(label=str(w.appoint), href=reverse("mensen", args=[row.dossier_id]))
        return TaskRow(title=title, url=url, why=str(w.alone), due=due, action=appoint)
    place = reverse("beantwoord", args=[row.dossier_id, row.n])
    return TaskRow(
        title=title,
        url=url,
        source=SourceChip(source="agreement"),
        why=str(w.why_question),
        due=due,
        action=Button(label=str(w.answer), href=place, icon="ask"),
        tick_url=place,
        fields=(("once", secrets.token_urlsafe(12)), ("spoken", "yes")),
    )
