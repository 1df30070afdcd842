"""The handbook has each check, finding, setting, command and exit code, and leads to them."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pypdf
import pytest
from click.testing import CliRunner

from reportgen.cli.commands import COMMANDS
from reportgen.cli.handbook import command_pages
from reportgen.cli.main import cli
from reportgen.errors import ExitCode
from reportgen.maintenance.handbook.content import Handbook, handbook
from reportgen.maintenance.handbook.draw import handbook_html
from reportgen.maintenance.settings_guide import all_settings
from reportgen.render.own_page import PageLook
from reportgen.rulebook.words import load_words
from reportgen.run.context import JudgingContext, load_context
from reportgen.settings import Agency, MailSettings, Settings

LOOK = PageLook("#7a1f5c", "A4")
OURS = Settings(agency=Agency(name="Harbour <Coaching>"), mail=MailSettings(per_minute=12))


@pytest.fixture(scope="module")
def context() -> JudgingContext:
    return load_context(OURS)


@pytest.fixture(scope="module")
def book(context: JudgingContext) -> Handbook:
    return handbook(context, OURS, command_pages(click.Context(cli)), "1.2.3")


@pytest.fixture(scope="module")
def page(book: Handbook, context: JudgingContext) -> str:
    return handbook_html(book, context.words, LOOK)


def anchors(page: str) -> Counter[str]:
    return Counter(re.findall(r'\sid="([^"]+)"', page))


def test_each_thing_has_a_place_of_its_own(page: str, context: JudgingContext) -> None:
    rules = context.rulebook.checks.values()
    wanted = {
        *(rule.slug for rule in rules),
        *(f"{rule.slug}.{finding}" for rule in rules for finding in rule.findings),
        *(setting.name for setting in all_settings()),
        *(f"command-{name}" for name in COMMANDS),
    }
    assert wanted <= set(anchors(page))


def test_places_are_named_once_and_links_lead_to_them(page: str) -> None:
    assert [name for name, count in anchors(page).items() if count > 1] == []
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(anchors(page))


def test_each_exit_code_is_told(book: Handbook) -> None:
    assert [int(fact.name) for fact in book.exits] == list(ExitCode)


def test_each_finding_is_told_in_full_on_an_example(book: Handbook) -> None:
    pages = [finding for check in book.checks for finding in check.findings]
    assert [page.code for page in pages if not (page.says and page.title != page.code)] == []


def test_what_an_agency_set_is_told_and_nothing_else(book: Handbook) -> None:
    settings = [each for section in book.settings for each in section.settings]
    told = {each.name: each.in_force for each in settings if each.in_force}
    assert told == {"agency.name": '"Harbour <Coaching>"', "mail.per_minute": "12"}


def test_an_agency_s_name_is_text(page: str) -> None:
    assert "Harbour &lt;Coaching&gt;" in page
    assert "<Coaching>" not in page


def test_it_is_told_in_the_staff_s_language(context: JudgingContext) -> None:
    spanish = replace(context, words=load_words("es"))
    page = handbook_html(handbook(spanish, OURS, (), "1.2.3"), spanish.words, LOOK)
    assert '<html lang="es">' in page
    for said in ("Los criterios", "Códigos de salida", "Por corregir"):
        assert said in page


def outline(entries: Any, reader: pypdf.PdfReader, deep: int = 0) -> Iterator[tuple[int, str, int]]:
    for entry in entries:
        if isinstance(entry, list):
            yield from outline(entry, reader, deep + 1)
        else:
            yield deep, entry.title, (reader.get_destination_page_number(entry) or 0) + 1


@pytest.mark.heavy
def test_the_pdf_s_contents_and_bookmarks_lead_to_the_same_pages(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["handbook", str(tmp_path)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    web, pdf = (Path(line) for line in result.output.splitlines())
    assert web.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    reader = pypdf.PdfReader(io.BytesIO(pdf.read_bytes()))
    marks = list(outline(reader.outline, reader))
    chapters = {title: page for deep, title, page in marks if deep == 0}
    assert len(chapters) == 5
    contents = " ".join(reader.pages[1].extract_text().split())
    for title, number in chapters.items():
        assert f"{title} {number}" in contents
        assert title in reader.pages[number - 1].extract_text()
    (titles,) = (page for deep, title, page in marks if deep == 1 and title.startswith("Title "))
    assert f"Title {titles}" in contents
    assert reader.metadata is not None
    assert reader.metadata.title == "Handbook · Your coaching agency"
