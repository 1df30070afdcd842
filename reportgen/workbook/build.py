"""The cohort workbook, sheet by sheet, as bytes that depend on its content alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from typing import Any
from warnings import catch_warnings, simplefilter
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.writer.excel import ExcelWriter

from reportgen.domain.cohort import Cohort
from reportgen.workbook import (
    about,
    actions,
    attempts,
    candidates,
    coaches,
    heatmap,
    messages,
    outcomes,
    problems,
    review,
    today,
    trends,
    weak_spots,
)
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import safe_text
from reportgen.workbook.frame import Frame
from reportgen.workbook.sheet import SheetWriter

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip file can name
_CHUNK = 1 << 20
_SHEET_END = b"</worksheet>"
_NO_ROWS = b"<sheetData></sheetData>"
# openpyxl writes drawings without a prefix and absolute targets: right, but not as Excel does it,
# and exceljs, which much else is built on, reads neither.
_INNER_TARGET = re.compile(r'Target="/xl/([^"]*)" Id=')
_PLAIN_TAG = re.compile(r"<(/?)([A-Za-z]+)(?=[\s/>])")


class _SteadyZip(ZipFile):
    """A zip file whose members carry no clock time and no machine's permissions.

    On their way into it, sheets get what openpyxl can't write, and charts what they show in words.
    """

    def __init__(self, out: BytesIO, sheets: Sequence[SheetWriter]) -> None:
        super().__init__(out, "w", ZIP_DEFLATED)
        drawn = [sheet.drawn for sheet in sheets if sheet.drawn]
        self._sheets = {f"xl/worksheets/sheet{n}.xml": sheet for n, sheet in enumerate(sheets, 1)}
        self._alts = {f"xl/drawings/drawing{n}.xml": alts for n, alts in enumerate(drawn, 1)}

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_args: Any, **_kwargs: Any) -> None:
        name = str(zinfo_or_arcname)
        text = data if isinstance(data, str) else data.decode("utf-8")
        if name in self._alts:
            text = _described(_prefixed(text), self._alts[name])
        elif name.startswith(("xl/worksheets/_rels/", "xl/drawings/_rels/")):
            text = _INNER_TARGET.sub(r'Target="../\1" Id=', text)
        super().writestr(_info(name), text)

    def write(self, filename: Any, arcname: Any = None, *_args: Any, **_kwargs: Any) -> None:
        sheet = self._sheets[str(arcname)]
        around = Path(filename).read_bytes()  # all but the rows: those are many
        top, rows, rest = around.partition(_NO_ROWS)
        if not rows or not rest.endswith(_SHEET_END):
            raise RuntimeError("openpyxl writes sheets in another way")
        with self.open(_info(str(arcname)), "w") as member, sheet.rows:
            member.write(top + b"<sheetData>")
            sheet.rows.seek(0)
            copyfileobj(sheet.rows, member, _CHUNK)
            member.write(b"</sheetData>" + rest.removesuffix(_SHEET_END))
            member.write(sheet.extension + _SHEET_END)


def steady_bytes(book: StaffWorkbook) -> bytes:
    """The workbook's file, dated the night of its cohort: equal workbooks make equal bytes."""
    workbook, day = book.workbook, book.cohort.as_of
    moment = datetime.combine(day, time())
    workbook.properties.created = moment
    workbook.properties.modified = moment
    out = BytesIO()
    archive = _SteadyZip(out, book.sheets)
    with catch_warnings():
        simplefilter("ignore")  # what a library thinks of its input is nobody's business at night
        ExcelWriter(workbook, archive).save()
    return out.getvalue()


def _described(drawing: str, alts: Sequence[str]) -> str:
    """A drawing with what each of its charts shows as the text for those who can't see it."""
    for number, alt in enumerate(alts, start=1):
        drawing = drawing.replace(
            f'name="Chart {number}"', f'name="Chart {number}" descr={quoteattr(safe_text(alt))}', 1
        )
    return drawing


def _prefixed(drawing: str) -> str:
    """A drawing with its elements under the prefix that Excel gives them."""
    return _PLAIN_TAG.sub(r"<\1xdr:\2", drawing).replace(" xmlns=", " xmlns:xdr=")


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    return info


SHEETS: tuple[Callable[[StaffWorkbook], None], ...] = (
    today.write,
    weak_spots.write,
    heatmap.write,
    candidates.write,
    actions.write,
    attempts.write,
    coaches.write,
    candidates.write_coaches,
    trends.write,
    outcomes.write,
    review.write,
    messages.write,
    problems.write,
    about.write,
)


def workbook_bytes(cohort: Cohort, frame: Frame) -> bytes:
    """`cohort.xlsx` as bytes: the same for the same cohort and frame, whenever it is made.

    Raises SettingsError where the words lack a sentence.
    """
    book = StaffWorkbook(cohort, frame)
    try:
        for write in SHEETS:
            write(book)
        return steady_bytes(book)
    except BaseException:
        book.abandon()
        raise
