"""An agency's logo: how large it is once it is drawn, and smaller where every report would pay."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from reportgen.deadline import TooLateError, cpu_deadline, memory_bound

MOST_BYTES = 2_000_000  # more of them would be in every PDF and every mail
MOST_PIXELS = 4_000  # a side: more than a whole page has at 300 dots an inch
SHRUNK_TO = 1_200  # a side, of one that is larger: at the head of a page it is 30 mm wide
MOST_SHAPES = 20_000  # drawn, those that are used again counted again
SVG = "image/svg+xml"
_SECONDS, _MEGABYTES = 60.0, 1_500
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_ODD = (OSError, ValueError, SyntaxError)  # what Pillow raises for what is no picture


class _BombError(ValueError):
    """More pixels than any picture that somebody drew."""


@dataclass(frozen=True, slots=True)
class Size:
    """What a logo measures: pixels a side and bytes."""

    width: int
    height: int
    weight: int

    @property
    def too_large(self) -> bool:
        return max(self.width, self.height) > MOST_PIXELS or self.weight > MOST_BYTES


def too_large(picture: bytes, media_type: str) -> str:
    """What is too large about a logo and what to do, to go behind its name; "" where nothing is.

    A picture of pixels that is merely large is `shrunk` instead. One that can't be read is nothing
    here: whoever draws it tells.
    """
    if media_type != SVG:
        return _a_bomb(picture)
    if len(picture) > MOST_BYTES:
        return "is larger than 2 MB; save a simpler one, or a PNG"
    return _too_many_shapes(picture)


def size_of(picture: bytes, media_type: str) -> Size | None:
    """Its size by its head; None for drawings and for what is no picture."""
    if media_type == SVG:
        return None
    try:
        with _pillow() as opened:
            width, height = opened(picture).size
            return Size(width, height, len(picture))
    except _ODD:
        return None


def shrunk(picture: bytes, media_type: str) -> bytes:
    """The same picture no larger than `SHRUNK_TO` a side. Raises ValueError where it can't be."""
    try:
        with cpu_deadline(_SECONDS), memory_bound(_MEGABYTES), _pillow() as opened:
            return _drawn_small(opened(picture), media_type)
    except (*_ODD, MemoryError, TooLateError) as error:
        raise ValueError(f"can't be shrunk ({type(error).__name__})") from None


@contextmanager
def _pillow() -> Iterator[Any]:
    """What opens a picture; only its head is read: a small file may hold one of gigabytes."""
    from PIL import Image  # noqa: PLC0415 - loads as long as a check takes

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            yield lambda picture: Image.open(io.BytesIO(picture))
        except Image.DecompressionBombError as error:
            raise _BombError from error


def _drawn_small(image: Any, media_type: str) -> bytes:
    from PIL import ImageOps  # noqa: PLC0415

    jpeg = media_type == "image/jpeg"
    image.draft("RGB", (2 * SHRUNK_TO, 2 * SHRUNK_TO))  # a JPEG needn't be unpacked whole
    clear = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    mode = "RGBA" if clear and not jpeg else "RGB"
    plain = image if image.mode == mode else image.convert(mode)
    plain.thumbnail((SHRUNK_TO, SHRUNK_TO), reducing_gap=2.0)
    made = io.BytesIO()
    profile = image.info.get("icc_profile") if image.mode in ("RGB", "RGBA") else None
    turned = ImageOps.exif_transpose(plain)
    turned.save(made, "JPEG" if jpeg else "PNG", optimize=True, icc_profile=profile)
    return made.getvalue()


def _a_bomb(picture: bytes) -> str:
    try:
        with _pillow() as opened:
            opened(picture)
    except _BombError:
        return f"has more pixels than any logo; save it with at most {MOST_PIXELS:,} a side"
    except _ODD:
        return ""
    return ""


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
