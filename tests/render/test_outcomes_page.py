"""The page for donors, opened and read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import page
import pytest

from reportgen.domain.programme import (
    NO_OUTCOMES,
    Journey,
    Programme,
    Reached,
    Step,
    programme_of,
)
from reportgen.render import RenderSettings, pages_of
from reportgen.render.outcomes import OutcomesPage, amount
from reportgen.render.own_page import printed
from reportgen.rulebook.words import load_words
from tests.render.printed import text_of
from tests.workbook.test_outcomes import made_up

DAY = date(2026, 6, 20)


def drawn(programme: Programme, look: RenderSettings) -> bytes:
    return OutcomesPage(programme, DAY, load_words("en"), look).pdf()


def test_it_is_one_valid_page_of_the_programme_s_figures(look: RenderSettings) -> None:
    told = made_up()
    whole = told.whole
    assert whole is not None
    pdf = drawn(told, look)
    assert pdf == drawn(told, look)
    assert pages_of(pdf) == 1
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    text = " ".join(text_of(pdf).split())
    for name, reached, proven in zip(
        ("Submitted", "Approved", "First bid", "First job", "Earned"),
        whole.reached[2:],
        whole.proven[2:],
        strict=True,
    ):
        assert f"{name} {reached} {round(100 * reached / 60)} % {proven}" in text
    assert "Harbour Coaching" in text
    assert (told.breakdowns[0].groups[0].name or "Not said") in text
    assert "Ede" not in text
    assert "groups together" in text


def test_a_sign_whose_font_is_written_anew_leaves_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    html = (
        '<html lang="en"><title>Signs</title><body><p>\N{SLIGHTLY SMILING FACE}</p></body></html>'
    )
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    first = printed(html, "")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "172800")
    assert printed(html, "") == first


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "told from ten people on"), ("es", "a partir de diez personas")],
)
def test_of_few_people_nothing_is_told(language: str, said: str, look: RenderSettings) -> None:
    html = OutcomesPage(NO_OUTCOMES, DAY, load_words(language), look).html()
    assert html.count(said) == 1


def test_where_every_group_is_small_each_grouping_says_so(look: RenderSettings) -> None:
    few = Journey({Step.TRAINED: Reached(DAY, proven=True)}, ("Ede",), "Cohort 1")
    told = programme_of(
        [few] * 6 + [replace(few, groups=("Osu",), cohort="Cohort 2")] * 6, ["Area"]
    )
    html = OutcomesPage(told, DAY, load_words("en"), look).html()
    for grouping in ("By Area", "By cohort"):
        assert f"{grouping}: no group of ten or more can be shown." in html


def test_amounts_are_parted_by_thin_spaces() -> None:
    assert amount(next(iter(made_up().earnings)).total) == "7\u202f770"
