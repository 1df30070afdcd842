"""Whether something written says anything, and how much."""

from __future__ import annotations

import unicodedata

from reportgen.language.text import normalise

# How people leave a form's question unanswered in words.
_NOTHING = frozenset(
    (
        "n/a", "na", "n.a", "none", "none yet", "nil", "null", "nothing", "no", "nope", "not yet",
        "not applicable", "not available", "no experience", "no work experience", "no job",
        "never worked", "unemployed", "tbd", "tba", "todo", "to do", "to be added",
        "to be continued", "coming soon", "later", "x", "xx", "xxx", "test", "asdf", "blank",
        "empty", "nan", "ninguno", "ninguna", "nada", "no tengo", "nenhum", "aucun", "aucune",
        "keine", "nessuno", "yok", "tidak ada", "wala", "нет", "немає", "无", "無", "なし",
        "لا يوجد",
    )
)  # fmt: skip


def says_something(text: str) -> bool:
    """False for an empty text, signs alone, and a way of writing "nothing" (`n/a`, `none`)."""
    plain = normalise(text).casefold().strip(" .-–—_:;,!?*•()[]\t\n\r")
    return any(c.isalnum() for c in plain) and plain not in _NOTHING


def width(text: str) -> int:
    """Characters without surrounding space, a wide one (Chinese, Japanese, Korean) as three.

    A wide character says about as much as three Latin letters.
    """
    plain = " ".join(normalise(text).split())
    return sum(3 if unicodedata.east_asian_width(c) in "WF" else 1 for c in plain)
