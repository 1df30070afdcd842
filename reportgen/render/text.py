"""A candidate's text made fit for a page: printable, bounded, and never longer than it is worth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from reportgen.domain.outcome import Quote

T = TypeVar("T")

_ELLIPSIS = "…"
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_NO_CHARACTER = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr((plane << 16) + end) for plane in range(1, 17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_UNBROKEN = re.compile(r"[!-~\u00a1-\u024f]{32}(?=[!-~\u00a1-\u024f])")
_SPARE = 4  # times the limit: what cleaning may take away before it shows


def printable(text: str) -> str:
    """`text` on one line, without control characters and halves of surrogate pairs.

    Both make Pango or the PDF writer stumble, and neither can be seen.
    """
    flat = " ".join(text.split())
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", _CONTROLS.sub("", flat))


def printable_lines(text: str) -> str:
    """The same with its lines and paragraphs kept, for a text that is pasted somewhere."""
    lines = "\n".join(printable(line) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def printable_text(text: str) -> str:
    """The same with its spaces and line breaks kept, for a stretch of a longer text."""
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"\n[\s\n]*\n", "\n", _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", plain))


def cut(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, ended at a space where one is near."""
    flat = printable(text[: limit * _SPARE])
    if len(flat) <= limit and len(text) <= limit * _SPARE:
        return flat
    head = flat[: limit - 1]
    space = head.rfind(" ")
    if space > limit * 0.7:
        head = head[:space]
    return _unjoined(head) + _ELLIPSIS


def _unjoined(head: str) -> str:
    """Without a dangling joiner or mark at the end: half an emoji family would turn to boxes."""
    while head and (head[-1] in "\u200d\ufe0f" or "\U0001f1e6" <= head[-1] <= "\U0001f1ff"):
        head = head[:-1]
    return head.rstrip()


def excerpt(quote: Quote, limit: int) -> tuple[str, str, str]:
    """What stands before the marked spot, the spot, and what follows, `limit` characters in all."""
    start, end = quote.start, max(quote.end, quote.start)
    spare = limit * _SPARE
    before = printable_edge(quote.text[max(start - spare, 0) : start])
    marked = cut(quote.text[start:end], limit)
    after = printable_edge(quote.text[end : end + spare])
    room = max(limit - len(marked), 0)
    left = min(len(before), max(room // 2, room - len(after)))
    right = min(len(after), room - left)
    whole = start <= spare and left == len(before)
    head = before if whole else _ELLIPSIS + _from_word(before[len(before) - left :])
    whole = len(quote.text) - end <= spare and right == len(after)
    tail = after if whole else _to_word(after[:right]) + _ELLIPSIS
    head = _ELLIPSIS + head if quote.cut_before and not head.startswith(_ELLIPSIS) else head
    tail = tail + _ELLIPSIS if quote.cut_after and not tail.endswith(_ELLIPSIS) else tail
    return breakable(head), breakable(marked), breakable(tail)


def breakable(text: str) -> str:
    """Room for a line break in long runs of Latin letters: a web address, a key held down.

    WeasyPrint breaks such a run by itself, but not where a marked spot begins or ends in it.
    """
    return _UNBROKEN.sub("\\g<0>\u200b", text)


def printable_edge(text: str) -> str:
    """`printable`, keeping one space at either end: it parts the text from its neighbour."""
    flat = printable(text)
    if not flat:
        return " " if text[:1].isspace() else ""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() else ""
    return lead + flat + trail


def _from_word(text: str) -> str:
    space = text.find(" ")
    return text[space + 1 :] if 0 <= space < len(text) * 0.3 else text


def _to_word(text: str) -> str:
    space = text.rfind(" ")
    return _unjoined(text[:space] if space > len(text) * 0.7 else text)


def first(items: Sequence[T], most: int) -> tuple[tuple[T, ...], int]:
    """The first `most` items, and how many were left out."""
    return tuple(items[:most]), max(len(items) - most, 0)
