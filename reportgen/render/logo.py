"""How large an agency's logo is once it is drawn: what every report would pay for."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

MOST_PIXELS = 4_000  # a side: more than a whole page has at 300 dots an inch
MOST_SHAPES = 20_000  # drawn, those that are used again counted again
SVG = "image/svg+xml"
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")


def too_large(picture: bytes, media_type: str) -> str:
    """What is too large about a logo and what to do, to go behind its name; "" where nothing is.

    A picture that can't be read is nothing here: whoever draws it tells.
    """
    return _too_many_shapes(picture) if media_type == SVG else _too_many_pixels(picture)


def _too_many_pixels(picture: bytes) -> str:
    # Only the head of the file is read: a small file may hold a picture of gigabytes.
    from PIL import Image  # noqa: PLC0415 - loads as long as a check takes

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            width, height = Image.open(io.BytesIO(picture)).size
    except Image.DecompressionBombError:
        return f"has more pixels than any logo; save it with at most {MOST_PIXELS:,} a side"
    except (OSError, ValueError, SyntaxError):
        return ""
    if max(width, height) <= MOST_PIXELS:
        return ""
    return (
        f"is {width:,} × {height:,} pixels, and every report would carry them; save it with at "
        f"most {MOST_PIXELS:,} a side"
    )


def _too_many_shapes(picture: bytes) -> str:
    try:
        root = fromstring(picture)
    except DefusedXmlException:
        return "declares entities, which a picture doesn't need; save it as plain SVG"
    except (ParseError, ValueError):
        return ""
    try:
        shapes = _Shapes(root).drawn(root)
    except RecursionError:
        shapes = MOST_SHAPES + 1
    if shapes <= MOST_SHAPES:
        return ""
    return (
        f"draws more than {MOST_SHAPES:,} shapes, and every report would draw them all; save a "
        "simpler one, or a PNG"
    )


class _Shapes:
    """Counts what is drawn. One that uses itself, by way of others too, draws for ever."""

    def __init__(self, root: Element) -> None:
        self._by_id = {e.get("id", ""): e for e in root.iter()}
        self._known: dict[str, int] = {}

    def drawn(self, element: Element) -> int:
        return sum(1 + sum(map(self._used, _targets(e))) for e in element.iter())

    def _used(self, name: str) -> int:
        if name not in self._by_id:
            return 0
        if name not in self._known:
            self._known[name] = MOST_SHAPES + 1  # until it is known not to lead back here
            self._known[name] = self.drawn(self._by_id[name])
        return self._known[name]


def _targets(element: Element) -> Iterator[str]:
    """The ids that an element draws again."""
    for href in _HREFS:
        if (target := element.get(href, "")).startswith("#"):
            yield target[1:]
