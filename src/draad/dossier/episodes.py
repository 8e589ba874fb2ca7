"""Under which regime a trajectory runs, and how trajectories and procedures end."""

from collections.abc import Iterable
from itertools import zip_longest

from draad.dossier.answer import Line
from draad.dossier.compiled import Compiled, CompiledEnding, CompiledRegime
from draad.dossier.facts import Fact
from draad.dossier.fold import Episode, Fold
from draad.dossier.places import Finder, Place
from draad.periods import Day
from draad.rules import Pick

End = tuple[Fact, str]


def end_by_facts(folded: Fold, compiled: Compiled) -> None:
    """Give every episode its regime and, where a fact ended it, its end."""
    for episode in folded.trajectories:
        regime = _regime(folded, episode, compiled.regimes)
        if regime is not None:
            episode.regime, episode.letters = regime.name, regime.letters
        _close(episode, _end(folded, episode, regime.endings if regime is not None else ()))
    for episode in folded.procedures:
        _close(episode, _end(folded, episode, compiled.force_majeure_endings))


def _regime(folded: Fold, episode: Episode, regimes: Iterable[CompiledRegime]) -> CompiledRegime | None:
    """The regime of a trajectory: the newest in force whose transition takes it in. ``regimes`` newest first."""
    in_force = [regime for regime in regimes if regime.in_force <= folded.on]
    for regime, older in zip_longest(in_force, in_force[1:]):
        day = episode.day
        if regime.picked_by is Pick.INCAPACITY_BEGAN:
            incapacity = folded.incapacity_at(day)
            day = incapacity.day if incapacity is not None else day
        if day >= regime.in_force:
            return regime
        if regime.picked_by is Pick.STILL_RUNNING:
            end = _end(folded, episode, older.endings if older is not None else ())
            if end is None or end[0].on >= regime.in_force:
                return regime
    return None


def letters_at(folded: Fold, regimes: Iterable[CompiledRegime], day: Day) -> CompiledRegime | None:
    """The regime whose letters a decision of ``day`` speaks. A delivered decision keeps the letters of its own day."""
    began = [episode.day for episode in folded.trajectories if episode.day <= day]
    requested = began[-1] if began else day
    incapacity = folded.incapacity_at(requested)
    for regime in regimes:
        picked = day
        if regime.picked_by is Pick.TRAJECTORY_REQUESTED:
            picked = requested
        elif regime.picked_by is Pick.INCAPACITY_BEGAN and incapacity is not None:
            picked = incapacity.day
        if regime.in_force <= min(day, picked):
            return regime
    return None


def _end(folded: Fold, episode: Episode, endings: Iterable[CompiledEnding]) -> End | None:
    """The first fact that ended the episode, with its reason."""
    place = Place(episode.first, None, None, episode, episode.day, episode.until, episode.until_any, (0, 0, 0), None)
    ends: list[End] = []
    for ending in endings:
        find = ending.find
        fact = (
            find.first(folded, episode.day, place)
            if isinstance(find, Finder)
            else find.full(folded, episode.day, place)
        )
        if fact is not None:
            fact = _final(folded, ending, place, fact)
        if fact is not None:
            ends.append((fact, ending.reason))
    incapacity = folded.incapacity_at(episode.day)
    back = incapacity.closed_by if incapacity is not None else None
    if back is not None and back.on >= episode.day:
        ends.append((back, "resumed" if back.kind == "work.resumed" else "contract_ended"))
    ends += [(fact, "contract_ended") for fact in folded.by_kind.get("contract.ended", ()) if fact.on >= episode.day]
    return min(ends, key=lambda end: (end[0].on, end[0].seq), default=None)


def _final(folded: Fold, ending: CompiledEnding, place: Place, fact: Fact) -> Fact | None:
    """The fact as the end, moved to the day it is final: when its term has run out, or what held it up is over."""
    if ending.after is None or ending.held_by is None:
        return fact
    day = ending.after(fact.on).earliest
    begun = ending.held_by[0].first(folded, fact.on, place)
    if begun is not None:
        over = ending.held_by[1].first(folded, begun.on, place)
        if over is None or over.body.get("confirmed") != "yes":
            return None
        day = over.on
    return Fact(fact.seq, fact.kind, day, fact.body) if day <= folded.on else None


def _close(episode: Episode, end: End | None) -> None:
    if end is not None:
        episode.ended_by, episode.reason = end
        episode.ended_on = episode.ended_by.on


def end_by_effect(lines: Iterable[Line]) -> None:
    """What the law lets happen by itself ends an episode too: a silence that counts as refusal, missed invitations."""
    for line in lines:
        episode = line.place.episode
        if not line.rule.rule.ends_episode or line.status != "done" or episode is None or line.earliest is None:
            continue
        if episode.ended_on is None or line.earliest < episode.ended_on:
            reason = line.rule.key.rpartition(".")[2].replace("-", "_")
            _close(episode, (Fact(line.place.fact.seq, "trajectory.ended", line.earliest), reason))
