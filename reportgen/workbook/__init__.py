"""The staff's workbook: made from a cohort, and what staff wrote in it read back."""

from reportgen.workbook.beside import beside_name, is_open, lock_of, workbooks_in
from reportgen.workbook.build import workbook_bytes
from reportgen.workbook.candidates import span_of
from reportgen.workbook.export import csv_files
from reportgen.workbook.frame import Contacts, Frame
from reportgen.workbook.review import TITLE as REVIEW
from reportgen.workbook.review_diff import (
    ReviewDiff,
    ReviewEdit,
    diff_review,
    latest_edits,
    row_in,
    standing_leftovers,
)
from reportgen.workbook.review_labels import Meanings, meanings_of
from reportgen.workbook.review_read import read_review
from reportgen.workbook.review_sheet import Leftover, ReviewSheet
from reportgen.workbook.review_written import Written, from_json, to_json, written_review

__all__ = [
    "REVIEW",
    "Contacts",
    "Frame",
    "Leftover",
    "Meanings",
    "ReviewDiff",
    "ReviewEdit",
    "ReviewSheet",
    "Written",
    "beside_name",
    "csv_files",
    "diff_review",
    "from_json",
    "is_open",
    "latest_edits",
    "lock_of",
    "meanings_of",
    "read_review",
    "row_in",
    "span_of",
    "standing_leftovers",
    "to_json",
    "workbook_bytes",
    "workbooks_in",
    "written_review",
]
