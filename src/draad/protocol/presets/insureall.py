"""InsureAll, the example in the guide to disability management: the same protocol with other parties.

The occupational physician is the case manager and makes the plan with manager and HR; HR does more: it phones and writes
everyone who is ill for longer than a month. All else is the protocol of the guide, unchanged.
"""

from dataclasses import replace

from draad.periods import Months
from draad.protocol.presets import disability_management as dm
from draad.rules import FactIs, Party, Text, Wording

NAME = "insureall"
TITLE = Text(
    nl="InsureAll: disability management met de arbeidsarts als spil",
    fr="InsureAll : disability management autour du médecin du travail",
    de="InsureAll: Disability Management mit dem Arbeitsarzt im Mittelpunkt",
    en="InsureAll: disability management around the occupational physician",
)
CITE = Text(
    nl="Ziekteverzuim en re-integratieprotocol in de praktijk: InsureAll (3.4.1.2), Prevent",
    fr="« Ziekteverzuim en re-integratieprotocol in de praktijk » : InsureAll (3.4.1.2), Prevent",
    de="„Ziekteverzuim en re-integratieprotocol in de praktijk“: InsureAll (3.4.1.2), Prevent",
    en="“Ziekteverzuim en re-integratieprotocol in de praktijk”: InsureAll (3.4.1.2), Prevent",
)
PHYSICIAN = Party.OCCUPATIONAL_PHYSICIAN

TAKE_LEAD = replace(dm.TAKE_LEAD, key="ia.take-lead", party=PHYSICIAN)
INFORM_PARTIES = replace(dm.INFORM_PARTIES, key="ia.inform-parties", party=PHYSICIAN)
EVALUATE = replace(dm.EVALUATE, key="ia.evaluate", party=PHYSICIAN)
CLOSE = replace(dm.CLOSE, key="ia.close", party=PHYSICIAN)

PLAN_OF_ACTION = replace(
    dm.PLAN_OF_ACTION,
    key="ia.plan-of-action",
    party=PHYSICIAN,
    wording=replace(
        dm.PLAN_OF_ACTION.wording,
        action=Text(
            nl="Vertaal wat de werknemer heeft naar wat hij of zij kan, zonder het beroepsgeheim te schenden. Maak daarmee "
            "het plan voor aangepast werk, samen met de werknemer, de leidinggevende en de personeelsdienst.",
            fr="Traduisez la situation du travailleur en ce qu'il peut faire, sans violer le secret professionnel. Faites "
            "ainsi le plan de travail adapté, avec le travailleur, le responsable et le service du personnel.",
            de="Übersetzen Sie die Lage des Arbeitnehmers in das, was er kann, ohne das Berufsgeheimnis zu verletzen. "
            "Machen Sie damit den Plan für angepasste Arbeit, mit Arbeitnehmer, Vorgesetztem und Personaldienst.",
            en="Translate what the worker has into what he or she can do, without breaking professional secrecy. Make "
            "the plan for adapted work with it, together with worker, manager and HR.",
        ),
    ),
    versions=(replace(dm.PLAN_OF_ACTION.versions[0], cite=CITE, rows="InsureAll"),),
)

AFTER_A_MONTH = replace(dm.AT_FOUR_WEEKS, length=Months(1), until=Months(1))

LETTER_1_MONTH = replace(
    dm.LETTER_4_WEEKS,
    key="ia.letter-1-month",
    wording=Wording(
        name=Text(
            nl="Een brief sturen na een maand",
            fr="Envoyer une lettre après un mois",
            de="Nach einem Monat einen Brief senden",
            en="Send a letter after a month",
        ),
        question=dm.LETTER_4_WEEKS.wording.question,
        action=Text(
            nl="Schrijf wie langer dan een maand ziek is, en bied aan om met de arbeidsarts te praten over aangepast werk.",
            fr="Écrivez aux personnes malades depuis plus d'un mois et proposez de parler de travail adapté avec le médecin "
            "du travail.",
            de="Schreiben Sie allen, die länger als einen Monat krank sind, und bieten Sie ein Gespräch mit dem Arbeitsarzt "
            "über angepasste Arbeit an.",
            en="Write to whoever is ill for longer than a month, and offer to talk with the occupational physician about "
            "adapted work.",
        ),
        if_missed=dm.LETTER_4_WEEKS.wording.if_missed,
        document=Text(
            nl="Brief na een maand, met het aanbod van de arbeidsarts",
            fr="Lettre après un mois, avec l'offre du médecin du travail",
            de="Brief nach einem Monat, mit dem Angebot des Arbeitsarztes",
            en="Letter after a month, with the offer of the occupational physician",
        ),
    ),
    versions=(
        replace(
            dm.LETTER_4_WEEKS.versions[0],
            cite=CITE,
            rows="InsureAll",
            terms=(replace(AFTER_A_MONTH, settled_by=(FactIs("letter.sent", letter="one-month"),)),),
        ),
    ),
)

CALL_1_MONTH = replace(
    LETTER_1_MONTH,
    key="ia.call-1-month",
    wording=Wording(
        name=Text(
            nl="Bellen na een maand",
            fr="Appeler après un mois",
            de="Nach einem Monat anrufen",
            en="Call after a month",
        ),
        question=Text(
            nl="Wanneer belt de personeelsdienst een afwezige werknemer?",
            fr="Quand le service du personnel appelle-t-il un travailleur absent ?",
            de="Wann ruft der Personaldienst einen abwesenden Arbeitnehmer an?",
            en="When does HR call an absent worker?",
        ),
        action=Text(
            nl="Bel wie langer dan een maand ziek is. Vraag hoe het gaat en bied een gesprek met de arbeidsarts aan. De "
            "werknemer kiest zelf.",
            fr="Appelez les personnes malades depuis plus d'un mois. Demandez comment ça va et proposez un entretien avec "
            "le médecin du travail. Le travailleur choisit.",
            de="Rufen Sie alle an, die länger als einen Monat krank sind. Fragen Sie, wie es geht, und bieten Sie ein "
            "Gespräch mit dem Arbeitsarzt an. Der Arbeitnehmer entscheidet selbst.",
            en="Call whoever is ill for longer than a month. Ask how they are and offer a talk with the occupational "
            "physician. The worker chooses.",
        ),
        if_missed=Text(
            nl="De werknemer kent het aanbod alleen van papier.",
            fr="Le travailleur ne connaît l'offre que par écrit.",
            de="Der Arbeitnehmer kennt das Angebot nur vom Papier.",
            en="The worker knows the offer from paper only.",
        ),
    ),
    versions=(
        replace(
            LETTER_1_MONTH.versions[0],
            terms=(replace(AFTER_A_MONTH, settled_by=(FactIs("contact.made", by="hr"),)),),
        ),
    ),
)

RULES = (
    replace(dm.REPORT_TO_MANAGER, key="ia.report-to-manager"),
    replace(dm.FIRST_CONTACT, key="ia.first-contact"),
    replace(dm.KEEP_CONTACT, key="ia.keep-contact"),
    CALL_1_MONTH,
    LETTER_1_MONTH,
    replace(dm.EXPLORE, key="ia.explore"),
    TAKE_LEAD,
    PLAN_OF_ACTION,
    replace(dm.BEFORE_RETURN, key="ia.before-return"),
    INFORM_PARTIES,
    replace(dm.CHASE, key="ia.chase"),
    replace(dm.RETURN_EXAM, key="ia.return-exam"),
    replace(dm.RETURN_TALK, key="ia.return-talk"),
    replace(dm.FOLLOW_UP, key="ia.follow-up"),
    EVALUATE,
    CLOSE,
)
