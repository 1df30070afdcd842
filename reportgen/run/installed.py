"""Digests of what is installed here: a worker of another machine that differs is refused."""

from __future__ import annotations

import platform
import sys
import unicodedata
from importlib.metadata import entry_points
from pathlib import Path

import reportgen
from reportgen.checks.registry import GROUP
from reportgen.domain.fingerprint import digest
from reportgen.render import drawn_with, file_digests, fonts_digest, templates_folder
from reportgen.run.code import libraries


def installed(own_templates: Path | None = None, own_words: Path | None = None) -> dict[str, str]:
    """By part: the digest of all that another machine must have as well to write the same bytes.

    An agency's own templates and words are read where they lie; its rules, market tables and logo
    are told with each question, so of those only what came with the package counts.
    """
    python = [*sys.version_info, unicodedata.unidata_version, platform.machine()]
    plugins = sorted(f"{point.name} {point.value}" for point in entry_points(group=GROUP))
    parts: dict[str, object] = {
        "libraries": [python, libraries(), drawn_with(), plugins],
        "fonts": fonts_digest(),
        "templates": dict(file_digests(templates_folder())),
    }
    own = {"own_templates": own_templates, "own_words": own_words}
    parts |= {name: dict(file_digests(path)) for name, path in own.items() if path is not None}
    ours: dict[str, list[tuple[str, str]]] = {"code": [], "rules": [], "market": [], "words": []}
    for name, digested in file_digests(Path(reportgen.__file__).parent):
        if not name.startswith("_templates/") and not name.endswith(".pyc"):
            ours[_part(name)].append((name, digested))
    return {name: digest(part) for name, part in (parts | ours).items()}


def _part(name: str) -> str:
    """What a file of the package belongs to."""
    folder, _, inner = name.partition("/")
    if name.endswith(".py") or folder not in ("rulebook", "market"):
        return "code"
    if folder == "market":
        return "market"
    return "words" if inner.startswith("words/") else "rules"
