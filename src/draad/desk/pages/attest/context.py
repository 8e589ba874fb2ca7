"""The chain as it is shown, the form of a certificate, and what it would do to the chain. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.actions.receive_certificate import Certificate
from draad.desk.components import Choice, Component, DayField, ErrorSummary, Option
from draad.desk.dossier_parts.panels import standing_facts
from draad.desk.formats import colon, day_month, full_day, short_day, span, tiny_day
from draad.desk.pages.attest.words import CertificateWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.desk.words import Spoken
from draad.dossier.certificates import (
    Chain,
    Link,
    Stretch,
    fit_of,
    free_days_a_year,
    free_days_used,
)
from draad.periods import Day, date_of
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

FREE_DAY = "be.certificate.free-day"


@dataclass(frozen=True)
class ChainRow:
    """One stretch of the chain. ``kind``: ``certificate``, ``free`` or ``gap``."""

    kind: str
    days: str
    note: str


@dataclass(frozen=True)
class ShownChain:
    """The chain of the absence: its stretches in order, until when it is covered, and what is on it twice."""

    since: str
    covered: str
    whole: bool
    rows: tuple[ChainRow, ...]
    overlaps: tuple[str, ...]


@dataclass(frozen=True)
class FreeDay:
    """The first day without a certificate. ``day`` when it may be used now; ``used`` of this year, in words."""

    day: Day | None
    button: str
    used: str


def shown_chain(chain: Chain, language: Language) -> ShownChain:
    """The chain in words, its stretches by their days."""
    w = CertificateWords.to(language)
    rows = [(link.stretch.first, _certificate_row(link, w, language)) for link in chain.links]
    rows += [(day, ChainRow("free", full_day(day, language), str(w.free_day))) for day in chain.free_days]
    rows += [
        (gap.first, ChainRow("gap", span(gap.first, gap.last, language), w.gap.fill(n=gap.days)))
        for gap in chain.missing
    ]
    covered = chain.covered_until
    return ShownChain(
        since=w.chain_lead.fill(day=full_day(chain.absence.first, language)),
        covered=w.covered.fill(day=full_day(covered, language)) if covered is not None else str(w.first_missing),
        whole=not chain.missing,
        rows=tuple(row for _, row in sorted(rows, key=lambda placed: placed[0])),
        overlaps=tuple(
            colon(language).join((w.overlap.fill(n=one.days), span(one.first, one.last, language)))
            for one in chain.overlaps
        ),
    )


def _certificate_row(link: Link, w: Spoken, language: Language) -> ChainRow:
    note = w.received.fill(day=day_month(link.received, language))
    note = f"{w.extension}, {note}" if link.extension else note
    return ChainRow("certificate", span(link.stretch.first, link.stretch.last, language), note)


def free_day(viewer: Viewer, dossier: OpenDossier, chain: Chain, language: Language) -> FreeDay | None:
    """What is left of the first days without a certificate; ``None`` where the law of that day knows none."""
    rule = dossier.agenda.compiled.book.by_key.get(FREE_DAY)
    first = chain.absence.first
    most = free_days_a_year(rule, first) if rule is not None else None
    if most is None:
        return None
    used = len(free_days_used(standing_facts(dossier), date_of(first).year))
    w, covered = CertificateWords.to(language), any(one.first <= first <= one.last for one in chain.covers)
    may = dossier.may_say(viewer, "certificate.not_needed", {}) and used < most and not covered
    return FreeDay(
        day=first if may else None,
        button=w.free_save.fill(day=day_month(first, language)),
        used=w.free_used.fill(n=used, most=most, left=max(most - used, 0)),
    )


@dataclass(frozen=True)
class CertificateForm:
    """The form of a certificate. ``said`` when nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    said: Certificate | None


def certificate_form(
    viewer: Viewer, dossier: OpenDossier, chain: Chain, typed: Mapping[str, str], language: Language, *, sent: bool
) -> CertificateForm:
    """Make the form, and read it when it was sent."""
    form = TypedForm(typed, viewer.today, language)
    said = _read(viewer, dossier, chain, form) if sent else None
    fields = tuple(_fields(viewer, dossier, chain, form))
    return CertificateForm(fields, summary_of(*fields), said if not form.wrong else None)


def asks_other_illness(viewer: Viewer, dossier: OpenDossier, chain: Chain) -> bool:
    """Only of a certificate that is not the first, and only of who may know."""
    return bool(chain.links) and dossier.may_say(viewer, "certificate.received", {"other_illness": "no"})


def _read(viewer: Viewer, dossier: OpenDossier, chain: Chain, form: TypedForm) -> Certificate | None:
    w = CertificateWords.to(form.language)
    first, last = form.day("from", "nearest"), form.day("until", "nearest")
    if first is not None and last is not None and last < first:
        form.wrong["until"] = w.before_first
    received = {"today": form.today, "yesterday": form.today - 1}.get(form.get("came", "today"))
    if received is None:
        received = form.day("received", "past")
    if received is not None and received > form.today:
        form.wrong["received"] = w.future
    if first is None or last is None or received is None or form.wrong:
        return None
    asked = asks_other_illness(viewer, dossier, chain)
    return Certificate(
        first=first,
        last=last,
        received=received,
        extension=form.one_of("extension", ("yes", "no"), _usual(chain)) == "yes",
        other_illness=form.one_of("other_illness", ("yes", "no"), "") if asked else "",
    )


def _usual(chain: Chain) -> str:
    return "yes" if chain.links else "no"


def _fields(viewer: Viewer, dossier: OpenDossier, chain: Chain, form: TypedForm) -> list[Component]:
    w, language = CertificateWords.to(form.language), form.language
    begins = chain.covered_until + 1 if chain.covered_until is not None else chain.absence.first
    own = viewer.hat is Hat.WORKER
    found: list[Component] = [
        DayField(
            name="from", label=w.first, value=form.get("from") or short_day(begins, language), error=form.error("from")
        ),
        DayField(name="until", label=w.last, hint=w.last_hint, value=form.get("until"), error=form.error("until")),
        Choice(
            name="extension",
            label=w.which,
            value=form.one_of("extension", ("yes", "no"), _usual(chain)),
            options=(Option(value="no", label=w.is_first), Option(value="yes", label=w.is_extension)),
        ),
    ]
    if asks_other_illness(viewer, dossier, chain):
        found.append(
            Choice(
                name="other_illness",
                label=w.other_illness,
                hint=w.other_illness_hint,
                value=form.one_of("other_illness", ("unknown", "yes", "no"), "unknown"),
                options=(
                    Option(value="unknown", label=w.not_said),
                    Option(value="no", label=w.other_no),
                    Option(value="yes", label=w.other_yes),
                ),
            )
        )
    found.append(
        Choice(
            name="came",
            label=w.came_own if own else w.came,
            value=form.one_of("came", ("today", "yesterday", "day"), "today"),
            options=(
                Option(value="today", label=w.today, note=tiny_day(form.today, language)),
                Option(value="yesterday", label=w.yesterday, note=tiny_day(form.today - 1, language)),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(
                name="received", label=w.which_day, value=form.get("received"), error=form.error("received")
            ),
            follow_value="day",
        )
    )
    return found


@dataclass(frozen=True)
class Effect:
    """What a certificate does to the chain: its days, the good news, and what to look at."""

    days: str
    good: str
    look: tuple[str, ...]


def effect_of(chain: Chain, certificate: Certificate, language: Language) -> Effect:
    """Say it before it is saved."""
    w, new = CertificateWords.to(language), Stretch(certificate.first, certificate.last)
    fit = fit_of(chain, new)
    look = []
    if fit.outside:
        look.append(str(w.outside))
    if fit.gap is not None:
        look.append(w.leaves_gap.fill(n=fit.gap.days, span=span(fit.gap.first, fit.gap.last, language)))
    if fit.overlaps:
        said = ", ".join(span(one.first, one.last, language) for one in fit.overlaps)
        look.append(w.leaves_overlap.fill(n=fit.overlap_days, span=said))
    joins = w.joins_start if new.first <= chain.absence.first else w.joins
    return Effect(
        days=w.days.fill(n=new.days, span=span(new.first, new.last, language)),
        good=str(joins) if fit.joins else "",
        look=tuple(look),
    )
