"""Spreadsheet in, frozen profiles and problems out."""

from reportgen.intake.matching import ColumnMatch
from reportgen.intake.read import IntakeResult, read_intake

__all__ = ["ColumnMatch", "IntakeResult", "read_intake"]
