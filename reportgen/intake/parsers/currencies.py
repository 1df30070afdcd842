"""A currency in a column of its own."""

from __future__ import annotations

from reportgen.intake.currency import UNCLEAR, currency_in, currency_of
from reportgen.intake.grid import Value
from reportgen.intake.parsers.result import Answer, Unreadable, as_text


def parse_currency(value: Value) -> Answer[str]:
    """An ISO 4217 code from a code, a sign or a name."""
    text = as_text(value)
    code = currency_of(text) or currency_in(text)
    if not code or code == UNCLEAR:
        return Unreadable("currency_unknown")
    return code
