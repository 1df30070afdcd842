"""The sheet `Outcomes`: how far people got, by step, group and cohort, and how long it took."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportgen.domain.programme import (
    CLAIMED_STEPS,
    STEPS,
    Breakdown,
    GroupFigures,
    Programme,
    Step,
    StepTime,
)
from reportgen.domain.scoring import READY_FROM
from reportgen.rulebook.programme import record_sentence
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import Styled, Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import (
    NOTE,
    NUMBER,
    PERCENT,
    POINTS,
    SECTION,
    TEXT,
    WHOLE,
    Look,
)
from reportgen.workbook.sheet import SheetWriter

TITLE = "Outcomes"
AMOUNT = NUMBER.but(form="#,##0_)_)")
SIGNED_WHOLE = NUMBER.but(form="+0_)_);-0_)_);0_)_)")
_WIDTHS = (30, 10, 10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12)


def write(book: StaffWorkbook) -> None:
    """Only for a sheet that asks for outcomes: of others it would tell nothing new."""
    programme = book.cohort.programme
    if not programme.tracked:
        return
    sheet = book.sheet(TITLE)
    sheet.widths(_WIDTHS)
    whole = programme.whole
    if whole is None:
        sheet.opening(_say(book, "title"), _say(book, "too-few"))
        return
    sheet.opening(_say(book, "title"), _say(book, "purpose", people=whole.people))
    _funnel(book, sheet, programme, whole)
    _told(book, sheet, programme)
    for number, breakdown in enumerate(programme.breakdowns, start=1):
        _groups(book, sheet, f"OutcomesBy{number}", _say(book, "by", by=breakdown.by), breakdown)
    if programme.cohorts is not None:
        _cohorts(book, sheet, programme, programme.cohorts)
    if programme.earnings:
        _earnings(book, sheet, programme)
    sheet.print_this()


def _say(book: StaffWorkbook, key: str, **args: Any) -> str:
    return book.frame.words.say(f"outcomes-{key}", **args)


def _section(sheet: SheetWriter, text: str) -> None:
    sheet.put([])
    sheet.put([Styled(text, SECTION), *[Styled(None, SECTION)] * (len(_WIDTHS) - 1)], 26)


def _column(book: StaffWorkbook, key: str, look: Look, **args: str) -> SheetColumn:
    return SheetColumn(_say(book, f"col-{key}", **args), 12, look)


def _funnel(
    book: StaffWorkbook, sheet: SheetWriter, programme: Programme, whole: GroupFigures
) -> None:
    columns = [
        _column(book, "step", TEXT),
        _column(book, "people", WHOLE),
        _column(book, "share", PERCENT),
        _column(book, "proven", WHOLE),
        _column(book, "claimed", WHOLE),
        _column(book, "days", POINTS),
        _column(book, "timed", WHOLE),
    ]
    area = sheet.table(
        "OutcomeSteps", columns, _steps(book, whole, programme.times), head_height=64
    )
    sheet.bars(area.column(1), most=whole.people)


def _steps(
    book: StaffWorkbook, whole: GroupFigures, times: Sequence[StepTime]
) -> Iterator[list[Value]]:
    for place, step in enumerate(STEPS):
        reached, proven = whole.reached[place], whole.proven[place]
        claimed = step in CLAIMED_STEPS
        time = _until(times, step)
        yield [
            _say(book, f"step-{step}"),
            reached,
            whole.percent(step) / 100,
            proven if claimed else None,
            reached - proven if claimed else None,
            time.days if time else None,
            time.people if time else None,
        ]


def _until(times: Sequence[StepTime], step: Step) -> StepTime | None:
    return next((t for t in times if t.until is step), None)


def _told(book: StaffWorkbook, sheet: SheetWriter, programme: Programme) -> None:
    """What stands in sentences below the steps."""
    lines = [(_say(book, "claims", **{"from": int(READY_FROM)}), 32)]
    if programme.signed_up:
        counted = {"count": programme.signed_up, "proven": programme.signed_up_proven}
        lines.append((_say(book, "signed-up", **counted), 18))
    lines.append((record_sentence(programme, book.frame.words), 18))
    lines.append((_say(book, "one-page"), 18))
    sheet.put([])
    for text, height in lines:
        sheet.merge(1, len(_WIDTHS))
        sheet.put([Styled(text, NOTE)], height=height)


def _groups(
    book: StaffWorkbook, sheet: SheetWriter, name: str, title: str, breakdown: Breakdown
) -> None:
    if not breakdown.groups:
        sheet.put([])
        sheet.put([Styled(_say(book, "none-shown", title=title), NOTE.but(wrap=False))])
        return
    _section(sheet, title)
    columns = [_column(book, "group", TEXT), _column(book, "people", WHOLE)]
    for step in STEPS[1:]:
        columns.append(SheetColumn(_say(book, f"step-{step}"), 12, WHOLE))
        if step in CLAIMED_STEPS:
            said = _say(book, f"step-{step}")
            columns.append(_column(book, "proven-of", WHOLE, step=said))
    sheet.table(name, columns, _group_rows(book, breakdown), head_height=48)


def _group_rows(book: StaffWorkbook, breakdown: Breakdown) -> Iterator[list[Value]]:
    for group in breakdown.groups:
        yield _group_row(group.name or _say(book, "not-said"), group)
    if breakdown.others is not None:
        yield _group_row(_say(book, "others", count=breakdown.hidden), breakdown.others)


def _group_row(name: str, group: GroupFigures) -> list[Value]:
    row: list[Value] = [name, group.people]
    for step, reached, proven in zip(STEPS[1:], group.reached[1:], group.proven[1:], strict=True):
        row += [reached, proven] if step in CLAIMED_STEPS else [reached]
    return row


def _cohorts(
    book: StaffWorkbook, sheet: SheetWriter, programme: Programme, cohorts: Breakdown
) -> None:
    """Every cohort's figures, then the newest one beside the one before it, in shares."""
    _groups(book, sheet, "OutcomesByCohort", _say(book, "by-cohort"), cohorts)
    if len(cohorts.groups) < 2:
        return
    newest, earlier = cohorts.groups[:2]
    names = [group.name or _say(book, "not-said") for group in (newest, earlier)]
    _section(sheet, _say(book, "cohorts", newest=names[0], earlier=names[1]))
    columns = [
        _column(book, "step", TEXT),
        *(_column(book, "share-in", PERCENT, name=name) for name in names),
        _column(book, "difference", SIGNED_WHOLE),
        *(_column(book, "days-in", POINTS, name=name) for name in names),
    ]
    times = {told.name: told.times for told in programme.cohort_times}
    rows: list[list[Value]] = []
    for step in STEPS:
        now, then = newest.percent(step), earlier.percent(step)
        days = [_until(times.get(group.name, ()), step) for group in (newest, earlier)]
        told = (d.days if d else None for d in days)
        rows.append([_say(book, f"step-{step}"), now / 100, then / 100, now - then, *told])
    sheet.table("OutcomeCohorts", columns, rows, head_height=48)


def _earnings(book: StaffWorkbook, sheet: SheetWriter, programme: Programme) -> None:
    _section(sheet, _say(book, "earnings"))
    columns = [
        _column(book, "currency", TEXT),
        _column(book, "earners", WHOLE),
        _column(book, "total", AMOUNT),
        _column(book, "median", AMOUNT),
    ]
    rows: list[list[Value]] = [
        [e.currency or _say(book, "no-currency"), e.people, float(e.total), float(e.median)]
        for e in programme.earnings
    ]
    sheet.table("OutcomeEarnings", columns, rows)
