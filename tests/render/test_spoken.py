"""Texts in another language than the page say so, in the HTML and in the PDF's structure."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pikepdf
import pytest

from reportgen.domain.report import Report
from reportgen.render import Renderer
from tests.render import people
from tests.render.conftest import STAMP

ENGLISH = (
    "I have been a payroll consultant for nine years, and I work with small restaurants in the "
    "north of the country. They have fewer than twenty people and no time for forms."
)
SPANISH = (
    "Soy traductora y tengo nueve años de trabajo con empresas pequeñas que venden en la web. "
    "También reviso los textos de otros, para que se lean como si fueran de aquí."
)


def written(text: str, language: str) -> Report:
    report = people.arabic()
    spoken = replace(report.profile, overview=text)
    return replace(report, language=language, profile=spoken, strengths=())


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        pytest.param(ENGLISH, "es", {"en"}, id="English text in a Spanish report"),
        pytest.param(SPANISH, "en", {"es"}, id="Spanish text in an English report"),
        pytest.param(ENGLISH, "en", set(), id="English text in an English report"),
        pytest.param(SPANISH, "es-MX", set(), id="Spanish text in a Mexican report"),
    ],
)
def test_the_overview_says_which_language_it_is_in(
    renderer: Renderer, text: str, language: str, told: set[str]
) -> None:
    page = ElementTree.fromstring(renderer.html(written(text, language)))
    (overview,) = page.iterfind(".//p[@class='overview']")
    assert "".join(overview.itertext()).strip().startswith(text[:40])
    assert {overview.get("lang")} - {None} == told


def test_the_pdf_s_structure_tells_it_too(renderer: Renderer) -> None:
    with pikepdf.open(BytesIO(renderer.pdf(written(ENGLISH, "es"), STAMP).pdf)) as pdf:
        nodes = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        told = [str(o["/Lang"]) for o in nodes if o.get("/Type") == "/StructElem" and "/Lang" in o]
        assert str(pdf.Root["/Lang"]) == "es"
    assert {"en"} <= set(told) <= {"en", "es"}
