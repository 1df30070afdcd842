"""The saved mapping of headings to fields: read from the settings, written into the file."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from difflib import get_close_matches
from pathlib import Path
from shutil import copymode
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Comment, InlineTable, Table, Whitespace

from reportgen.domain.fields import FIELDS
from reportgen.errors import FileError, SettingsError
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.vocabulary import known_targets
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.text import heading_key


def mapping_of(settings: IntakeSettings) -> dict[str, str]:
    """The mapping by heading key. Raises SettingsError for a field that doesn't exist."""
    targets = known_targets()
    for heading, field in settings.columns.items():
        if field and field not in targets:
            near = get_close_matches(field, targets, n=1)
            hint = f"did you mean “{near[0]}”?" if near else f"fields: {', '.join(FIELDS)}"
            raise SettingsError(f"[intake.columns] “{heading}”: no field “{field}”; {hint}")
    return {heading_key(heading): field for heading, field in settings.columns.items()}


def write_mapping(path: Path, matches: Iterable[ColumnMatch]) -> dict[str, str]:
    """Put the columns in use under [intake.columns] of a settings file; returns what was added.

    Everything that stands in the file stays as it is, comments and older mappings included; a
    heading mapped there already keeps its field. Raises SettingsError for a file that is no TOML,
    FileError for one that can't be written.
    """
    try:
        # As bytes: the line ends of the file stay what they are.
        text = path.read_bytes().decode("utf-8") if path.exists() else ""
        document = tomlkit.parse(text)
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from error
    except OSError as error:
        raise FileError(f"{path} can't be read: {error.strerror}") from error
    columns = _table(document, path)
    standing = {heading_key(heading) for heading in columns}
    added: dict[str, str] = {}
    after = _cut_what_follows(columns)
    for match in matches:
        plain = heading_key(match.heading)
        if match.used and match.field in known_targets() and plain not in standing:
            columns[match.heading] = match.field
            added[match.heading] = str(match.field)
            standing.add(plain)
    if isinstance(columns, Table):
        for item in after:
            columns.add(item)
    if added:
        _write(path.resolve(), _with_line_ends_of(text, tomlkit.dumps(document)))
    return added


def _table(document: tomlkit.TOMLDocument, path: Path) -> MutableMapping[str, Any]:
    """The table [intake.columns], made where it lacks."""
    intake = document.setdefault("intake", tomlkit.table(is_super_table=True))
    if not isinstance(intake, dict):
        raise SettingsError(f"{path}: “intake” must be a table")
    inline = isinstance(intake, InlineTable)
    intake.setdefault("columns", tomlkit.inline_table() if inline else tomlkit.table())
    columns: MutableMapping[str, Any] = intake["columns"]
    if not isinstance(columns, dict):
        raise SettingsError(f"{path}: “intake.columns” must be a table")
    return columns


def _cut_what_follows(columns: MutableMapping[str, Any]) -> list[Comment | Whitespace]:
    """Take off the blank line after the last mapping and the comments below: the next table's."""
    if not isinstance(columns, Table):
        return []
    body = columns.value.body
    first = next((n for n in range(len(body), 0, -1) if body[n - 1][0] is not None), 0)
    blank = next((n for n in range(first, len(body)) if isinstance(body[n][1], Whitespace)), None)
    after = body[blank:] if blank is not None else []
    del body[len(body) - len(after) :]
    return [item for _, item in after if isinstance(item, Comment | Whitespace)]


def _with_line_ends_of(before: str, after: str) -> str:
    """A file made on Windows stays one: what is added ends its lines as the rest does."""
    plain = after.replace("\r\n", "\n")
    return plain.replace("\n", "\r\n") if "\r\n" in before else plain


def _write(path: Path, text: str) -> None:
    """Write beside the file, then rename; who may read it stays the same."""
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(text.encode("utf-8"))
        if path.exists():
            copymode(path, draft)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise FileError(f"{path} can't be written: {error.strerror}") from error
