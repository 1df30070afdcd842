"""Logos that would cost every report its time or memory are refused before the night."""

from __future__ import annotations

import base64
import io
import zlib
from pathlib import Path
from random import Random
from struct import pack
from typing import Any

import pytest
from PIL import Image

from reportgen.errors import SettingsError
from reportgen.render import logo, logo_uri, oversized_logo
from reportgen.render.logo import MOST_BYTES, MOST_PIXELS, MOST_SHAPES, SHRUNK_TO
from reportgen.rulebook.words import load_words
from reportgen.run.summary import logo_notes
from reportgen.settings import Settings

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
    return saved("L", width, height, "JPEG")


def saved(mode: str, width: int, height: int, kind: str = "PNG", **how: Any) -> bytes:
    made = io.BytesIO()
    Image.new(mode, (width, height)).save(made, kind, **how)
    return made.getvalue()


def noise(side: int) -> bytes:
    """A picture that no packing makes small."""
    made = io.BytesIO()
    Image.frombytes("RGB", (side, side), Random(7).randbytes(3 * side * side)).save(made, "PNG")
    return made.getvalue()


def nested(depth: int, times: int, href: str = "href") -> str:
    """Groups, each of which uses the one before so many times."""
    groups = []
    for number in range(depth):
        use = f'<use {href}="#a{number}"/>'
        groups.append(f'<g id="a{number + 1}">{use * times}</g>')
    return SVG.format(SQUARE + "".join(groups))


BAD = [
    pytest.param("a.png", png(60_000, 60_000), "more pixels than any logo", id="a bomb"),
    pytest.param("a.svg", SVG.format(" " * MOST_BYTES), "2 MB", id="a heavy drawing"),
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


def test_one_that_cannot_be_shrunk_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logo, "_MEGABYTES", 1)
    path = written(tmp_path, "a.png", saved("RGB", 5_000, 5_000))
    with pytest.raises(SettingsError, match=r"a\.png is 5,000 × 5,000 pixels and can't be shrunk"):
        logo_uri(path)


GOOD = [
    pytest.param("a.png", png(MOST_PIXELS, MOST_PIXELS), id="as large as it may be"),
    pytest.param("a.jpg", jpeg(64, 64), id="a JPEG"),
    pytest.param("a.svg", nested(3, 10), id="some uses"),
]


@pytest.mark.parametrize(("name", "content"), GOOD)
def test_any_other_is_taken(tmp_path: Path, name: str, content: bytes | str) -> None:
    assert logo_uri(written(tmp_path, name, content)).startswith("data:image/")


LARGE = [
    pytest.param("a.png", saved("1", MOST_PIXELS + 1, 90), id="a pixel too wide"),
    pytest.param("a.png", saved("RGBA", 90, MOST_PIXELS + 1), id="a tall one that lets through"),
    pytest.param("a.png", saved("P", MOST_PIXELS + 1, 9, transparency=0), id="a palette"),
    pytest.param("a.png", saved("I;16", MOST_PIXELS + 1, 9), id="sixteen bits"),
    pytest.param("a.jpg", saved("L", 16, MOST_PIXELS + 1, "JPEG"), id="a grey JPEG"),
    pytest.param("a.jpg", saved("CMYK", 16, MOST_PIXELS + 1, "JPEG"), id="a printer's JPEG"),
    pytest.param("a.png", noise(900), id="a heavy one"),
    pytest.param(
        "a.png", saved("1", 12_000, 12_000), marks=pytest.mark.heavy, id="twelve thousand a side"
    ),
]


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(("name", "content"), LARGE)
def test_a_large_one_is_shrunk_once_and_told(tmp_path: Path, name: str, content: bytes) -> None:
    path = written(tmp_path, name, content)
    kind, _, data = logo_uri(path).partition(";base64,")
    made = Image.open(io.BytesIO(base64.b64decode(data)))
    before = Image.open(io.BytesIO(content))
    assert kind == f"data:image/{made.format.lower() if made.format else None}"
    assert max(made.size) == min(SHRUNK_TO, max(before.size))
    assert (made.mode == "RGBA") == ("transparency" in before.info or before.mode == "RGBA")
    settings = Settings.model_validate({"agency": {"logo": path}})
    size = oversized_logo(settings)
    assert size is not None
    (note,) = logo_notes(path, size, load_words("en"))
    assert f"{before.width:,} × {before.height:,} pixels" in note
    assert note.startswith("noted: ")


def test_a_logo_of_a_usual_size_is_taken_as_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, "a.png", saved("RGB", 64, 64))
    assert base64.b64decode(logo_uri(path).partition(",")[2]) == path.read_bytes()
    assert oversized_logo(Settings.model_validate({"agency": {"logo": path}})) is None
    assert logo_notes(path, None, load_words("en")) == ()
