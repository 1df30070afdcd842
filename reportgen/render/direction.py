"""Which way a text is read, put where WeasyPrint looks for it: it knows no `dir="auto"`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from unicodedata import bidirectional

_ISOLATED = re.compile("(?<=\u2068)[^\u2068\u2069]* [^\u2068\u2069]*(?=\u2069)")
_WORD = re.compile(r"\S+")
_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def settle(root: Any) -> None:
    """Give each element of a parsed page that is to find its direction the one a browser finds.

    Without it, a candidate's English overview on an Arabic page would be set from right to left,
    its marked pieces in the wrong order; an Arabic one on an English page the other way round.
    """
    for element in root.iter():
        element.text, element.tail = map(_kept_in_order, (element.text, element.tail))
        if _finds_its_own(element):
            way = first_way("".join(_texts(element)))
            if way or element.get("dir"):
                element.set("dir", way or "ltr")


def _kept_in_order(text: str | None) -> str | None:
    """A text whose isolated foreign words keep their order on each of their lines.

    WeasyPrint hands line after line to Pango, so that the second begins outside the isolation.
    """
    return _ISOLATED.sub(_held, text) if text and "\u2068" in text else text


def _held(isolated: re.Match[str]) -> str:
    """Each word between marks that are read from left to right, where the first one is."""
    if first_way(isolated[0]) != "ltr":
        return isolated[0]
    return _WORD.sub(lambda word: f"\u200e{word[0]}\u200e", isolated[0])


def first_way(text: str) -> str:
    """The direction of the first letter that has one, "" where none does."""
    return next((_STRONG[kind] for kind in map(bidirectional, text) if kind in _STRONG), "")


def _finds_its_own(element: Any) -> bool:
    """`bdi` isolates, and finds its direction, without being told."""
    told: str = element.get("dir", "auto" if element.tag == "bdi" else "")
    return told.casefold() == "auto"


def _texts(element: Any) -> Iterator[str]:
    """An element's own text, not that of parts with a direction of their own."""
    yield from element.text or ""
    for child in element:
        if child.get("dir") is None and child.tag != "bdi":
            yield from _texts(child)
        yield from child.tail or ""
