"""What earlier runs wrote down: which reports are news tonight, and which are as they were."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from reportgen.errors import FileError
from reportgen.files import PHONE, REPORTS
from reportgen.rulebook.words import Words
from reportgen.run.printed import EarlierReports
from reportgen.run_document import DOCUMENT, PrintedItem, read_printed


@dataclass(frozen=True, slots=True)
class Earlier:
    """By candidate id the digest of the PDF an earlier run left; by digest what that PDF lacks.

    `shelves` are where its PDFs can be taken from, tonight's own folder first, `phones` the same
    of phone editions. `messages` are what the operator should hear about it.
    """

    shelves: tuple[EarlierReports, ...] = ()
    phones: tuple[EarlierReports, ...] = ()
    pdfs: Mapping[str, str] = field(default_factory=dict)
    glyphs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    messages: tuple[str, ...] = ()


FIRST_NIGHT = Earlier()


def look_back(before: Path | None, here: Path, words: Words, log: logging.Logger) -> Earlier:
    """Read run.json of `before`, the newest run of an earlier date, and of tonight's own folder.

    A damaged one costs no report: it is told, and the night goes on as if it weren't there.
    """
    messages: tuple[str, ...] = ()
    made: Sequence[PrintedItem] = ()
    if before is not None:
        try:
            made = _made(before, log)
        except FileError:
            messages = (words.say("cli-earlier-unreadable", file=_file(before)),)
    ours: Sequence[PrintedItem] = ()
    with suppress(FileError):  # it is about to be written anew
        ours = _made(here, log) if (here / DOCUMENT).exists() else ()
    folders = [(here, ours)] if before is None else [(here, ours), (before, made)]
    return Earlier(
        shelves=tuple(
            EarlierReports(folder / REPORTS, _digests(found), _pages(found))
            for folder, found in folders
        ),
        phones=tuple(
            EarlierReports(folder / PHONE, {c.id: c.phone_sha256 for c in found if c.phone_sha256})
            for folder, found in folders
        ),
        pdfs=_digests(made),
        glyphs={c.pdf_sha256: c.missing_glyphs for c in (*made, *ours) if c.pdf_sha256},
        messages=messages,
    )


def _made(folder: Path, log: logging.Logger) -> Sequence[PrintedItem]:
    """Those who got a PDF in a run. Raises FileError where its run.json can't be read."""
    try:
        printed = read_printed(folder)
    except FileError:
        log.warning("run.json unreadable, passed over", extra={"file": _file(folder)})
        raise
    return [c for c in printed if c.pdf_sha256]


def _digests(candidates: Sequence[PrintedItem]) -> dict[str, str]:
    return {c.id: c.pdf_sha256 for c in candidates if c.pdf_sha256}


def _pages(candidates: Sequence[PrintedItem]) -> dict[str, int]:
    return {c.pdf_sha256: c.pages for c in candidates if c.pages}


def _file(folder: Path) -> str:
    return f"{folder.name}/{DOCUMENT}"
