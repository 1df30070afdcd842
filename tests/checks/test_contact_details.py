"""Contact details beyond the labelled cases: all texts are read, all spots quoted."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.asking import ask, facts, findings, score, texts

CLEAN = "I tune pianos by ear and mend old harmoniums."


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        pytest.param({"title": "Tuner | ada@example.com"}, "title", id="title"),
        pytest.param({"skills": ["Tuning", "ada@example.com"]}, "skills", id="skills"),
        pytest.param(
            {"employment": [{"role": "Tuner", "company": "ada@example.com"}]},
            "employment 1",
            id="company",
        ),
        pytest.param(
            {"portfolio": [{"title": "One"}, {"title": "Two", "description": "ada@example.com"}]},
            "portfolio 2",
            id="portfolio",
        ),
        pytest.param({"other_experience": ["ada@example.com"]}, "other_experience 1", id="other"),
    ],
)
def test_every_text_is_read(fields: dict[str, Any], where: str) -> None:
    (quote,) = findings(ask("contact_details", overview=CLEAN, **fields))["email"].evidence
    assert quote.where == where
    assert quote.marked == "ada@example.com"


def test_all_spots_of_a_kind_are_one_finding() -> None:
    verdict = ask("contact_details", overview=f"{CLEAN} a@example.com or b@example.com")
    assert [q.marked for q in findings(verdict)["email"].evidence] == [
        "a@example.com",
        "b@example.com",
    ]
    assert facts(verdict)["email"] == 2


def test_each_is_a_blocker_and_a_link_is_none() -> None:
    blocked = findings(ask("contact_details", overview=f"{CLEAN} Skype: ada.example7"))
    assert blocked["messenger"].blocker
    free = ask("contact_details", overview=f"{CLEAN} https://portfolio.example/ada")
    assert score(free) == 1
    assert not findings(free)["link"].blocker


def test_a_number_in_look_alike_digits_is_found() -> None:
    verdict = ask("contact_details", overview=f"{CLEAN} Call me: 𝟓𝟓𝟓 𝟎𝟏𝟒𝟐 𝟖𝟖")
    (quote,) = findings(verdict)["phone"].evidence
    assert quote.marked == "𝟓𝟓𝟓 𝟎𝟏𝟒𝟐 𝟖𝟖"


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300) | texts, texts)
def test_any_text_is_read(overview: str, title: str) -> None:
    table: dict[str, Any] = {"overview": overview, "title": title}
    assert ask("contact_details", **table) == ask("contact_details", **table)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0123456789 .,-/()+%$", max_size=60))
def test_numbers_alone_never_break_it(overview: str) -> None:
    found = findings(ask("contact_details", overview=f"{CLEAN} {overview}"))
    assert set(found) <= {"phone"}
