"""Reads the invented candidates from the data files beside it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

Value = str | int | float | date | datetime
Row = Mapping[str, Value]

HERE = Path(__file__).parent
SAME_AS_PROFILE = "same_as_profile"


def sample_candidates() -> list[Row]:
    """Every row of `sample_intake.xlsx`, in sheet order."""
    return [_row(c) for file in _people() for c in _load(file)]


def sample_submissions() -> list[Row]:
    """Every known earlier attempt at approval, by candidate and date."""
    return [
        _attempt(attempt, candidate)
        for file in _people()
        for candidate in _load(file)
        for attempt in candidate.get("submissions", [])
    ]


def flawed_candidates() -> list[Row]:
    """Every row of `flawed_intake.xlsx`; the key `fault` says what is wrong with one."""
    return [_row(c) for c in _load(HERE / "flawed.toml")]


def _people() -> list[Path]:
    return sorted((HERE / "people").glob("*.toml"))


def _load(file: Path) -> list[dict[str, Any]]:
    candidates: list[dict[str, Any]] = tomllib.loads(file.read_text("utf-8"))["candidate"]
    return candidates


def _row(raw: Mapping[str, Any]) -> Row:
    return {k: _clean(v) for k, v in raw.items() if k != "submissions"}


def _attempt(raw: Mapping[str, Any], candidate: Mapping[str, Any]) -> Row:
    """An attempt joined to its candidate, whose own overview it may repeat word for word."""
    row = {"candidate_id": candidate["candidate_id"], **raw}
    if row["overview"] == SAME_AS_PROFILE:
        row["overview"] = candidate["overview"]
    return _row(row)


def _clean(value: Value) -> Value:
    return value.strip() if isinstance(value, str) else value
