"""A calendar as other programs read it (RFC 5545, RFC 7986): neutral titles, stable names, Brussels time. Pure."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDuration, vText

from draad.actions.calendar_feed import Published, Told
from draad.privacy.hats import Hat
from draad.rules import Language, Text

ZONE = ZoneInfo("Europe/Brussels")
REFRESH = timedelta(hours=6)
USUAL_MINUTES = 60
SUBJECT = Text(nl="Opvolging {initials}", fr="Suivi {initials}", de="Begleitung {initials}", en="Follow-up {initials}")
OWN = Text(nl="Afspraak", fr="Rendez-vous", de="Termin", en="Appointment")
MORE = Text(
    nl="Meer hierover lees je in Draad, na aanmelden.",
    fr="Vous en lisez plus dans Draad, après connexion.",
    de="Mehr dazu lesen Sie in Draad, nach der Anmeldung.",
    en="You read more about this in Draad, after signing in.",
)


def calendar_text(told: Told, links: Mapping[int, str], home: str) -> bytes:
    """The whole calendar: lines of at most 75 octets, each ended by CRLF.

    :param links: by dossier, where its entry leads; :param home: where the rest leads.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Draad//Agenda//NL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText("Draad"))
    calendar.add("x-wr-timezone", vText(ZONE.key))
    refresh = vDuration(REFRESH)
    refresh.params["VALUE"] = "DURATION"
    calendar.add("refresh-interval", refresh)
    calendar.add("x-published-ttl", vDuration(REFRESH))
    calendar.add_component(_zone())
    for one in told.entries:
        calendar.add_component(_event(one, told, links.get(one.dossier_id, home)))
    return bytes(calendar.to_ical())


def _zone() -> Timezone:
    """Belgian time since 1996: summer time from the last Sunday of March to the last of October."""
    zone = Timezone()
    zone.add("tzid", ZONE.key)
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    for part, name, month, start, before, after in (
        (TimezoneStandard(), "CET", 10, datetime(1996, 10, 27, 3), summer, winter),  # noqa: DTZ001 - a wall clock
        (TimezoneDaylight(), "CEST", 3, datetime(1996, 3, 31, 2), winter, summer),  # noqa: DTZ001
    ):
        part.add("dtstart", start)
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
        zone.add_component(part)
    return zone


def _event(one: Published, told: Told, link: str) -> Event:
    event, changed = Event(), one.changed_at.astimezone(UTC)
    event.add("uid", f"{one.uid}@draad")
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", one.sequence)
    event.add("summary", title_of(told.hat, told.initials.get(one.dossier_id, ""), told.language))
    event.add("description", MORE.to(told.language))
    event.add("url", link)
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if one.gone else "CONFIRMED")
    start, end = span_of(one)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("transp", "OPAQUE" if one.at and not one.gone else "TRANSPARENT")
    return event


def title_of(hat: Hat, initials: str, language: Language) -> str:
    """The title: initials at most, and for the worker not even those."""
    if hat is Hat.WORKER or not initials:
        return OWN.to(language)
    return SUBJECT.to(language).format(initials=initials)


def span_of(one: Published) -> tuple[date, date] | tuple[datetime, datetime]:
    """From when to when: by the clock of Brussels, or whole days, of which the last does not belong to it."""
    if not one.at:
        return one.on, one.on + timedelta(days=1)
    start = datetime.combine(one.on, time.fromisoformat(one.at), ZONE)
    end = start.astimezone(UTC) + timedelta(minutes=one.minutes or USUAL_MINUTES)
    return start, end.astimezone(ZONE)
