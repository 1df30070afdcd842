"""Where the text lies on the pages: inside them, and no line on another."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from unicodedata import bidirectional
from xml.etree import ElementTree

import pytest

from reportgen.domain.report import Report
from reportgen.render import Rendered

EDGE = 28.0  # points, a good centimetre: what a printer can't reach
_RIGHT_TO_LEFT = {"R", "AL"}
XHTML = "{http://www.w3.org/1999/xhtml}"


class Box(NamedTuple):
    x0: float
    y0: float
    x1: float
    y1: float
    text: str

    def covers(self, other: Box) -> float:
        """The share of the smaller box that the two have in common."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        if width <= 0 or height <= 0:
            return 0.0
        return width * height / min(self.area, other.area)

    @property
    def area(self) -> float:
        return max((self.x1 - self.x0) * (self.y1 - self.y0), 0.01)


def pages_of_words(pdf: Path) -> list[tuple[float, float, list[Box]]]:
    answer = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True)
    pages = ElementTree.fromstring(answer.stdout).iter(f"{XHTML}page")
    return [
        (
            float(page.attrib["width"]),
            float(page.attrib["height"]),
            [
                Box(*(float(w.attrib[k]) for k in ("xMin", "yMin", "xMax", "yMax")), w.text or "")
                for w in page.iter(f"{XHTML}word")
            ],
        )
        for page in pages
    ]


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
        crossing = [(a, b) for a, b in combinations(straight, 2) if a.covers(b) > 0.35]
        assert crossing == []
