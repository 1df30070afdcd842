"""A twin as .xlsx and as .ods, by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from xml.sax.saxutils import escape, quoteattr

from reportgen.spreadsheet.grid import address
from tests.intake.corpus.case import MAIN, RELATIONS, ods, ods_row, raw_xlsx
from tests.intake.corpus.twins import EMPTY_IF, LINK, SHARED_IF, Cell, Twin, is_error

FIRST_OWN_FORMAT = 164
# What LibreOffice makes of a number under each format the twins use.
ODS_KINDS: Mapping[str, tuple[str, str]] = {
    '"€"#,##0.00': ("currency", "EUR"),
    "[$€-407] #,##0.00": ("currency", "EUR"),
    "#,##0.00 [$GBP]": ("currency", "GBP"),
    "0%": ("percentage", ""),
    "0.00%": ("percentage", ""),
    "yyyy-mm-dd": ("date", ""),
    "dd/mm/yyyy hh:mm": ("date", ""),
    "hh:mm": ("time", ""),
}
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>'
)


def xlsx(twin: Twin) -> bytes:
    rows = "".join(
        f'<row r="{n}"{" hidden=" + chr(34) + "1" + chr(34) if n in twin.hidden_rows else ""}>'
        + "".join(_xlsx_cell(twin, n, c, cell) for c, cell in row.items())
        + "</row>"
        for n, row in sorted(twin.rows.items())
    )
    columns = "".join(
        f'<col min="{c + 1}" max="{c + 1}" hidden="1"/>' for c in sorted(twin.hidden_columns)
    )
    links = [(n, c, cell) for n, row in twin.rows.items() for c, cell in row.items() if cell.link]
    links = [(n, c, cell) for n, c, cell in links if not cell.formula]
    merged = "".join(
        f'<mergeCell ref="{address(t, x)}:{address(b, y)}"/>' for t, x, b, y in twin.merged
    )
    hyperlinks = "".join(
        f'<hyperlink ref="{address(n, c)}" r:id="rId{n}_{c}"/>' for n, c, _ in links
    )
    after = f"<mergeCells>{merged}</mergeCells>" if merged else ""
    after += f"<hyperlinks>{hyperlinks}</hyperlinks>" if hyperlinks else ""
    formats = "".join(
        f"<numFmt numFmtId='{number}' formatCode={quoteattr(code)}/>"
        for number, code in enumerate(twin.formats, FIRST_OWN_FORMAT)
    )
    own = range(FIRST_OWN_FORMAT, FIRST_OWN_FORMAT + len(twin.formats))
    styles = "".join(f'<xf numFmtId="{number}"/>' for number in (0, *own))
    state = ' state="hidden"' if twin.hidden else ""
    return raw_xlsx(
        "",
        strings=[f"<t>{escape(text)}</t>" for text in twin.strings],
        styles=f"<numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs>",
        extra={
            "[Content_Types].xml": _CONTENT_TYPES,
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
            f'<workbookPr date1904="{int(twin.from_1904)}"/><sheets><sheet name="Sheet1" '
            f'sheetId="1" r:id="rId1"{state}/></sheets></workbook>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
            f"<cols>{columns}</cols><sheetData>{rows}</sheetData>{after}</worksheet>",
            "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
            + "".join(
                f'<Relationship Id="rId{n}_{c}" Type="{RELATIONS}/hyperlink" '
                f'Target="{cell.link}" TargetMode="External"/>'
                for n, c, cell in links
            )
            + "</Relationships>",
        },
    )


def _formula(cell: Cell) -> str:
    if cell.formula == LINK:
        return f'HYPERLINK("{cell.link}","See")'
    return 'IF(1,"","x")' if cell.formula in (EMPTY_IF, SHARED_IF) else "20+5"


def _xlsx_cell(twin: Twin, row: int, column: int, cell: Cell) -> str:
    value = cell.value
    formula = f"<f>{escape(_formula(cell))}</f>" if cell.formula else ""
    if is_error(cell):
        kind, stored = "e", str(value)
    elif isinstance(value, bool):
        kind, stored = "b", str(int(value))
    elif isinstance(value, str):
        kind = "str" if cell.formula else "s"
        stored = escape(value) if cell.formula else str(twin.strings.index(value))
    else:
        kind, stored = "n", repr(value)
    inside = formula if value is None else f"{formula}<v>{stored}</v>"
    return f'<c r="{address(row, column)}" s="{twin.style(cell)}" t="{kind}">{inside}</c>'


def ods_of(twin: Twin) -> bytes:
    """The twin as LibreOffice writes it."""
    hidden = "ta2" if twin.hidden else "ta1"
    null_date = '<table:null-date table:date-value="1904-01-01"/>' if twin.from_1904 else ""
    return ods(
        "".join(_ods_rows(twin)),
        styles='<style:style style:name="ta2" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>',
        table=f' table:style-name="{hidden}"',
        before=f"<table:calculation-settings>{null_date}</table:calculation-settings>",
    )


def _ods_rows(twin: Twin) -> Iterator[str]:
    for column in range(max(twin.hidden_columns, default=-1) + 1):
        collapsed = ' table:visibility="collapse"' if column in twin.hidden_columns else ""
        yield f"<table:table-column{collapsed}/>"
    last = 0
    for number, row in sorted(twin.rows.items()):
        if number > last + 1:
            repeated = f' table:number-rows-repeated="{number - last - 1}"'
            yield ods_row("<table:table-cell/>", attributes=repeated)
        last = number
        cells = [_ods_cell(twin, number, c, row.get(c)) for c in range(max(row) + 1)]
        collapsed = ' table:visibility="collapse"' if number in twin.hidden_rows else ""
        yield ods_row(*cells, attributes=collapsed)


def _ods_cell(twin: Twin, row: int, column: int, cell: Cell | None) -> str:
    if cell is None:
        return "<table:table-cell/>"
    attributes = ""
    for top, left, bottom, right in twin.merged:
        if (top, left) == (row, column):
            attributes += f' table:number-rows-spanned="{bottom - top + 1}"'
            attributes += f' table:number-columns-spanned="{right - left + 1}"'
    if cell.formula:
        formula = _formula(cell).replace(",", ";")
        attributes += f" table:formula={quoteattr('of:=' + formula)}"
    elif is_error(cell):
        attributes += f' table:formula="of:={cell.value}"'
    return f"<table:table-cell{attributes}{_ods_value(twin, cell)}</table:table-cell>"


def _ods_value(twin: Twin, cell: Cell) -> str:
    value = cell.value
    if value is None:
        return ">"
    if is_error(cell):
        return f' office:value-type="string" office:string-value=""><text:p>{value}</text:p>'
    if isinstance(value, bool):
        stored = str(value).lower()
        return f' office:value-type="boolean" office:boolean-value="{stored}"><text:p>x</text:p>'
    if isinstance(value, str):
        text = escape(value)
        if cell.link and not cell.formula:
            text = f'<text:a xlink:href="{cell.link}">{text}</text:a>'
        return f' office:value-type="string"><text:p>{text}</text:p>'
    kind, currency = ODS_KINDS.get(cell.format, ("float", ""))
    if kind == "date":
        epoch = datetime(1904, 1, 1) if twin.from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
        moment = (epoch + timedelta(days=value)).isoformat(timespec="seconds")
        return f' office:value-type="date" office:date-value="{moment}"><text:p>x</text:p>'
    if kind == "time":
        minutes = round(value * 1_440)
        duration = f"PT{minutes // 60:02}H{minutes % 60:02}M00S"
        return f' office:value-type="time" office:time-value="{duration}"><text:p>x</text:p>'
    code = f' office:currency="{currency}"' if currency else ""
    return f' office:value-type="{kind}"{code} office:value="{value!r}"><text:p>x</text:p>'
