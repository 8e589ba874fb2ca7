"""Every part is in the style guide, sound as HTML, safe with any text, and readable in both themes."""

import dataclasses
import gzip
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django import forms
from django.template import Context, Engine
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from draad.desk import components as parts
from draad.desk import stylesheet
from draad.desk.components.component import Component, ComponentError, component_name
from draad.desk.components.form_fields import TypedDay, error_summary_of
from draad.desk.components.icons import ICONS
from draad.desk.components.thread_layout import LETTER, NARROWEST, Place, Stop, lay_out, share, width_of
from draad.desk.components.tokens import TOKENS, Token, contrast
from draad.desk.pages.stijlgids.context import CHAPTERS, chapter_page
from draad.periods import Day
from draad.rules import LANGUAGES, Language

LARGEST_STYLESHEET = 10_000  # bytes as sent, gzipped
TODAY = date(2026, 11, 23).toordinal()
ADDRESSES = [f"/stijlgids/{chapter.slug}/" if chapter.slug else "/stijlgids/" for chapter in CHAPTERS]
HOSTILE = "<script>alert(1)</script>\"'&{{ x }}"
TEMPLATES = Path(parts.__file__).parents[1] / "templates"
COLOURS = {token.name: token for token in TOKENS}


def drawn(source: str, **values: Any) -> str:
    return Engine.get_default().from_string("{% load desk %}" + source).render(Context({"lang": "nl", **values}))


class Page(HTMLParser):
    """What a page is made of: its elements, its ids, and what refers to them."""

    VOID = frozenset({"meta", "link", "input", "br", "hr", "img"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.drawings: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> says {names} twice"
        self.elements.append((tag, dict(attrs)))
        if tag == "svg" and "svg" not in self.open:
            self.drawings.append(dict(attrs))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another element"

    def all(self, attribute: str) -> list[str]:
        return [found for _, attrs in self.elements if (found := attrs.get(attribute)) is not None]


@pytest.fixture(scope="module")
def pages() -> dict[tuple[str, Language], str]:
    client = Client()
    answers = {(at, language): client.get(at, {"lang": language}) for at in ADDRESSES for language in LANGUAGES}
    assert {answer.status_code for answer in answers.values()} == {200}
    return {key: answer.content.decode() for key, answer in answers.items()}


def test_every_part_has_a_template_and_a_place_in_the_style_guide() -> None:
    client = Client()
    used = {str(one.name) for at in ADDRESSES for one in client.get(at).templates}
    kinds = [
        kind for kind in Component.known.values() if not kind.__name__.startswith("_") and kind is not parts.FieldError
    ]
    records = {kind for kind in kinds if not (TEMPLATES / "components" / f"{component_name(kind)}.html").exists()}
    assert records == {parts.Person, parts.Option, parts.Document}, "parts of a list are drawn by the list"
    missing = {
        component_name(kind) for kind in set(kinds) - records if f"components/{component_name(kind)}.html" not in used
    }
    assert not missing


def test_every_template_belongs_to_a_part_or_is_a_piece_of_one() -> None:
    names = {path.stem for path in (TEMPLATES / "components").glob("*.html")}
    assert {name for name in names if not name.startswith("_")} <= set(Component.known)


def test_the_style_guide_needs_no_sign_in_and_no_chapter_is_made_up() -> None:
    assert Client().get("/stijlgids/bestaat-niet/").status_code == 404
    assert 'lang="fr-BE"' in Client().get("/stijlgids/?lang=fr").content.decode()
    assert 'lang="nl-BE"' in Client().get("/stijlgids/?lang=xx&theme=xx").content.decode()
    assert 'data-theme="dark"' in Client().get("/stijlgids/?theme=dark").content.decode()


def test_pages_are_sound(pages: dict[tuple[str, Language], str]) -> None:
    for html in pages.values():
        page = Page(html)
        assert not page.open, page.open
        ids = page.all("id")
        assert len(ids) == len(set(ids)), sorted(name for name in ids if ids.count(name) > 1)
        for attribute in ("for", "aria-labelledby", "aria-describedby"):
            for named in page.all(attribute):
                assert set(named.split()) <= set(ids), f"{attribute}={named!r} names nothing"
        for href in page.all("href"):
            assert href == "#" or not href.startswith("#") or href[1:] in ids, f"{href} leads nowhere"
        assert [tag for tag, _ in page.elements].count("h1") == 1
        assert len(page.elements) <= 1500


def test_nothing_is_styled_or_run_in_place(pages: dict[tuple[str, Language], str]) -> None:
    for html in pages.values():
        page = Page(html)
        assert not page.all("style")
        assert not [name for _, attrs in page.elements for name in attrs if name.startswith("on")]
        assert all(attrs.get("src") for tag, attrs in page.elements if tag == "script")
        assert "style" not in {tag for tag, _ in page.elements}


def test_drawings_are_hidden_from_those_who_hear_the_page(pages: dict[tuple[str, Language], str]) -> None:
    for html in pages.values():
        page = Page(html)
        assert page.drawings
        assert all(attrs.get("aria-hidden") == "true" for attrs in page.drawings)


def test_svg_numbers_have_points_in_every_language(pages: dict[tuple[str, Language], str]) -> None:
    for html in pages.values():
        for tag, attrs in Page(html).elements:
            for name in ("x", "y", "x1", "x2", "y1", "y2", "cx", "width", "height"):
                if tag in {"svg", "rect", "line", "circle", "tspan", "text"}:
                    assert "," not in (attrs.get(name) or "")


def test_the_language_of_a_page_is_its_own(pages: dict[tuple[str, Language], str]) -> None:
    texts = {key: re.sub(r"<[^>]+>", " ", html) for key, html in pages.items()}
    for at in ADDRESSES:
        assert len({texts[at, language] for language in LANGUAGES}) == len(LANGUAGES)
        assert "Naar de inhoud" not in texts[at, "fr"]


def hostile(value: Any) -> Any:
    """The same record with every text that a person could have written made hostile."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kept = {
            "template",
            "kind",
            "source",
            "state",
            "actor",
            "icon",
            "tone",
            "size",
            "width",
            "layout",
            "legend_size",
        }
        kept |= {"language", "id", "name", "content", "field_id", "marks", "href", "url", "code", "theme"}
        changes = {
            field.name: hostile(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if field.name not in kept
        }
        return dataclasses.replace(value, **changes)
    if isinstance(value, tuple):
        return tuple(hostile(one) for one in value)
    return HOSTILE if isinstance(value, str) and value else value


def test_no_text_becomes_markup() -> None:
    seen = 0
    for chapter in CHAPTERS:
        for part in chapter_page(chapter, "nl", "").context.values():
            for one in part if isinstance(part, tuple) else (part,):
                if isinstance(one, Component):
                    html = drawn("{% component part %}", part=hostile(one))
                    assert "<script" not in html
                    assert "\"'&" not in html
                    Page(html)
                    seen += HOSTILE[:3] not in html and "&lt;script&gt;" in html
    assert seen > 30


def test_an_unknown_part_icon_or_value_says_what_there_is() -> None:
    with pytest.raises(ComponentError, match=r"there is no part 'knop'; there are .*button"):
        drawn('{% component "knop" %}')
    with pytest.raises(ComponentError, match=r"button: .*labl"):
        drawn('{% component "button" labl="x" %}')
    with pytest.raises(ComponentError, match=r"there is no icon 'telephone'; there are .*phone"):
        drawn('{% icon "telephone" %}')
    with pytest.raises(ComponentError, match="takes no label"):
        drawn('{% component part label="x" %}', part=parts.Note(text="x"))
    with pytest.raises(ComponentError, match="allowed: nl, fr, de, en"):
        drawn('{% component "note" text="x" %}', lang="it")


def test_an_icon_is_drawn_beside_a_word() -> None:
    for name in ICONS:
        assert drawn("{% icon name %}", name=name).count('aria-hidden="true"') == 1


def test_records_that_cannot_be_drawn_are_refused() -> None:
    tab = parts.NavItem(label="x", url="/", icon="home")
    with pytest.raises(ValueError, match="5 tabs: a phone has room for 4"):
        parts.Frame(tabs=(tab,) * 5)
    with pytest.raises(ValueError, match="2 heads and a row of 1 cells"):
        parts.Table(caption="x", heads=("a", "b"), rows=(parts.Row(cells=(parts.Cell(text="1"),)),))
    with pytest.raises(ValueError, match="1 marks for 2 columns"):
        parts.VisibilityMatrix(caption="x", columns=("a", "b"), rows=(parts.VisibilityRow(label="y", marks=("yes",)),))
    with pytest.raises(ValueError, match="at least one event"):
        parts.Thread(label="x", events=(), today=1, language="nl")


def test_the_error_summary_names_the_fields_in_order() -> None:
    summary = parts.error_summary(
        parts.TextField(name="a", label="A", error="first"),
        parts.TextField(name="b", label="B"),
        parts.Choice(name="c", label="C", error="then", options=(parts.Option(value="1", label="x"),)),
    )
    assert [(one.text, one.field_id) for one in summary.errors] == [("first", "f-a"), ("then", "f-c-0")]
    assert "2 dingen zijn nog niet in orde" in drawn("{% component part %}", part=summary)
    assert drawn("{% component part %}", part=parts.error_summary()).strip() == ""


def test_a_meter_never_leaves_its_bounds() -> None:
    shares = [parts.Meter(done=done, total=total).share for done, total in ((-1, 4), (1, 4), (9, 4), (1, 0))]
    assert shares == ["0%", "25%", "100%", "0%"]


def test_a_ticked_task_posts_and_what_may_not_be_ticked_has_no_button() -> None:
    row = parts.TaskRow(title="Bel Amina", tick_url="/af/", fields=(("task", 7),))
    html = drawn("{% component row %}", row=row)
    assert '<form class="task-tick" method="post" action="/af/"' in html
    assert '<input type="hidden" name="task" value="7">' in html
    assert 'aria-label="Afvinken: Bel Amina"' in html
    assert "<form" not in drawn("{% component row %}", row=parts.TaskRow(title="Bel Amina"))


@pytest.mark.parametrize("token", [token for token in TOKENS if token.on], ids=lambda token: token.name)
def test_colours_are_readable_in_both_themes(token: Token) -> None:
    for ground in token.on:
        for own, other in ((token.light, COLOURS[ground].light), (token.dark, COLOURS[ground].dark)):
            assert contrast(own, other) >= token.least, f"{token.name} on {ground}: {contrast(own, other):.2f}"


def test_contrast_is_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_the_style_sheet_is_fresh_and_small() -> None:
    whole = stylesheet.WHOLE.read_text("utf-8")
    assert whole == stylesheet.joined(), "run: python -m draad.desk.stylesheet"
    assert len(gzip.compress(whole.encode(), 9)) < LARGEST_STYLESHEET


def test_every_colour_that_a_rule_uses_is_there() -> None:
    whole = stylesheet.joined()
    used, set_here = set(re.findall(r"var\(--([a-z0-9-]+)", whole)), set(re.findall(r"--([a-z0-9-]+):", whole))
    assert used <= set_here


days = st.integers(min_value=0, max_value=420)
texts = st.text(alphabet="abcdefghij mW", min_size=1, max_size=60).filter(lambda text: bool(text.strip()))


@given(st.lists(st.tuples(days, texts), min_size=1, max_size=18), days)
def test_labels_of_a_thread_never_overlap(events: list[tuple[Day, str]], today: Day) -> None:
    first, last = min(today, *(day for day, _ in events)), max(today, *(day for day, _ in events))
    stops = [Stop(day=day, title="30 nov", text=text) for day, text in sorted(events)]
    places, above, below = lay_out(stops, first, last, today)
    assert sorted(place.stop.day for place in places) == sorted(day for day, _ in events), "every shape is drawn"
    labelled = [place for place in places if place.lines]
    boxes = [box_of(place) for place in labelled]
    for number, one in enumerate(boxes):
        assert -above <= one[2] <= one[3] <= below
        for other in boxes[number + 1 :]:
            apart = one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]
            assert apart, (one, other)
    for place in labelled:
        for other in (*boxes, today_label(first, last, today)):
            assert not crossed(place, other), (place, other)


def today_label(first: Day, last: Day, today: Day) -> tuple[float, float, float, float]:
    """Where "Vandaag" stands above its knot."""
    x = float(share(today, first, last).removesuffix("%")) / 100 * NARROWEST
    return x - 34, x + 34, -36, -20


def crossed(place: Place, label: tuple[float, float, float, float]) -> bool:
    """Whether the thin line of a label runs through another label."""
    if not place.leader:
        return False
    x, end = float(place.x.removesuffix("%")) / 100 * NARROWEST, float(place.leader.removesuffix("em")) * 16
    top, bottom = min(0.0, end), max(0.0, end)
    return label[0] < x < label[1] and top < label[2] and label[3] < bottom


def test_stops_close_together_share_a_label_and_keep_their_shapes() -> None:
    stops = [
        Stop(day=day, title=f"{day} nov", text=text) for day, text in ((1, "a"), (200, "b"), (201, "c"), (400, "d"))
    ]
    places, _, _ = lay_out(stops, 1, 400, 100)
    said = {place.stop.day: [text for text, _ in place.lines] for place in places}
    assert said == {1: ["1 nov", "a"], 200: ["200 nov", "b", "201 nov c"], 201: [], 400: ["400 nov", "d"]}


def test_what_is_to_come_finds_its_place_before_what_is_long_past() -> None:
    """So many that not all find a place: of those to come all have a label, and the first one."""

    def stop(day: Day) -> Stop:
        event = parts.ThreadEvent(day=day, text="x", source="law", happened=day < 330)
        return Stop(day=day, title=f"{day} nov", text="a label of some length", event=event)

    places, _, _ = lay_out([stop(day) for day in range(0, 400, 16)], 0, 384, 330)
    under = {place.stop.day for place in places if place.lines}
    assert {0, 336, 352, 368, 384} <= under
    assert len(under) < len(places), "of the past some are left out"


def test_what_happened_and_what_is_to_come_share_no_label() -> None:
    def stop(day: Day, happened: bool) -> Stop:
        event = parts.ThreadEvent(day=day, text="x", source="law", happened=happened)
        return Stop(day=day, title=str(day), text="x", event=event)

    places, _, _ = lay_out([stop(1, True), stop(200, True), stop(201, False), stop(400, False)], 1, 400, 100)
    assert sum(bool(place.lines) for place in places) == 4


def box_of(place: Place) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of a label as it is drawn, from what the template gets."""
    x = float(place.x.removesuffix("%")) / 100 * NARROWEST
    width = max(width_of(text) for text, _ in place.lines)
    left = {"middle": x - width / 2, "start": x, "end": x - width}[place.anchor]
    heights = [float(y.removesuffix("em")) * LETTER for _, y in place.lines]
    return left, left + width, min(heights) - LETTER + 3, max(heights) + 3


def test_a_thread_puts_today_between_what_happened_and_what_is_planned() -> None:
    def event(day: Day, happened: bool) -> parts.ThreadEvent:
        return parts.ThreadEvent(day=day, text="x", source="law", happened=happened)

    thread = parts.Thread(
        label="x",
        events=(event(740_020, False), event(740_000, True), event(740_010, True)),
        today=740_010,
        language="nl",
    )
    assert [one.day if one else "today" for _, one in thread.stops] == [740_000, 740_010, "today", 740_020]
    assert thread.picture.now == "50.00%"


class ContactForm(forms.Form):
    """A Django form as a room may use one."""

    day = TypedDay(today=TODAY, language="nl", label="Wanneer?", help_text="Bijvoorbeeld gisteren")
    note = forms.CharField(label="Wat?", widget=forms.Textarea, max_length=200)
    how = forms.ChoiceField(
        label="Hoe?", choices=[("phone", "Telefoon"), ("visit", "Bezoek")], widget=forms.RadioSelect
    )
    unit = forms.ChoiceField(label="Waar?", choices=[("", "Kies"), ("1", "Spoed")], required=False)
    sure = forms.BooleanField(label="Zeker?", required=False)
    secret = forms.CharField(label="Wachtwoord", widget=forms.PasswordInput, required=False)


def test_a_django_form_is_drawn_with_our_fields_and_says_its_errors_in_words() -> None:
    form = ContactForm({"day": "31/11", "how": "phone", "unit": "1", "sure": "on", "secret": "geheim"})
    assert not form.is_valid()
    html = drawn(
        "{% for field in form %}{% form_field field %}{% endfor %}{% component errors %}",
        form=form,
        errors=error_summary_of(form, "nl"),
    )
    Page(html)
    assert 'value="31/11"' in html
    assert html.count("“31/11” staat niet op de kalender. Kijk de dag na.") == 2
    assert html.count("Vul dit in.") == 2
    assert 'href="#id_day"' in html
    assert 'id="id_day"' in html
    assert re.search(r'value="phone" checked', html)
    assert "geheim" not in html


def test_a_typed_day_becomes_a_day_and_comes_back_as_people_write_it() -> None:
    form = ContactForm({"day": "gisteren", "note": "x", "how": "visit"})
    assert form.is_valid()
    assert form.cleaned_data["day"] == TODAY - 1
    assert 'value="22/11/2026"' in drawn("{% form_field form.day %}", form=ContactForm(initial={"day": TODAY - 1}))
