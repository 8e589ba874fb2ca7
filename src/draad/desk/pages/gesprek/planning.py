"""The form of a talk that is planned or moved: when, how, how long, and who comes along. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from draad.actions.plan_talk import HOLDS, Moment
from draad.desk.components import Choice, Component, DayField, ErrorSummary, Option, Select, TextField
from draad.desk.formats import short_day, tiny_day
from draad.desk.pages.gesprek.words import TalkWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.desk.typed_times import UnreadTime, parse_time
from draad.dossier.kinds import TALK_CHANNEL
from draad.dossier.talks import AT_THE_TABLE
from draad.dossier.value_words import value_words
from draad.periods import Day, parse_day
from draad.rules import Language, Party
from draad.store.viewer import Viewer

DAYS = {"week": 7, "fortnight": 14, "month": 28}
MINUTES = (15, 30, 45, 60, 90)
ALONG = (Party.HR, Party.COACH, Party.MANAGER, Party.OCCUPATIONAL_PHYSICIAN)
"""Who can be asked along. The worker brings whom they want."""


@dataclass(frozen=True)
class PlanForm:
    """The form. ``moment`` when it was sent and nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    moment: Moment | None


@dataclass(frozen=True)
class Asked:
    """What the form begins with, and what it was sent with."""

    kind: str
    typed: Mapping[str, str]
    sent: bool
    start: Moment | None = None
    """How the talk stands, where one is moved; the day, where one was picked in the calendar."""
    by: Day | None = None
    """The day on which the house protocol wants it."""
    tiles: tuple[str, ...] = field(default=("week", "fortnight", "day"))


def plan_form(viewer: Viewer, asked: Asked, language: Language) -> PlanForm:
    """Make the form, and read it when it was sent."""
    form = TypedForm(asked.typed if asked.sent else _typed(asked.start, language), viewer.today, language)
    tiles = ("policy", *asked.tiles) if asked.by is not None else asked.tiles
    form.values = {**form.values, "when": form.one_of("when", tiles, "day" if asked.start is not None else tiles[0])}
    moment = _read(form, asked) if asked.sent else None
    fields = (
        _when(form, tiles, asked.by),
        time_field(form, "at"),
        Select(
            name="minutes",
            label=str(TalkWords.to(language).minutes),
            required=False,
            width="medium",
            value=form.one_of("minutes", [str(n) for n in MINUTES], ""),
            options=_lengths(language),
        ),
        _channel(form),
        *_along(viewer, asked.kind, form),
    )
    return PlanForm(fields, summary_of(*fields), moment if not form.wrong else None)


def start_on(text: str) -> Moment | None:
    """The moment to begin with, for a day that was picked in the calendar."""
    try:
        return Moment(parse_day(text)) if text else None
    except ValueError:
        return None


def _typed(start: Moment | None, language: Language) -> dict[str, str]:
    if start is None:
        return {}
    minutes = str(start.minutes) if start.minutes is not None else ""
    day = short_day(start.on, language)
    said = {"on": day, "at": start.at, "minutes": minutes, "channel": start.channel, "also": start.also}
    return {"when": "day", **said}


def _read(form: TypedForm, asked: Asked) -> Moment | None:
    w = TalkWords.to(form.language)
    on = asked.by if form.get("when") == "policy" else day_ahead(form, "when", "on", str(w.past))
    at = read_time(form, "at")
    if on is None or form.wrong:
        return None
    minutes = form.one_of("minutes", [str(n) for n in MINUTES], "")
    return Moment(
        on=on,
        at=at,
        minutes=int(minutes) if minutes and at else None,
        channel=form.one_of("channel", TALK_CHANNEL.values, ""),
        also=form.one_of("also", [party.value for party in ALONG], ""),
    )


def day_ahead(form: TypedForm, name: str, other: str, wrong: str, *, today: bool = True) -> Day | None:
    """The day of a tile, or the one typed beside it, that lies ahead; or is ``today``, where that will do."""
    chosen = form.get(name)
    if chosen != "day":
        return form.today + DAYS[chosen] if chosen in DAYS else None
    found = form.day(other, "future")
    if found is not None and found < form.today + (not today):
        form.wrong[other] = wrong
    return found


def read_time(form: TypedForm, name: str) -> str:
    """A time, where one was typed."""
    text = form.get(name)
    try:
        return parse_time(text) if text else ""
    except UnreadTime as unread:
        form.wrong[name] = unread.text.to(form.language)
        return ""


def time_field(form: TypedForm, name: str) -> TextField:
    """The field of a time of the day: of this talk (``at``), or of the next (``next_at``)."""
    w = TalkWords.to(form.language)
    return TextField(
        name=name,
        label=str(w[name]),
        hint=str(w.at_hint),
        value=form.get(name),
        required=False,
        width="short",
        inputmode="text",
        error=form.error(name),
    )


def _when(form: TypedForm, tiles: tuple[str, ...], by: Day | None) -> Choice:
    w, today, language = TalkWords.to(form.language), form.today, form.language
    every = {
        "policy": Option(value="policy", label=str(w.as_policy), note=tiny_day(by, language) if by else ""),
        "week": Option(value="week", label=str(w.in_a_week), note=tiny_day(today + 7, language)),
        "fortnight": Option(value="fortnight", label=str(w.in_two_weeks), note=tiny_day(today + 14, language)),
        "day": Option(value="day", label=str(w.other_day)),
    }
    return Choice(
        name="when",
        label=str(w.when_planned),
        legend_size="l",
        value=form.get("when"),
        options=tuple(every[tile] for tile in tiles),
        follow=DayField(name="on", label=str(w.which_day), value=form.get("on"), error=form.error("on")),
        follow_value="day",
    )


def _lengths(language: Language) -> tuple[Option, ...]:
    w = TalkWords.to(language)
    known = tuple(Option(value=str(n), label=w.some_minutes.fill(n=n)) for n in MINUTES)
    return (Option(value="", label=str(w.not_known)), *known)


def _channel(form: TypedForm) -> Choice:
    options = []
    for value in TALK_CHANNEL.values:
        said = value_words("talk.planned", "channel", value).to(form.language)
        options.append(Option(value=value, label=said[:1].upper() + said[1:]))
    return Choice(
        name="channel",
        label=str(TalkWords.to(form.language).channel),
        required=False,
        value=form.one_of("channel", TALK_CHANNEL.values, ""),
        options=tuple(options),
    )


def _along(viewer: Viewer, kind: str, form: TypedForm) -> tuple[Select, ...]:
    """Who else can come along; nobody to choose where everyone is at the table already."""
    w, there = TalkWords.to(form.language), {*AT_THE_TABLE.get(kind, ()), HOLDS.get(viewer.hat)}
    others = [party for party in ALONG if party not in there]
    if not others:
        return ()
    options = [Option(value="", label=str(w.nobody_else))]
    for party in others:
        title = party.title.to(form.language)
        options.append(Option(value=party.value, label=title[:1].upper() + title[1:]))
    value = form.one_of("also", [party.value for party in others], "")
    return (
        Select(
            name="also",
            label=str(w.also),
            hint=str(w.told),
            required=False,
            width="medium",
            value=value,
            options=tuple(options),
        ),
    )
