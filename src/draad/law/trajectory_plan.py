"""Plan, reasoned report and the answer of the worker: Codex I.4-74 to I.4-76.

Not modelled: the content of the plan, which belongs to the plan itself; a plan with another employer (seen in drafts
only).
"""

from dataclasses import replace

from draad.law.acts import CODEX, FUND_ANSWER_BEFORE_2022, together
from draad.law.choices import APPEAL_TERM, APPEAL_TERM_2017, PICKED
from draad.law.moments import ABSENCE_OVER, EPISODE_OVER
from draad.law.settings import (
    ACCEPTED_PLAN_ENDS,
    FUND_ANSWERS_PLAN,
    PLAN_B_AFTER_APPEAL,
    SATURDAY,
    SILENCE_AFTER_REMINDER,
)
from draad.periods import FUND, Counting, Days, Length, Months, Weeks, WorkingDays
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    Chosen,
    FactIs,
    Lapse,
    Moment,
    Nature,
    Never,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

ASSESSMENT_A = Moment(
    Text(
        nl="dag waarop de werkgever de re-integratiebeoordeling met beslissing A kreeg",
        fr="jour où l'employeur a reçu l'évaluation de réintégration avec la décision A",
        de="Tag, an dem der Arbeitgeber die Wiedereingliederungsbewertung mit Entscheidung A erhielt",
        en="day the employer received the assessment with decision A",
    ),
    FactIs("assessment.received", decision="A", unless={"by": "worker"}),
)
ASSESSMENT_B = Moment(
    Text(
        nl="dag waarop de werkgever de re-integratiebeoordeling met beslissing B kreeg",
        fr="jour où l'employeur a reçu l'évaluation de réintégration avec la décision B",
        de="Tag, an dem der Arbeitgeber die Wiedereingliederungsbewertung mit Entscheidung B erhielt",
        en="day the employer received the assessment with decision B",
    ),
    FactIs("assessment.received", decision="B", unless={"by": "worker"}, since="2022-10-01"),
)
ASSESSMENT_C_OF_2017 = Moment(
    Text(
        nl="dag waarop de werkgever de beoordeling met beslissing C van de oude wet kreeg",
        fr="jour où l'employeur a reçu l'évaluation avec la décision C de l'ancienne loi",
        de="Tag, an dem der Arbeitgeber die Bewertung mit Entscheidung C des alten Gesetzes erhielt",
        en="day the employer received the assessment with decision C of the earlier law",
    ),
    FactIs("assessment.received", decision="C", unless={"by": "worker"}, before="2022-10-01"),
)
APPEAL_LOST = Moment(
    Text(
        nl="dag waarop de beslissing in beroep bevestigd werd",
        fr="jour où la décision a été confirmée après le recours",
        de="Tag, an dem die Entscheidung nach dem Widerspruch bestätigt wurde",
        en="day of the outcome that confirms the decision",
    ),
    FactIs("appeal.decided", confirmed="yes"),
)
PLAN_RECEIVED = Moment(
    Text(
        nl="dag waarop de werknemer het re-integratieplan kreeg",
        fr="jour où le travailleur a reçu le plan de réintégration",
        de="Tag, an dem der Arbeitnehmer den Wiedereingliederungsplan erhielt",
        en="day the worker received the plan",
    ),
    FactIs("plan.received"),
)
REMINDED = Moment(
    Text(
        nl="dag waarop de werkgever de werknemer aan het plan herinnerde",
        fr="jour où l'employeur a rappelé le plan au travailleur",
        de="Tag, an dem der Arbeitgeber den Arbeitnehmer an den Plan erinnerte",
        en="day the employer reminded the worker",
    ),
    FactIs("plan.reminded"),
)
ACCEPTED = Moment(
    Text(
        nl="dag waarop de werknemer het re-integratieplan aanvaardde",
        fr="jour où le travailleur a accepté le plan de réintégration",
        de="Tag, an dem der Arbeitnehmer den Wiedereingliederungsplan annahm",
        en="day the worker accepted the plan",
    ),
    FactIs("plan.answered", agreed="yes"),
)

PLAN_TERM_B = Months(6)
ANSWER_TERM = Days(14)

FIFTY_FIVE_WORKING_DAYS: Chosen[Length] = Chosen(
    SATURDAY, {"counts": WorkingDays(55), "does_not_count": WorkingDays(55, FUND)}
)
FIVE_WORKING_DAYS: Chosen[Length] = Chosen(SATURDAY, {"counts": WorkingDays(5), "does_not_count": WorkingDays(5, FUND)})

PLAN_OR_REPORT = (FactIs("plan.received"), FactIs("report.received"))
APPEAL_WON = Lapse("appeal_won", FactIs("appeal.decided", confirmed="no"))
ANSWERED = Lapse("answered", FactIs("plan.answered"))

CONSULT_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=ASSESSMENT_A,
            settled_by=(FactIs("trajectory.consulted"),),
            within=Within.TRAJECTORY,
            lapses=(Lapse("plan_or_report_given", FactIs("plan.received", "report.received")), *EPISODE_OVER),
        ),
        Term(
            counts_from=ASSESSMENT_B,
            length=APPEAL_TERM,
            counting=Counting.WHEN_TERM_HAS_RUN_OUT,
            counted_on=FactIs("assessment.received", decision="B", by="worker"),
            waits_for=(FactIs("appeal.lodged"), FactIs("appeal.decided")),
            settled_by=(FactIs("trajectory.consulted"),),
            within=Within.TRAJECTORY,
            lapses=(
                APPEAL_WON,
                Lapse("plan_or_report_given", FactIs("plan.received", "report.received")),
                *EPISODE_OVER,
            ),
        ),
    ),
    cite=CODEX.art("I.4-74"),
    rows="6.25, 6.26",
    certainty=Certainty.SEVERAL,
    sources=("DQ-PLAN", "MEN-PLAN", "MEN-22"),
    checked="2026-11-21",
)

CONSULT_2017 = replace(
    CONSULT_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-74 §1"),
    rows="R17-18",
    certainty=Certainty.SEVERAL,
    sources=("S17", "S18", "S19"),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(
        CONSULT_2026.terms[0],
        Term(
            counts_from=ASSESSMENT_C_OF_2017,
            length=APPEAL_TERM_2017,
            counting=Counting.WHEN_TERM_HAS_RUN_OUT,
            counted_on=FactIs("assessment.received", decision="C", by="worker", before="2022-10-01"),
            waits_for=(FactIs("appeal.lodged"), FactIs("appeal.decided")),
            settled_by=(FactIs("trajectory.consulted"),),
            within=Within.TRAJECTORY,
            lapses=(
                APPEAL_WON,
                Lapse("plan_or_report_given", FactIs("plan.received", "report.received")),
                *EPISODE_OVER,
            ),
        ),
    ),
)
CONSULT_2022 = replace(
    CONSULT_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-74 §1"),
    rows="R22-19",
    certainty=Certainty.SEVERAL,
    sources=("S79",),
    picked_by=Pick.STILL_RUNNING,
    terms=(
        *CONSULT_2026.terms,
        Term(
            counts_from=ASSESSMENT_C_OF_2017,
            length=APPEAL_TERM,
            counting=Counting.WHEN_TERM_HAS_RUN_OUT,
            counted_on=FactIs("assessment.received", decision="C", by="worker", before="2022-10-01"),
            waits_for=(FactIs("appeal.lodged"), FactIs("appeal.decided")),
            settled_by=(FactIs("trajectory.consulted"),),
            within=Within.TRAJECTORY,
            lapses=(
                APPEAL_WON,
                Lapse("plan_or_report_given", FactIs("plan.received", "report.received")),
                *EPISODE_OVER,
            ),
        ),
    ),
)


CONSULT = Rule(
    key="be.trajectory.consult",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Eerst overleggen, dan het re-integratieplan schrijven",
            fr="Se concerter avant d'écrire le plan de réintégration",
            de="Miteinander sprechen, bevor der Wiedereingliederungsplan entsteht",
            en="Talk before writing the plan",
        ),
        question=Text(
            nl="Vanaf wanneer overlegt de werkgever met de werknemer en de arbeidsarts over het plan?",
            fr="À partir de quand l'employeur parle-t-il du plan avec le travailleur et le médecin du travail ?",
            de="Ab wann berät sich der Arbeitgeber mit dem Arbeitnehmer und dem Arbeitsarzt über den Plan?",
            en="From when does the employer consult the worker and the physician about the plan?",
        ),
        action=Text(
            nl="Overleg met de werknemer, de arbeidsarts en anderen die kunnen helpen. Bekijk samen wat mogelijk is.",
            fr="Parlez avec le travailleur, le médecin du travail et d'autres personnes qui peuvent aider. "
            "Voyez ensemble ce qui est possible.",
            de="Sprechen Sie mit dem Arbeitnehmer, dem Arbeitsarzt und anderen, die helfen können. "
            "Überlegen Sie gemeinsam, was möglich ist.",
            en="Talk with the worker, the occupational physician and others who can help about what is possible.",
        ),
        if_missed=Text(
            nl="Een plan of verslag zonder dit overleg kan betwist worden.",
            fr="Un plan ou un rapport sans cette concertation peut être contesté.",
            de="Ein Plan oder Bericht ohne dieses Gespräch kann angefochten werden.",
            en="A plan or report without this talk can be contested.",
        ),
    ),
    versions=(CONSULT_2017, CONSULT_2022, CONSULT_2026),
)

PLAN_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=ASSESSMENT_A,
            length=Days(63),
            counting=Counting.FROM_RECEIPT,
            settled_by=PLAN_OR_REPORT,
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
        Chosen(
            PLAN_B_AFTER_APPEAL,
            {
                "not_moved": (
                    Term(
                        counts_from=ASSESSMENT_B,
                        length=PLAN_TERM_B,
                        counting=Counting.FROM_RECEIPT,
                        settled_by=PLAN_OR_REPORT,
                        within=Within.TRAJECTORY,
                        lapses=(APPEAL_WON, *EPISODE_OVER),
                    ),
                ),
                "from_outcome": (
                    Term(
                        counts_from=ASSESSMENT_B,
                        length=PLAN_TERM_B,
                        counting=Counting.FROM_RECEIPT,
                        settled_by=PLAN_OR_REPORT,
                        within=Within.TRAJECTORY,
                        lapses=(Lapse("appealed", FactIs("appeal.lodged")), *EPISODE_OVER),
                    ),
                    Term(
                        counts_from=APPEAL_LOST,
                        length=PLAN_TERM_B,
                        counting=Counting.FROM_RECEIPT,
                        settled_by=PLAN_OR_REPORT,
                        within=Within.TRAJECTORY,
                        lapses=EPISODE_OVER,
                    ),
                ),
            },
        ),
    ),
    cite=CODEX.art("I.4-74"),
    rows="6.25-6.29, 6.32",
    certainty=Certainty.SEVERAL,
    sources=("DQ-PLAN", "MEN-PLAN", "MEN-22"),
    checked="2026-11-21",
)

PLAN_2017 = replace(
    PLAN_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-74 §3, §4"),
    rows="R17-19, R17-20, R17-21",
    certainty=Certainty.SEVERAL,
    sources=("S10", "S17", "S48"),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(
        Term(
            counts_from=ASSESSMENT_A,
            length=FIFTY_FIVE_WORKING_DAYS,
            counting=Counting.FROM_RECEIPT,
            settled_by=PLAN_OR_REPORT,
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
        Term(
            counts_from=ASSESSMENT_C_OF_2017,
            length=Months(12),
            counting=Counting.FROM_RECEIPT,
            settled_by=PLAN_OR_REPORT,
            within=Within.TRAJECTORY,
            lapses=(APPEAL_WON, *EPISODE_OVER),
        ),
    ),
)
PLAN_2022 = replace(
    PLAN_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-74 §3, §4"),
    rows="R22-20, R22-21, R22-23",
    certainty=Certainty.SEVERAL,
    sources=("S81", "S82", "S26", "S84"),
    picked_by=Pick.STILL_RUNNING,
    terms=(
        *PLAN_2026.terms,
        Term(
            counts_from=ASSESSMENT_C_OF_2017,
            length=PLAN_TERM_B,
            counting=Counting.FROM_RECEIPT,
            settled_by=PLAN_OR_REPORT,
            within=Within.TRAJECTORY,
            lapses=(APPEAL_WON, *EPISODE_OVER),
        ),
    ),
)


PLAN = Rule(
    key="be.trajectory.plan",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Een re-integratieplan of een gemotiveerd verslag geven",
            fr="Remettre un plan de réintégration ou un rapport motivé",
            de="Einen Wiedereingliederungsplan oder einen begründeten Bericht geben",
            en="Give a reintegration plan or a reasoned report",
        ),
        question=Text(
            nl="Tegen wanneer krijgt de werknemer een plan, of een verslag dat zegt waarom er geen plan is?",
            fr="Pour quand le travailleur reçoit-il un plan, ou un rapport qui explique pourquoi il n'y en a pas ?",
            de="Bis wann erhält der Arbeitnehmer einen Plan oder einen Bericht, der erklärt, warum es keinen gibt?",
            en="By when does the worker receive a plan, or a report that says why there is none?",
        ),
        action=Text(
            nl="Geef de werknemer en de arbeidsarts een re-integratieplan. Kan dat niet? "
            "Geef dan een gemotiveerd verslag met de redenen.",
            fr="Remettez un plan de réintégration au travailleur et au médecin du travail. "
            "Ce n'est pas possible ? Remettez alors un rapport motivé avec les raisons.",
            de="Geben Sie dem Arbeitnehmer und dem Arbeitsarzt einen Wiedereingliederungsplan. Ist das nicht möglich? "
            "Dann geben Sie einen begründeten Bericht mit den Gründen.",
            en="Give the worker and the physician a plan, or a report with the reasons why no plan is possible.",
        ),
        if_missed=Text(
            nl="De werknemer kan een schadevergoeding vragen. Het niveau van een boete is niet gevonden in de bronnen.",
            fr="Le travailleur peut demander des dommages et intérêts. "
            "Le niveau d'une amende n'a pas été trouvé dans les sources.",
            de="Der Arbeitnehmer kann Schadenersatz fordern. "
            "Die Stufe einer Geldbuße wurde in den Quellen nicht gefunden.",
            en="The worker can claim damages. The level of a fine was not found in the sources.",
        ),
    ),
    versions=(PLAN_2017, PLAN_2022, PLAN_2026),
)

FUND_ANSWER_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=PLAN_RECEIVED,
            length=Weeks(3),
            counting=Counting.FROM_RECEIPT,
            guards=(Chosen(FUND_ANSWERS_PLAN, {"no": (Never("text_before_2022"),), "yes": ()}),),
            settled_by=(FactIs("fund.answered"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=FUND_ANSWER_BEFORE_2022,
    rows="6.33",
    certainty=Certainty.ONE,
    sources=("TERRA",),
    checked="2026-11-21",
)

FUND_ANSWER_2017 = Version(
    in_force="2017-01-01",
    picked_by=Pick.TRAJECTORY_REQUESTED,
    repealed="2022-10-01",
    terms=(
        Term(
            counts_from=PLAN_RECEIVED,
            length=Weeks(3),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("fund.answered"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-74 §2"),
    rows="R17-22",
    certainty=Certainty.ONE,
    sources=("S49",),
    checked="2026-11-21",
)


FUND_ANSWER = Rule(
    key="be.trajectory.fund-answer",
    nature=Nature.DUTY,
    party=Party.FUND_DOCTOR,
    wording=Wording(
        name=Text(
            nl="Als adviserend arts reageren op het re-integratieplan",
            fr="Réagir au plan de réintégration en tant que médecin-conseil",
            de="Als Vertrauensarzt zum Wiedereingliederungsplan Stellung nehmen",
            en="Comment on the plan as health-fund physician",
        ),
        question=Text(
            nl="Heeft de adviserend arts een termijn om op het plan te reageren?",
            fr="Le médecin-conseil a-t-il un délai pour réagir au plan ?",
            de="Hat der Vertrauensarzt eine Frist, um zum Plan Stellung zu nehmen?",
            en="Has the health-fund physician a term to comment on the plan?",
        ),
        action=Text(
            nl="Laat weten of het geplande werk een einde maakt aan de arbeidsongeschiktheid.",
            fr="Dites si le travail prévu met fin à l'incapacité de travail.",
            de="Teilen Sie mit, ob die geplante Arbeit die Arbeitsunfähigkeit beendet.",
            en="Tell whether the planned work ends the incapacity.",
        ),
        if_missed=Text(
            nl="Geen antwoord telt als een akkoord met het geplande werk.",
            fr="L'absence de réponse vaut accord pour le travail prévu.",
            de="Keine Antwort gilt als Zustimmung zur geplanten Arbeit.",
            en="Silence counts as consent with the planned work.",
        ),
    ),
    versions=(FUND_ANSWER_2017, FUND_ANSWER_2026),
)

ANSWER_TERM_2026 = Term(
    counts_from=PLAN_RECEIVED,
    length=ANSWER_TERM,
    counting=Counting.FROM_RECEIPT,
    settled_by=(FactIs("plan.answered"),),
    within=Within.TRAJECTORY,
    lapses=EPISODE_OVER,
)
ANSWER_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(ANSWER_TERM_2026,),
    cite=CODEX.art("I.4-75"),
    rows="6.30",
    certainty=Certainty.SEVERAL,
    sources=("DQ-ACC", "MEN-22"),
    checked="2026-11-21",
)

ANSWER_2017 = replace(
    ANSWER_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-75"),
    rows="R17-23",
    certainty=Certainty.SEVERAL,
    sources=("S51",),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(replace(ANSWER_TERM_2026, length=FIVE_WORKING_DAYS),),
)
ANSWER_2022 = replace(
    ANSWER_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-75"),
    rows="R22-25",
    certainty=Certainty.SEVERAL,
    sources=("S85", "S86"),
    picked_by=Pick.STILL_RUNNING,
)


ANSWER = Rule(
    key="be.trajectory.answer",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Antwoorden op het re-integratieplan",
            fr="Répondre au plan de réintégration",
            de="Auf den Wiedereingliederungsplan antworten",
            en="Answer the plan",
        ),
        question=Text(
            nl="Tegen wanneer zegt de werknemer ja of nee tegen het plan?",
            fr="Pour quand le travailleur dit-il oui ou non au plan ?",
            de="Bis wann sagt der Arbeitnehmer Ja oder Nein zum Plan?",
            en="By when does the worker say yes or no to the plan?",
        ),
        action=Text(
            nl="Teken het plan als je akkoord gaat. Ga je niet akkoord? Zeg dan waarom.",
            fr="Signez le plan si vous êtes d'accord. Sinon, dites pourquoi.",
            de="Unterschreiben Sie den Plan, wenn Sie einverstanden sind. Wenn nicht, sagen Sie, warum.",
            en="Sign the plan if you agree. If not, say why.",
        ),
        if_missed=Text(
            nl="Je werkgever neemt contact met je op. Antwoord je dan nog niet, dan telt dat als een weigering.",
            fr="Votre employeur vous contacte. Si vous ne répondez toujours pas, cela compte comme un refus.",
            de="Ihr Arbeitgeber nimmt Kontakt mit Ihnen auf. "
            "Wenn Sie auch dann nicht antworten, gilt das als Ablehnung.",
            en="The employer contacts you. If you still do not answer, it counts as a refusal.",
        ),
    ),
    versions=(ANSWER_2017, ANSWER_2022, ANSWER_2026),
)

REMIND_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=PLAN_RECEIVED,
            length=ANSWER_TERM,
            counting=Counting.WHEN_TERM_HAS_RUN_OUT,
            settled_by=(FactIs("plan.reminded"),),
            within=Within.TRAJECTORY,
            lapses=(ANSWERED, *EPISODE_OVER),
        ),
    ),
    cite=CODEX.art("I.4-75"),
    rows="6.31",
    certainty=Certainty.ONE,
    sources=("DQ-ACC",),
    checked="2026-11-21",
)

REMIND_2017 = replace(
    REMIND_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-75"),
    rows="R17-23",
    certainty=Certainty.BACKGROUND,
    sources=("S51",),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(Term(counts_from=PLAN_RECEIVED, guards=(Never("no_rule_for_silence"),), within=Within.TRAJECTORY),),
)


REMIND = Rule(
    key="be.trajectory.remind",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="De werknemer contacteren als er geen antwoord kwam",
            fr="Contacter le travailleur qui n'a pas répondu",
            de="Kontakt aufnehmen, wenn keine Antwort vom Arbeitnehmer kam",
            en="Contact the worker who did not answer",
        ),
        question=Text(
            nl="Wanneer contacteert de werkgever een werknemer die nog niet op het plan antwoordde?",
            fr="Quand l'employeur contacte-t-il un travailleur qui n'a pas encore répondu au plan ?",
            de="Wann nimmt der Arbeitgeber Kontakt auf, wenn keine Antwort auf den Plan kam?",
            en="When does the employer contact a worker who has not answered the plan?",
        ),
        action=Text(
            nl="Contacteer de werknemer en vraag een antwoord.",
            fr="Contactez le travailleur et demandez-lui une réponse.",
            de="Nehmen Sie Kontakt mit dem Arbeitnehmer auf und bitten Sie um eine Antwort.",
            en="Contact the worker and ask for an answer.",
        ),
        if_missed=Text(
            nl="Zonder dit contact telt het uitblijven van een antwoord niet als een weigering.",
            fr="Sans ce contact, l'absence de réponse ne compte pas comme un refus.",
            de="Ohne diesen Kontakt gilt eine fehlende Antwort nicht als Ablehnung.",
            en="Without this contact the silence does not count as a refusal.",
        ),
    ),
    versions=(
        REMIND_2017,
        replace(
            REMIND_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-75"),
            rows="R22-26",
            certainty=Certainty.SEVERAL,
            sources=("S85",),
            picked_by=Pick.STILL_RUNNING,
        ),
        REMIND_2026,
    ),
)

SILENCE_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=REMINDED,
            length=Chosen(SILENCE_AFTER_REMINDER, {"14_days": ANSWER_TERM, "1_day": Days(1)}),
            counting=Counting.WHEN_TERM_HAS_RUN_OUT,
            within=Within.TRAJECTORY,
            lapses=(ANSWERED, Lapse("episode_ended", FactIs("trajectory.ended")), CONTRACT_ENDED),
        ),
    ),
    cite=CODEX.art("I.4-75"),
    rows="6.31, 6.37",
    certainty=Certainty.ONE,
    sources=("DQ-ACC",),
    checked="2026-11-21",
)

SILENCE_2017 = replace(
    SILENCE_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-75"),
    rows="R17-23",
    certainty=Certainty.BACKGROUND,
    sources=("S51",),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(Term(counts_from=REMINDED, guards=(Never("no_rule_for_silence"),), within=Within.TRAJECTORY),),
)


SILENCE = Rule(
    key="be.trajectory.silence-is-refusal",
    nature=Nature.EFFECT,
    party=Party.WORKER,
    ends_episode=True,
    wording=Wording(
        name=Text(
            nl="Geen antwoord telt als een weigering",
            fr="L'absence de réponse compte comme un refus",
            de="Keine Antwort gilt als Ablehnung",
            en="Silence counts as a refusal",
        ),
        question=Text(
            nl="Vanaf wanneer telt een plan zonder antwoord als geweigerd?",
            fr="À partir de quand un plan sans réponse compte-t-il comme refusé ?",
            de="Ab wann gilt ein Plan ohne Antwort als abgelehnt?",
            en="From when does a plan without an answer count as refused?",
        ),
        action=Text(
            nl="Zonder antwoord telt het plan als geweigerd en stopt het traject.",
            fr="Sans réponse, le plan compte comme refusé et le trajet prend fin.",
            de="Ohne Antwort gilt der Plan als abgelehnt und das Verfahren endet.",
            en="Without an answer the plan counts as refused and the trajectory ends.",
        ),
        if_missed=Text(
            nl="Het traject stopt. Je kan nog altijd praten met je werkgever en de arbeidsarts.",
            fr="Le trajet prend fin. Vous pouvez toujours parler avec votre employeur et le médecin du travail.",
            de="Das Verfahren endet. Sie können weiterhin mit Ihrem Arbeitgeber und dem Arbeitsarzt sprechen.",
            en="The trajectory ends. You can still talk with the employer and the physician.",
        ),
    ),
    versions=(
        SILENCE_2017,
        replace(
            SILENCE_2026,
            in_force="2022-10-01",
            cite=together(CODEX.art("I.4-75"), CODEX.art("I.4-76 §1")),
            rows="R22-26, R22-27",
            certainty=Certainty.SEVERAL,
            sources=("S85",),
            picked_by=Pick.STILL_RUNNING,
        ),
        SILENCE_2026,
    ),
)

FOLLOW_UP_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=ACCEPTED,
            settled_by=(FactIs("plan.reviewed"),),
            within=Within.TRAJECTORY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-76"),
    rows="6.38, 6.39",
    certainty=Certainty.ONE,
    sources=("MEN-50",),
    checked="2026-11-21",
    settings=(ACCEPTED_PLAN_ENDS,),
)

FOLLOW_UP = Rule(
    key="be.trajectory.follow-up",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Het re-integratieplan opvolgen",
            fr="Suivre le plan de réintégration",
            de="Den Wiedereingliederungsplan begleiten",
            en="Follow the plan",
        ),
        question=Text(
            nl="Hoe volgt de arbeidsarts een aanvaard plan op?",
            fr="Comment le médecin du travail suit-il un plan accepté ?",
            de="Wie begleitet der Arbeitsarzt einen angenommenen Plan?",
            en="How does the physician follow a plan that was accepted?",
        ),
        action=Text(
            nl="Bekijk met de werknemer en de werkgever of het plan nog past. Bepaal zelf hoe vaak.",
            fr="Voyez avec le travailleur et l'employeur si le plan convient encore. Fixez vous-même le rythme.",
            de="Prüfen Sie mit dem Arbeitnehmer und dem Arbeitgeber, ob der Plan noch passt. "
            "Bestimmen Sie selbst, wie oft.",
            en="Look with the worker and the employer whether the plan still fits; set the rhythm yourself.",
        ),
        if_missed=Text(
            nl="Maatregelen die niet meer passen, vallen te laat op. De werknemer mag een raadpleging vragen.",
            fr="On voit trop tard les mesures qui ne conviennent plus. Le travailleur peut demander une consultation.",
            de="Maßnahmen, die nicht mehr passen, fallen zu spät auf. "
            "Der Arbeitnehmer darf um eine Konsultation bitten.",
            en="Measures that no longer fit are seen too late. The worker may ask for a consultation.",
        ),
    ),
    versions=(
        replace(
            FOLLOW_UP_2026,
            in_force="2017-01-01",
            cite=CODEX.art("I.4-76 §2"),
            rows="R17-26",
            certainty=Certainty.ONE,
            sources=("S53",),
            picked_by=Pick.TRAJECTORY_REQUESTED,
        ),
        replace(
            FOLLOW_UP_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-76 §2"),
            rows="R22-30",
            certainty=Certainty.ONE,
            sources=("S85",),
            picked_by=Pick.STILL_RUNNING,
        ),
        FOLLOW_UP_2026,
    ),
)

RULES = (CONSULT, PLAN, FUND_ANSWER, ANSWER, REMIND, SILENCE, FOLLOW_UP)
