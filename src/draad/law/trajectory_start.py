"""Starting a reintegration trajectory: Codex I.4-72 and I.4-73 §1-2.

Not modelled: the method of averaging twenty workers (the number is given); a limit on starting again after another end
than decision C (the sources know none).
"""

from dataclasses import replace

from draad.law.acts import CODEX, CRIMINAL_LEVEL_2, together
from draad.law.choices import PICKED
from draad.law.moments import ABSENCE_OVER, EPISODE_OVER, FIRST_DAY_OF_INCAPACITY, FIRST_DAY_OF_SPELL
from draad.law.settings import (
    DUTY_AFTER_PARTIAL,
    WORK_ACCIDENT_2017,
)
from draad.periods import Counting, Months
from draad.rules import (
    AtLeast,
    BodyIs,
    Certainty,
    Chosen,
    Each,
    FactIs,
    Happened,
    Lapse,
    Moment,
    Nature,
    NoneRunning,
    Party,
    Pick,
    Rule,
    TemporaryIncapacityOver,
    Term,
    Text,
    Version,
    WaitOver,
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
DECISION_C = Moment(
    Text(
        nl="dag van ontvangst van de re-integratiebeoordeling met beslissing C",
        fr="jour de réception de l'évaluation de réintégration avec la décision C",
        de="Tag, an dem die Wiedereingliederungsbewertung mit Entscheidung C einging",
        en="day the assessment with decision C was received",
    ),
    FactIs("assessment.received", decision="C", since="2022-10-01"),
    Each.FIRST,
)

ACCIDENT_OF_2017 = Chosen(
    WORK_ACCIDENT_2017,
    {
        "not_blocked": (),
        "after_temporary_incapacity": (TemporaryIncapacityOver("temporary_incapacity_runs"),),
    },
)
ACCIDENT_OVER = TemporaryIncapacityOver("temporary_incapacity_runs")
NO_OTHER = NoneRunning("trajectory_runs")
LOCK = Months(3)
NOT_LOCKED = WaitOver(
    FactIs("assessment.received", decision="C", since="2022-10-01", unless={"restart_allowed_early": "yes"}),
    LOCK,
    "locked_after_decision_c",
)
POTENTIAL = Happened(
    FactIs("work_potential.estimated", present="yes"), Within.INCAPACITY, "no_work_potential", "not_estimated"
)
REQUESTED_BY_OTHERS = Lapse(
    "requested_by_others",
    FactIs("trajectory.requested", by=("worker", "treating_doctor", "fund_doctor")),
    guards=(POTENTIAL,),
)

WORKER_MAY_REQUEST_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            guards=(ACCIDENT_OVER, NO_OTHER, NOT_LOCKED),
            settled_by=(FactIs("trajectory.requested", by=("worker", "treating_doctor")),),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-73 §1"),
    rows="6.1, 6.2, 6.9, T2",
    certainty=Certainty.SEVERAL,
    sources=("SX-INIT", "SX-PROC", "EMP-22"),
    checked="2026-11-21",
)

WORKER_MAY_REQUEST_2017 = replace(
    WORKER_MAY_REQUEST_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-73 §1, 1°"),
    rows="R17-01",
    certainty=Certainty.SEVERAL,
    sources=("S05", "S06"),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            guards=(ACCIDENT_OF_2017, NO_OTHER),
            settled_by=(FactIs("trajectory.requested", by=("worker", "treating_doctor")),),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    opens_when_in_force=True,
)
WORKER_MAY_REQUEST_2022 = replace(
    WORKER_MAY_REQUEST_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-73 §1"),
    rows="R22-03, R22-07",
    certainty=Certainty.SEVERAL,
    sources=("S26", "S66", "S68"),
)


WORKER_MAY_REQUEST = Rule(
    key="be.trajectory.worker-may-request",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Een re-integratietraject vragen",
            fr="Demander un trajet de réintégration",
            de="Ein Wiedereingliederungsverfahren beantragen",
            en="Ask for a reintegration trajectory",
        ),
        question=Text(
            nl="Wanneer mag de werknemer een traject vragen, of de behandelend arts als de werknemer akkoord gaat?",
            fr="Quand le travailleur peut-il demander un trajet, ou le médecin traitant avec l'accord du travailleur ?",
            de="Wann darf der Arbeitnehmer ein Verfahren beantragen, oder mit dessen Zustimmung der behandelnde Arzt?",
            en="When may the worker, or the treating doctor with the worker's consent, ask for a trajectory?",
        ),
        action=Text(
            nl="Je mag vanaf de eerste dag een traject vragen aan de arbeidsarts. "
            "Je behandelend arts mag dat ook voor jou doen.",
            fr="Vous pouvez demander un trajet au médecin du travail dès le premier jour. "
            "Votre médecin traitant peut le faire pour vous.",
            de="Sie dürfen ab dem ersten Tag beim Arbeitsarzt ein Verfahren beantragen. "
            "Ihr behandelnder Arzt darf das für Sie tun.",
            en="You may ask the occupational physician for a trajectory, from the first day. Your doctor may do it for you.",
        ),
        if_missed=Text(
            nl="Niets: je kiest zelf.",
            fr="Rien : c'est votre choix.",
            de="Nichts: Sie entscheiden selbst.",
            en="Nothing: it is your choice.",
        ),
    ),
    versions=(WORKER_MAY_REQUEST_2017, WORKER_MAY_REQUEST_2022, WORKER_MAY_REQUEST_2026),
)

EMPLOYER_MAY_REQUEST_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    opens_when_in_force=True,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            guards=(ACCIDENT_OVER, NO_OTHER, NOT_LOCKED),
            settled_by=(FactIs("trajectory.requested", by="employer"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-73 §1"),
    rows="6.3, 6.4, 6.8, 6.9, T2",
    certainty=Certainty.SEVERAL,
    sources=("SX-INIT", "LYD", "AKD", "LXG2", "GET", "SX-DIFF"),
    checked="2026-11-21",
)

EMPLOYER_MAY_REQUEST_2017 = replace(
    EMPLOYER_MAY_REQUEST_2026,
    in_force="2017-01-01",
    cite=CODEX.art("I.4-73 §1, 3°"),
    rows="R17-03, R17-04, R17-05",
    certainty=Certainty.SEVERAL,
    sources=("S03", "S04", "S05"),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Months(4),
            counting=Counting.WAIT_FROM_START,
            not_before=("2016-01-01", "2018-01-01"),
            guards=(ACCIDENT_OF_2017, NO_OTHER),
            settled_by=(FactIs("trajectory.requested", by="employer"),),
            settled_any_time=(FactIs("trajectory.requested", by="employer", certificate_of_unfitness="yes"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    opens_when_in_force=True,
)
EMPLOYER_MAY_REQUEST_2022 = replace(
    EMPLOYER_MAY_REQUEST_2026,
    in_force="2022-10-01",
    cite=CODEX.art("I.4-73 §1"),
    rows="R22-04, R22-05, R22-07",
    certainty=Certainty.SEVERAL,
    sources=("S26", "S37", "S65", "S66"),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Months(3),
            counting=Counting.WAIT_FROM_START,
            guards=(ACCIDENT_OVER, NO_OTHER, NOT_LOCKED),
            settled_by=(FactIs("trajectory.requested", by="employer"),),
            settled_any_time=(FactIs("trajectory.requested", by="employer", certificate_of_unfitness="yes"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    opens_when_in_force=True,
)


EMPLOYER_MAY_REQUEST = Rule(
    key="be.trajectory.employer-may-request",
    nature=Nature.RIGHT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Als werkgever een traject aanvragen",
            fr="Demander un trajet en tant qu'employeur",
            de="Als Arbeitgeber ein Verfahren beantragen",
            en="Request a trajectory as employer",
        ),
        question=Text(
            nl="Wanneer mag de werkgever een traject aanvragen?",
            fr="Quand l'employeur peut-il demander un trajet ?",
            de="Wann darf der Arbeitgeber ein Verfahren beantragen?",
            en="When may the employer request a trajectory?",
        ),
        action=Text(
            nl="Een traject aanvragen mag vanaf de eerste dag als de werknemer akkoord gaat. "
            "Zonder akkoord mag het zodra een inschatting arbeidspotentieel toont.",
            fr="Vous pouvez demander un trajet dès le premier jour si le travailleur est d'accord. "
            "Sans son accord, c'est possible dès qu'une estimation montre un potentiel de travail.",
            de="Sie dürfen ab dem ersten Tag ein Verfahren beantragen, wenn der Arbeitnehmer zustimmt. "
            "Ohne Zustimmung dürfen Sie es, sobald eine Einschätzung Arbeitspotenzial zeigt.",
            en="You may request a trajectory from the first day if the worker agrees, and without that once an estimate "
            "shows work potential.",
        ),
        if_missed=Text(
            nl="Niets: het is een keuze, tot het een plicht wordt.",
            fr="Rien : c'est un choix, jusqu'à ce que cela devienne une obligation.",
            de="Nichts: Es ist eine freie Wahl, bis es zur Pflicht wird.",
            en="Nothing: it is a choice, until it becomes a duty.",
        ),
    ),
    versions=(EMPLOYER_MAY_REQUEST_2017, EMPLOYER_MAY_REQUEST_2022, EMPLOYER_MAY_REQUEST_2026),
)

EMPLOYER_MUST_REQUEST_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.INCAPACITY_BEGAN,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Months(6),
            counting=Counting.FROM_START,
            guards=(
                AtLeast("employer.workers_average", 20, "too_few_workers"),
                POTENTIAL,
                ACCIDENT_OVER,
                NO_OTHER,
            ),
            settled_by=(FactIs("trajectory.requested", by="employer"),),
            within=Within.INCAPACITY,
            lapses=(
                REQUESTED_BY_OTHERS,
                *ABSENCE_OVER,
                Chosen(
                    DUTY_AFTER_PARTIAL,
                    {
                        "stays": (),
                        "lapses": (Lapse("resumed_partially", FactIs("work.resumed_partially")),),
                    },
                ),
            ),
        ),
    ),
    cite=together(CODEX.art("I.4-73 §1"), CRIMINAL_LEVEL_2),
    rows="4.9, 6.5-6.7, 6.9, 6.13, T3",
    certainty=Certainty.SEVERAL,
    sources=("TT-FOD", "SX-INIT", "CES", "AKD", "NB-2L", "SX-DIFF", "WK"),
    checked="2026-11-21",
)

EMPLOYER_MUST_REQUEST = Rule(
    key="be.trajectory.employer-must-request",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Het traject aanvragen dat volgt op de inschatting van het arbeidspotentieel",
            fr="Demander le trajet qui suit l'estimation du potentiel de travail",
            de="Das Verfahren beantragen, das auf die Einschätzung des Arbeitspotenzials folgt",
            en="Request the trajectory that the estimate calls for",
        ),
        question=Text(
            nl="Een inschatting toont arbeidspotentieel. Tegen wanneer moet de werkgever een traject aanvragen?",
            fr="Une estimation montre un potentiel de travail. Pour quand l'employeur doit-il demander un trajet ?",
            de="Eine Einschätzung zeigt Arbeitspotenzial. Bis wann muss der Arbeitgeber ein Verfahren beantragen?",
            en="By when must the employer request a trajectory after an estimate that shows work potential?",
        ),
        action=Text(
            nl="Vraag een re-integratietraject aan bij de arbeidsarts.",
            fr="Demandez un trajet de réintégration au médecin du travail.",
            de="Beantragen Sie beim Arbeitsarzt ein Wiedereingliederungsverfahren.",
            en="Request a trajectory from the occupational physician.",
        ),
        if_missed=Text(
            nl="Een boete van niveau 2 van het Sociaal Strafwetboek is mogelijk. "
            "Ze wordt vermenigvuldigd met het aantal betrokken werknemers.",
            fr="Une amende de niveau 2 du Code pénal social est possible. "
            "Elle est multipliée par le nombre de travailleurs concernés.",
            de="Eine Geldbuße der Stufe 2 des Sozialstrafgesetzbuches ist möglich. "
            "Sie wird mit der Zahl der betroffenen Arbeitnehmer multipliziert.",
            en="A fine of level 2 of the Social Criminal Code is possible, multiplied by the workers concerned.",
        ),
    ),
    versions=(EMPLOYER_MUST_REQUEST_2026,),
)

FUND_MAY_REQUEST = Rule(
    key="be.trajectory.fund-may-request",
    nature=Nature.RIGHT,
    party=Party.FUND_DOCTOR,
    wording=Wording(
        name=Text(
            nl="Een traject vragen als adviserend arts",
            fr="Demander un trajet comme médecin-conseil",
            de="Als Vertrauensarzt ein Verfahren beantragen",
            en="Request a trajectory as health-fund physician",
        ),
        question=Text(
            nl="Wanneer kon de adviserend arts een traject vragen?",
            fr="Quand le médecin-conseil pouvait-il demander un trajet ?",
            de="Wann konnte der Vertrauensarzt ein Verfahren beantragen?",
            en="When could the health-fund physician request a trajectory?",
        ),
        action=Text(
            nl="U kan de werknemer naar de arbeidsarts verwijzen voor een traject.",
            fr="Vous pouvez orienter le travailleur vers le médecin du travail pour un trajet.",
            de="Sie können den Arbeitnehmer für ein Verfahren an den Arbeitsarzt verweisen.",
            en="You may refer the worker to the occupational physician for a trajectory.",
        ),
        if_missed=Text(
            nl="Niets: het was een keuze.",
            fr="Rien : c'était un choix.",
            de="Nichts: Es war eine Wahl.",
            en="Nothing: it was a choice.",
        ),
    ),
    versions=(
        Version(
            in_force="2017-01-01",
            picked_by=Pick.STILL_RUNNING,
            repealed="2022-10-01",
            opens_when_in_force=True,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_INCAPACITY,
                    guards=(NO_OTHER,),
                    settled_by=(FactIs("trajectory.requested", by="fund_doctor"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite=CODEX.art("I.4-73 §1, 2°"),
            rows="R17-02, R22-06",
            certainty=Certainty.SEVERAL,
            sources=("S08", "S09", "S37"),
            checked="2026-11-21",
            remark=Text(
                nl="De adviserend arts maakt binnen twee maanden een eerste analyse van wat nog kan.",
                fr="Le médecin-conseil fait une première analyse des capacités dans les deux mois.",
                de="Der Vertrauensarzt macht binnen zwei Monaten eine erste Analyse der Fähigkeiten.",
                en="The health-fund physician makes a first analysis of what is possible within two months.",
            ),
        ),
    ),
)

TELL_OTHERS_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=REQUEST_RECEIVED,
            settled_by=(FactIs("trajectory.told"),),
            within=Within.TRAJECTORY,
            lapses=EPISODE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-73 §2"),
    rows="6.11, 6.12",
    certainty=Certainty.ONE,
    sources=("SX-INIT",),
    checked="2026-11-21",
)

TELL_OTHERS = Rule(
    key="be.trajectory.tell-others",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Aan de anderen melden dat er een traject is aangevraagd",
            fr="Informer les autres qu'un trajet a été demandé",
            de="Den anderen mitteilen, dass ein Verfahren beantragt wurde",
            en="Tell the others that a trajectory was requested",
        ),
        question=Text(
            nl="Wanneer horen de andere partij en de adviserend arts van het re-integratieverzoek?",
            fr="Quand l'autre partie et le médecin-conseil apprennent-ils qu'un trajet a été demandé ?",
            de="Wann erfahren die andere Partei und der Vertrauensarzt vom Antrag auf Wiedereingliederung?",
            en="When do the other party and the health-fund physician hear of the request?",
        ),
        action=Text(
            nl="Breng altijd de adviserend arts op de hoogte. Kwam het verzoek van de werknemer of een arts? "
            "Breng dan ook de werkgever op de hoogte.",
            fr="Informez toujours le médecin-conseil. "
            "La demande vient du travailleur ou d'un médecin ? Informez alors aussi l'employeur.",
            de="Informieren Sie immer den Vertrauensarzt. Kam der Antrag vom Arbeitnehmer oder von einem Arzt? "
            "Dann informieren Sie auch den Arbeitgeber.",
            en="Tell the employer, if the worker or doctor asked, and always the health-fund physician.",
        ),
        if_missed=Text(
            nl="De anderen kunnen zich niet voorbereiden. De bronnen noemen geen sanctie.",
            fr="Les autres ne peuvent pas se préparer. Les sources ne mentionnent pas de sanction.",
            de="Die anderen können sich nicht vorbereiten. Die Quellen nennen keine Sanktion.",
            en="The others cannot prepare. The sources name no sanction.",
        ),
    ),
    versions=(
        replace(
            TELL_OTHERS_2026,
            in_force="2017-01-01",
            cite=CODEX.art("I.4-73 §2"),
            rows="R17-06",
            certainty=Certainty.ONE,
            sources=("S10",),
            picked_by=Pick.TRAJECTORY_REQUESTED,
        ),
        replace(
            TELL_OTHERS_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-73 §2"),
            rows="R22-08, R22-09",
            certainty=Certainty.SEVERAL,
            sources=("S12", "S37", "S66"),
            picked_by=Pick.STILL_RUNNING,
        ),
        TELL_OTHERS_2026,
    ),
)

RESTART_2026 = Version(
    in_force="2026-01-01",
    picked_by=PICKED,
    terms=(
        Term(
            counts_from=DECISION_C,
            length=LOCK,
            counting=Counting.WAIT_FROM_RECEIPT,
            guards=(BodyIs("restart_allowed_early", ("no",), "restart_allowed_early", if_missing=True),),
            within=Within.TRAJECTORY,
        ),
    ),
    cite=CODEX.art("I.4-73 §4"),
    rows="6.35, 6.41",
    certainty=Certainty.EARLIER_REGIME,
    sources=("DQ-DEC", "ACE-22"),
    checked="2026-11-21",
)

RESTART = Rule(
    key="be.trajectory.restart",
    nature=Nature.BAR,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Wachten met een nieuw traject",
            fr="Attendre avant un nouveau trajet",
            de="Mit einem neuen Verfahren warten",
            en="Wait before a new trajectory",
        ),
        question=Text(
            nl="Wanneer mag er na beslissing C een nieuw traject starten?",
            fr="Quand un nouveau trajet peut-il commencer après la décision C ?",
            de="Wann darf nach Entscheidung C ein neues Verfahren beginnen?",
            en="When may a new trajectory start after decision C?",
        ),
        action=Text(
            nl="Wacht met een nieuw verzoek, tenzij de arbeidsarts goede redenen heeft om vroeger te starten.",
            fr="Attendez avant une nouvelle demande, "
            "sauf si le médecin du travail a de bonnes raisons de commencer plus tôt.",
            de="Warten Sie mit einem neuen Antrag, außer der Arbeitsarzt hat gute Gründe für einen früheren Beginn.",
            en="Wait with a new request, unless the physician has good reasons to start earlier.",
        ),
        if_missed=Text(
            nl="Een vroeger verzoek wordt niet aanvaard.",
            fr="Une demande faite plus tôt n'est pas acceptée.",
            de="Ein früherer Antrag wird nicht angenommen.",
            en="An earlier request is not accepted.",
        ),
    ),
    versions=(
        replace(
            RESTART_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-73"),
            rows="R22-15, R22-16",
            certainty=Certainty.SEVERAL,
            sources=("S74", "S75"),
            picked_by=Pick.STILL_RUNNING,
        ),
        RESTART_2026,
    ),
)

RULES = (WORKER_MAY_REQUEST, FUND_MAY_REQUEST, EMPLOYER_MAY_REQUEST, EMPLOYER_MUST_REQUEST, TELL_OTHERS, RESTART)
