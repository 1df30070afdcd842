"""Which language a text is in; English above all must never be taken for another."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.language import Language, load_language


@pytest.fixture(scope="module")
def language() -> Language:
    return load_language()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I build websites for small shops that want to sell more", "en"),
        ("Data entry, web research, lead lists, product listing, invoice typing", "en"),
        ("Soy diseñadora gráfica y trabajo con restaurantes de mi ciudad", "es"),
        ("Sou designer e trabalho com pequenas lojas da minha cidade há muitos anos", "pt"),
        ("Je suis traductrice et je travaille avec des clients dans le monde", "fr"),
        ("Ich bin Entwickler und arbeite seit fünf Jahren mit kleinen Firmen", "de"),
        ("Sono una grafica e lavoro con piccoli negozi della mia città da otto anni", "it"),
        ("Jestem programistą i od pięciu lat pracuję dla małych firm w Krakowie", "pl"),
        ("Saya adalah desainer grafis dan saya bekerja untuk toko kecil di kota ini", "id"),
        ("Tôi là một nhà thiết kế và tôi làm việc cho các cửa hàng nhỏ", "vi"),
        ("Ben bir grafik tasarımcıyım ve küçük mağazalar için çok güzel logolar yapıyorum", "tr"),
        ("Я разработчик и работаю с небольшими магазинами", "ru"),
        ("Я розробник і працюю з невеликими крамницями вже п'ять років", "uk"),
        ("私はデザイナーです。小さな店のために働いています。", "ja"),
        ("我是一名设计师，为小商店工作。", "zh"),
        ("저는 디자이너이고 작은 가게를 위해 일합니다", "ko"),
        ("أنا مصمم وأعمل مع متاجر صغيرة", "ar"),
        ("میں ایک ڈیزائنر ہوں اور چھوٹی دکانوں کے لیے کام کرتا ہوں", "ur"),
        ("من یک طراح هستم و برای فروشگاه‌های کوچک کار می‌کنم پچ", "fa"),
        ("मैं एक डिज़ाइनर हूँ और छोटी दुकानों के लिए काम करता हूँ", "hi"),
    ],
    ids=lambda value: value if len(value) == 2 else "",
)
def test_language_of(language: Language, text: str, code: str) -> None:
    assert language.detect(text) == code


@pytest.mark.parametrize("text", ["", "Web Developer", "1234 5678", "✅✅✅", "Xyzzy"])
def test_too_short_to_tell(language: Language, text: str) -> None:
    assert language.detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "React, Node.js, MongoDB, Express, AWS Lambda, Docker",
        "Virtual assistant en route to Paris via de facto standards",
        "La Jolla, San Diego: real estate photos, drone videos, virtual tours",
        "Python | SQL | Power BI | ETL | Azure | Databricks",
    ],
)
def test_english_terms_are_no_other_language(language: Language, text: str) -> None:
    assert language.detect(text) in (None, "en")


@settings(deadline=None)
@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    code = load_language().detect(text)
    assert code is None or len(code) == 2
