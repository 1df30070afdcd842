"""Spreadsheet in, frozen profiles and problems out."""

from reportgen.intake.mapping import write_answers, write_mapping
from reportgen.intake.matching import ColumnMatch, unknown_headings
from reportgen.intake.read import IntakeResult, match_columns, read_intake

__all__ = [
    "ColumnMatch",
    "IntakeResult",
    "match_columns",
    "read_intake",
    "unknown_headings",
    "write_answers",
    "write_mapping",
]
