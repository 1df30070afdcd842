"""The blank intake workbook, made so that filling it is easy and filling it wrongly is hard."""

from reportgen.intake.blank.new import new_intake

__all__ = ["new_intake"]
