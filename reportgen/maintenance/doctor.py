"""Looks over the machine and the settings, and says what to mend before the first night."""

from __future__ import annotations

import ctypes.util
import os
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportgen.errors import ReportgenError
from reportgen.history import read_history
from reportgen.mail.address import read_mailbox
from reportgen.mail.carrier import transport_for
from reportgen.mail.coaches import coaches_of
from reportgen.mail.digest import digest_addresses
from reportgen.mail.message import sender_of
from reportgen.mail.transport import TransportDownError
from reportgen.render import Renderer, can_draw, check_templates, logo_uri, render_settings
from reportgen.render.scripts import unprintable
from reportgen.render.templating import STYLE
from reportgen.rulebook.coverage import is_draft, missing_keys, unknown_keys
from reportgen.run.context import JudgingContext
from reportgen.run.lost_history import lost_history
from reportgen.settings import Agency, Settings, smtp_password
from reportgen.workers import lacks_shared_memory

OTHERS = 0o077  # what everybody but the owner may do


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at. `code` keys the sentence, `args` fill it; not `well` wants mending."""

    code: str
    well: bool
    args: dict[str, str | int]


def examine(settings: Settings, context: JudgingContext) -> Iterator[Diagnosis]:
    """Everything worth knowing, the gravest first: what keeps reports from being made at all.

    The mail server is signed in to; no mail is begun.
    """
    logo = _logo(settings)
    if logo is not None:
        yield logo
        if not logo.well:  # the rest can be looked at without it
            agency = settings.agency.model_copy(update={"logo": None})
            settings = settings.model_copy(update={"agency": agency})
    yield from _templates(settings, context)
    yield from _fonts(settings, context)
    yield _subsetting()
    yield _workers()
    yield from _output(settings)
    yield from _history(settings)
    yield from _words(settings, context)
    yield from _own_words(settings, context)
    yield _agency(settings)
    yield from _mail(settings)


def _logo(settings: Settings) -> Diagnosis | None:
    path = settings.agency.logo
    if path is None:
        return None
    try:
        well, why = can_draw(logo_uri(path)), ""
    except ReportgenError as error:
        well, why = False, str(error)
    return Diagnosis("logo", well, {"file": path.name, "why": why or "none"})


def _templates(settings: Settings, context: JudgingContext) -> Iterator[Diagnosis]:
    try:
        ignored = check_templates(render_settings(settings, context.added_words))
    except ReportgenError as error:
        yield Diagnosis("templates", False, {"why": str(error)})
        return
    yield Diagnosis("templates", True, {})
    for remark in ignored:
        yield Diagnosis("style", False, {"why": remark})
    own = settings.report.templates
    if own is not None and (own / STYLE).is_file() and not ignored:
        yield Diagnosis("style", True, {})


def _fonts(settings: Settings, context: JudgingContext) -> Iterator[Diagnosis]:
    try:
        renderer = Renderer(render_settings(settings, context.added_words))
    except ReportgenError:
        return  # told with the templates
    lacking: defaultdict[str, list[str]] = defaultdict(list)
    for script in unprintable(renderer):
        lacking[script.package].append(script.name)
    for package, scripts in lacking.items():
        yield Diagnosis("fonts", False, {"package": package, "scripts": ", ".join(scripts)})
    if not lacking:
        yield Diagnosis("fonts", True, {})


def _subsetting() -> Diagnosis:
    return Diagnosis("subsetting", ctypes.util.find_library("harfbuzz-subset") is not None, {})


def _workers() -> Diagnosis:
    why = lacks_shared_memory()
    return Diagnosis("workers", not why, {"why": why or "none"})


def _output(settings: Settings) -> Iterator[Diagnosis]:
    folder = settings.run.output
    nearest = next(p for p in (folder.absolute(), *folder.absolute().parents) if p.exists())
    yield Diagnosis("output", os.access(nearest, os.W_OK), {"folder": str(folder)})
    if not _keeps_permissions(nearest):
        yield Diagnosis("permissions", False, {"folder": str(folder)})


def _keeps_permissions(folder: Path) -> bool:
    """Whether a file there can be for one's own eyes: FAT and its like know nothing of that."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder) as made:
            return os.name != "posix" or not os.fstat(made.fileno()).st_mode & OTHERS
    except OSError:
        return True  # told as a folder that can't be written to


def _history(settings: Settings) -> Iterator[Diagnosis]:
    try:
        lost = lost_history(settings)
    except ReportgenError:
        lost = ()  # told below
    if lost:
        yield Diagnosis("history_lost", False, {"count": len(lost), "first": lost[0]})
    if not settings.history_path.exists():
        if not lost:
            yield Diagnosis("no_history", True, {})
        return
    try:
        with read_history(settings.history_path) as history:
            nights = len(history.runs.all())
    except ReportgenError as error:
        yield Diagnosis("history", False, {"why": str(error)})
    else:
        yield Diagnosis("history", True, {"nights": nights})


def _words(settings: Settings, context: JudgingContext) -> Iterator[Diagnosis]:
    overrides, chosen = settings.rulebook.words, settings.report.language
    if not {chosen, chosen.split("-", maxsplit=1)[0]} & context.languages:
        known = ", ".join(sorted(context.languages))
        yield Diagnosis("language", False, {"language": chosen, "known": known})
    complete: dict[str, list[str]] = {"no": [], "yes": []}
    for language in sorted(context.languages - {"en"}):
        draft = "yes" if is_draft(language) else "no"
        lacking = missing_keys(language, overrides, context.added_words)
        if not lacking:
            complete[draft].append(f"“{language}”")
            continue
        args: dict[str, str | int] = {"language": language, "count": len(lacking), "draft": draft}
        yield Diagnosis("words", False, args | {"first": ", ".join(lacking[:5])})
    for draft, languages in complete.items():
        if languages:
            args = {"language": ", ".join(languages), "count": 0, "first": "", "draft": draft}
            yield Diagnosis("words", True, args)


def _own_words(settings: Settings, context: JudgingContext) -> Iterator[Diagnosis]:
    """Keys in the agency's own words that no part of a report or message asks for."""
    overrides, own = settings.rulebook.words, settings.report.templates
    if overrides is None:
        return
    files = [p for p in own.rglob("*") if p.is_file()] if own is not None else []
    used = "\n".join(p.read_text(encoding="utf-8", errors="replace") for p in files)
    for unknown in unknown_keys(overrides, context.added_words, used):
        args: dict[str, str | int] = {"file": unknown.file, "slip": unknown.key}
        yield Diagnosis("words_key", False, args | {"nearest": unknown.nearest or "none"})


def _agency(settings: Settings) -> Diagnosis:
    name = settings.agency.name
    return Diagnosis("agency", name.strip() not in ("", Agency().name), {"name": name})


def _mail(settings: Settings) -> Iterator[Diagnosis]:
    mail = settings.mail
    attach = "both" if len(settings.editions) > 1 else settings.editions[0]
    facts: dict[str, str | int] = {"transport": mail.transport, "attach": attach}
    try:
        digest_addresses(settings)
        coaches_of(settings)
        _, sender = sender_of(settings)
        transport = transport_for(settings, settings.run.output)
        unused = mail.transport == "smtp" and not mail.username and smtp_password() is not None
    except ReportgenError as error:
        yield Diagnosis("mail", False, facts | {"why": str(error)})
        return
    if mail.reply_to and read_mailbox(mail.reply_to) is None:
        yield Diagnosis("mail_reply_to", False, {"reply_to": mail.reply_to})
    if unused:
        yield Diagnosis("mail_username", False, {})
    try:
        transport.rehearse(sender)
    except TransportDownError as down:
        yield Diagnosis("mail_server", False, {"why": down.words})
    else:
        yield Diagnosis("mail", True, facts)
    finally:
        transport.close()
