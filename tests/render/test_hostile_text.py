"""Texts that no font has, or that would be markup, end up as what they are: text."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from reportgen.domain.outcome import Fact
from reportgen.render import Renderer
from tests.render import people
from tests.render.conftest import STAMP
from tests.render.printed import text_of


def test_a_glyph_no_font_has_is_reported(renderer: Renderer) -> None:
    report = people.excellent()
    odd = "\U000f1234"  # a private character
    named = replace(report, profile=replace(report.profile, name=f"Maja {odd}"))
    assert renderer.pdf(named, STAMP).missing_glyphs == (odd,)


HOSTILE = (
    '</style></title><script>alert(1)</script><img src="file:///etc/passwd">{{ 7*7 }}{% raw %}'
    "@page{size:1cm} --> ]]> &lt;b&gt; \u202e\u0000 \ud800"
)


def test_hostile_text_is_printed_not_obeyed(renderer: Renderer) -> None:
    report = people.average()
    finding = people.vague_title(HOSTILE, HOSTILE)
    base = people.report(HOSTILE, HOSTILE, people.outcome("title", finding), note=HOSTILE)
    facts: dict[str, Fact] = {"opening": HOSTILE, "length": 9, "unknown_words": [HOSTILE]}
    hostile = people.report(
        HOSTILE,
        HOSTILE,
        people.outcome("title", finding, facts=facts),
        people.outcome("overview", facts=facts),
        people.outcome("proofreading", facts=facts),
        note=HOSTILE,
        submissions=tuple(replace(s, feedback=HOSTILE, title=HOSTILE) for s in report.submissions),
    )
    page = renderer.page(hostile)
    assert "<script" not in page
    assert page.count("<img") == page.count('<img class="mark" src="data:image/svg+xml,')
    assert "49" not in renderer.html(base).split("7*7")[1][:20]
    rendered = renderer.pdf(hostile, STAMP)
    assert rendered.pages <= 4
    text = text_of(rendered.pdf)
    assert "<script>alert(1)</script>" in text.replace(" ", "").replace("\u202e", "")
    with pikepdf.open(BytesIO(rendered.pdf)) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
        assert [float(x) for x in list(pdf.pages[0].mediabox)[2:]] == pytest.approx(
            [595.28, 841.89], 0.01
        )
