"""The short form of an explanation, to be opened beside a date."""

from draad.desk.components import LawPanel, Link
from draad.desk.explaining.counting import count_of
from draad.desk.explaining.words import WhyWords
from draad.desk.formats import near_day
from draad.dossier.answer import Agenda, Line
from draad.dossier.checks import chosen
from draad.periods import Day
from draad.rules import Language


def law_panel(line: Line, agenda: Agenda, language: Language, url: str) -> LawPanel:
    """The short form, to be opened beside a date: what, the calculation, the article, and the way to the whole page."""
    w, version = WhyWords.to(language), line.version.version
    count = count_of(line, language)
    cite = chosen(version.cite, agenda.compiled.settings).to(language)
    return LawPanel(
        must=line.rule.rule.wording.action.to(language),
        steps=count.sentences,
        article=cite,
        links=(Link(label=str(w.read_on), href=url, about=line.rule.rule.wording.name.to(language)),),
        open_question="" if version.certainty.firm else str(w.not_firm),
    )


def why_label(line: Line, today: Day, language: Language) -> str:
    """The label under a date on the thread: ``Waarom wo 13 januari? De afspraken op papier zetten``."""
    w, day = WhyWords.to(language), line.due if line.due is not None else line.earliest
    name = line.rule.rule.wording.name.to(language)
    if day is None:
        return w.why_rule.fill(rule=name)
    return w.why_day.fill(day=near_day(day, today, language), rule=name)
