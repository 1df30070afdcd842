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
     "Mason Smith", "Page Carpenter", "Prince Example", "Queen Example", "Dee Example"],
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
