"""The cohort workbook, sheet by sheet, as bytes that depend on its content alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from reportgen.domain.cohort import Cohort
from reportgen.workbook import (
    about,
    actions,
    attempts,
    candidates,
    coaches,
    heatmap,
    overview,
    problems,
    review,
    trends,
    weak_spots,
)
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.frame import Frame

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip file can name
_CHUNK = 1 << 20
# openpyxl writes drawings without a prefix and absolute targets: right, but not as Excel does it,
# and exceljs, which much else is built on, reads neither.
_INNER_TARGET = re.compile(r'Target="/xl/([^"]*)" Id=')
_PLAIN_TAG = re.compile(r"<(/?)([A-Za-z]+)(?=[\s/>])")


class _SteadyZip(ZipFile):
    """A zip file whose members carry no clock time and no machine's permissions."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_args: Any, **_kwargs: Any) -> None:
        name = str(zinfo_or_arcname)
        text = data if isinstance(data, str) else data.decode("utf-8")
        if name.startswith("xl/drawings/drawing"):
            text = _prefixed(text)
        elif name.startswith(("xl/worksheets/_rels/", "xl/drawings/_rels/")):
            text = _INNER_TARGET.sub(r'Target="../\1" Id=', text)
        super().writestr(_info(name), text)

    def write(self, filename: Any, arcname: Any = None, *_args: Any, **_kwargs: Any) -> None:
        with Path(filename).open("rb") as source, self.open(_info(str(arcname)), "w") as member:
            while chunk := source.read(_CHUNK):
                member.write(chunk)


def steady_bytes(workbook: Workbook, day: date) -> bytes:
    """The workbook's file, dated `day`: equal workbooks make equal bytes."""
    moment = datetime.combine(day, time())
    workbook.properties.created = moment
    workbook.properties.modified = moment
    out = BytesIO()
    archive = _SteadyZip(out, "w", ZIP_DEFLATED)
    ExcelWriter(workbook, archive).save()
    return out.getvalue()


def _prefixed(drawing: str) -> str:
    """A drawing with its elements under the prefix that Excel gives them."""
    return _PLAIN_TAG.sub(r"<\1xdr:\2", drawing).replace(" xmlns=", " xmlns:xdr=")


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    return info


SHEETS: tuple[Callable[[StaffWorkbook], None], ...] = (
    overview.write,
    weak_spots.write,
    heatmap.write,
    candidates.write,
    actions.write,
    attempts.write,
    coaches.write,
    trends.write,
    review.write,
    problems.write,
    about.write,
)


def workbook_bytes(cohort: Cohort, frame: Frame) -> bytes:
    """`cohort.xlsx` as bytes: the same for the same cohort and frame, whenever it is made.

    Raises SettingsError where the words lack a sentence.
    """
    book = StaffWorkbook(cohort, frame)
    for write in SHEETS:
        write(book)
    return steady_bytes(book.workbook, cohort.as_of)
