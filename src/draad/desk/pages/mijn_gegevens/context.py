"""What stands here about a worker: pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Cell, Document, Documents, Link, Row, Table, VisibilityMatrix
from draad.desk.dossier_parts import around, panels
from draad.desk.dossier_parts.doors import correct_links, undo_buttons
from draad.desk.dossier_parts.story import LATEST, StoryLine, story
from draad.desk.formats import full_day
from draad.desk.own.look_words import LookWords
from draad.desk.own.looks import Looker, each_look, lookers
from draad.desk.pages.mijn_gegevens.words import DataWords
from draad.desk.people import function_of
from draad.desk.phrases import kind_words
from draad.dossier.kinds import REFERENCES
from draad.rules import Language
from draad.store.read import ActRow, LookRow, OpenDossier
from draad.store.viewer import Viewer

__all__ = ["LATEST", "CopyPage", "DataPage", "copy_page", "data_page"]


@dataclass(frozen=True)
class DataPage:
    """The page."""

    reach: tuple[str, ...]
    change: Link
    lines: tuple[StoryLine, ...]
    lookers: tuple[Looker, ...]
    looks: Table | None
    matrix: VisibilityMatrix
    kept: tuple[str, ...]
    contracts: tuple[tuple[str, str], ...]
    letters: Documents | None
    take_along: Documents
    doors: Documents
    first_name: str


@dataclass(frozen=True)
class CopyPage:
    """Everything on one page."""

    name: str
    function: str
    made_on: str
    reach: tuple[str, ...]
    contracts: tuple[tuple[str, str], ...]
    lines: tuple[StoryLine, ...]
    looks: Table | None
    matrix: VisibilityMatrix
    kept: tuple[str, ...]


def data_page(
    viewer: Viewer, dossier: OpenDossier, looks: list[LookRow], acts: list[ActRow], language: Language
) -> DataPage:
    """The whole page."""
    w = DataWords.to(language)
    links = {**_statement_links(dossier, language), **correct_links(viewer, dossier, language)}
    return DataPage(
        reach=_reach(dossier, language),
        change=Link(label=str(w.change_contact), href=reverse("mijn_bereikbaarheid"), icon="phone"),
        lines=story(viewer, dossier, language, undo_buttons(dossier.id, acts, language), links),
        lookers=lookers(looks, language),
        looks=_looks(looks, language),
        matrix=around.sight_matrix(viewer, dossier, language),
        kept=panels.kept_lines(viewer, dossier, language),
        contracts=panels.contract_lines(dossier.person, language),
        letters=panels.letters(dossier, language),
        take_along=Documents(
            documents=(
                Document(title=str(w.copy), note=str(w.copy_note), url=reverse("mijn_alles"), icon="print"),
                Document(title=str(w.file), note=str(w.file_note), url=reverse("mijn_bestand"), icon="download"),
            )
        ),
        doors=Documents(
            documents=(
                Document(
                    title=str(w.contact_person),
                    note=str(w.contact_person_note),
                    url=reverse("mijn_contactpersoon"),
                    icon="people",
                ),
                Document(title=str(w.consents), note=str(w.consents_note), url=reverse("toestemmingen"), icon="shield"),
                Document(
                    title=str(w.statement), note=str(w.statement_note), url=reverse("mijn_verklaring"), icon="note"
                ),
                Document(title=str(w.own_way), note=str(w.own_way_note), url=reverse("mijn_eigen_weg"), icon="lock"),
                Document(title=str(w.ask), note=str(w.ask_note), url=reverse("vraag", args=["data"]), icon="ask"),
            )
        ),
        first_name=dossier.person.first_name,
    )


def copy_page(viewer: Viewer, dossier: OpenDossier, looks: list[LookRow], language: Language) -> CopyPage:
    """Everything, without links and buttons."""
    person = dossier.person
    return CopyPage(
        name=person.name,
        function=function_of(person.function, language),
        made_on=full_day(viewer.today, language),
        reach=_reach(dossier, language),
        contracts=panels.contract_lines(person, language),
        lines=tuple(reversed(story(viewer, dossier, language, {}, {}))),
        looks=_looks(looks, language, len(looks)),
        matrix=around.sight_matrix(viewer, dossier, language),
        kept=panels.kept_lines(viewer, dossier, language),
    )


def _reach(dossier: OpenDossier, language: Language) -> tuple[str, ...]:
    w, person = DataWords.to(language), dossier.person
    return (
        w.phone_is.fill(phone=person.private_phone) if person.private_phone else str(w.no_phone),
        w.mail_is.fill(mail=person.private_mail) if person.private_mail else str(w.no_mail),
    )


def _statement_links(dossier: OpenDossier, language: Language) -> dict[int, Link]:
    """For each fact that others said, the way to write one's own side beside it."""
    label = str(DataWords.to(language).dispute)
    return {
        one.n: Link(
            label=label, href=reverse("mijn_verklaring_bij", args=[one.n]), about=kind_words(one.fact.kind, language)
        )
        for one in dossier.facts
        if one.n in dossier.view.originals and one.fact.kind not in REFERENCES
    }


def _looks(looks: list[LookRow], language: Language, most: int | None = None) -> Table | None:
    """Every look as a table."""
    w = LookWords.to(language)
    rows = each_look(looks, language) if most is None else each_look(looks, language, most)
    if not rows:
        return None
    return Table(
        caption=str(w.title),
        caption_hidden=True,
        stacks=True,
        heads=(str(w.column_when), str(w.column_who), str(w.column_what)),
        rows=tuple(Row(cells=(Cell(text=one.when), Cell(text=one.who), Cell(text=one.what))) for one in rows),
    )
