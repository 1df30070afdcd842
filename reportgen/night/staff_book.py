"""The workbook put into its place, without ever writing over what staff have not yet given us."""

from __future__ import annotations

import hashlib
import os
import platform
from contextlib import suppress
from pathlib import Path

import weasyprint

from reportgen import __version__
from reportgen.domain.cohort import Cohort
from reportgen.files import write_whole
from reportgen.history import History
from reportgen.night.folder import WORKBOOK
from reportgen.night.take_in import TakenIn, digest_of
from reportgen.night.tools import Tools
from reportgen.rulebook.model import Source
from reportgen.settings import Settings
from reportgen.workbook import (
    Frame,
    beside_name,
    is_open,
    to_json,
    workbook_bytes,
    written_review,
)


def put_workbook(
    history: History | None,
    cohort: Cohort,
    folder: Path,
    intake: Path,
    taken: TakenIn,
    settings: Settings,
    tools: Tools,
) -> tuple[str, ...]:
    """Write `cohort.xlsx`; where staff have it open or just saved it, write beside it and say so.

    `history` is None for a run that history doesn't keep.
    """
    path = folder / WORKBOOK
    target = beside_name(path, tools.words.say("workbook-new")) if _in_use(path, history) else path
    data = workbook_bytes(cohort, _frame(intake, folder, taken, settings, tools))
    write_whole(target, data)
    if history is not None:
        written = to_json(written_review(cohort, taken.leftovers))
        digest = hashlib.sha256(data).hexdigest()
        history.reviews.workbook_is(folder.name, target.name, digest, written)
        if target == path:
            _clear_beside(folder, history)
    if target == path:
        return ()
    return (tools.words.say("cli-workbook-open", file=path.name, new=target.name),)


def _in_use(path: Path, history: History | None) -> bool:
    """Open in a spreadsheet program, or saved by one since its entries were taken in."""
    if is_open(path):
        return True
    found = digest_of(path)
    return found is not None and found not in _recorded(path.parent, path.name, history)


def _recorded(folder: Path, name: str, history: History | None) -> set[str]:
    if history is None:
        return set()
    books = history.reviews.workbooks()
    return {b.sha256 for b in books if (b.folder, b.file) == (folder.name, name)}


def _clear_beside(folder: Path, history: History) -> None:
    """Take away workbooks written beside an open one, once all that stands in them is taken in."""
    for book in history.reviews.workbooks():
        path = folder / book.file
        if book.folder != folder.name or book.file == WORKBOOK or is_open(path):
            continue
        if digest_of(path) == book.sha256:
            with suppress(OSError):
                path.unlink()


def _frame(intake: Path, folder: Path, taken: TakenIn, settings: Settings, tools: Tools) -> Frame:
    return Frame(
        words=tools.words,
        rulebook=tools.rulebook,
        agency=settings.agency.name,
        accent=settings.agency.accent,
        settings=_shown(settings),
        versions={
            "reportgen": __version__,
            "WeasyPrint": weasyprint.__version__,
            "Python": platform.python_version(),
        },
        sources=_market_sources(tools),
        intake_link=_link(intake, folder),
        leftovers=taken.leftovers,
    )


def _shown(settings: Settings) -> dict[str, str]:
    """The settings that decide what the workbook says; no secret is among any of them."""
    return {
        "[report] language": settings.report.language,
        "[report] paper": settings.report.paper,
        "[rulebook] name": settings.rulebook.name,
        "[rulebook] file": settings.rulebook.file.name if settings.rulebook.file else "–",
        "[mail] transport": settings.mail.transport,
        "[mail] release": settings.mail.release,
    }


def _market_sources(tools: Tools) -> tuple[Source, ...]:
    sources = tools.market.sources.values()
    return tuple(Source(s.claim, s.source, s.as_of) for s in sources)


def _link(intake: Path, folder: Path) -> str:
    """The intake's address from the run folder; none where they lie on different drives."""
    try:
        return Path(os.path.relpath(intake.resolve(), folder.resolve())).as_posix()
    except ValueError:
        return ""
