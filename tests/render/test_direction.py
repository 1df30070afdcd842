"""Pages that are read from right to left, and texts that are read the other way than their page."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reportgen.render import Renderer
from reportgen.render.direction import settle
from reportgen.rulebook.words import load_words
from tests.render import people
from tests.render.conftest import STAMP, WORDS
from tests.render.printed import Box, pages_of_words

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


@pytest.mark.parametrize(
    ("html", "ways"),
    [
        pytest.param('<p dir="auto">Hello عالم</p>', ["ltr"], id="what comes first decides"),
        pytest.param('<p dir="auto">“2026: مرحبا</p>', ["rtl"], id="figures and marks don't"),
        pytest.param('<p dir="auto"><b>مرحبا</b> you</p>', ["rtl"], id="letters of a part"),
        pytest.param('<p dir="auto"><bdi>مرحبا</bdi> you</p>', ["ltr", "rtl"], id="not of another"),
        pytest.param('<p dir="auto">2026</p>', ["ltr"], id="figures alone"),
        pytest.param("<bdi>שלום</bdi>", ["rtl"], id="isolated without being told"),
        pytest.param("<bdi>+3</bdi>", [None], id="isolated figures: as their surroundings"),
        pytest.param('<bdi dir="ltr">שלום</bdi>', ["ltr"], id="told what to be"),
        pytest.param("<p>שלום</p>", [None], id="as its page"),
    ],
)
def test_a_text_finds_the_direction_that_a_browser_finds(html: str, ways: list[str | None]) -> None:
    root = ElementTree.fromstring(html)
    settle(root)
    assert [e.get("dir") for e in root.iter() if e.tag in ("p", "bdi")] == ways


def test_foreign_words_among_arabic_ones_are_isolated_and_nothing_else() -> None:
    said = load_words("fa", WORDS).say("report-quoted-title", title="C++ Developer", count=3)
    assert "«\u2068C++ Developer\u2069»" in said
    assert said.count("\u2068") == 1
    listed = load_words("fa", WORDS).say("report-list", first="العنوان", second="2026")
    assert listed == "العنوان، 2026"


def test_a_choice_between_sentences_of_ours_is_not_isolated() -> None:
    said = load_words("ur").say(
        "market_fit-crowded", "says", answered="yes", counted="yes", word="logo", titles=9, of=99
    )
    assert said.startswith("Upwork نے")
    assert [part.split("\u2069")[0] for part in said.split("\u2068")[1:]] == ["logo"]


def test_isolated_words_keep_their_order_on_each_of_their_lines() -> None:
    root = ElementTree.fromstring("<p>\u2068a → b, c\u2069 و \u2068Ana\u2069</p>")
    settle(root)
    held = (f"\u200e{word}\u200e" for word in ("a", "→", "b,", "c"))
    assert root.text == f"\u2068{' '.join(held)}\u2069 و \u2068Ana\u2069"


@pytest.mark.parametrize(
    ("tag", "direction", "comma"),
    [
        ("en", "ltr", ", "),
        ("ar", "rtl", "، "),
        ("ar-EG", "rtl", "، "),
        ("fa", "rtl", "، "),
        ("qq", "ltr", ", "),  # without words of its own, English is said
    ],
)
def test_a_language_knows_its_direction(tag: str, direction: str, comma: str) -> None:
    words = load_words(tag, WORDS)
    assert (words.direction, words.comma) == (direction, comma)


@pytest.mark.parametrize(
    ("tag", "stop"), [("en", "."), ("hi", "।"), ("bn-BD", "।"), ("sw", "."), ("qq", ".")]
)
def test_a_language_knows_how_its_sentences_end(tag: str, stop: str) -> None:
    words = load_words(tag)
    assert words.stop == stop
    assert words.say("check-error", "fix").endswith(stop)


Page = tuple[float, list[Box]]
ENGLISH = "I have a wide experiance with payroll"
ARABIC = "عندي خبرة experiance في الرواتب"


def pages(pdf: bytes, path: Path) -> list[Page]:
    """The width of each page, and its words; poppler spells those from right to left backwards."""
    path.write_bytes(pdf)
    return [(width, words) for width, _, words in pages_of_words(path)]


@pytest.fixture(scope="module")
def mixed(renderer: Renderer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Page]]:
    """A page from right to left about an English text, and the other way round."""
    folder, person = tmp_path_factory.mktemp("mixed"), people.average()
    told = {}
    for language, own in (("fa", ENGLISH), ("en", ARABIC)):
        profile = replace(person.profile, overview=own)
        report = replace(person, language=language, profile=profile)
        told[language] = pages(renderer.pdf(report, STAMP).pdf, folder / f"{language}.pdf")
    return told


def test_a_persian_page_is_the_english_one_in_a_mirror(mixed: dict[str, list[Page]]) -> None:
    width, ours = mixed["en"][0]
    _, theirs = mixed["fa"][0]
    for text in ("Harbour", "50", "1", "2", "hello@harbour.example"):
        here, there = (next(w for w in words if w.text == text) for words in (ours, theirs))
        assert (here.x0 + here.x1 < width) is (there.x0 + there.x1 > width), text


@pytest.mark.parametrize(
    ("language", "from_left"),
    [
        pytest.param("fa", ["wide", "experiance", "with"], id="English on a Persian page"),
        pytest.param("en", ["في", "experiance", "خبرة"], id="Arabic on an English page"),
    ],
)
def test_a_person_s_text_keeps_its_own_direction(
    language: str, from_left: list[str], mixed: dict[str, list[Page]]
) -> None:
    """Its marked words are boxes of their own, which WeasyPrint puts in their parent's order."""
    words = [w for _, page in mixed[language] for w in page]
    marked = next(w for w in words if w.text == "experiance")
    line = [w for w in words if w.y0 < marked.y1 and marked.y0 < w.y1]
    spelt = [w.text[::-1] if w.text[0] > "\u0590" else w.text for w in sorted(line)]
    assert [w for w in spelt if w in from_left] == from_left
