"""Progressive resumption with the sickness fund: Act of 14 July 1994, art. 100 §2; Royal Decree of 3 July 1996, art. 230.

Not modelled: the reduction of the benefit after a late request (a matter between worker and fund); a resumption after
a work accident or occupational disease, which asks another insurer (background knowledge only).
"""

from dataclasses import replace

from draad.law.acts import INCOME_CERTIFICATE, SICKNESS_INSURANCE_1996
from draad.law.moments import ABSENCE_OVER
from draad.periods import FUND, Counting, Months, WorkingDays
from draad.rules import (
    Certainty,
    Each,
    FactIs,
    Happened,
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

DAY_OF_PARTIAL_RETURN = Text(
    nl="dag van de gedeeltelijke werkhervatting",
    fr="jour de la reprise progressive",
    de="Tag der teilweisen Wiederaufnahme der Arbeit",
    en="day of the partial return to work",
)
PARTIAL_RETURN = Moment(DAY_OF_PARTIAL_RETURN, FactIs("work.resumed_partially"))
PLANNED_PARTIAL_RETURN = Moment(DAY_OF_PARTIAL_RETURN, FactIs("work.resumed_partially"), planned=True)
FIRST_PARTIAL_RETURN = Moment(DAY_OF_PARTIAL_RETURN, FactIs("work.resumed_partially"), Each.FIRST)
PERMISSION_ASKED = Happened(FactIs("progressive.requested"), Within.SPELL, "not_asked", "not_asked")

ASK_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=PLANNED_PARTIAL_RETURN,
            length=WorkingDays(1, FUND),
            counting=Counting.BACK_FROM,
            settled_by=(FactIs("progressive.requested"),),
            settled_early=True,
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=SICKNESS_INSURANCE_1996.art("230"),
    rows="10.9, 10.11, 10.12, 10.13",
    certainty=Certainty.OFFICIAL,
    sources=("INAMI-AW", "KN-PR", "FSMB"),
    checked="2026-11-21",
)

ASK = Rule(
    key="be.progressive.ask",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(
            nl="De gedeeltelijke werkhervatting vragen aan de adviserend arts",
            fr="Demander la reprise progressive au médecin-conseil",
            de="Den Vertrauensarzt um die teilweise Wiederaufnahme der Arbeit bitten",
            en="Ask the health-fund physician for the partial return",
        ),
        question=Text(
            nl="Tegen wanneer vraagt de werknemer toelating voor een gedeeltelijke werkhervatting?",
            fr="Pour quand le travailleur demande-t-il l'autorisation d'une reprise progressive ?",
            de="Bis wann bittet der Arbeitnehmer um Erlaubnis für eine teilweise Wiederaufnahme der Arbeit?",
            en="By when does the worker ask permission for a partial return?",
        ),
        action=Text(
            nl="Meld je gedeeltelijke werkhervatting aan je ziekenfonds en vraag toelating. "
            "Dat doe je met één formulier.",
            fr="Déclarez votre reprise progressive à votre mutualité et demandez l'autorisation. "
            "Un seul formulaire suffit.",
            de="Melden Sie Ihrer Krankenkasse die teilweise Wiederaufnahme der Arbeit und bitten Sie um Erlaubnis. "
            "Ein Formular genügt.",
            en="Tell your sickness fund about the partial return and ask permission, with one form.",
        ),
        if_missed=Text(
            nl="Vraag je het tot 14 dagen te laat? Dan is je uitkering lager tot je aanvraag. "
            "Nog later kan je ziekenfonds ze terugvragen.",
            fr="Jusqu'à 14 jours de retard, votre indemnité est plus basse jusqu'à la demande. "
            "Au-delà, votre mutualité peut vous demander de la rembourser.",
            de="Bis zu 14 Tage zu spät: Ihr Krankengeld ist bis zum Antrag niedriger. "
            "Noch später kann Ihre Krankenkasse es zurückfordern.",
            en="Up to 14 days late the benefit is lower until the request; later it may be claimed back.",
        ),
    ),
    versions=(
        replace(
            ASK_2026,
            in_force="2017-01-01",
            cite=SICKNESS_INSURANCE_1996.art("230"),
            rows="6.5",
            certainty=Certainty.OFFICIAL,
            sources=("S60",),
        ),
        replace(
            ASK_2026,
            in_force="2022-10-01",
            cite=SICKNESS_INSURANCE_1996.art("230"),
            rows="6.5",
            certainty=Certainty.OFFICIAL,
            sources=("S60",),
        ),
        ASK_2026,
    ),
)

DECISION_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=PARTIAL_RETURN,
            length=WorkingDays(30, FUND),
            counting=Counting.FROM_RECEIPT,
            guards=(PERMISSION_ASKED,),
            settled_by=(FactIs("progressive.allowed", "progressive.refused"),),
            settled_early=True,
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
        ),
    ),
    cite=SICKNESS_INSURANCE_1996.art("230"),
    rows="10.10",
    certainty=Certainty.OFFICIAL,
    sources=("INAMI-AW", "GS-PR", "RSAM"),
    checked="2026-11-21",
)

DECISION = Rule(
    key="be.progressive.decision",
    nature=Nature.DUTY,
    party=Party.FUND_DOCTOR,
    wording=Wording(
        name=Text(
            nl="Over de gedeeltelijke werkhervatting beslissen",
            fr="Décider de la reprise progressive",
            de="Über die teilweise Wiederaufnahme der Arbeit entscheiden",
            en="Decide on the partial return",
        ),
        question=Text(
            nl="Tegen wanneer beslist de adviserend arts over de gedeeltelijke werkhervatting?",
            fr="Pour quand le médecin-conseil décide-t-il de la reprise progressive ?",
            de="Bis wann entscheidet der Vertrauensarzt über die teilweise Wiederaufnahme der Arbeit?",
            en="By when does the health-fund physician decide on the partial return?",
        ),
        action=Text(
            nl="Beslis, en stuur de beslissing binnen zeven kalenderdagen naar de werknemer.",
            fr="Décidez, et envoyez la décision au travailleur dans les sept jours calendrier.",
            de="Entscheiden Sie und senden Sie die Entscheidung binnen sieben Kalendertagen an den Arbeitnehmer.",
            en="Decide, and send the decision to the worker within seven calendar days.",
        ),
        if_missed=Text(
            nl="De werknemer mag voortwerken. Een weigering geldt alleen voor de toekomst.",
            fr="Le travailleur peut continuer. Un refus ne vaut que pour l'avenir.",
            de="Der Arbeitnehmer darf weiterarbeiten. Eine Ablehnung gilt nur für die Zukunft.",
            en="The worker may go on; a refusal works only for the future.",
        ),
    ),
    versions=(
        replace(
            DECISION_2026,
            in_force="2017-01-01",
            cite=SICKNESS_INSURANCE_1996.art("230"),
            rows="6.5",
            certainty=Certainty.OFFICIAL,
            sources=("S60",),
        ),
        replace(
            DECISION_2026,
            in_force="2022-10-01",
            cite=SICKNESS_INSURANCE_1996.art("230"),
            rows="6.5",
            certainty=Certainty.OFFICIAL,
            sources=("S60",),
        ),
        DECISION_2026,
    ),
)

EMPLOYER_CERTIFICATE_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.COUNTED_FROM,
    terms=(
        Term(
            counts_from=FIRST_PARTIAL_RETURN,
            length=Months(1),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("letter.sent", letter="progressive-income-certificate"),),
            within=Within.SPELL,
            lapses=ABSENCE_OVER,
            every=True,
        ),
    ),
    cite=INCOME_CERTIFICATE,
    rows="10.14",
    certainty=Certainty.OFFICIAL,
    sources=("FSMB", "SS-06"),
    checked="2026-11-21",
    remark=Text(
        nl="De bronnen zeggen maandelijks, maar noemen geen dag van de maand. "
        "De telling begint bij de gedeeltelijke werkhervatting.",
        fr="Les sources disent chaque mois, sans préciser le jour. "
        "Le mois se compte à partir de la reprise progressive.",
        de="Die Quellen sagen monatlich, nennen aber keinen Tag des Monats. "
        "Gezählt wird ab der teilweisen Wiederaufnahme der Arbeit.",
        en="The sources say monthly and give no day of the month; it is counted from the partial return.",
    ),
)

EMPLOYER_CERTIFICATE = Rule(
    key="be.progressive.employer-certificate",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(
            nl="Maandelijks inkomstenattest voor het ziekenfonds",
            fr="Attestation mensuelle de revenus pour la mutualité",
            de="Monatliche Einkommensbescheinigung für die Krankenkasse",
            en="Monthly income certificate for the sickness fund",
        ),
        question=Text(
            nl="Wanneer bezorgt de werkgever het inkomstenattest tijdens een gedeeltelijke werkhervatting?",
            fr="Quand l'employeur remet-il l'attestation de revenus pendant une reprise progressive ?",
            de="Wann sendet der Arbeitgeber die Einkommensbescheinigung bei einer teilweisen "
            "Wiederaufnahme der Arbeit?",
            en="When does the employer certify the income during a partial return?",
        ),
        action=Text(
            nl="Stuur het inkomstenattest van de maand naar het ziekenfonds.",
            fr="Envoyez l'attestation de revenus du mois à la mutualité.",
            de="Senden Sie der Krankenkasse die Einkommensbescheinigung des Monats.",
            en="Send the sickness fund the income certificate of the month.",
        ),
        if_missed=Text(
            nl="Het ziekenfonds kan de werknemer niet de juiste uitkering betalen.",
            fr="La mutualité ne peut pas payer la bonne indemnité au travailleur.",
            de="Die Krankenkasse kann dem Arbeitnehmer nicht das richtige Krankengeld zahlen.",
            en="The fund cannot pay the worker the right benefit.",
        ),
    ),
    versions=(
        replace(
            EMPLOYER_CERTIFICATE_2026,
            in_force="2017-01-01",
            cite=SICKNESS_INSURANCE_1996.art("230"),
            rows="6.5",
            certainty=Certainty.ONE,
            sources=("S60",),
        ),
        replace(
            EMPLOYER_CERTIFICATE_2026,
            in_force="2022-10-01",
            cite=SICKNESS_INSURANCE_1996.art("230"),
            rows="6.5",
            certainty=Certainty.ONE,
            sources=("S60",),
        ),
        EMPLOYER_CERTIFICATE_2026,
    ),
)

RULES = (ASK, DECISION, EMPLOYER_CERTIFICATE)
