"""What documents and settings for the house say of it is so."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def recipe(target: str) -> list[str]:
    """The commands that a target of the Makefile runs, as a shell gets them."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8").replace("$(BIN)", ".venv/bin")
    found = re.search(rf"^{target}:[^\n]*\n((?:\t[^\n]*\n)+)", text, re.M)
    assert found, f"no target {target}"
    return [line.strip() for line in found[1].splitlines()]


def test_the_hooks_are_the_tools_of_make_lint() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"^ +entry: (.+)$", hooks, re.M) == recipe("lint")
    assert re.findall(r"repo: (.+)$", hooks, re.M) == ["local"]
