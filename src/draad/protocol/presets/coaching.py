"""Reintegration coaching by an external coach: talks, a report, and support on the floor or towards other work.

The steps have an order but no terms: each opens when the one before it was held. All of it is free for the worker; who
takes the consent back ends it.
"""

from dataclasses import replace

from draad.protocol.moments import (
    ABSENT_AGAIN,
    ALWAYS,
    CHECKED,
    COACHING_ACCEPTED,
    COACHING_WANTED,
    CONSENT_TAKEN_BACK,
    FIRST_INTAKE,
    MANAGER_AND_HR_MET,
    NO_PLAN_POSSIBLE,
    PLAN_MADE,
    SECOND_INTAKE,
    THREE_WAY_TALK,
)
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    FactIs,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

NAME = "coaching"
TITLE = Text(
    nl="Re-integratiecoaching",
    fr="Coaching de réintégration",
    de="Wiedereingliederungscoaching",
    en="Reintegration coaching",
)
BASE = Version(
    in_force=ALWAYS,
    picked_by=Pick.COUNTED_FROM,
    terms=(),
    cite=Text(
        nl="De 5 stappen in het re-integratietraject: re-integratiecoaching, Ascento",
        fr="« De 5 stappen in het re-integratietraject » : coaching de réintégration, Ascento",
        de="„De 5 stappen in het re-integratietraject“: Wiedereingliederungscoaching, Ascento",
        en="“De 5 stappen in het re-integratietraject”: reintegration coaching, Ascento",
    ),
    rows="",
    certainty=Certainty.HOUSE,
    sources=(),
    checked=CHECKED,
)
STOPPED = (CONSENT_TAKEN_BACK, CONTRACT_ENDED)

INTAKE_1 = Rule(
    key="co.intake-1",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="Eerste gesprek met de werknemer",
            fr="Premier entretien avec le travailleur",
            de="Erstes Gespräch mit dem Arbeitnehmer",
            en="First talk with the worker",
        ),
        question=Text(
            nl="De werknemer wil coaching. Wanneer is het eerste gesprek?",
            fr="Le travailleur souhaite un coaching. Quand a lieu le premier entretien ?",
            de="Der Arbeitnehmer möchte Coaching. Wann ist das erste Gespräch?",
            en="The worker wants coaching. When is the first talk?",
        ),
        action=Text(
            nl="Neem ruim de tijd voor een eerste gesprek, alleen met de werknemer.",
            fr="Prenez largement le temps d'un premier entretien, seul avec le travailleur.",
            de="Nehmen Sie sich viel Zeit für ein erstes Gespräch, allein mit dem Arbeitnehmer.",
            en="Take ample time for a first talk, alone with the worker.",
        ),
        if_missed=Text(
            nl="De coaching begint niet.",
            fr="Le coaching ne commence pas.",
            de="Das Coaching beginnt nicht.",
            en="The coaching does not start.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 1",
            terms=(
                Term(
                    counts_from=COACHING_ACCEPTED,
                    settled_by=(FactIs("talk.held", kind="intake"),),
                    within=Within.INCAPACITY,
                    lapses=STOPPED,
                ),
            ),
        ),
    ),
)

INTAKE_2 = Rule(
    key="co.intake-2",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="Tweede gesprek met de werknemer",
            fr="Deuxième entretien avec le travailleur",
            de="Zweites Gespräch mit dem Arbeitnehmer",
            en="Second talk with the worker",
        ),
        question=Text(
            nl="Wanneer praat de coach opnieuw met de werknemer?",
            fr="Quand le coach reparle-t-il avec le travailleur ?",
            de="Wann spricht der Coach wieder mit dem Arbeitnehmer?",
            en="When does the coach talk with the worker again?",
        ),
        action=Text(
            nl="Praat een tweede keer uitgebreid met de werknemer: wat is er nodig om terug te keren?",
            fr="Parlez une deuxième fois longuement avec le travailleur : de quoi a-t-il besoin pour revenir ?",
            de="Sprechen Sie ein zweites Mal ausführlich mit dem Arbeitnehmer: Was braucht er, um zurückzukehren?",
            en="Talk with the worker at length a second time: what is needed to return?",
        ),
        if_missed=Text(
            nl="De werkgever zit mee aan tafel voor de werknemer alles kon vertellen.",
            fr="L'employeur se met à table avant que le travailleur ait pu tout dire.",
            de="Der Arbeitgeber sitzt mit am Tisch, bevor der Arbeitnehmer alles sagen konnte.",
            en="The employer joins before the worker could tell everything.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 1",
            terms=(
                Term(
                    counts_from=FIRST_INTAKE,
                    settled_by=(FactIs("talk.held", kind="intake"),),
                    within=Within.INCAPACITY,
                    lapses=STOPPED,
                ),
            ),
        ),
    ),
)

MANAGER_HR = Rule(
    key="co.manager-hr",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="Gesprek met leidinggevende en personeelsdienst",
            fr="Entretien avec le responsable et le service du personnel",
            de="Gespräch mit dem Vorgesetzten und dem Personaldienst",
            en="Talk with the manager and HR",
        ),
        question=Text(
            nl="Wanneer zit de coach samen met de leidinggevende en de personeelsdienst?",
            fr="Quand le coach voit-il le responsable et le service du personnel ?",
            de="Wann spricht der Coach mit dem Vorgesetzten und dem Personaldienst?",
            en="When does the coach sit down with the manager and HR?",
        ),
        action=Text(
            nl="Zit samen met de leidinggevende en de personeelsdienst. Vertel alleen wat de werknemer goedvindt.",
            fr="Voyez le responsable et le service du personnel. Ne dites que ce que le travailleur accepte.",
            de="Sprechen Sie mit dem Vorgesetzten und dem Personaldienst. Sagen Sie nur, womit der Arbeitnehmer "
            "einverstanden ist.",
            en="Sit down with the manager and HR. Tell only what the worker agrees to.",
        ),
        if_missed=Text(
            nl="Het driehoeksgesprek begint zonder dat de werkgever voorbereid is.",
            fr="L'entretien à trois commence sans que l'employeur soit préparé.",
            de="Das Dreiergespräch beginnt, ohne dass der Arbeitgeber vorbereitet ist.",
            en="The three-way talk starts with an employer who is not prepared.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 1",
            terms=(
                Term(
                    counts_from=SECOND_INTAKE,
                    settled_by=(FactIs("talk.held", kind="manager_hr"),),
                    within=Within.INCAPACITY,
                    lapses=STOPPED,
                ),
            ),
        ),
    ),
)

THREE_WAY = Rule(
    key="co.three-way",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="Driehoeksgesprek met alle partijen",
            fr="Entretien à trois avec toutes les parties",
            de="Dreiergespräch mit allen Parteien",
            en="Three-way talk with all parties",
        ),
        question=Text(
            nl="Wanneer zit iedereen samen?",
            fr="Quand tout le monde se réunit-il ?",
            de="Wann sitzen alle zusammen?",
            en="When does everyone meet?",
        ),
        action=Text(
            nl="Breng werknemer, leidinggevende en personeelsdienst samen. Leid het gesprek zonder partij te kiezen.",
            fr="Réunissez le travailleur, le responsable et le service du personnel. Menez l'entretien sans prendre parti.",
            de="Bringen Sie Arbeitnehmer, Vorgesetzten und Personaldienst zusammen. Leiten Sie das Gespräch, ohne Partei "
            "zu ergreifen.",
            en="Bring worker, manager and HR together. Lead the talk without taking sides.",
        ),
        if_missed=Text(
            nl="Iedereen heeft een eigen verhaal, en er komt geen gezamenlijk besluit.",
            fr="Chacun garde sa version, et il n'y a pas de décision commune.",
            de="Jeder hat seine eigene Geschichte, und es gibt keinen gemeinsamen Beschluss.",
            en="Everyone keeps their own story, and nothing is decided together.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 1",
            terms=(
                Term(
                    counts_from=MANAGER_AND_HR_MET,
                    settled_by=(FactIs("talk.held", kind="three_way"),),
                    within=Within.INCAPACITY,
                    lapses=STOPPED,
                ),
            ),
        ),
    ),
)

REPORT = Rule(
    key="co.report",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="De gesprekken op papier zetten",
            fr="Mettre les entretiens par écrit",
            de="Die Gespräche aufschreiben",
            en="Put the talks on paper",
        ),
        question=Text(
            nl="Waarop steunt het re-integratieplan of het verslag?",
            fr="Sur quoi s'appuie le plan de réintégration ou le rapport ?",
            de="Worauf stützt sich der Wiedereingliederungsplan oder der Bericht?",
            en="On what does the reintegration plan or the report rest?",
        ),
        action=Text(
            nl="Schrijf op wat de gesprekken opleverden. Dat is de basis voor het re-integratieplan of het verslag.",
            fr="Écrivez ce que les entretiens ont donné. C'est la base du plan de réintégration ou du rapport.",
            de="Schreiben Sie auf, was die Gespräche ergeben haben. Das ist die Grundlage für den "
            "Wiedereingliederungsplan oder den Bericht.",
            en="Write down what the talks brought. It is the basis for the reintegration plan or the report.",
        ),
        if_missed=Text(
            nl="Wie het plan maakt, begint van nul.",
            fr="La personne qui fait le plan part de zéro.",
            de="Wer den Plan macht, beginnt bei null.",
            en="Whoever makes the plan starts from nothing.",
        ),
        document=Text(
            nl="Schriftelijk verslag van de coaching",
            fr="Rapport écrit du coaching",
            de="Schriftlicher Bericht über das Coaching",
            en="Written report of the coaching",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 1",
            terms=(
                Term(
                    counts_from=THREE_WAY_TALK,
                    settled_by=(FactIs("letter.sent", letter="coaching-report"),),
                    within=Within.INCAPACITY,
                    lapses=STOPPED,
                ),
            ),
        ),
    ),
)

ON_THE_FLOOR = Rule(
    key="co.on-the-floor",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="Coaching op de werkvloer",
            fr="Coaching sur le lieu de travail",
            de="Coaching am Arbeitsplatz",
            en="Coaching on the floor",
        ),
        question=Text(
            nl="Er is een plan. Wie helpt werknemer en werkgever om het te laten lukken?",
            fr="Il y a un plan. Qui aide le travailleur et l'employeur à le faire réussir ?",
            de="Es gibt einen Plan. Wer hilft Arbeitnehmer und Arbeitgeber, damit er gelingt?",
            en="There is a plan. Who helps worker and employer to make it work?",
        ),
        action=Text(
            nl="Coach werknemer en leidinggevende tijdens de terugkeer, en laat iedereen met elkaar blijven praten.",
            fr="Coachez le travailleur et le responsable pendant le retour, et veillez à ce que tous continuent à se parler.",
            de="Coachen Sie Arbeitnehmer und Vorgesetzten während der Rückkehr, und halten Sie alle im Gespräch.",
            en="Coach worker and manager during the return, and keep everyone talking.",
        ),
        if_missed=Text(
            nl="Het plan staat op papier, maar niemand helpt als het hapert.",
            fr="Le plan est sur papier, mais personne n'aide quand cela coince.",
            de="Der Plan steht auf Papier, aber niemand hilft, wenn es hakt.",
            en="The plan stands on paper, but nobody helps when it falters.",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 2",
            terms=(
                Term(
                    counts_from=PLAN_MADE,
                    guards=(COACHING_WANTED,),
                    settled_by=(FactIs("talk.held", kind="coach"),),
                    lapses=(CONSENT_TAKEN_BACK, CONTRACT_ENDED, ABSENT_AGAIN),
                ),
            ),
        ),
    ),
)

OUTSIDE_MARKET = Rule(
    key="co.outside-market",
    nature=Nature.PRACTICE,
    party=Party.EXTERNAL_COACH,
    wording=Wording(
        name=Text(
            nl="Samen kijken naar werk elders",
            fr="Regarder ensemble un travail ailleurs",
            de="Gemeinsam nach Arbeit anderswo schauen",
            en="Look together at work elsewhere",
        ),
        question=Text(
            nl="Terugkeren bij deze werkgever lukt niet. Wat kan er dan?",
            fr="Un retour chez cet employeur n'est pas possible. Que faire alors ?",
            de="Eine Rückkehr zu diesem Arbeitgeber gelingt nicht. Was ist dann möglich?",
            en="Returning to this employer is not possible. What then?",
        ),
        action=Text(
            nl="Bied de werknemer aan om samen te onderzoeken welke richting past. De werknemer kiest vrij.",
            fr="Proposez au travailleur d'examiner ensemble quelle direction convient. Il choisit librement.",
            de="Bieten Sie dem Arbeitnehmer an, gemeinsam zu prüfen, welche Richtung passt. Er entscheidet frei.",
            en="Offer the worker to explore together which direction fits. The worker chooses freely.",
        ),
        if_missed=Text(
            nl="De werknemer staat alleen voor de vraag wat nu.",
            fr="Le travailleur se retrouve seul devant la suite.",
            de="Der Arbeitnehmer steht allein vor der Frage, wie es weitergeht.",
            en="The worker is alone with the question what now.",
        ),
        document=Text(
            nl="Aanbod van begeleiding naar werk elders",
            fr="Offre d'accompagnement vers un travail ailleurs",
            de="Angebot einer Begleitung zu Arbeit anderswo",
            en="Offer of guidance to work elsewhere",
        ),
    ),
    versions=(
        replace(
            BASE,
            rows="phase 3",
            terms=(
                Term(
                    counts_from=NO_PLAN_POSSIBLE,
                    guards=(COACHING_WANTED,),
                    settled_by=(
                        FactIs("letter.sent", letter="outside-market-offer"),
                        FactIs("talk.held", kind="coach"),
                    ),
                    lapses=STOPPED,
                ),
            ),
        ),
    ),
)

RULES = (INTAKE_1, INTAKE_2, MANAGER_HR, THREE_WAY, REPORT, ON_THE_FLOOR, OUTSIDE_MARKET)
