"""No text and no value on earth breaks a parser, and what was written comes back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import HourlyRate
from reportgen.intake.answers import Parser, ParsingContext, parsers
from reportgen.intake.parsers.dates import parse_date
from reportgen.intake.parsers.histories import (
    parse_certifications,
    parse_jobs,
    parse_portfolio,
    parse_studies,
)
from reportgen.intake.parsers.lists import parse_list
from reportgen.intake.parsers.money import parse_rate
from reportgen.intake.parsers.result import Remarked, Unreadable
from reportgen.market import load_market
from reportgen.spreadsheet.grid import Money, Percent

Y = YearMonth


def plain(answer: Any) -> Any:
    return answer.value if isinstance(answer, Remarked) else answer


@cache
def every_parser() -> tuple[Parser, ...]:
    return tuple(parsers(ParsingContext(load_market())).values())


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_a_parser(text: str) -> None:
    for parse in every_parser():
        parse(text)


@settings(deadline=None)
@given(
    st.one_of(
        st.floats(),
        st.booleans(),
        st.datetimes(),
        st.builds(Percent, st.floats()),
        st.builds(Money, st.floats(), st.just("EUR")),
    )
)
def test_no_value_breaks_a_parser(value: Any) -> None:
    for parse in every_parser():
        parse(value)


WORDS = st.text(st.characters(categories=["L"]), min_size=2, max_size=12)


@settings(deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=4))
def test_nothing_of_a_job_is_dropped(entries: list[tuple[str, str, str]]) -> None:
    text = "\n".join(f"{a} | {b} | 2019-03 to 2020-04 | {c}" for a, b, c in entries)
    jobs = plain(parse_jobs(text))
    assert [(j.role, j.company, j.description) for j in jobs] == entries
    assert {(j.start, j.end) for j in jobs} == {(Y(2019, 3), Y(2020, 4))}


@settings(deadline=None)
@given(st.text(st.characters(categories=["L", "P", "Zs"]), max_size=120))
def test_every_letter_of_free_text_is_kept(text: str) -> None:
    def letters(words: str) -> list[str]:
        return sorted(c for c in words if c.isalpha())

    jobs = plain(parse_jobs(text))
    if isinstance(jobs, Unreadable):  # “x” says there are jobs, not which
        return
    kept = "".join(f"{j.role}{j.company}{j.description}" for j in jobs)
    missing = len(letters(text)) - len(letters(kept))
    assert missing <= 30  # “at”, “for” and the like part role and company, “no” says there is none


NAMES = ("zibax", "kolto", "maveur", "rundish", "sprolent")
SIGNS = (
    "Designer", "Acme Ltd", "Hill University", "BSc", "2019", "2019-2021", "Mar 2019 - now",
    "2 years", "at", "from", "|", ";", ",", "\n", "\n\n", "-", "•", "1.", "(", ")", "[", "]", ":",
    "Company:", "Role:", "Period:", "Degree:", "Year:", "Name:", "https://a.example/x", "·", "Yes",
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(NAMES + SIGNS), max_size=14), st.sampled_from(["", " "]))
def test_no_name_is_dropped_however_it_is_written(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    for parse in (parse_jobs, parse_studies, parse_portfolio, parse_certifications, parse_list):
        kept = repr(plain(parse(text)))
        assert [name for name in NAMES if name in text and name not in kept] == [] or (
            "only_says_yes" in kept
        )


@settings(deadline=None)
@given(
    st.decimals(min_value=0, max_value=9_999, places=2), st.sampled_from(["USD", "EUR", "GBP", ""])
)
def test_a_rate_comes_back_as_written(amount: Decimal, currency: str) -> None:
    written = f"{amount} {currency}".strip()
    if len(str(amount).partition(".")[2]) == 2:
        assert parse_rate(written) == HourlyRate(amount, currency)


@settings(deadline=None)
@given(st.dates(date(1995, 1, 1), date(2090, 12, 31)))
def test_a_day_comes_back_as_written(day: date) -> None:
    for text in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%d %B %Y}", f"{day:%B %d, %Y}"):
        assert parse_date(text) == day
