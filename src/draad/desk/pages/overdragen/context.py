"""What handing over shows: pure, from what was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from draad.actions.clock import BRUSSELS
from draad.actions.hand_over import LONGEST_NOTE, Passing
from draad.desk.components import Button, CheckBox, Choice, Link, Option, Select, TextArea
from draad.desk.components.component import Component
from draad.desk.formats import full_day
from draad.desk.pages.overdragen.words import HandoverWords
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm
from draad.desk.words import Spoken
from draad.periods import Day
from draad.rules import Language
from draad.store.read import HandoverRow, Involved
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Shown:
    """One hand-over: from whom to whom, what became of it, the note, and what the viewer can do."""

    title: str
    state: str
    note: str
    dossiers: tuple[Link, ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True)
class HandoverForm:
    """The form, and what it says once it is whole."""

    fields: tuple[Component, ...]
    wrong: Mapping[str, str]
    said: Passing | None

    @property
    def first(self) -> tuple[Component, ...]:
        """To whom, and whether all or some."""
        return self.fields[:2]

    @property
    def ticks(self) -> tuple[Component, ...]:
        """A box for each dossier."""
        return tuple(field for field in self.fields if isinstance(field, CheckBox) and field.name == "dossier")

    @property
    def last(self) -> tuple[Component, ...]:
        """What to know, and when it passes."""
        return tuple(field for field in self.fields[2:] if field not in self.ticks)


def shown(viewer: Viewer, row: HandoverRow, language: Language, once: str) -> Shown:
    """One hand-over, for who gives, takes or arranged it."""
    w = HandoverWords.to(language)
    day = full_day(row.made_at.astimezone(BRUSSELS).date(), language)
    buttons: tuple[Button, ...] = ()
    if row.state == "asked" and row.taker_id == viewer.account_id:
        post = reverse("overdragen_antwoord", args=[row.id])
        buttons = tuple(
            Button(label=str(w[word]), post=post, fields=(("answer", answer), ("once", f"{once}-{row.id}")))
            for word, answer in (("accept", "accepted"), ("decline", "declined"))
        )
    elif row.state == "asked":
        post = reverse("overdragen_terug", args=[row.id])
        label = w.take_back.fill(name=row.taker)
        buttons = (Button(label=label, kind="quiet", post=post, fields=(("once", f"{once}-{row.id}"),)),)
    return Shown(
        w.from_to.fill(giver=row.giver, n=row.count, taker=row.taker),
        w.when.fill(state=str(w[row.state]), day=day),
        row.note,
        tuple(Link(label=name, href=reverse("dossier", args=[key])) for key, name in row.dossiers),
        buttons,
    )


def handover_form(
    values: Mapping[str, Sequence[str]],
    giver_id: int,
    dossiers: Sequence[tuple[int, str]],
    coaches: Sequence[Involved],
    day: tuple[Day, Language],
    *,
    sent: bool,
) -> HandoverForm:
    """Read the form, or make an empty one. ``values`` holds every value of a name: dossiers are ticked by number."""
    w = HandoverWords.to(day[1])
    form = TypedForm({name: found[-1] for name, found in values.items() if found}, *day)
    takers = {str(one.account_id): one.name for one in coaches if one.account_id != giver_id}
    ticked = {int(value) for value in values.get("dossier", ()) if value.isdecimal()}
    taker, which = form.one_of("taker", takers, ""), form.one_of("which", ("all", "some"), "some")
    chosen = [key for key, _ in dossiers if which == "all" or key in ticked]
    said = None
    if sent:
        if not taker:
            form.wrong["taker"] = str(w.choose)
        if not chosen:
            form.wrong["which"] = str(w.nothing)
        note = form.free_text("note")
        if not form.wrong:
            said = Passing(giver_id, int(taker), chosen, note, ask=form.get("how") == "ask")
    return HandoverForm(fields(form, takers, dossiers, ticked, w), form.wrong, said)


def fields(
    form: TypedForm, takers: Mapping[str, str], dossiers: Sequence[tuple[int, str]], ticked: set[int], w: Spoken
) -> tuple[Component, ...]:
    """To whom, which, what to know, and when."""
    options = (Option(value="", label="–"), *(Option(value=key, label=name) for key, name in takers.items()))
    which = (
        Option(value="all", label=w.which_all.fill(n=len(dossiers))),
        Option(value="some", label=str(w.which_some)),
    )
    how = (Option(value="ask", label=str(w.how_ask)), Option(value="now", label=str(w.how_now)))
    found: list[Component] = [
        Select(
            name="taker",
            label=str(w.taker),
            options=options,
            value=form.get("taker"),
            error=form.error("taker"),
            width="medium",
        ),
        Choice(
            name="which",
            label=str(w.which),
            options=which,
            value=form.get("which", "some"),
            error=form.error("which"),
            stacked=True,
        ),
    ]
    found += [
        CheckBox(name="dossier", id=f"f-dossier-{key}", label=name, value=str(key), checked=key in ticked)
        for key, name in dossiers
    ]
    found.append(
        TextArea(
            name="note",
            label=str(w.note),
            hint=str(w.note_hint),
            value=form.get("note"),
            error=form.error("note"),
            required=False,
            maxlength=LONGEST_NOTE,
        )
    )
    if form.error("note") or form.ticked("keep_note"):
        keep = str(ScreeningWords.to(form.language).keep)
        found.append(CheckBox(name="keep_note", label=keep, checked=form.ticked("keep_note")))
    found.append(Choice(name="how", label=str(w.how), options=how, value=form.get("how", "ask"), stacked=True))
    return tuple(found)
