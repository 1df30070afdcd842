"""The sheet `Actions`: every finding that costs somebody something, to filter and hand out."""

from __future__ import annotations

from reportgen.workbook.action_rows import ROWS_SHOWN, ActionRow
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import ID, MARK, TEXT, WHOLE, WRAPPED

TITLE = "Actions"


def columns_of(book: StaffWorkbook) -> list[SheetColumn]:
    """The columns, in the order in which the CSV has them as well."""
    return [
        book.column("name", 26, WRAPPED),
        book.column("id", 13, ID),
        book.column("coach", 16, TEXT),
        book.column("blocker", 9, MARK),
        book.column("check", 18, TEXT),
        book.column("finding", 30, WRAPPED),
        book.column("evidence", 44, WRAPPED),
        book.column("todo", 60, WRAPPED),
        book.column("gain", 9, WHOLE),
        book.column("effort", 10, WHOLE),
    ]


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns = columns_of(book)
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(2)
    total, shown = len(book.actions), book.actions[:ROWS_SHOWN]
    mark = say.own("blocker-mark")
    purpose = say.own("actions-purpose", count=total, mark=mark)
    if total > len(shown):
        purpose = say.own("actions-cut", shown=len(shown), count=total)
    sheet.opening(say.own("actions-title"), purpose)
    area = sheet.table("ActionList", columns, (row_of(book, a) for a in shown))
    sheet.bars(area.column(8))
    book.name("action_gain", area, 8)


def row_of(book: StaffWorkbook, action: ActionRow) -> tuple[Value, ...]:
    say, profile, finding = book.say, action.entry.report.profile, action.finding
    return (
        profile.name,
        profile.id,
        profile.coach,
        say.own("blocker-mark") if finding.blocker else None,
        say.check(action.outcome.slug),
        say.finding(finding, "title"),
        "\n".join(filter(None, (say.finding(finding, "says"), action.quotes))),
        say.finding(finding, "fix"),
        finding.points,
        finding.effort or None,
    )
