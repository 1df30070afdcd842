"""Names from all over the world: what goes in comes out, and no character is missing."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from reportgen.render import Renderer
from tests.render import people
from tests.render.conftest import STAMP

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


@pytest.mark.parametrize("script", NAMES)
def test_no_character_is_missing_and_the_text_comes_back(script: str, renderer: Renderer) -> None:
    name = NAMES[script]
    report = people.report(name, f"{name} | Translator", people.outcome("linked_accounts"))
    page = replace(report, card=replace(report.card, outcomes=()), strengths=(), actions=())
    rendered = renderer.pdf(page, STAMP)
    assert rendered.missing_glyphs == ()
    # A text layer may hold a space beside a combining sign; the letters and their order stay.
    text = PdfReader(BytesIO(rendered.pdf)).pages[0].extract_text()
    assert "".join(name.split()) in "".join(text.split())
