"""Whose turn it is: one person, one thing, by when, and who comes after. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Button, Handover, SourceChip, Turn
from draad.desk.components.frame import Actor
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.people import PARTY_ACTORS, initials
from draad.desk.phrases import asked_name, source_of, when_words
from draad.desk.tasks import ROOMS
from draad.dossier.answer import Line
from draad.dossier.settling import Needed, needed, settles_both
from draad.dossier.standing import place_in_turn
from draad.periods import LAST_DAY, Day
from draad.privacy.hats import Hat
from draad.rules import Language, Party
from draad.store.read import Involved, OpenDossier
from draad.store.viewer import Viewer

DOING = frozenset({"duty", "practice"})
AFTERWARDS = 3
MENDS = frozenset({Hat.COACH, Hat.HR})
"""Who sees that nobody is up next: it is theirs to mend."""

BY_HAT: Mapping[str, Hat] = {
    "worker": Hat.WORKER,
    "manager": Hat.MANAGER,
    "coach": Hat.COACH,
    "occupational_physician": Hat.PHYSICIAN,
}


@dataclass(frozen=True)
class Standing:
    """Who acts for a party in this dossier: a person's name where one is known, else the party."""

    name: str
    actor: Actor
    you: bool


def next_lines(dossier: OpenDossier) -> list[Line]:
    """What stands to be done, what matters first."""
    standing = [line for line in dossier.agenda.lines if line.stands and line.rule.nature in DOING]
    return sorted(standing, key=lambda line: place_in_turn(line, dossier.agenda.on))


def asked_twice(lines: list[Line]) -> dict[int, Line]:
    """By the place of a line of the law, the line of policy that the same fact settles: they are shown as one."""
    found: dict[int, Line] = {}
    taken: list[Line] = []
    for place, law in enumerate(lines):
        if source_of(law.rule.key) != "law":
            continue
        for other in lines:
            same = source_of(other.rule.key) != "law" and settles_both(law.rule.rule, other.rule.rule)
            if same and not any(other is one for one in taken) and _meet(law, other):
                found[place] = other
                taken.append(other)
                break
    return found


def _meet(law: Line, policy: Line) -> bool:
    """Whether one fact can settle both by the day that policy asks it."""
    return law.status != "waiting" or law.earliest is None or policy.due is None or law.earliest <= policy.due


def _day(line: Line) -> Day:
    """The day a line hangs on. What has no last day comes after what has one and is open."""
    if line.due is not None:
        return line.due
    return line.earliest if line.status == "waiting" and line.earliest is not None else LAST_DAY


def standing_for(line: Line, viewer: Viewer, people: tuple[Involved, ...], language: Language) -> Standing:
    """Who acts. What the employer must do is the coach's where one follows and may tell it, else HR's."""
    party = line.rule.party
    followed = any(person.hat is Hat.COACH for person in people)
    coach = followed and bool(needed(line.rule.rule, Hat.COACH, viewer.policy))
    acting = ("coach" if coach else "hr") if party == "employer" else party
    hat = BY_HAT.get(acting)
    names = [person.name for person in people if person.hat is hat] if hat is not None else []
    mine = {other.value for other in viewer.hat.parties} - {"employer"}
    title = Party(acting).title.to(language)
    return Standing(
        names[0] if names else title[:1].upper() + title[1:], PARTY_ACTORS.get(acting, "other"), acting in mine
    )


def turn_of(viewer: Viewer, dossier: OpenDossier, language: Language) -> Turn | None:
    """The box "Nu aan zet". ``None`` when nothing is to be done and that is no fault of anybody's.

    That nobody is up while the thread runs is shown as a fault to who can mend it.
    """
    w, lines = DossierWords.to(language), next_lines(dossier)
    if dossier.agenda.state.phase in {"before", "closed"}:
        return None
    if not lines:
        mend = Button(label=str(w.nobody_act), href=reverse("contactafspraak", args=[dossier.id]), kind="primary")
        return Turn(reason=str(w.nobody), action=mend) if viewer.hat in MENDS else None
    line, pairs = lines[0], [(lines[place], other) for place, other in asked_twice(lines).items()]
    twin = next((one for pair in pairs if any(line is one for one in pair) for one in pair if one is not line), None)
    rest = [one for one in lines[1:] if one is not twin and not any(one is policy for _, policy in pairs)]
    who = standing_for(line, viewer, dossier.people, language)
    return Turn(
        title=asked_name(line, language),
        name=who.name,
        initials=initials(who.name),
        actor=who.actor,
        you=who.you,
        source=SourceChip(source=source_of(line.rule.key)),
        also=SourceChip(source=source_of(twin.rule.key)) if twin is not None else None,
        reason=_reason(line, dossier.agenda.on, language),
        why_url=why_url(dossier.id, line),
        action=_action(viewer, dossier.id, line, language),
        then=tuple(_after(one, viewer, dossier, language) for one in _afterwards(rest)),
    )


def _afterwards(rest: list[Line]) -> list[Line]:
    """Who comes after the first: what has a day in the order of those days, then what has none."""
    return sorted(rest[:AFTERWARDS], key=_day)


def why_url(dossier_id: int, line: Line) -> str:
    """Where a line explains itself."""
    address = reverse("waarom", args=[dossier_id, line.rule.key])
    return f"{address}?van={line.place.fact.seq}" if line.place.fact.seq else address


def _reason(line: Line, today: Day, language: Language) -> str:
    when = when_words(line, today, language)
    return f"{when[:1].upper()}{when[1:]}. {line.rule.rule.wording.action.to(language)}"


def _action(viewer: Viewer, dossier_id: int, line: Line, language: Language) -> Button | None:
    """The button that starts it, for who may tell the fact that settles the line."""
    options = needed(line.rule.rule, viewer.hat, viewer.policy)
    return _door(dossier_id, options[0], language) if options else None


def _door(dossier_id: int, option: Needed, language: Language) -> Button:
    w, room = DossierWords.to(language), ROOMS.get(option.kind)
    if room is not None:
        label = {"contact": w.note_contact, "gesprek": w.prepare}.get(room, w.note_it)
        return Button(label=str(label), href=reverse(room, args=[dossier_id]), kind="primary")
    said = "&".join(f"b_{key}={value}" for key, value in option.body.items())
    address = reverse("feit_noteer", args=[dossier_id, option.kind])
    return Button(label=str(w.note_it), href=f"{address}?{said}" if said else address, kind="primary")


def _after(line: Line, viewer: Viewer, dossier: OpenDossier, language: Language) -> Handover:
    who = standing_for(line, viewer, dossier.people, language)
    text = DossierWords.to(language).hand_over.fill(
        name=who.name, what=asked_name(line, language), when=when_words(line, dossier.agenda.on, language)
    )
    return Handover(name=who.name, initials=initials(who.name), text=text, actor=who.actor)
