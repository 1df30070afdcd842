"""A cell's text as a mail can take it: in a header, in a file's name."""

from __future__ import annotations

import re
import unicodedata

NAME_LIMIT = 80
_UNPRINTABLE = ("Cc", "Cn", "Co", "Zl", "Zp")
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")


def one_line(text: str, limit: int = NAME_LIMIT) -> str:
    """A cell's text as a header can take it: one line, no control or direction marks."""
    shown = _DIRECTION_MARKS.sub("", text.encode("utf-8", "replace").decode("utf-8"))
    plain = "".join(" " if unicodedata.category(c) in _UNPRINTABLE else c for c in shown)
    # What looks like an encoded word would be read as one, and could spell a header's syntax.
    flat = " ".join(plain.replace("=?", "= ?").split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def file_name(text: str) -> str:
    """A name that every system takes for a file; letters of any script stay."""
    safe = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", one_line(text, 120))
    return " ".join(safe.split()).strip(". ") or "report"
