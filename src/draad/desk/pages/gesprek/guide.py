"""The shape of a guide for a talk, and what no talk asks."""

from dataclasses import dataclass

from draad.rules import Text


@dataclass(frozen=True)
class TalkGuide:
    """One guide. ``kind``: of ``talk.held``, or ``contact`` for a call while someone is away.

    ``may_not_ask`` holds what is tempting in this very talk; :data:`NEVER_ASK` belongs to every guide.
    """

    kind: str
    when: Text
    goal: Text
    prepare: tuple[Text, ...]
    may_ask: tuple[Text, ...]
    may_not_ask: tuple[Text, ...]
    close: tuple[Text, ...]
    agree: tuple[Text, ...]


NEVER_ASK = (
    Text(
        nl="Wat heb je precies?",
        fr="Qu'avez-vous exactement ?",
        de="Was haben Sie genau?",
        en="What exactly do you have?",
    ),
    Text(
        nl="Welke behandeling of medicijnen krijg je?",
        fr="Quel traitement ou quels médicaments prenez-vous ?",
        de="Welche Behandlung oder Medikamente bekommen Sie?",
        en="Which treatment or medication are you on?",
    ),
    Text(
        nl="Wat zei je dokter?",
        fr="Qu'a dit votre médecin ?",
        de="Was hat Ihr Arzt gesagt?",
        en="What did your doctor say?",
    ),
)
