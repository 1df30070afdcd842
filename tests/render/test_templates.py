from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reportgen.domain.report import Report
from reportgen.errors import SettingsError
from reportgen.render import (
    Renderer,
    RenderSettings,
    check_templates,
    look_fingerprint,
    render_settings,
)
from reportgen.settings import SECTIONS, Settings
from tests.render import people
from tests.render.conftest import WORDS, settings_with

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("make", [people.average, people.almost_empty], ids=lambda m: m.__name__)
def test_html_is_the_golden_one(make: Callable[[], Report], renderer: Renderer) -> None:
    """When a template was changed on purpose: delete the file, run twice, look at what is new."""
    html = "\n".join(line.rstrip() for line in renderer.html(make()).splitlines() if line.strip())
    golden = GOLDEN / f"{make.__name__}.html"
    if not golden.exists():
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(html + "\n", encoding="utf-8")
        pytest.fail(f"{golden.name} was not there and has been written: look at it")
    assert html + "\n" == golden.read_text(encoding="utf-8")


def test_the_page_stands_on_its_own(renderer: Renderer) -> None:
    page = renderer.page(people.average())
    assert "<style>" in page
    assert 'name="viewport"' in page
    assert page.count("src=") == page.count('src="data:')
    assert "default-src 'none'" in page
    assert '<html lang="en" dir="ltr">' in page


def test_the_page_folds_what_the_paper_shows(renderer: Renderer) -> None:
    page = renderer.page(people.average())
    folded = page.count("<details>")
    assert folded == page.count("<summary>") >= 4
    assert page.index("Tonight: three steps") < page.index("<details>")
    assert "<details>" not in renderer.html(people.average())


def test_a_phone_s_page_is_one_column(renderer: Renderer) -> None:
    phone = Renderer(settings_with(paper="phone"))
    html = phone.html(people.average())
    assert '<div class="figures">' in renderer.html(people.average())
    assert '<div class="figures">' not in html
    assert "<table>" not in html
    assert phone.page(people.average()).count("<table>") == 1  # a browser has room


def test_our_own_templates_are_sound(look: RenderSettings) -> None:
    assert check_templates(look) == ()


def test_an_agency_extends_ours_block_by_block(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(
        '{% extends "reportgen/report.html" %}'
        "{% block method %}<p>Our own word, {{ view.plate.name }}.</p>{% endblock %}",
        encoding="utf-8",
    )
    (tmp_path / "report.css").write_text("h1 { letter-spacing: 0.2em }", encoding="utf-8")
    own = Renderer(settings_with(templates=str(tmp_path)))
    page = own.page(people.poor())
    assert "Our own word, Farah Siddiqui." in page
    assert "How the score is made" not in page
    assert "Tonight: three steps" in page
    assert page.index("letter-spacing: -0.02em") < page.index("letter-spacing: 0.2em")


def test_an_agency_may_replace_a_single_partial(tmp_path: Path) -> None:
    (tmp_path / "partials").mkdir()
    (tmp_path / "partials" / "method.html").write_text("<p>Short.</p>", encoding="utf-8")
    page = Renderer(settings_with(templates=str(tmp_path))).page(people.poor())
    assert "<p>Short.</p>" in page


def test_an_asset_travels_inside_the_page(tmp_path: Path) -> None:
    (tmp_path / "dot.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    (tmp_path / "report.css").write_text(
        "h1 { background: url({{ asset('dot.svg') }}) }", encoding="utf-8"
    )
    page = Renderer(settings_with(templates=str(tmp_path))).page(people.poor())
    assert "url(data:image/svg+xml;base64," in page


@pytest.mark.parametrize(
    ("name", "text", "line", "why"),
    [
        pytest.param("report.html", "\n{% if %}", 2, "Expected an expression", id="syntax"),
        pytest.param("report.html", "\n\n{{ view.nome }}", 3, "nome", id="unknown name"),
        pytest.param("report.html", "{{ 1 / 0 }}", 1, "division", id="arithmetic"),
        pytest.param("report.html", "\n{{ asset('../x.png') }}", 2, "no file", id="asset"),
        pytest.param("report.html", "{{ ''.__class__.__mro__ }}", 1, "unsafe", id="sandbox"),
        pytest.param("report.html", "\n{{ say('no-such') }}", 2, "no sentence", id="words"),
        pytest.param("report.css", "a {}\n{{ colours.accnt }}", 2, "accnt", id="stylesheet"),
        pytest.param("report.html", '{% include "x.html" %}', 1, "x.html", id="missing include"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(
    tmp_path: Path, name: str, text: str, line: int, why: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        check_templates(settings_with(templates=str(tmp_path)))
    assert f"{name}, line {line}" in str(caught.value)
    assert why in str(caught.value)


@pytest.mark.parametrize(
    ("css", "told"),
    [
        pytest.param("h1 { colour: red }", "Ignored `colour: red ` at 1:6, unknown", id="property"),
        pytest.param("h1 {\n color: blurple }", "`color: blurple ` at 2:2, invalid", id="value"),
        pytest.param(".x:hoover { color: red }", "selector, '.x:hoover '", id="selector"),
        pytest.param("h1 { color: red } }", "1:19", id="brace too many"),
        pytest.param("@font-face { font-family: X }", "Missing src", id="font without a file"),
        pytest.param("@import url(https://a.example/a.css);", "only use data:", id="import"),
        pytest.param("h1 { background: url(x.png) }", "url(x.png)", id="picture without asset()"),
        pytest.param(f"h1 {{ colour: {'x' * 9999} }}", "xxx…", id="a long rule is cut"),
    ],
)
def test_a_rule_that_weasyprint_passes_over_is_told(tmp_path: Path, css: str, told: str) -> None:
    (tmp_path / "report.css").write_text(css, encoding="utf-8")
    (remark,) = check_templates(settings_with(templates=str(tmp_path)))
    assert told in remark
    assert len(remark) < 250


@pytest.mark.parametrize(
    "css",
    [
        pytest.param("h1 { color: {{ colours.accent }} }", id="sound"),
        pytest.param("@media screen { h1 { box-shadow: 1px 1px } }", id="for browsers only"),
        pytest.param("", id="empty"),
    ],
)
def test_nothing_is_told_of_a_sheet_that_works(tmp_path: Path, css: str) -> None:
    (tmp_path / "report.css").write_text(css, encoding="utf-8")
    assert check_templates(settings_with(templates=str(tmp_path))) == ()


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_can_be_left_out(section: str) -> None:
    heads = {
        "letter": "Upwork wrote about what",
        "note": "well done on the new overview",
        "change": "Up 19 points",
        "actions": "Tonight: three steps",
        "strengths": "Already right",
        "profile": "as a client meets it",
        "next": "Next, when that is done",
        "checks": "All 19 checks",
        "figures": "Your rate on the scale",
        "submissions": "What was sent in",
        "unseen": "What we could not judge",
        "method": "How the score is made",
    }
    rest = tuple(s for s in SECTIONS if s != section)
    full, cut = (
        Renderer(settings_with(sections=s)).html(people.average()) for s in (SECTIONS, rest)
    )
    assert heads[section] in full
    assert heads[section] not in cut


@pytest.mark.parametrize(
    ("agency", "report", "why"),
    [
        pytest.param({"logo": "logo.gif"}, {}, "neither PNG", id="logo of another kind"),
        pytest.param({"logo": "missing.png"}, {}, "there is no file", id="no logo there"),
        pytest.param({}, {"templates": "nowhere"}, "no folder", id="no template folder"),
    ],
)
def test_settings_that_can_t_work(agency: object, report: object, why: str) -> None:
    with pytest.raises(SettingsError, match=why):
        render_settings(Settings.model_validate({"agency": agency, "report": report}))


def test_a_logo_stands_in_the_head_of_the_page(tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")
    agency = {"name": "Harbour Coaching", "logo": str(logo)}
    settings = render_settings(
        Settings.model_validate({"agency": agency, "rulebook": {"words": str(WORDS)}})
    )
    html = Renderer(settings).html(people.poor())
    assert '<img src="data:image/svg+xml;base64,' in html
    assert 'alt="Harbour Coaching"' in html


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"accent": "#aa3311"}, id="accent"),
        pytest.param({"paper": "Letter"}, id="paper"),
        pytest.param({"paper": "phone"}, id="phone"),
        pytest.param({"agency": "Another"}, id="name"),
        pytest.param({"fonts": ("Lato",)}, id="fonts"),
        pytest.param({"sections": ("method",)}, id="sections"),
        pytest.param({"words": None}, id="words"),
    ],
)
def test_another_look_has_another_fingerprint(
    look: RenderSettings, change: dict[str, object]
) -> None:
    assert look_fingerprint(look) == look_fingerprint(replace(look))
    assert look_fingerprint(replace(look, **change)) != look_fingerprint(look)  # type: ignore[arg-type]


def test_a_changed_template_changes_the_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "report.css").write_text("h1 { color: red }", encoding="utf-8")
    settings = settings_with(templates=str(tmp_path))
    before = look_fingerprint(settings)
    (tmp_path / "report.css").write_text("h1 { color: blue }", encoding="utf-8")
    assert look_fingerprint(settings) != before
