"""What a PDF says about itself in its metadata: which content, which look, whose token."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf

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
def _opened(pdf: bytes | Path) -> Iterator[pikepdf.Pdf | None]:
    try:
        document = pikepdf.open(BytesIO(pdf) if isinstance(pdf, bytes) else pdf)
    except (pikepdf.PdfError, OSError):
        yield None
        return
    with document:
        yield document
