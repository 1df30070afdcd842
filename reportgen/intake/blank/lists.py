"""What the drop-downs of the blank workbook offer."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.market import Market

LEVELS = ("Entry", "Intermediate", "Expert")
STATUSES = (
    "Not submitted",
    "Submitted",
    "Declined",
    "Approved",
    "Left",
    "Suspended",
    "Duplicate account",
    "Identity",
)
CURRENCIES = ("USD", "EUR", "GBP", "CAD", "AUD", "INR", "PKR", "PHP", "BDT", "NGN", "KES", "BRL")


def choices(market: Market) -> Mapping[str, tuple[str, ...]]:
    """Every list by the name that `Column.choice` uses."""
    return {
        "category": market.categories,
        "type": tuple(kind.name for kind in market.taxonomy),
        "level": LEVELS,
        "yes_no": ("yes", "no"),
        "status": STATUSES,
        "send": ("yes", "hold"),
        "currency": CURRENCIES,
    }
