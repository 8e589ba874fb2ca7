"""The estimate of work potential: only for incapacities that begin from 1 January 2026 (row T3).

Not modelled: a term for a second estimate after a negative outcome; the sources know none.
"""

from draad.law.acts import NUMBER_NOT_SEEN
from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_INCAPACITY
from draad.law.settings import (
    ESTIMATE_CAUSES,
    ESTIMATE_LAST_DAY,
    ESTIMATE_TERM,
    FULL_EIGHT_WEEKS,
    QUESTIONNAIRE,
    SECOND_ESTIMATE,
)
from draad.periods import Counting, Days, Weeks
from draad.rules import (
    BodyIs,
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
    Within,
    Wording,
)

ASKED = Moment(
    Text(
        nl="dag waarop de arbeidsarts de vraag kreeg",
        fr="jour où le médecin du travail a reçu la demande",
        de="Tag, an dem der Arbeitsarzt die Anfrage erhielt",
        en="day the physician received the question",
    ),
    FactIs("work_potential.requested"),
)
ESTIMATED = Moment(
    Text(
        nl="dag waarop de uitkomst aankwam",
        fr="jour où le résultat est arrivé",
        de="Tag, an dem das Ergebnis ankam",
        en="day the outcome was received",
    ),
    FactIs("work_potential.estimated"),
)

ONLY_THESE_CAUSES = Chosen(
    ESTIMATE_CAUSES,
    {
        "every_cause": (),
        "illness_and_private_accident": (BodyIs("cause", ("illness", "private_accident"), "other_cause"),),
    },
)

REQUEST_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.INCAPACITY_BEGAN,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_INCAPACITY,
            length=Chosen(FULL_EIGHT_WEEKS, {"day_57": Weeks(8), "day_56": Days(55)}),
            counting=Counting.WAIT_FROM_START,
            until=Chosen(ESTIMATE_LAST_DAY, {"none": None, "week_10": Weeks(10)}),
            guards=(ONLY_THESE_CAUSES,),
            settled_by=(FactIs("work_potential.requested", "work_potential.estimated"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=NUMBER_NOT_SEEN,
    rows="4.1, T3",
    certainty=Certainty.SEVERAL,
    sources=("TT-FOD", "ID-AP", "SX-DIFF", "NB-2L", "LEG", "SX-FAQ"),
    checked="2026-11-21",
    settings=(SECOND_ESTIMATE,),
)

REQUEST = Rule(
    key="be.work-potential.request",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Een inschatting van het arbeidspotentieel vragen",
            fr="Demander une estimation du potentiel de travail",
            de="Eine Einschätzung des Arbeitspotenzials beantragen",
            en="Ask for an estimate of work potential",
        ),
        question=Text(
            nl="Wanneer vraagt de werkgever de arbeidsarts om het arbeidspotentieel in te schatten?",
            fr="Quand l'employeur demande-t-il au médecin du travail d'estimer le potentiel de travail ?",
            de="Wann bittet der Arbeitgeber den Arbeitsarzt, das Arbeitspotenzial einzuschätzen?",
            en="When does the employer ask the physician to estimate the work potential?",
        ),
        action=Text(
            nl="Vraag de arbeidsarts om in te schatten welk werk nog kan (arbeidspotentieel).",
            fr="Demandez au médecin du travail d'estimer quel travail est encore possible (potentiel de travail).",
            de="Bitten Sie den Arbeitsarzt einzuschätzen, welche Arbeit noch möglich ist (Arbeitspotenzial).",
            en="Ask the occupational physician to estimate which work is still possible (work potential).",
        ),
        if_missed=Text(
            nl="Zonder de inschatting kan niemand de weg terug voorbereiden. De bronnen noemen geen sanctie voor niet "
            "vragen.",
            fr="Sans l'estimation, on ne peut pas préparer le retour. Les sources ne mentionnent pas de sanction si "
            "on ne la demande pas.",
            de="Ohne die Einschätzung lässt sich der Weg zurück nicht vorbereiten. Die Quellen nennen keine Sanktion, "
            "wenn niemand sie beantragt.",
            en="Without the estimate the way back cannot be prepared. The sources name no sanction for not asking.",
        ),
    ),
    versions=(REQUEST_2026,),
)

ESTIMATE_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.INCAPACITY_BEGAN,
    terms=(
        Term(
            counts_from=ASKED,
            length=Chosen(ESTIMATE_TERM, {"no_term": None, "49_days": Days(49)}),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("work_potential.estimated"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=NUMBER_NOT_SEEN,
    rows="4.2-4.4, T3",
    certainty=Certainty.REPUBLISHED,
    sources=("TT-FOD", "LEG", "ID-AP"),
    checked="2026-11-21",
    settings=(QUESTIONNAIRE,),
)

ESTIMATE = Rule(
    key="be.work-potential.estimate",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="Het arbeidspotentieel inschatten",
            fr="Estimer le potentiel de travail",
            de="Das Arbeitspotenzial einschätzen",
            en="Estimate the work potential",
        ),
        question=Text(
            nl="Wanneer schat de arbeidsarts of het verpleegkundig personeel het arbeidspotentieel in?",
            fr="Quand le médecin du travail ou le personnel infirmier estime-t-il le potentiel de travail ?",
            de="Wann schätzt der Arbeitsarzt oder das Pflegepersonal das Arbeitspotenzial ein?",
            en="When does the physician or nurse estimate the work potential?",
        ),
        action=Text(
            nl="Schat in of de werknemer aangepast werk of ander werk zou kunnen doen. Gebruik de standaardmethode.",
            fr="Estimez si le travailleur pourrait faire un travail adapté ou un autre travail. Utilisez la méthode "
            "standard.",
            de="Schätzen Sie ein, ob der Arbeitnehmer angepasste oder andere Arbeit tun könnte. Nutzen Sie die "
            "Standardmethode.",
            en="Estimate with the standard method whether the worker could do adapted or other work.",
        ),
        if_missed=Text(
            nl="De werkgever en de werknemer blijven wachten. De bronnen geven geen termijn en geen sanctie.",
            fr="L'employeur et le travailleur restent dans l'attente. Les sources ne donnent ni délai ni sanction.",
            de="Arbeitgeber und Arbeitnehmer warten weiter. Die Quellen nennen weder Frist noch Sanktion.",
            en="The employer and the worker keep waiting. The sources give no term and no sanction.",
        ),
    ),
    versions=(ESTIMATE_2026,),
)

TELL_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.INCAPACITY_BEGAN,
    terms=(
        Term(
            counts_from=ESTIMATED,
            settled_by=(FactIs("worker.informed"),),
            within=Within.INCAPACITY,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=NUMBER_NOT_SEEN,
    rows="4.5, 4.6, T3",
    certainty=Certainty.SEVERAL,
    sources=("LEG", "MEDIW", "ID-AP", "MEN-AP", "SX-DIFF"),
    checked="2026-11-21",
)

TELL = Rule(
    key="be.work-potential.tell",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(
            nl="De uitkomst van de inschatting meedelen",
            fr="Communiquer le résultat de l'estimation",
            de="Das Ergebnis der Einschätzung mitteilen",
            en="Tell the outcome of the estimate",
        ),
        question=Text(
            nl="Wanneer horen de werkgever en de werknemer de uitkomst?",
            fr="Quand l'employeur et le travailleur apprennent-ils le résultat ?",
            de="Wann erfahren Arbeitgeber und Arbeitnehmer das Ergebnis?",
            en="When do the employer and the worker hear the outcome?",
        ),
        action=Text(
            nl="Zeg de werkgever en de werknemer of er arbeidspotentieel is. Meer niet.",
            fr="Dites à l'employeur et au travailleur s'il y a un potentiel de travail. Rien de plus.",
            de="Sagen Sie dem Arbeitgeber und dem Arbeitnehmer, ob es Arbeitspotenzial gibt. Mehr nicht.",
            en="Tell both the employer and the worker whether there is work potential; nothing more.",
        ),
        if_missed=Text(
            nl="De werknemer weet niet wat er kan volgen. De bronnen geven geen termijn en geen sanctie.",
            fr="Le travailleur ne sait pas ce qui peut suivre. Les sources ne donnent ni délai ni sanction.",
            de="Der Arbeitnehmer weiß nicht, was folgen kann. Die Quellen nennen weder Frist noch Sanktion.",
            en="The worker does not know what can follow. The sources give no term and no sanction.",
        ),
    ),
    versions=(TELL_2026,),
)

RULES = (REQUEST, ESTIMATE, TELL)
