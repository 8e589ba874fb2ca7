"""Consent gates: what the worker may open, and close again. A gate lies on top of a right; it is never its ground."""

from enum import Enum, StrEnum

from draad.rules import Text


class Gate(StrEnum):
    """K1 to K10. The value is what ``consent.given`` names in ``for``; contact (K7) is agreed, not consented to."""

    INVOLVE_OTHERS = "involve_others"
    DOCTORS = "doctors"
    EMPLOYER_TALK = "employer_talk"
    PSYCHOSOCIAL = "psychosocial"
    TELL_COLLEAGUES = "tell_colleagues"
    SHARE_LIMITS = "share_limits"
    CONTACT = "contact"
    EXTERNAL_COACH = "external_coach"
    PRIVATE_ADDRESS = "private_address"
    SUPPORT_PERSON = "support_person"

    @property
    def number(self) -> str:
        """The number of the gate in the list, K1 to K10."""
        return f"K{list(Gate).index(self) + 1}"

    @property
    def words(self) -> Text:
        """What the worker agrees to, in words."""
        return GATE_NAMES[self]


class GateState(Enum):
    """How a gate stands. Only ``GIVEN`` opens it; that somebody refused is shown to the worker alone."""

    NEVER_ASKED = "never_asked"
    OPEN = "open"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"

    @property
    def words(self) -> Text:
        """The state in words."""
        return STATE_NAMES[self]


GATE_NAMES: dict[Gate, Text] = {
    Gate.INVOLVE_OTHERS: Text(
        nl="de terugkeercoach betrekt HR of anderen",
        fr="le coach de retour associe le service du personnel ou d'autres",
        de="der Rückkehrcoach bezieht den Personaldienst oder andere ein",
        en="the return coach involves HR or others",
    ),
    Gate.DOCTORS: Text(
        nl="de arbeidsarts overlegt met andere artsen",
        fr="le médecin du travail se concerte avec d'autres médecins",
        de="der Arbeitsarzt spricht mit anderen Ärzten",
        en="the occupational physician talks with other doctors",
    ),
    Gate.EMPLOYER_TALK: Text(
        nl="de arbeidsarts praat met de werkgever",
        fr="le médecin du travail parle avec l'employeur",
        de="der Arbeitsarzt spricht mit dem Arbeitgeber",
        en="the occupational physician talks with the employer",
    ),
    Gate.PSYCHOSOCIAL: Text(
        nl="de arbeidsarts en de psychosociaal adviseur overleggen",
        fr="le médecin du travail et le conseiller psychosocial se concertent",
        de="der Arbeitsarzt und der psychosoziale Berater sprechen miteinander",
        en="the occupational physician and the psychosocial adviser talk",
    ),
    Gate.TELL_COLLEAGUES: Text(
        nl="wat de collega's te horen krijgen",
        fr="ce que les collègues apprennent",
        de="was die Kollegen erfahren",
        en="what colleagues are told",
    ),
    Gate.SHARE_LIMITS: Text(
        nl="meer delen met de leidinggevende over wat wel en niet lukt",
        fr="partager davantage avec le responsable sur ce qui est possible ou non",
        de="dem Vorgesetzten mehr sagen, was geht und was nicht",
        en="share more with the manager about what is possible and what is not",
    ),
    Gate.CONTACT: Text(
        nl="hoe en hoe vaak er contact is",
        fr="comment et à quelle fréquence garder le contact",
        de="wie und wie oft es Kontakt gibt",
        en="how and how often there is contact",
    ),
    Gate.EXTERNAL_COACH: Text(
        nl="een externe coach helpt mee",
        fr="un coach externe apporte son aide",
        de="ein externer Coach hilft mit",
        en="an external coach helps",
    ),
    Gate.PRIVATE_ADDRESS: Text(
        nl="het eigen mailadres of telefoonnummer gebruiken",
        fr="utiliser l'adresse e-mail ou le numéro privé",
        de="die private E-Mail-Adresse oder Telefonnummer nutzen",
        en="use the private e-mail address or phone number",
    ),
    Gate.SUPPORT_PERSON: Text(
        nl="iemand komt mee naar het gesprek",
        fr="quelqu'un accompagne à l'entretien",
        de="jemand kommt mit zum Gespräch",
        en="somebody comes along to the talk",
    ),
}

STATE_NAMES: dict[GateState, Text] = {
    GateState.NEVER_ASKED: Text(nl="nooit gevraagd", fr="jamais demandé", de="nie gefragt", en="never asked"),
    GateState.OPEN: Text(
        nl="gevraagd, nog geen antwoord", fr="demandé, pas de réponse", de="gefragt, noch offen", en="asked, no answer"
    ),
    GateState.GIVEN: Text(nl="gegeven", fr="donné", de="gegeben", en="given"),
    GateState.REFUSED: Text(nl="liever niet", fr="plutôt non", de="lieber nicht", en="rather not"),
    GateState.WITHDRAWN: Text(nl="ingetrokken", fr="retiré", de="zurückgenommen", en="taken back"),
    GateState.EXPIRED: Text(nl="afgelopen", fr="expiré", de="abgelaufen", en="ran out"),
}
