"""What a new folder of an agency begins with: settings, a blank intake, ours to change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath
from textwrap import wrap
from typing import Any

from reportgen.files import file_errors, make_folder, write_whole
from reportgen.intake.blank.new import new_intake
from reportgen.maintenance.settings_guide import WIDTH, settings_file, toml_value
from reportgen.market import load_market
from reportgen.render.config import templates_folder
from reportgen.rulebook.loader import texts_of
from reportgen.rulebook.words import Words
from reportgen.settings import FILE_NAME
from reportgen.toml_text import read_toml

INTAKE = PurePosixPath("inputs/intake.xlsx")
IGNORE = ".gitignore"
# Tables of the market hold no candidates, so they may be shared.
PRIVATE = (
    "inputs/",
    "outputs/",
    "*.xlsx",
    "*.xlsm",
    "*.xls",
    "*.xlsb",
    "*.ods",
    "*.csv",
    "!market/*.csv",
    "*.eml",
    "*.sqlite3*",
    "*password*",
)
# What may be copied: where it lies, and the setting that leads there.
COPIES = {
    "templates": "report.templates",
    "rules": "rulebook.file",
    "words": "rulebook.words",
    "market": "rulebook.market",
}
PLACES = {"templates": "templates", "rules": "rules.toml", "words": "words", "market": "market"}


@dataclass(frozen=True, slots=True)
class Started:
    """A file of a new folder: made, or kept because something was there.

    `copy` is what it was copied with, such as `words`.
    """

    path: Path
    made: bool
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new folder is to hold beside the settings; `chosen` are settings by name."""

    copies: tuple[str, ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()

    @property
    def settings(self) -> dict[str, Any]:
        return {**dict(self.chosen), **{COPIES[copy]: PLACES[copy] for copy in self.copies}}

    def line(self, setting: str) -> str:
        """A setting as it stands in its section."""
        return f"{setting.rpartition('.')[2]} = {toml_value(self.settings[setting])}"


def start(folder: Path, beginning: Beginning, rulebook: str, words: Words) -> Iterator[Started]:
    """Make what is not there yet, and tell of each file. Nothing that is there is touched.

    Raises FileError where something can't be written.
    """
    make_folder(folder)
    yield _write(folder / FILE_NAME, settings_file(words, beginning.settings).encode("utf-8"))
    intake = folder / INTAKE
    made = not intake.exists()
    if made:
        make_folder(intake.parent)
        new_intake(intake, words=words, market=load_market())
    yield Started(intake, made)
    yield _write(folder / IGNORE, ("\n".join(PRIVATE) + "\n").encode("utf-8"))
    for copy in beginning.copies:
        for place, data in sorted(_copied(copy, rulebook, words).items()):
            yield replace(_write(folder / place, data), copy=copy)


def private_lines_missing(ignore: Path) -> tuple[str, ...]:
    """What a .gitignore that was there lacks of ours."""
    with file_errors(ignore, "read"):
        lines = ignore.read_text(encoding="utf-8", errors="replace").split()
    return tuple(line for line in PRIVATE if line not in lines)


def settings_in(file: Path) -> dict[str, Any]:
    """What a settings file sets, by names such as `report.templates`."""
    tables = read_toml(file)
    plain = {name: table for name, table in tables.items() if isinstance(table, dict)}
    return {f"{name}.{key}": value for name, table in plain.items() for key, value in table.items()}


def _write(path: Path, data: bytes) -> Started:
    if path.exists() or path.is_symlink():
        return Started(path, made=False)
    make_folder(path.parent)
    write_whole(path, data)
    return Started(path, made=True)


def _copied(copy: str, rulebook: str, words: Words) -> dict[PurePosixPath, bytes]:
    """The files of a copy. Rules and words are comments, so that ours count where nobody changed
    them, an update's too; templates and tables replace ours file by file.
    """
    place = PurePosixPath(PLACES[copy])
    if copy == "rules":
        text = f"{_head(words, 'rules', '#')}\n\n{rules_to_change(rulebook)}"
        return {place: text.encode("utf-8")}
    if copy == "words":
        head = f"{_head(words, 'words', '###')}\n\n"
        below = _below(files("reportgen.rulebook") / "words")
        return {place / n: (head + words_to_change(d.decode())).encode("utf-8") for n, d in below}
    ours = templates_folder() if copy == "templates" else files("reportgen.market") / "tables"
    return {place / name: data for name, data in _below(ours)}


def _head(words: Words, copy: str, mark: str) -> str:
    """What a file to change says on top of itself."""
    lines = wrap(words.say(f"cli-init-{copy}-head"), WIDTH)
    return "\n".join(f"{mark} {line}" for line in lines)


def _below(folder: Traversable) -> Iterator[tuple[PurePosixPath, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from ((PurePosixPath(entry.name) / n, data) for n, data in _below(entry))
        elif not entry.name.endswith((".py", ".pyc")):
            yield PurePosixPath(entry.name), entry.read_bytes()


def words_to_change(text: str) -> str:
    """A words file with each sentence behind a mark: without it, the sentence is one's own."""
    lines = [f"#{line}" if line.startswith("#") else f"# {line}" for line in text.splitlines()]
    return "\n".join("" if line == "# " else line for line in lines) + "\n"


_TABLE = re.compile(r"^\[[^\[].*?\]", re.MULTILINE)


def rules_to_change(rulebook: str) -> str:
    """A rulebook and its longer lists as one file of comments, a table once, sources left out."""
    tables: dict[str, list[str]] = {}
    for text in texts_of(rulebook):
        head, skipped = "", False
        waiting: list[str] = []
        for line in text.splitlines():
            if line.startswith("[["):
                skipped, waiting = True, []
            elif found := _TABLE.match(line):
                head, skipped = found[0], False
                tables.setdefault(head, []).extend(waiting)
                waiting = []
            elif line.startswith("#") or not line:
                waiting.append(line if line.startswith("# ") or not line else f"# {line[1:]}")
            elif not skipped:
                tables[head] += [*waiting, f"#{line}"]
                waiting = []
    return "\n".join(f"{head}\n{_tidy(lines)}" for head, lines in tables.items())


def _tidy(lines: list[str]) -> str:
    """Without the lines of dashes between checks, and no two blank lines in a row."""
    kept = [line for line in lines if not line.startswith("# ----")]
    return re.sub(r"\n{2,}", "\n", "\n".join(kept).strip("\n")) + "\n"
