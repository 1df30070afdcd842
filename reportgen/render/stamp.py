"""What a PDF says about itself: its content, its look, whose it is."""

from __future__ import annotations

import ctypes
import ctypes.util
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

from reportgen.domain.fingerprint import digest
from reportgen.render.config import RenderSettings
from reportgen.render.fonts import fonts_digest

_PATHS = frozenset({"templates", "own_templates", "words"})


def look_fingerprint(settings: RenderSettings) -> str:
    """SHA-256 of templates, stylesheets, assets, words, settings that show, versions and fonts."""
    shown = {f.name: getattr(settings, f.name) for f in fields(settings) if f.name not in _PATHS}
    words = Path(str(files("reportgen.rulebook") / "words"))
    folders = {
        "templates": settings.templates,
        "own": settings.own_templates,
        "words": words,
        "own_words": settings.words,
    }
    return digest(
        {
            "settings": {name: _plain(value) for name, value in shown.items()},
            "files": {name: dict(file_digests(path)) for name, path in folders.items() if path},
            "versions": drawn_with(),
            "fonts": fonts_digest(),
        }
    )


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def file_digests(path: Path) -> Iterator[tuple[str, str]]:
    """Every file below `path` with the digest of its bytes; `path` may be a file itself."""
    found = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    for file in found:
        name = file.name if file == path else file.relative_to(path).as_posix()
        yield name, hashlib.sha256(file.read_bytes()).hexdigest()


@cache
def drawn_with() -> dict[str, str]:
    """The version of each thing that takes part in drawing a page."""
    from weasyprint.text.ffi import pango  # noqa: PLC0415 - with WeasyPrint, when drawn

    return {
        "reportgen": version("reportgen"),
        "weasyprint": version("weasyprint"),
        "pydyf": version("pydyf"),
        "pango": str(pango.pango_version()),
        "harfbuzz": _harfbuzz(),
    }


def _harfbuzz() -> str:
    """HarfBuzz's version; WeasyPrint doesn't reach that far down."""
    name = ctypes.util.find_library("harfbuzz")
    if name is None:
        return ""
    library = ctypes.CDLL(name)
    library.hb_version_string.restype = ctypes.c_char_p
    return (library.hb_version_string() or b"").decode("ascii")


# WeasyPrint writes them in small letters and keeps only letters and digits.
META_KEYS = {"content": "reportgencontent", "look": "reportgenlook", "token": "reportgentoken"}


@dataclass(frozen=True, slots=True)
class Stamp:
    """Both fingerprints of a report and its candidate's token. None of it names a person."""

    content: str
    look: str
    token: str


def candidate_token(id: str) -> str:
    """16 hex digits that stand for a candidate: the same ones for the same id, and no way back."""
    return hashlib.sha256(f"reportgen:{id}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read_stamp(pdf: bytes | Path) -> Stamp | None:
    """The stamp of a PDF we made; None for any other file, a damaged or a missing one."""
    with _opened(pdf) as document:
        if document is None:
            return None
        info = {str(key).lower(): str(value) for key, value in document.docinfo.items()}
    parts = {name: info.get(f"/{key}", "") for name, key in META_KEYS.items()}
    return Stamp(**parts) if all(parts.values()) else None


def pages_of(pdf: bytes | Path) -> int:
    """How many pages a PDF has; 0 where it can't be read."""
    with _opened(pdf) as document:
        return len(document.pages) if document is not None else 0


@contextmanager
def _opened(pdf: bytes | Path) -> Iterator[Any]:
    import pikepdf  # noqa: PLC0415 - nothing that is only checked has a PDF to open

    try:
        document = pikepdf.open(BytesIO(pdf) if isinstance(pdf, bytes) else pdf)
    except (pikepdf.PdfError, OSError):
        yield None
        return
    with document:
        yield document
