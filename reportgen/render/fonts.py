"""Which fonts a report asks for, and a digest of those this machine would answer with."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

# The first family sets the page; those after it lend the scripts that it lacks. Named one by one,
# because what fontconfig would pick by itself for Arabic or Thai differs from machine to machine.
FAMILIES = (
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Thai",
    # TrueType before Noto's OpenType: a name adds 4 KB to the PDF instead of 60.
    "Droid Sans Fallback",
    "Noto Sans CJK SC",
    "Noto Sans Math",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
)
_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts")


def font_stack(chosen: Sequence[str], lead: Sequence[str] = ()) -> str:
    """A CSS `font-family` value: the agency's fonts, ours after them, the generic one last."""
    families = dict.fromkeys([*chosen, *lead, *FAMILIES])
    return ", ".join([*(_quoted(f) for f in families), "sans-serif"])


def _quoted(family: str) -> str:
    """A CSS string; backslash and quote would end it early."""
    return '"' + family.replace("\\", "").replace('"', "").replace("\n", " ") + '"'


@cache
def fonts_digest() -> str:
    """A digest of every font fontconfig knows, with its version: other fonts, other pages."""
    try:
        answer = subprocess.run(
            ["fc-list", "--format", "%{family}|%{style}|%{fontversion}|%{index}\n"],
            capture_output=True,
            timeout=30,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        answer = "\n".join(_font_files()).encode("utf-8", "surrogateescape")
    lines = sorted(answer.splitlines())
    return hashlib.sha256(b"\n".join(lines)).hexdigest()


def has_fonts() -> bool:
    """Whether there is any font at all: without one, Pango ends the process while it draws."""
    try:
        asked = ["fc-list", "--format", "%{family}\n"]
        return bool(subprocess.run(asked, capture_output=True, timeout=30, check=True).stdout)
    except (OSError, subprocess.SubprocessError):
        return bool(_font_files())


def _font_files() -> list[str]:
    """Without fontconfig's own lister: names and sizes of the files in the usual folders."""
    folders = [Path(f) for f in _FOLDERS] + [Path.home() / ".fonts"]
    return [
        f"{file.name}|{file.stat().st_size}"
        for folder in folders
        if folder.is_dir()
        for file in folder.rglob("*.[ot]t[fc]")
        if file.is_file()
    ]
