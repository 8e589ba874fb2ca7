"""The people around a dossier, and who of them can see what. Pure."""

from draad.desk.components import People, Person, VisibilityMatrix, VisibilityRow
from draad.desk.components.people import Mark
from draad.desk.dossier_parts.panels import standing_facts
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.people import actor_of, initials
from draad.dossier.visible import gates_of
from draad.privacy.asking import NO_GATES, Policy
from draad.privacy.cells import Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store.read import Involved, OpenDossier
from draad.store.viewer import Viewer

SHOWN: tuple[tuple[str, Item | None], ...] = (
    ("dates_and_steps", Item.FIRST_DAY),
    ("nature", Item.NATURE),
    ("talk_notes", Item.COACH_NOTE),
    ("return_plan", Item.INFORMAL_PLAN),
    ("decision", Item.ASSESSMENT),
    ("work_conditions", Item.ASSESSMENT),
    ("medical_file", None),
)
"""The rows of the small matrix. The medical file is in no system of ours: nobody sees it here."""
SAID_IN = {"decision": ("assessment.received", "decision"), "work_conditions": ("work_conditions.given", "text")}
"""Rows that share an item: the key of a fact that tells them apart, for who sees a part of it."""


def people_list(viewer: Viewer, dossier: OpenDossier, language: Language) -> People:
    """The people, who leads and who keeps contact marked; a call or a mail is one tap where the viewer may."""
    roles = _roles(dossier)
    rows = []
    for person in dossier.people:
        phone = dossier.person.private_phone if person.hat is Hat.WORKER and viewer.hat is not Hat.WORKER else ""
        mail = dossier.person.private_mail if person.hat is Hat.WORKER and viewer.hat is not Hat.WORKER else person.mail
        own = person.account_id == viewer.account_id
        rows.append(
            Person(
                name=person.name,
                initials=initials(person.name),
                role=_role(person, roles, language),
                actor=actor_of(person.hat),
                phone="".join(letter for letter in phone if letter.isdigit() or letter == "+"),
                url=f"mailto:{mail}" if mail and not own else "",
            )
        )
    return People(people=tuple(rows))


def _roles(dossier: OpenDossier) -> dict[str, str]:
    """Which party leads, and which keeps contact, by the latest facts that say so."""
    found: dict[str, str] = {}
    for fact in sorted(standing_facts(dossier), key=lambda fact: (fact.on, fact.seq)):
        if fact.kind == "lead.assigned" and "party" in fact.body:
            found = {party: word for party, word in found.items() if word != "leads"} | {fact.body["party"]: "leads"}
        if fact.kind == "contact.agreed" and "by" in fact.body and found.get(fact.body["by"]) != "leads":
            kept = {party: word for party, word in found.items() if word != "keeps_contact"}
            found = kept | {fact.body["by"]: "keeps_contact"}
    return found


def _role(person: Involved, roles: dict[str, str], language: Language) -> str:
    title = person.hat.words.to(language)
    title = title[:1].upper() + title[1:]
    w = DossierWords.to(language)
    if person.instead_of:
        return w.instead_of.fill(role=title, name=person.instead_of)
    word = next((roles[party.value] for party in person.hat.parties if party.value in roles), "")
    return w[word].fill(role=title) if word else title


def sight_matrix(viewer: Viewer, dossier: OpenDossier, language: Language) -> VisibilityMatrix:
    """Who around this dossier sees what. Consents count for the worker's own eyes only: nobody learns of another's."""
    w = DossierWords.to(language)
    columns = [(Hat.WORKER, dossier.person.first_name)]
    for hat in (Hat.MANAGER, Hat.COACH):
        columns += [(hat, person.name.split()[0]) for person in dossier.people if person.hat is hat][:1]
    columns += [(Hat.HR, str(w.hr)), (Hat.PHYSICIAN, str(w.doctor))]
    told = standing_facts(dossier) if viewer.hat is Hat.WORKER else []
    gates = {hat: gates_of(told, viewer.today, hat) if told else NO_GATES for hat, _ in columns}
    return VisibilityMatrix(
        caption=str(w.who_sees),
        columns=tuple(name for _, name in columns),
        rows=tuple(
            VisibilityRow(
                label=str(w[label]),
                marks=tuple(_mark(viewer.policy, hat, item, gates[hat], label) for hat, _ in columns),
            )
            for label, item in SHOWN
        ),
    )


def _mark(policy: Policy, hat: Hat, item: Item | None, gates: frozenset[Gate], label: str) -> Mark:
    if item is None:
        return "no"
    if label in SAID_IN:
        return "yes" if policy.reads_key(hat, *SAID_IN[label], item, gates) else "no"
    reading, part = policy.may_read(hat, item, gates), policy.cell(hat, item).part
    if reading is Reading.PART and part is not None and not part.reads and part.reads_if is None:
        return "no"  # a part that holds nothing of what is recorded here
    return "no" if reading is Reading.NO else "yes"
