"""The sheet `Coaches`: how the people of each coach, cohort and level do; what groups need."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.domain.groups import SHOWN_FROM, Group, GroupKind, groups
from reportgen.domain.needs import GroupingNeeds, needs_by_group
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.candidates import with_left_out
from reportgen.workbook.cells import Styled, Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import NOTE, PERCENT, POINTS, SECTION, SIGNED, TEXT, WHOLE
from reportgen.workbook.sheet import SheetWriter

TITLE = "Coaches"


def write(book: StaffWorkbook) -> None:
    say = book.say
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in _columns(book, GroupKind.COACH)])
    sheet.freeze(2, repeat=False)
    purpose = with_left_out(book, say.own("coaches-purpose"))
    sheet.opening(say.own("coaches-title"), purpose)
    for kind in GroupKind:
        if kind is not GroupKind.COACH:
            sheet.put([])
            section = [Styled(say.own(f"by-{kind}"), SECTION)] + [Styled(None, SECTION)] * 9
            sheet.put(section, height=26)
        area = sheet.table(f"By{kind.value.title()}", _columns(book, kind), _rows(book, kind))
        sheet.bars(area.column(2), most=100)
    for number, grouping in enumerate(needs_by_group(book.cohort)):
        if not number:
            sheet.put([])
            sheet.put([Styled(say.own("needs-purpose"), NOTE.but(wrap=False))])
        name = "NeedsByCountry" if not grouping.by else f"NeedsBy{number}"
        _needs(book, sheet, name, grouping)


def _needs(book: StaffWorkbook, sheet: SheetWriter, name: str, grouping: GroupingNeeds) -> None:
    """No scores here: what a group lacks more often than everybody else can be taught."""
    say = book.say
    by = grouping.by or say.own("col-country")
    sheet.put([])
    sheet.put([Styled(say.own("needs-by", by=by), SECTION)] + [Styled(None, SECTION)] * 9, 26)
    columns = [
        book.column("group", 30, TEXT),
        book.column("people", 9, WHOLE),
        book.column("have-it", 13, PERCENT),
        book.column("others-have-it", 11, PERCENT),
        book.column("need", 9, TEXT.but(indent=1)),
    ]
    sheet.table(name, columns, list(_need_rows(book, grouping)), head_height=48)


def _need_rows(book: StaffWorkbook, grouping: GroupingNeeds) -> Iterator[tuple[Value, ...]]:
    for group in grouping.groups:
        name = group.name or book.say.own("not-said")
        for need in group.needs:
            label = book.say.kind(need.code, book.frame.rulebook)
            yield name, group.people, need.here / 100, need.elsewhere / 100, label
        if not group.needs:
            yield name, group.people, None, None, book.say.own("needs-none")


def _columns(book: StaffWorkbook, kind: GroupKind) -> list[SheetColumn]:
    return [
        book.column(kind.value, 30, TEXT),
        book.column("people", 9, WHOLE),
        book.column("mean", 13, POINTS),
        book.column("median", 11, POINTS),
        book.column("ready", 9, WHOLE),
        book.column("blocked", 11, WHOLE),
        book.column("weakest", 26, TEXT.but(indent=1)),
        book.column("to-win", 14, POINTS),
        book.column("change", 10, SIGNED),
        book.column("compared", 11, WHOLE),
    ]


def _rows(book: StaffWorkbook, kind: GroupKind) -> Iterator[tuple[Value, ...]]:
    for group in groups(book.cohort.counted, kind, least=SHOWN_FROM):
        told = group.size >= SHOWN_FROM
        weakest = group.weakest if told else ""
        yield (
            _name(book, group),
            group.size,
            group.mean if told else None,
            group.median if told else None,
            group.ready,
            group.blocked,
            book.say.check(weakest) if weakest else None,
            group.to_win if weakest else None,
            group.change if told else None,
            (group.compared or None) if told else None,
        )


def _name(book: StaffWorkbook, group: Group) -> str:
    if group.folded:
        return book.say.own("small-groups", count=group.folded, least=SHOWN_FROM)
    if not group.name:
        return book.say.own("not-said")
    return book.say.own(f"level-{group.name}") if group.kind is GroupKind.LEVEL else group.name
