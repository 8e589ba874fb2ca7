"""Reporting sick and certificates: Employment Contracts Act of 3 July 1978, art. 31.

Not modelled: the loss of guaranteed pay until a late notice (background knowledge only), the certificate that the
treating doctor sends to the sickness fund, and the declaration to the fund within seven days, which the employer never
sees.
"""

from dataclasses import replace

from draad.law.acts import CONTRACTS
from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_SPELL
from draad.law.settings import (
    CERTIFICATE_REQUIRED,
    CERTIFICATE_TERM,
    FREE_DAY_EXCLUDED,
    SATURDAY,
)
from draad.periods import FUND, Counting, Length, WorkingDays
from draad.rules import (
    CONTRACT_ENDED,
    AtLeast,
    Certainty,
    Chosen,
    FactIs,
    FewerThisYear,
    Happened,
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

FREE_DAY_USED = Moment(
    Text(
        nl="eerste dag zonder ziekteattest",
        fr="premier jour sans certificat",
        de="erster Tag ohne Bescheinigung",
        en="first day without a certificate",
    ),
    FactIs("certificate.not_needed"),
)

CERTIFICATE_DAYS: Chosen[Length] = Chosen[Length](
    SATURDAY,
    {
        "counts": Chosen[Length](
            CERTIFICATE_TERM,
            {"2_working_days": WorkingDays(2), "1_working_day": WorkingDays(1), "3_working_days": WorkingDays(3)},
        ),
        "does_not_count": Chosen[Length](
            CERTIFICATE_TERM,
            {
                "2_working_days": WorkingDays(2, FUND),
                "1_working_day": WorkingDays(1, FUND),
                "3_working_days": WorkingDays(3, FUND),
            },
        ),
    },
)

ONLY_IF_REQUIRED = Chosen(
    CERTIFICATE_REQUIRED,
    {"always": (), "on_request": (Happened(FactIs("certificate.received"), Within.SPELL, "not_asked", "not_asked"),)},
)

NOT_EXCLUDED = Chosen(
    FREE_DAY_EXCLUDED,
    {
        "no": (),
        "yes": (AtLeast("employer.workers_on_1_january", 50, "excluded_by_work_rules"),),
    },
)
FREE_DAYS_LEFT = (NOT_EXCLUDED, FewerThisYear(FactIs("certificate.not_needed"), 2, "free_days_used"))
FREE_DAYS_LEFT_OF_THREE = (NOT_EXCLUDED, FewerThisYear(FactIs("certificate.not_needed"), 3, "free_days_used"))

NOTIFY_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(Term(counts_from=FIRST_DAY_OF_SPELL, counting=Counting.THE_DAY_ITSELF, settled_by_itself=True),),
    cite=CONTRACTS.art("31 §2"),
    rows="9.1",
    certainty=Certainty.SEVERAL,
    sources=("FRAN", "CGSLB"),
    checked="2026-11-21",
)

NOTIFY = Rule(
    key="be.sickness.notify",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(nl="Je ziek melden", fr="Se déclarer malade", de="Sich krankmelden", en="Report sick"),
        question=Text(
            nl="Wanneer meldt de werknemer de arbeidsongeschiktheid aan de werkgever?",
            fr="Quand le travailleur prévient-il l'employeur de son incapacité de travail ?",
            de="Wann meldet der Arbeitnehmer dem Arbeitgeber die Arbeitsunfähigkeit?",
            en="When does the worker tell the employer about the incapacity?",
        ),
        action=Text(
            nl="Laat je werkgever meteen weten dat je niet kan werken.",
            fr="Dites tout de suite à votre employeur que vous ne pouvez pas travailler.",
            de="Sagen Sie Ihrem Arbeitgeber sofort, dass Sie nicht arbeiten können.",
            en="Tell the employer at once that you cannot work.",
        ),
        if_missed=Text(
            nl="Voor de dagen vóór je melding kan het gewaarborgd loon wegvallen.",
            fr="Le salaire garanti peut être perdu pour les jours avant votre message.",
            de="Für die Tage vor Ihrer Meldung kann der garantierte Lohn wegfallen.",
            en="Guaranteed pay may be lost for the days before the notice.",
        ),
    ),
    versions=(
        replace(
            NOTIFY_2026,
            in_force="2017-01-01",
            cite=CONTRACTS.art("31 §2"),
            rows="6.2",
            certainty=Certainty.SEVERAL,
            sources=("S41",),
        ),
        replace(
            NOTIFY_2026,
            in_force="2022-11-28",
            cite=CONTRACTS.art("31 §2"),
            rows="6.2",
            certainty=Certainty.SEVERAL,
            sources=("FRAN", "CGSLB"),
        ),
        NOTIFY_2026,
    ),
)

HAND_IN_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            length=CERTIFICATE_DAYS,
            counting=Counting.FROM_START,
            guards=(ONLY_IF_REQUIRED,),
            settled_by=(FactIs("certificate.received"), FactIs("certificate.received", covers=True)),
            within=Within.SPELL,
            lapses=(
                Lapse("certificate_free_day", FactIs("certificate.not_needed"), guards=FREE_DAYS_LEFT),
                CONTRACT_ENDED,
            ),
        ),
        Term(
            counts_from=FREE_DAY_USED,
            length=CERTIFICATE_DAYS,
            counting=Counting.FROM_RECEIPT,
            guards=(ONLY_IF_REQUIRED, *FREE_DAYS_LEFT),
            settled_by=(FactIs("certificate.received"), FactIs("certificate.received", covers=True)),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=CONTRACTS.art("31 §2"),
    rows="9.2, 9.3, 9.6",
    certainty=Certainty.SEVERAL,
    sources=("FRAN", "BDO22"),
    checked="2026-11-21",
    remark=Text(
        nl="Na een dag zonder ziekteattest loopt de termijn vanaf de tweede dag. Bij werkhervatting vervalt "
        "de termijn.",
        fr="Après un jour sans certificat, le délai court à partir du deuxième jour. Il tombe en cas de "
        "reprise du travail.",
        de="Nach einem Tag ohne Bescheinigung läuft die Frist ab dem zweiten Tag. Bei Wiederaufnahme der "
        "Arbeit entfällt sie.",
        en="After a day without a certificate the term runs from the second day, and lapses if the worker is back.",
    ),
)

HAND_IN_2017 = replace(
    HAND_IN_2026,
    in_force="2017-01-01",
    cite=CONTRACTS.art("31 §2"),
    rows="6.2",
    certainty=Certainty.SEVERAL,
    sources=("S41",),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            length=CERTIFICATE_DAYS,
            counting=Counting.FROM_START,
            guards=(ONLY_IF_REQUIRED,),
            settled_by=(FactIs("certificate.received"), FactIs("certificate.received", covers=True)),
            within=Within.SPELL,
            lapses=(CONTRACT_ENDED,),
        ),
    ),
    remark=None,
)
HAND_IN_2022 = replace(
    HAND_IN_2026,
    in_force="2022-11-28",
    rows="6.2",
    sources=("S41", "FRAN", "BDO22"),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            length=CERTIFICATE_DAYS,
            counting=Counting.FROM_START,
            guards=(ONLY_IF_REQUIRED,),
            settled_by=(FactIs("certificate.received"), FactIs("certificate.received", covers=True)),
            within=Within.SPELL,
            lapses=(
                Lapse("certificate_free_day", FactIs("certificate.not_needed"), guards=FREE_DAYS_LEFT_OF_THREE),
                CONTRACT_ENDED,
            ),
        ),
        Term(
            counts_from=FREE_DAY_USED,
            length=CERTIFICATE_DAYS,
            counting=Counting.FROM_RECEIPT,
            guards=(ONLY_IF_REQUIRED, *FREE_DAYS_LEFT_OF_THREE),
            settled_by=(FactIs("certificate.received"), FactIs("certificate.received", covers=True)),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
)


HAND_IN = Rule(
    key="be.certificate.hand-in",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Een ziekteattest bezorgen",
            fr="Remettre un certificat",
            de="Eine Bescheinigung abgeben",
            en="Hand in a certificate",
        ),
        question=Text(
            nl="Tegen wanneer is het ziekteattest bij de werkgever?",
            fr="Pour quand le certificat arrive-t-il chez l'employeur ?",
            de="Bis wann ist die Bescheinigung beim Arbeitgeber?",
            en="By when does the certificate reach the employer?",
        ),
        action=Text(
            nl="Bezorg je werkgever een getuigschrift van arbeidsongeschiktheid (ziekteattest). Er staat geen "
            "medische reden op.",
            fr="Envoyez à votre employeur un certificat d'incapacité de travail. Il ne donne aucune raison médicale.",
            de="Schicken Sie Ihrem Arbeitgeber eine Arbeitsunfähigkeitsbescheinigung. Ein medizinischer Grund steht "
            "nicht darauf.",
            en="Send the employer a certificate of incapacity, without any medical reason.",
        ),
        if_missed=Text(
            nl="Voor de dagen vóór je attest aankomt, kan het gewaarborgd loon wegvallen.",
            fr="Le salaire garanti peut être perdu pour les jours avant l'arrivée du certificat.",
            de="Für die Tage, bevor die Bescheinigung ankommt, kann der garantierte Lohn wegfallen.",
            en="Guaranteed pay may be lost for the days before the certificate arrives.",
        ),
    ),
    versions=(HAND_IN_2017, HAND_IN_2022, HAND_IN_2026),
)

FREE_DAY_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            counting=Counting.THE_DAY_ITSELF,
            guards=FREE_DAYS_LEFT,
            settled_by=(FactIs("certificate.not_needed"),),
            within=Within.SPELL,
            lapses=(Lapse("certificate_given", FactIs("certificate.received", covers=True)),),
        ),
    ),
    cite=CONTRACTS.art("31 §2/1"),
    rows="9.3, 9.4, 9.5, 9.6",
    certainty=Certainty.REPUBLISHED,
    sources=("SPF-ACT", "BIRD", "PWC", "SDW", "FRAN"),
    checked="2026-11-21",
)

FREE_DAY_2017 = replace(
    FREE_DAY_2026,
    in_force="2017-01-01",
    cite=CONTRACTS.art("31"),
    rows="6.2",
    certainty=Certainty.SEVERAL,
    sources=("BDO22",),
    terms=(
        Term(counts_from=FIRST_DAY_OF_SPELL, counting=Counting.THE_DAY_ITSELF, guards=(Never("no_free_day_then"),)),
    ),
)
FREE_DAY_2022 = replace(
    FREE_DAY_2026,
    in_force="2022-11-28",
    cite=CONTRACTS.art("31 §2/1"),
    rows="6.2",
    certainty=Certainty.SEVERAL,
    sources=("FRAN", "BDO22", "COMM"),
    terms=(
        Term(
            counts_from=FIRST_DAY_OF_SPELL,
            counting=Counting.THE_DAY_ITSELF,
            guards=FREE_DAYS_LEFT_OF_THREE,
            settled_by=(FactIs("certificate.not_needed"),),
            within=Within.SPELL,
            lapses=(Lapse("certificate_given", FactIs("certificate.received", covers=True)),),
        ),
    ),
)


FREE_DAY = Rule(
    key="be.certificate.free-day",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="Een eerste dag zonder ziekteattest",
            fr="Un premier jour sans certificat",
            de="Ein erster Tag ohne Bescheinigung",
            en="A first day without a certificate",
        ),
        question=Text(
            nl="Mag de eerste dag van deze afwezigheid zonder ziekteattest?",
            fr="Le premier jour de cette absence peut-il se passer de certificat ?",
            de="Darf der erste Tag dieser Abwesenheit ohne Bescheinigung bleiben?",
            en="May the first day of this absence pass without a certificate?",
        ),
        action=Text(
            nl="De eerste dag mag je thuisblijven zonder ziekteattest.",
            fr="Le premier jour, vous pouvez vous absenter sans certificat.",
            de="Am ersten Tag dürfen Sie ohne Bescheinigung zu Hause bleiben.",
            en="You may stay away for the first day without a certificate.",
        ),
        if_missed=Text(
            nl="Niets. Een ziekteattest kan ook de eerste dag dekken. Dan gebruik je geen dag op.",
            fr="Rien. Un certificat peut aussi couvrir le premier jour. Vous n'utilisez alors aucun jour.",
            de="Nichts. Eine Bescheinigung kann auch den ersten Tag abdecken. Dann verbrauchen Sie keinen Tag.",
            en="Nothing: a certificate can cover the first day, and then no day is used up.",
        ),
    ),
    versions=(FREE_DAY_2017, FREE_DAY_2022, FREE_DAY_2026),
)

RULES = (NOTIFY, HAND_IN, FREE_DAY)
