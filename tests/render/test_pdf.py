"""The PDFs are opened and read: tags, language, metadata, fonts, text and its place, pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from unicodedata import bidirectional

import page
import pikepdf
import pytest

from reportgen.domain.report import Report
from reportgen.render import Rendered, Renderer, pages_of, read_stamp
from reportgen.render.text import cut
from tests.render import people
from tests.render.conftest import STAMP
from tests.render.printed import crossing, pages_of_words, text_of

EDGE = 28.0  # points, a good centimetre: what a printer can't reach
_RIGHT_TO_LEFT = {"R", "AL"}
Make = Callable[[], Report]
PdfOf = Callable[[Make], Rendered]


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """All structure elements below a node, in reading order."""
    kids: Any = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_the_document_is_tagged_titled_and_in_a_language(person: Make, pdf_of: PdfOf) -> None:
    with pikepdf.open(BytesIO(pdf_of(person).pdf)) as pdf:
        root = pdf.Root
        assert str(root.Lang) == "en"
        assert bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "Profile report · Harbour Coaching"
        tags = [str(e.S) for e in elements(root.StructTreeRoot)]
    headings = [int(t[2]) for t in tags if t in ("/H1", "/H2", "/H3", "/H4")]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    assert "/P" in tags
    if person().submissions:  # all else that stands in rows is text
        assert {"/Table", "/TH", "/TD"} <= set(tags)


def test_a_validator_of_pdf_ua_finds_no_fault(person: Make, pdf_of: PdfOf) -> None:
    report = page.validate_pdf_bytes(pdf_of(person).pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []


def test_every_drawing_with_a_meaning_has_a_text(pdf_of: PdfOf) -> None:
    with pikepdf.open(BytesIO(pdf_of(people.average).pdf)) as pdf:
        figures = [e for e in elements(pdf.Root.StructTreeRoot) if str(e.S) == "/Figure"]
        alts = [str(e.Alt) for e in figures]  # every one has an alternative text
    assert any(a.startswith("Readiness 80 of 100") for a in alts)
    assert any("94 after tonight" in a for a in alts)


def test_metadata_holds_the_stamp_and_nobody(person: Make, pdf_of: PdfOf) -> None:
    report = person()
    pdf = pdf_of(person).pdf
    assert read_stamp(pdf) == STAMP
    with pikepdf.open(BytesIO(pdf)) as opened:
        info = " ".join(str(value) for _, value in opened.docinfo.items())
        xmp = opened.Root.Metadata.read_bytes().decode("utf-8")
    for private in (report.profile.name, report.profile.email, report.profile.id):
        assert private not in info
        assert private not in xmp


def test_fonts_are_embedded_subsets(person: Make, pdf_of: PdfOf) -> None:
    with pikepdf.open(BytesIO(pdf_of(person).pdf)) as pdf:
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        fonts = [o for o in fonts if o.get("/Type") == pikepdf.Name.FontDescriptor]
        assert fonts
        for font in fonts:
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys())
            assert str(font.FontName)[7] == "+"


@pytest.mark.parametrize(
    ("make", "most"),
    [
        pytest.param(people.excellent, 3, id="excellent"),
        pytest.param(people.average, 4, id="average"),
        pytest.param(people.poor, 4, id="poor"),
        pytest.param(people.almost_empty, 2, id="almost empty"),
        pytest.param(people.arabic, 3, id="arabic"),
        pytest.param(people.very_long, 8, id="everything far too long"),
    ],
)
def test_pages_and_size_are_bounded(make: Make, most: int, pdf_of: PdfOf) -> None:
    rendered = pdf_of(make)
    assert rendered.pages == pages_of(rendered.pdf)
    assert 1 <= rendered.pages <= most
    assert len(rendered.pdf) < 150_000
    assert rendered.missing_glyphs == ()


def test_the_text_says_what_the_report_says(pdf_of: PdfOf) -> None:
    report = people.average()
    text = text_of(pdf_of(people.average).pdf)
    assert report.profile.name in text
    assert "22 November 2026" in text
    for told in (
        "Nearly there",
        "80 is from what your form shows",
        "80 today",
        "Tonight: three steps",
        "Call yourself intermediate",
        "Payroll and tax consultant for small restaurants",
        "I have a wide experiance with payroll",
        "Skills: from good to improve because the rules changed −2",
        "There are already many freelancers",
        "well done on the new overview",
        "Nobody can promise",
        "You ask, an hour",
        "1 / ",
    ):
        assert told in text
    assert report.tonight
    assert f"{report.tonight.minutes} minutes 80 → 94" in text


def test_every_check_s_name_stands_in_the_table(person: Make, renderer: Renderer) -> None:
    html = renderer.html(person())
    for outcome in person().visible_outcomes:
        name = renderer.words_for("en").say(f"check-{outcome.slug}")
        assert html.count(name) >= 1


def test_a_long_name_is_cut_not_broken(pdf_of: PdfOf) -> None:
    name = cut(people.very_long().profile.name, 90)
    text = text_of(pdf_of(people.very_long).pdf).replace(" ", "")  # a line may end within it
    assert name.split()[0] in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_text_stays_on_the_page_and_off_other_text(
    person: Callable[[], Report],
    pdf_of: Callable[[Callable[[], Report]], Rendered],
    tmp_path: Path,
) -> None:
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(pdf_of(person).pdf)
    for width, height, words in pages_of_words(pdf):
        for word in words:
            assert word.x0 >= EDGE, word
            assert word.x1 <= width - EDGE, word
            assert word.y0 >= EDGE, word
            assert word.y1 <= height - EDGE, word
        # Right-to-left words come out of poppler with their whole line's box.
        straight = [w for w in words if not _RIGHT_TO_LEFT & {bidirectional(c) for c in w.text}]
        assert crossing(straight, most=0.35) == []


def test_bytes_are_the_same_in_another_process(look: object, pdf_of: PdfOf) -> None:
    code = (
        "import sys; from tests.render import people; from tests.render.conftest import *;"
        "sys.stdout.buffer.write(Renderer(settings_with()).pdf(people.poor(), STAMP).pdf)"
    )
    root = Path(__file__).parents[2]
    again = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True)
    assert again.stdout == pdf_of(people.poor).pdf


def test_rendering_twice_gives_the_same_bytes(renderer: Renderer, pdf_of: PdfOf) -> None:
    assert renderer.pdf(people.average(), STAMP).pdf == pdf_of(people.average).pdf


def test_the_time_of_day_is_not_in_the_bytes(
    renderer: Renderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Emoji fonts are written anew for each PDF, with the time: it comes from this variable."""
    person = people.average()
    cheerful = replace(person, profile=replace(person.profile, name="Ana 🌍 Pérez"))
    at_different_times = set()
    for second in ("1000000000", "1700000000"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", second)
        at_different_times.add(renderer.pdf(cheerful, STAMP).pdf)
        assert os.environ["SOURCE_DATE_EPOCH"] == second
    assert len(at_different_times) == 1
