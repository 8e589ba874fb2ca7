"""What the employer as a whole must have: contact procedure and collective reintegration policy.

These rules belong to no dossier; they are settled by facts of the employer. Codex I.4-71/2, I.4-79; Work Rules Act.
Not modelled: sending the work rules to the inspectorate within eight days (background knowledge only).
"""

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

CONTACT_PROCEDURE = Rule(
    key="be.policy.contact-procedure",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    level="employer",
    wording=Wording(
        name=Text(en="Write the contact procedure in the work rules"),
        question=Text(en="Since when do the work rules say who keeps contact with an absent worker, and how often?"),
        action=Text(
            en="Write in the work rules who contacts an absent worker and how often; never to check the absence."
        ),
        if_missed=Text(en="A mandatory part of the work rules is missing. The level of a fine was not found."),
    ),
    versions=(
        Version(
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
            cite="Codex I.4-71/2; Act of 8 April 1965 on work rules",
            rows="2.1-2.8",
            certainty=Certainty.SEVERAL,
            sources=("KPMG", "LXG1", "BIRD", "SQP", "UN-RIT", "CES"),
            checked="2026-11-21",
        ),
    ),
)

COMMITTEE_YEARLY = Rule(
    key="be.policy.committee-yearly",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    level="employer",
    wording=Wording(
        name=Text(en="Consult the committee about the reintegration policy"),
        question=Text(en="How often does the employer consult about adapted and other work for everyone?"),
        action=Text(en="Consult the committee, else the union delegation, else the workers themselves."),
        if_missed=Text(en="The policy is not discussed. The level of a fine was not found."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=IN_FORCE,
                    length=Months(12),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("policy.committee_consulted", "policy.evaluated"),),
                    every=True,
                ),
            ),
            cite="Codex I.4-79",
            rows="12.1, 12.2, 12.4, 12.5",
            certainty=Certainty.OFFICIAL,
            sources=("BES-COL",),
            checked="2026-11-21",
        ),
    ),
)

PHYSICIAN_REPORT = Rule(
    key="be.policy.physician-report",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    level="employer",
    wording=Wording(
        name=Text(en="Yearly report of the physician"),
        question=Text(en="How often does the physician report to the employer and the committee?"),
        action=Text(en="Report figures and findings about the trajectories, without anyone being recognisable."),
        if_missed=Text(en="The yearly evaluation lacks its figures. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=IN_FORCE,
                    length=Months(12),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("policy.physician_reported"),),
                    every=True,
                ),
            ),
            cite="Codex I.4-79",
            rows="12.2, 12.3, 12.5",
            certainty=Certainty.SEVERAL,
            sources=("INNI", "IDE-POL", "BES-COL"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (CONTACT_PROCEDURE, COMMITTEE_YEARLY, PHYSICIAN_REPORT)
