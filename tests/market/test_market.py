"""The market answers by name, forgives slips of the pen, and names where each figure comes from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.market import Market
from tests.judgement.bench import market as load


@pytest.fixture(scope="module")
def market() -> Market:
    return load()


def test_the_taxonomy_is_whole(market: Market) -> None:
    assert len(market.categories) == 12
    assert len(market.taxonomy) == 64
    assert len(market.types_in("Translation")) == 2


@pytest.mark.parametrize(
    ("said", "category"),
    [
        pytest.param("Legal", "Legal", id="by name"),
        pytest.param("web, mobile and software dev", "Web, Mobile & Software Dev", id="folded"),
        pytest.param("Writting", "Writing", id="a slip"),
        pytest.param("IT", "IT & Networking", id="another name"),
        pytest.param("Data entry", "Admin Support", id="a type's other name"),
        pytest.param("QA Testing", "Web, Mobile & Software Dev", id="a type of work"),
        pytest.param("Beekeeping", None, id="no such thing"),
        pytest.param("", None, id="empty"),
        pytest.param("𝐋𝐞𝐠𝐚𝐥", "Legal", id="mathematical letters"),
        pytest.param("x" * 50_000, None, id="a very long text"),
    ],
)
def test_categories_are_found(market: Market, said: str, category: str | None) -> None:
    assert market.nearest_category(said) == category


@pytest.mark.parametrize(
    ("said", "name"),
    [
        pytest.param("Web Development", "Web Development", id="by name"),
        pytest.param("Web Develpment", "Web Development", id="a slip"),
        pytest.param("Building and Landscape Architecture", "Building & Landscape Architecture",
                     id="a written and"),
        pytest.param("Article writing", "Content Writing", id="another name"),
        pytest.param("Legal", None, id="a category is no type"),
        pytest.param("Wizardry", None, id="no such thing"),
    ],
)  # fmt: skip
def test_types_of_work_are_found(market: Market, said: str, name: str | None) -> None:
    found = market.nearest_type(said)
    assert (found.name if found else None) == name


def test_suggestions_share_words_with_what_was_said(market: Market) -> None:
    assert market.suggest_types("graphic work")[0].name.startswith("Graphic")
    assert market.suggest_types("") == ()


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        pytest.param("JS", "JavaScript", id="short"),
        pytest.param("node js", "Node.js", id="other signs"),
        pytest.param("  adobe   photoshop ", "Adobe Photoshop", id="space and case"),
        pytest.param("Queen  rearing", "Queen rearing", id="unknown stays as it is"),
    ],
)
def test_skills_have_one_usual_spelling(market: Market, written: str, usual: str) -> None:
    assert market.canonical_skill(written) == usual


def test_names_that_differ_by_a_sign_are_different_skills(market: Market) -> None:
    assert len({market.skill_key(name) for name in ("C", "C#", "C++", "Java", "JavaScript")}) == 5


def test_asking_rates_come_from_the_newest_count(market: Market) -> None:
    rates = market.asking("ReactJS")
    assert rates is not None
    assert rates.as_of.year == 2025
    assert rates.p10 <= rates.p25 <= rates.p50 <= rates.p75 <= rates.p90


def test_dollars_are_dollars_and_an_unknown_currency_is_none(market: Market) -> None:
    assert market.to_usd(Decimal("12.50"), "usd") == Decimal("12.50")
    assert market.to_usd(Decimal(1000), "INR") == Decimal("11.70")
    assert market.to_usd(Decimal(1), "XXX") is None
    assert market.to_usd(Decimal("NaN"), "USD") is None


@pytest.mark.parametrize(
    ("text", "field"),
    [
        pytest.param("Corporate & Contract Law", "law", id="law"),
        pytest.param("Tax preparation for shops", "accountancy", id="tax"),
        pytest.param("Lawn care", None, id="a word that only begins so"),
        pytest.param("Doctoral thesis editing", None, id="no doctor"),
    ],
)
def test_licensed_fields_are_known_by_whole_words(
    market: Market, text: str, field: str | None
) -> None:
    assert market.licensed_field(text) == field


def test_demand_ranks_all_categories(market: Market) -> None:
    demands = [market.demand(c) for c in market.categories]
    assert sorted(d.rank for d in demands if d) == list(range(1, 13))
    assert sum(d.share for d in demands if d) == pytest.approx(1, abs=0.001)


def test_every_table_names_its_source_and_date(market: Market) -> None:
    for table in ("category_demand", "skill_demand", "asking_rates", "currencies"):
        source = market.source(table)
        assert source.source
        assert source.licence
        assert source.as_of <= date(2026, 11, 22)


def test_every_table_speaks_of_the_same_categories(market: Market) -> None:
    assert set(market.demands) == set(market.categories)
    names = {t.name for t in market.taxonomy}
    for category, kind in market.work_names.values():
        assert category in market.categories
        assert not kind or kind in names


@given(st.text(max_size=80))
def test_any_text_may_be_asked_for(text: str) -> None:
    market = load()
    market.nearest_category(text)
    market.suggest_types(text)
    market.skill(text)
    market.asking(text)
    market.title_frequency(text)
    market.licensed_field(text)
    market.to_usd(Decimal(1), text)
    assert market.canonical_skill(market.canonical_skill(text)) == market.canonical_skill(text)
