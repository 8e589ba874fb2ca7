"""Who can read a free note, told to its writer beside the field."""

from draad.actions.note_contact import NOTES
from draad.desk.words import Words
from draad.dossier.kinds import KINDS
from draad.privacy.cells import Reading
from draad.privacy.hats import HAT_NAMES, Hat
from draad.rules import Language, Text
from draad.store.viewer import Viewer

READERS = (Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN)


class ReaderWords(Words):
    """Two sentences."""

    readers = Text(
        nl="Wie dit kan lezen: {readers}.",
        fr="Qui peut lire ceci : {readers}.",
        de="Wer das lesen kann: {readers}.",
        en="Who can read this: {readers}.",
    )
    with_consent = Text(
        nl="Alleen met toestemming ook: {readers}.",
        fr="Uniquement avec son accord aussi : {readers}.",
        de="Nur mit Zustimmung auch: {readers}.",
        en="Only with consent also: {readers}.",
    )


def readers_of_note(viewer: Viewer, language: Language) -> str:
    """Who can read a note of this hat, and who only with the consent of whom it is about, in words."""
    w, item = ReaderWords.to(language), KINDS[NOTES[viewer.hat]].body["text"].item
    always = [hat for hat in READERS if hat is viewer.hat or viewer.policy.may_read(hat, item) is Reading.FULL]
    asked = [hat for hat in READERS if hat not in always and viewer.policy.cell(hat, item).gate is not None]
    said = w.readers.fill(readers=_names(always, language))
    return f"{said} {w.with_consent.fill(readers=_names(asked, language))}" if asked else said


def _names(hats: list[Hat], language: Language) -> str:
    return ", ".join(HAT_NAMES[hat].to(language) for hat in hats)
