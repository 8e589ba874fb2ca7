"""Reporting sick and certificates: Employment Contracts Act of 3 July 1978, art. 31.

Not modelled: the loss of guaranteed pay until a late notice (background knowledge only), the certificate that the
treating doctor sends to the sickness fund, and the declaration to the fund within seven days, which the employer never
sees.
"""

from draad.law.moments import FIRST_DAY_OF_SPELL
from draad.law.settings import (
    CERTIFICATE_REQUIRED,
    CERTIFICATE_TERM,
    FREE_DAY_EXCLUDED,
    SATURDAY,
)
from draad.periods import Counting, WorkingDays
from draad.rules import (
    RESUMED,
    AtLeast,
    Certainty,
    Chosen,
    FactIs,
    Happened,
    Lapse,
    Moment,
    Nature,
    Party,
    Pick,
    Reached,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

FREE_DAY_USED = Moment(Text(en="first day without a certificate"), FactIs("certificate.not_needed"))

CERTIFICATE_DAYS = Chosen(
    CERTIFICATE_TERM,
    {"2_working_days": WorkingDays(2), "1_working_day": WorkingDays(1), "3_working_days": WorkingDays(3)},
)

ONLY_IF_REQUIRED = Chosen(
    CERTIFICATE_REQUIRED,
    {"always": (), "on_request": (Happened(FactIs("certificate.received"), Within.SPELL, "not_asked", "not_asked"),)},
)

NOTIFY = Rule(
    key="be.sickness.notify",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Report sick"),
        question=Text(en="When does the worker tell the employer about the incapacity?"),
        action=Text(en="Tell the employer at once that you cannot work."),
        if_missed=Text(en="Guaranteed pay may be lost for the days before the notice."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(Term(counts_from=FIRST_DAY_OF_SPELL, counting=Counting.THE_DAY_ITSELF, settled_by_itself=True),),
            cite="Employment Contracts Act, art. 31 §2",
            rows="9.1",
            certainty=Certainty.SEVERAL,
            sources=("FRAN", "CGSLB"),
            checked="2026-11-21",
        ),
    ),
)

HAND_IN = Rule(
    key="be.certificate.hand-in",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Hand in a certificate"),
        question=Text(en="By when does the certificate reach the employer?"),
        action=Text(en="Send the employer a certificate of incapacity, without any medical reason."),
        if_missed=Text(en="Guaranteed pay may be lost for the days before the certificate arrives."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_SPELL,
                    length=CERTIFICATE_DAYS,
                    counting=Counting.FROM_START,
                    guards=(ONLY_IF_REQUIRED,),
                    settled_by=(FactIs("certificate.received"),),
                    within=Within.SPELL,
                    lapses=(Lapse("certificate_free_day", FactIs("certificate.not_needed")),),
                ),
                Term(
                    counts_from=FREE_DAY_USED,
                    length=CERTIFICATE_DAYS,
                    counting=Counting.FROM_RECEIPT,
                    guards=(ONLY_IF_REQUIRED,),
                    settled_by=(FactIs("certificate.received"),),
                    within=Within.SPELL,
                    lapses=(RESUMED,),
                ),
            ),
            cite="Employment Contracts Act, art. 31 §2",
            rows="9.2, 9.3, 9.6",
            certainty=Certainty.SEVERAL,
            sources=("FRAN", "BDO22"),
            checked="2026-11-21",
            settings=(SATURDAY,),
            remark=Text(
                en="After a day without a certificate the term runs from the second day, and lapses if the worker is back."
            ),
        ),
    ),
)

FREE_DAY = Rule(
    key="be.certificate.free-day",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="A first day without a certificate"),
        question=Text(en="May the first day of this absence pass without a certificate?"),
        action=Text(en="You may stay away for the first day without a certificate."),
        if_missed=Text(en="Nothing: a certificate can cover the first day, and then no day is used up."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_SPELL,
                    counting=Counting.THE_DAY_ITSELF,
                    guards=(
                        Chosen(
                            FREE_DAY_EXCLUDED,
                            {
                                "no": (),
                                "yes": (AtLeast("employer.workers_on_1_january", 50, "excluded_by_work_rules"),),
                            },
                        ),
                        Reached(
                            FactIs("certificate.not_needed"),
                            2,
                            Within.DOSSIER,
                            "free_days_used",
                            fewer=True,
                            per_year=True,
                        ),
                    ),
                    settled_by=(FactIs("certificate.not_needed"),),
                    within=Within.SPELL,
                    lapses=(Lapse("certificate_given", FactIs("certificate.received")),),
                ),
            ),
            cite="Employment Contracts Act, art. 31 §2/1",
            rows="9.3, 9.4, 9.5, 9.6",
            certainty=Certainty.REPUBLISHED,
            sources=("SPF-ACT", "BIRD", "PWC", "SDW", "FRAN"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (NOTIFY, HAND_IN, FREE_DAY)
