"""The official terms, in the four languages, never mixed with others.

``seen``: the languages in which the term was read in a source; the rest is the usual official term and wants a check by
a lawyer who speaks it. Official German in Belgium varies by body.
"""

from typing import NamedTuple

from draad.rules import Text


class Official(NamedTuple):
    """One official term."""

    term: Text
    seen: tuple[str, ...]


GLOSSARY: dict[str, Official] = {
    "incapacity_for_work": Official(
        Text(
            nl="arbeidsongeschiktheid",
            fr="incapacité de travail",
            de="Arbeitsunfähigkeit",
            en="incapacity for work",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "incapacitated_worker": Official(
        Text(
            nl="arbeidsongeschikte werknemer",
            fr="travailleur en incapacité de travail",
            de="arbeitsunfähiger Arbeitnehmer",
            en="incapacitated worker",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "resumption_of_work": Official(
        Text(
            nl="werkhervatting",
            fr="reprise du travail",
            de="Wiederaufnahme der Arbeit",
            en="resumption of work",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "reintegration_trajectory": Official(
        Text(
            nl="re-integratietraject (RIT)",
            fr="trajet de réintégration (TRI)",
            de="Wiedereingliederungsprogramm / Wiedereingliederungsverfahren",
            en="reintegration trajectory / pathway",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "request_for_reintegration": Official(
        Text(
            nl="re-integratieverzoek",
            fr="demande de trajet de réintégration",
            de="Antrag auf Wiedereingliederung",
            en="request for reintegration",
        ),
        ("fr", "de"),
    ),
    "reintegration_assessment": Official(
        Text(
            nl="re-integratiebeoordeling",
            fr="évaluation de réintégration",
            de="Wiedereingliederungsbewertung",
            en="reintegration assessment",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "reintegration_plan": Official(
        Text(
            nl="re-integratieplan",
            fr="plan de réintégration",
            de="Wiedereingliederungsplan",
            en="reintegration plan",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "reasoned_report": Official(
        Text(
            nl="gemotiveerd verslag",
            fr="rapport motivé",
            de="begründeter Bericht",
            en="reasoned report",
        ),
        (),
    ),
    "work_potential": Official(
        Text(
            nl="arbeidspotentieel",
            fr="potentiel de travail",
            de="Arbeitspotenzial",
            en="work potential",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "estimation_of_work_potential": Official(
        Text(
            nl="inschatting van het arbeidspotentieel",
            fr="estimation du potentiel de travail",
            de="Einschätzung des Arbeitspotenzials",
            en="estimation of work potential",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "prevention_advisor_occupational_physician": Official(
        Text(
            nl="preventieadviseur-arbeidsarts (PA-AA)",
            fr="conseiller en prévention-médecin du travail (CP-MT)",
            de="Gefahrenverhütungsberater-Arbeitsarzt",
            en="prevention advisor–occupational physician",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "nursing_staff": Official(
        Text(
            nl="verpleegkundig personeel",
            fr="personnel infirmier",
            de="Pflegepersonal",
            en="nursing staff",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "advising": Official(
        Text(
            nl="adviserend arts",
            fr="médecin-conseil",
            de="Vertrauensarzt",
            en="advising / advisory physician",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "treating_physician": Official(
        Text(
            nl="behandelend arts",
            fr="médecin traitant",
            de="behandelnder Arzt",
            en="treating physician",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "return_to_work_coordinator": Official(
        Text(
            nl="Terug Naar Werk-coördinator",
            fr="coordinateur Retour au Travail",
            de="Koordinator für die Rückkehr zur Arbeit",
            en="Return-to-Work coordinator",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "return_to_work_trajectory": Official(
        Text(
            nl="Terug Naar Werk-traject",
            fr="Trajet Retour au Travail (ReAT)",
            de="Maßnahme für die Rückkehr zur Arbeit",
            en="Return-to-Work trajectory",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "health_insurance_fund": Official(
        Text(
            nl="ziekenfonds / mutualiteit",
            fr="mutualité",
            de="Krankenkasse",
            en="health insurance (sickness) fund",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "insurance_institution": Official(
        Text(
            nl="verzekeringsinstelling",
            fr="organisme assureur",
            de="Versicherungsträger",
            en="insurance institution",
        ),
        ("fr", "en"),
    ),
    "nihdi": Official(
        Text(
            nl="RIZIV",
            fr="INAMI",
            de="LIKIV",
            en="NIHDI",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "nsso": Official(
        Text(
            nl="RSZ",
            fr="ONSS",
            de="LSS",
            en="NSSO",
        ),
        ("nl", "fr", "en"),
    ),
    "fps_employment_labour_and_social_dialogue": Official(
        Text(
            nl="FOD Werkgelegenheid, Arbeid en Sociaal Overleg",
            fr="SPF Emploi, Travail et Concertation sociale",
            de="FÖD Beschäftigung, Arbeit und Soziale Konzertierung",
            en="FPS Employment, Labour and Social Dialogue",
        ),
        ("nl", "fr", "en"),
    ),
    "code": Official(
        Text(
            nl="Codex over het welzijn op het werk",
            fr="Code du bien-être au travail",
            de="Gesetzbuch / Kodex über das Wohlbefinden bei der Arbeit",
            en="Code / Codex on Well-being at Work",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "employment_contracts_act": Official(
        Text(
            nl="Arbeidsovereenkomstenwet",
            fr="loi relative aux contrats de travail",
            de="Gesetz über die Arbeitsverträge",
            en="Employment Contracts Act",
        ),
        ("fr", "de", "en"),
    ),
    "social_criminal_code": Official(
        Text(
            nl="Sociaal Strafwetboek",
            fr="Code pénal social",
            de="Sozialstrafgesetzbuch",
            en="Social Criminal Code",
        ),
        ("nl", "fr", "en"),
    ),
    "belgian_official_gazette": Official(
        Text(
            nl="Belgisch Staatsblad",
            fr="Moniteur belge",
            de="Belgisches Staatsblatt",
            en="Belgian Official Gazette",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "royal_decree": Official(
        Text(
            nl="koninklijk besluit (KB)",
            fr="arrêté royal (AR)",
            de="Königlicher Erlass",
            en="royal decree",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "work_rules": Official(
        Text(
            nl="arbeidsreglement",
            fr="règlement de travail",
            de="Arbeitsordnung",
            en="work rules / work regulations",
        ),
        ("nl", "fr", "en"),
    ),
    "active_absence_policy": Official(
        Text(
            nl="actief afwezigheidsbeleid",
            fr="politique active d'absentéisme",
            de="aktive Abwesenheitspolitik",
            en="active absence policy",
        ),
        ("nl", "fr", "en"),
    ),
    "contact_procedure": Official(
        Text(
            nl="contactprocedure",
            fr="procédure de maintien du contact",
            de="Verfahren zur Kontaktpflege",
            en="contact procedure",
        ),
        ("nl", "fr", "en"),
    ),
    "pre_return_to_work_visit": Official(
        Text(
            nl="bezoek voorafgaand aan de werkhervatting",
            fr="visite de pré-reprise du travail",
            de="Besuch vor der Wiederaufnahme der Arbeit",
            en="pre-return-to-work visit",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "return_to_work_examination": Official(
        Text(
            nl="onderzoek bij werkhervatting",
            fr="examen de reprise du travail",
            de="Untersuchung bei Wiederaufnahme der Arbeit",
            en="return-to-work examination",
        ),
        ("fr", "en"),
    ),
    "spontaneous_consultation": Official(
        Text(
            nl="spontane raadpleging",
            fr="consultation spontanée",
            de="spontane Konsultation",
            en="spontaneous consultation",
        ),
        (),
    ),
    "health_surveillance": Official(
        Text(
            nl="gezondheidstoezicht",
            fr="surveillance de la santé",
            de="Gesundheitsüberwachung",
            en="health surveillance",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "health_file": Official(
        Text(
            nl="gezondheidsdossier",
            fr="dossier de santé",
            de="Gesundheitsakte",
            en="health file",
        ),
        ("nl", "fr", "en"),
    ),
    "agreed_work": Official(
        Text(
            nl="overeengekomen werk",
            fr="travail convenu",
            de="vereinbarte Arbeit",
            en="agreed work",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "adapted_work": Official(
        Text(
            nl="aangepast werk",
            fr="travail adapté",
            de="angepasste Arbeit",
            en="adapted work",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "other_work": Official(
        Text(
            nl="ander werk",
            fr="autre travail",
            de="andere Arbeit",
            en="other work",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "workstation_adjustment": Official(
        Text(
            nl="aanpassing van de werkpost",
            fr="adaptation du poste de travail",
            de="Anpassung des Arbeitsplatzes",
            en="workstation adjustment",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "permanently_unfit": Official(
        Text(
            nl="definitief ongeschikt",
            fr="définitivement inapte",
            de="dauerhaft arbeitsunfähig",
            en="permanently unfit",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "medical_force_majeure": Official(
        Text(
            nl="medische overmacht",
            fr="force majeure médicale",
            de="medizinische höhere Gewalt",
            en="medical force majeure",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "special_procedure": Official(
        Text(
            nl="bijzondere / specifieke procedure",
            fr="procédure spécifique",
            de="besonderes Verfahren",
            en="special procedure",
        ),
        ("nl", "fr", "en"),
    ),
    "guaranteed_salary": Official(
        Text(
            nl="gewaarborgd loon",
            fr="salaire garanti",
            de="garantierter Lohn",
            en="guaranteed salary",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "relapse": Official(
        Text(
            nl="herval",
            fr="rechute",
            de="Rückfall",
            en="relapse",
        ),
        ("nl", "fr", "en"),
    ),
    "balance_of_guaranteed_salary": Official(
        Text(
            nl="saldo van het gewaarborgd loon",
            fr="solde du salaire garanti",
            de="Restbetrag des garantierten Lohns",
            en="balance of guaranteed salary",
        ),
        ("nl", "fr", "en"),
    ),
    "neutralisation_of_guaranteed_salary": Official(
        Text(
            nl="neutralisatie van het gewaarborgd loon",
            fr="neutralisation du salaire garanti",
            de="Neutralisierung des garantierten Lohns",
            en="neutralisation of guaranteed salary",
        ),
        ("nl", "fr", "en"),
    ),
    "authorised_resumption": Official(
        Text(
            nl="toegelaten / progressieve werkhervatting",
            fr="reprise progressive / travail autorisé",
            de="erlaubte (teilweise) Wiederaufnahme der Arbeit",
            en="authorised (progressive) resumption",
        ),
        ("nl", "fr", "en"),
    ),
    "solidarity_contribution": Official(
        Text(
            nl="solidariteitsbijdrage",
            fr="cotisation de solidarité",
            de="Solidaritätsbeitrag",
            en="solidarity contribution",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "primary_incapacity": Official(
        Text(
            nl="primaire arbeidsongeschiktheid",
            fr="incapacité primaire",
            de="primäre Arbeitsunfähigkeit",
            en="primary incapacity",
        ),
        ("nl", "fr", "en"),
    ),
    "invalidity": Official(
        Text(
            nl="invaliditeit",
            fr="invalidité",
            de="Invalidität",
            en="invalidity",
        ),
        ("nl", "fr", "en"),
    ),
    "certificate_of_incapacity": Official(
        Text(
            nl="getuigschrift van arbeidsongeschiktheid",
            fr="certificat d'incapacité de travail",
            de="Arbeitsunfähigkeitsbescheinigung",
            en="certificate of incapacity",
        ),
        ("nl", "fr", "en"),
    ),
    "committee_for_prevention_and_protection_at_work": Official(
        Text(
            nl="comité voor preventie en bescherming op het werk (CPBW)",
            fr="comité pour la prévention et la protection au travail (CPPT)",
            de="Ausschuss für Gefahrenverhütung und Schutz am Arbeitsplatz",
            en="committee for prevention and protection at work",
        ),
        ("nl", "fr", "en"),
    ),
    "union_delegation": Official(
        Text(
            nl="vakbondsafvaardiging",
            fr="délégation syndicale",
            de="Gewerkschaftsvertretung",
            en="union delegation",
        ),
        ("nl", "fr", "en"),
    ),
    "internal_service": Official(
        Text(
            nl="interne dienst (IDPBW)",
            fr="service interne (SIPP)",
            de="interner Dienst",
            en="internal service",
        ),
        ("nl", "fr", "en"),
    ),
    "external_service": Official(
        Text(
            nl="externe dienst (EDPBW)",
            fr="service externe (SEPPT)",
            de="externer Dienst",
            en="external service",
        ),
        ("nl", "fr", "en"),
    ),
    "supervision_of_well_being_at_work": Official(
        Text(
            nl="Toezicht op het Welzijn op het Werk",
            fr="Contrôle du bien-être au travail",
            de="Aufsicht über das Wohlbefinden bei der Arbeit",
            en="Supervision of Well-being at Work",
        ),
        ("fr",),
    ),
    "social_inspector_physician": Official(
        Text(
            nl="arts sociaal inspecteur",
            fr="médecin inspecteur social",
            de="Sozialinspektor-Arzt",
            en="social inspector-physician",
        ),
        ("fr",),
    ),
    "collective_reintegration_policy": Official(
        Text(
            nl="collectief re-integratiebeleid",
            fr="politique collective de réintégration",
            de="kollektive Wiedereingliederungspolitik",
            en="collective reintegration policy",
        ),
        ("nl", "fr", "en"),
    ),
    "registered_letter": Official(
        Text(
            nl="aangetekende zending",
            fr="envoi recommandé",
            de="Einschreiben",
            en="registered letter",
        ),
        ("nl", "fr", "en"),
    ),
    "calendar_day": Official(
        Text(
            nl="kalenderdag / werkdag",
            fr="jour calendrier / jour ouvrable",
            de="Kalendertag / Werktag",
            en="calendar day / working day",
        ),
        ("nl", "fr", "en"),
    ),
    "surcharges": Official(
        Text(
            nl="opdeciemen",
            fr="décimes additionnels",
            de="Zuschlagzehntel",
            en="surcharges (fine multiplier)",
        ),
        ("nl", "fr"),
    ),
    "trio_platform": Official(
        Text(
            nl="TRIO-platform",
            fr="plateforme TRIO",
            de="TRIO-Plattform",
            en="TRIO platform",
        ),
        ("nl", "fr", "en"),
    ),
    "return_to_work_fund": Official(
        Text(
            nl="Terug Naar Werk-fonds",
            fr="Fonds Retour au Travail",
            de="Fonds für die Rückkehr zur Arbeit",
            en="Return-to-Work Fund",
        ),
        ("nl", "fr", "en"),
    ),
    "accident_at_work": Official(
        Text(
            nl="arbeidsongeval / beroepsziekte",
            fr="accident du travail / maladie professionnelle",
            de="Arbeitsunfall / Berufskrankheit",
            en="accident at work / occupational disease",
        ),
        ("nl", "fr", "de", "en"),
    ),
    "regional_employment_service": Official(
        Text(
            nl="gewestelijke dienst voor arbeidsbemiddeling (VDAB, Forem, Actiris, ADG)",
            fr="service régional de l'emploi",
            de="Arbeitsamt (ADG)",
            en="regional employment service",
        ),
        ("nl", "fr", "de", "en"),
    ),
}
