"""The workbook put into its place, without ever writing over what staff have not yet given us."""

from __future__ import annotations

import hashlib
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from reportgen import __version__
from reportgen.domain.cohort import Cohort
from reportgen.files import Draft, draft
from reportgen.history import History
from reportgen.manifest import claim
from reportgen.rulebook.model import Source
from reportgen.run.contacts import contacts_of
from reportgen.run.context import JudgingContext
from reportgen.run.folder import WORKBOOK
from reportgen.run.reviews import ImportedReviews, digest_of
from reportgen.settings import Settings
from reportgen.workbook import (
    Contacts,
    Frame,
    Leftover,
    beside_name,
    is_open,
    to_json,
    workbook_bytes,
    written_review,
)


@dataclass(frozen=True, slots=True)
class StaffBook:
    """A new workbook beside its place. `messages` is what the operator should hear about it."""

    file: Draft
    sha256: str
    written: Any
    messages: tuple[str, ...] = ()


def draft_workbook(
    history: History,
    cohort: Cohort,
    folder: Path,
    intake: Path,
    taken: ImportedReviews,
    settings: Settings,
    context: JudgingContext,
) -> StaffBook:
    """Write tonight's workbook beside its place, and note its cells before anybody can see it.

    The place is `cohort.xlsx`; where staff have that open or just saved it, a name beside it.
    """
    path = folder / WORKBOOK
    messages: tuple[str, ...] = ()
    if _in_use(path, history):
        new = beside_name(path, context.words.say("workbook-new"))
        unread = (folder.name, path.name) in taken.unread
        why = "cli-workbook-unreadable" if unread else "cli-workbook-open"
        messages = (context.words.say(why, file=path.name, new=new.name),)
        path = new
    claim(folder, files=[path.name])
    contacts = contacts_of(cohort, history, settings, context)
    frame = frame_of(settings, context, taken.leftovers, contacts, _link(intake, folder))
    data = workbook_bytes(cohort, frame)
    file = draft(path, data)
    book = StaffBook(
        file,
        hashlib.sha256(data).hexdigest(),
        to_json(written_review(cohort, taken.leftovers)),
        messages,
    )
    history.reviews.workbook_is(folder.name, file.part.name, book.sha256, book.written)
    return book


def put_workbook(history: History, book: StaffBook) -> None:
    """Give it its name. Killed at any point, the next run still knows what staff may have read."""
    file, folder = book.file, book.file.path.parent
    file.keep()
    with history.transaction():
        history.reviews.workbook_is(folder.name, file.path.name, book.sha256, book.written)
        history.reviews.forget_workbook(folder.name, file.part.name)
    if file.path.name == WORKBOOK:
        _clear_beside(folder, history)


def _in_use(path: Path, history: History) -> bool:
    """Open in a spreadsheet program, or not as it was when its entries were taken in."""
    if is_open(path):
        return True
    try:
        found = digest_of(path)
    except OSError:
        return True  # something is there, and nobody can tell what
    return found is not None and found not in _recorded(path.parent, path.name, history)


def _recorded(folder: Path, name: str, history: History) -> set[str]:
    books = history.reviews.workbooks()
    return {b.sha256 for b in books if (b.folder, b.file) == (folder.name, name)}


def _clear_beside(folder: Path, history: History) -> None:
    """Take away workbooks written beside an open one, once all that stands in them is taken in."""
    for book in history.reviews.workbooks():
        path = folder / book.file
        if book.folder != folder.name or book.file == WORKBOOK or is_open(path):
            continue
        with suppress(OSError):
            if digest_of(path) == book.sha256:
                path.unlink()


def frame_of(
    settings: Settings,
    context: JudgingContext,
    leftovers: tuple[Leftover, ...],
    contacts: Contacts,
    intake_link: str = "",
) -> Frame:
    """What a workbook shows besides the cohort."""
    return Frame(
        words=context.words,
        rulebook=context.rulebook,
        agency=settings.agency.name,
        accent=settings.agency.accent,
        settings=_shown(settings),
        versions={
            "reportgen": __version__,
            "WeasyPrint": version("weasyprint"),
            "Python": platform.python_version(),
        },
        sources=_market_sources(context),
        intake_link=intake_link,
        leftovers=leftovers,
        reviewed=settings.mail.release == "reviewed",
        per_coach=settings.workbook.per_coach,
        contacts=contacts,
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
        "[mail] attach": settings.mail.attach,
    }


def _market_sources(context: JudgingContext) -> tuple[Source, ...]:
    sources = context.market.sources.values()
    return tuple(Source(s.claim, s.source, s.as_of) for s in sources)


def _link(intake: Path, folder: Path) -> str:
    """The intake's address from the run folder; none where they lie on different drives."""
    try:
        return Path(os.path.relpath(intake.resolve(), folder.resolve())).as_posix()
    except ValueError:
        return ""
