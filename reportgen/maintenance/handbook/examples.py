"""An example of each finding: what an invented candidate wrote, and what the check made of it.

`examples.toml` is made from the labelled cases by `make examples`; nothing in it is anybody's.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from reportgen.domain.outcome import Finding, Quote


@cache
def example_findings() -> dict[str, Finding]:
    """By its code: one finding of each kind, with the text it was found in."""
    text = (files("reportgen.maintenance.handbook") / "examples.toml").read_text(encoding="utf-8")
    return {code: _finding(code, table) for code, table in tomllib.loads(text).items()}


def _finding(code: str, table: dict[str, Any]) -> Finding:
    return Finding(
        code=code,
        evidence=tuple(Quote(**quote) for quote in table.get("evidence", ())),
        args=table.get("args", {}),
        suggestion=table.get("suggestion", ""),
    )
