"""Ids, whatever a spreadsheet program has made of them."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import label

DIGITS_KEPT = 15  # of a number in a cell; spreadsheet programs put noughts for the rest
_NEEDLESS = re.compile(r"(0|-?[1-9]\d*)[.,]0{1,2}")  # three noughts may be thousands
_SHORTENED = re.compile(r"-?\d(?:[.,]\d+)?e[+-]\d+", re.IGNORECASE)


def parse_id(value: Value) -> Answer[str]:
    """The id as text: 7, 7.0 and “7” are one, “007” is another.

    A number that lost digits, or a code that was turned into a date, is not guessed at.
    """
    if isinstance(value, datetime):
        return Unreadable("id_damaged", {"how": "date"})
    if isinstance(value, float) and abs(value) >= 10**DIGITS_KEPT:
        return Unreadable("id_damaged", {"how": "digits"})
    text = unicodedata.normalize("NFC", label(as_text(value)))
    if _SHORTENED.fullmatch(text):
        return Unreadable("id_damaged", {"how": "digits"})
    whole = _NEEDLESS.fullmatch(text)
    return whole[1] if whole else text
