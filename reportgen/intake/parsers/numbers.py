"""Numbers as people type them, with either kind of thousands and decimal signs."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

NUMBER = re.compile(r"\d+(?:[.,'’٫٬]\d+|(?<=\d) (?=\d{3}(?!\d))\d{3})*")
_LEAST_MEANT = 3  # an hour's lowest price: below it “1.200” means twelve hundred


def parse_number(text: str) -> Decimal | None:
    """`1.200,50` → 1200.50, `1,200` → 1200, `12,5` → 12.5, `25.000` → 25; None for no number."""
    plain = re.sub(r"[\s'’٬]", "", text).replace("٫", ".")
    commas, dots = plain.count(","), plain.count(".")
    if commas and dots:
        decimal = max(plain.rfind(","), plain.rfind("."))
        whole = re.sub(r"[.,]", "", plain[:decimal])
        plain = f"{whole}.{plain[decimal + 1 :]}"
    elif commas > 1 or dots > 1:
        plain = plain.replace(",", "").replace(".", "")
    elif commas:
        head, _, tail = plain.partition(",")
        plain = head + tail if len(tail) == 3 else f"{head}.{tail}"
    elif dots and len(plain.partition(".")[2]) == 3 and _as_decimal(plain, low=True):
        plain = plain.replace(".", "")
    return _decimal(plain)


def _as_decimal(plain: str, *, low: bool) -> bool:
    value = _decimal(plain)
    return value is not None and (value < _LEAST_MEANT) is low


def _decimal(plain: str) -> Decimal | None:
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
