"""The shape of a table of health words in one language.

Words are written folded: small letters, without accents. A star stands for the rest of a compound: ``kanker*``,
``*kanker``. Other words also match with the endings of the language; ``=word`` matches as it stands. In phrases ``_``
stands for any one word. Words that are ordinary by themselves tell something only together: a body part with a
complaint, a ward or specialist with the way people are taken there.
"""

from dataclasses import dataclass
from enum import StrEnum

from draad.rules import Language, Text


class Tells(StrEnum):
    """What a word tells of somebody's health."""

    DIAGNOSIS = "diagnosis"
    SYMPTOM = "symptom"
    BODY = "body"
    TREATMENT = "treatment"
    MEDICATION = "medication"
    CARE = "care"
    MENTAL = "mental"
    PREGNANCY = "pregnancy"
    ADDICTION = "addiction"
    CODE = "code"

    @property
    def words(self) -> Text:
        """What it tells, for the writer of the text."""
        return TELLS_NAMES[self]


TELLS_NAMES: dict[Tells, Text] = {
    Tells.DIAGNOSIS: Text(
        nl="de naam van een ziekte",
        fr="le nom d'une maladie",
        de="der Name einer Krankheit",
        en="the name of an illness",
    ),
    Tells.SYMPTOM: Text(nl="een klacht", fr="une plainte de santé", de="eine Beschwerde", en="a complaint"),
    Tells.BODY: Text(
        nl="een klacht aan een lichaamsdeel",
        fr="une plainte sur une partie du corps",
        de="eine Beschwerde an einem Körperteil",
        en="a complaint about a part of the body",
    ),
    Tells.TREATMENT: Text(nl="een behandeling", fr="un traitement", de="eine Behandlung", en="a treatment"),
    Tells.MEDICATION: Text(nl="een geneesmiddel", fr="un médicament", de="ein Medikament", en="a medicine"),
    Tells.CARE: Text(
        nl="een opname of een bezoek aan een specialist",
        fr="une hospitalisation ou une visite chez un spécialiste",
        de="ein Krankenhausaufenthalt oder ein Besuch beim Facharzt",
        en="a stay in hospital or a visit to a specialist",
    ),
    Tells.MENTAL: Text(
        nl="iets over de geestelijke gezondheid",
        fr="quelque chose sur la santé mentale",
        de="etwas über die psychische Gesundheit",
        en="something about mental health",
    ),
    Tells.PREGNANCY: Text(
        nl="iets over een zwangerschap",
        fr="quelque chose sur une grossesse",
        de="etwas über eine Schwangerschaft",
        en="something about a pregnancy",
    ),
    Tells.ADDICTION: Text(
        nl="iets over een verslaving",
        fr="quelque chose sur une dépendance",
        de="etwas über eine Sucht",
        en="something about an addiction",
    ),
    Tells.CODE: Text(
        nl="een code van een ziekte",
        fr="le code d'une maladie",
        de="der Code einer Krankheit",
        en="a code of an illness",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Table:
    """The health words of one language.

    A complaint tells something with a part of the ``body``, before it with nothing but ``links`` between, or after it
    with nothing but ``links_after``; so does ``body`` with one of ``tails`` as one word, held together by ``joints``.
    ``idioms`` name a part of the body and mean none. ``places`` (wards, specialists) tell something after one of
    ``taken`` with nothing but ``reached_by`` between, unless a word ``at_work`` stands nearby.
    """

    language: Language
    endings: tuple[str, ...]
    words: dict[Tells, str]
    phrases: dict[Tells, str]
    body: str
    links: str
    links_after: str
    idioms: str
    complaints: str
    tails: str = ""
    joints: tuple[str, ...] = ("",)
    places: str
    taken: str
    reached_by: str
    at_work: str
