"""Visits to the occupational physician around a return: Codex I.4-34 to I.4-37.

Not modelled: the examination after a shorter absence at the request of worker or physician; a committee that extends
the examination to other workers; whether a partial return already calls the examination (not found in the sources).
"""

from dataclasses import replace

from draad.law.acts import CODEX
from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_SPELL, RETURN
from draad.law.settings import (
    SATURDAY,
    VISIT_INVITATION,
)
from draad.periods import FUND, Counting, Length, Weeks, WorkingDays
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    Chosen,
    FactIs,
    Is,
    Lapse,
    Lasted,
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

WORKER_ASKED_VISIT = Moment(
    Text(
        nl="dag waarop de arbeidsarts de vraag van de werknemer kreeg",
        fr="jour où le médecin du travail a reçu la demande du travailleur",
        de="Tag, an dem der Arbeitsarzt die Anfrage des Arbeitnehmers erhielt",
        en="day the physician received the worker's question",
    ),
    FactIs("pre_return_visit.requested", unless={"by": "employer"}),
)
EMPLOYER_ASKED_VISIT = Moment(
    Text(
        nl="dag waarop de arbeidsarts de vraag van de werkgever kreeg",
        fr="jour où le médecin du travail a reçu la demande de l'employeur",
        de="Tag, an dem der Arbeitsarzt die Anfrage des Arbeitgebers erhielt",
        en="day the physician received the employer's question",
    ),
    FactIs("pre_return_visit.requested", by="employer"),
)
CONSULTATION_ASKED = Moment(
    Text(
        nl="dag waarop de arbeidsarts de vraag kreeg",
        fr="jour où le médecin du travail a reçu la demande",
        de="Tag, an dem der Arbeitsarzt die Anfrage erhielt",
        en="day the physician received the question",
    ),
    FactIs("consultation.requested"),
)

TEN_WORKING_DAYS: Chosen[Length] = Chosen(
    SATURDAY, {"counts": WorkingDays(10), "does_not_count": WorkingDays(10, FUND)}
)

INVITED = (FactIs("pre_return_visit.invited"), FactIs("pre_return_visit.held"))
DECLINED = Lapse("declined", FactIs("pre_return_visit.declined"))

WORKER_MAY_ASK_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            settled_by=(FactIs("pre_return_visit.requested", by=("worker", "treating_doctor")),),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-36"),
    rows="5.1",
    certainty=Certainty.SEVERAL,
    sources=("SX-PRE", "CO-FR"),
    checked="2026-11-21",
)

WORKER_MAY_ASK = Rule(
    key="be.pre-return-visit.worker-may-ask",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Een bezoek voorafgaand aan de werkhervatting vragen",
            fr="Demander une visite de pré-reprise du travail",
            de="Um einen Besuch vor der Wiederaufnahme der Arbeit bitten",
            en="Ask for a visit before the return",
        ),
        question=Text(
            nl="Wanneer mag de werknemer vóór de terugkeer naar de arbeidsarts?",
            fr="Quand le travailleur peut-il voir le médecin du travail avant son retour ?",
            de="Wann darf der Arbeitnehmer vor der Rückkehr zum Arbeitsarzt gehen?",
            en="When may the worker see the occupational physician before returning?",
        ),
        action=Text(
            nl="Je mag de arbeidsarts een bezoek vragen, op elk moment van je afwezigheid.",
            fr="À tout moment de votre absence, vous pouvez demander une visite au médecin du travail.",
            de="Sie dürfen den Arbeitsarzt jederzeit während Ihrer Abwesenheit um einen Besuch bitten.",
            en="You may ask the occupational physician for a visit, at any moment of your absence.",
        ),
        if_missed=Text(
            nl="Niets: je kiest zelf.",
            fr="Rien : c'est votre choix.",
            de="Nichts: Sie entscheiden selbst.",
            en="Nothing: it is your choice.",
        ),
    ),
    versions=(
        replace(
            WORKER_MAY_ASK_2026,
            in_force="2017-01-01",
            cite=CODEX.art("I.4-36"),
            rows="6.1",
            certainty=Certainty.SEVERAL,
            sources=("S100", "S101", "S102", "S39"),
        ),
        replace(
            WORKER_MAY_ASK_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-36"),
            rows="6.1",
            certainty=Certainty.SEVERAL,
            sources=("S100", "S101", "S102", "S39"),
        ),
        WORKER_MAY_ASK_2026,
    ),
)

EMPLOYER_MAY_ASK_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            settled_by=(FactIs("pre_return_visit.requested", by="employer"),),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-36"),
    rows="5.2, 4.8",
    opens_when_in_force=True,
    certainty=Certainty.REPUBLISHED,
    sources=("TT-FOD", "SX-PRE", "MQ26", "NAU", "CO-NL"),
    checked="2026-11-21",
)

EMPLOYER_MAY_ASK_2017 = replace(
    EMPLOYER_MAY_ASK_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-36"),
    rows="6.1",
    certainty=Certainty.SEVERAL,
    sources=("S100", "S102"),
    opens_when_in_force=False,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            guards=(Never("only_worker_could_ask"),),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
)


EMPLOYER_MAY_ASK = Rule(
    key="be.pre-return-visit.employer-may-ask",
    nature=Nature.RIGHT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="De werknemer laten uitnodigen voor een bezoek voorafgaand aan de werkhervatting",
            fr="Faire inviter le travailleur à une visite de pré-reprise du travail",
            de="Den Arbeitnehmer zu einem Besuch vor der Wiederaufnahme der Arbeit einladen lassen",
            en="Have the worker invited to a visit before the return",
        ),
        question=Text(
            nl="Wanneer mag de werkgever de arbeidsarts vragen om de werknemer uit te nodigen?",
            fr="Quand l'employeur peut-il demander au médecin du travail d'inviter le travailleur ?",
            de="Wann darf der Arbeitgeber den Arbeitsarzt bitten, den Arbeitnehmer einzuladen?",
            en="When may the employer ask the physician to invite the worker?",
        ),
        action=Text(
            nl="Vraag gerust aan de arbeidsarts om de werknemer uit te nodigen. De werknemer mag nee zeggen.",
            fr="Vous pouvez demander au médecin du travail d'inviter le travailleur. Le travailleur est libre de dire "
            "non.",
            de="Sie dürfen den Arbeitsarzt bitten, den Arbeitnehmer einzuladen. Der Arbeitnehmer darf Nein sagen.",
            en="You may ask the occupational physician to invite the worker. The worker is free to decline.",
        ),
        if_missed=Text(
            nl="Niets: het is een keuze.",
            fr="Rien : c'est un choix.",
            de="Nichts: Es ist eine freie Entscheidung.",
            en="Nothing: it is a choice.",
        ),
    ),
    versions=(EMPLOYER_MAY_ASK_2017, replace(EMPLOYER_MAY_ASK_2017, in_force="2022-10-01"), EMPLOYER_MAY_ASK_2026),
)

INVITE_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=WORKER_ASKED_VISIT,
            length=Chosen[Length | None](
                VISIT_INVITATION,
                {
                    "as_soon_as_possible": None,
                    "10_working_days": TEN_WORKING_DAYS,
                    "10_working_days_if_worker_asks": TEN_WORKING_DAYS,
                },
            ),
            counting=Counting.FROM_RECEIPT,
            settled_by=INVITED,
            lapses=(DECLINED, *ABSENCE_OVER),
        ),
        Term(
            counts_from=EMPLOYER_ASKED_VISIT,
            length=Chosen[Length | None](
                VISIT_INVITATION,
                {
                    "as_soon_as_possible": None,
                    "10_working_days": TEN_WORKING_DAYS,
                    "10_working_days_if_worker_asks": None,
                },
            ),
            counting=Counting.FROM_RECEIPT,
            settled_by=INVITED,
            lapses=(DECLINED, *ABSENCE_OVER),
        ),
    ),
    cite=CODEX.art("I.4-36"),
    rows="5.3-5.7",
    certainty=Certainty.SEVERAL,
    sources=("SX-PRE", "MQ26"),
    checked="2026-11-21",
)

INVITE_2017 = replace(
    INVITE_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-36"),
    rows="6.1",
    certainty=Certainty.SEVERAL,
    sources=("S100", "S101", "S102"),
    terms=(
        Term(
            counts_from=WORKER_ASKED_VISIT,
            length=TEN_WORKING_DAYS,
            counting=Counting.FROM_RECEIPT,
            settled_by=INVITED,
            lapses=(DECLINED, *ABSENCE_OVER),
        ),
    ),
)


INVITE = Rule(
    key="be.pre-return-visit.invite",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De werknemer uitnodigen voor een bezoek voorafgaand aan de werkhervatting",
            fr="Inviter le travailleur à une visite de pré-reprise du travail",
            de="Den Arbeitnehmer zu einem Besuch vor der Wiederaufnahme der Arbeit einladen",
            en="Invite the worker to a visit before the return",
        ),
        question=Text(
            nl="Wanneer nodigt de arbeidsarts de werknemer uit?",
            fr="Quand le médecin du travail invite-t-il le travailleur ?",
            de="Wann lädt der Arbeitsarzt den Arbeitnehmer ein?",
            en="When does the physician invite the worker?",
        ),
        action=Text(
            nl="Nodig de werknemer uit. Komen is een vrije keuze. Het is geen controle van de afwezigheid.",
            fr="Invitez le travailleur. Il est libre de venir. Ce n'est pas un contrôle de l'absence.",
            de="Laden Sie den Arbeitnehmer ein. Kommen ist freiwillig. Es ist keine Kontrolle der Abwesenheit.",
            en="Invite the worker. Coming is free; it is no control of the absence.",
        ),
        if_missed=Text(
            nl="De werknemer blijft wachten. De bronnen noemen geen sanctie.",
            fr="Le travailleur reste dans l'attente. Les sources ne mentionnent pas de sanction.",
            de="Der Arbeitnehmer wartet weiter. Die Quellen nennen keine Sanktion.",
            en="The worker keeps waiting. The sources name no sanction.",
        ),
    ),
    versions=(INVITE_2017, replace(INVITE_2017, in_force="2022-10-01"), INVITE_2026),
)

HOLD_CONSULTATION_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=CONSULTATION_ASKED,
            length=TEN_WORKING_DAYS,
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("consultation.held"),),
            lapses=(CONTRACT_ENDED,),
        ),
    ),
    cite=CODEX.art("I.4-37"),
    rows="5 (spontaneous consultation)",
    certainty=Certainty.BACKGROUND,
    sources=(),
    checked="2026-11-21",
)

HOLD_CONSULTATION = Rule(
    key="be.consultation.hold",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De spontane raadpleging houden",
            fr="Tenir la consultation spontanée",
            de="Die spontane Konsultation abhalten",
            en="Hold the spontaneous consultation",
        ),
        question=Text(
            nl="Wanneer ontvangt de arbeidsarts een werknemer die een spontane raadpleging vraagt?",
            fr="Quand le médecin du travail reçoit-il un travailleur qui demande une consultation spontanée ?",
            de="Wann empfängt der Arbeitsarzt einen Arbeitnehmer, der um eine spontane Konsultation bittet?",
            en="When does the physician see a worker who asks for a consultation?",
        ),
        action=Text(
            nl="Ontvang de werknemer. De werkgever hoort dit alleen als de werknemer dat goedvindt.",
            fr="Recevez le travailleur. L'employeur ne l'apprend que si le travailleur est d'accord.",
            de="Empfangen Sie den Arbeitnehmer. Der Arbeitgeber erfährt es nur, wenn der Arbeitnehmer zustimmt.",
            en="See the worker. The employer hears of it only if the worker agrees.",
        ),
        if_missed=Text(
            nl="De werknemer blijft wachten. De bronnen noemen geen sanctie.",
            fr="Le travailleur reste dans l'attente. Les sources ne mentionnent pas de sanction.",
            de="Der Arbeitnehmer wartet weiter. Die Quellen nennen keine Sanktion.",
            en="The worker keeps waiting. The sources name no sanction.",
        ),
    ),
    offered_from=FIRST_DAY_OF_SPELL,
    versions=(
        replace(
            HOLD_CONSULTATION_2026,
            in_force="2017-01-01",
            cite=CODEX.art("I.4-37"),
            rows="6.1",
            certainty=Certainty.ONE,
            sources=("S100",),
        ),
        replace(
            HOLD_CONSULTATION_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-37"),
            rows="6.1",
            certainty=Certainty.ONE,
            sources=("S100",),
        ),
        HOLD_CONSULTATION_2026,
    ),
)

RETURN_EXAM_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=RETURN,
            length=TEN_WORKING_DAYS,
            counting=Counting.FROM_RECEIPT,
            guards=(
                Lasted(Weeks(4), "absence_too_short"),
                Is("worker.health_surveillance", True, "no_health_surveillance"),
            ),
            settled_by=(FactIs("return_exam.held"),),
            lapses=(Lapse("absent_again", FactIs("absence.started")), CONTRACT_ENDED),
        ),
    ),
    cite=CODEX.art("I.4-34, I.4-35"),
    rows="11.1-11.5",
    certainty=Certainty.SEVERAL,
    sources=("SX-REPRISE", "DQ-EX", "DQ-EX2"),
    checked="2026-11-21",
)

RETURN_EXAM = Rule(
    key="be.return-exam",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Onderzoek bij werkhervatting",
            fr="Examen de reprise du travail",
            de="Untersuchung bei Wiederaufnahme der Arbeit",
            en="Examination on the return to work",
        ),
        question=Text(
            nl="Een werknemer onder gezondheidstoezicht is terug. Tegen wanneer volgt het onderzoek bij de "
            "arbeidsarts?",
            fr="Un travailleur sous surveillance de la santé est de retour. Pour quand voit-il le médecin du travail ?",
            de="Ein Arbeitnehmer unter Gesundheitsüberwachung ist zurück. Bis wann geht er zum Arbeitsarzt?",
            en="By when does a worker under health surveillance see the physician after returning?",
        ),
        action=Text(
            nl="Stuur de werknemer naar de arbeidsarts, tijdens de werkuren.",
            fr="Envoyez le travailleur chez le médecin du travail, pendant les heures de travail.",
            de="Schicken Sie den Arbeitnehmer zum Arbeitsarzt, während der Arbeitszeit.",
            en="Send the worker to the occupational physician, during working hours.",
        ),
        if_missed=Text(
            nl="De werknemer werkt zonder onderzoek. Een onderzoek buiten de werkuren is nietig.",
            fr="Le travailleur travaille sans examen. Un examen en dehors des heures de travail est nul.",
            de="Der Arbeitnehmer arbeitet ohne Untersuchung. Eine Untersuchung außerhalb der Arbeitszeit ist nichtig.",
            en="The worker does the work unexamined. An examination outside working time is void.",
        ),
    ),
    versions=(
        replace(
            RETURN_EXAM_2026,
            in_force="2017-01-01",
            cite=CODEX.art("I.4-34"),
            rows="6.1",
            certainty=Certainty.SEVERAL,
            sources=("S103", "S104"),
        ),
        replace(
            RETURN_EXAM_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-34"),
            rows="6.1",
            certainty=Certainty.SEVERAL,
            sources=("S103", "S104"),
        ),
        RETURN_EXAM_2026,
    ),
)

RULES = (WORKER_MAY_ASK, EMPLOYER_MAY_ASK, INVITE, HOLD_CONSULTATION, RETURN_EXAM)
