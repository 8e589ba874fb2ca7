"""Uncertain points of the law, each with its default, its other readings, and who reads it so.

The first alternative is the default. Where the sources contradict each other the default is the reading of the
majority or, without one, the reading that protects the worker and does not put the employer late.
"""

from draad.rules import Alternative, Setting, Text

SATURDAY = Setting(
    "be.working-days.saturday",
    Text(en="Does Saturday count as a working day in labour law and the Codex?"),
    (
        Alternative("counts", Text(en="Yes: every day but Sundays and public holidays."), ("S40", "S41")),
        Alternative("does_not_count", Text(en="No: Monday to Friday only."), ("S42",)),
    ),
)

INTERRUPTION = Setting(
    "be.interruption",
    Text(en="Which return to work interrupts an incapacity for the four-week, eight-week and six-month terms?"),
    (
        Alternative(
            "14_days_or_more", Text(en="A return of at least 14 days; a shorter one does not count."), ("DAM", "SX-FAQ")
        ),
        Alternative("every_return", Text(en="Every return to work, however short.")),
        Alternative(
            "more_than_8_weeks", Text(en="Only a return of at least 8 weeks, as for guaranteed pay."), ("DQ-26",)
        ),
    ),
)

CERTIFICATE_REQUIRED = Setting(
    "be.certificate.required",
    Text(en="Do the work rules ask for a certificate with every absence?"),
    (
        Alternative("always", Text(en="Yes, with every absence."), ("FRAN",)),
        Alternative("on_request", Text(en="No, only when the employer asks for one."), ("FRAN",)),
    ),
)

CERTIFICATE_TERM = Setting(
    "be.certificate.term",
    Text(en="Within which term do the work rules or a collective agreement want the certificate?"),
    (
        Alternative("2_working_days", Text(en="Two working days: the term of the law."), ("FRAN", "BDO22")),
        Alternative("1_working_day", Text(en="One working day, by collective agreement or work rules."), ("FRAN",)),
        Alternative("3_working_days", Text(en="Three working days, by collective agreement or work rules."), ("FRAN",)),
    ),
)

FREE_DAY_EXCLUDED = Setting(
    "be.certificate.free-day-excluded",
    Text(en="Do the work rules of an employer with fewer than 50 workers exclude the day without a certificate?"),
    (
        Alternative("no", Text(en="No: the day without a certificate exists."), ("FRAN", "BIRD")),
        Alternative("yes", Text(en="Yes, by company agreement or work rules."), ("FRAN", "BIRD", "SDW")),
    ),
)

ADAPTED_WORK_ARTICLE = Setting(
    "be.adapted-work.article",
    Text(en="Which article holds the preventive request?"),
    (
        Alternative("I.4-36", Text(en="I.4-36 of the Codex."), ("ID-RIT", "NCOI")),
        Alternative(
            "new_section", Text(en="A new section; I.4-36 stays with the visit before the return."), ("PREV", "SX-PRE")
        ),
    ),
)

REFUSAL_REASONS = Setting(
    "be.adapted-work.reasons",
    Text(en="Does the employer owe reasons when refusing a preventive request?"),
    (
        Alternative("owed", Text(en="Yes: say why it cannot be done."), ("NAU", "ID-RIT")),
        Alternative("not_owed", Text(en="No: saying that it cannot be done is enough."), ("UN-RIT",)),
    ),
)

FULL_EIGHT_WEEKS = Setting(
    "be.work-potential.first-day",
    Text(en="On which day are the eight weeks complete?"),
    (
        Alternative("day_57", Text(en="When 56 days have passed: the 57th day is the first day to ask.")),
        Alternative("day_56", Text(en="On the 56th day itself.")),
    ),
)

ESTIMATE_LAST_DAY = Setting(
    "be.work-potential.last-day",
    Text(en="Is there a last day for asking the estimate?"),
    (
        Alternative("none", Text(en="No: the sources know none."), ("SX-FAQ",)),
        Alternative("week_10", Text(en="The end of the tenth week, as a house rule."), ("SX-FAQ",)),
    ),
)

ESTIMATE_TERM = Setting(
    "be.work-potential.term",
    Text(en="How long may the estimate take?"),
    (
        Alternative("no_term", Text(en="The sources give no term."), ("LEG", "ID-AP")),
        Alternative("49_days", Text(en="As long as the assessment in a trajectory: 49 days, as a house rule.")),
    ),
)

ESTIMATE_CAUSES = Setting(
    "be.work-potential.causes",
    Text(en="Does the estimate concern every incapacity, whatever its cause class?"),
    (
        Alternative("every_cause", Text(en="Yes: the sources name no exception."), ("TT-FOD",)),
        Alternative(
            "illness_and_private_accident",
            Text(en="No: not maternity, work accident or occupational disease."),
        ),
    ),
)

QUESTIONNAIRE = Setting(
    "be.work-potential.questionnaire",
    Text(en="Must the worker fill in the questionnaire for the estimate?"),
    (
        Alternative("asked", Text(en="The worker is asked; nothing follows from silence."), ("LEG", "SX-31")),
        Alternative("required", Text(en="The worker must."), ("SX-DIFF",)),
    ),
)

SECOND_ESTIMATE = Setting(
    "be.work-potential.again",
    Text(en="Can the estimate be asked again after a negative outcome?"),
    (
        Alternative("not_foreseen", Text(en="Nothing is foreseen.")),
        Alternative("may_be_asked", Text(en="Yes, the employer may ask again.")),
    ),
)

VISIT_INVITATION = Setting(
    "be.pre-return-visit.term",
    Text(en="Within which term does the physician invite to a visit before the return?"),
    (
        Alternative(
            "as_soon_as_possible", Text(en="As soon as possible; the ten working days are gone."), ("MQ26", "SX-PRE")
        ),
        Alternative("10_working_days", Text(en="Ten working days, as before 2026.")),
        Alternative(
            "10_working_days_if_worker_asks",
            Text(en="Ten working days when the worker asked, as soon as possible when the employer did."),
        ),
    ),
)

REGIME_2026 = Setting(
    "be.trajectory.regime-2026",
    Text(en="For which trajectories do the rules of 2026 hold?"),
    (
        Alternative(
            "requests_from_2026",
            Text(en="For every trajectory requested from 1 January 2026."),
            ("SX-FAQ", "LYD", "CO-NL"),
        ),
        Alternative(
            "incapacities_from_2026", Text(en="Only for incapacities that began from 1 January 2026."), ("CO-FR",)
        ),
    ),
)

DUTY_AFTER_PARTIAL = Setting(
    "be.trajectory.duty-after-partial-return",
    Text(en="Does a partial return to work end the duty to request a trajectory?"),
    (
        Alternative("stays", Text(en="No: the sources name no exception."), ("TT-FOD",)),
        Alternative("lapses", Text(en="Yes: the worker is already on the way back.")),
    ),
)

NO_SHOWS = Setting(
    "be.no-show.number",
    Text(en="After how many missed invitations without an accepted reason does the law react?"),
    (
        Alternative("2", Text(en="Two."), ("FGTB", "ABVV", "INC")),
        Alternative("3", Text(en="Three, as in the regime of 2022."), ("EMP-22", "LYD-22")),
    ),
)

NO_SHOW_INTERVAL = Setting(
    "be.no-show.interval",
    Text(en="How much time lies between two invitations?"),
    (
        Alternative("14_days", Text(en="At least 14 calendar days, as in the regime of 2022."), ("EMP-22", "LYD-22")),
        Alternative("none", Text(en="No interval is prescribed.")),
    ),
)

NO_SHOW_REGISTERED = Setting(
    "be.no-show.registered",
    Text(en="Does only a registered letter count as an invitation?"),
    (
        Alternative("no", Text(en="No: every invitation counts.")),
        Alternative("yes", Text(en="Yes: the invitation is sent by registered letter."), ("UN-TNW",)),
    ),
)

NO_SHOW_ENDS = Setting(
    "be.no-show.ends",
    Text(en="Does the trajectory end after the last missed invitation?"),
    (
        Alternative("yes", Text(en="Yes, as in the regime of 2022."), ("EMP-22", "LYD-22")),
        Alternative("no", Text(en="No: the advising physician is told, the trajectory goes on."), ("FGTB", "ABVV")),
    ),
)

ACCEPTED_PLAN_ENDS = Setting(
    "be.trajectory.accepted-plan-ends",
    Text(en="Does the trajectory end when the worker accepts the plan?"),
    (
        Alternative("yes", Text(en="Yes: the follow-up of the plan begins.")),
        Alternative("no", Text(en="No: the trajectory runs as long as the plan.")),
    ),
)

PLAN_B_AFTER_APPEAL = Setting(
    "be.trajectory.plan-after-appeal",
    Text(en="Does an appeal against decision B move the term for the plan?"),
    (
        Alternative("not_moved", Text(en="No: the term counts from the assessment."), ("DQ-PLAN", "MEN-PLAN")),
        Alternative("from_outcome", Text(en="Yes: the term counts from the outcome of the appeal.")),
    ),
)

SILENCE_AFTER_REMINDER = Setting(
    "be.trajectory.silence-after-reminder",
    Text(en="How long may the worker stay silent after the reminder before the plan counts as refused?"),
    (
        Alternative("14_days", Text(en="As long as the first term: 14 days; the law gives no number."), ("DQ-ACC",)),
        Alternative("1_day", Text(en="No second term: the day after the reminder.")),
    ),
)

FUND_ANSWERS_PLAN = Setting(
    "be.trajectory.fund-answers-plan",
    Text(en="Does the advising physician have three weeks to comment on the plan?"),
    (
        Alternative("no", Text(en="No: that text is from before 2022.")),
        Alternative("yes", Text(en="Yes: three weeks, and silence is consent."), ("TERRA",)),
    ),
)

FORCE_MAJEURE_RESTART = Setting(
    "be.force-majeure.restart",
    Text(en="After how much new incapacity can a procedure that led to nothing start again?"),
    (
        Alternative("6_months", Text(en="Six months, like the first waiting time since 2026.")),
        Alternative("9_months", Text(en="Nine months, as in the regime of 2022."), ("PREM-FM", "BECI-FM")),
    ),
)

FORCE_MAJEURE_NO_SHOW = Setting(
    "be.force-majeure.no-show",
    Text(en="Does the procedure stop when the worker does not come three times?"),
    (
        Alternative("stops", Text(en="Yes: three invitations within three months, 14 days apart."), ("BECI-FM",)),
        Alternative("goes_on", Text(en="No: the rule of 2022 was not confirmed for 2026.")),
    ),
)

FUND_TERM = Setting(
    "be.force-majeure.fund-term",
    Text(en="Within how many days is the Return-to-Work Fund told and paid?"),
    (
        Alternative("45_days", Text(en="Forty-five calendar days."), ("PARTENA-1800", "SOT-1800", "DYN-1800")),
        Alternative("15_days", Text(en="Fifteen calendar days."), ("RELI-1800",)),
    ),
)

FUND_ON = Setting(
    "be.force-majeure.fund-on",
    Text(en="On which end of the contract is the Return-to-Work Fund paid?"),
    (
        Alternative("every_end", Text(en="On every end for medical force majeure."), ("SX-NL-25", "AES")),
        Alternative("employer_invokes", Text(en="Only when the employer establishes the end."), ("DAM",)),
    ),
)
