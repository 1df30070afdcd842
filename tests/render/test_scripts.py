"""Names from all over the world: what goes in comes out, and no character is missing."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from reportgen.domain.report import Report
from reportgen.render import Renderer
from tests.render import people
from tests.render.conftest import STAMP
from tests.render.printed import said_of

NAMES = {
    "Latin": "Mara Lindström-Çelik",
    "Vietnamese": "Nguyễn Thị Mai",
    "Polish": "Żaneta Wiśniewska",
    "Icelandic": "Þórdís Ægisdóttir",
    "Turkish": "Iğdır Şükrü",
    "Maltese": "Ħal Għargħur",
    "Yoruba": "Olúwaṣeun Adébáyọ̀",
    "Greek": "Σοφία Παπαδοπούλου",
    "polytonic Greek": "Ἀλέξανδρος Ᾰ̓γαθός",
    "Cyrillic": "Олена Коваленко",
    "Serbian": "Ђорђе Љубичић",
    "Kazakh": "Әйгерім Құрманғали",
    "Armenian": "Արմեն Հակոբյան",
    "Georgian": "ნინო ბერიძე",
    "Arabic": "ليلى الخطيب",
    "Persian": "پریسا گیلانی",
    "Urdu": "فاطمہ چوہدری",
    "Hebrew": "נועה לוי",
    "Syriac": "ܐܦܪܝܡ",
    "Thaana": "އައިޝަތު",
    "Amharic": "ዓለም ተስፋዬ",
    "Tifinagh": "ⵜⵉⴼⵉⵏⴰⵖ",
    "N’Ko": "ߒߞߏ",
    "Devanagari": "अंजलि देशमुख",
    "Bengali": "ঐন্দ্রিলা সেন",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Gujarati": "હેતલ પટેલ",
    "Odia": "ସୁଜାତା ଦାସ",
    "Tamil": "கார்த்திகா",
    "Telugu": "శ్రీనివాస్",
    "Kannada": "ಲಕ್ಷ್ಮಿ",
    "Malayalam": "ശ്രീജിത്ത്",
    "Sinhala": "නිමාලි",
    "Thai": "สมชาย ใจดี",
    "Lao": "ສົມສັກ",
    "Khmer": "សុភា",
    "Burmese": "အောင်စန်း",
    "Tibetan": "བསྟན་འཛིན",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "simplified Chinese": "王芳",
    "traditional Chinese": "陳靜儀",
    "Japanese": "佐藤 さくら",
    "Korean": "김서연",
    "Cherokee": "ᏣᎳᎩ",
    "mathematical letters": "𝗔𝗻𝗻𝗮 𝓑𝓮𝓵𝓵",
    "emoji": "Ana 🌍 Pérez",
}


def squeezed(text: str) -> str:
    """Without spaces, seen or not: a text layer may hold one beside a combining sign."""
    return "".join(text.replace("\u200b", "").split())


def chunks(names: Sequence[str], size: int = 6) -> list[Sequence[str]]:
    return [names[at : at + size] for at in range(0, len(names), size)]


def plain_report(name: str, note: str = "") -> Report:
    """A report of hardly more than a cover and a note: quick to render."""
    report = people.report(name, f"{name} | Translator", note=note)
    return replace(report, card=replace(report.card, outcomes=()), strengths=(), actions=())


def assert_printed(report: Report, names: Sequence[str], renderer: Renderer) -> None:
    rendered = renderer.pdf(report, STAMP)
    assert rendered.missing_glyphs == ()
    pages = PdfReader(BytesIO(rendered.pdf)).pages
    text = squeezed("".join(page.extract_text() for page in pages))
    for name in names:
        assert squeezed(name) in text


@pytest.mark.parametrize("scripts", chunks(tuple(NAMES)), ids=lambda scripts: scripts[0])
def test_no_character_is_missing_and_the_text_comes_back(
    scripts: Sequence[str], renderer: Renderer
) -> None:
    names = [NAMES[s] for s in scripts]
    assert_printed(plain_report(names[0], note="\n".join(names)), names, renderer)


REORDERED = (
    "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Odia", "Tamil", "Telugu", "Kannada",
    "Malayalam", "Sinhala", "Thai", "Lao", "Khmer", "Burmese",
)  # fmt: skip


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_letters_drawn_in_another_order_are_read_as_they_are_said(
    renderer: Renderer, tmp_path: Path
) -> None:
    names = [NAMES[script] for script in REORDERED]
    path = tmp_path / "said.pdf"
    path.write_bytes(renderer.pdf(plain_report(names[0], note=" ".join(names)), STAMP).pdf)
    said = squeezed(said_of(path))
    assert [name for name in names if squeezed(name) not in said] == []


@pytest.mark.heavy
@pytest.mark.parametrize("script", NAMES)
def test_every_name_stands_on_a_cover(script: str, renderer: Renderer) -> None:
    assert_printed(plain_report(NAMES[script]), [NAMES[script]], renderer)
