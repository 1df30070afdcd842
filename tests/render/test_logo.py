"""Logos that would cost every report its time or memory are refused before the night."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from struct import pack

import pytest
from PIL import Image

from reportgen.errors import SettingsError
from reportgen.render import logo_uri
from reportgen.render.logo import MOST_PIXELS, MOST_SHAPES

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
SQUARE = '<rect id="a0" width="9" height="9"/>'
ITSELF = '<g id="a"><use href="#a"/></g>'
EACH_OTHER = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
ENTITIES = '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;")


def png(width: int, height: int) -> bytes:
    """A picture as large as its head says; nobody should want to see the rest."""

    def part(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    head = part(b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", b"") + part(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    made = io.BytesIO()
    Image.new("L", (width, height)).save(made, "JPEG")
    return made.getvalue()


def nested(depth: int, times: int, href: str = "href") -> str:
    """Groups, each of which uses the one before so many times."""
    groups = []
    for number in range(depth):
        use = f'<use {href}="#a{number}"/>'
        groups.append(f'<g id="a{number + 1}">{use * times}</g>')
    return SVG.format(SQUARE + "".join(groups))


BAD = [
    pytest.param("a.png", png(12_000, 12_000), "12,000 × 12,000 pixels", id="a huge PNG"),
    pytest.param("a.png", png(60_000, 60_000), "more pixels than any logo", id="a bomb"),
    pytest.param("a.png", png(MOST_PIXELS + 1, 1), "pixels", id="a pixel too wide"),
    pytest.param("a.jpg", jpeg(16, MOST_PIXELS + 1), "pixels", id="a tall JPEG"),
    pytest.param("a.svg", nested(9, 10), "shapes", id="uses of uses"),
    pytest.param("a.svg", nested(9, 10, "xlink:href"), "shapes", id="uses of uses, the old way"),
    pytest.param("a.svg", SVG.format(ITSELF), "shapes", id="itself"),
    pytest.param("a.svg", SVG.format(EACH_OTHER), "shapes", id="each other"),
    pytest.param("a.svg", SVG.format(SQUARE * (MOST_SHAPES + 1)), "shapes", id="many shapes"),
    pytest.param("a.svg", ENTITIES, "entities", id="entities"),
]


def written(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(("name", "content", "why"), BAD)
def test_a_logo_that_is_too_large_is_refused(
    tmp_path: Path, name: str, content: bytes | str, why: str
) -> None:
    with pytest.raises(SettingsError, match=r"\[agency\] logo: a\.") as caught:
        logo_uri(written(tmp_path, name, content))
    assert why in str(caught.value)


GOOD = [
    pytest.param("a.png", png(MOST_PIXELS, MOST_PIXELS), id="as large as it may be"),
    pytest.param("a.jpg", jpeg(64, 64), id="a JPEG"),
    pytest.param("a.svg", nested(3, 10), id="some uses"),
]


@pytest.mark.parametrize(("name", "content"), GOOD)
def test_any_other_is_taken(tmp_path: Path, name: str, content: bytes | str) -> None:
    assert logo_uri(written(tmp_path, name, content)).startswith("data:image/")
