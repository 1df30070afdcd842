"""XML streamed past handlers, without entities: what a spreadsheet has no use for, a bomb needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import IO
from xml.parsers import expat

CHUNK = 1 << 16
Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class DamagedError(Exception):
    """A part of the file that can't be what it claims to be."""


def stream(
    source: IO[bytes],
    start: Start,
    end: End | None = None,
    text: Text | None = None,
) -> None:
    """Push `source` through the handlers, in its order. Element names keep their prefix.

    Raises DamagedError for XML that isn't well-formed or declares an entity.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        while chunk := source.read(CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise DamagedError(f"XML, line {error.lineno}") from error
    finally:
        # The handlers and the parser hold each other; a sheet must not outlive its reading.
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None


def _refuse(*_: object) -> None:
    raise DamagedError("an XML entity")


@lru_cache(maxsize=1_024)
def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def is_true(value: str) -> bool:
    return value in ("1", "true", "on")
