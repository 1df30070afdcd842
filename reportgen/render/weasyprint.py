"""What WeasyPrint may fetch, and what it may say: it quotes candidates' text."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from weasyprint.urls import URLFetcher

MARK = "mark:"


class DataOnly(URLFetcher):  # type: ignore[misc] # WeasyPrint has no types
    """Serves `data:`; a file, a network address or a redirect is refused.

    `mark:pass` and the like stand for the status marks, whose own addresses would be a third of a
    page's HTML. Pictures and fonts of a template reach it as `data:` through `asset()`.
    WeasyPrint must be handed this for the HTML and for every stylesheet: a stylesheet built
    without it would use WeasyPrint's own fetcher, which opens everything.
    """

    def __init__(self, marks: Mapping[str, str] | None = None) -> None:
        super().__init__(allowed_protocols=("data",), allow_redirects=False)
        self._marks = {f"{MARK}{name}": address for name, address in (marks or {}).items()}

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        url = self._marks.get(url, url)
        if not url.lower().startswith("data:"):
            raise ValueError("a report may only use data: addresses")
        return super().fetch(url, headers)


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
