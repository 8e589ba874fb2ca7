"""Four weeks of absence: Codex I.4-4 §3 and I.4-71/1."""

from dataclasses import replace

from draad.law.acts import CODEX
from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_INCAPACITY
from draad.periods import Counting, Weeks
from draad.rules import (
    Certainty,
    FactIs,
    Moment,
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

TOLD = Moment(
    Text(
        nl="dag waarop de arbeidsarts van de afwezigheid hoorde",
        fr="jour où le médecin du travail a appris l'absence",
        de="Tag, an dem der Arbeitsarzt von der Abwesenheit erfuhr",
        en="day the physician heard of the absence",
    ),
    FactIs("physician.told"),
)

REPORT_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Weeks(4),
            counting=Counting.WAIT_FROM_START,
            settled_by=(FactIs("physician.told"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-4 §3"),
    rows="3.1, T5",
    certainty=Certainty.SEVERAL,
    sources=("EMP-22", "CE22", "CO-WEB"),
    checked="2026-11-21",
)

REPORT = Rule(
    key="be.four-weeks.report",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Vier weken afwezigheid melden aan de arbeidsarts",
            fr="Signaler quatre semaines d'absence au médecin du travail",
            de="Dem Arbeitsarzt vier Wochen Abwesenheit melden",
            en="Tell the physician about four weeks of absence",
        ),
        question=Text(
            nl="Wanneer meldt de werkgever aan de arbeidsarts dat de werknemer vier weken afwezig is?",
            fr="Quand l'employeur signale-t-il au médecin du travail quatre semaines d'absence du travailleur ?",
            de="Wann meldet der Arbeitgeber dem Arbeitsarzt, dass der Arbeitnehmer vier Wochen abwesend ist?",
            en="When does the employer tell the occupational physician that the worker is absent for four weeks?",
        ),
        action=Text(
            nl="Geef de arbeidsarts de naam van de werknemer, zodra de vier weken vol zijn.",
            fr="Donnez au médecin du travail le nom du travailleur, dès que les quatre semaines sont complètes.",
            de="Nennen Sie dem Arbeitsarzt den Namen des Arbeitnehmers, sobald die vier Wochen voll sind.",
            en="Give the occupational physician the name of the worker, as soon as four weeks are full.",
        ),
        if_missed=Text(
            nl="De arbeidsarts kan de werknemer niet op tijd vertellen hoe een terugkeer kan.",
            fr="Le médecin du travail ne peut pas expliquer à temps au travailleur comment revenir.",
            de="Der Arbeitsarzt kann dem Arbeitnehmer nicht rechtzeitig erklären, wie eine Rückkehr möglich ist.",
            en="The physician cannot inform the worker in time about ways to return.",
        ),
    ),
    versions=(
        replace(
            REPORT_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-4 §3"),
            rows="R22-01",
            certainty=Certainty.SEVERAL,
            sources=("S37", "S38", "S39"),
        ),
        REPORT_2026,
    ),
)

INFORM_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=TOLD,
            settled_by=(FactIs("worker.informed"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CODEX.art("I.4-71/1"),
    rows="3.2, 3.3",
    certainty=Certainty.REPUBLISHED,
    sources=("TT-FOD", "CO-WEB", "GET", "UN-RIT"),
    checked="2026-11-21",
)

INFORM = Rule(
    key="be.four-weeks.inform",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De werknemer vertellen hoe een terugkeer kan",
            fr="Expliquer au travailleur comment revenir",
            de="Dem Arbeitnehmer erklären, wie eine Rückkehr möglich ist",
            en="Inform the worker about ways to return",
        ),
        question=Text(
            nl="Wanneer vertelt de arbeidsarts of het verpleegkundig personeel de werknemer wat er kan?",
            fr="Quand le médecin du travail ou le personnel infirmier dit-il au travailleur ce qui est possible ?",
            de="Wann sagt der Arbeitsarzt oder das Pflegepersonal dem Arbeitnehmer, was möglich ist?",
            en="When does the physician or nurse tell the worker what is possible?",
        ),
        action=Text(
            nl="Vertel de werknemer wat er kan: een gesprek, een bezoek voorafgaand aan de werkhervatting of een "
            "re-integratietraject.",
            fr="Dites au travailleur ce qui est possible : un entretien, une visite de pré-reprise du travail ou un "
            "trajet de réintégration.",
            de="Sagen Sie dem Arbeitnehmer, was möglich ist: ein Gespräch, ein Besuch vor der Wiederaufnahme der "
            "Arbeit oder ein Wiedereingliederungsverfahren.",
            en="Tell the worker about a conversation, a visit before the return, and a trajectory.",
        ),
        if_missed=Text(
            nl="De werknemer weet niet welke hulp er bestaat. De bronnen noemen geen sanctie.",
            fr="Le travailleur ne sait pas quelle aide existe. Les sources ne mentionnent pas de sanction.",
            de="Der Arbeitnehmer weiß nicht, welche Hilfe es gibt. Die Quellen nennen keine Sanktion.",
            en="The worker does not know which help exists. The sources name no sanction.",
        ),
    ),
    versions=(
        replace(
            INFORM_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-71/1"),
            rows="R22-02",
            certainty=Certainty.SEVERAL,
            sources=("S37", "S38", "S65"),
        ),
        INFORM_2026,
    ),
)

RULES = (REPORT, INFORM)
