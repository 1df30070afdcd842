"""The look fingerprint: everything but the content that decides how a PDF comes out."""

from __future__ import annotations

import ctypes
import ctypes.util
import hashlib
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import weasyprint
from weasyprint.text.ffi import pango

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
            "files": {name: dict(_digests(path)) for name, path in folders.items() if path},
            "versions": _versions(),
            "fonts": fonts_digest(),
        }
    )


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _digests(path: Path) -> Iterator[tuple[str, str]]:
    """Every file below `path` with the digest of its bytes; `path` may be a file itself."""
    found = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    for file in found:
        name = file.name if file == path else file.relative_to(path).as_posix()
        yield name, hashlib.sha256(file.read_bytes()).hexdigest()


@cache
def _versions() -> dict[str, str]:
    return {
        "reportgen": version("reportgen"),
        "weasyprint": weasyprint.__version__,
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
