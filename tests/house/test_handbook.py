"""The handbook says what is: every picture and every address in it exists, and both languages have the same pages."""

import re
from pathlib import Path

import pytest
from django.urls import resolve

from tests.handbook_pictures import HANDBOOK, LANGUAGES, PICTURES, names

PAGES = {language: sorted((HANDBOOK / language).glob("*.md")) for language in LANGUAGES}
EVERY = [*PAGES["nl"], *PAGES["en"], HANDBOOK / "README.md"]
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
ADDRESS = re.compile(r"`(/[^`]*)`")
MOST = 4_000_000
"""Bytes of everything in docs: a clone has to travel."""


@pytest.mark.parametrize("page", EVERY, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_what_a_page_points_at_exists(page: Path) -> None:
    text = page.read_text("utf-8")
    for said, picture in PICTURE.findall(text):
        assert said, f"{picture} has no words for who cannot see it"
        assert (page.parent / picture).is_file(), picture
        assert f"/{page.parent.name}/" in picture, f"{picture} is in another language than the page"
    for link in LINK.findall(text):
        assert link.startswith("http") or (page.parent / link).is_file(), link
    for address in ADDRESS.findall(text):
        resolve(address)


def test_both_languages_have_the_same_pages_with_the_same_pictures() -> None:
    told = {}
    for language in LANGUAGES:
        told[language] = {
            page.name: [Path(picture).name for _, picture in PICTURE.findall(page.read_text("utf-8"))]
            for page in PAGES[language]
        }
    assert told["nl"] == told["en"]
    assert len(told["nl"]) >= len({"worker", "manager", "hr", "coach", "physician", "council", "admin", "koen"})


def test_every_picture_is_drawn_by_the_command_and_shown_on_a_page() -> None:
    there = {picture.relative_to(PICTURES).as_posix() for picture in PICTURES.rglob("*.*")}
    shown = {
        f"{language}/{Path(picture).name}"
        for language in LANGUAGES
        for page in PAGES[language]
        for _, picture in PICTURE.findall(page.read_text("utf-8"))
    }
    assert there == names() == shown


def test_the_documents_stay_small() -> None:
    found = sum(one.stat().st_size for one in HANDBOOK.parent.rglob("*") if one.is_file())
    assert found < MOST, f"docs takes {found} bytes; at most {MOST}"
