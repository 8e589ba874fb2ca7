"""The preventive request of a worker who is still at work. Codex, numbering disputed: see the setting."""

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

ASKED = Moment(Text(en="day the employer received the request"), FactIs("adapted_work.requested"))

ANSWER = Rule(
    key="be.adapted-work.answer",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Answer the request for adapted work"),
        question=Text(en="When does the employer answer a worker who asks for adapted work before falling ill?"),
        action=Text(en="Look into the workstation, adapted work and other work, and tell the worker what you will do."),
        if_missed=Text(
            en="The worker may fall ill where it could be prevented. The sources name no specific sanction."
        ),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(Term(counts_from=ASKED, settled_by=(FactIs("adapted_work.answered"),), lapses=(CONTRACT_ENDED,)),),
            cite=Chosen(
                ADAPTED_WORK_ARTICLE,
                {"I.4-36": "Codex I.4-36", "new_section": "Codex, book I, title 4 (new section, number not seen)"},
            ),
            rows="1.1-1.5",
            certainty=Certainty.SEVERAL,
            sources=("UN-RIT", "LYD", "NCOI", "NAU", "ID-RIT"),
            checked="2026-11-21",
            settings=(REFUSAL_REASONS,),
        ),
    ),
)

RULES = (ANSWER,)
