"""The workbook being built, and what all its sheets share."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import cast
from warnings import catch_warnings, simplefilter

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.attention import Attention, needs_attention
from reportgen.domain.cohort import Cohort
from reportgen.workbook.action_rows import ROWS_SHOWN, ActionRow, action_rows
from reportgen.workbook.frame import Frame, Speech, check_order
from reportgen.workbook.layout import FIRST_ROW, SheetColumn, TableArea
from reportgen.workbook.look import WRITTEN, Look
from reportgen.workbook.sheet import SheetWriter


class StaffWorkbook:
    """Sheets are made in the order they are asked for."""

    def __init__(self, cohort: Cohort, frame: Frame) -> None:
        self.cohort = cohort
        self.frame = frame
        self.say = Speech(frame.words)
        self.accent = frame.accent.lstrip("#").upper()
        self.slugs = check_order(cohort, frame.rulebook)
        self.workbook = Workbook(write_only=True)
        self.sheets: list[SheetWriter] = []
        day = f"{cohort.as_of:%Y-%m-%d}"
        self._footer = " · ".join(part for part in (frame.agency, day) if part)
        properties = self.workbook.properties
        properties.title = self.say.own("document-title", date=day)
        properties.subject = self.say.own("document-subject")
        properties.creator = frame.agency or "reportgen"
        properties.lastModifiedBy = "reportgen"
        properties.keywords = f"{cohort.rulebook.name} {cohort.rulebook.version}"

    def sheet(self, title: str, *, written: bool = False) -> SheetWriter:
        """A new sheet; one that staff write in has a tab of the colour of their cells."""
        with catch_warnings():
            simplefilter("ignore")  # of a title that some programs cut
            made = self.workbook.create_sheet(title)
        # A write-only sheet has what we use of a Worksheet; its stubs don't say so.
        ws = cast("Worksheet", made)
        ws.sheet_properties.tabColor = WRITTEN if written else self.accent
        self.sheets.append(SheetWriter(ws, self.accent, self._footer))
        return self.sheets[-1]

    def abandon(self) -> None:
        """Close what is half written: left to itself, each sheet complains on stderr in its end."""
        for sheet in self.sheets:
            sheet.rows.close()
            with suppress(Exception):
                sheet.ws.close()  # type: ignore[attr-defined]  # not in the stubs

    def name(self, name: str, area: TableArea, column: int) -> None:
        """Give a column of a table a name that formulas and drop-downs can use."""
        self.workbook.defined_names[name] = DefinedName(name, attr_text=area.absolute(column))

    def property(self, name: str, text: str) -> None:
        """Note something in the file's own properties, for whoever reads it back."""
        note = StringProperty(name=name, value=text)
        self.workbook.custom_doc_props.append(note)  # type: ignore[attr-defined]  # not in the stubs

    def column(self, key: str, width: float, look: Look) -> SheetColumn:
        """A column headed by the workbook's own word for it."""
        return SheetColumn(self.say.own(f"col-{key}"), width, look)

    @cached_property
    def attention(self) -> tuple[Attention, ...]:
        return needs_attention(self.cohort)

    @cached_property
    def actions(self) -> tuple[ActionRow, ...]:
        return action_rows(self.cohort)

    def first_action(self, code: str) -> int | None:
        """The row on `Actions` where a check (by slug) or finding (by code) stands first."""
        return self._first_actions.get(code)

    @cached_property
    def _first_actions(self) -> dict[str, int]:
        rows: dict[str, int] = {}
        for index, action in enumerate(self.actions[:ROWS_SHOWN]):
            rows.setdefault(action.outcome.slug, FIRST_ROW + index)
            rows.setdefault(action.finding.code, FIRST_ROW + index)
        return rows
