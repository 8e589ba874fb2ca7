"""Free text on the employer's side: what may say something about health is pointed out before it is saved."""

from draad.desk.words import Words
from draad.privacy.health_words import screen
from draad.privacy.work_terms import medical_words
from draad.rules import Language, Text


class ScreeningWords(Words):
    """What the writer is told."""

    found = Text(
        nl="Hier staat misschien iets over gezondheid: {words}. Dat hoort hier niet. Schrijf het anders, of laat het "
        "weg.",
        fr="Ceci parle peut-être de santé : {words}. Cela n'a pas sa place ici. Écrivez-le autrement ou supprimez-le.",
        de="Hier steht vielleicht etwas über Gesundheit: {words}. Das gehört nicht hierher. Schreiben Sie es anders "
        "oder lassen Sie es weg.",
        en="This may say something about health: {words}. That does not belong here. Put it another way, or leave it "
        "out.",
    )
    keep = Text(
        nl="Dit zegt niets over iemands gezondheid. Bewaar het zo.",
        fr="Cela ne dit rien de la santé de quelqu'un. Enregistrer tel quel.",
        de="Das sagt nichts über jemandes Gesundheit. So speichern.",
        en="This says nothing about anyone's health. Save it as it is.",
    )

    only_work = Text(
        nl="Dit zegt iets over gezondheid: {words}. Schrijf alleen over het werk: uren, taken, belasting, pauzes, "
        "plek. Zo wordt het niet bewaard.",
        fr="Ceci parle de santé : {words}. Écrivez seulement sur le travail : heures, tâches, charge, pauses, lieu. "
        "Tel quel, ce n'est pas enregistré.",
        de="Das sagt etwas über Gesundheit: {words}. Schreiben Sie nur über die Arbeit: Stunden, Aufgaben, Belastung, "
        "Pausen, Ort. So wird es nicht gespeichert.",
        en="This says something about health: {words}. Write about the work alone: hours, tasks, load, breaks, place. "
        "As it is, it is not saved.",
    )


def screened(text: str, language: Language) -> str:
    """What the writer is told about a text; empty when nothing was found."""
    words = dict.fromkeys(found.word for found in screen(text))
    if not words:
        return ""
    return ScreeningWords.to(language).found.fill(words=", ".join(f"“{word}”" for word in words))


def screened_work(text: str, language: Language) -> str:
    """What the writer is told about a text that must speak of work alone; empty when nothing was found.

    Unlike elsewhere it is not theirs to keep: as long as something is found, nothing is saved.
    """
    found = medical_words({"text": text}).get("text", ())
    words = dict.fromkeys(one.word for one in found)
    if not words:
        return ""
    return ScreeningWords.to(language).only_work.fill(words=", ".join(f"“{word}”" for word in words))
