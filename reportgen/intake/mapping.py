"""The saved mapping of headings to fields: read from the settings, written into the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from pathlib import Path
from shutil import copymode
from typing import TYPE_CHECKING, Any

from reportgen.domain.fields import FIELDS
from reportgen.errors import FileError, SettingsError
from reportgen.files import file_errors
from reportgen.intake.answers import ParsingContext, parsers
from reportgen.intake.languages import Tables
from reportgen.intake.matching import ColumnMatch, nearest_field
from reportgen.intake.parsers.result import Unreadable
from reportgen.intake.parsers.words import fold
from reportgen.intake.vocabulary import NOTHING, OTHERS, is_target, known_targets
from reportgen.market import load_market
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.text import heading_key
from reportgen.toml_text import decoded, read_toml, toml_table

if TYPE_CHECKING:
    import tomlkit
    from tomlkit.items import Comment, Whitespace


def mapping_of(settings: IntakeSettings) -> dict[str, str]:
    """The mapping by heading key. Raises SettingsError for a field that doesn't exist."""
    mapping: dict[str, str] = {}
    for key, said in settings.columns.items():
        headings, field = ((key,), said) if isinstance(said, str) else (said, key)
        if field and not is_target(field):
            raise SettingsError(f"[intake.columns] “{key}”: {_no_field(field)}")
        mapping |= {heading_key(heading): field for heading in headings}
    return mapping


def values_of(settings: IntakeSettings) -> dict[str, dict[str, str]]:
    """What an agency's own words mean, folded, by field.

    Those in the settings come before those in its files of words. Raises SettingsError for a field
    that doesn't exist, and for a meaning that its field doesn't know.
    """
    values: dict[str, dict[str, str]] = {}
    own = [tables.get("values", {}) for tables in own_tables(settings.words)]
    for table in (*own, settings.values):
        for field, words in table.items():
            if field not in known_targets():
                raise SettingsError(f"[intake.values] {_no_field(field)}")
            values.setdefault(field, {}).update({fold(w): meant for w, meant in words.items()})
    parse = parsers(ParsingContext(load_market())) if values else {}
    for field, words in values.items():
        unread = [meant for meant in words.values() if isinstance(parse[field](meant), Unreadable)]
        if unread:
            raise SettingsError(f"[intake.values.{field}]: “{unread[0]}” is no answer to {field}")
    return values


def own_tables(path: Path | None) -> tuple[Tables, ...]:
    """An agency's files of words. Raises SettingsError for one that can't be used."""
    if path is None:
        return ()
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    return tuple(_own_table(file) for file in files)


def _own_table(path: Path) -> Tables:
    tables = read_toml(path)
    for section in ("headings", "phrases", "unless"):
        for field in tables.get(section, {}):
            if field not in {*known_targets(), NOTHING} and (section, field) != ("unless", OTHERS):
                raise SettingsError(f"{path}: [{section}] {_no_field(field)}")
    if unknown := tables.keys() - {"headings", "phrases", "unless", "values"}:
        raise SettingsError(
            f"{path}: unknown table [{min(unknown)}]; known: headings, phrases, unless, values"
        )
    return tables


def _no_field(field: str) -> str:
    meant = nearest_field(field)
    hint = f"did you mean “{meant}”?" if meant else f"fields: {', '.join(FIELDS)}"
    return f"no field “{field}”; {hint}"


def write_mapping(path: Path, matches: Iterable[ColumnMatch]) -> dict[str, str]:
    """Put the columns in use under [intake.columns] of a settings file; returns what was added."""
    used = [m for m in matches if m.used and m.field in known_targets()]
    return write_answers(path, {m.heading: m.target for m in used}, {})


def write_answers(
    path: Path, columns: Mapping[str, str], values: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    """Put columns under [intake.columns] and words under [intake.values]; returns what was added.

    Everything that stands in the file stays as it is, comments and older mappings included; a
    heading mapped there already keeps its field, a word its meaning. Raises SettingsError for a
    file that is no TOML, FileError for one that can't be written.
    """
    import tomlkit  # noqa: PLC0415 - slow to import; who reads an intake changes no mapping
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - as above

    try:
        # As bytes: the line ends of the file stay what they are.
        text = decoded(path.read_bytes(), str(path)) if path.exists() else ""
        toml_table(text, str(path))  # it tells a slip better
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from error
    except OSError as error:
        raise FileError(f"{path} can't be read: {error.strerror}") from error
    added = _put(_table(document, path, "columns"), columns, heading_key) if columns else {}
    for field, words in values.items():
        added |= _put(_table(document, path, "values", field), words, fold)
    if added:
        _write(path.resolve(), _with_line_ends_of(text, tomlkit.dumps(document)))
    return added


def _put(
    table: MutableMapping[str, Any], entries: Mapping[str, str], plain: Callable[[str], str]
) -> dict[str, str]:
    """Add the entries that don't stand there in any spelling; returns those."""
    standing = {
        plain(key)
        for name, said in table.items()
        for key in ([name] if isinstance(said, str) else said)
    }
    after = _cut_what_follows(table)
    added: dict[str, str] = {}
    for key, said in entries.items():
        if plain(key) not in standing:
            table[key] = added[key] = said
            standing.add(plain(key))
    from tomlkit.items import Table  # noqa: PLC0415 - as above

    if isinstance(table, Table):
        for item in after:
            table.add(item)
    return added


def _table(document: tomlkit.TOMLDocument, path: Path, *names: str) -> MutableMapping[str, Any]:
    """The table [intake.…] of these names, made where it lacks."""
    import tomlkit  # noqa: PLC0415 - as above
    from tomlkit.items import InlineTable  # noqa: PLC0415 - as above

    table: MutableMapping[str, Any] = document
    said = ("intake", *names)
    for depth, name in enumerate(said, 1):
        inline = isinstance(table, InlineTable)
        super_table = tomlkit.table(is_super_table=depth < len(said))
        table.setdefault(name, tomlkit.inline_table() if inline else super_table)
        table = table[name]
        if not isinstance(table, dict):
            raise SettingsError(f"{path}: “{'.'.join(said[:depth])}” must be a table")
    return table


def _cut_what_follows(columns: MutableMapping[str, Any]) -> list[Comment | Whitespace]:
    """Take off the blank line after the last mapping and the comments below: the next table's."""
    from tomlkit.items import Comment, Table, Whitespace  # noqa: PLC0415 - as above

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
    with file_errors(path):
        try:
            draft.write_bytes(text.encode("utf-8"))
            if path.exists():
                copymode(path, draft)
            draft.replace(path)
        except OSError:
            draft.unlink(missing_ok=True)
            raise
