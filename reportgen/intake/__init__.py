"""Spreadsheet in, frozen profiles and problems out."""

from reportgen.intake.mapping import write_answers, write_mapping
from reportgen.intake.matching import ColumnMatch, field_called, nearest_field, unknown_headings
from reportgen.intake.read import IntakeResult, match_columns, read_intake

__all__ = [
    "ColumnMatch",
    "IntakeResult",
    "field_called",
    "match_columns",
    "nearest_field",
    "read_intake",
    "unknown_headings",
    "write_answers",
    "write_mapping",
]
