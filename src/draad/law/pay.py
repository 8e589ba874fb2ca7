"""Pay during absence: Employment Contracts Act, art. 27, 52 and 70 to 73; the solidarity contribution of 2026.

Three rules that give spans of days instead of lines with a date. The white-collar worker keeps full pay for 30 calendar
days; the blue-collar worker goes down in steps; a relapse gives only what was left; a larger employer then pays part of
the benefit of the sickness fund.

Not modelled: the first month of a work accident or occupational disease, which the employer advances and recovers from
the insurer (only the final payer is shown); replacement days for public holidays, which belong to one employer; the
workers whom row 8.13 leaves out one by one (agency, flexi-job, student); months 4 and 5 of the solidarity contribution
(announced for 2027, row 8.17).
"""

from dataclasses import replace

from draad.law.acts import CONTRACTS, together
from draad.law.pay_settings import (
    PARTIAL_TRANSITION,
    PREGNANCY,
    RELAPSE_AFTER_PARTIAL,
    RELAPSE_COUNTING,
    RELAPSE_TRANSITION,
    RELAPSE_WINDOW,
    SOLIDARITY_AGE,
    SOLIDARITY_EXCLUDED,
    SOLIDARITY_FIFTY,
    SOLIDARITY_PARTIAL,
    SOLIDARITY_SERVICE,
    WHITE_COLLAR_SCALE,
)
from draad.periods import Days, Months, Weeks
from draad.rules import Certainty, Chosen, FactIs, Nature, Party, Pick, Rule, Text, Wording
from draad.rules.pay import (
    Decides,
    GuaranteedPay,
    Headcount,
    OtherPayer,
    PartialReturn,
    Payer,
    PayLaw,
    PayStep,
    PayVersion,
    RelapsePay,
    Restart,
    Scale,
    SolidarityPay,
)

PAY_SOURCES: dict[str, str] = {
    "ACE-SOL": "https://www.acerta.be/fr/inspiration/retour-au-travail-nouvelle-cotisation-de-solidarite-pour-les-travailleurs-malades-de-longue-duree",
    "ADB-52": "https://actualitesdroitbelge.be/droit-belge/legislation/la-suspension-du-contrat-de-travail---loi-du-3-juillet-1978---code-civil---loi-du-16-mars-1971/article-52-de-la-loi-du-3-juillet-1978",
    "ALHR": "https://www.alhr.be/conseils-RH/consult/27/rechute-pendant-une-reprise-progressive",
    "AWDC": "https://www.awdc.be/en/illness-employee",
    "BECI-REL": "https://www.beci.be/blog/talents-33/rechute-apres-incapacite-de-travail-un-nouveau-cadre-a-integrer-dans-votre-strategie-rh-des-2026-4496",
    "DAE": "https://www.daenens.be/nl/payrollservices/nieuws/terug-naar-werk-wijzigingen-in-de-welzijnscodex-op-komst",
    "DQ-PREG": "https://www.droitsquotidiens.be/fr/question/que-se-passe-t-il-si-je-dois-etre-au-repos-pendant-ma-grossesse",
    "DQ-REL": "https://www.droitsquotidiens.be/fr/question/que-se-passe-t-il-si-je-retombe-malade-apres-la-reprise-du-travail-rechute",
    "FPS-MAT": "https://emploi.belgique.be/fr/actualites/avertissement-impact-sur-le-conge-de-maternite-dune-incapacite-de-travail-dans-la",
    "GFT-HOL": "https://goingfortalent.be/fr/inspiration/salaire-des-jours-feries",
    "GS-20W": "https://groups.be/nl/nieuws/juridische-artikels/opnieuw-gewaarborgd-loon-bij-ziekte-ingeval-van-herval-na-minstens-20",
    "HORECA": "https://www.horecaestmapassion.be/blog/detail/malade-pendant-les-jours-feries",
    "ID-SOL": "https://www.idewe.be/en/nieuws/solidariteitsbijdrage",
    "KN-GL": "http://plusmagazine.knack.be/recht-en-geld/kan-je-op-een-verzekering-gewaarborgd-inkomen-terugvallen-bij-burn-out/article-normal-818867.html",
    "LIA-GW": "https://www.liantis.be/nl/personeelsbeleid/loonberekening/gewaarborgd-loon",
    "MC-REL": "https://www.mc.be/que-faire-en-cas-de/incapacite-travail/questions/rechute",
    "PAR": "https://parakar.eu/knowledge/be/belgiums-2026-sick-leave-reform",
    "PRO": "https://www.propay.be/en/news/impact-of-the-act-concerning-a-strengthened-returntowork",
    "PULS": "https://www.pulsmagazine.be/2023/01/18/vraag-van-de-maand-12/",
    "RSZ-RESP": "https://www.socialsecurity.be/employer/instructions/dmfa/fr/latest/instructions/special_contributions/other_specialcontributions/respo_sickness.html",
    "SOLI": "https://solidaris-wallonie.be/faq/incapacite-de-travail-reforme-du-delai-de-rechute",
    "SX-ADAPT": "https://www.securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/reprise-d-un-travail-adapte-ou-d-un-autre-travail",
    "SX-INC": "https://www.securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/incidence-d-une-reprise-du-travail-sur-les-revenus-du-travailleur",
    "SX-NEUT": "https://securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/neutralisation-du-salaire-garanti",
    "SX-PRT": "https://www.securex.be/nl/lex4you/werkgever/nieuws/deeltijdse-werkhervatting-om-medische-redenen-en-gewaarborgd-loon-praktische-verduidelijkingen",
    "SX-REL-1": "https://securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/que-se-passe-t-il-en-cas-de-rechute-unique",
    "SX-REL-2": "https://securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/que-se-passe-t-il-en-cas-de-rechutes-successives",
    "SX-REL-EN": "https://www.securex.be/en/lex4you/employer/news/work-incapacity-new-relapse-rules-applicable-in-2026",
    "SX-REL-FR": "https://securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/quand-est-il-question-de-rechute",
    "SX-REL-NL": "https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/ziekte-en-ongeval/wat-gebeurt-er-in-geval-van-meerdere-keren-herval",
    "SX-SOL": "https://www.securex.be/fr/lex4you/employeur/actualites/l-employeur-paie-une-cotisation-de-solidarite-pour-les-travailleurs-en-incapacite-de-travail-de-long",
    "SX-START": "https://securex.be/fr/lex4you/employeur/themes/vacances-et-absences/maladie-et-accident/quand-debute-la-periode-de-salaire-garanti",
    "UCM-REL": "https://www.ucm.be/actualites/maladie-et-rechute-quen-est-il-du-salaire-garanti",
    "UN-SOL": "https://www.unisoc.be/articles/fr/public/cotisation-de-solidarite-nouvelle-cotisation-pour-lemployeur-en-cas-dincapacite-de-travail-dun-travailleur",
}

AGREEMENTS_12_13 = Text(
    nl="cao nr. 12bis en 13bis",
    fr="CCT n° 12bis et 13bis",
    de="KAA Nr. 12bis und 13bis",
    en="collective agreements 12bis and 13bis",
)
HOLIDAYS_DECREE = Text(
    nl="KB van 18 april 1974 (feestdagen)",
    fr="AR du 18 avril 1974 (jours fériés)",
    de="KE vom 18. April 1974 (Feiertage)",
    en="Royal Decree of 18 April 1974 (public holidays)",
)
SOLIDARITY_ACT = Text(
    nl="wet van 19 december 2025 (solidariteitsbijdrage; artikelnummer niet gezien)",
    fr="loi du 19 décembre 2025 (cotisation de solidarité ; numéro d'article non vu)",
    de="Gesetz vom 19. Dezember 2025 (Solidaritätsbeitrag; Artikelnummer nicht gesehen)",
    en="Act of 19 December 2025 (solidarity contribution; number of the article not seen)",
)
GUARANTEED_CITE = together(CONTRACTS.art("27, 52, 70, 71"), AGREEMENTS_12_13, HOLIDAYS_DECREE)
RELAPSE_CITE = CONTRACTS.art("52 §2, 73")

STANDARD_WHITE_COLLAR = Scale("white_collar", (PayStep(Days(30), "100"),))
SHORT_CONTRACT = Scale(
    "white_collar",
    (
        PayStep(Days(7), "100"),
        PayStep(Days(7), "86.93"),
        PayStep(Days(16), "26.93", opens_window=False, fund_beside=True),
    ),
    in_service=Months(1),
)
BLUE_COLLAR = Scale(
    "blue_collar",
    (
        PayStep(Days(7), "100"),
        PayStep(Days(7), "85.88"),
        PayStep(Days(16), "25.88", opens_window=False, fund_beside=True),
    ),
    in_service=Months(1),
)
MATERNITY = OtherPayer(("pregnancy",), Payer.FUND, "paid_by_fund")

PAY_2017 = GuaranteedPay(
    scales=(Chosen(WHITE_COLLAR_SCALE, {"standard": STANDARD_WHITE_COLLAR, "cao_13bis": SHORT_CONTRACT}), BLUE_COLLAR),
    others=(
        OtherPayer(
            ("work_accident", "occupational_disease"),
            Payer.INSURER,
            "paid_by_insurer",
            until=FactIs("temporary_incapacity.ended"),
        ),
        Chosen(PREGNANCY, {"maternity_leave": (MATERNITY,), "illness": ()}),
    ),
    partial=PartialReturn(None, Decides.FELL_ILL, "ill_during_partial_return"),
    holidays=Days(30),
    on_the_day=FactIs("absence.started", part_of_day="during_work"),
    full="100",
    no_contract="statutory_staff",
)
PAY_2022 = replace(PAY_2017, partial=PartialReturn(Weeks(20), Decides.EVERY_DAY, "ill_during_partial_return"))
PAY_2026 = replace(
    PAY_2017,
    partial=PartialReturn(
        None,
        Chosen(
            PARTIAL_TRANSITION,
            {
                "returns_from_2026": Decides.RETURN_BEGAN,
                "incapacity_from_2026": Decides.INCAPACITY_BEGAN,
                "full_incapacity_from_2026": Decides.FELL_ILL,
            },
        ),
        "ill_during_partial_return",
    ),
)

GUARANTEED_2017 = PayVersion(
    in_force="2017-01-01",
    picked_by=Pick.COUNTED_FROM,
    pay=PAY_2017,
    cite=GUARANTEED_CITE,
    rows="6.3, 8.5, 9",
    certainty=Certainty.SEVERAL,
    sources=("ADB-52", "GS-20W", "AWDC", "SX-START", "HORECA", "GFT-HOL", "KN-GL", "SX-PRT"),
    checked="2026-11-21",
    remark=Text(
        nl="Wie in de loop van een werkdag ziek wordt, krijgt die dag betaald. De 30 dagen beginnen de dag nadien. Een "
        "feestdag in de eerste 30 dagen telt mee en wordt als feestdag betaald. Een arbeider die pas tijdens de "
        "ziekte een maand in dienst is, krijgt loon voor de resterende dagen.",
        fr="Celui qui tombe malade en cours de journée est payé pour ce jour. Les 30 jours commencent le lendemain. Un "
        "jour férié dans les 30 premiers jours compte et est payé comme jour férié. L'ouvrier qui atteint un mois de "
        "service pendant la maladie est payé pour les jours restants.",
        de="Wer im Laufe eines Arbeitstages krank wird, bekommt diesen Tag bezahlt. Die 30 Tage beginnen am Tag danach. "
        "Ein Feiertag in den ersten 30 Tagen zählt mit und wird als Feiertag bezahlt. Ein Arbeiter, der erst "
        "während der Krankheit einen Monat im Dienst ist, bekommt Lohn für die restlichen Tage.",
        en="A worker who falls ill during the working day is paid for that day; the 30 days begin the day after. A "
        "public holiday in the first 30 days counts and is paid as a holiday. A blue-collar worker who completes a "
        "month of service during the illness is paid for the days that remain.",
    ),
)
GUARANTEED_2022 = PayVersion(
    in_force="2022-11-28",
    picked_by=Pick.COUNTED_FROM,
    pay=PAY_2022,
    cite=GUARANTEED_CITE,
    rows="6.3",
    certainty=Certainty.SEVERAL,
    sources=("GS-20W", "SX-PRT", "SX-NEUT", "PULS", "ADB-52"),
    checked="2026-11-21",
    remark=Text(
        nl="Wie tijdens een gedeeltelijke werkhervatting weer helemaal uitvalt, krijgt de eerste 20 weken geen "
        "gewaarborgd loon. Loopt de ziekte door, dan is er na die 20 weken loon voor wat rest van de 30 dagen.",
        fr="Celui qui retombe en incapacité complète pendant une reprise progressive n'a pas de salaire garanti les 20 "
        "premières semaines. Si la maladie continue, le reste des 30 jours est payé ensuite.",
        de="Wer während einer teilweisen Wiederaufnahme wieder ganz ausfällt, bekommt in den ersten 20 Wochen keinen "
        "garantierten Lohn. Dauert die Krankheit an, gibt es danach Lohn für den Rest der 30 Tage.",
        en="A worker who falls fully ill during a partial return gets no guaranteed pay in its first 20 weeks. If the "
        "illness lasts beyond them, what is left of the 30 days is paid.",
    ),
)
GUARANTEED_2026 = PayVersion(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    pay=PAY_2026,
    cite=GUARANTEED_CITE,
    rows="8a, 8.5, 8.6, 8.7, 8.8",
    certainty=Certainty.REPUBLISHED,
    sources=("SPF-ACT", "SDW", "DQ-26", "ALHR", "SX-ADAPT", "SX-INC", "ADB-52"),
    checked="2026-11-21",
    remark=Text(
        nl="Tijdens een gedeeltelijke werkhervatting is er geen gewaarborgd loon meer, hoe lang ze ook duurt.",
        fr="Pendant une reprise progressive, il n'y a plus de salaire garanti, quelle que soit sa durée.",
        de="Während einer teilweisen Wiederaufnahme gibt es keinen garantierten Lohn mehr, egal wie lange sie dauert.",
        en="During a partial return there is no guaranteed pay any more, however long it lasts.",
    ),
)

GUARANTEED = Rule(
    key="be.pay.guaranteed",
    nature=Nature.EFFECT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Gewaarborgd loon",
            fr="Salaire garanti",
            de="Garantierter Lohn",
            en="Guaranteed pay",
        ),
        question=Text(
            nl="Wie betaalt welke dagen van deze afwezigheid?",
            fr="Qui paie quels jours de cette absence ?",
            de="Wer bezahlt welche Tage dieser Abwesenheit?",
            en="Who pays which days of this absence?",
        ),
        action=Text(
            nl="De werkgever betaalt de eerste 30 kalenderdagen: bedienden volledig, arbeiders in drie stappen. Daarna "
            "neemt het ziekenfonds over.",
            fr="L'employeur paie les 30 premiers jours calendrier : complètement pour les employés, en trois étapes pour "
            "les ouvriers. Ensuite, la mutualité prend le relais.",
            de="Der Arbeitgeber bezahlt die ersten 30 Kalendertage: Angestellte voll, Arbeiter in drei Schritten. Danach "
            "übernimmt die Krankenkasse.",
            en="The employer pays the first 30 calendar days: white-collar workers in full, blue-collar workers in three "
            "steps. After that the sickness fund takes over.",
        ),
        if_missed=Text(
            nl="Het loon blijft verschuldigd. De werknemer kan het alsnog vragen.",
            fr="Le salaire reste dû. Le travailleur peut encore le demander.",
            de="Der Lohn bleibt geschuldet. Der Arbeitnehmer kann ihn noch verlangen.",
            en="The pay stays due; the worker can still ask for it.",
        ),
    ),
    versions=(GUARANTEED_2017, GUARANTEED_2022, GUARANTEED_2026),
)

RELAPSE_14_DAYS = RelapsePay(
    window=Days(14),
    restart=Chosen(RELAPSE_WINDOW, {"last_at_high_rate": Restart.LAST_AT_HIGH_RATE, "first_only": Restart.FIRST_ONLY}),
    worked_days_only=False,
    from_full_return=Chosen(RELAPSE_AFTER_PARTIAL, {"full_return": True, "partial_return": False}),
)
RELAPSE_2017 = PayVersion(
    in_force="2017-01-01",
    picked_by=Pick.COUNTED_FROM,
    pay=RELAPSE_14_DAYS,
    cite=RELAPSE_CITE,
    rows="6.3",
    certainty=Certainty.SEVERAL,
    sources=("SX-REL-FR", "SX-REL-1", "SX-REL-2", "UCM-REL", "DQ-REL", "ADB-52"),
    checked="2026-11-21",
    remark=Text(
        nl="De termijn loopt vanaf de dag na de laatste dag van de arbeidsongeschiktheid, ook als dat een zondag of een "
        "feestdag is. Verlof tussen twee afwezigheden telt volgens de meesten als werkhervatting.",
        fr="Le délai court à partir du lendemain du dernier jour d'incapacité, même un dimanche ou un jour férié. Selon "
        "la majorité, des congés entre deux absences valent comme une reprise du travail.",
        de="Die Frist läuft ab dem Tag nach dem letzten Tag der Arbeitsunfähigkeit, auch wenn es ein Sonntag oder "
        "Feiertag ist. Urlaub zwischen zwei Abwesenheiten gilt nach den meisten als Wiederaufnahme der Arbeit.",
        en="The term runs from the day after the last day of incapacity, even a Sunday or a public holiday. Leave "
        "between two absences counts as a return to work for most readers.",
    ),
)
RELAPSE_2022 = replace(RELAPSE_2017, in_force="2022-11-28", remark=None)
RELAPSE_2026 = PayVersion(
    in_force="2026-01-01",
    picked_by=Chosen(
        RELAPSE_TRANSITION,
        {
            "new_incapacity_from_2026": Pick.COUNTED_FROM,
            "first_incapacity_from_2026": Pick.INCAPACITY_BEGAN,
        },
    ),
    pay=replace(
        RELAPSE_14_DAYS,
        window=Weeks(8),
        worked_days_only=Chosen(RELAPSE_COUNTING, {"every_day": False, "days_at_work": True}),
    ),
    cite=RELAPSE_CITE,
    rows="8.1, 8.2, 8.3, 8.4, T6",
    certainty=Certainty.REPUBLISHED,
    sources=("SPF-ACT", "SX-REL-EN", "BECI-REL", "SX-REL-NL", "DQ-26"),
    checked="2026-11-21",
    remark=Text(
        nl="Gewaarborgd loon dat op 1 januari 2026 al liep, wordt niet afgebroken.",
        fr="Un salaire garanti déjà en cours le 1er janvier 2026 n'est pas interrompu.",
        de="Garantierter Lohn, der am 1. Januar 2026 schon lief, wird nicht abgebrochen.",
        en="Guaranteed pay that was running on 1 January 2026 is not cut short.",
    ),
)

RELAPSE = Rule(
    key="be.pay.relapse",
    nature=Nature.EFFECT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Loon bij herval",
            fr="Salaire en cas de rechute",
            de="Lohn bei Rückfall",
            en="Pay on a relapse",
        ),
        question=Text(
            nl="Is er opnieuw gewaarborgd loon bij herval?",
            fr="Y a-t-il à nouveau un salaire garanti en cas de rechute ?",
            de="Gibt es bei einem Rückfall wieder garantierten Lohn?",
            en="Is there guaranteed pay again on a relapse?",
        ),
        action=Text(
            nl="Bij herval in dezelfde ziekte kort na de terugkeer betaalt de werkgever alleen wat overbleef van de 30 "
            "dagen. Een andere ziekte geeft een nieuwe periode. Draad vraagt nooit welke ziekte.",
            fr="En cas de rechute dans la même maladie peu après le retour, l'employeur paie seulement ce qui restait des "
            "30 jours. Une autre maladie ouvre une nouvelle période. Draad ne demande jamais quelle maladie.",
            de="Bei einem Rückfall in dieselbe Krankheit kurz nach der Rückkehr bezahlt der Arbeitgeber nur den Rest der "
            "30 Tage. Eine andere Krankheit gibt einen neuen Zeitraum. Draad fragt nie, welche Krankheit.",
            en="On a relapse into the same illness soon after the return the employer pays only what was left of the 30 "
            "days. Another illness opens a new period. Draad never asks which illness.",
        ),
        if_missed=Text(
            nl="Staat op het ziekteattest dat het om een andere ziekte gaat, dan is er toch een nieuwe periode.",
            fr="Si le certificat dit qu'il s'agit d'une autre maladie, une nouvelle période est quand même due.",
            de="Steht auf der Bescheinigung, dass es eine andere Krankheit ist, gibt es doch einen neuen Zeitraum.",
            en="If the certificate says that it is another illness, a new period is due after all.",
        ),
    ),
    versions=(RELAPSE_2017, RELAPSE_2022, RELAPSE_2026),
)

SOLIDARITY = Rule(
    key="be.pay.solidarity",
    nature=Nature.EFFECT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Solidariteitsbijdrage",
            fr="Cotisation de solidarité",
            de="Solidaritätsbeitrag",
            en="Solidarity contribution",
        ),
        question=Text(
            nl="Betaalt de werkgever een solidariteitsbijdrage, en voor welke dagen?",
            fr="L'employeur paie-t-il une cotisation de solidarité, et pour quels jours ?",
            de="Bezahlt der Arbeitgeber einen Solidaritätsbeitrag, und für welche Tage?",
            en="Does the employer pay a solidarity contribution, and for which days?",
        ),
        action=Text(
            nl="De werkgever betaalt 30 % van de uitkering van het ziekenfonds, gedurende twee maanden na de eerste 30 "
            "dagen. De RSZ rekent het uit en stuurt een debetnota. Je hoeft niets aan te geven.",
            fr="L'employeur paie 30 % de l'indemnité de la mutualité, pendant les deux mois après les 30 premiers jours. "
            "L'ONSS fait le calcul et envoie un avis de débit. Vous n'avez rien à déclarer.",
            de="Der Arbeitgeber bezahlt 30 % der Leistung der Krankenkasse, zwei Monate lang nach den ersten 30 Tagen. Das "
            "LSS rechnet und schickt eine Lastschriftanzeige. Sie müssen nichts melden.",
            en="The employer pays 30 % of the benefit of the sickness fund, for the two months after the first 30 days. "
            "Social security works it out and sends a debit note; nothing has to be declared.",
        ),
        if_missed=Text(
            nl="De RSZ int de bijdrage zelf, met de andere bijdragen van het kwartaal.",
            fr="L'ONSS perçoit la cotisation lui-même, avec les autres cotisations du trimestre.",
            de="Das LSS zieht den Beitrag selbst ein, mit den anderen Beiträgen des Quartals.",
            en="Social security collects the contribution itself, with the others of the quarter.",
        ),
    ),
    versions=(
        PayVersion(
            in_force="2026-01-01",
            picked_by=Pick.INCAPACITY_BEGAN,
            pay=SolidarityPay(
                percent="30",
                after=Days(30),
                length=Months(2),
                workers=Chosen(
                    SOLIDARITY_FIFTY, {"50_or_more": Headcount(50, True), "more_than_50": Headcount(50, False)}
                ),
                ages=Chosen(SOLIDARITY_AGE, {"under_55": (18, 54), "under_56": (18, 55)}),
                in_service=Chosen(SOLIDARITY_SERVICE, {"1_month": Months(1), "30_days": Days(30)}),
                excluded=Chosen(SOLIDARITY_EXCLUDED, {"no": False, "yes": True}),
                ends_at_partial_return=Chosen(SOLIDARITY_PARTIAL, {"goes_on": False, "ends": True}),
                interruption=Days(14),
                invalid_after=Months(12),
                invalid_interruption=Months(3),
                no_contract="statutory_staff",
            ),
            cite=SOLIDARITY_ACT,
            rows="8.9, 8.10, 8.11, 8.12, 8.13, 8.14, 8.15, 8.17, T7",
            certainty=Certainty.SEVERAL,
            sources=("UN-SOL", "ID-SOL", "SX-SOL", "PRO", "ACE-SOL", "PAR", "RSZ-RESP", "MC-REL"),
            checked="2026-11-21",
            remark=Text(
                nl="De bijdrage wordt geteld per dag met een uitkering. Uitzendkrachten, flexi-jobs, studenten en enkele "
                "andere groepen vallen erbuiten. De referteperiode voor het aantal werknemers is niet gezien.",
                fr="La cotisation se compte par jour indemnisé. Les intérimaires, les flexi-jobs, les étudiants et "
                "quelques autres groupes en sont exclus. La période de référence pour le nombre de travailleurs n'a "
                "pas été vue.",
                de="Der Beitrag zählt je Tag mit einer Leistung. Leiharbeiter, Flexi-Jobs, Studenten und einige andere "
                "Gruppen sind ausgenommen. Der Bezugszeitraum für die Zahl der Arbeitnehmer wurde nicht gesehen.",
                en="The contribution is counted per day of benefit. Agency workers, flexi-jobs, students and some others "
                "are left out. The reference period for the number of workers was not seen.",
            ),
        ),
    ),
)

RULES = (GUARANTEED, RELAPSE, SOLIDARITY)

PAY = PayLaw(GUARANTEED, RELAPSE, SOLIDARITY)
