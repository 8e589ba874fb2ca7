"""Worlds to look into: the stories of law, pay and protocols, each with every house protocol named."""

import os
from collections.abc import Iterator

import msgspec

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda
from draad.dossier.books import book_of
from draad.dossier.facts import Context, Fact
from draad.law import BELGIUM
from draad.periods import Day, parse_day
from draad.protocol import PRESETS
from draad.rules import Book
from tests.law.storytelling import Story, pay_stories, stories
from tests.protocol.storytelling import ProtocolStory
from tests.protocol.storytelling import stories as protocol_stories

NAMED = ("collective-policy", "flemish-government", "disability-management", "coaching")
assert set(NAMED) <= set(PRESETS)

EVERY = 1 if os.environ.get("DRAAD_FULL") else 5
"""One story in so many; all of them in the full product."""


class World(msgspec.Struct, frozen=True):
    title: str
    facts: tuple[Fact, ...]
    context: Context
    book: Book
    on: Day

    def agenda(self, facts: tuple[Fact, ...] | None = None) -> Agenda:
        """The agenda of other facts in this world; of its own they are asked once."""
        if facts is not None:
            return agenda(facts, self.book, self.context, self.on)
        if id(self) not in ASKED:
            ASKED[id(self)] = agenda(self.facts, self.book, self.context, self.on)
        return ASKED[id(self)]


def worlds() -> Iterator[World]:
    told: list[Story | ProtocolStory] = [*stories(), *pay_stories(), *protocol_stories()]
    for place, story in enumerate(told):
        if place % EVERY == 0 and "insureall" not in str(story.told.get("employer")):
            dossier = story.dossier()
            employer = msgspec.structs.replace(dossier.context.employer, protocols=NAMED)
            context = msgspec.structs.replace(dossier.context, employer=employer)
            book = book_of(context, BELGIUM)
            yield World(f"{story.file}: {story.title}", dossier.facts, context, book, parse_day(story.told["on"]))


ASKED: dict[int, Agenda] = {}
WORLDS = list(worlds())
