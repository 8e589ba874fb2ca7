"""What comes first of all that stands: overdue law, law, policy, law to come, and calls that come back."""

from draad.dossier.facts import Dossier
from draad.dossier.standing import FAR, Weight, place_in_turn, weight_of
from draad.periods import iso, parse_day
from tests.dossier.test_published import ONE, SHORT, asked


def in_turn(on: str, one: Dossier = ONE) -> list[tuple[Weight, str, int | None]]:
    today = parse_day(on)
    lines = [line for line in asked(one, on).lines if line.stands]
    lines.sort(key=lambda line: place_in_turn(line, today))
    return [(weight_of(line, today), line.rule.key, line.nth) for line in lines]


def test_by_weight_then_for_the_employer_s_own_people_then_by_day() -> None:
    assert in_turn("2026-03-20")[:15] == [
        (Weight.LAW, "be.pre-return-visit.employer-may-ask", None),
        (Weight.LAW, "be.four-weeks.report", None),
        (Weight.LAW, "be.pre-return-visit.worker-may-ask", None),
        (Weight.LAW, "be.trajectory.tell-others", None),
        (Weight.LAW, "be.work-potential.estimate", None),
        (Weight.POLICY, "cp.agree-contact", None),
        (Weight.POLICY, "cp.call-same-day", None),
        (Weight.POLICY, "cp.letter-4-weeks", None),
        (Weight.POLICY, "cp.invite-to-events", None),
        (Weight.POLICY, "cp.tell-colleagues", None),
        (Weight.LAW_TO_COME, "be.trajectory.assess", None),
        (Weight.LAW_TO_COME, "be.trajectory.invite-again", None),
        (Weight.REST, "cp.weekly-call", 1),
        (Weight.REST, "cp.weekly-call", 2),
        (Weight.REST, "cp.weekly-call", 3),
    ]


def test_law_is_overdue_from_the_day_after_its_last_day() -> None:
    assert in_turn("2026-04-21")[0] == (Weight.LAW, "be.pre-return-visit.employer-may-ask", None)
    assert in_turn("2026-04-22")[0] == (Weight.LATE_LAW, "be.trajectory.assess", None)


def test_law_that_is_more_than_a_month_off_waits_for_policy() -> None:
    assert (Weight.LAW_TO_COME, "be.trajectory.assess", None) in in_turn(iso(parse_day("2026-04-21") - FAR - 1))
    assert (Weight.LAW, "be.trajectory.assess", None) in in_turn(iso(parse_day("2026-04-21") - FAR))


def test_law_that_opens_today_can_be_done_today() -> None:
    (invited,) = (weight for weight, rule, _ in in_turn("2026-03-23") if rule == "be.trajectory.invite-again")
    (invited_now,) = (weight for weight, rule, _ in in_turn("2026-03-24") if rule == "be.trajectory.invite-again")
    assert (invited, invited_now) == (Weight.LAW_TO_COME, Weight.LAW)


def test_policy_that_is_still_to_open_waits_with_the_rest() -> None:
    assert (Weight.REST, "cp.welcome", None) in in_turn("2026-12-06", SHORT)
    assert (Weight.POLICY, "cp.welcome", None) in in_turn("2026-12-07", SHORT)
