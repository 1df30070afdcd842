"""What a run of the sample workbooks left behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "inputs" / "sample_intake.xlsx"
FLAWED = ROOT / "inputs" / "flawed_intake.xlsx"
DAY = "2026-11-22"


def document(output: Path, day: str = DAY) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((output / day / "run.json").read_text(encoding="utf-8"))
    return found


def pdf_bytes(output: Path, day: str = DAY) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (output / day / "reports").iterdir()}
