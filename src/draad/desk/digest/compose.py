"""Write a mail out: its subject, its text, and the same as a page. Pure, but for the rules that are read."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.template.loader import render_to_string
from django.urls import reverse

from draad.actions.write_digest import Compose, Composed, Section
from draad.desk.digest.asked import PLACES
from draad.desk.digest.words import DigestWords, OwnDigestWords
from draad.desk.tasks import due_of
from draad.desk.words import Spoken
from draad.privacy.hats import Hat
from draad.rules import Language, Rule
from draad.store.read import WorkRow, employer_card, rule_book

MOST = 12
"""Lines under one hat; the rest stands behind one link."""


@dataclass(frozen=True)
class MailLine:
    """One thing, and the address at which it is done."""

    said: str
    url: str


@dataclass(frozen=True)
class MailPart:
    """What waits under one hat."""

    title: str
    lines: tuple[MailLine, ...]


def composer(address: str) -> Compose:
    """How mails read whose links lead to an address, as ``https://draad.example/``."""
    root = address.rstrip("/")

    def compose(sections: Sequence[Section], language: Language, weekly: bool, neutral: bool) -> Composed:
        if sections[0].viewer.hat is Hat.WORKER:
            return _own(sections[0], language, root, neutral=neutral)
        return _work(sections, language, root, weekly=weekly, neutral=neutral)

    return compose


def _work(sections: Sequence[Section], language: Language, root: str, *, weekly: bool, neutral: bool) -> Composed:
    w = DigestWords.to(language)
    subject = w.subject_week if weekly else w.subject
    parts = tuple(_part(section, w, root, neutral=neutral) for section in sections)
    said = [str(w.hello), str(w.lead)]
    said += [f"{part.title}\n\n" + "\n\n".join(f"- {line.said}\n  {line.url}" for line in part.lines) for part in parts]
    less = f"{root}{reverse('account')}#digest"
    said += [str(w.no_names), f"{w.less}:\n{less}"]
    found = {"w": w, "lang": language, "parts": parts, "less": less}
    return Composed(
        subject.fill(n=sum(section.count for section in sections)),
        "\n\n".join(said) + "\n",
        render_to_string("digest/work.html", found),
    )


def _part(section: Section, w: Spoken, root: str, *, neutral: bool) -> MailPart:
    viewer, rules = section.viewer, rule_book(section.viewer).by_key
    lines = [
        MailLine(w[name].fill(n=number), f"{root}{reverse('doen_waar', args=[*_worn(section), PLACES[name]])}")
        for name, number in section.waiting
        if number
    ]
    for row in section.rows[:MOST]:
        what = str(w.something) if neutral or row.rule not in rules else rules[row.rule].wording.name.to(w.language)
        when = due_of(row, viewer.today, w.language).text
        lines.append(MailLine(w.line.fill(what=what, when=_small(when)), _url(section, row, root)))
    left = len(section.rows) - MOST
    if left > 0:
        lines.append(MailLine(w.more.fill(n=left), f"{root}{reverse('doen_waar', args=[*_worn(section), 'vandaag'])}"))
    return MailPart(w.as_hat.fill(hat=viewer.hat.words.to(w.language)), tuple(lines))


def _own(section: Section, language: Language, root: str, *, neutral: bool) -> Composed:
    w, viewer = OwnDigestWords.to(language), section.viewer
    rules = rule_book(viewer).by_key
    lines = tuple(
        MailLine(_own_line(row, rules, section, w, neutral=neutral), _url(section, row, root))
        for row in section.rows[:MOST]
    )
    less, contact = f"{root}{reverse('account')}#digest", employer_card(viewer.employer_id, viewer).contact
    said = [str(w.hello), str(w.lead), "\n\n".join(f"{line.said}:\n{line.url}" for line in lines)]
    helped = w.help.fill(contact=contact)
    said += [helped, f"{w.less}:\n{less}"]
    found = {"w": w, "lang": language, "lines": lines, "less": less, "help": helped}
    return Composed(str(w.subject), "\n\n".join(said) + "\n", render_to_string("digest/own.html", found))


def _own_line(row: WorkRow, rules: dict[str, Rule], section: Section, w: Spoken, *, neutral: bool) -> str:
    if neutral or row.rule not in rules:
        return str(w.something)
    when = due_of(row, section.viewer.today, w.language).text
    return w.until.fill(what=rules[row.rule].wording.name.to(w.language), when=_small(when))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _worn(section: Section) -> tuple[int, str]:
    return section.viewer.employer_id, section.viewer.hat.value


def _url(section: Section, row: WorkRow, root: str) -> str:
    return f"{root}{reverse('doen', args=[*_worn(section), row.dossier_id, row.rule])}"
