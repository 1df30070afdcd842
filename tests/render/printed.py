"""What a printed report shows: its text, and where that lies."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PIL import Image, ImageChops
from pypdf import PdfReader

XHTML = "{http://www.w3.org/1999/xhtml}"


def text_of(pdf: bytes) -> str:
    """All its pages' text, single spaces between the words."""
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    return " ".join(" ".join(pages).replace("\u200b", "").split())


def said_of(pdf: Path) -> str:
    """Its text as a program says it aloud that heeds what the file says of its own lines."""
    answer = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return answer.stdout.decode()


def ink_beyond(pdf: Path, number: int, edge: float) -> bool:
    """Whether anything is drawn on a page nearer to its edges than `edge`, in points."""
    command = ["pdftoppm", "-r", "72", "-gray", "-f", str(number), "-l", str(number), str(pdf)]
    drawn = Image.open(BytesIO(subprocess.run(command, capture_output=True, check=True).stdout))
    near = int(edge)
    blank = Image.new("L", drawn.size, 255)
    blank.paste(drawn.crop((near, near, drawn.width - near, drawn.height - near)), (near, near))
    return ImageChops.difference(drawn, blank).getbbox() is not None


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
    """Width and height of each page, and its words; all in points from the upper left corner."""
    answer = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True)
    pages = ElementTree.fromstring(answer.stdout).iter(f"{XHTML}page")
    return [
        (
            float(page.attrib["width"]),
            float(page.attrib["height"]),
            [
                Box(
                    float(w.attrib["xMin"]),
                    float(w.attrib["yMin"]),
                    float(w.attrib["xMax"]),
                    float(w.attrib["yMax"]),
                    w.text or "",
                )
                for w in page.iter(f"{XHTML}word")
            ],
        )
        for page in pages
    ]


def crossing(words: list[Box], most: float) -> list[tuple[Box, Box]]:
    """Pairs of boxes that share more of the smaller one than `most`."""
    found = []
    downwards = sorted(words, key=lambda w: w.y0)
    for place, word in enumerate(downwards, start=1):
        for other in downwards[place:]:
            if other.y0 >= word.y1:
                break
            if word.covers(other) > most:
                found.append((word, other))
    return found
