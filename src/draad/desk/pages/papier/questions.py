"""What each paper asks, and what its answers become. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from draad.actions.ask_question import Wish, facts_of
from draad.actions.perform import NewFact
from draad.actions.write_from_paper import Reach
from draad.desk.components import CheckBox, Choice, Component, DayField, Option, Select, TextArea
from draad.desk.formats import full_day
from draad.desk.own.agreements import agreements, formal_plan
from draad.desk.own.consent_parties import PARTIES
from draad.desk.pages.papier.words import PaperWords
from draad.desk.phrases import kind_words
from draad.desk.typed_fields import mail_of, may, text_field
from draad.desk.typed_form import TypedForm
from draad.dossier.kinds import REFERENCES
from draad.dossier.value_words import value_words
from draad.dossier.values import LONGEST_TEXT
from draad.periods import Day, iso
from draad.privacy.gates import Gate
from draad.rules import Party
from draad.store.read import OpenDossier

SUBJECTS = ("contact", "adapted-work", "physician-visit", "consultation", "trajectory", "plan", "pay", "data", "other")
KEEPERS = (Party.MANAGER, Party.COACH, Party.HR)
CHANNELS = ("phone", "visit", "message", "video", "mail", "letter")
EVERY = {"7": "weekly", "14": "fortnightly", "30": "monthly"}
ANSWERS = ("yes", "talk", "no")


@dataclass
class Written:
    """What is being read of a form."""

    form: TypedForm
    dossier: OpenDossier
    on: Day
    facts: tuple[NewFact, ...] = ()
    reach: Reach | None = None


Fields = Callable[[TypedForm, OpenDossier], list[Component]]
Read = Callable[[Written], None]


def _answers(form: TypedForm) -> Choice:
    w = PaperWords.to(form.language)
    options = tuple(Option(value=name, label=str(w[f"answer_{name}"])) for name in ANSWERS)
    return Choice(
        name="answer",
        label=w.answer,
        value=form.get("answer"),
        options=options,
        stacked=True,
        error=form.error("answer"),
    )


def _text(form: TypedForm, *, required: bool) -> TextArea:
    w = PaperWords.to(form.language)
    return TextArea(
        name="text",
        label=w.words,
        hint=w.words_hint,
        value=form.get("text"),
        required=required,
        maxlength=LONGEST_TEXT,
        error=form.error("text"),
    )


def read_text(form: TypedForm, *, required: bool) -> str:
    """Words that HR copies: what may say something of health is pointed out first, as on every employer's page."""
    text = form.free_text("text")
    if required and not text:
        form.wrong["text"] = str(PaperWords.to(form.language).say_what)
    return text[:LONGEST_TEXT]


def _choose(form: TypedForm, name: str, allowed: tuple[str, ...]) -> str:
    found = form.one_of(name, allowed, "")
    if not found:
        form.wrong[name] = str(PaperWords.to(form.language).choose)
    return found


def plan_fields(form: TypedForm, _: OpenDossier) -> list[Component]:
    """Fields: the answer to the formal plan."""
    return [_answers(form), _text(form, required=False)]


def read_plan(written: Written) -> None:
    """Read the answer to the formal plan."""
    plan = formal_plan(written.dossier)
    answer, text = _choose(written.form, "answer", ANSWERS), read_text(written.form, required=False)
    if plan is not None:
        seq = written.dossier.stored(plan.n).seq
        written.facts = _answered(
            answer, text, seq, written.on, NewFact("plan.answered", written.on, {"agreed": answer})
        )


def _answered(answer: str, text: str, seq: int, on: Day, fact: NewFact) -> tuple[NewFact, ...]:
    """An answer, with words beside what it answers; who wants to talk first asks a question."""
    said = {"text": text} if text else {}
    if answer == "talk":
        return (NewFact("question.asked", on, {"about": "plan", **said}),)
    return (fact, *((NewFact("statement.added", on, {**said, "of_seq": seq}),) if text else ()))


def agreement_fields(form: TypedForm, dossier: OpenDossier) -> list[Component]:
    """Fields: the answer to one agreement."""
    w, language = PaperWords.to(form.language), form.language
    options = tuple(
        Option(value=str(one.n), label=f"{kind_words(one.fact.kind, language)}, {full_day(one.fact.on, language)}")
        for one in agreements(dossier)
    )
    which = Select(
        name="which",
        label=w.which_agreement,
        value=form.get("which"),
        options=(Option(value="", label="–"), *options),
        error=form.error("which"),
    )
    return [which, _answers(form), _text(form, required=False)]


def read_agreement(written: Written) -> None:
    """Read the answer to one agreement."""
    numbers = tuple(str(one.n) for one in agreements(written.dossier))
    which, answer = _choose(written.form, "which", numbers), _choose(written.form, "answer", ANSWERS)
    text = read_text(written.form, required=False)
    if which:
        seq = written.dossier.stored(int(which)).seq
        fact = NewFact("agreement.answered", written.on, {"agreed": answer, "of_seq": seq})
        written.facts = _answered(answer, text, seq, written.on, fact)


def question_fields(form: TypedForm, _: OpenDossier) -> list[Component]:
    """Fields: a question."""
    w, language = PaperWords.to(form.language), form.language
    own = {"trajectory": str(w.trajectory), "consultation": str(w.consultation)}
    options = tuple(
        Option(value=one, label=own.get(one) or value_words("question.asked", "about", one).to(language))
        for one in SUBJECTS
    )
    about = Choice(
        name="about",
        label=w.about_what,
        value=form.get("about"),
        options=options,
        stacked=True,
        error=form.error("about"),
    )
    return [about, _text(form, required=False)]


def read_question(written: Written) -> None:
    """Read a question."""
    about = _choose(written.form, "about", SUBJECTS)
    text = read_text(written.form, required=about == "other")
    if about:
        written.facts = facts_of(written.dossier, Wish(about, text), written.on)


def consent_fields(form: TypedForm, _: OpenDossier) -> list[Component]:
    """Fields: a consent."""
    w, language = PaperWords.to(form.language), form.language
    options = tuple(
        Option(value=f"{gate.value}:{party.value}", label=f"{gate.words.to(language)} ({party.title.to(language)})")
        for gate, parties in PARTIES.items()
        for party in parties
    )
    return [
        Select(
            name="consent",
            label=w.for_what,
            value=form.get("consent"),
            options=(Option(value="", label="–"), *options),
            error=form.error("consent"),
        ),
        Choice(
            name="answer",
            label=w.answer,
            value=form.get("answer"),
            options=tuple(Option(value=one, label=str(w[one])) for one in ("give", "refuse", "withdraw")),
            stacked=True,
            error=form.error("answer"),
        ),
        DayField(name="until", label=w.until, value=form.get("until"), required=False, error=form.error("until")),
    ]


def read_consent(written: Written) -> None:
    """Read a consent."""
    form = written.form
    places = tuple(f"{gate.value}:{party.value}" for gate, parties in PARTIES.items() for party in parties)
    place, answer = _choose(form, "consent", places), _choose(form, "answer", ("give", "refuse", "withdraw"))
    until = form.day("until", "future") if answer == "give" and form.get("until") else None
    if until is not None and until < form.today:
        form.wrong["until"] = str(PaperWords.to(form.language).past)
    if not place or not answer:
        return
    gate, party = place.split(":")
    body = {"for": Gate(gate).value, "party": party, **({"until": iso(until)} if until is not None else {})}
    kind = {"give": "consent.given", "refuse": "consent.refused", "withdraw": "consent.withdrawn"}[answer]
    written.facts = (NewFact(kind, written.on, body),)


def statement_fields(form: TypedForm, dossier: OpenDossier) -> list[Component]:
    """Fields: a statement or a correction."""
    w, language = PaperWords.to(form.language), form.language
    options = tuple(
        Option(value=str(one.n), label=f"{kind_words(one.fact.kind, language)}, {full_day(one.fact.on, language)}")
        for one in reversed(dossier.facts)
        if one.n in dossier.view.originals and one.fact.kind not in REFERENCES
    )
    beside = Select(
        name="beside",
        label=w.beside,
        value=form.get("beside"),
        options=(Option(value="", label=str(w.whole)), *options),
        required=False,
    )
    return [beside, _text(form, required=True)]


def read_statement(written: Written) -> None:
    """Read a statement or a correction."""
    text = read_text(written.form, required=True)
    numbers = {str(n) for n in written.dossier.view.originals}
    beside = written.form.one_of("beside", numbers, "")
    body = {"text": text, **({"of_seq": written.dossier.stored(int(beside)).seq} if beside else {})}
    written.facts = (NewFact("statement.added", written.on, body),)


def wishes_fields(form: TypedForm, _: OpenDossier) -> list[Component]:
    """Fields: wishes about contact."""
    w, language = PaperWords.to(form.language), form.language
    return [
        Choice(
            name="by",
            label=w.with_whom,
            value=form.get("by"),
            options=tuple(Option(value=party.value, label=party.title.to(language)) for party in KEEPERS),
            error=form.error("by"),
        ),
        Choice(
            name="channel",
            label=w.how,
            value=form.get("channel"),
            options=tuple(
                Option(value=one, label=value_words("contact.agreed", "channel", one).to(language)) for one in CHANNELS
            ),
            error=form.error("channel"),
        ),
        Choice(
            name="every",
            label=w.how_often,
            value=form.get("every"),
            options=tuple(Option(value=days, label=str(w[word])) for days, word in EVERY.items()),
            error=form.error("every"),
        ),
        DayField(
            name="quiet_until",
            label=w.rest_until,
            value=form.get("quiet_until"),
            required=False,
            error=form.error("quiet_until"),
        ),
    ]


def read_wishes(written: Written) -> None:
    """Read wishes about contact."""
    form = written.form
    by = _choose(form, "by", tuple(party.value for party in KEEPERS))
    channel, every = _choose(form, "channel", CHANNELS), _choose(form, "every", tuple(EVERY))
    quiet = form.day("quiet_until", "future") if form.get("quiet_until") else None
    body: dict[str, object] = {"by": by, "channel": channel, "every_days": int(every or 0)}
    written.facts = (
        NewFact("contact.agreed", written.on, {**body, **({"quiet_until": iso(quiet)} if quiet is not None else {})}),
    )


def end_fields(form: TypedForm, _: OpenDossier) -> list[Component]:
    """Fields: when the worker expects to come back."""
    w = PaperWords.to(form.language)
    return [DayField(name="until", label=w.away_until, value=form.get("until"), error=form.error("until"))]


def read_end(written: Written) -> None:
    """Read when the worker expects to come back."""
    until = written.form.day("until", "future")
    if until is not None:
        written.facts = (NewFact("absence.expected_until", written.on, {"until": iso(until)}),)


def reach_fields(form: TypedForm, _: OpenDossier) -> list[Component]:
    """Fields: where the worker can be reached."""
    w = PaperWords.to(form.language)
    return [
        text_field(form, "phone", w.phone, kind="tel", inputmode="tel", width="medium"),
        text_field(form, "mail", w.mail, kind="email", inputmode="email", width="medium"),
        CheckBox(name="agrees", label=w.agrees, checked=form.ticked("agrees"), error=form.error("agrees")),
        CheckBox(name="opens_way", label=w.opens_way, checked=form.ticked("opens_way")),
    ]


def read_reach(written: Written) -> None:
    """Read where the worker can be reached."""
    form, w = written.form, PaperWords.to(written.form.language)
    phone, mail = may(form, "phone", 40), mail_of(form, "mail", required=form.ticked("opens_way"))
    if not phone and not mail:
        form.wrong.setdefault("phone", str(w.one_of_both))
    if not form.ticked("agrees"):
        form.wrong["agrees"] = str(w.must_agree)
    written.reach = Reach(phone, mail, form.ticked("opens_way"))
