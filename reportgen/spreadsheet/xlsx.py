"""Reads .xlsx and .xlsm by openpyxl: values and formulas side by side, links, what is hidden.

Row by row, through the parser that openpyxl's read-only sheets use: those sheets themselves tell
neither links nor merged areas nor what is hidden, and one bad cell costs them the whole file.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import IO, Any
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse
from openpyxl.packaging.relationship import Relationship, get_dependents, get_rels_path
from openpyxl.packaging.workbook import WorkbookPackage
from openpyxl.utils import range_boundaries
from openpyxl.worksheet._reader import WorkSheetParser
from openpyxl.xml.constants import REL_NS, SHEET_MAIN_NS
from openpyxl.xml.functions import fromstring

from reportgen.spreadsheet.formats import PLAIN, shown_as, shown_value
from reportgen.spreadsheet.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    Area,
    Fault,
    GridRow,
    Sheet,
    Value,
)
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.package import Package
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import DamagedError, is_true

_NS = f"{{{SHEET_MAIN_NS}}}"
_ROW, _COLUMN, _TEXT, _RUN = (f"{_NS}{name}" for name in ("row", "col", "t", "r"))
_VALUE, _FORMULA, _INLINE = (f"{_NS}{name}" for name in ("v", "f", "is"))
_OF_OPENPYXL = ("n", "s", "b", "e", "str")  # kinds of cells; it reads others more strictly than us
_MERGED, _LINK = f"{_NS}mergeCell", f"{_NS}hyperlink"
# Strict OOXML is the same in other namespaces.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", SHEET_MAIN_NS.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", REL_NS.encode()),
)
_HEAD = 2_048  # in which a part names its namespaces
_MOST_COLUMNS = 16_384  # of a sheet, in Excel
_LINK_FORMULA = re.compile(r'^\s*HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)
# What Excel writes for characters XML can't hold: `_x000D_` is a carriage return.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_xlsx(package: Package, tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet, in order; one whose part is gone is `lost`.

    Raises DamagedError, or what openpyxl and the XML parser raise, for what doesn't hold together.
    """
    main = next((r.target for r in _relations(package, "") if _kind(r) == "officeDocument"), "")
    main = main or "xl/workbook.xml"
    relations = {relation.id: relation for relation in _relations(package, main)}
    paths = {_kind(relation): relation.target for relation in relations.values()}
    strings = _Strings(_strings(package, paths.get("sharedStrings", "")))
    styles = _styles(package, paths.get("styles", ""))
    book = _workbook(package, main)
    from_1904 = bool(book.workbookPr and book.workbookPr.date1904)
    sheets: list[Sheet] = []
    for part in book.sheets:
        relation = relations.get(part.id)
        if relation is None or _kind(relation) != "worksheet":
            continue
        name, hidden = part.name or "", part.state not in (None, "visible")
        if not package.has(relation.target):
            sheets.append(Sheet(name, (), hidden, lost=True))
            continue
        outside = (r for r in _relations(package, relation.target) if r.TargetMode == "External")
        addresses = {r.id: r.target for r in outside}
        parser = _SheetParser(strings, styles, from_1904=from_1904)
        with _open(package, relation.target) as source:
            sheet = parser.sheet(source, name, addresses, tally)
        sheets.append(replace(sheet, hidden=hidden))
    if sheets and all(sheet.lost for sheet in sheets):
        raise DamagedError("a workbook without one of its sheets")
    return tuple(sheets)


class _Strings(list[str]):
    """Shared strings: the one before the first is not the last."""

    def __getitem__(self, place: Any) -> Any:
        if place < 0:
            raise IndexError
        return super().__getitem__(place)


def _open(package: Package, path: str) -> IO[bytes]:
    part: IO[bytes] = package.open(path)
    head = part.read(_HEAD)
    if b"purl.oclc.org" in head:
        content = head + part.read()
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
        return io.BytesIO(content)
    part.seek(0)
    return part


def _workbook(package: Package, main: str) -> WorkbookPackage:
    with _open(package, main) as part:
        root: Any = fromstring(part.read())
    for child in list(root):
        if child.tag not in (f"{_NS}workbookPr", f"{_NS}sheets"):
            root.remove(child)  # nothing in it is asked for, so nothing in it costs the file
    book = WorkbookPackage.from_tree(root)
    if book is None:
        raise DamagedError("no workbook")
    return book


def _relations(package: Package, path: str) -> list[Relationship]:
    """The relations of the part `path`; none where the part has none."""
    rels: str = get_rels_path(path)  # type: ignore[no-untyped-call]
    return list(get_dependents(package, rels)) if package.has(rels) else []


def _kind(relation: Relationship) -> str:
    """The last word of its type: `worksheet`, `hyperlink`."""
    return str(relation.Type).rpartition("/")[2]


def _strings(package: Package, path: str) -> Iterator[str]:
    """Shared strings, cleaned."""
    if not path or not package.has(path):
        return
    with _open(package, path) as part:
        for _, element in iterparse(part):
            if element.tag == f"{_NS}si":
                yield clean(unescape(_text_of(element)))
                element.clear()


def _text_of(element: Element) -> str:
    """Rich text joined, phonetic readings left out."""
    runs = [child if child.tag == _TEXT else child.find(_TEXT) for child in element
            if child.tag in (_TEXT, _RUN)]  # fmt: skip
    return "".join(run.text or "" for run in runs if run is not None)


def unescape(text: str) -> str:
    """`_x000D_` as the character it stands for; an emoji may take two."""
    if "_x" not in text:
        return text
    whole = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _styles(package: Package, path: str) -> list[str]:
    """For each cell style, what it makes of a number (see `formats`)."""
    if not path or not package.has(path):
        return []
    with _open(package, path) as part:
        root = fromstring(part.read())
    codes = {
        _whole(e.get("numFmtId")): e.get("formatCode", "")
        for e in root.iterfind(f"{_NS}numFmts/{_NS}numFmt")
    }
    numbers = (_whole(e.get("numFmtId")) for e in root.iterfind(f"{_NS}cellXfs/{_NS}xf"))
    return [shown_as(number, codes.get(number, "")) for number in numbers]


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0


class _SheetParser(WorkSheetParser):
    """openpyxl's rows of one sheet, except that one bad cell costs no other."""

    def __init__(self, strings: _Strings, styles: list[str], *, from_1904: bool) -> None:
        super().__init__(None, strings, data_only=True)  # type: ignore[arg-type]  # see `sheet`
        self._styles = styles
        self._from_1904 = from_1904
        self._links: dict[tuple[int, int], str] = {}

    def sheet(
        self, part: IO[bytes], name: str, addresses: Mapping[str, str], tally: Tally
    ) -> Sheet:
        """The sheet in `part`; `addresses` are those its links lead to, by id."""
        rows: list[GridRow] = []
        merged: list[Area] = []
        columns: list[Element] = []
        for _, element in iterparse(part):
            tag = element.tag
            if tag == _ROW:
                number, cells = self.parse_row(element)
                values = {c["column"] - 1: v for c in cells if (v := c["value"]) not in (None, "")}
                if values:
                    tally.row(values)
                    rows.append(GridRow(number, values, is_true(element.get("hidden", ""))))
                element.clear()
            elif tag == _COLUMN:
                columns.append(element)
            elif tag == _MERGED and (area := _area(element)):
                merged.append(area)
            elif tag == _LINK and (area := _area(element)):
                address = addresses.get(element.get(f"{{{REL_NS}}}id", ""))
                if address:
                    self._links.setdefault((area.top, area.left), address)
        return Sheet(
            name=name,
            rows=tuple(rows),
            hidden_columns=_hidden(columns, tally.columns),
            merged=tuple(merged),
            links=self._links,
            from_1904=self._from_1904,
        )

    def parse_cell(self, element: Element) -> dict[str, Any]:
        kind = element.get("t", "n")
        if kind not in _OF_OPENPYXL:
            element.set("t", "str")
        try:
            cell = super().parse_cell(element)
        except (ValueError, IndexError):
            # Not what its kind says, such as “on request” for a number: it is still a text.
            element.set("t", "str")
            cell = super().parse_cell(element)
            kind = "lost" if kind == "s" else "str"
        formula = element.find(_FORMULA)
        if formula is not None and (link := _LINK_FORMULA.match(formula.text or "")):
            self._links[cell["row"], cell["column"] - 1] = link[1]
        if kind == "inlineStr":
            inside = element.find(_INLINE)
            cell["value"] = "" if inside is None else clean(unescape(_text_of(inside)))
        elif cell["value"] is not None:
            cell["value"] = self._value(kind, cell["value"], cell["style_id"])
        elif formula is not None and (kind != "str" or element.find(_VALUE) is None):
            cell["value"] = Fault(FORMULA_WITHOUT_VALUE, f"={formula.text or ''}")
        return cell

    def _value(self, kind: str, value: Any, style: int) -> Value:
        """What a cell holds, by what openpyxl makes of it."""
        if kind in ("s", "b"):
            known: str | bool = value
            return known
        if kind == "n":
            shown = self._styles[style] if 0 <= style < len(self._styles) else PLAIN
            return shown_value(float(value), shown, from_1904=self._from_1904)
        if kind == "e":
            return Fault(ERROR_CELL, value)
        if kind == "lost":
            return Fault(ERROR_CELL, "#REF!")
        return _moment(value) if kind == "d" else clean(unescape(value))


def _area(element: Element) -> Area | None:
    try:
        left, top, right, bottom = range_boundaries(element.get("ref", ""))
    except ValueError:
        return None
    return Area(top, left - 1, bottom, right - 1) if left and top and right and bottom else None


def _hidden(settings: Sequence[Element], most: int) -> frozenset[int]:
    """Columns from 0. Raises DamagedError for more settings than a sheet has columns."""
    if len(settings) > _MOST_COLUMNS:
        raise DamagedError("more column settings than columns")
    hidden = [s for s in settings if is_true(s.get("hidden", ""))]
    spans = ((int(s.get("min", "1")), int(s.get("max", "1"))) for s in hidden)
    return frozenset(c for first, last in spans for c in range(first - 1, min(last, most)))


def _moment(text: str) -> Value:
    """A day as Strict OOXML writes it: openpyxl would drop its hours, or make hours of it."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text
