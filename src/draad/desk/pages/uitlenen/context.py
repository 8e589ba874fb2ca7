"""What the page of standing in shows: pure, from what was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Button, DayField, Link, Option, Select
from draad.desk.components.component import Component
from draad.desk.formats import full_day, short_day
from draad.desk.pages.uitlenen.words import LoanWords
from draad.desk.typed_form import TypedForm
from draad.desk.words import Spoken
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import Away, Colleague, LentHat


@dataclass(frozen=True)
class LoanLine:
    """One who stands in."""

    said: str
    by: str
    end: Button


@dataclass(frozen=True)
class Arranged:
    """What was chosen: whose hat, who takes it, from when until when."""

    giver_id: int
    hat: Hat
    taker_id: int
    period: tuple[Day, Day]


@dataclass(frozen=True)
class LoanForm:
    """The form, and what it says once it is whole."""

    fields: tuple[Component, ...]
    wrong: Mapping[str, str]
    said: Arranged | None


def loan_lines(loans: Sequence[LentHat], language: Language, once: str) -> tuple[LoanLine, ...]:
    """Who stands in for whom, running or still to come."""
    w = LoanWords.to(language)
    return tuple(
        LoanLine(
            w.said.fill(
                taker=one.taker,
                giver=one.giver,
                hat=one.hat.words.to(language),
                first=full_day(one.first_day, language),
                last=full_day(one.last_day, language),
            ),
            w.by.fill(name=one.by) if one.by else "",
            Button(
                label=w.end.fill(name=one.taker),
                kind="quiet",
                post=reverse("uitlenen_stop", args=[one.id]),
                fields=(("once", f"{once}-{one.id}"),),
            ),
        )
        for one in loans
    )


def away_lines(away: Sequence[Away], language: Language) -> tuple[tuple[str, Link], ...]:
    """Who is away and not stood in for, with the way to arrange it."""
    w = LoanWords.to(language)
    return tuple(
        (
            w.away.fill(name=one.name, hat=one.hat.words.to(language)),
            Link(
                label=str(w.arrange_for),
                href=f"{reverse('uitlenen')}?giver={one.account_id}-{one.hat.value}#form",
                about=one.name,
            ),
        )
        for one in away
    )


def loan_form(
    values: Mapping[str, str], people: Sequence[Colleague], own: int, today: Day, language: Language, *, sent: bool
) -> LoanForm:
    """Read the form, or make an empty one."""
    w, form = LoanWords.to(language), TypedForm(values, today, language)
    givers = {
        f"{one.account_id}-{hat.value}": w.away.fill(name=one.name, hat=hat.words.to(language))
        for one in people
        if one.account_id != own
        for hat in one.hats
    }
    takers = {str(one.account_id): one.name for one in people if one.account_id != own}
    giver, taker = form.one_of("giver", givers, ""), form.one_of("taker", takers, "")
    said = None
    if sent:
        form.wrong |= {name: str(w.choose) for name, value in (("giver", giver), ("taker", taker)) if not value}
        first, last = form.day("first", "future"), form.day("last", "future")
        if not form.wrong and first is not None and last is not None:
            account, _, hat = giver.partition("-")
            said = Arranged(int(account), Hat(hat), int(taker), (first, last))
    return LoanForm(_fields(form, givers, takers, w), form.wrong, said)


def again(form: LoanForm, values: Mapping[str, str], name: str, said: str, language: Language) -> tuple[Component, ...]:
    """The fields once more, with what is wrong beside one of them."""
    w = LoanWords.to(language)
    selects = [field for field in form.fields if isinstance(field, Select)]
    givers, takers = ({one.value: one.label for one in field.options if one.value} for field in selects)
    typed = TypedForm(values, 0, language)
    typed.wrong[name] = said
    return _fields(typed, givers, takers, w)


def _fields(form: TypedForm, givers: Mapping[str, str], takers: Mapping[str, str], w: Spoken) -> tuple[Component, ...]:
    return (
        _select("giver", str(w.giver), givers, form, ""),
        _select("taker", str(w.taker), takers, form, str(w.taker_hint)),
        DayField(
            name="first",
            label=str(w.first),
            value=form.get("first") or (short_day(form.today, form.language) if form.today else ""),
            error=form.error("first"),
        ),
        DayField(name="last", label=str(w.last), value=form.get("last"), error=form.error("last")),
    )


def _select(name: str, label: str, choices: Mapping[str, str], form: TypedForm, hint: str) -> Select:
    options = (Option(value="", label="–"), *(Option(value=value, label=said) for value, said in choices.items()))
    return Select(
        name=name, label=label, options=options, value=form.get(name), error=form.error(name), hint=hint, width="medium"
    )
