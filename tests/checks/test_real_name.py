"""Names beyond the labelled cases: a company blocks, a mended name is offered."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.base import CannotTell
from tests.checks.asking import ask, findings, score, texts


def test_a_company_blocks() -> None:
    found = findings(ask("real_name", name="Example Trading Ltd."))
    assert set(found) == {"company"}
    assert found["company"].blocker


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Dr. Ada Example", "Ada Example"), ("Ada Example - Web Developer", "Ada Example Web")],
)
def test_the_name_alone_is_offered(name: str, kept: str) -> None:
    suggestion = findings(ask("real_name", name=name))["title"].suggestion
    assert suggestion in (kept, "Ada Example")


@pytest.mark.parametrize(
    "name",
    ["Björk", "Nguyễn Thị Minh", "María José Carreño Quiñones", "Siobhán Ní Example", "김민수",
     "O. Henry Example", "Abdul-Rahman bin Example", "Ngozi Écho-Example", "Ana S. M. Example",
     "Mason Smith", "Page Carpenter",
     "Perfect Example", "Hope Goodluck", "WU Jun", "Penny Banks",
     "Prince Example", "Queen Example", "Dee Example"],
)  # fmt: skip
def test_people_are_called_so(name: str) -> None:
    assert not {"company", "title", "decoration"} & set(findings(ask("real_name", name=name)))


def test_initials_are_a_question_to_improve() -> None:
    assert 0.5 <= score(ask("real_name", name="Ada E.")) < 0.85


def test_a_name_without_letters_is_no_name() -> None:
    assert isinstance(ask("real_name", name="12345"), CannotTell)


@settings(deadline=None)
@given(texts | st.text(max_size=40))
def test_any_name_is_judged(name: str) -> None:
    assert ask("real_name", name=name) == ask("real_name", name=name)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("Sky Digital Example Services", "company", id="company-word"),
        pytest.param("Example Writing Services Lahore", "company", id="company-word-inside"),
        pytest.param("Studio Example", "company", id="company-first"),
        pytest.param("CodeExample", "company", id="made-up-word"),
        pytest.param("example-house.io", "company", id="website"),
        pytest.param("Ada & Co", "company", id="and-co"),
        pytest.param("Available Now", "company", id="slogan"),
        pytest.param("Pixel Perfect", "company", id="slogan-beside-a-brand"),
        pytest.param("Full Stack", "company", id="kind-of-work"),
        pytest.param("Dev Hub Lahore", "company", id="firm-before-a-place"),
        pytest.param("Example IT d.o.o.", "company", id="croatian-firm"),
        pytest.param("AJ Example", "initials", id="two-initials-without-stops"),
        pytest.param("Ada Example, RN", "title", id="degree-behind-a-comma"),
        pytest.param("Ada, Ph.D", "title", id="degree-behind-one-word"),
        pytest.param("Ada Example .. Data Scientist", "title", id="dots"),
        pytest.param("Ada Example Software Engineer", "title", id="no-dash-at-all"),
        pytest.param("Engr. A. Example", "initials", id="initial-behind-a-title"),
        pytest.param("A. Muruganandan", "initial_on_card", id="southern-initial"),
        pytest.param("Kumaran A", "initial_on_card", id="southern-initial-behind"),
        pytest.param("Suharti", "one_word", id="mononym"),
    ],
)
def test_what_is_no_name_is_told_for_what_it_is(name: str, code: str) -> None:
    assert code in findings(ask("real_name", name=name))


@pytest.mark.parametrize(
    "name",
    ["Ada McAllister", "Ines DeSouza", "Jean LeBlanc", "Kim Seo", "Ai Example", "Tech Sovann",
     "Bright Example", "Li, Ma", "Nguyen The Anh", "Rustom Engineer", "Ada Banks", "Ada St.Ives",
     "Media Example Putri", "Ada Store"],
)  # fmt: skip
def test_names_near_a_word_of_trade_are_names(name: str) -> None:
    assert not findings(ask("real_name", name=name))


@pytest.mark.parametrize(
    ("country", "code"), [("India", "initial_on_card"), ("Kenya", "initials"), ("", "initials")]
)
def test_a_letter_is_asked_where_the_card_may_have_it(country: str, code: str) -> None:
    assert set(findings(ask("real_name", name="Ada E.", country=country))) == {code}


def test_a_letter_that_may_be_on_the_card_and_a_lone_word_cost_nothing() -> None:
    assert score(ask("real_name", name="A. Muruganandan")) == 1
    assert score(ask("real_name", name="Suharti")) == 1


def test_the_name_behind_a_degree_and_a_job_is_offered() -> None:
    for name in ("Ada Example, BSN, RN", "Ada Example .. Data Scientist"):
        assert findings(ask("real_name", name=name))["title"].suggestion == "Ada Example"
