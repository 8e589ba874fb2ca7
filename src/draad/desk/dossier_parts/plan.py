"""The plan to return: the steps that were agreed, each as high as its hours, with who agreed. Pure."""

from draad.desk.components import Approval, Stair, Stairs
from draad.desk.dossier_parts.panels import standing_facts
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.formats import day_month, tiny_day
from draad.desk.phrases import amount
from draad.dossier.facts import Fact
from draad.periods import parse_day
from draad.privacy.cells import Reading
from draad.privacy.items import Item
from draad.rules import Language, Party
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

STEP, ANSWERED = "plan.step_agreed", "agreement.answered"
FULL_TIME = 38.0


def plan_stairs(viewer: Viewer, dossier: OpenDossier, language: Language) -> Stairs | None:
    """The steps by their number; a later word on the same step stands for it. ``None`` without a plan."""
    facts, w, today = standing_facts(dossier), DossierWords.to(language), dossier.agenda.on
    since = dossier.agenda.fold.incapacities[-1].day if dossier.agenda.fold.incapacities else 0
    steps: dict[int, Fact] = {}
    for fact in sorted(facts, key=lambda fact: (fact.on, fact.seq)):
        if fact.kind == STEP and fact.on >= since and {"step", "from", "hours_per_week"} <= fact.body.keys():
            steps[fact.body["step"]] = fact
    if not steps:
        return None
    agrees = viewer.policy.may_read(viewer.hat, Item.AGREEMENTS, dossier.gates) is not Reading.NO
    stairs = []
    for _, fact in sorted(steps.items()):
        first = parse_day(fact.body["from"])
        stairs.append(
            Stair(
                hours=fact.body["hours_per_week"],
                hours_text=amount(fact.body["hours_per_week"], language),
                start=w.from_day.fill(day=day_month(first, language)),
                note=str(fact.body.get("tasks", "")),
                approvals=_approvals(fact, facts, language) if agrees else (),
                reached=first <= today,
            )
        )
    full = sum(job.hours_per_week or 0 for job in dossier.person.employments) or FULL_TIME
    return Stairs(stairs=tuple(stairs), full=full)


def _approvals(step: Fact, facts: list[Fact], language: Language) -> tuple[Approval, ...]:
    w = DossierWords.to(language)
    physician = _last(step, facts, "physician.agreed")
    fund = _last(step, facts, "progressive.requested", "progressive.allowed", "progressive.refused")
    agreed = w.agreed.fill(day=tiny_day(physician.on, language)) if physician else str(w.to_ask)
    return (
        _worker(step, facts, language),
        Approval(label=str(w.physician), note=agreed, state="agreed" if physician else "to_ask"),
        _fund(fund, str(w.fund_doctor), language),
    )


def _worker(step: Fact, facts: list[Fact], language: Language) -> Approval:
    """What the worker said of this very step; a word without a step is about all of them."""
    w, label = DossierWords.to(language), Party.WORKER.title.to(language)
    said = [fact for fact in facts if fact.kind == ANSWERED and fact.seq > step.seq]
    found = [fact for fact in said if fact.body.get("of_seq", step.seq) == step.seq]
    last = max(found, key=lambda fact: fact.seq, default=None)
    label = label[:1].upper() + label[1:]
    if last is None:
        return Approval(label=label, note=str(w.to_ask), state="to_ask")
    day = tiny_day(last.on, language)
    if last.body.get("agreed") == "yes":
        return Approval(label=label, note=w.agreed.fill(day=day), state="agreed")
    return Approval(label=label, note=w.other_wish.fill(day=day), state="asked")


def _fund(fact: Fact | None, label: str, language: Language) -> Approval:
    w = DossierWords.to(language)
    if fact is None:
        return Approval(label=label, note=str(w.to_ask), state="to_ask")
    day = tiny_day(fact.on, language)
    if fact.kind == "progressive.allowed":
        return Approval(label=label, note=w.agreed.fill(day=day), state="agreed")
    if fact.kind == "progressive.refused":
        return Approval(label=label, note=w.refused.fill(day=day), state="refused")
    return Approval(label=label, note=w.asked.fill(day=day), state="asked")


def _last(step: Fact, facts: list[Fact], *kinds: str) -> Fact | None:
    """The latest fact of these kinds about this step: by its number, else by its hours, else about all."""
    number_of, hours = step.body["step"], step.body["hours_per_week"]

    def about(fact: Fact) -> bool:
        if "step" in fact.body:
            return bool(fact.body["step"] == number_of)
        return bool(fact.body.get("hours_per_week", hours) == hours)

    found = [fact for fact in facts if fact.kind in kinds and about(fact)]
    return max(found, key=lambda fact: (fact.on, fact.seq), default=None)
