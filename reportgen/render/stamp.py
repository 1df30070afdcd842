"""What a PDF says about itself in its metadata: which content, which look, whose token."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

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
    reader = _opened(pdf)
    if reader is None:
        return None
    try:
        info: Mapping[str, object] = reader.metadata or {}
        parts = {name: str(info.get(f"/{key}", "")) for name, key in META_KEYS.items()}
    except Exception:  # a broken PDF may fail anywhere below; the answer stays "not ours"
        return None
    return Stamp(**parts) if all(parts.values()) else None


def pages_of(pdf: bytes | Path) -> int:
    """How many pages a PDF has; 0 where it can't be read."""
    reader = _opened(pdf)
    if reader is None:
        return 0
    try:
        return len(reader.pages)
    except Exception:  # as above
        return 0


def _opened(pdf: bytes | Path) -> PdfReader | None:
    try:
        return PdfReader(BytesIO(pdf if isinstance(pdf, bytes) else pdf.read_bytes()))
    except Exception:  # pypdf raises its own errors, and KeyError or ValueError for odd files
        return None
