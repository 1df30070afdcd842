"""Pages of people whose answers were dealt at random: where text lies, how large, what it says."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from unicodedata import bidirectional
from xml.etree import ElementTree

import page
import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from reportgen.domain.report import Report
from reportgen.render import Rendered, Renderer, Stamp, render_settings
from reportgen.render.build import report_view
from reportgen.rulebook.words import languages, load_words
from reportgen.run.context import JudgingContext
from reportgen.run.verdicts import judge_intake
from reportgen.settings import Settings
from tests.render.printed import Box, crossing, ink_beyond, pages_of_words, said_of
from tests.run.folders import SAMPLE
from tests.run.recount import costing, flat, miscounted, strings_of, unread, untold
from tests.run.test_printed import FIRST

STAMP = Stamp("c" * 64, "1" * 64, "0123456789abcdef")
_RIGHT_TO_LEFT = {"R", "AL"}
REORDERED = {"hi", "bn"}  # pypdf gives their letters as they are drawn, not as they are said
words_of = cache(load_words)


@dataclass(frozen=True)
class Paper:
    """What holds on a paper, in points: `head` and `foot` of a page are not for text."""

    floor: float  # no text is smaller
    edge: float
    head: float
    foot: float
    least: float  # of the room for text: less is no last page
    pages: tuple[tuple[int, int], ...]  # below how many costing findings, how many at most


# A printer can't reach the last centimetre; a phone's page is scrolled, not laid on a desk.
SHEET = Paper(8, 28, 62, 48, 0.2, ((6, 3), (11, 4), (99, 5)))
PAPERS = {
    "A4": SHEET,
    "Letter": SHEET,
    "phone": Paper(9, 14, 22, 34, 0.1, ((6, 11), (11, 14), (99, 18))),
}


@dataclass(frozen=True)
class Printed:
    report: Report
    pdf: Rendered
    paper: Paper
    html: str


def dealt(path: Path, count: int) -> Path:
    """Rows whose every answer is some sample person's, no two of them the same person's."""
    source = load_workbook(SAMPLE, read_only=True)["Candidates"]
    head, *rows = [list(row) for row in source.iter_rows(values_only=True)]
    rows = [row for row in rows if any(row)]
    deal, book = random.Random(20261122), Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Candidates"
    sheet.append(head)
    for number in range(count):
        row = [deal.choice(rows)[column] for column in range(len(head))]
        row[head.index("Candidate ID")] = f"R-{number:03}"
        row[head.index("E-mail")] = f"r{number}@example.com"
        sheet.append(row)
    book.save(path)
    return path


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((["A4"], ["en"], 5), id="5 people"),
        pytest.param((["A4"], ["en"], 25), id="25 people", marks=pytest.mark.heavy),
        pytest.param((["phone"], ["en"], 2), id="2 people, on a phone"),
        pytest.param((["A4"], ["ar"], 1), id="1 person, in Arabic"),
        pytest.param(
            (list(PAPERS), [t for t in languages() if load_words(t).direction == "rtl"], 24),
            id="24 people, from right to left",
            marks=pytest.mark.heavy,
        ),
        pytest.param(
            (list(PAPERS), list(languages()), 200),
            id="200 people, all languages and papers",
            marks=pytest.mark.heavy,
        ),
    ],
)
def printed(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    context: JudgingContext,
) -> list[Printed]:
    papers, tags, count = request.param
    folder = tmp_path_factory.mktemp("dealt")
    settings = Settings.model_validate({"run": {"output": folder / "outputs"}})
    cohort = judge_intake(dealt(folder / "dealt.xlsx", count), settings, context, FIRST)
    look = render_settings(settings, context.added_words)
    renderers = {paper: Renderer(replace(look, paper=paper)) for paper in papers}
    reports = [e.report for e in cohort.entries if e.report.reported]
    found = []
    # All languages on one paper, then on the next.
    for at, report in enumerate(reports):
        paper, tag = papers[at // len(tags) % len(papers)], tags[at % len(tags)]
        told = report if tag == "en" else replace(report, language=tag)
        pdf, html = renderers[paper].pdf(told, STAMP), renderers[paper].html(told)
        found.append(Printed(told, pdf, PAPERS[paper], html))
    return found


def test_all_that_costs_is_told_and_all_figures_add_up(
    printed: list[Printed], tmp_path: Path
) -> None:
    style = render_settings(Settings())
    for one in printed:
        words = words_of(one.report.language)
        text = read(one, tmp_path)
        view = report_view(one.report, words, style)
        lacking = untold if words.direction == "ltr" else unread
        assert lacking(one.report, text, words) == [], one.report.profile.id
        assert miscounted(one.report, view) == [], one.report.profile.id
        titles = [*(step.title for step in view.steps), *(item.title for item in view.next)]
        assert len(set(titles)) == len(titles), one.report.profile.id
        shown = flat(text)
        assert [
            s for s in strings_of(view) if flat(s) not in shown and words.direction == "ltr"
        ] == []


def read(one: Printed, folder: Path) -> str:
    """Its text; that of reordered letters by a reader that heeds what a line says of itself."""
    if one.report.language not in REORDERED:
        return text_of_bytes(one.pdf.pdf)
    path = folder / f"{one.report.profile.id}.pdf"
    path.write_bytes(one.pdf.pdf)
    return said_of(path)


def text_of_bytes(pdf: bytes) -> str:
    return " ".join(sheet.extract_text() for sheet in PdfReader(BytesIO(pdf)).pages)


def test_pages_are_few_and_files_small(printed: list[Printed]) -> None:
    for one in printed:
        found = len(costing(one.report))
        assert one.pdf.pages <= next(most for below, most in one.paper.pages if found < below), (
            found
        )
        assert len(one.pdf.pdf) < 150_000, one.report.profile.id
        assert one.pdf.missing_glyphs == ()


def test_a_validator_of_pdf_ua_finds_no_fault(printed: list[Printed]) -> None:
    for one in printed:
        found = page.validate_pdf_bytes(one.pdf.pdf, profile="ua1")
        assert [f.message for f in found.failures] == [], one.report.profile.id


def test_quotes_in_another_language_say_so_and_our_words_among_them(
    printed: list[Printed],
) -> None:
    for one in printed:
        page = ElementTree.fromstring(one.html)
        foreign = [p for p in page.iter("p") if p.get("lang") and p.get("class") == "quote"]
        own = [part.get("lang") for p in foreign for part in p.iter("bdi")]
        assert set(own) <= {one.report.language}, one.report.profile.id
        assert all(p.get("lang") != one.report.language for p in foreign), one.report.profile.id


def test_no_text_is_smaller_than_it_may_be(printed: list[Printed]) -> None:
    for one in printed:
        assert min(sizes(one.pdf.pdf)) >= one.paper.floor - 0.01, one.report.profile.id


def sizes(pdf: bytes) -> Iterator[float]:
    """The size of every text in points, as it lies on the page."""
    found: list[float] = []

    def seen(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            found.append(abs(size * tm[3] * cm[3]))

    for sheet in PdfReader(BytesIO(pdf)).pages:
        sheet.extract_text(visitor_text=seen)
    return iter(found)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_text_lies_on_the_page_off_other_text_and_on_no_page_alone(
    printed: list[Printed], tmp_path: Path
) -> None:
    for one in printed:
        path = tmp_path / f"{one.report.profile.id}.pdf"
        path.write_bytes(one.pdf.pdf)
        pages = pages_of_words(path)
        for number, (width, height, words) in enumerate(pages, start=1):
            over = [w for w in words if outside(w, width, height, one.paper.edge)]
            assert [w for w in over if not turned(w.text)] == [], one.report.profile.id
            # Poppler's box of a turned word is as high as its font's tallest letter.
            assert not over or not ink_beyond(path, number, one.paper.edge), one.report.profile.id
            # Right-to-left words, and foreign ones with an Arabic comma, come out of poppler with
            # their whole line's box.
            straight = [w for w in words if not turned(w.text)]
            # A line's box holds the room below its letters: less than a fifth is no touch.
            assert crossing(straight, most=0.2) == [], one.report.profile.id
        for _, height, words in pages[:-1]:
            assert last_line(words, height - one.paper.foot) not in headings(one.html), (
                one.report.profile.id
            )
        assert not begun_empty(pages, one), one.report.profile.id
        _, height, words = pages[-1]
        lowest = max(w.y1 for w in words if w.y1 < height - one.paper.foot)
        room = height - one.paper.head - one.paper.foot
        filled = (lowest - one.paper.head) / room
        assert len(pages) == 1 or filled >= one.paper.least, (one.report.profile.id, filled)


def begun_empty(pages: list[tuple[float, float, list[Box]]], one: Printed) -> bool:
    """Whether the card's heading stands on a page without the name that the card begins with."""
    heading = words_of(one.report.language).say("report-profile").split()
    name = flat(one.report.profile.name.split()[0])
    for *_, words in pages:
        texts = [w.text for w in words]
        for at in range(len(texts)):
            if texts[at : at + len(heading)] == heading:
                below = [w for w in words if w.y0 > words[at].y1]
                told = flat("".join(w.text for w in below))
                return name not in told and name[::-1] not in told  # poppler turns some round
    return False


# A heading, and the line that leads in below it.
_HEADING = re.compile(r'<h[23][^>]*>(.*?)</h[23]>(?:\s*<p class="small">(.*?)</p>)?', re.DOTALL)


def headings(html: str) -> set[str]:
    found = (part for pair in _HEADING.findall(html) for part in pair if part)
    return {flat(unescape(re.sub(r"<[^>]+>", "", part))) for part in found}


def last_line(words: list[Box], foot: float) -> str:
    """What stands lowest on a page above its foot, from left to right."""
    text = [w for w in words if w.y1 < foot]
    lowest = max(w.y1 for w in text)
    return flat("".join(w.text for w in sorted(text) if w.y1 > lowest - 2))


def turned(text: str) -> bool:
    return "\N{ARABIC COMMA}" in text or any(bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def outside(word: Box, width: float, height: float, edge: float) -> bool:
    return word.x0 < edge or word.x1 > width - edge or word.y0 < edge or word.y1 > height - edge
