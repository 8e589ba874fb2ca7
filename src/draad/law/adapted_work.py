"""The preventive request of a worker who is still at work. Codex, numbering disputed: see the setting."""

from draad.law.acts import CODEX, NUMBER_NOT_SEEN
from draad.law.settings import (
    ADAPTED_WORK_ARTICLE,
    REFUSAL_REASONS,
)
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    Chosen,
    FactIs,
    Moment,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Wording,
)

ASKED = Moment(
    Text(
        nl="dag waarop de werkgever het verzoek kreeg",
        fr="jour où l'employeur a reçu la demande",
        de="Tag, an dem der Arbeitgeber den Antrag erhielt",
        en="day the employer received the request",
    ),
    FactIs("adapted_work.requested"),
)

ANSWER_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(Term(counts_from=ASKED, settled_by=(FactIs("adapted_work.answered"),), lapses=(CONTRACT_ENDED,)),),
    cite=Chosen(
        ADAPTED_WORK_ARTICLE,
        {"I.4-36": CODEX.art("I.4-36"), "new_section": NUMBER_NOT_SEEN},
    ),
    rows="1.1-1.5",
    certainty=Certainty.SEVERAL,
    sources=("UN-RIT", "LYD", "NCOI", "NAU", "ID-RIT"),
    checked="2026-11-21",
    settings=(REFUSAL_REASONS,),
)

ANSWER = Rule(
    key="be.adapted-work.answer",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Het verzoek om aangepast werk beantwoorden",
            fr="Répondre à la demande de travail adapté",
            de="Den Antrag auf angepasste Arbeit beantworten",
            en="Answer the request for adapted work",
        ),
        question=Text(
            nl="Een werknemer vraagt aangepast werk om niet ziek te worden. Wanneer antwoordt de werkgever?",
            fr="Un travailleur demande un travail adapté pour ne pas tomber malade. Quand l'employeur répond-il ?",
            de="Ein Arbeitnehmer beantragt angepasste Arbeit, um nicht krank zu werden. Wann antwortet der "
            "Arbeitgeber?",
            en="When does the employer answer a worker who asks for adapted work before falling ill?",
        ),
        action=Text(
            nl="Bekijk de aanpassing van de werkpost, aangepast werk en ander werk. Laat de werknemer weten wat je "
            "gaat doen.",
            fr="Examinez l'adaptation du poste de travail, le travail adapté et un autre travail. Dites au "
            "travailleur ce que vous ferez.",
            de="Prüfen Sie die Anpassung des Arbeitsplatzes, angepasste Arbeit und andere Arbeit. Sagen Sie dem "
            "Arbeitnehmer, was Sie tun werden.",
            en="Look into the workstation, adapted work and other work, and tell the worker what you will do.",
        ),
        if_missed=Text(
            nl="De werknemer kan ziek worden terwijl het te voorkomen was. De bronnen noemen geen specifieke sanctie.",
            fr="Le travailleur peut tomber malade alors qu'on pouvait l'éviter. Les sources ne mentionnent pas de "
            "sanction spécifique.",
            de="Der Arbeitnehmer kann krank werden, obwohl es vermeidbar war. Die Quellen nennen keine besondere "
            "Sanktion.",
            en="The worker may fall ill where it could be prevented. The sources name no specific sanction.",
        ),
    ),
    versions=(ANSWER_2026,),
)

RULES = (ANSWER,)
