"""Every spreadsheet of the corpus gives exactly its people and its problems, cell by cell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.fields import FieldName
from reportgen.domain.profile import Profile
from reportgen.intake import read_intake
from reportgen.market import Market, load_market
from reportgen.rulebook.words import load_words
from tests.intake.corpus import (
    agencies,
    formats,
    headings,
    layouts,
    long_parts,
    people,
    texts,
    values,
    whole_rows,
)
from tests.intake.corpus.case import Case

CORPUS = [
    *layouts.CASES,
    *values.CASES,
    *whole_rows.CASES,
    *people.CASES,
    *headings.CASES,
    *agencies.CASES,
    *long_parts.CASES,
    *formats.CASES,
    *texts.CASES,
]


@pytest.fixture(scope="module")
def market() -> Market:
    return load_market()


def look_up(profile: Profile, path: str) -> Any:
    """`title`, `at` for the row's address, `portfolio.0.url`, or `title?` for its state."""
    if path == "at":
        return profile.row.address
    if path.endswith("?"):
        name: FieldName = path[:-1]  # type: ignore[assignment]
        return profile.state(name)
    value: Any = profile
    for step in path.split("."):
        value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value


@pytest.mark.parametrize("case", CORPUS)
def test_people_and_problems(case: Case, tmp_path: Path, market: Market) -> None:
    path = tmp_path / case.file
    path.write_bytes(case.content)

    result = read_intake(path, case.settings, market=market)

    assert [f"{p.code} {p.cell.sheet}!{p.cell.address}" for p in result.problems] == list(
        case.problems
    )
    assert len(result.profiles) == len(case.people)
    for profile, expected in zip(result.profiles, case.people, strict=True):
        assert {path: look_up(profile, path) for path in expected} == dict(expected)
    words = load_words("en")
    for problem in result.problems:
        args = dict(problem.args)
        assert words.say(f"problem.{problem.code}", "says", **args)
        assert words.say(f"problem.{problem.code}", "fix", **args)


def test_the_corpus_is_a_corpus() -> None:
    ids = [param.id for param in CORPUS]
    assert len(ids) >= 60
    assert len(set(ids)) == len(ids)
