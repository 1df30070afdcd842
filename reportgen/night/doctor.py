"""Looks over the machine and the settings, and says what to mend before the first night."""

from __future__ import annotations

import ctypes.util
import os
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from reportgen.errors import ReportgenError
from reportgen.history import read_history
from reportgen.language.spelling import corrections_of
from reportgen.mail.carrier import transport_for
from reportgen.night.tools import Tools
from reportgen.render import Renderer, check_templates, render_settings
from reportgen.render.scripts import unprintable
from reportgen.render.templating import STYLE
from reportgen.rulebook.coverage import missing_keys
from reportgen.settings import Settings


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at. `code` keys the sentence, `args` fill it; not `well` wants mending."""

    code: str
    well: bool
    args: dict[str, str | int]


def examine(settings: Settings, tools: Tools) -> Iterator[Diagnosis]:
    """Everything worth knowing, the gravest first: what keeps reports from being made at all."""
    yield from _templates(settings, tools)
    yield from _fonts(settings, tools)
    yield _subsetting()
    yield _typos()
    yield _output(settings)
    yield from _history(settings)
    yield from _words(settings, tools)
    yield _mail(settings)


def _templates(settings: Settings, tools: Tools) -> Iterator[Diagnosis]:
    try:
        ignored = check_templates(render_settings(settings, tools.added_words))
    except ReportgenError as error:
        yield Diagnosis("templates", False, {"why": str(error)})
        return
    yield Diagnosis("templates", True, {})
    for remark in ignored:
        yield Diagnosis("style", False, {"why": remark})
    own = settings.report.templates
    if own is not None and (own / STYLE).is_file() and not ignored:
        yield Diagnosis("style", True, {})


def _fonts(settings: Settings, tools: Tools) -> Iterator[Diagnosis]:
    try:
        renderer = Renderer(render_settings(settings, tools.added_words))
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


def _typos() -> Diagnosis:
    try:
        works = bool(corrections_of(["recieve"]))
    except (OSError, subprocess.SubprocessError):
        works = False
    return Diagnosis("typos", works, {})


def _output(settings: Settings) -> Diagnosis:
    folder = settings.run.output
    nearest = next(p for p in (folder.absolute(), *folder.absolute().parents) if p.exists())
    return Diagnosis("output", os.access(nearest, os.W_OK), {"folder": str(folder)})


def _history(settings: Settings) -> Iterator[Diagnosis]:
    if not settings.history_path.exists():
        yield Diagnosis("no_history", True, {})
        return
    try:
        with read_history(settings.history_path) as history:
            nights = len(history.runs.all())
    except ReportgenError as error:
        yield Diagnosis("history", False, {"why": str(error)})
    else:
        yield Diagnosis("history", True, {"nights": nights})


def _words(settings: Settings, tools: Tools) -> Iterator[Diagnosis]:
    overrides = settings.rulebook.words
    for language in sorted(tools.languages - {"en"}):
        lacking = missing_keys(language, overrides, tools.added_words)
        args: dict[str, str | int] = {
            "language": language,
            "count": len(lacking),
            "first": ", ".join(lacking[:5]),
        }
        yield Diagnosis("words", not lacking, args)


def _mail(settings: Settings) -> Diagnosis:
    transport = settings.mail.transport
    try:
        transport_for(settings, settings.run.output).close()
    except ReportgenError as error:
        return Diagnosis("mail", False, {"transport": transport, "why": str(error)})
    return Diagnosis("mail", True, {"transport": transport})
