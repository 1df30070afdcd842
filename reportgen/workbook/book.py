"""The workbook being built, and what all its sheets share."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from reportgen.domain.cohort import Cohort
from reportgen.workbook.frame import Frame, Speech, check_order
from reportgen.workbook.sheet import Area, Sheet


class Book:
    """Sheets are made in the order they are asked for."""

    def __init__(self, cohort: Cohort, frame: Frame) -> None:
        self.frame = frame
        self.say = Speech(frame.words)
        self.accent = frame.accent.lstrip("#").upper()
        self.slugs = check_order(cohort, frame.rulebook)
        self.workbook = Workbook(write_only=True)
        day = f"{cohort.as_of:%Y-%m-%d}"
        self._footer = " · ".join(part for part in (frame.agency, day) if part)
        properties = self.workbook.properties
        properties.title = self.say.own("document-title", date=day)
        properties.subject = self.say.own("document-subject")
        properties.creator = frame.agency or "reportgen"
        properties.lastModifiedBy = "reportgen"
        properties.keywords = f"{cohort.rulebook.name} {cohort.rulebook.version}"

    def sheet(self, title: str) -> Sheet:
        return Sheet(self.workbook.create_sheet(title), self.accent, self._footer)

    def name(self, name: str, area: Area, column: int) -> None:
        """Give a column of a table a name that formulas and drop-downs can use."""
        self.workbook.defined_names[name] = DefinedName(name, attr_text=area.absolute(column))

    def headings(self, sheet: str, keys: list[str]) -> list[str]:
        return [self.say.own(f"{sheet}-{key}") for key in keys]
