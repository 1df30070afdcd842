"""The staff's workbook: made from a cohort, and what staff wrote in it read back."""

from reportgen.workbook.build import workbook_bytes
from reportgen.workbook.frame import Frame

__all__ = ["Frame", "workbook_bytes"]
