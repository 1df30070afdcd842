"""The parts of an .xlsx package around its sheets: relations, sheet list, strings, styles."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO
from zipfile import ZipFile

from reportgen.spreadsheet.formats import PLAIN, shown_as
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import DamagedError, Shortcut, attribute, is_true, local, stream

_STRING, _SPACED_STRING = b"<si><t>", b'<si><t xml:space="preserve">'
_END_OF_TEXT = b"</t>"
_TAGS_OF_A_STRING = 3  # <si>, <t>, </t>
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")  # what no XML may hold


@dataclass(frozen=True, slots=True)
class Relation:
    kind: str  # last word of its type: "worksheet", "hyperlink"
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet as the workbook lists it."""

    name: str
    hidden: bool
    path: str


@dataclass(frozen=True, slots=True)
class WorkbookPart:
    sheets: tuple[SheetPart, ...]
    from_1904: bool
    strings: str  # path of the shared strings, "" where there are none
    styles: str


class Package:
    """A zip whose entries are found whatever their case and slashes, as Excel finds them."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = {n.replace("\\", "/").lstrip("/").casefold(): n for n in archive.namelist()}

    def has(self, path: str) -> bool:
        return path.casefold() in self._names

    def open(self, path: str) -> IO[bytes]:
        """Raises DamagedError for an entry that isn't there."""
        name = self._names.get(path.casefold())
        if name is None:
            raise DamagedError(f"no part {path}")
        return self._archive.open(name)

    def relations(self, path: str) -> Mapping[str, Relation]:
        """The relations of the part `path`, by id; none where the part has none."""
        folder, name = posixpath.split(path)
        found: dict[str, Relation] = {}
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(rels):
            return found

        def start(element: str, attributes: dict[str, str]) -> None:
            if local(element) != "Relationship":
                return
            external = attributes.get("TargetMode", "") == "External"
            target = attributes.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = Relation(kind, target, external)

        with self.open(rels) as source:
            stream(source, start)
        return found


def read_workbook(package: Package) -> WorkbookPart:
    """The sheet list. Raises DamagedError where there is none."""
    main = next(
        (r.target for r in package.relations("").values() if r.kind == "officeDocument"),
        "xl/workbook.xml",
    )
    relations = package.relations(main)
    sheets: list[SheetPart] = []
    from_1904 = False

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal from_1904
        name = local(element)
        if name == "workbookPr":
            from_1904 = is_true(attributes.get("date1904", ""))
        elif name == "sheet":
            relation = relations.get(attribute(attributes, "id"))
            if relation is not None and relation.kind == "worksheet":
                hidden = attributes.get("state", "visible") != "visible"
                sheets.append(SheetPart(attributes.get("name", ""), hidden, relation.target))

    with package.open(main) as source:
        stream(source, start)
    paths = {r.kind: r.target for r in relations.values() if not r.external}
    return WorkbookPart(
        tuple(sheets), from_1904, paths.get("sharedStrings", ""), paths.get("styles", "")
    )


def read_strings(package: Package, path: str) -> list[str]:
    """Shared strings, cleaned, rich text joined, phonetic readings left out."""
    strings: list[str] = []
    if not path or not package.has(path):
        return strings
    parts: list[str] = []
    inside = reading = False

    def start(element: str, _: dict[str, str]) -> None:
        nonlocal inside, reading
        name = local(element)
        if name == "t":
            inside = not reading
        elif name == "si":
            parts.clear()
        elif name == "rPh":
            reading = True

    def end(element: str) -> None:
        nonlocal inside, reading
        name = local(element)
        if name == "t":
            inside = False
        elif name == "si":
            strings.append(clean("".join(parts)))
        elif name == "rPh":
            reading = False

    def text(data: str) -> None:
        if inside:
            parts.append(data)

    def take(element: bytes) -> bool:
        plain = _plain_text(element)
        if plain is not None:
            strings.append(clean(plain))
        return plain is not None

    with package.open(path) as source:
        stream(source, start, end, text, Shortcut(b"</si>", take))
    return strings


def _plain_text(element: bytes) -> str | None:
    """The text of a shared string that is a single run without entities, as most are."""
    opening = _STRING if element.startswith(_STRING) else _SPACED_STRING
    plain = (
        element.startswith(opening)
        and element.endswith(_END_OF_TEXT)
        and element.count(b"<") == _TAGS_OF_A_STRING
        and b"&" not in element
    )
    if not plain:
        return None
    text = element[len(opening) : -len(_END_OF_TEXT)].decode()
    return text if text.isprintable() or not _CONTROL.search(text) else None


def read_styles(package: Package, path: str) -> list[str]:
    """For each cell style, what it makes of a number (see `formats`)."""
    styles: list[str] = []
    if not path or not package.has(path):
        return styles
    codes: dict[int, str] = {}
    inside = False

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        name = local(element)
        if name == "numFmt":
            codes[_number(attributes.get("numFmtId", ""))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            number = _number(attributes.get("numFmtId", ""))
            styles.append(shown_as(number, codes.get(number, "")))

    def end(element: str) -> None:
        nonlocal inside
        if local(element) == "cellXfs":
            inside = False

    with package.open(path) as source:
        stream(source, start, end)
    return styles if any(styles) else [PLAIN]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
