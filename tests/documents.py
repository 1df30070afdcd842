"""README in pieces: its sections, tables, blocks and what stands in backticks."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")

_SMALL = "none one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
_WORDS = (*_SMALL.split(), "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")


def in_words(number: int) -> str:
    """A number as a sentence has it."""
    return _WORDS[number] if number <= 20 else f"twenty-{_WORDS[number - 20]}"


def section(title: str) -> str:
    """What stands in README under a heading, subsections aside."""
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#+ |\Z)", README, re.M | re.S)
    assert found, f"README has no section “{title}”"
    return found[1]


def rows(text: str) -> list[list[str]]:
    """The cells of the first table's rows, its head and its line aside."""
    found = re.search(r"^(?:\|.*\n)+", text, re.M)
    assert found, "no table"
    lines = found[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def spoken(text: str) -> list[str]:
    """What stands in backticks, in one line each."""
    return [" ".join(code.split()) for code in re.findall(r"(?<!`)`([^`]+)`(?!`)", text)]


def blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)
