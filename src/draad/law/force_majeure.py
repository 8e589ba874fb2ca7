"""Medical force majeure: Employment Contracts Act, art. 34; Codex I.4-82/1.

Not modelled: the plan or reasoned report after the conditions of adapted work (row 7.10: "as in a trajectory", no term
of its own found); the procedure of the federal statutory staff before Medex (row 7.15, a draft).
"""

from dataclasses import replace

from draad.law.acts import CODEX, CONTRACTS, RETURN_FUND, RETURN_FUND_2024, together
from draad.law.moments import ABSENCE_OVER, EPISODE_OVER, FIRST_DAY_OF_INCAPACITY
from draad.law.settings import (
    FORCE_MAJEURE_NO_SHOW,
    FORCE_MAJEURE_RESTART,
    FUND_ON,
    FUND_TERM,
)
from draad.periods import Counting, Days, Months
from draad.rules import (
    RESUMED,
    AnyOf,
    BodyIs,
    Certainty,
    Chosen,
    Each,
    FactIs,
    Happened,
    Is,
    Moment,
    Nature,
    NoneRunning,
    NotBefore,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

NOTICE = Moment(
    Text(
        nl="dag waarop de arbeidsarts de kennisgeving kreeg",
        fr="jour où le médecin du travail a reçu la notification",
        de="Tag, an dem der Arbeitsarzt die Mitteilung erhielt",
        en="day the physician received the notice",
    ),
    FactIs("force_majeure.notified"),
)
FOUND = Moment(
    Text(
        nl="dag waarop de werknemer de vaststelling kreeg",
        fr="jour où le travailleur a reçu la constatation",
        de="Tag, an dem der Arbeitnehmer die Feststellung erhielt",
        en="day the worker received the finding",
    ),
    FactIs("force_majeure.found"),
)
NOT_FOUND_UNFIT = Moment(
    Text(
        nl="dag van een andere vaststelling dan 'definitief ongeschikt'",
        fr="jour d'une constatation autre que l'inaptitude définitive",
        de="Tag einer Feststellung ohne dauerhafte Arbeitsunfähigkeit",
        en="day of a finding that is not permanent unfitness",
    ),
    FactIs("force_majeure.found", permanently_unfit="no"),
)
TRAJECTORY_ENDED_2017 = Moment(
    Text(
        nl="dag waarop het traject volgens de wet van 2017 eindigde",
        fr="jour où le trajet a pris fin selon la loi de 2017",
        de="Tag, an dem das Verfahren nach dem Gesetz von 2017 endete",
        en="day on which the trajectory ended under the law of 2017",
    ),
    FactIs("trajectory.requested"),
    Each.ENDING,
    ending=("decision_d", "report_given", "plan_refused"),
)
STOPPED = Moment(
    Text(
        nl="dag waarop drie gemiste onderzoeken de procedure stopten",
        fr="jour où trois examens manqués ont arrêté la procédure",
        de="Tag, an dem drei versäumte Untersuchungen das Verfahren beendet haben",
        en="day on which three missed examinations stopped the procedure",
    ),
    FactIs("force_majeure.missed"),
    Each.ENDING,
    ending=("three_no_shows",),
)
APPEAL_LODGED = Moment(
    Text(
        nl="dag waarop de arts sociaal inspecteur het beroep kreeg",
        fr="jour où le médecin inspecteur social a reçu le recours",
        de="Tag, an dem der Sozialinspektor-Arzt den Widerspruch erhielt",
        en="day the inspector received the appeal",
    ),
    FactIs("appeal.lodged"),
)
ADAPTED_WORK_ASKED = Moment(
    Text(
        nl="dag waarop de arbeidsarts de vraag kreeg",
        fr="jour où le médecin du travail a reçu la demande",
        de="Tag, an dem der Arbeitsarzt die Anfrage erhielt",
        en="day the physician received the question",
    ),
    FactIs("force_majeure.adapted_work_asked"),
)
ENDED = Moment(
    Text(
        nl="dag waarop het contract eindigde door medische overmacht",
        fr="jour où le contrat a pris fin pour force majeure médicale",
        de="Tag, an dem der Vertrag wegen medizinischer höherer Gewalt endete",
        en="day the contract ended for medical force majeure",
    ),
    FactIs("contract.ended", ground="medical_force_majeure"),
)

UNDER_CONTRACT = AnyOf(
    (Is("employer.sector", "private", "statutory_staff"), Is("worker.statutory", False, "statutory_staff")),
    "statutory_staff",
)
NO_TRAJECTORY = NoneRunning("trajectory_runs")
UNFIT = BodyIs("permanently_unfit", ("yes",), "not_permanently_unfit")

MAY_START_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Months(6),
            counting=Counting.WAIT_FROM_START,
            guards=(UNDER_CONTRACT, NO_TRAJECTORY),
            settled_by=(FactIs("force_majeure.notified"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
        Term(
            counts_from=NOT_FOUND_UNFIT,
            length=Chosen(FORCE_MAJEURE_RESTART, {"6_months": Months(6), "9_months": Months(9)}),
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(UNDER_CONTRACT, NO_TRAJECTORY),
            settled_by=(FactIs("force_majeure.notified"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
        Term(
            counts_from=STOPPED,
            length=Chosen(FORCE_MAJEURE_RESTART, {"6_months": Months(6), "9_months": Months(9)}),
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(UNDER_CONTRACT, NO_TRAJECTORY),
            settled_by=(FactIs("force_majeure.notified"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=together(CONTRACTS.art("34"), CODEX.art("I.4-82/1")),
    rows="7.1-7.3, 7.5, 7.12, T4",
    opens_when_in_force=True,
    certainty=Certainty.SEVERAL,
    sources=("DAM", "SX-FAQ", "INC", "GET", "DQ-26"),
    checked="2026-11-21",
)

MAY_START_2017 = replace(
    MAY_START_2026,
    in_force="2017-01-01",
    cite=CONTRACTS.art("34"),
    rows="R17-25, R17-31",
    certainty=Certainty.SEVERAL,
    sources=("S18", "S53"),
    opens_when_in_force=False,
    repealed="2022-11-28",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=TRAJECTORY_ENDED_2017,
            guards=(
                UNDER_CONTRACT,
                Happened(
                    FactIs("assessment.received", decision=("C", "D"), before="2022-10-01"),
                    Within.INCAPACITY,
                    "not_permanently_unfit",
                    "not_permanently_unfit",
                ),
            ),
            settled_by=(FactIs("contract.ended", ground="medical_force_majeure"),),
            within=Within.INCAPACITY,
            lapses=(RESUMED,),
        ),
    ),
)
MAY_START_2022 = replace(
    MAY_START_2026,
    in_force="2022-11-28",
    cite=together(CONTRACTS.art("34"), CODEX.art("I.4-82/1")),
    rows="MFM-01, MFM-02, MFM-05, MFM-12",
    certainty=Certainty.SEVERAL,
    sources=("S91", "S92"),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Months(9),
            counting=Counting.WAIT_FROM_START,
            guards=(UNDER_CONTRACT, NO_TRAJECTORY),
            settled_by=(FactIs("force_majeure.notified"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
        Term(
            counts_from=NOT_FOUND_UNFIT,
            length=Months(9),
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(UNDER_CONTRACT, NO_TRAJECTORY),
            settled_by=(FactIs("force_majeure.notified"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
        Term(
            counts_from=STOPPED,
            length=Months(9),
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(UNDER_CONTRACT, NO_TRAJECTORY),
            settled_by=(FactIs("force_majeure.notified"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
)


MAY_START = Rule(
    key="be.force-majeure.may-start",
    nature=Nature.RIGHT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="De procedure medische overmacht starten",
            fr="Lancer la procédure de force majeure médicale",
            de="Das Verfahren wegen medizinischer höherer Gewalt einleiten",
            en="Start the procedure of medical force majeure",
        ),
        question=Text(
            nl="Vanaf wanneer mag de werknemer of de werkgever de procedure medische overmacht starten?",
            fr="À partir de quand le travailleur ou l'employeur peut-il lancer la procédure de force "
            "majeure médicale ?",
            de="Ab wann dürfen Arbeitnehmer oder Arbeitgeber das Verfahren wegen medizinischer "
            "höherer Gewalt einleiten?",
            en="From when may the worker or the employer start the procedure of medical force majeure?",
        ),
        action=Text(
            nl="Werkgever en werknemer mogen de procedure starten. "
            "Dat gebeurt met een aangetekende brief aan de andere partij en aan de arbeidsarts.",
            fr="L'employeur et le travailleur peuvent lancer la procédure. "
            "Cela se fait par lettre recommandée à l'autre partie et au médecin du travail.",
            de="Arbeitgeber und Arbeitnehmer dürfen das Verfahren einleiten. "
            "Das geschieht per Einschreiben an die andere Partei und an den Arbeitsarzt.",
            en="Employer and worker may start the procedure by registered letter to the other and to the physician.",
        ),
        if_missed=Text(
            nl="Niets: het is een keuze en het gaat nooit vanzelf.",
            fr="Rien : c'est un choix, et ce n'est jamais automatique.",
            de="Nichts: Es ist eine freie Wahl und geschieht nie automatisch.",
            en="Nothing: it is a choice, and never automatic.",
        ),
    ),
    versions=(MAY_START_2017, MAY_START_2022, MAY_START_2026),
)

EXAMINE_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=NOTICE,
            length=Days(10),
            counting=Counting.WAIT_FROM_RECEIPT,
            settled_by=(FactIs("force_majeure.examined"),),
            within=Within.FORCE_MAJEURE,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-82/1"),
    rows="7.4",
    certainty=Certainty.SEVERAL,
    sources=("BECI-FM", "PREM-FM", "MEN-FM"),
    checked="2026-11-21",
)

EXAMINE = Rule(
    key="be.force-majeure.examine",
    nature=Nature.BAR,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Wachten met het onderzoek",
            fr="Attendre avant l'examen",
            de="Mit der Untersuchung warten",
            en="Wait before the examination",
        ),
        question=Text(
            nl="Vanaf wanneer mag de arbeidsarts de werknemer onderzoeken?",
            fr="À partir de quand le médecin du travail peut-il examiner le travailleur ?",
            de="Ab wann darf der Arbeitsarzt den Arbeitnehmer untersuchen?",
            en="From when may the physician examine the worker?",
        ),
        action=Text(
            nl="Nodig de werknemer na de wachttijd uit voor een onderzoek.",
            fr="Invitez le travailleur à un examen, après le délai d'attente.",
            de="Laden Sie den Arbeitnehmer nach der Wartezeit zu einer Untersuchung ein.",
            en="Invite the worker to an examination, after the waiting time.",
        ),
        if_missed=Text(
            nl="Een onderzoek dat te vroeg komt, kan betwist worden.",
            fr="Un examen qui a lieu trop tôt peut être contesté.",
            de="Eine Untersuchung, die zu früh stattfindet, kann angefochten werden.",
            en="An examination that comes too soon can be contested.",
        ),
    ),
    versions=(
        replace(
            EXAMINE_2026,
            in_force="2022-11-28",
            cite=CODEX.art("I.4-82/1"),
            rows="MFM-04",
            certainty=Certainty.ONE,
            sources=("S92",),
        ),
        EXAMINE_2026,
    ),
)

FINDING_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=NOTICE,
            length=Months(3),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("force_majeure.found"),),
            within=Within.FORCE_MAJEURE,
            lapses=(*EPISODE_OVER, RESUMED),
        ),
    ),
    cite=CODEX.art("I.4-82/1"),
    rows="7.5, 7.6",
    certainty=Certainty.ONE,
    sources=("PREM-FM", "BECI-FM"),
    checked="2026-11-21",
    settings=(FORCE_MAJEURE_NO_SHOW,),
)

FINDING = Rule(
    key="be.force-majeure.finding",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De vaststelling sturen",
            fr="Envoyer la constatation",
            de="Die Feststellung senden",
            en="Send the finding",
        ),
        question=Text(
            nl="Tegen wanneer krijgen de werkgever en de werknemer de vaststelling?",
            fr="Pour quand l'employeur et le travailleur reçoivent-ils la constatation ?",
            de="Bis wann erhalten der Arbeitgeber und der Arbeitnehmer die Feststellung?",
            en="By when do the employer and the worker receive the finding?",
        ),
        action=Text(
            nl="Stuur de vaststelling met een aangetekende brief naar de werkgever en de werknemer.",
            fr="Envoyez la constatation par lettre recommandée à l'employeur et au travailleur.",
            de="Senden Sie die Feststellung per Einschreiben an den Arbeitgeber und den Arbeitnehmer.",
            en="Send the finding by registered letter to the employer and the worker.",
        ),
        if_missed=Text(
            nl="De procedure blijft lopen. De bronnen noemen geen sanctie.",
            fr="La procédure reste ouverte. Les sources ne mentionnent pas de sanction.",
            de="Das Verfahren bleibt offen. Die Quellen nennen keine Sanktion.",
            en="The procedure stays open. The sources name no sanction.",
        ),
    ),
    versions=(
        replace(
            FINDING_2026,
            in_force="2022-11-28",
            cite=CODEX.art("I.4-82/1"),
            rows="MFM-05, MFM-06",
            certainty=Certainty.ONE,
            sources=("S94",),
        ),
        FINDING_2026,
    ),
)

APPEAL_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=FOUND,
            length=Days(21),
            counting=Counting.FROM_RECEIPT,
            guards=(UNFIT,),
            settled_by=(FactIs("appeal.lodged"),),
            within=Within.FORCE_MAJEURE,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-82/1, I.4-80"),
    rows="7.7",
    certainty=Certainty.SEVERAL,
    sources=("SX-FMR", "BECI-FM"),
    checked="2026-11-21",
)

APPEAL = Rule(
    key="be.force-majeure.appeal",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="In beroep gaan tegen de vaststelling",
            fr="Introduire un recours contre la constatation",
            de="Widerspruch gegen die Feststellung einlegen",
            en="Appeal against the finding",
        ),
        question=Text(
            nl="Tot wanneer mag de werknemer in beroep gaan tegen de vaststelling 'definitief ongeschikt'?",
            fr="Jusqu'à quand le travailleur peut-il introduire un recours contre une constatation "
            "d'inaptitude définitive ?",
            de="Bis wann darf der Arbeitnehmer der Feststellung dauerhafter Arbeitsunfähigkeit widersprechen?",
            en="Until when may the worker appeal against a finding of permanent unfitness?",
        ),
        action=Text(
            nl="Je mag in beroep gaan. Stuur een aangetekende brief naar de arts sociaal inspecteur en één "
            "naar je werkgever.",
            fr="Vous pouvez introduire un recours. Envoyez une lettre recommandée au médecin inspecteur social et "
            "une à votre employeur.",
            de="Sie dürfen Widerspruch einlegen. Senden Sie ein Einschreiben an den Sozialinspektor-Arzt und eines "
            "an Ihren Arbeitgeber.",
            en="You may appeal: send a registered letter to the social inspector-physician and one to the employer.",
        ),
        if_missed=Text(
            nl="De vaststelling blijft gelden.",
            fr="La constatation reste valable.",
            de="Die Feststellung bleibt gültig.",
            en="The finding stands.",
        ),
    ),
    versions=(
        replace(
            APPEAL_2026,
            in_force="2022-11-28",
            cite=CODEX.art("I.4-82/1"),
            rows="MFM-07",
            certainty=Certainty.SEVERAL,
            sources=("S95",),
        ),
        APPEAL_2026,
    ),
)

APPEAL_DECISION_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=APPEAL_LODGED,
            length=Days(42),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("appeal.decided"),),
            within=Within.FORCE_MAJEURE,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-82/1, I.4-80"),
    rows="7.7, 6.22",
    certainty=Certainty.SEVERAL,
    sources=("SX-FMR", "BECI-FM"),
    checked="2026-11-21",
)

APPEAL_DECISION = Rule(
    key="be.force-majeure.appeal-decision",
    nature=Nature.DUTY,
    party=Party.SOCIAL_INSPECTOR,
    wording=Wording(
        name=Text(
            nl="Over het beroep tegen de vaststelling beslissen",
            fr="Prendre une décision sur le recours contre la constatation",
            de="Über den Widerspruch gegen die Feststellung entscheiden",
            en="Decide on the appeal against the finding",
        ),
        question=Text(
            nl="Tegen wanneer valt de beslissing over het beroep tegen de vaststelling?",
            fr="Pour quand la décision sur le recours contre la constatation est-elle prise ?",
            de="Bis wann wird über den Widerspruch gegen die Feststellung entschieden?",
            en="By when is the appeal against the finding decided?",
        ),
        action=Text(
            nl="Beslis met de drie artsen samen, bij meerderheid. Ontbreekt er een arts of is er geen akkoord? "
            "Beslis dan alleen.",
            fr="Décidez à trois médecins, à la majorité. "
            "Un médecin est absent ou il n'y a pas d'accord ? Décidez alors seul.",
            de="Entscheiden Sie zu dritt mit den Ärzten, mit Stimmenmehrheit. Fehlt ein Arzt oder gibt es keine Einigung? "
            "Dann entscheiden Sie allein.",
            en="Decide with the three doctors, by majority; alone if one is absent or they do not agree.",
        ),
        if_missed=Text(
            nl="De vaststelling is nog niet definitief. De bronnen noemen geen sanctie.",
            fr="La constatation n'est pas encore définitive. Les sources ne mentionnent pas de sanction.",
            de="Die Feststellung ist noch nicht endgültig. Die Quellen nennen keine Sanktion.",
            en="The finding is not final yet. The sources name no sanction.",
        ),
    ),
    versions=(
        replace(
            APPEAL_DECISION_2026,
            in_force="2022-11-28",
            cite=CODEX.art("I.4-82/1"),
            rows="MFM-08",
            certainty=Certainty.SEVERAL,
            sources=("S95",),
        ),
        APPEAL_DECISION_2026,
    ),
)

ASK_ADAPTED_WORK_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=FOUND,
            length=Days(7),
            counting=Counting.FROM_RECEIPT,
            guards=(UNFIT,),
            settled_by=(FactIs("force_majeure.adapted_work_asked"),),
            settled_early=True,
            within=Within.FORCE_MAJEURE,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-82/1"),
    rows="7.8",
    certainty=Certainty.SEVERAL,
    sources=("SX-FMR", "BECI-FM"),
    checked="2026-11-21",
)

ASK_ADAPTED_WORK = Rule(
    key="be.force-majeure.ask-adapted-work",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Aangepast of ander werk vragen na de vaststelling",
            fr="Demander un travail adapté ou un autre travail après la constatation",
            de="Nach der Feststellung um angepasste oder andere Arbeit bitten",
            en="Ask for adapted or other work after the finding",
        ),
        question=Text(
            nl="Tot wanneer mag de werknemer nog vragen om aangepast of ander werk te onderzoeken?",
            fr="Jusqu'à quand le travailleur peut-il encore demander d'examiner un travail adapté ou "
            "un autre travail ?",
            de="Bis wann darf der Arbeitnehmer noch darum bitten, angepasste oder andere Arbeit zu prüfen?",
            en="Until when may the worker still ask to examine adapted or other work?",
        ),
        action=Text(
            nl="Je mag dit vragen met een aangetekende brief aan de arbeidsarts en je werkgever. "
            "Zet er je redenen bij.",
            fr="Vous pouvez le demander par lettre recommandée au médecin du travail et à votre employeur. "
            "Indiquez vos raisons.",
            de="Sie dürfen per Einschreiben an den Arbeitsarzt und Ihren Arbeitgeber darum bitten. "
            "Nennen Sie Ihre Gründe.",
            en="You may ask by registered letter to the physician and the employer, with your reasons.",
        ),
        if_missed=Text(
            nl="Je kan het in deze procedure niet meer vragen.",
            fr="Vous ne pouvez plus le demander dans cette procédure.",
            de="Sie können in diesem Verfahren nicht mehr darum bitten.",
            en="The right to ask is lost in this procedure.",
        ),
    ),
    versions=(
        replace(
            ASK_ADAPTED_WORK_2026,
            in_force="2022-11-28",
            cite=CODEX.art("I.4-82/1"),
            rows="MFM-09",
            certainty=Certainty.ONE,
            sources=("S95", "S96"),
        ),
        ASK_ADAPTED_WORK_2026,
    ),
)

CONDITIONS_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=ADAPTED_WORK_ASKED,
            length=Days(30),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("force_majeure.conditions_given"),),
            within=Within.FORCE_MAJEURE,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-82/1"),
    rows="7.9, 7.10",
    certainty=Certainty.ONE,
    sources=("SX-FMR",),
    checked="2026-11-21",
)

CONDITIONS = Rule(
    key="be.force-majeure.conditions",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De voorwaarden voor aangepast of ander werk sturen",
            fr="Envoyer les conditions du travail adapté ou de l'autre travail",
            de="Die Bedingungen für angepasste oder andere Arbeit senden",
            en="Send the conditions of adapted or other work",
        ),
        question=Text(
            nl="Tegen wanneer krijgen de werkgever en de werknemer de voorwaarden voor aangepast of ander werk?",
            fr="Pour quand l'employeur et le travailleur reçoivent-ils les conditions du travail adapté ou "
            "de l'autre travail ?",
            de="Bis wann erhalten der Arbeitgeber und der Arbeitnehmer die Bedingungen für angepasste "
            "oder andere Arbeit?",
            en="By when do the employer and the worker receive the conditions of adapted or other work?",
        ),
        action=Text(
            nl="Stuur het formulier met de voorwaarden. Schrijf alleen over het werk.",
            fr="Envoyez le formulaire avec les conditions. Parlez uniquement du travail.",
            de="Senden Sie das Formular mit den Bedingungen. Schreiben Sie nur über die Arbeit.",
            en="Send the form with the conditions, in terms of work only.",
        ),
        if_missed=Text(
            nl="De werkgever kan nog geen aangepast werk zoeken. De bronnen noemen geen sanctie.",
            fr="L'employeur ne peut pas encore chercher un travail adapté. Les sources ne mentionnent pas de sanction.",
            de="Der Arbeitgeber kann noch keine angepasste Arbeit suchen. Die Quellen nennen keine Sanktion.",
            en="The employer cannot look for adapted work yet. The sources name no sanction.",
        ),
    ),
    versions=(
        replace(
            CONDITIONS_2026,
            in_force="2022-11-28",
            cite=CODEX.art("I.4-82/1"),
            rows="MFM-10",
            certainty=Certainty.ONE,
            sources=("S95", "S96"),
        ),
        CONDITIONS_2026,
    ),
)

PAY_FUND_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=ENDED,
            length=Chosen(FUND_TERM, {"45_days": Days(45), "15_days": Days(15)}),
            counting=Counting.FROM_RECEIPT,
            guards=(
                Chosen(
                    FUND_ON,
                    {
                        "every_end": (),
                        "employer_invokes": (BodyIs("by", ("employer",), "not_ended_by_employer"),),
                    },
                ),
            ),
            settled_by=(FactIs("force_majeure.paid"),),
        ),
    ),
    cite=RETURN_FUND,
    rows="7.13, 7.14",
    certainty=Certainty.SEVERAL,
    sources=("PARTENA-1800", "SOT-1800", "ZEN-1800", "DYN-1800", "RELI-1800"),
    checked="2026-11-21",
)

PAY_FUND_2022 = replace(
    PAY_FUND_2026,
    in_force="2022-11-28",
    cite=RETURN_FUND_2024,
    rows="MFM-13",
    certainty=Certainty.SEVERAL,
    sources=("S97", "S98", "S99"),
    settings=(),
    terms=(
        Term(
            counts_from=ENDED,
            length=Days(45),
            counting=Counting.FROM_RECEIPT,
            guards=(
                NotBefore("2024-04-01", "fund_payment_later"),
                BodyIs("by", ("employer",), "not_ended_by_employer"),
            ),
            settled_by=(FactIs("force_majeure.paid"),),
        ),
    ),
)


PAY_FUND = Rule(
    key="be.force-majeure.pay-fund",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Het Terug Naar Werk-fonds verwittigen en betalen",
            fr="Informer et payer le Fonds Retour au Travail",
            de="Den Fonds für die Rückkehr zur Arbeit informieren und an ihn zahlen",
            en="Tell and pay the Return-to-Work Fund",
        ),
        question=Text(
            nl="Tegen wanneer verwittigt en betaalt de werkgever het Terug Naar Werk-fonds?",
            fr="Pour quand l'employeur informe-t-il et paie-t-il le Fonds Retour au Travail ?",
            de="Bis wann informiert der Arbeitgeber den Fonds für die Rückkehr zur Arbeit und zahlt an ihn?",
            en="By when does the employer tell and pay the Return-to-Work Fund?",
        ),
        action=Text(
            nl="Verwittig het RIZIV en betaal 1.800 euro aan het Terug Naar Werk-fonds.",
            fr="Informez l'INAMI et payez 1 800 euros au Fonds Retour au Travail.",
            de="Informieren Sie das LIKIV und zahlen Sie 1.800 Euro an den Fonds für die Rückkehr zur Arbeit.",
            en="Tell the national sickness insurance institute and pay 1,800 euro to the Return-to-Work Fund.",
        ),
        if_missed=Text(
            nl="Een boete van niveau 2 van het Sociaal Strafwetboek is mogelijk.",
            fr="Une amende de niveau 2 du Code pénal social est possible.",
            de="Eine Geldbuße der Stufe 2 des Sozialstrafgesetzbuches ist möglich.",
            en="A fine of level 2 of the Social Criminal Code is possible.",
        ),
    ),
    versions=(PAY_FUND_2022, PAY_FUND_2026),
)

RULES = (
    MAY_START,
    EXAMINE,
    FINDING,
    APPEAL,
    APPEAL_DECISION,
    ASK_ADAPTED_WORK,
    CONDITIONS,
    PAY_FUND,
)
