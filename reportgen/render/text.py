"""A candidate's text made fit for a page: printable, bounded, and never longer than it is worth."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from reportgen.domain.outcome import Quote

T = TypeVar("T")

QUOTE_LIMIT = 220  # characters; two to three lines of a card
_ELLIPSIS = "…"


def printable(text: str) -> str:
    """`text` on one line, without control characters and halves of surrogate pairs.

    Both make Pango or the PDF writer stumble, and neither can be seen.
    """
    kept = "".join(_safe(char) for char in text)
    return " ".join(kept.split())


def _safe(char: str) -> str:
    if char.isspace():
        return " "
    category = unicodedata.category(char)
    if category == "Cs" or (ord(char) & 0xFFFE) == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF:
        return "\N{REPLACEMENT CHARACTER}"
    return "" if category == "Cc" else char


def cut(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, ended at a space where one is near."""
    flat = printable(text)
    if len(flat) <= limit:
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


def excerpt(quote: Quote, limit: int = QUOTE_LIMIT) -> tuple[str, str, str]:
    """What stands before the marked spot, the spot, and what follows, `limit` characters in all."""
    start, end = quote.start, max(quote.end, quote.start)
    before = printable_edge(quote.text[:start])
    marked = cut(quote.text[start:end], limit)
    after = printable_edge(quote.text[end:])
    room = max(limit - len(marked), 0)
    left = min(len(before), max(room // 2, room - len(after)))
    right = min(len(after), room - left)
    head = before if left == len(before) else _ELLIPSIS + _from_word(before[len(before) - left :])
    tail = after if right == len(after) else _to_word(after[:right]) + _ELLIPSIS
    head = _ELLIPSIS + head if quote.cut_before and not head.startswith(_ELLIPSIS) else head
    tail = tail + _ELLIPSIS if quote.cut_after and not tail.endswith(_ELLIPSIS) else tail
    return head, marked, tail


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
