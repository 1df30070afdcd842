"""Reading the TOML that people write, and telling a slip in it by its line and likely cause."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli

from reportgen.errors import SettingsError
from reportgen.files import nearest_file, read_written

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_PAIR = re.compile(r"^(\s*[\w\"'.-]+\s*)(=)\s*(.*?)\s*(#.*)?$")
_CURLY = str.maketrans("“”„‟«»‘’‚‛", '""""""' + "''''")
_SWITCHES = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false"}
_SWITCHES["off"] = "false"
_SECRET = re.compile(r"pass|secret|token|key|pwd", re.IGNORECASE)
_LONGEST = 100  # of a line that is shown
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_toml(path: Path, where: str = "") -> dict[str, Any]:
    """A file's table. A mark before the first letter, as Windows' editors leave it, is no fault.

    Raises SettingsError that begins with `where`, else the file's name.
    """
    name = where or str(path)
    try:
        data = read_written(path)
    except FileNotFoundError as error:
        raise SettingsError(f"{name}: there is no such file{_near(path)}") from error
    except OSError as error:
        raise SettingsError(f"{name} can't be read: {error.strerror}") from error
    return toml_table(decoded(data, name), name)


def decoded(data: bytes, where: str) -> str:
    """The text of a file that people write. Raises SettingsError where its letters are others'."""
    encoding = next((name for mark, name in _WIDE if data.startswith(mark)), "utf-8-sig")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SettingsError(
            f"{where}, line {line}: not valid TOML: a letter that isn't saved as UTF-8; save the "
            "file anew with the encoding UTF-8"
        ) from error


def toml_table(text: str, where: str) -> dict[str, Any]:
    """A TOML text as a table. Raises SettingsError that begins with `where`, shows the line, and
    says what is likely wrong with it.
    """
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise SettingsError(_told(text, where, str(error))) from error
    except RecursionError as error:
        raise SettingsError(f"{where}: its tables or lists lie too deep in one another") from error
    except ValueError as error:  # Python reads no number of thousands of digits
        raise SettingsError(f"{where}: not valid TOML: a number of too many digits") from error


def _told(text: str, where: str, message: str) -> str:
    lines = text.splitlines() or [""]
    found = _PLACE.search(message)
    if found is None:
        return f"{where}: not valid TOML: {message}"
    number = min(int(found[1]), len(lines)) if found[1] else _last_begun(lines)
    line = lines[number - 1]
    cause, mended = _cause(line, message[: found.start()])
    told = [f"{where}, line {number}: not valid TOML: {cause}", f"    {_shown(line)}"]
    if mended and not _SECRET.search(line):
        told.append(f"  write: {mended.strip()}")
    return "\n".join(told)


def _last_begun(lines: list[str]) -> int:
    """The last line with something on it: a list or a text begun there or before never ended."""
    return max((n for n, line in enumerate(lines, 1) if line.strip()), default=1)


def _shown(line: str) -> str:
    """The line as it may be printed: a password that was put there by mistake may not."""
    name, sign, _ = line.partition("=")
    if _SECRET.search(name):
        return f"{name}{sign} …"
    return line.strip() if len(line) <= _LONGEST else f"{line.strip()[:_LONGEST]}…"


def _cause(line: str, message: str) -> tuple[str, str]:
    """What is likely wrong with a line, and the line mended, "" where that can't be told."""
    bare = line.strip()
    straight = bare.translate(_CURLY)
    if straight != bare and _parses(straight):
        return "curly quotes; straight ones are needed", straight
    for cause, mended in () if _parses(bare) else _guesses(bare):
        if not mended or _parses(mended):
            return cause, mended
    if "twice" in message or "overwrite" in message:
        what = "this section stands" if bare.startswith("[") else "this key stands"
        return f"{what} twice; keep one, and put what belongs to it below", ""
    return message[:1].lower() + message[1:], ""


def _guesses(bare: str) -> Iterator[tuple[str, str]]:
    if found := re.match(r"^(?://|;|--|/\*)\s*(.*)$", bare):
        yield "a remark begins with #", f"# {found[1]}"
    if bare.startswith("[") and "]" not in bare:
        yield "the bracket isn't closed", f"{bare}]"
    if found := re.match(r"^([\w.-]+)\s*:\s*(.+)$", bare):
        value = found[2].translate(_CURLY)
        yield "a colon instead of an equals sign", f"{found[1]} = {value}"
        yield "a colon instead of an equals sign", f'{found[1]} = "{value}"'
    if (found := re.match(r"^([\w-]+)\s+(.+)$", bare)) and "=" not in bare:
        yield "no equals sign", f"{found[1]} = {found[2]}"
        yield "no equals sign", f'{found[1]} = "{found[2]}"'
    if pair := _PAIR.match(bare):
        key = pair[1].strip()
        for cause, value in _guesses_at(pair[3], (pair[4] or "").strip()):
            yield cause, f"{key} = {value}" if value else ""


def _guesses_at(value: str, comment: str) -> Iterator[tuple[str, str]]:
    """What may be wrong with the part behind the equals sign, and that part mended."""
    if not value and not comment:
        yield "nothing behind the equals sign; put a value there, or # in front of the line", ""
    if not value:
        yield "a colour stands between quotes", f'"{comment}"'
    if value.lower() in _SWITCHES:
        yield "true and false are written small", _SWITCHES[value.lower()]
    if "\\" in value and value.startswith('"'):
        yield "a \\ means something else between these quotes", "'" + value.strip('"') + "'"
    if number := re.match(r"^(\d+(?:\.\d+)?)\s*[^\W\d]+$", value):
        yield "a number stands alone, without a unit", number[1]
    if re.match(r"^\d+,\d+$", value):
        yield "a number has a point, no comma", value.replace(",", ".")
    yield from _too_much(value)
    if value.startswith('"') and not value.endswith('"'):
        yield "the quote isn't closed", f'{value}"'
    if value.startswith("[") and not value.endswith("]"):
        yield "the list isn't closed", f"{value}]"
    if '"' not in value:
        yield "a text stands between quotes", f'"{value}"'


def _too_much(value: str) -> Iterator[tuple[str, str]]:
    """What other languages than TOML put behind a value, or beside it."""
    if value[-1:] in (",", ";"):
        yield "the line ends with the value", value[:-1]
    if found := re.match(r"^(.*?)\s*(?://|;|--)\s*(.+)$", value):
        yield "a remark begins with #", f"{found[1]}  # {found[2]}"
    if re.match(r'^"[^"]*"\s*,', value):
        yield "several values stand between [ and ]", f"[{value}]"
    if re.match(r"^'[^\"]*'$", value):
        yield "a text with ' in it stands between \"", f'"{value[1:-1]}"'


def _parses(line: str) -> bool:
    try:
        tomli.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _near(path: Path) -> str:
    near = nearest_file(path)
    return f"; did you mean “{near}”?" if near else f" in {path.parent.absolute()}"


_KINDS = (
    (("int_",), "a whole number, without quotes"),
    (("float_", "decimal_", "finite_"), "a number, without quotes"),
    (("bool_",), "true or false, without quotes"),
    (("string_type", "path_type"), "a text between quotes"),
    (("tuple_type", "list_type"), 'a list such as ["one", "two"]'),
)


def expected_kind(error: str) -> str:
    """What must stand where pydantic found another kind of value, by its error's type; or ""."""
    says = next((says for kinds, says in _KINDS if error.startswith(kinds)), "")
    return f"it must be {says}" if says else ""
