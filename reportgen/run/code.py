"""Digests of what is installed: a newer one judges everybody anew, another machine's is refused."""

from __future__ import annotations

import hashlib
import platform
import re
import sys
import unicodedata
from functools import cache
from importlib.metadata import PackageNotFoundError, entry_points, requires, version
from pathlib import Path

import reportgen
from reportgen.checks.registry import GROUP
from reportgen.domain.fingerprint import digest
from reportgen.render import drawn_with, file_digests, fonts_digest, templates_folder

_NAME = re.compile(r"[\w.-]+")


@cache
def code_digest() -> str:
    """SHA-256 of this package's files, of its libraries' versions and of Python's."""
    found = hashlib.sha256(f"{sys.version} {unicodedata.unidata_version}".encode())
    for library in _libraries():
        found.update(library.encode())
    root = Path(reportgen.__file__).parent
    # Words are told, not judged by; they are the bulk of what is left.
    for path in sorted(p for p in root.rglob("*") if p.suffix not in (".pyc", ".ftl")):
        if path.is_file():
            found.update(f"\n{path.relative_to(root).as_posix()}\n".encode())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def installed(own_templates: Path | None = None, own_words: Path | None = None) -> dict[str, str]:
    """By part: the digest of all that another machine must have as well to write the same bytes.

    An agency's own templates and words are read where they lie; its rules, market tables and logo
    are told with each question, so of those only what came with the package counts.
    """
    python = [*sys.version_info, unicodedata.unidata_version, platform.machine()]
    plugins = sorted(f"{point.name} {point.value}" for point in entry_points(group=GROUP))
    parts: dict[str, object] = {
        "libraries": [python, _libraries(), drawn_with(), plugins],
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


def _libraries() -> list[str]:
    """Each library that a plain installation asks for, with its version."""
    try:
        wanted = requires("reportgen") or []
    except PackageNotFoundError:  # run from a source tree that was never installed
        return []
    names = {m[0] for w in wanted if "extra ==" not in w and (m := _NAME.match(w))}
    return [f"{name} {version(name)}" for name in sorted(names)]
