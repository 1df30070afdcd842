"""The blank intake workbook and forms: filling them is easy, and filling them wrongly hard."""

from reportgen.intake.blank.forms import question_list, questions, write_form, xlsform
from reportgen.intake.blank.new import new_intake

__all__ = ["new_intake", "question_list", "questions", "write_form", "xlsform"]
