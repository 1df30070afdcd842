"""The rules that Excel repairs a file by, asked of ours by code that knows nothing of ours."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast
from zipfile import ZipFile

from defusedxml import ElementTree
from openpyxl.utils import range_boundaries as _boundaries

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
IDS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
X14 = "{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}"
XM = "{http://schemas.microsoft.com/office/excel/2006/main}"

# ECMA-376, 5th edition, part 1, 18.3.1.99: a sheet's children come in this order.
SHEET = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData"),
    *("sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter"),
    *("sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr"),
    *("conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"),
    *("pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"),
    *("ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture"),
    *("oleObjects", "controls", "webPublishItems", "tableParts", "extLst"),
)
RULE = ("formula", "colorScale", "dataBar", "iconSet", "extLst")  # 18.3.1.10
VALIDATION = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}  # 18.3.1.32


def range_boundaries(cells: str) -> tuple[int, int, int, int]:
    """The first and last column and row, for no range of ours is open."""
    return cast("tuple[int, int, int, int]", _boundaries(cells))


Parts = dict[str, bytes]


def faults(data: bytes) -> list[str]:
    """What a strict reader would not like, each with its part."""
    with ZipFile(BytesIO(data)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    found = [f"{name}: twice in the package" for name, n in Counter(names).items() if n > 1]
    for rules in (_package, _relationships, _workbook, _sheets, _tables, _charts):
        found += rules(parts)
    return found


def _tree(parts: Parts, name: str) -> Any:
    return ElementTree.fromstring(parts[name])


def _package(parts: Parts) -> Iterator[str]:
    """Each part is well-formed, and its content has a type."""
    types = _tree(parts, "[Content_Types].xml")
    overrides = {e.get("PartName") for e in types if e.tag.endswith("Override")}
    endings = {e.get("Extension") for e in types if e.tag.endswith("Default")}
    for name in parts:
        _tree(parts, name)
        typed = f"/{name}" in overrides or name.rpartition(".")[2] in endings
        if not typed and name != "[Content_Types].xml":
            yield f"{name}: no content type"
    yield from (f"{o}: a type for no part" for o in overrides if o and o[1:] not in parts)


def _relationships(parts: Parts) -> Iterator[str]:
    """Every target is there, every id is one of a kind, and every id that is used is known."""
    for name in (n for n in parts if n.endswith(".rels")):
        folder, owner = posixpath.split(name.replace("_rels/", "").removesuffix(".rels"))
        ids: list[str] = []
        for relation in _tree(parts, name):
            ids.append(relation.get("Id") or "")
            target = relation.get("Target") or ""
            if relation.get("TargetMode") == "External":
                continue
            path = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            if posixpath.normpath(path) not in parts:
                yield f"{name}: nothing at {target}"
        yield from (f"{name}: id {i} twice" for i, n in Counter(ids).items() if n > 1 or not i)
        if owner:
            used = re.findall(rb'r:(?:id|embed)="([^"]*)"', parts[posixpath.join(folder, owner)])
            yield from (f"{name}: {u!r} leads nowhere" for u in used if u.decode() not in ids)


def _workbook(parts: Parts) -> Iterator[str]:
    """Sheets and names of the workbook are told apart, and no title is too long."""
    book = _tree(parts, "xl/workbook.xml")
    sheets = list(book.iter(f"{MAIN}sheet"))
    titles = [s.get("name") or "" for s in sheets]
    for title in titles:
        if not 0 < len(title.encode("utf-16-le")) // 2 <= 31 or re.search(r"[\[\]:*?/\\]", title):
            yield f"workbook: “{title}” is no title of a sheet"
        if title.startswith("'") or title.endswith("'") or title.casefold() == "history":
            yield f"workbook: “{title}” is no title of a sheet"
    for what, values in (
        ("title", [t.casefold() for t in titles]),
        ("sheet id", [s.get("sheetId") or "" for s in sheets]),
        (
            "name",
            [
                f"{n.get('name')} {n.get('localSheetId')}".casefold()
                for n in book.iter(f"{MAIN}definedName")
            ],
        ),
    ):
        yield from (f"workbook: {what} {v} twice" for v, n in Counter(values).items() if n > 1)


def _sheets(parts: Parts) -> Iterator[str]:
    styles = _tree(parts, "xl/styles.xml")
    formats = len(styles.find(f"{MAIN}cellXfs"))
    found = styles.find(f"{MAIN}dxfs")
    differences = 0 if found is None else len(found)
    for name in parts:
        if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
            sheet = _tree(parts, name)
            for fault in (
                *_order(sheet),
                *_cells(sheet, formats),
                *_rules(sheet, differences),
                *_places(sheet),
            ):
                yield f"{name}: {fault}"


def _order(sheet: Any) -> Iterator[str]:
    order = [SHEET.index(child.tag.removeprefix(MAIN)) for child in sheet]
    if order != sorted(order):
        yield "its children are out of order"
    once = Counter(order)
    yield from (
        f"{SHEET[place]} twice"
        for place, n in once.items()
        if n > 1 and SHEET[place] != "conditionalFormatting"
    )


def _cells(sheet: Any, formats: int) -> Iterator[str]:
    last = 0
    for row in sheet.iter(f"{MAIN}row"):
        number = int(row.get("r"))
        if number <= last:
            yield f"row {number} comes after {last}"
        last, column = number, 0
        for cell in row:
            left, top, *_ = range_boundaries(cell.get("r"))
            if top != number or left <= column:
                yield f"{cell.get('r')} is out of place"
            column = left
            if int(cell.get("s") or 0) >= formats:
                yield f"{cell.get('r')} has a style that isn't there"
            for text in cell.iter(f"{MAIN}t"):
                if len((text.text or "").encode("utf-16-le")) // 2 > 32_767:
                    yield f"{cell.get('r')} is too long"


def _rules(sheet: Any, differences: int) -> Iterator[str]:
    """Rules that colour are complete, and the new form of each bar is linked to its old one."""
    rules = list(sheet.iter(f"{MAIN}cfRule"))
    priorities = Counter(r.get("priority") for r in rules)
    yield from (f"priority {p} twice" for p, n in priorities.items() if n > 1 or not p)
    links: list[str] = []
    for rule in rules:
        order = [RULE.index(child.tag.removeprefix(MAIN)) for child in rule]
        if order != sorted(order):
            yield "a rule's children are out of order"
        if not rule.get("type"):
            yield "a rule without a type"
        if int(rule.get("dxfId") or -1) >= differences:
            yield f"a rule in style {rule.get('dxfId')}"
        links += [e.text or "" for e in rule.iter(f"{X14}id")]
    new = [r.get("id") for r in sheet.iter(f"{X14}cfRule")]
    if sorted(links) != sorted(new) or len(set(new)) != len(new):
        yield "the two forms of its bars don't fit"
    for rule in sheet.iter(f"{MAIN}dataValidation"):
        for attribute, most in VALIDATION.items():
            if len(rule.get(attribute) or "") > most:
                yield f"{attribute} of {rule.get('sqref')} is too long"


def _places(sheet: Any) -> Iterator[str]:
    """Merged cells keep apart, sparklines lie on one cell, links have a cell each."""
    boxes = [range_boundaries(m.get("ref")) for m in sheet.iter(f"{MAIN}mergeCell")]
    taken: set[tuple[int, int]] = set()
    for left, top, right, bottom in boxes:
        here = {(c, r) for c in range(left, right + 1) for r in range(top, bottom + 1)}
        if here & taken:
            yield f"cells merged twice at {left}, {top}"
        taken |= here
    lines = [e.text for s in sheet.iter(f"{X14}sparkline") for e in s.iter(f"{XM}sqref")]
    yield from (f"two lines in {at}" for at, n in Counter(lines).items() if n > 1)
    links = Counter(link.get("ref") for link in sheet.iter(f"{MAIN}hyperlink"))
    yield from (f"two links at {at}" for at, n in links.items() if n > 1)


def _tables(parts: Parts) -> Iterator[str]:
    ids: Counter[str] = Counter()
    for name in (n for n in parts if n.startswith("xl/tables/")):
        table = _tree(parts, name)
        ids[f"id {table.get('id')}"] += 1
        ids[f"name {table.get('name')}".casefold()] += 1
        columns = list(table.iter(f"{MAIN}tableColumn"))
        left, _, right, _ = range_boundaries(table.get("ref"))
        heads = {(c.get("name") or "").casefold() for c in columns}
        if len(columns) != right - left + 1 or len(heads) != len(columns):
            yield f"{name}: its columns don't fit {table.get('ref')}"
        if [c.get("id") for c in columns] != [str(n) for n in range(1, len(columns) + 1)]:
            yield f"{name}: its columns aren't counted"
    yield from (f"tables: {what} twice" for what, n in ids.items() if n > 1)


def _charts(parts: Parts) -> Iterator[str]:
    """Each chart has a title, the values of all it refers to, and an alternative text."""
    for name in parts:
        if name.startswith("xl/charts/chart"):
            chart = _tree(parts, name)
            if not "".join(chart.find(f"{CHART}chart/{CHART}title").itertext()).strip():
                yield f"{name}: no title"
            for kind in ("num", "str"):
                for ref in chart.iter(f"{CHART}{kind}Ref"):
                    yield from (f"{name}: {fault}" for fault in _cached(ref, kind))
        if name.startswith("xl/drawings/drawing"):
            shown = list(_tree(parts, name).iter(f"{DRAWING}cNvPr"))
            if len({s.get("id") for s in shown}) != len(shown):
                yield f"{name}: an id twice"
            yield from (f"{name}: a chart without words" for s in shown if not s.get("descr"))


def _cached(ref: Any, kind: str) -> Iterator[str]:
    cells = ref.findtext(f"{CHART}f").rpartition("!")[2]
    left, top, right, bottom = range_boundaries(cells)
    cache = ref.find(f"{CHART}{kind}Cache")
    if cache is None:
        yield f"no values for {cells}"
        return
    size = (right - left + 1) * (bottom - top + 1)
    if int(cache.find(f"{CHART}ptCount").get("val")) != size:
        yield f"not as many values as cells at {cells}"
    places = [int(p.get("idx")) for p in cache.iter(f"{CHART}pt")]
    if len(set(places)) != len(places) or any(not 0 <= p < size for p in places):
        yield f"values out of place at {cells}"
