"""The forms of people and roles: their fields, what was typed, and what it says. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from draad.actions.give_role import OVER_UNITS, Why
from draad.actions.staffing import Job, Named
from draad.desk.components import Choice, Component, DayField, NumberField, Option, Select
from draad.desk.components.fields import ErrorSummary
from draad.desk.formats import short_day
from draad.desk.pages.mensen_beheer.words import RoleWords, StaffWords
from draad.desk.typed_fields import mail_of, may, must, number_of, text_field, typed_number
from draad.desk.typed_form import TypedForm, summary_of
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read.staff import Staff, StaffJob
from draad.store.staff import Role

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
CATEGORIES = ("white_collar", "blue_collar")
MOST_HOURS = 60


@dataclass(frozen=True)
class Around:
    """What can be chosen from: the units, who may lead (``None``: too many for a list), and what a typed name is."""

    units: tuple[tuple[int, str], ...]
    leaders: tuple[tuple[int, str], ...] | None
    typed_leader: int | None = None
    new_units: bool = True


Said = TypeVar("Said")


@dataclass(frozen=True)
class Form(Generic[Said]):
    """The fields, what is wrong with them, and what they say when nothing is."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    said: Said | None


@dataclass(frozen=True)
class NewPerson:
    """Somebody new, with their work."""

    who: Named
    job: Job
    since: Day


def _form(fields: list[Component]) -> tuple[tuple[Component, ...], ErrorSummary]:
    return tuple(fields), summary_of(*fields)


def new_form(
    typed: Mapping[str, str], around: Around, language: Language, today: Day, *, sent: bool
) -> Form[NewPerson]:
    """Somebody new. ``typed`` may carry what the one before had, so that only a name is left to type."""
    form, w = TypedForm(typed, today, language), StaffWords.to(language)
    said = None
    if sent:
        who, job = _read_who(form, mail=True), _read_job(form, around)
        since = form.day("since", "past")
        said = NewPerson(who, job, since) if since is not None and not form.wrong else None
    since_field = DayField(name="since", label=w.since, value=form.get("since"), error=form.error("since"))
    fields = [*_who_fields(form, mail=True), *_job_fields(form, around), since_field]
    return Form(*_form(fields), said)


def details_form(one: Staff, typed: Mapping[str, str], language: Language, today: Day, *, sent: bool) -> Form[Named]:
    """Somebody's name, language, function, and the address as long as nobody came in by it."""
    moves = one.signs_in in {"no", "invited"}
    before = {
        "first_name": one.first_name,
        "last_name": one.last_name,
        "mail": one.mail,
        "language": one.language,
        "function": one.function,
    }
    form = TypedForm(typed if sent else before, today, language)
    who = _read_who(form, mail=moves) if sent else None
    if who is not None and not moves:
        who = Named(who.first_name, who.last_name, one.mail, who.language, who.function)
    return Form(*_form(_who_fields(form, mail=moves)), who if not form.wrong else None)


def job_form(
    one: Staff, typed: Mapping[str, str], around: Around, language: Language, today: Day, *, sent: bool
) -> Form[tuple[Job, Day]]:
    """How somebody works, from a day on."""
    now = one.now(today)
    form = TypedForm(typed if sent else {**job_before(now), "from": short_day(today, language)}, today, language)
    w, said = StaffWords.to(language), None
    if sent:
        job, since = _read_job(form, around), form.day("from", "nearest")
        if job.manager == one.id:
            form.wrong["manager"] = str(w.himself)
        if since is not None and now is not None and since < now.contract_from:
            form.wrong["from"] = str(w.before_start)
        said = (job, since) if since is not None and not form.wrong else None
    day = DayField(name="from", label=w.job_from, value=form.get("from"), error=form.error("from"))
    return Form(*_form([day, *_job_fields(form, around)]), said)


def leave_form(
    one: Staff, typed: Mapping[str, str], around: Around, language: Language, today: Day, *, sent: bool
) -> Form[tuple[Day, int | None]]:
    """The last day, and who leads afterwards."""
    form, w = TypedForm(typed, today, language), StaffWords.to(language)
    said = None
    if sent:
        last = form.day("last", "nearest")
        first = min((job.contract_from for job in one.jobs), default=today)
        if last is not None and last < first:
            form.wrong["last"] = str(w.before_start)
        successor = _read_manager(form, around) if one.leads else None
        if successor == one.id:
            form.wrong["manager"] = str(w.himself)
        said = (last, successor) if last is not None and not form.wrong else None
    fields: list[Component] = [
        DayField(name="last", label=w.last_day, value=form.get("last"), error=form.error("last"))
    ]
    if one.leads:
        fields.append(_manager_field(form, around, label=w.successor.fill(n=one.leads)))
    return Form(*_form(fields), said)


def job_before(job: StaffJob | None) -> dict[str, str]:
    """What stands in the fields of work for a contract."""
    if job is None:
        return {}
    return {
        "unit": str(job.unit_id),
        "manager": str(job.manager_id or ""),
        "hours": typed_number(job.hours_per_week),
        "full_time": typed_number(job.full_time_hours),
        "category": job.category,
        "surveillance": {True: "yes", False: "no", None: "unknown"}[job.health_surveillance],
    }


def _who_fields(form: TypedForm, *, mail: bool) -> list[Component]:
    w = StaffWords.to(form.language)
    found: list[Component] = [
        text_field(form, "first_name", w.first_name, required=True, width="medium"),
        text_field(form, "last_name", w.last_name, required=True, width="medium"),
    ]
    if mail:
        found.append(text_field(form, "mail", w.mail, hint=w.mail_hint, kind="email", inputmode="email"))
    found += [
        Choice(
            name="language",
            label=w.speaks,
            value=form.get("language", "nl"),
            options=tuple(Option(value=code, label=name) for code, name in LANGUAGES),
        ),
        text_field(form, "function", w.function, width="medium"),
    ]
    return found


def _read_who(form: TypedForm, *, mail: bool) -> Named:
    return Named(
        must(form, "first_name", 80),
        must(form, "last_name", 80),
        mail_of(form, "mail", required=False) if mail else "",
        form.one_of("language", tuple(code for code, _ in LANGUAGES), "nl"),
        may(form, "function", 80),
    )


def _job_fields(form: TypedForm, around: Around) -> list[Component]:
    w = StaffWords.to(form.language)
    found: list[Component] = []
    if around.units:
        options = (Option(value="", label="–"), *(Option(value=str(key), label=name) for key, name in around.units))
        found.append(
            Select(
                name="unit",
                label=w.unit,
                options=options,
                value=form.get("unit"),
                error=form.error("unit"),
                required=not around.new_units,
            )
        )
    if around.new_units:
        if not around.units and form.error("unit"):
            form.wrong["unit_new"] = form.error("unit")
        hint, label = (w.unit_new_hint, w.unit_new) if around.units else ("", w.unit)
        found.append(text_field(form, "unit_new", label, hint=hint, required=not around.units))
    found += [
        _manager_field(form, around),
        _hours(form, "hours", w.hours),
        _hours(form, "full_time", w.full_time),
        Choice(
            name="category",
            label=w.category,
            value=form.get("category"),
            options=tuple(Option(value=one, label=str(w[one])) for one in CATEGORIES),
            error=form.error("category"),
        ),
        Choice(
            name="surveillance",
            label=w.surveillance,
            value=form.get("surveillance", "unknown"),
            options=(
                Option(value="yes", label=str(w.yes)),
                Option(value="no", label=str(w.no)),
                Option(value="unknown", label=str(w.unknown)),
            ),
        ),
    ]
    return found


def _hours(form: TypedForm, name: str, label: str) -> Component:
    unit = str(StaffWords.to(form.language).hours_unit)
    return NumberField(name=name, label=label, value=form.get(name), unit=unit, error=form.error(name))


def _manager_field(form: TypedForm, around: Around, label: str = "") -> Component:
    w = StaffWords.to(form.language)
    label = label or str(w.manager)
    if around.leaders is None:
        return text_field(form, "manager", label, hint=w.manager_hint)
    options = (
        Option(value="", label=str(w.manager_none)),
        *(Option(value=str(key), label=name) for key, name in around.leaders),
    )
    return Select(
        name="manager",
        label=label,
        options=options,
        value=form.get("manager"),
        error=form.error("manager"),
        required=False,
    )


def _read_manager(form: TypedForm, around: Around) -> int | None:
    typed = form.get("manager")
    if not typed:
        return None
    if around.leaders is None:
        if around.typed_leader is None:
            form.wrong["manager"] = str(StaffWords.to(form.language).manager_unknown)
        return around.typed_leader
    return int(form.one_of("manager", [str(key) for key, _ in around.leaders], "0")) or None


def _read_job(form: TypedForm, around: Around) -> Job:
    w = StaffWords.to(form.language)
    new = may(form, "unit_new") if around.new_units else ""
    chosen = form.one_of("unit", [str(key) for key, _ in around.units], "")
    if not new and not chosen:
        form.wrong["unit"] = str(w.unit_choose)
    category = form.one_of("category", CATEGORIES, "")
    if not category:
        form.wrong["category"] = str(w.choose)
    return Job(
        unit=new or int(chosen or 0),
        manager=_read_manager(form, around),
        hours_per_week=_read_hours(form, "hours"),
        full_time_hours=_read_hours(form, "full_time"),
        category=category,
        health_surveillance={"yes": True, "no": False}.get(form.get("surveillance")),
    )


def _read_hours(form: TypedForm, name: str) -> float | None:
    w, found = StaffWords.to(form.language), number_of(form.get(name))
    if found is None or not 0 < found <= MOST_HOURS:
        form.wrong[name] = str(w.number if form.get(name) else w.fill_in)
        return None
    return found


@dataclass(frozen=True)
class NewRole:
    """Who gets which role."""

    mail: str
    name: str
    role: Role


def role_form(
    hats: frozenset[Hat], units: tuple[tuple[int, str], ...], typed: Mapping[str, str], language: Language, today: Day,
    *, sent: bool, refused: Why | None = None,
) -> Form[NewRole]:  # fmt: skip
    """Who gets which role, for whom, from when until when."""
    form, w = (
        TypedForm(typed if sent else {"first": short_day(today, language), **typed}, today, language),
        RoleWords.to(language),
    )
    said = _read_role(form, hats, units) if sent else None
    if refused is not None:
        form.wrong["mail" if refused is Why.ONESELF else "last"] = str(w[refused.value])
    offered = tuple(Option(value=hat.value, label=_upper(hat.words.to(language))) for hat in Hat if hat in hats)
    fields: list[Component] = [
        text_field(form, "mail", w.mail, hint=w.mail_hint, kind="email", inputmode="email", required=True),
        text_field(form, "name", w.name, hint=w.name_hint),
        Choice(name="hat", label=w.role, options=offered, value=form.get("hat"), stacked=True, error=form.error("hat")),
    ]
    if units:
        options = (Option(value="", label=str(w.whole)), *(Option(value=str(key), label=name) for key, name in units))
        fields.append(
            Select(
                name="unit",
                label=w.unit,
                hint=w.unit_hint,
                options=options,
                value=form.get("unit"),
                error=form.error("unit"),
                required=False,
            )
        )
    fields += [
        DayField(name="first", label=w.first, value=form.get("first"), error=form.error("first")),
        DayField(
            name="last",
            label=w.last,
            hint=w.last_hint,
            value=form.get("last"),
            required=False,
            error=form.error("last"),
        ),
    ]
    return Form(*_form(fields), said if not form.wrong else None)


def _read_role(form: TypedForm, hats: frozenset[Hat], units: tuple[tuple[int, str], ...]) -> NewRole | None:
    w = RoleWords.to(form.language)
    mail, name = mail_of(form, "mail", required=True), may(form, "name")
    chosen = form.one_of("hat", [hat.value for hat in hats], "")
    if not chosen:
        form.wrong["hat"] = str(w.choose)
    unit = int(form.one_of("unit", [str(key) for key, _ in units], "0")) or None
    if unit is not None and chosen and Hat(chosen) not in OVER_UNITS:
        form.wrong["unit"] = str(w.not_over_unit)
    first = form.day("first", "nearest")
    last = form.day("last", "future") if form.get("last") else None
    if first is not None and last is not None and last < first:
        form.wrong["last"] = str(w.backwards)
    if form.wrong or first is None:
        return None
    return NewRole(mail, name, Role(Hat(chosen), first, last, unit))


def end_form(
    typed: Mapping[str, str], language: Language, today: Day, *, sent: bool, refused: Why | None = None
) -> Form[Day]:
    """The last day of a role."""
    form, w = (
        TypedForm(typed if sent else {"last": short_day(today, language)}, today, language),
        RoleWords.to(language),
    )
    last = form.day("last", "nearest") if sent else None
    if refused is not None:
        form.wrong["last"] = str(w[refused.value])
    field = DayField(name="last", label=w.last_day, value=form.get("last"), error=form.error("last"))
    return Form((field,), summary_of(field), last if not form.wrong else None)


def _upper(said: str) -> str:
    return said[:1].upper() + said[1:]
