"""How points are shown: the one rule of rounding, for every output.

Staff read one decimal. A candidate reads whole points: readiness is rounded down, and what a
difference is made of is rounded so that it adds up to the difference of the figures shown.
Shares of people are whole percents everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor


def whole(points: float) -> int:
    """Readiness as a whole number, rounded down: 84.9 must not read 85 and yet not be `ready`."""
    return floor(points + 1e-9)


def percent(count: int, of: int) -> int:
    """So many of these people as a whole percent, halves rounded up.

    0 and 100 stand for nobody and everybody alone: 199 of 200 are 99.
    """
    if not of:
        return 0
    nearest = (200 * count + of) // (2 * of)
    return min(max(nearest, 1 if count > 0 else 0), 100 if count >= of else 99)


def apportion(total: int, parts: Sequence[float]) -> tuple[int, ...]:
    """The parts as whole numbers that add up to `total`: the method of largest remainders.

    Where the parts' own sum is less than one away from `total`, so is each from its number.
    """
    if not parts:
        return ()
    shares = [whole(part) for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda n: shares[n] - parts[n])
    lacking = total - sum(shares)
    turns = by_remainder if lacking > 0 else by_remainder[::-1]
    for turn in range(abs(lacking)):
        shares[turns[turn % len(turns)]] += 1 if lacking > 0 else -1
    return tuple(shares)


def span(lowest: float | None, highest: float | None) -> str:
    """`8–99`, in whole points as in the report; "" where nothing was judged."""
    return "" if lowest is None or highest is None else f"{whole(lowest)}–{whole(highest)}"
