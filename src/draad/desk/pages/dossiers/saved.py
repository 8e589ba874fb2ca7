"""Choices in the list that someone gave a name: tabs to go there, a form to keep one, a button to remove it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from draad.actions.save_list import LONGEST_NAME
from draad.desk.components import Button, CheckBox, Component, ErrorSummary, Tab, Tabs, TextField
from draad.desk.pages.dossiers.context import ORDERS, Asked
from draad.desk.pages.dossiers.words import ListWords
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.store.read import Filters, SavedList


@dataclass(frozen=True)
class NameForm:
    """The form that gives a choice a name. ``open`` once it was sent and is not right yet."""

    fields: tuple[Component, ...]
    errors: ErrorSummary | None
    open: bool
    hidden: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Saved:
    """What stands above the list and below the filters. What is ``None`` is not offered now."""

    tabs: Tabs | None
    form: NameForm | None
    remove: Button | None


def chosen_list(wanted: Asked, lists: Sequence[SavedList]) -> SavedList | None:
    """The saved choice that the address names, if it is one of these."""
    return next((one for one in lists if one.id == wanted.list_id), None)


def with_list(wanted: Asked, chosen: SavedList | None) -> Asked:
    """What is asked for: the saved choice, or else what the address says. An address of none is the whole list."""
    if chosen is None:
        return replace(wanted, list_id=None)
    return replace(wanted, filters=chosen.filters, order_word=order_word(chosen.filters))


def order_word(filters: Filters) -> str:
    """The word of the address for an order."""
    return next(word for word, order in ORDERS.items() if order == filters.order)


def saved_context(
    wanted: Asked,
    lists: Sequence[SavedList],
    chosen: SavedList | None,
    form: TypedForm,
    urls: "Addresses",
    key: str,
) -> Saved:
    """The tabs, the form and the button, as far as there is something for them to do."""
    w = ListWords.to(form.language)
    tabs = None
    if lists:
        whole = Tab(label=str(w.all_running), url=urls.whole, current=not wanted.narrowed)
        named = (
            Tab(label=one.name, url=f"{urls.whole}?lijst={one.id}", current=chosen is not None and one.id == chosen.id)
            for one in lists
        )
        tabs = Tabs(label=str(w.saved), tabs=(whole, *named))
    remove = None
    if chosen is not None:
        label = w.forget.fill(name=chosen.name)
        remove = Button(label=label, kind="quiet", post=f"{urls.forget}", fields=(("key", key),))
    return Saved(tabs, name_form(wanted, form, key) if chosen is None and kept_part(wanted) else None, remove)


@dataclass(frozen=True)
class Addresses:
    """Where the list stands, and where the saved choice that is shown is removed."""

    whole: str
    forget: str


def kept_part(wanted: Asked) -> bool:
    """Whether anything was chosen that can be kept: a name that was typed is not."""
    return wanted.narrowed and replace(wanted.filters, text="") != Filters()


def name_form(wanted: Asked, form: TypedForm, key: str) -> NameForm:
    """The form, with what was typed."""
    w, error = ListWords.to(form.language), form.error("naam")
    hint = w.name_hint_text if wanted.filters.text else w.name_hint
    name = TextField(
        name="naam",
        label=str(w.name),
        hint=str(hint),
        value=form.get("naam"),
        error=error,
        maxlength=LONGEST_NAME,
        width="medium",
    )
    fields: tuple[Component, ...] = (name,)
    if error and form.get("naam"):
        fields = (name, CheckBox(name="keep_naam", label=str(ScreeningWords.to(form.language).keep)))
    summary = summary_of(*fields)
    kept = replace(wanted, filters=replace(wanted.filters, text=""))
    return NameForm(fields, summary if summary.errors else None, bool(summary.errors), (*kept.parts(), ("key", key)))


def read_name(form: TypedForm) -> str:
    """The name that was typed; empty, with what is wrong, where there is none or it speaks of health."""
    w, name = ListWords.to(form.language), " ".join(form.free_text("naam").split())
    if not 0 < len(name) <= LONGEST_NAME:
        form.wrong["naam"] = w.name_wrong.fill(n=LONGEST_NAME)
    return name if not form.wrong else ""
