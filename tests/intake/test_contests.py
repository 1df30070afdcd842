"""What somebody disagrees with, as people write it into a cell."""

from __future__ import annotations

import pytest

from reportgen.domain.profile import Contest
from reportgen.intake.parsers.contests import parse_contests
from reportgen.intake.parsers.result import Unreadable

TRADE = "my title names my trade"


@pytest.mark.parametrize(
    ("cell", "contests"),
    [
        pytest.param(f"T-03: {TRADE}", [("T-03", TRADE)], id="code and reason"),
        pytest.param("T-03", [("T-03", "")], id="code alone"),
        pytest.param(f"t 03 {TRADE}", [("T-03", TRADE)], id="without its dash"),
        pytest.param(f"T–3 → {TRADE}", [("T-03", TRADE)], id="another dash, one digit"),
        pytest.param(f"Т-03: {TRADE}", [("T-03", TRADE)], id="a Cyrillic letter"),
        pytest.param(f"T-٠٣: {TRADE}", [("T-03", TRADE)], id="Arabic digits"),
        pytest.param("T-03: a\nS-07: b", [("T-03", "a"), ("S-07", "b")], id="two lines"),
        pytest.param("T-03 and S-07: both", [("T-03", "both"), ("S-07", "both")], id="one reason"),
        pytest.param("T-03: a\nstill a", [("T-03", "a\nstill a")], id="a longer reason"),
        pytest.param(
            "I don't agree with T-03, I have 12 years",
            [("T-03", "I don't agree with T-03, I have 12 years")],
            id="in a sentence",
        ),
        pytest.param("no", [], id="no"),
        pytest.param("N/A", [], id="nothing"),
        pytest.param("–", [], id="a dash"),
    ],
)
def test_codes_with_their_reasons(cell: str, contests: list[tuple[str, str]]) -> None:
    assert parse_contests(cell) == tuple(Contest(*one) for one in contests)


@pytest.mark.parametrize("cell", ["My title is fine!", "yes", "I have 12 years of T shirts"])
def test_an_answer_without_a_code_is_told(cell: str) -> None:
    assert parse_contests(cell) == Unreadable("contest_without_code")
