"""Uncertain points of pay during absence, each with its default, its other readings, and who reads it so.

The first alternative is the default: the reading of the majority or, without one, the one that protects the worker.
"""

from draad.rules import Alternative, Setting, Text

RELAPSE_TRANSITION = Setting(
    "be.pay.relapse-transition",
    Text(
        nl="Voor welke herval geldt de termijn van acht weken?",
        fr="À quelle rechute le délai de huit semaines s'applique-t-il ?",
        de="Für welchen Rückfall gilt die Frist von acht Wochen?",
        en="To which relapse does the term of eight weeks apply?",
    ),
    (
        Alternative(
            "new_incapacity_from_2026",
            Text(
                nl="De nieuwe arbeidsongeschiktheid begint vanaf 1 januari 2026.",
                fr="La nouvelle incapacité commence à partir du 1er janvier 2026.",
                de="Die neue Arbeitsunfähigkeit beginnt ab dem 1. Januar 2026.",
                en="The new incapacity begins on or after 1 January 2026.",
            ),
            ("SPF-ACT",),
        ),
        Alternative(
            "first_incapacity_from_2026",
            Text(
                nl="Ook de eerste arbeidsongeschiktheid begon vanaf 1 januari 2026. Anders blijft het 14 dagen.",
                fr="La première incapacité a elle aussi commencé à partir du 1er janvier 2026. Sinon, 14 jours.",
                de="Auch die erste Arbeitsunfähigkeit begann ab dem 1. Januar 2026. Sonst bleiben es 14 Tage.",
                en="The first incapacity, too, began on or after 1 January 2026; otherwise it stays 14 days.",
            ),
            ("DQ-26",),
        ),
    ),
)

RELAPSE_COUNTING = Setting(
    "be.pay.relapse-counting",
    Text(
        nl="Welke dagen tellen mee in de termijn voor een herval?",
        fr="Quels jours comptent dans le délai de rechute ?",
        de="Welche Tage zählen in der Frist für einen Rückfall?",
        en="Which days count in the term for a relapse?",
    ),
    (
        Alternative(
            "every_day",
            Text(
                nl="Elke kalenderdag na de arbeidsongeschiktheid, gewerkt of niet.",
                fr="Chaque jour calendrier après l'incapacité, travaillé ou non.",
                de="Jeder Kalendertag nach der Arbeitsunfähigkeit, gearbeitet oder nicht.",
                en="Every calendar day after the incapacity, worked or not.",
            ),
            ("SPF-ACT", "SX-REL-NL", "UCM-REL"),
        ),
        Alternative(
            "days_at_work",
            Text(
                nl="Alleen de dagen dat de werknemer terug was. Dagen van een andere afwezigheid tellen niet.",
                fr="Seulement les jours où le travailleur était revenu. Les jours d'une autre absence ne comptent pas.",
                de="Nur die Tage, an denen der Arbeitnehmer zurück war. Tage einer anderen Abwesenheit zählen nicht.",
                en="Only the days on which the worker was back; days of another absence do not count.",
            ),
            ("DAE", "SOLI"),
        ),
    ),
)

RELAPSE_WINDOW = Setting(
    "be.pay.relapse-window",
    Text(
        nl="Vanaf welke periode loopt de termijn voor een herval, na meer dan één herval?",
        fr="À partir de quelle période court le délai de rechute, après plusieurs rechutes ?",
        de="Ab welchem Zeitraum läuft die Frist für einen Rückfall nach mehreren Rückfällen?",
        en="From which period does the term for a relapse run after more than one relapse?",
    ),
    (
        Alternative(
            "last_at_high_rate",
            Text(
                nl="De laatste periode met loon aan 100, 85,88 of 86,93 %, ook als dat een saldo was.",
                fr="La dernière période avec du salaire à 100, 85,88 ou 86,93 %, même si c'était un solde.",
                de="Der letzte Zeitraum mit Lohn zu 100, 85,88 oder 86,93 %, auch wenn es ein Rest war.",
                en="The last period with pay at 100, 85.88 or 86.93 %, even if that was a balance.",
            ),
            ("SX-REL-NL", "SX-REL-FR"),
        ),
        Alternative(
            "first_only",
            Text(
                nl="De eerste periode. Een periode die alleen het saldo opgebruikt, telt niet.",
                fr="La première période. Une période qui n'utilise que le solde ne compte pas.",
                de="Der erste Zeitraum. Ein Zeitraum, der nur den Rest aufbraucht, zählt nicht.",
                en="The first period; one that only used up the balance does not count.",
            ),
            unsourced=True,
        ),
    ),
)

RELAPSE_AFTER_PARTIAL = Setting(
    "be.pay.relapse-after-partial-return",
    Text(
        nl="Vanaf wanneer loopt de termijn voor een herval na een gedeeltelijke werkhervatting?",
        fr="À partir de quand court le délai de rechute après une reprise progressive ?",
        de="Ab wann läuft die Frist für einen Rückfall nach einer teilweisen Wiederaufnahme der Arbeit?",
        en="From when does the term for a relapse run after a partial return?",
    ),
    (
        Alternative(
            "full_return",
            Text(
                nl="Vanaf de volledige werkhervatting: tot dan duurt de arbeidsongeschiktheid.",
                fr="À partir de la reprise complète : l'incapacité dure jusque-là.",
                de="Ab der vollständigen Wiederaufnahme: So lange dauert die Arbeitsunfähigkeit.",
                en="From the full return: until then the incapacity lasts.",
            ),
            ("DQ-REL",),
        ),
        Alternative(
            "partial_return",
            Text(
                nl="Vanaf de gedeeltelijke werkhervatting: dan voert men het contract weer uit.",
                fr="À partir de la reprise progressive : le contrat est alors à nouveau exécuté.",
                de="Ab der teilweisen Wiederaufnahme: Dann wird der Vertrag wieder ausgeführt.",
                en="From the partial return: the contract is then carried out again.",
            ),
            ("SX-INC",),
        ),
    ),
)

PARTIAL_TRANSITION = Setting(
    "be.pay.partial-return-transition",
    Text(
        nl="Voor welke gedeeltelijke werkhervatting viel de grens van 20 weken weg?",
        fr="Pour quelle reprise progressive la limite de 20 semaines a-t-elle été supprimée ?",
        de="Für welche teilweise Wiederaufnahme der Arbeit fiel die Grenze von 20 Wochen weg?",
        en="For which partial return was the limit of 20 weeks dropped?",
    ),
    (
        Alternative(
            "returns_from_2026",
            Text(
                nl="Een die begon vanaf 1 januari 2026. Een vroegere houdt de 20 weken.",
                fr="Celle qui a commencé à partir du 1er janvier 2026. Une plus ancienne garde les 20 semaines.",
                de="Eine, die ab dem 1. Januar 2026 begann. Eine frühere behält die 20 Wochen.",
                en="One that began on or after 1 January 2026; an earlier one keeps the 20 weeks.",
            ),
            ("ALHR",),
        ),
        Alternative(
            "incapacity_from_2026",
            Text(
                nl="Een in een arbeidsongeschiktheid die begon vanaf 1 januari 2026.",
                fr="Celle d'une incapacité qui a commencé à partir du 1er janvier 2026.",
                de="Eine in einer Arbeitsunfähigkeit, die ab dem 1. Januar 2026 begann.",
                en="One in an incapacity that began on or after 1 January 2026.",
            ),
            ("SX-ADAPT",),
        ),
        Alternative(
            "full_incapacity_from_2026",
            Text(
                nl="Elke, als men vanaf 1 januari 2026 opnieuw volledig uitvalt.",
                fr="Toutes, si la nouvelle incapacité complète commence à partir du 1er janvier 2026.",
                de="Jede, wenn man ab dem 1. Januar 2026 wieder ganz ausfällt.",
                en="Any, if the new full incapacity begins on or after 1 January 2026.",
            ),
            ("SX-INC",),
        ),
    ),
)

WHITE_COLLAR_SCALE = Setting(
    "be.pay.white-collar-scale",
    Text(
        nl="Welk gewaarborgd loon geldt voor de bedienden?",
        fr="Quel salaire garanti s'applique aux employés ?",
        de="Welcher garantierte Lohn gilt für die Angestellten?",
        en="Which guaranteed pay applies to white-collar workers?",
    ),
    (
        Alternative(
            "standard",
            Text(
                nl="Een contract van onbepaalde duur of van minstens drie maanden: 30 dagen volledig loon.",
                fr="Un contrat à durée indéterminée ou d'au moins trois mois : 30 jours de salaire complet.",
                de="Ein unbefristeter Vertrag oder einer von mindestens drei Monaten: 30 Tage voller Lohn.",
                en="A contract without end or of at least three months: 30 days of full pay.",
            ),
            ("GS-20W", "LIA-GW"),
        ),
        Alternative(
            "cao_13bis",
            Text(
                nl="Een contract van minder dan drie maanden (cao 13bis): 100, dan 86,93, dan 26,93 %.",
                fr="Un contrat de moins de trois mois (CCT 13bis) : 100, puis 86,93, puis 26,93 %.",
                de="Ein Vertrag unter drei Monaten (KAA 13bis): 100, dann 86,93, dann 26,93 %.",
                en="A contract of less than three months (collective agreement 13bis): 100, then 86.93, then 26.93 %.",
            ),
            ("LIA-GW",),
        ),
    ),
)

PREGNANCY = Setting(
    "be.pay.pregnancy",
    Text(
        nl="Is een afwezigheid door zwangerschap moederschapsrust of ziekte?",
        fr="Une absence pour grossesse est-elle un congé de maternité ou une maladie ?",
        de="Ist eine Abwesenheit wegen Schwangerschaft Mutterschutz oder Krankheit?",
        en="Is an absence for pregnancy maternity leave or illness?",
    ),
    (
        Alternative(
            "maternity_leave",
            Text(
                nl="Moederschapsrust: het ziekenfonds betaalt vanaf de eerste dag.",
                fr="Congé de maternité : la mutualité paie dès le premier jour.",
                de="Mutterschutz: Die Krankenkasse zahlt ab dem ersten Tag.",
                en="Maternity leave: the sickness fund pays from the first day.",
            ),
            unsourced=True,
        ),
        Alternative(
            "illness",
            Text(
                nl="Ziekte vóór de verplichte rust: het gewone gewaarborgd loon.",
                fr="Une maladie avant le repos obligatoire : le salaire garanti ordinaire.",
                de="Krankheit vor der Pflichtruhe: der gewöhnliche garantierte Lohn.",
                en="Illness before the compulsory rest: ordinary guaranteed pay.",
            ),
            ("FPS-MAT", "DQ-PREG"),
        ),
    ),
)

SOLIDARITY_FIFTY = Setting(
    "be.pay.solidarity-fifty",
    Text(
        nl="Vanaf hoeveel werknemers is de solidariteitsbijdrage verschuldigd?",
        fr="À partir de combien de travailleurs la cotisation de solidarité est-elle due ?",
        de="Ab wie vielen Arbeitnehmern ist der Solidaritätsbeitrag fällig?",
        en="From how many workers is the solidarity contribution due?",
    ),
    (
        Alternative(
            "50_or_more",
            Text(
                nl="Vanaf gemiddeld 50 werknemers in de referteperiode.",
                fr="À partir de 50 travailleurs en moyenne pendant la période de référence.",
                de="Ab durchschnittlich 50 Arbeitnehmern im Bezugszeitraum.",
                en="An average of 50 workers or more in the reference period.",
            ),
            ("ID-SOL", "ACE-SOL", "RSZ-RESP"),
        ),
        Alternative(
            "more_than_50",
            Text(
                nl="Bij gemiddeld meer dan 50 werknemers.",
                fr="Avec plus de 50 travailleurs en moyenne.",
                de="Bei durchschnittlich mehr als 50 Arbeitnehmern.",
                en="An average of more than 50 workers.",
            ),
            ("SX-SOL", "UN-SOL"),
        ),
    ),
)

SOLIDARITY_AGE = Setting(
    "be.pay.solidarity-age",
    Text(
        nl="Tot welke leeftijd is de solidariteitsbijdrage verschuldigd?",
        fr="Jusqu'à quel âge la cotisation de solidarité est-elle due ?",
        de="Bis zu welchem Alter ist der Solidaritätsbeitrag fällig?",
        en="Up to which age is the solidarity contribution due?",
    ),
    (
        Alternative(
            "under_55",
            Text(
                nl="Van 18 tot en met 54 jaar op de eerste dag.",
                fr="De 18 à 54 ans inclus le premier jour.",
                de="Von 18 bis einschließlich 54 Jahren am ersten Tag.",
                en="From 18 to 54, both included, on the first day.",
            ),
            ("ID-SOL", "SX-SOL", "PRO"),
        ),
        Alternative(
            "under_56",
            Text(
                nl="Van 18 tot en met 55 jaar op de eerste dag.",
                fr="De 18 à 55 ans inclus le premier jour.",
                de="Von 18 bis einschließlich 55 Jahren am ersten Tag.",
                en="From 18 to 55, both included, on the first day.",
            ),
            ("ACE-SOL",),
        ),
    ),
)

SOLIDARITY_SERVICE = Setting(
    "be.pay.solidarity-service",
    Text(
        nl="Hoe lang moet de werknemer al in dienst zijn voor de solidariteitsbijdrage?",
        fr="Depuis combien de temps le travailleur doit-il être en service pour la cotisation de solidarité ?",
        de="Wie lange muss der Arbeitnehmer für den Solidaritätsbeitrag schon im Dienst sein?",
        en="How long must the worker be in service for the solidarity contribution?",
    ),
    (
        Alternative(
            "1_month",
            Text(nl="Een maand.", fr="Un mois.", de="Einen Monat.", en="One month."),
            ("SX-SOL", "ID-SOL"),
        ),
        Alternative(
            "30_days",
            Text(nl="30 dagen.", fr="30 jours.", de="30 Tage.", en="Thirty days."),
            ("ID-SOL",),
        ),
    ),
)

SOLIDARITY_EXCLUDED = Setting(
    "be.pay.solidarity-excluded",
    Text(
        nl="Is de werkgever een beschutte of sociale werkplaats of een maatwerkbedrijf?",
        fr="L'employeur est-il un atelier protégé, un atelier social ou une entreprise de travail adapté ?",
        de="Ist der Arbeitgeber eine beschützte oder soziale Werkstätte oder ein Maßarbeitsbetrieb?",
        en="Is the employer a sheltered or social workshop or a custom-work company?",
    ),
    (
        Alternative(
            "no",
            Text(
                nl="Nee: de solidariteitsbijdrage geldt.",
                fr="Non : la cotisation de solidarité s'applique.",
                de="Nein: Der Solidaritätsbeitrag gilt.",
                en="No: the solidarity contribution applies.",
            ),
            ("SX-SOL",),
        ),
        Alternative(
            "yes",
            Text(
                nl="Ja: er is geen solidariteitsbijdrage.",
                fr="Oui : il n'y a pas de cotisation de solidarité.",
                de="Ja: Es gibt keinen Solidaritätsbeitrag.",
                en="Yes: there is no solidarity contribution.",
            ),
            ("SX-SOL",),
        ),
    ),
)

SOLIDARITY_PARTIAL = Setting(
    "be.pay.solidarity-partial-return",
    Text(
        nl="Wat doet een gedeeltelijke werkhervatting met de solidariteitsbijdrage?",
        fr="Que devient la cotisation de solidarité lors d'une reprise progressive ?",
        de="Was geschieht mit dem Solidaritätsbeitrag bei einer teilweisen Wiederaufnahme der Arbeit?",
        en="What does a partial return do to the solidarity contribution?",
    ),
    (
        Alternative(
            "goes_on",
            Text(
                nl="Ze loopt door, op de uitkering die nog betaald wordt.",
                fr="Elle continue, sur l'indemnité encore payée.",
                de="Er läuft weiter, auf die Leistung, die noch gezahlt wird.",
                en="It goes on, on the benefit that is still paid.",
            ),
            unsourced=True,
        ),
        Alternative(
            "ends",
            Text(
                nl="Ze stopt op de dag van de gedeeltelijke werkhervatting.",
                fr="Elle s'arrête le jour de la reprise progressive.",
                de="Er endet am Tag der teilweisen Wiederaufnahme.",
                en="It ends on the day of the partial return.",
            ),
            ("UN-SOL",),
        ),
    ),
)
