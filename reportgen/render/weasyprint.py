"""What WeasyPrint may say: it quotes candidates' text."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

MARK = "mark:"


_LOG = logging.getLogger("weasyprint")
_NOTDEF = ".notdef glyph"
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
