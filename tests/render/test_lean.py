"""Pages drawn at less work are the same pages: what was read of them, and where each box lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
import weasyprint
from weasyprint import HTML, tinyhtml5

from reportgen.domain.report import Report
from reportgen.render import Renderer
from reportgen.render.fetcher import DataOnly
from reportgen.render.lean import Page, spared
from tests.render import people
from tests.render.conftest import STAMP

NAMES = ("flex", "grid", "columns", "turned", "late", "line", "shade", "dashed")
STYLE = """
  .flex { display: flex; width: 50% } .flex > * { flex: 1; padding-inline-start: 5% }
  .grid { display: grid; grid-template-columns: 1fr 2fr; gap: 3mm; min-height: 5cm }
  .columns { columns: 2; column-rule: 1pt solid } .turned { direction: rtl; margin-inline: 2cm 0 }
  .late { float: right; width: 3cm; height: 10%; border-left: 2pt solid; border-radius: 2mm }
  .line { border-block-end: 1pt solid; min-width: 20%; max-height: 4cm; box-sizing: border-box }
  .shade { background: #eee; box-shadow: 1mm 1mm #999; padding: 1em } .own { padding: inherit }
  .dashed { border-inline-end: 2pt dashed; text-decoration: underline; position: relative }
  td { border: 1pt solid; width: 30% } table { border-collapse: collapse; width: 100% }
"""
ODD = f"""<!DOCTYPE html><html lang="en"><head><title>.</title><style>{STYLE}</style></head><body>
{
    "".join(
        f'<div class="{n}"><p class="own">1 <b>2</b></p><p>3 <i class="line">4</i></p></div>'
        for n in NAMES
    )
}
<table><tbody><tr><td>a</td><td rowspan="2">b</td></tr><tr><td>c</td></tr></tbody></table>
<ul><li>item</li></ul><q>quoted<br/>twice</q></body></html>"""


def boxes(page: Any) -> Iterator[tuple[object, ...]]:
    for sheet in page.render().pages:
        for box in sheet._page_box.descendants():
            yield type(box).__name__, box.position_x, box.position_y, box.width, box.height


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(lambda _: ODD, id="all manner of rules"),
        pytest.param(lambda renderer: renderer.page(people.arabic()), id="a report"),
    ],
)
def test_each_box_lies_where_it_would(html: Callable[[Renderer], str], renderer: Renderer) -> None:
    text = html(renderer)
    whole = list(boxes(HTML(string=text, url_fetcher=DataOnly())))
    with spared():
        assert list(boxes(Page(text, DataOnly()))) == whole


def test_what_was_swapped_is_put_back() -> None:
    before = HTML(string=ODD).write_pdf(pdf_identifier=b"1")
    with pytest.raises(ZeroDivisionError), spared():
        raise ZeroDivisionError
    assert HTML(string=ODD).write_pdf(pdf_identifier=b"1") == before


def test_a_report_s_page_reads_as_xml_as_it_does_as_html(
    person: Callable[[], Report], renderer: Renderer
) -> None:
    html = renderer.html(person())
    as_html = tinyhtml5.parse(html, namespace_html_elements=False)
    assert list(read(ElementTree.fromstring(html))) == list(read(as_html))


def read(root: Any) -> Iterator[tuple[str, ...]]:
    """Elements of the body with their texts; a browser moves the space after the body into it."""
    for element in root.find("body").iter():
        told = {key: value for key, value in element.items() if "xmlns" not in key}
        tail = element.tail if element.tag != "main" else ""
        yield element.tag, str(sorted(told.items())), element.text or "", (tail or "").rstrip("\n")


def test_a_text_that_xml_forbids_is_read_as_html() -> None:
    page = Page("<p>a\x0cb<br>c", DataOnly())
    assert "".join(page.etree_element.itertext()).split() == ["a", "bc"]


def test_another_weasyprint_does_all_its_work_itself(
    renderer: Renderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the version that is locked has the inner parts that are stood in for."""
    asked = weasyprint.layout.percent.resolve_percentages
    seen: list[bool] = []
    began = weasyprint.HTML.render

    def render(page: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(weasyprint.layout.block.resolve_percentages is asked)
        return began(page, *args, **kwargs)

    monkeypatch.setattr(weasyprint.HTML, "render", render)
    renderer.pdf(people.almost_empty(), STAMP)
    monkeypatch.setattr(weasyprint, "__version__", "71.0")
    renderer.pdf(people.almost_empty(), STAMP)
    assert seen == [False, True]
