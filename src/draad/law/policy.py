"""What the employer as a whole must have: contact procedure and collective reintegration policy.

These rules belong to no dossier; they are settled by facts of the employer. Codex I.4-71/2, I.4-79; Work Rules Act.
Not modelled: sending the work rules to the inspectorate within eight days (background knowledge only).
"""

from dataclasses import replace

from draad.law.acts import CODEX, WORK_RULES_ACT, together
from draad.law.moments import IN_FORCE
from draad.periods import Counting, Months
from draad.rules import (
    Certainty,
    FactIs,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Wording,
)

CONTACT_PROCEDURE_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=IN_FORCE,
            counting=Counting.THE_DAY_ITSELF,
            settled_by=(FactIs("policy.contact_procedure_set"),),
            settled_early=True,
        ),
    ),
    cite=together(CODEX.art("I.4-71/2"), WORK_RULES_ACT),
    rows="2.1-2.8",
    certainty=Certainty.SEVERAL,
    sources=("KPMG", "LXG1", "BIRD", "SQP", "UN-RIT", "CES"),
    checked="2026-11-21",
)

CONTACT_PROCEDURE = Rule(
    key="be.policy.contact-procedure",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    level="employer",
    wording=Wording(
        name=Text(
            nl="De contactprocedure in het arbeidsreglement zetten",
            fr="Inscrire la procédure de maintien du contact dans le règlement de travail",
            de="Das Verfahren zur Kontaktpflege in die Arbeitsordnung aufnehmen",
            en="Write the contact procedure in the work rules",
        ),
        question=Text(
            nl="Sinds wanneer zegt het arbeidsreglement wie contact houdt met een afwezige werknemer, en hoe vaak?",
            fr="Depuis quand le règlement de travail dit-il qui contacte un travailleur absent, "
            "et à quelle fréquence ?",
            de="Seit wann steht in der Arbeitsordnung, wer Kontakt zu einem abwesenden Arbeitnehmer hält, und wie oft?",
            en="Since when do the work rules say who keeps contact with an absent worker, and how often?",
        ),
        action=Text(
            nl="Zet in het arbeidsreglement wie een afwezige werknemer contacteert en hoe vaak. "
            "Dat contact dient nooit om de afwezigheid te controleren.",
            fr="Écrivez dans le règlement de travail qui contacte un travailleur absent et à quelle fréquence. "
            "Ce contact ne sert jamais à contrôler l'absence.",
            de="Schreiben Sie in die Arbeitsordnung, wer einen abwesenden Arbeitnehmer kontaktiert und wie oft. "
            "Dieser Kontakt dient nie dazu, die Abwesenheit zu kontrollieren.",
            en="Write in the work rules who contacts an absent worker and how often; never to check the absence.",
        ),
        if_missed=Text(
            nl="Een verplicht deel van het arbeidsreglement ontbreekt. Het niveau van een boete is niet gevonden.",
            fr="Une partie obligatoire du règlement de travail manque. Le niveau d'une amende n'a pas été trouvé.",
            de="Ein Pflichtteil der Arbeitsordnung fehlt. Die Stufe einer Geldbuße wurde nicht gefunden.",
            en="A mandatory part of the work rules is missing. The level of a fine was not found.",
        ),
    ),
    versions=(CONTACT_PROCEDURE_2026,),
)

COMMITTEE_YEARLY_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=IN_FORCE,
            length=Months(12),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("policy.committee_consulted", "policy.evaluated"),),
            every=True,
            settled_early=True,
        ),
    ),
    cite=CODEX.art("I.4-79"),
    rows="12.1, 12.2, 12.4, 12.5",
    certainty=Certainty.OFFICIAL,
    sources=("BES-COL",),
    checked="2026-11-21",
)

COMMITTEE_YEARLY = Rule(
    key="be.policy.committee-yearly",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    level="employer",
    wording=Wording(
        name=Text(
            nl="Het comité raadplegen over het collectief re-integratiebeleid",
            fr="Consulter le comité sur la politique collective de réintégration",
            de="Den Ausschuss zur kollektiven Wiedereingliederungspolitik anhören",
            en="Consult the committee about the reintegration policy",
        ),
        question=Text(
            nl="Hoe vaak overlegt de werkgever over aangepast en ander werk voor iedereen?",
            fr="À quelle fréquence l'employeur consulte-t-il sur le travail adapté et l'autre travail pour tous ?",
            de="Wie oft berät sich der Arbeitgeber über angepasste und andere Arbeit für alle?",
            en="How often does the employer consult about adapted and other work for everyone?",
        ),
        action=Text(
            nl="Raadpleeg het comité. Is er geen comité? "
            "Raadpleeg dan de vakbondsafvaardiging, en anders de werknemers zelf.",
            fr="Consultez le comité. Il n'y en a pas ? Consultez alors la délégation syndicale, "
            "ou sinon les travailleurs eux-mêmes.",
            de="Hören Sie den Ausschuss an. Gibt es keinen? "
            "Dann hören Sie die Gewerkschaftsvertretung an, sonst die Arbeitnehmer selbst.",
            en="Consult the committee, else the union delegation, else the workers themselves.",
        ),
        if_missed=Text(
            nl="Het beleid komt niet ter sprake. Het niveau van een boete is niet gevonden.",
            fr="La politique n'est pas discutée. Le niveau d'une amende n'a pas été trouvé.",
            de="Die Politik wird nicht besprochen. Die Stufe einer Geldbuße wurde nicht gefunden.",
            en="The policy is not discussed. The level of a fine was not found.",
        ),
    ),
    versions=(
        replace(
            COMMITTEE_YEARLY_2026,
            in_force="2017-01-01",
            cite=CODEX.art("I.4-79"),
            rows="R17-29",
            certainty=Certainty.ONE,
            sources=("BES-COL",),
        ),
        replace(
            COMMITTEE_YEARLY_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-79"),
            rows="R22-33",
            certainty=Certainty.SEVERAL,
            sources=("S88",),
        ),
        COMMITTEE_YEARLY_2026,
    ),
)

PHYSICIAN_REPORT_2026 = Version(
    in_force="2026-01-01",
    picked_by=Pick.STILL_RUNNING,
    terms=(
        Term(
            counts_from=IN_FORCE,
            length=Months(12),
            counting=Counting.FROM_RECEIPT,
            settled_by=(FactIs("policy.physician_reported"),),
            every=True,
            settled_early=True,
        ),
    ),
    cite=CODEX.art("I.4-79"),
    rows="12.2, 12.3, 12.5",
    certainty=Certainty.SEVERAL,
    sources=("INNI", "IDE-POL", "BES-COL"),
    checked="2026-11-21",
)

PHYSICIAN_REPORT = Rule(
    key="be.policy.physician-report",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    level="employer",
    wording=Wording(
        name=Text(
            nl="Jaarlijks verslag van de arbeidsarts",
            fr="Rapport annuel du médecin du travail",
            de="Jahresbericht des Arbeitsarztes",
            en="Yearly report of the physician",
        ),
        question=Text(
            nl="Hoe vaak brengt de arbeidsarts verslag uit aan de werkgever en het comité?",
            fr="À quelle fréquence le médecin du travail fait-il rapport à l'employeur et au comité ?",
            de="Wie oft berichtet der Arbeitsarzt dem Arbeitgeber und dem Ausschuss?",
            en="How often does the physician report to the employer and the committee?",
        ),
        action=Text(
            nl="Geef cijfers en vaststellingen over de trajecten, zonder dat iemand herkenbaar is.",
            fr="Donnez des chiffres et des constats sur les trajets, sans que personne soit reconnaissable.",
            de="Geben Sie Zahlen und Feststellungen zu den Verfahren, ohne dass jemand erkennbar ist.",
            en="Report figures and findings about the trajectories, without anyone being recognisable.",
        ),
        if_missed=Text(
            nl="De cijfers voor de jaarlijkse evaluatie ontbreken. De bronnen noemen geen sanctie.",
            fr="Il manque les chiffres pour l'évaluation annuelle. Les sources ne mentionnent pas de sanction.",
            de="Die Zahlen für die jährliche Auswertung fehlen. Die Quellen nennen keine Sanktion.",
            en="The yearly evaluation lacks its figures. The sources name no sanction.",
        ),
    ),
    versions=(
        replace(
            PHYSICIAN_REPORT_2026,
            in_force="2022-10-01",
            cite=CODEX.art("I.4-79"),
            rows="R22-32",
            certainty=Certainty.SEVERAL,
            sources=("S88",),
        ),
        PHYSICIAN_REPORT_2026,
    ),
)

RULES = (CONTACT_PROCEDURE, COMMITTEE_YEARLY, PHYSICIAN_REPORT)
