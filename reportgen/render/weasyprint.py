"""Where WeasyPrint is held back: what it may say, and what its glyphs stand for."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

MARK = "mark:"
KNOWN = "70.0"  # the version whose inner parts `lean` stands in for

_LOG = logging.getLogger("weasyprint")
_NOTDEF = ".notdef glyph"
_UNSEEN = "\N{ZERO WIDTH SPACE}"
_CLOCK = "SOURCE_DATE_EPOCH"  # reproducible-builds.org
_STILL = "315532800"  # 1 January 1980
# Scripts from left to right whose letters are drawn in another order than they are said, or as
# parts that other letters have, too: those of India and Sri Lanka, Thai to Burmese, Khmer.
_REORDERED = re.compile(r"[\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]")
LONGEST = 200  # characters of a remark; an image inside a rule may have millions

Handler = TypeVar("Handler", bound=logging.Handler)


@dataclass
class Glyphs(logging.Handler):
    """Keeps the characters that no font could draw, and lets all else go."""

    missing: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    __hash__ = logging.Handler.__hash__

    def emit(self, record: logging.LogRecord) -> None:
        args: Any = record.args
        if _NOTDEF in str(record.msg) and isinstance(args, tuple) and args:
            self.missing.add(str(args[0]))


@dataclass
class Remarks(logging.Handler):
    """Keeps every remark. Only for what holds no candidate's text: a stylesheet."""

    made: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.WARNING)

    __hash__ = logging.Handler.__hash__

    def emit(self, record: logging.LogRecord) -> None:
        remark = " ".join(record.getMessage().split())
        self.made.append(remark if len(remark) <= LONGEST else f"{remark[:LONGEST]}…")


class Spelt(dict[int, str]):
    """The letters that each glyph of a font stands for.

    Of a letter with its mark, WeasyPrint gives one glyph all letters and the other none, for good,
    and a PDF whose glyphs stand for nothing is no PDF/UA. Here a glyph stands for no more than
    nothing to be seen until it is met alone.
    """

    def __setitem__(self, glyph: int, text: str) -> None:
        alone = len(text) == 1 or not super().__contains__(glyph)
        super().__setitem__(glyph, text if text and alone else _UNSEEN)

    def __contains__(self, glyph: object) -> bool:
        return super().__contains__(glyph) and super().__getitem__(glyph) != _UNSEEN  # type: ignore[index]


class SpeltFonts(dict[int, Any]):
    """The fonts of a document, each of which is spelt as above."""

    def __setitem__(self, key: int, font: Any) -> None:
        font.to_unicode = Spelt(font.to_unicode)
        super().__setitem__(key, font)


@contextmanager
def listening(handler: Handler) -> Iterator[Handler]:
    """Let `handler`, and nobody else, hear WeasyPrint."""
    propagate = _LOG.propagate
    _LOG.addHandler(handler)
    _LOG.propagate = False
    try:
        yield handler
    finally:
        _LOG.propagate = propagate
        _LOG.removeHandler(handler)


@contextmanager
def still_clock() -> Iterator[None]:
    """Emoji and variable fonts are written anew by fontTools, which puts the time into them."""
    before = os.environ.get(_CLOCK)
    os.environ[_CLOCK] = _STILL
    try:
        yield
    finally:
        if before is None:
            del os.environ[_CLOCK]
        else:
            os.environ[_CLOCK] = before


@contextmanager
def said_as_written() -> Iterator[None]:
    """Lines of reordered scripts tell readers, and whoever copies from them, their own text.

    Glyph by glyph such a line can't be read again: Bengali's o is drawn as its e and its a, on
    both sides of the consonant. Lines from right to left go without: poppler turns them round.
    """
    from weasyprint.draw import text as drawing  # noqa: PLC0415 - with WeasyPrint, when drawn

    before = drawing.draw_first_line

    def said(stream: Any, textbox: Any, *rest: Any) -> Any:
        if not _REORDERED.search(textbox.text):
            return before(stream, textbox, *rest)
        written = f"\ufeff{textbox.text}".encode("utf-16-be").hex().encode()
        stream.stream.append(b"/Span << /ActualText <" + written + b"> >> BDC")
        emojis = before(stream, textbox, *rest)
        stream.stream.append(b"EMC")
        return emojis

    drawing.draw_first_line = said
    try:
        yield
    finally:
        drawing.draw_first_line = before


@contextmanager
def languages_told() -> Iterator[None]:
    """Parts of a page in another language say so in the PDF's structure, as `lang` does in HTML."""
    from weasyprint.pdf import pydyf, tags  # noqa: PLC0415 - with WeasyPrint, when drawn

    before = tags._build_box_tree

    def built(box: Any, parent: Any, *rest: Any) -> Iterator[Any]:
        element = getattr(box, "element", None)
        language = element.get("lang") if element is not None and element.tag != "html" else None
        for node in before(box, parent, *rest):
            if language and "Lang" not in parent:
                node["Lang"] = pydyf.String(language)
            yield node

    tags._build_box_tree = built
    try:
        yield
    finally:
        tags._build_box_tree = before
