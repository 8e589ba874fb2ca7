"""Invitation, assessment and appeal in a reintegration trajectory: Codex I.4-73 §3-5 and I.4-80.

Not modelled: the start and end of a suspended sickness benefit after a no-show (not found in the sources).
"""

from dataclasses import replace

from draad.law.acts import CODEX
from draad.law.choices import APPEAL_TERM, APPEAL_TERM_2017, PICKED
from draad.law.moments import EPISODE_OVER
from draad.law.settings import (
    NO_SHOW_ENDS,
    NO_SHOW_INTERVAL,
    NO_SHOW_REGISTERED,
    NO_SHOWS,
    SATURDAY,
)
from draad.periods import FUND, Counting, Days, Length, Months, WorkingDays
from draad.rules import (
    CONTRACT_ENDED,
    BodyIs,
    Certainty,
    Chosen,
    FactIs,
    Happened,
    Lapse,
    Moment,
    Nature,
    Never,
    NotHappened,
    NotReached,
    Party,
    Pick,
    Reached,
    Repeated,
    Rule,
    Says,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

REQUEST_RECEIVED = Moment(
    Text(
        nl="dag waarop de arbeidsarts het re-integratieverzoek kreeg",
        fr="jour où le médecin du travail a reçu la demande de trajet",
        de="Tag, an dem der Arbeitsarzt den Antrag auf Wiedereingliederung erhielt",
        en="day the physician received the request",
    ),
    FactIs("trajectory.requested"),
)
INVITED = Moment(
    Text(nl="dag van de uitnodiging", fr="jour de l'invitation", de="Tag der Einladung", en="day of the invitation"),
    FactIs("trajectory.invited"),
)
MISSED = Moment(
    Text(
        nl="dag van de gemiste afspraak",
        fr="jour du rendez-vous manqué",
        de="Tag des versäumten Termins",
        en="day of the missed appointment",
    ),
    FactIs("trajectory.missed"),
)
ASSESSMENT_BEFORE_2022 = Moment(
    Text(
        nl="dag waarop de werknemer de beoordeling van de oude wet kreeg",
        fr="jour où le travailleur a reçu l'évaluation de l'ancienne loi",
        de="Tag, an dem der Arbeitnehmer die Bewertung des alten Gesetzes erhielt",
        en="day the worker received the assessment of the earlier law",
    ),
    FactIs("assessment.received", unless={"by": "employer"}, before="2022-10-01"),
)
REVIEW_PLANNED = Moment(
    Text(
        nl="dag die de arts voor een nieuw onderzoek koos",
        fr="jour choisi par le médecin pour un nouvel examen",
        de="Tag, den der Arzt für eine neue Untersuchung wählte",
        en="day that the physician chose for a new examination",
    ),
    FactIs("assessment.received", decision=("A", "B"), unless={"by": "worker"}, before="2022-10-01"),
)
DECISION_E = Moment(
    Text(
        nl="dag van beslissing E",
        fr="jour de la décision E",
        de="Tag der Entscheidung E",
        en="day of decision E",
    ),
    FactIs("assessment.received", decision="E", unless={"by": "worker"}, before="2022-10-01"),
)
ASSESSMENT_OF_WORKER = Moment(
    Text(
        nl="dag waarop de werknemer de re-integratiebeoordeling kreeg",
        fr="jour où le travailleur a reçu l'évaluation de réintégration",
        de="Tag, an dem der Arbeitnehmer die Wiedereingliederungsbewertung erhielt",
        en="day the worker received the assessment",
    ),
    FactIs("assessment.received", unless={"by": "employer"}, since="2022-10-01"),
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
APPEAL_WON = Moment(
    Text(
        nl="dag van de beslissing over het beroep",
        fr="jour de la décision sur le recours",
        de="Tag der Entscheidung über den Widerspruch",
        en="day of the outcome of the appeal",
    ),
    FactIs("appeal.decided", confirmed="no"),
)

NO_SHOW_DAYS: Chosen[Length | None] = Chosen(NO_SHOW_INTERVAL, {"14_days": Days(14), "none": None})
UNEXCUSED = Repeated(
    FactIs("trajectory.missed", excused="no"),
    number=Chosen(NO_SHOWS, {"2": 2, "3": 3}),
    called_by=Chosen(
        NO_SHOW_REGISTERED,
        {"no": FactIs("trajectory.invited"), "yes": FactIs("trajectory.invited", registered="yes")},
    ),
    apart=NO_SHOW_DAYS,
)
FORTY_WORKING_DAYS: Chosen[Length] = Chosen(
    SATURDAY, {"counts": WorkingDays(40), "does_not_count": WorkingDays(40, FUND)}
)
THIRTY_ONE_WORKING_DAYS: Chosen[Length] = Chosen(
    SATURDAY, {"counts": WorkingDays(31), "does_not_count": WorkingDays(31, FUND)}
)
ASSESSED = Lapse("assessed", FactIs("assessment.received"))
NEXT_ASSESSMENT = FactIs("assessment.received", unless={"by": "worker"})
"""A new examination has a new decision; the copy of the same one that reaches the worker is none."""

INVITE_AGAIN_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=INVITED,
            length=NO_SHOW_DAYS,
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(
                Happened(FactIs("trajectory.missed"), Within.TRAJECTORY, "not_missed", "not_missed", after=True),
                NotReached(UNEXCUSED, Within.TRAJECTORY, "last_no_show"),
                Chosen(
                    NO_SHOW_REGISTERED,
                    {"no": (), "yes": (BodyIs("registered", ("yes",), "not_registered"),)},
                ),
            ),
            settled_by=(FactIs("trajectory.invited"),),
            within=Within.TRAJECTORY,
            lapses=(ASSESSED, *EPISODE_OVER),
        ),
    ),
    cite=CODEX.art("I.4-73 §3"),
    rows="6.14-6.17",
    certainty=Certainty.CONTRADICTED,
    sources=("UN-TNW", "EMP-22", "LYD-22"),
    checked="2026-11-21",
)

UNEXCUSED_2022 = replace(UNEXCUSED, number=3, called_by=FactIs("trajectory.invited"), apart=Days(14))
INVITE_AGAIN_2022 = replace(
    INVITE_AGAIN_2026,
    terms=(
        Term(
            counts_from=INVITED,
            length=Days(14),
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(
                Happened(FactIs("trajectory.missed"), Within.TRAJECTORY, "not_missed", "not_missed", after=True),
                NotReached(UNEXCUSED_2022, Within.TRAJECTORY, "last_no_show"),
            ),
            settled_by=(FactIs("trajectory.invited"),),
            within=Within.TRAJECTORY,
            lapses=(ASSESSED, *EPISODE_OVER),
        ),
    ),
)

INVITE_AGAIN = Rule(
    key="be.trajectory.invite-again",
    nature=Nature.BAR,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Wachten met de volgende uitnodiging",
            fr="Attendre avant l'invitation suivante",
            de="Mit der nächsten Einladung warten",
            en="Wait before the next invitation",
        ),
        question=Text(
            nl="Wanneer mag de arbeidsarts opnieuw uitnodigen na een gemiste afspraak?",
            fr="Quand le médecin du travail peut-il inviter à nouveau après un rendez-vous manqué ?",
            de="Wann darf der Arbeitsarzt nach einem versäumten Termin erneut einladen?",
            en="When may the physician invite again after a missed appointment?",
        ),
        action=Text(
            nl="Laat tijd tussen twee uitnodigingen. Nodig daarna opnieuw uit.",
            fr="Laissez du temps entre deux invitations. Invitez ensuite à nouveau.",
            de="Lassen Sie Zeit zwischen zwei Einladungen. Laden Sie dann erneut ein.",
            en="Leave time between two invitations, then invite again.",
        ),
        if_missed=Text(
            nl="Een uitnodiging die te vroeg komt, telt niet mee.",
            fr="Une invitation qui arrive trop tôt ne compte pas.",
            de="Eine Einladung, die zu früh kommt, zählt nicht.",
            en="An invitation that comes too soon does not count.",
        ),
    ),
    versions=(
        replace(
            INVITE_AGAIN_2022,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-73 §3"),
            rows="R22-10",
            certainty=Certainty.SEVERAL,
            sources=("S71", "S37", "S72"),
            picked_by=Pick.STILL_RUNNING,
        ),
        INVITE_AGAIN_2026,
    ),
)

NO_SHOW_RULE_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=MISSED,
            counting=Counting.THE_DAY_ITSELF,
            guards=(
                Reached(UNEXCUSED, Within.TRAJECTORY, "too_few_no_shows"),
                Chosen(
                    NO_SHOW_ENDS,
                    {"yes": (), "no": (Never("no_show_does_not_end"),)},
                ),
            ),
            within=Within.TRAJECTORY,
            lapses=(ASSESSED,),
        ),
    ),
    cite=CODEX.art("I.4-73 §3"),
    rows="6.14-6.18, 6.34",
    certainty=Certainty.CONTRADICTED,
    sources=("FGTB", "ABVV", "INC", "CES", "EMP-22", "LYD-22", "WK", "LXG1"),
    checked="2026-11-21",
)

NO_SHOW_RULE_2022 = replace(
    NO_SHOW_RULE_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-73 §3"),
    rows="R22-10",
    certainty=Certainty.SEVERAL,
    sources=("S71", "S37", "S72"),
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=MISSED,
            counting=Counting.THE_DAY_ITSELF,
            guards=(Reached(UNEXCUSED_2022, Within.TRAJECTORY, "too_few_no_shows"),),
            within=Within.TRAJECTORY,
            lapses=(ASSESSED,),
        ),
    ),
)


NO_SHOW_RULE = Rule(
    key="be.trajectory.no-show-ends",
    nature=Nature.EFFECT,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    ends_episode=True,
    wording=Wording(
        name=Text(
            nl="Na gemiste afspraken stopt het traject",
            fr="Les rendez-vous manqués mettent fin au trajet",
            de="Nach versäumten Terminen endet das Verfahren",
            en="Missed appointments end the trajectory",
        ),
        question=Text(
            nl="Wat gebeurt er als de werknemer niet naar de re-integratiebeoordeling komt?",
            fr="Que se passe-t-il si le travailleur ne vient pas à l'évaluation de réintégration ?",
            de="Was geschieht, wenn der Arbeitnehmer nicht zur Wiedereingliederungsbewertung kommt?",
            en="What follows when the worker does not come to the assessment?",
        ),
        action=Text(
            nl="Het traject stopt. De arbeidsarts meldt dat aan de werkgever en de adviserend arts.",
            fr="Le trajet prend fin. Le médecin du travail en informe l'employeur et le médecin-conseil.",
            de="Das Verfahren endet. Der Arbeitsarzt informiert den Arbeitgeber und den Vertrauensarzt.",
            en="The trajectory ends. The physician tells the employer and the health-fund physician.",
        ),
        if_missed=Text(
            nl="De ziekte-uitkering kan geschorst worden. Vanaf wanneer en tot wanneer is niet bekend.",
            fr="L'indemnité de maladie peut être suspendue. À partir de quand et jusqu'à quand, on ne le sait pas.",
            de="Das Krankengeld kann ausgesetzt werden. Ab wann und bis wann ist nicht bekannt.",
            en="The sickness benefit may be suspended. From when and until when is not known.",
        ),
    ),
    versions=(NO_SHOW_RULE_2022, NO_SHOW_RULE_2026),
)

ASSESS_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=REQUEST_RECEIVED,
            length=Days(49),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("assessment.received"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
        Term(
            counts_from=APPEAL_WON,
            settled_by=(FactIs("assessment.received"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-73 §5"),
    rows="6.12, 6.19, 6.24",
    certainty=Certainty.SEVERAL,
    sources=("MEN-EN", "MEN-22", "LYD-22", "JUR", "DQ-APP"),
    checked="2026-11-21",
    remark=Text(
        nl="Wint de werknemer het beroep? Dan beoordeelt de arbeidsarts opnieuw. "
        "Geen enkele bron noemt daarvoor een termijn.",
        fr="Le travailleur gagne le recours ? Alors le médecin du travail refait une évaluation. "
        "Aucune source ne donne de délai.",
        de="Hat der Widerspruch des Arbeitnehmers Erfolg? Dann bewertet der Arbeitsarzt erneut. "
        "Keine Quelle nennt dafür eine Frist.",
        en="After an appeal that the worker wins the physician assesses again; no source gives a term for it.",
    ),
)

ASSESS_2017 = replace(
    ASSESS_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-73 §4"),
    rows="R17-09, R17-17",
    certainty=Certainty.SEVERAL,
    sources=("S10", "S16"),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(
        Term(
            counts_from=REQUEST_RECEIVED,
            length=FORTY_WORKING_DAYS,
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("assessment.received"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
        ASSESS_2026.terms[1],
    ),
)
ASSESS_2022 = replace(
    ASSESS_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-73 §5"),
    rows="R22-12",
    certainty=Certainty.SEVERAL,
    sources=("S26", "S73"),
    picked_by=Pick.STILL_RUNNING,
)


ASSESS = Rule(
    key="be.trajectory.assess",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De re-integratiebeoordeling van de werknemer uitvoeren",
            fr="Faire l'évaluation de réintégration du travailleur",
            de="Die Wiedereingliederungsbewertung des Arbeitnehmers vornehmen",
            en="Assess the worker in the trajectory",
        ),
        question=Text(
            nl="Tegen wanneer krijgen de werkgever en de werknemer de re-integratiebeoordeling?",
            fr="Pour quand l'employeur et le travailleur reçoivent-ils l'évaluation de réintégration ?",
            de="Bis wann erhalten der Arbeitgeber und der Arbeitnehmer die Wiedereingliederungsbewertung?",
            en="By when do the employer and the worker receive the reintegration assessment?",
        ),
        action=Text(
            nl="Ontvang de werknemer. Bezorg de werkgever en de werknemer het formulier voor de "
            "re-integratiebeoordeling, met een beslissing.",
            fr="Recevez le travailleur. Remettez à l'employeur et au travailleur le formulaire d'évaluation de "
            "réintégration, avec une décision.",
            de="Empfangen Sie den Arbeitnehmer. Geben Sie dem Arbeitgeber und dem Arbeitnehmer das Formular der "
            "Wiedereingliederungsbewertung mit einer Entscheidung.",
            en="See the worker and give the employer and the worker the assessment form with a decision.",
        ),
        if_missed=Text(
            nl="Het re-integratieplan kan niet starten. De bronnen noemen geen sanctie.",
            fr="Le plan de réintégration ne peut pas démarrer. Les sources ne mentionnent pas de sanction.",
            de="Der Wiedereingliederungsplan kann nicht beginnen. Die Quellen nennen keine Sanktion.",
            en="The plan cannot start. The sources name no sanction.",
        ),
    ),
    versions=(ASSESS_2017, ASSESS_2022, ASSESS_2026),
)

REVIEW = Rule(
    key="be.trajectory.review",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De werknemer opnieuw beoordelen",
            fr="Réévaluer le travailleur",
            de="Den Arbeitnehmer erneut bewerten",
            en="Assess the worker again",
        ),
        question=Text(
            nl="Wanneer bekijkt de arbeidsarts het traject opnieuw?",
            fr="Quand le médecin du travail réexamine-t-il le trajet ?",
            de="Wann prüft der Arbeitsarzt das Verfahren erneut?",
            en="When does the physician look at the trajectory again?",
        ),
        action=Text(
            nl="Zie de werknemer opnieuw en geef een nieuwe beoordeling.",
            fr="Revoyez le travailleur et donnez une nouvelle évaluation.",
            de="Sehen Sie den Arbeitnehmer erneut und geben Sie eine neue Bewertung ab.",
            en="See the worker again and give a new assessment.",
        ),
        if_missed=Text(
            nl="Het traject blijft open staan. De bronnen noemen geen sanctie.",
            fr="Le trajet reste ouvert. Les sources ne citent pas de sanction.",
            de="Das Verfahren bleibt offen. Die Quellen nennen keine Sanktion.",
            en="The trajectory stays open. The sources name no sanction.",
        ),
    ),
    versions=(
        Version(
            in_force="2017-01-01",
            picked_by=Pick.TRAJECTORY_REQUESTED,
            repealed="2022-10-01",
            terms=(
                Term(
                    counts_from=REVIEW_PLANNED,
                    counting=Counting.THE_DAY_ITSELF,
                    day_named="review_on",
                    guards=(Says("review_on"),),
                    settled_by=(NEXT_ASSESSMENT,),
                    within=Within.TRAJECTORY,
                    lapses=EPISODE_OVER,
                ),
                Term(
                    counts_from=DECISION_E,
                    length=Months(2),
                    counting=Counting.FROM_RECEIPT,
                    within=Within.TRAJECTORY,
                    lapses=(Lapse("assessed", NEXT_ASSESSMENT), *EPISODE_OVER),
                    every=True,
                ),
            ),
            cite=CODEX.art("I.4-73 §4"),
            rows="R17-10, R17-11, R17-14",
            certainty=Certainty.SEVERAL,
            sources=("S13", "S14"),
            checked="2026-11-21",
        ),
    ),
)

APPEAL_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=ASSESSMENT_OF_WORKER,
            length=APPEAL_TERM,
            counting=Counting.FROM_RECEIPT,
            guards=(
                BodyIs("decision", ("B",), "decision_without_appeal"),
                NotHappened(FactIs("appeal.lodged"), Within.TRAJECTORY, "one_appeal_only"),
            ),
            settled_by=(FactIs("appeal.lodged"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-80"),
    rows="6.20, 6.21, 6.23",
    certainty=Certainty.SEVERAL,
    sources=("SX-REC",),
    checked="2026-11-21",
)

APPEAL_2017 = replace(
    APPEAL_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-80"),
    rows="R17-15",
    certainty=Certainty.SEVERAL,
    sources=("S15", "S16"),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(
        Term(
            counts_from=ASSESSMENT_BEFORE_2022,
            length=APPEAL_TERM_2017,
            counting=Counting.FROM_RECEIPT,
            guards=(
                BodyIs("decision", ("C", "D"), "decision_without_appeal"),
                NotHappened(FactIs("appeal.lodged"), Within.TRAJECTORY, "one_appeal_only"),
            ),
            settled_by=(FactIs("appeal.lodged"),),
            within=Within.TRAJECTORY,
            lapses=(CONTRACT_ENDED,),
        ),
    ),
)
APPEAL_2022 = replace(
    APPEAL_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-80"),
    rows="R22-17",
    certainty=Certainty.SEVERAL,
    sources=("S76", "S77", "S78"),
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=ASSESSMENT_BEFORE_2022,
            length=APPEAL_TERM,
            counting=Counting.FROM_RECEIPT,
            guards=(
                BodyIs("decision", ("C", "D"), "decision_without_appeal"),
                NotHappened(FactIs("appeal.lodged"), Within.TRAJECTORY, "one_appeal_only"),
            ),
            settled_by=(FactIs("appeal.lodged"),),
            within=Within.TRAJECTORY,
            lapses=(CONTRACT_ENDED,),
        ),
        *APPEAL_2026.terms,
    ),
)


APPEAL = Rule(
    key="be.trajectory.appeal",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="In beroep gaan tegen de re-integratiebeoordeling",
            fr="Introduire un recours contre l'évaluation de réintégration",
            de="Widerspruch gegen die Wiedereingliederungsbewertung einlegen",
            en="Appeal against the assessment",
        ),
        question=Text(
            nl="Tot wanneer mag de werknemer in beroep gaan tegen beslissing B?",
            fr="Jusqu'à quand le travailleur peut-il introduire un recours contre la décision B ?",
            de="Bis wann darf der Arbeitnehmer Widerspruch gegen Entscheidung B einlegen?",
            en="Until when may the worker appeal against decision B?",
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
            nl="De beslissing blijft gelden.",
            fr="La décision reste valable.",
            de="Die Entscheidung bleibt gültig.",
            en="The decision stands.",
        ),
    ),
    versions=(APPEAL_2017, APPEAL_2022, APPEAL_2026),
)

APPEAL_DECISION_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=APPEAL_LODGED,
            length=Days(42),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("appeal.decided"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-80"),
    rows="6.22",
    certainty=Certainty.SEVERAL,
    sources=("SX-REC",),
    checked="2026-11-21",
)

APPEAL_DECISION_2017 = replace(
    APPEAL_DECISION_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-80"),
    rows="R17-16",
    certainty=Certainty.SEVERAL,
    sources=("S15", "S16"),
    picked_by=Pick.TRAJECTORY_REQUESTED,
    terms=(
        Term(
            counts_from=APPEAL_LODGED,
            length=THIRTY_ONE_WORKING_DAYS,
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("appeal.decided"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
)


APPEAL_DECISION = Rule(
    key="be.trajectory.appeal-decision",
    nature=Nature.DUTY,
    party=Party.SOCIAL_INSPECTOR,
    wording=Wording(
        name=Text(
            nl="Over het beroep beslissen",
            fr="Prendre une décision sur le recours",
            de="Über den Widerspruch entscheiden",
            en="Decide on the appeal",
        ),
        question=Text(
            nl="Tegen wanneer valt de beslissing over het beroep?",
            fr="Pour quand la décision sur le recours est-elle prise ?",
            de="Bis wann wird über den Widerspruch entschieden?",
            en="By when is the appeal decided?",
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
            nl="Het re-integratieplan moet blijven wachten. De bronnen noemen geen sanctie.",
            fr="Le plan de réintégration reste en attente. Les sources ne mentionnent pas de sanction.",
            de="Der Wiedereingliederungsplan muss weiter warten. Die Quellen nennen keine Sanktion.",
            en="The plan keeps waiting. The sources name no sanction.",
        ),
    ),
    versions=(
        APPEAL_DECISION_2017,
        replace(
            APPEAL_DECISION_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-80"),
            rows="R22-18",
            certainty=Certainty.SEVERAL,
            sources=("S76", "S77"),
            picked_by=Pick.STILL_RUNNING,
        ),
        APPEAL_DECISION_2026,
    ),
)

RULES = (INVITE_AGAIN, NO_SHOW_RULE, ASSESS, REVIEW, APPEAL, APPEAL_DECISION)
