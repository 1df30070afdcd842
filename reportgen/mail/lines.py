"""A cell's text as a mail can take it: in a header, in a file's name."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

NAME_LIMIT = 80
FILE_LIMIT = 700  # octets of a name as a header spells it: a line of mail holds 998
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
    name = " ".join(safe.split()).strip(". ")
    while len(quote(name)) > FILE_LIMIT:
        name = name[:-1].rstrip()
    return name or "report"


def plain_name(name: str) -> str:
    """A file's name in ASCII: accents go, and letters that have no plain form."""
    letters = "".join(map(_plain_letter, unicodedata.normalize("NFKD", name)))
    stem, dot, ending = re.sub(r"[^A-Za-z0-9 ._()+-]", "", letters).rpartition(".")
    return f"{' '.join(stem.split()).strip('. ') or 'report'}{dot}{ending}"


def _plain_letter(letter: str) -> str:
    """`L` for a letter that Unicode calls an L with a stroke."""
    named = re.match(r"LATIN (SMALL|CAPITAL) LETTER ([A-Z]) WITH ", unicodedata.name(letter, ""))
    if named is None:
        return letter
    return named[2].lower() if named[1] == "SMALL" else named[2]
