"""The form of each step: its fields, what was typed, and what it tells. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from draad.actions.set_up_employer import Told
from draad.desk.components import CheckBox, Choice, Component, DayField, Option, Select
from draad.desk.components.fields import ErrorSummary
from draad.desk.formats import short_day
from draad.desk.pages.beginnen.words import FieldWords
from draad.desk.typed_fields import mail_of, may, must, people_of, text_field, typed_number
from draad.desk.typed_form import TypedForm, summary_of
from draad.desk.words import Spoken
from draad.dossier.books import book_of
from draad.dossier.facts import Context, Employer
from draad.law import BELGIUM
from draad.periods import iso, parse_day
from draad.privacy.hats import Hat
from draad.protocol import PRESETS
from draad.rules import Language
from draad.store.read.setup import Setup

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
REGIONS = ("flanders", "brussels", "wallonia", "east", "several")
LEADERS = ("coach", "manager", "hr")
EVERY = {"7": "weekly", "14": "fortnightly", "30": "monthly"}
SET = "policy.contact_procedure_set"


@dataclass(frozen=True)
class Group:
    """Fields that answer one question together, under a legend; without one each stands by itself."""

    fields: tuple[Component, ...]
    legend: str = ""
    hint: str = ""
    error: str = ""


@dataclass(frozen=True)
class StepForm:
    """The fields of a step. ``told`` when nothing is wrong."""

    groups: tuple[Group, ...]
    errors: ErrorSummary
    told: Told | None


def step_form(
    step: str, setup: Setup, typed: Mapping[str, str], language: Language, today: int, *, sent: bool
) -> StepForm:
    """Make the form of a step, and read it when it was sent."""
    before, groups, read = STEPS[step]
    form = TypedForm(typed if sent else before(setup, language), today, language)
    told = read(setup, form) if sent else None
    made = groups(form)
    errors = summary_of(*(field for group in made for field in group.fields))
    return StepForm(made, errors, told if not form.wrong else None)


def options_of(names: tuple[str, ...], w: Any) -> tuple[Option, ...]:
    """Answers whose words have their own names."""
    return tuple(Option(value=name, label=str(w[name])) for name in names)


def _yes_no(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, "unknown") if isinstance(value, bool) else "unknown"


def _employer_before(setup: Setup, language: Language) -> dict[str, str]:  # noqa: ARG001 - the shape of a step
    told, context = setup.told.get("employer", {}), setup.context
    spoken = told.get("languages", [setup.language])
    return {
        "name": setup.name,
        "short_name": setup.short_name,
        "average": typed_number(context.get("workers_average")),
        "on_1_january": typed_number(context.get("workers_on_1_january")),
        "sector": str(context.get("sector", "")),
        "committee": _yes_no(context.get("committee")),
        "group": str(context.get("group", "")),
        "region": str(told.get("region", "")),
        "main_language": setup.language,
        "contact": setup.contact,
        **{f"speaks_{one}": "yes" for one in spoken},
    }


def _employer_groups(form: TypedForm) -> tuple[Group, ...]:
    w = FieldWords.to(form.language)
    numbers = {"width": "number", "inputmode": "decimal"}
    return (
        Group(
            (
                text_field(form, "name", w.name, required=True),
                text_field(form, "short_name", w.short_name, hint=w.short_hint),
            )
        ),
        Group(
            (
                text_field(form, "average", w.average, hint=w.average_hint, required=True, **numbers),
                text_field(form, "on_1_january", w.on_1_january, **numbers),
            )
        ),
        _kind_of_employer(form, w),
        Group(
            tuple(
                CheckBox(
                    name=f"speaks_{code}",
                    label=name,
                    checked=form.ticked(f"speaks_{code}"),
                    error=form.error("speaks_nl") if code == "nl" else "",
                )
                for code, name in LANGUAGES
            ),
            legend=w.languages,
        ),
        Group(
            (
                Choice(
                    name="main_language",
                    label=w.main_language,
                    value=form.get("main_language"),
                    options=tuple(Option(value=code, label=name) for code, name in LANGUAGES),
                    error=form.error("main_language"),
                ),
                text_field(form, "contact", w.contact, hint=w.contact_hint, required=True),
            )
        ),
    )


def _kind_of_employer(form: TypedForm, w: Spoken) -> Group:
    yes_no = (("yes", w.yes), ("no", w.no), ("unknown", w.unknown))
    groups = (Option(value="", label=str(w.unknown)), *(Option(value=one, label=one) for one in "ABCD"))
    return Group(
        (
            Choice(
                name="sector",
                label=w.sector,
                value=form.get("sector"),
                options=options_of(("private", "public"), w),
                error=form.error("sector"),
            ),
            Choice(
                name="committee",
                label=w.committee,
                value=form.get("committee", "unknown"),
                options=tuple(Option(value=value, label=str(label)) for value, label in yes_no),
            ),
            Select(
                name="group",
                label=w.group,
                hint=w.group_hint,
                value=form.get("group"),
                options=groups,
                width="short",
                required=False,
            ),
            Select(
                name="region",
                label=w.region,
                hint=w.region_hint,
                value=form.get("region"),
                options=(Option(value="", label="–"), *options_of(REGIONS, w)),
                error=form.error("region"),
                width="medium",
            ),
        )
    )


def _read_employer(_: Setup, form: TypedForm) -> Told:
    w = FieldWords.to(form.language)
    name, short = must(form, "name"), may(form, "short_name", 40)
    average, january = people_of(form, "average", required=True), people_of(form, "on_1_january", required=False)
    sector, region = form.one_of("sector", ("private", "public"), ""), form.one_of("region", REGIONS, "")
    spoken = [code for code, _ in LANGUAGES if form.ticked(f"speaks_{code}")]
    main = form.one_of("main_language", tuple(code for code, _ in LANGUAGES), "")
    contact = must(form, "contact")
    for field, answer in (("sector", sector), ("region", region), ("main_language", main)):
        if not answer:
            form.wrong[field] = str(w.choose)
    if not spoken:
        form.wrong["speaks_nl"] = str(w.choose_language)
    return Told(
        "employer",
        {"region": region, "languages": [main, *(one for one in spoken if one != main)]},
        {"name": name, "short_name": short or name[:40], "language": main, "contact": contact},
        {
            "workers_average": average,
            "workers_on_1_january": january,
            "sector": sector,
            "committee": {"yes": True, "no": False}.get(form.get("committee")),
            "group": form.one_of("group", ("A", "B", "C", "D"), "") or None,
        },
    )


def _lead_before(setup: Setup, language: Language) -> dict[str, str]:
    told = setup.told.get("lead", {})
    chosen = setup.context.get("protocols", ["collective-policy"] if "lead" not in setup.done else [])
    since = next((fact["on"] for fact in setup.context.get("facts", ()) if fact["kind"] == SET), "")
    return {
        "leads": told.get("leads", ""),
        "contact_by": told.get("contact_by", ""),
        "every": str(told.get("every_days", "")),
        "in_rules_since": short_day(parse_day(since), language) if since else "",
        **{f"protocol_{name}": "yes" for name in chosen},
    }


def _lead_groups(form: TypedForm) -> tuple[Group, ...]:
    w = FieldWords.to(form.language)
    names = tuple(Option(value=name, label=_party(name, form.language)) for name in LEADERS)
    first = next(iter(PRESETS))
    return (
        Group(
            tuple(
                CheckBox(
                    name=f"protocol_{name}",
                    label=preset.title.to(form.language),
                    hint=w.rules.fill(n=len(preset.rules)),
                    checked=form.ticked(f"protocol_{name}"),
                    error=form.error("protocols") if name == first else "",
                )
                for name, preset in PRESETS.items()
            ),
            legend=w.protocols,
            hint=w.protocols_hint,
        ),
        Group(
            (
                Choice(
                    name="leads",
                    label=w.who_leads,
                    hint=w.who_leads_hint,
                    value=form.get("leads"),
                    options=names,
                    error=form.error("leads"),
                ),
                Choice(
                    name="contact_by",
                    label=w.contact_by,
                    value=form.get("contact_by"),
                    options=names,
                    error=form.error("contact_by"),
                ),
                Choice(
                    name="every",
                    label=w.how_often,
                    value=form.get("every"),
                    options=tuple(Option(value=days, label=str(w[word])) for days, word in EVERY.items()),
                    error=form.error("every"),
                ),
                DayField(
                    name="in_rules_since",
                    label=w.in_rules_since,
                    hint=w.in_rules_hint,
                    value=form.get("in_rules_since"),
                    required=False,
                    error=form.error("in_rules_since"),
                ),
            )
        ),
    )


def _party(name: str, language: Language) -> str:
    said = Hat(name).words.to(language)
    return said[:1].upper() + said[1:]


def _read_lead(setup: Setup, form: TypedForm) -> Told:
    w = FieldWords.to(form.language)
    chosen = [name for name in PRESETS if form.ticked(f"protocol_{name}")]
    try:
        book_of(Context(Employer(protocols=tuple(chosen))), BELGIUM)
    except ValueError:
        form.wrong["protocols"] = str(w.protocols_clash)
    leads, by = form.one_of("leads", LEADERS, ""), form.one_of("contact_by", LEADERS, "")
    every = form.one_of("every", tuple(EVERY), "")
    for field, answer in (("leads", leads), ("contact_by", by), ("every", every)):
        if not answer:
            form.wrong[field] = str(w.choose)
    since = form.day("in_rules_since", "past") if form.get("in_rules_since") else None
    if since is not None and since > form.today:
        form.wrong["in_rules_since"] = str(w.future)
    facts = [fact for fact in setup.context.get("facts", ()) if fact["kind"] != SET]
    if since is not None:
        facts.append({"kind": SET, "on": iso(since)})
    numbered = [{**fact, "seq": place} for place, fact in enumerate(facts, 1)]
    said = {"leads": leads, "contact_by": by, "every_days": int(every or 0)}
    return Told("lead", said, {}, {"protocols": chosen, "facts": numbered})


def _service_before(setup: Setup, language: Language) -> dict[str, str]:  # noqa: ARG001 - the shape of a step
    return dict(setup.told.get("service", {}))


def _service_groups(form: TypedForm) -> tuple[Group, ...]:
    w = FieldWords.to(form.language)
    return (
        Group(
            (
                text_field(form, "name", w.service_name, required=True),
                text_field(form, "phone", w.phone, kind="tel", inputmode="tel", width="medium"),
                text_field(form, "mail", w.mail, kind="email", inputmode="email", width="medium"),
                text_field(form, "street", w.address),
                text_field(form, "city", w.city),
            )
        ),
        Group(
            (
                text_field(form, "physician_name", w.physician_name, hint=w.physician_hint),
                text_field(form, "physician_mail", w.physician_mail, kind="email", inputmode="email"),
            )
        ),
    )


def _read_service(_: Setup, form: TypedForm) -> Told:
    said = {
        "name": must(form, "name"),
        "phone": may(form, "phone", 40),
        "mail": mail_of(form, "mail", required=False),
        "street": may(form, "street"),
        "city": may(form, "city"),
        "physician_name": may(form, "physician_name"),
        "physician_mail": mail_of(form, "physician_mail", required=False),
    }
    both = bool(said["physician_name"]), bool(said["physician_mail"])
    if both[0] != both[1]:
        empty = "physician_mail" if both[0] else "physician_name"
        form.wrong.setdefault(empty, str(FieldWords.to(form.language).physician_both))
    physician = (said["physician_mail"], said["physician_name"]) if all(both) else None
    return Told("service", said, physician=physician)


def _letters_before(setup: Setup, language: Language) -> dict[str, str]:  # noqa: ARG001 - the shape of a step
    return {"name": setup.name, **setup.told.get("letters", {})}


def _letters_groups(form: TypedForm) -> tuple[Group, ...]:
    w = FieldWords.to(form.language)
    return (
        Group(
            (
                text_field(form, "name", w.on_letters, required=True),
                text_field(form, "street", w.address, required=True),
                text_field(form, "city", w.city, required=True),
                text_field(form, "phone", w.phone, kind="tel", inputmode="tel", width="medium"),
                text_field(form, "mail", w.mail, kind="email", inputmode="email", width="medium"),
            )
        ),
        Group((text_field(form, "signed_by", w.signed_by, required=True), text_field(form, "signed_as", w.signed_as))),
    )


def _read_letters(_: Setup, form: TypedForm) -> Told:
    return Told(
        "letters",
        {
            "name": must(form, "name"),
            "street": must(form, "street"),
            "city": must(form, "city"),
            "phone": may(form, "phone", 40),
            "mail": mail_of(form, "mail", required=False),
            "signed_by": must(form, "signed_by"),
            "signed_as": may(form, "signed_as"),
        },
    )


Before = Callable[[Setup, Language], dict[str, str]]
Groups = Callable[[TypedForm], tuple[Group, ...]]
Read = Callable[[Setup, TypedForm], Told]

STEPS: dict[str, tuple[Before, Groups, Read]] = {
    "employer": (_employer_before, _employer_groups, _read_employer),
    "lead": (_lead_before, _lead_groups, _read_lead),
    "service": (_service_before, _service_groups, _read_service),
    "letters": (_letters_before, _letters_groups, _read_letters),
}
"""Of each step with a form: what stood there before, its fields, and how it is read."""
