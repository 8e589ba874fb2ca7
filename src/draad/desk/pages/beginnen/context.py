"""What the pages of setting up show: the steps and how they stand, and what is lacking before the start. Pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.actions.set_up_employer import lacking
from draad.desk.components import Button, Document, Documents, Stage, Stepper
from draad.desk.formats import full_day
from draad.desk.pages.beginnen.words import FieldWords, SetupWords
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read.setup import Setup
from draad.store.setup import STEPS

PLACES = {
    "employer": "beginnen_werkgever",
    "lead": "beginnen_leiding",
    "service": "beginnen_gezondheidsdienst",
    "people": "beginnen_mensen",
    "letters": "beginnen_brieven",
    "check": "beginnen_nakijken",
}
ICONS = {
    "employer": "home",
    "lead": "lane",
    "service": "shield",
    "people": "people",
    "letters": "mail",
    "check": "check",
}
BANDS = ((20, "band_small"), (50, "band_middle"))


@dataclass(frozen=True)
class Overview:
    """The first page: where one is, or, once begun, what can be changed."""

    title: str
    lead: str
    steps: Documents
    go_on: Button | None


@dataclass(frozen=True)
class Check:
    """The last step: what was told, and what is lacking."""

    told: Documents
    lacks: tuple[str, ...]
    started: bool


def next_step(setup: Setup) -> str:
    """The first step that was not done."""
    return next((step for step in STEPS if step not in setup.done), "check")


def title_of(step: str, language: Language) -> str:
    """The name of a step."""
    return str(SetupWords.to(language)["lead_step" if step == "lead" else step])


def overview(setup: Setup, language: Language) -> Overview:
    """Every step with how it stands, and the one to go on with."""
    w, step = SetupWords.to(language), next_step(setup)
    steps = Documents(
        documents=tuple(
            Document(
                title=title_of(one, language),
                note=_note(one, setup, language),
                url=reverse(PLACES[one]),
                icon="check" if one in setup.done else ICONS[one],
            )
            for one in STEPS
            if setup.started_on is None or one != "check"
        )
    )
    if setup.started_on is not None:
        day = full_day(setup.started_on, language)
        return Overview(str(w.after_title), w.after_lead.fill(employer=setup.name, day=day), steps, None)
    label = w.go_on.fill(n=STEPS.index(step) + 1, step=title_of(step, language))
    go_on = Button(label=label, href=reverse(PLACES[step]), kind="primary", big=True)
    return Overview(str(w.title), str(w.lead), steps, go_on)


def _note(step: str, setup: Setup, language: Language) -> str:
    w = SetupWords.to(language)
    if setup.started_on is not None:
        return ", ".join(_told(step, setup, language)) or str(w.to_do)
    if step in setup.done and step != "people":
        return str(w.done)
    if step == "people" and setup.people:
        return w.told_people.fill(n=setup.people)
    return str(w[f"{step}_note"])


def stepper(setup: Setup, now: str, language: Language) -> Stepper:
    """The steps on a thread; those that were done can be opened again."""
    return Stepper(
        label=str(SetupWords.to(language).steps),
        stages=tuple(
            Stage(
                label=title_of(step, language),
                state="now" if step == now else "done" if step in setup.done else "later",
                url=reverse(PLACES[step]) if step != now else "",
            )
            for step in STEPS
        ),
    )


def after(step: str) -> str:
    """The address of the step that follows."""
    place = STEPS.index(step) + 1
    return reverse(PLACES[STEPS[place]] if place < len(STEPS) else "beginnen")


def check(setup: Setup, language: Language) -> Check:
    """What was told, in a line each, and what is lacking."""
    w = SetupWords.to(language)
    told = tuple(
        Document(
            title=title_of(step, language),
            note=", ".join(_told(step, setup, language)) or str(w.to_do),
            url=reverse(PLACES[step]),
            icon="check" if step in setup.done else ICONS[step],
        )
        for step in STEPS
        if step != "check"
    )
    lacks = tuple(str(w[f"lacks_{step}"]) for step in lacking(setup))
    return Check(Documents(documents=told), lacks, setup.started_on is not None)


def band_of(average: float) -> str:
    """The band of an employer of so many people: its word."""
    return next((word for below, word in BANDS if average < below), "band_large")


def _told(step: str, setup: Setup, language: Language) -> tuple[str, ...]:
    w, told = FieldWords.to(language), setup.told.get(step, {})
    if step == "people":
        hats = tuple(hat.words.to(language) for hat in Hat if hat in setup.hats)
        people = SetupWords.to(language).told_people.fill(n=setup.people)
        return (people, *hats) if setup.people or hats else ()
    if step not in setup.done:
        return ()
    if step == "employer":
        average = setup.context.get("workers_average")
        return (setup.name, *((str(w[band_of(average)]),) if average is not None else ()), setup.contact)
    if step == "lead":
        often = {7: "weekly", 14: "fortnightly", 30: "monthly"}.get(told.get("every_days", 0), "monthly")
        return (Hat(told["leads"]).words.to(language), Hat(told["contact_by"]).words.to(language), str(w[often]))
    return (str(told.get("name", "")), *((told["signed_by"],) if told.get("signed_by") else ()))
