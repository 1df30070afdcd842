"""What printing leaves, as values: who only reads them needs none of what prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """One report's PDF, or why there is none. `fresh` means it was rendered just now.

    `staged` is the file that waits to become `name`. `changed` are runs whose copy is no longer
    as it was left.
    """

    candidate_id: str
    name: str
    staged: str = ""
    sha256: str = ""
    pages: int = 0
    fresh: bool = False
    failure: str = ""
    missing_glyphs: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierReports:
    """Reports of a run; its run.json's digest of each by candidate id, and the pages by digest."""

    folder: Path
    digests: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
