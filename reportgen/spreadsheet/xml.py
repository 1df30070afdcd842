"""XML streamed past handlers, without entities: what a spreadsheet has no use for, a bomb needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import IO
from xml.parsers import expat

CHUNK = 1 << 16
Attributes = Mapping[str, str]
Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]

SPLIT_CHUNK = 1 << 20  # of pieces between closing tags: most elements are far smaller
_DECLARATION = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml\s[^>]*?(?:\sencoding\s*=\s*["']([^"'>]*)["'])?\s*\?>"""
)
_OF_ASCII = (None, b"utf-8", b"us-ascii")  # encodings in which the tags are these very bytes


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A way past the parser for an element that comes by the hundred thousand.

    `take` gets the bytes from one `closing` tag to the next, the tag left out. It takes the element
    in and returns True; or False, and does nothing, where it isn't sure of every byte: then the
    parser reads it.
    """

    closing: bytes
    take: Callable[[bytes], bool]


class DamagedError(Exception):
    """A part of the file that can't be what it claims to be."""


def stream(
    source: IO[bytes],
    start: Start,
    end: End | None = None,
    text: Text | None = None,
    shortcut: Shortcut | None = None,
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
        if shortcut is None:
            while chunk := source.read(CHUNK):
                parser.Parse(chunk, False)
        else:
            for left in _left_over(source, shortcut):
                parser.Parse(left, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise DamagedError(f"XML, line {error.lineno}") from error
    finally:
        # The handlers and the parser hold each other; a sheet must not outlive its reading.
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None


def _left_over(source: IO[bytes], shortcut: Shortcut) -> Iterator[bytes]:
    """What the shortcut doesn't take. Each piece but the last ends with a closing tag, so that the
    parser is never in the middle of anything when the next element is taken out in front of it.
    """
    closing, take = shortcut.closing, shortcut.take
    rest = source.read(SPLIT_CHUNK)
    sure = True
    if declaration := _DECLARATION.match(rest):
        yield declaration[0]
        rest = rest[declaration.end() :]
        sure = (declaration[1] and declaration[1].lower()) in _OF_ASCII
    while True:
        *pieces, rest = rest.split(closing)
        for piece in pieces:
            if sure and take(piece):
                continue
            # What follows may stand in a comment: from here on only the parser can tell.
            sure = sure and b"<!" not in piece and b"<?" not in piece
            yield piece + closing
        if not pieces:
            yield rest
            rest, sure = b"", False
        chunk = source.read(SPLIT_CHUNK)
        if not chunk:
            yield rest
            return
        rest += chunk


def _refuse(*_: object) -> None:
    raise DamagedError("an XML entity")


@lru_cache(maxsize=1_024)
def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def attribute(attributes: Attributes, name: str) -> str:
    """An attribute whatever its prefix: `r:id`, `ns0:id` or `id`."""
    if name in attributes:
        return attributes[name]
    return next((v for k, v in attributes.items() if local(k) == name), "")


def is_true(value: str) -> bool:
    return value in ("1", "true", "on")
