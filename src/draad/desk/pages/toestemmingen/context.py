"""How each consent stands, and the form that answers one: pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from draad.actions.answer_consent import ConsentAnswer
from draad.desk.components import Choice, DayField, Document, Documents, Option
from draad.desk.components.fields import ErrorSummary
from draad.desk.formats import full_day
from draad.desk.own.consent_parties import PARTIES
from draad.desk.pages.toestemmingen.words import OPENS, ConsentWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.dossier.facts import Fact
from draad.dossier.visible import gate_states
from draad.periods import parse_day
from draad.privacy.gates import Gate, GateState
from draad.rules import Language, Party
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Page:
    """The list: how contact is agreed, and every consent with its state."""

    consents: Documents
    contact: Documents


@dataclass(frozen=True)
class ConsentForm:
    """One consent: what it opens and does not, how it stands, and the three answers."""

    title: str
    who: str
    opens: tuple[str, ...]
    state: str
    field: Choice
    errors: ErrorSummary
    talks: bool
    answer: ConsentAnswer | None


def consents_page(dossier: OpenDossier, language: Language) -> Page:
    """Every consent that can be given, and those that were given for others."""
    w, states = ConsentWords.to(language), states_of(dossier)
    shown = [(gate, party.value) for gate, parties in PARTIES.items() for party in parties]
    shown += [place for place in states if place not in shown and place[0] is not Gate.CONTACT]
    return Page(
        consents=Documents(
            documents=tuple(
                Document(
                    title=_title(gate, language),
                    note=w.row.fill(who=_who(party, language), state=_state(dossier, gate, party, language)),
                    url=reverse("toestemming", args=[gate.value, party]),
                    icon="check" if states.get((gate, party)) is GateState.GIVEN else "shield",
                )
                for gate, party in shown
            )
        ),
        contact=Documents(
            documents=(
                Document(
                    title=_title(Gate.CONTACT, language),
                    note=str(w.contact_note),
                    url=reverse("contactafspraak", args=[dossier.id]),
                    icon="phone",
                ),
            )
        ),
    )


def states_of(dossier: OpenDossier) -> dict[tuple[Gate, str], GateState]:
    """How each consent stands that was ever answered."""
    return gate_states([one.fact for one in dossier.facts], dossier.agenda.on)


def known(dossier: OpenDossier, gate: str, party: str) -> tuple[Gate, str] | None:
    """The consent with this address, if it can be answered here."""
    if gate not in set(Gate) or Gate(gate) is Gate.CONTACT:
        return None
    place = (Gate(gate), party)
    offered = party in {one.value for one in PARTIES[place[0]]}
    return place if offered or place in states_of(dossier) else None


def consent_form(
    viewer: Viewer,
    dossier: OpenDossier,
    gate: Gate,
    party: str,
    typed: Mapping[str, str],
    language: Language,
    *,
    sent: bool,
) -> ConsentForm:
    """Make the form, and read it when it was sent. Nothing is chosen beforehand."""
    w, form = ConsentWords.to(language), TypedForm(typed, viewer.today, language)
    given = states_of(dossier).get((gate, party)) is GateState.GIVEN
    offered = ("withdraw", "talk", "keep") if given else ("give", "talk", "refuse")
    chosen = form.one_of("answer", offered, "")
    answer = _read(gate, party, chosen, form, sent=sent)
    field = Choice(
        name="answer",
        label=w.question_given if given else w.question,
        legend_size="l",
        stacked=True,
        value=chosen,
        options=tuple(Option(value=name, label=w[name], note=w[f"{name}_note"]) for name in offered),
        follow=None
        if given
        else DayField(
            name="until",
            label=w.until,
            hint=w.until_hint,
            value=form.get("until"),
            required=False,
            error=form.error("until"),
        ),
        follow_value="" if given else "give",
        error=form.error("answer"),
    )
    return ConsentForm(
        title=_title(gate, language),
        who=w.for_whom.fill(who=_who(party, language)),
        opens=tuple(text.to(language) for text in OPENS[gate]),
        state=_state(dossier, gate, party, language),
        field=field,
        errors=summary_of(field),
        talks=sent and not form.wrong and chosen == "talk",
        answer=None if form.wrong else answer,
    )


def _read(gate: Gate, party: str, chosen: str, form: TypedForm, *, sent: bool) -> ConsentAnswer | None:
    w = ConsentWords.to(form.language)
    if not sent:
        return None
    if not chosen:
        form.wrong["answer"] = str(w.choose)
        return None
    until = form.day("until", "future") if chosen == "give" and form.get("until") else None
    if until is not None and until < form.today:
        form.wrong["until"] = str(w.past)
    if chosen == "give":
        return ConsentAnswer(gate, party, "give", until)
    if chosen == "refuse":
        return ConsentAnswer(gate, party, "refuse")
    return ConsentAnswer(gate, party, "withdraw") if chosen == "withdraw" else None


def _title(gate: Gate, language: Language) -> str:
    said = gate.words.to(language)
    return said[:1].upper() + said[1:]


def _who(party: str, language: Language) -> str:
    return Party(party).title.to(language)


def _state(dossier: OpenDossier, gate: Gate, party: str, language: Language) -> str:
    """How it stands, since when, and until when."""
    w = ConsentWords.to(language)
    state = states_of(dossier).get((gate, party), GateState.NEVER_ASKED)
    last = _last(dossier, gate, party)
    if last is None:
        return state.words.to(language)
    said = w.since.fill(state=state.words.to(language), day=full_day(last.on, language))
    if state is GateState.GIVEN and "until" in last.body:
        return w.holds_until.fill(since=said, day=full_day(parse_day(last.body["until"]), language))
    return said


def _last(dossier: OpenDossier, gate: Gate, party: str) -> Fact | None:
    """The latest answer about a consent."""
    found = [
        one.fact
        for one in dossier.facts
        if dossier.standing(one.n)
        and one.fact.kind.startswith("consent.")
        and (one.fact.body.get("for"), one.fact.body.get("party")) == (gate.value, party)
        and one.fact.on <= dossier.agenda.on
    ]
    return max(found, key=lambda fact: (fact.on, fact.seq), default=None)
