"""What headings and answers are called: a file a language, in the shape of an agency's own.

`[headings]` are whole headings by field, `[phrases]` stand somewhere in a longer one, `[unless]`
speaks against a field (`others`: against every name and address), `[answers.*]` are the words of
answers.toml in this language, `[parts.*]` the headings of sheets and columns for long parts, and
`[sheets]` what such sheets are called. Words are parted by `;`, or stand in a list; spelling is
free in case, accents and punctuation.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import tomli

Tables = Mapping[str, Any]


@cache
def language_tables() -> tuple[Tables, ...]:
    """The tables of every language, in the order of their tags."""
    folder = files("reportgen.intake.languages")
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    return tuple(tomli.loads(f.read_text(encoding="utf-8")) for f in found)


def listed(said: str | list[str]) -> list[str]:
    """The words of one entry: `"a; b"` or `["a", "b"]`."""
    words = said.split(";") if isinstance(said, str) else said
    return [plain for word in words if (plain := word.strip())]
