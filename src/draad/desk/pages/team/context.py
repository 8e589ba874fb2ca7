"""What the team page shows: pure, from what was read."""

from dataclasses import dataclass, replace

from draad.desk.components import People, Person
from draad.desk.formats import day_in_year
from draad.desk.pages.team.words import TeamWords
from draad.desk.people import function_of, initials
from draad.periods import Day
from draad.rules import Language
from draad.store.read import TeamMember


@dataclass(frozen=True)
class TeamContext:
    """The people of the team, apart: away, back for a short while, at work."""

    away: People | None
    back: People | None
    at_work: People | None
    away_count: int
    everyone: int


JUST_BACK = 60
"""Days after a return in which somebody counts as back for a short while: the talks of the first weeks are in it."""


def just_back(member: TeamMember, today: Day) -> bool:
    """Whether somebody returned a short while ago."""
    since = member.back_since
    return not member.absent and since is not None and today - since <= JUST_BACK


def team_context(members: list[TeamMember], language: Language, urls: dict[int, str], today: Day) -> TeamContext:
    """Divide the team. ``urls`` has the dossier of each member that is away or just back."""
    away = [member for member in members if member.absent]
    back = [member for member in members if just_back(member, today)]
    rest = [member for member in members if member not in away and member not in back]
    return TeamContext(
        away=_people(away, today, language, urls),
        back=_people(back, today, language, urls),
        at_work=_people([_at_work(member) for member in rest], today, language, {}),
        away_count=len(away),
        everyone=len(members),
    )


def _at_work(member: TeamMember) -> TeamMember:
    """Somebody at work: what lies behind them is not told."""
    return replace(member, phase="before", back_since=None, first_day=None)


def _people(members: list[TeamMember], today: Day, language: Language, urls: dict[int, str]) -> People | None:
    rows = tuple(
        Person(
            name=f"{member.first_name} {member.last_name}",
            initials=initials(f"{member.first_name} {member.last_name}"),
            role=told(member, today, language),
            actor="other" if member.absent else "worker",
            url=urls.get(member.dossier_id, ""),
        )
        for member in members
    )
    return People(people=rows) if rows else None


def told(member: TeamMember, today: Day, language: Language) -> str:
    """One line about a member: since when away and when back, or the function."""
    w = TeamWords.to(language)
    if not member.absent:
        if member.phase == "after_return" and member.back_since is not None:
            return w.back_since.fill(day=day_in_year(member.back_since, today, language))
        return function_of(member.function, language)
    since = w.since.fill(day=day_in_year(member.first_day, today, language)) if member.first_day is not None else ""
    if member.returns_on is not None:
        back = w.returns.fill(day=day_in_year(member.returns_on, today, language))
    elif member.expected_until is not None:
        back = w.expected.fill(day=day_in_year(member.expected_until + 1, today, language))
    else:
        back = str(w.unknown)
    return f"{since}, {back}" if since else back
