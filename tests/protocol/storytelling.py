"""Stories of house protocols: the form of the law's stories, asked of the law with the protocols the employer names.

`of` is the kind of a talk, which a told fact cannot say with a second `kind`. `level: employer` asks the agenda of the
employer as a whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from draad.dossier.agenda import agenda, employer_agenda
from draad.dossier.books import book_of
from draad.dossier.facts import Dossier
from draad.dossier.published import published, published_line
from draad.dossier.reading import dossier_of
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.protocol import Protocol
from tests.law.storytelling import ENVELOPE, STORIES, _plain, _word, read_yaml


@dataclass(frozen=True)
class ProtocolStory:
    file: str
    told: dict[str, Any]

    @property
    def title(self) -> str:
        return str(self.told["story"])

    def dossier(self) -> Dossier:
        facts = []
        for number, fact in enumerate(self.told["told"], 1):
            said = {ENVELOPE[key]: value for key, value in fact.items() if key in ENVELOPE}
            envelope = {"seq": number, **said}
            body = {key: _word(value) for key, value in fact.items() if key not in ENVELOPE}
            if "of" in body and fact["kind"].startswith("talk."):
                body["kind"] = body.pop("of")
            facts.append({**envelope, "body": body})
        employer = self.told["employer"]
        return dossier_of({"format": "draad.dossier/1", "employer": employer, "facts": facts}, BELGIUM)

    def answer(self, own: tuple[Protocol, ...] = ()) -> dict[str, Any]:
        dossier, on = self.dossier(), parse_day(self.told["on"])
        book = book_of(dossier.context, BELGIUM, own)
        if self.told.get("level") == "employer":
            lines = employer_agenda(book, dossier.context, on)
            return {"lines": [published_line(line, "en") for line in lines]}
        return published(agenda(dossier.facts, book, dossier.context, on), "en", None)


def stories() -> Iterator[ProtocolStory]:
    for path in sorted((STORIES / "protocols").glob("*.yaml")):
        for told in read_yaml(path):
            yield ProtocolStory(path.stem, _plain(told))
