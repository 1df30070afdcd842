"""A workbook as bytes that depend on its content alone."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip file can name
_CHUNK = 1 << 20
_PLAIN_TAG = re.compile(r"<(/?)([A-Za-z]+)(?=[\s/>])")


class _SteadyZip(ZipFile):
    """A zip file whose members carry no clock time and no machine's permissions."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_args: Any, **_kwargs: Any) -> None:
        name = str(zinfo_or_arcname)
        if name.startswith("xl/drawings/drawing"):
            data = _prefixed(data)
        super().writestr(_info(name), data)

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


def _prefixed(drawing: bytes | str) -> str:
    """A drawing with its elements under `xdr:`, for exceljs stumbles over any other prefix."""
    text = drawing if isinstance(drawing, str) else drawing.decode("utf-8")
    return _PLAIN_TAG.sub(r"<\1xdr:\2", text).replace(" xmlns=", " xmlns:xdr=")


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    return info
