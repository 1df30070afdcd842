"""What one cell of an .ods says: its value by its attributes and the text that is shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from reportgen.intake.currency import currency_in, currency_of
from reportgen.intake.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    Fault,
    Money,
    Percent,
    Value,
    is_error_text,
)
from reportgen.intake.readers.formats import from_serial
from reportgen.intake.text import clean

_LANGUAGE = re.compile(r"^[a-z]+:(?==)")
_REFERENCE = re.compile(r"\[\.?([^\]\s]+)\]")
_LINK_FORMULA = re.compile(r'^=\s*HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)
_DURATION = re.compile(
    r"P(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,]\d+)?S)?)?"
)
_DAY = 86_400
_NO_DAY = date(1899, 12, 30)


def formula_of(cell: Mapping[str, str]) -> str:
    """The cell's formula as people write it: `of:=[.A2]*2` is `=A2*2`; "" where it has none."""
    formula = cell.get("formula", "")
    return _REFERENCE.sub(r"\1", _LANGUAGE.sub("", formula)) if formula else ""


def link_of(formula: str) -> str:
    """The address that a HYPERLINK formula opens, "" for any other formula."""
    found = _LINK_FORMULA.match(formula)
    return found[1] if found else ""


def value_of(cell: Mapping[str, str], formula: str, shown: str | None) -> Value:
    """The value of a cell with these attributes; `shown` is None where it holds no paragraph."""
    text = clean(shown or "")
    kind = cell.get("value-type", "")
    if kind == "error" or (formula and is_error_text(text)):
        return Fault(ERROR_CELL, text)
    if kind in ("float", "percentage", "currency"):
        return _number(cell, kind, formula, text)
    if kind == "boolean":
        return cell.get("boolean-value", "") == "true"
    if kind == "date":
        return _moment(cell.get("date-value", ""), text)
    if kind == "time":
        return _clock(cell.get("time-value", ""), text)
    if shown is None:
        if kind == "string":
            return clean(cell.get("string-value", ""))
        return Fault(FORMULA_WITHOUT_VALUE, formula) if formula else ""
    return text


def _number(cell: Mapping[str, str], kind: str, formula: str, text: str) -> Value:
    stored = cell.get("value", "")
    if not stored:
        return Fault(FORMULA_WITHOUT_VALUE, formula) if formula and not text else text
    number = float(stored)
    if kind == "percentage":
        return Percent(number)
    # A sign that stands in the format as plain text is only to be seen in what is shown.
    code = currency_of(cell.get("currency", "")) or currency_in(text)
    return Money(number, code) if code else number


def _moment(iso: str, text: str) -> Value:
    try:
        moment = datetime.fromisoformat(iso).replace(tzinfo=None)
    except ValueError:
        return text
    # The day before the first one: only a time of day was typed.
    return f"{moment:%H:%M}" if moment.date() == _NO_DAY else moment


def _clock(duration: str, text: str) -> Value:
    """A time of day or a duration, as the other formats give the number behind it."""
    found = _DURATION.fullmatch(duration)
    if found is None:
        return text
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    value = from_serial(span.total_seconds() / _DAY)
    return text if value is None else value
