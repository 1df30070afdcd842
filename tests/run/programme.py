"""A programme that never was: people of two cohorts, and what came of it month by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from tests.run.agency import Row, row

BEGIN = date(2026, 1, 12)
NIGHTS = tuple(date(2026, month, 20) for month in range(1, 7))
BY = ("Gender", "District", "Region")
_DISTRICTS = {"Kivu": 30, "Lomami": 24, "Tana": 20, "Voi": 12, "Asaba": 6, "Osu": 2, "Ede": 1}
_NORTH = {"Kivu", "Lomami", "Asaba", "Ede"}
_CHANCES = (0.78, 0.72, 0.7, 0.45, 0.8)  # from one event to the next
_EVENTS = ("submitted_on", "Approved on", "First bid", "First job", "Earned on")
_PROOFS = {"Approved on": "Approval proof", "First bid": "First bid proof",
           "First job": "First job proof", "Earned on": "Earnings proof"}  # fmt: skip


def sheet(count: int, night: date, seed: int = 7) -> list[Row]:
    """The sheet of so many people on a night; what lies after it hasn't happened yet."""
    return [_person(number, night, Random(f"{seed}-{number}")) for number in range(1, count + 1)]


def _person(number: int, night: date, random: Random) -> Row:
    cohort = "Cohort 2" if number % 8 < 5 else "Cohort 1"
    began = BEGIN + timedelta(0 if cohort == "Cohort 1" else 55)
    district = random.choices(list(_DISTRICTS), list(_DISTRICTS.values()))[0]
    values: Row = {
        "Cohort": cohort,
        "Gender": random.choices(("Female", "Male", "female ", ""), (48, 46, 5, 1))[0],
        "District": district,
        "Region": "North" if district in _NORTH else "South",
        "Signed up": began.isoformat() if random.random() < 0.9 and began <= night else None,
        "Sign-up proof": "https://www.upwork.com/freelancers/~0" if random.random() < 0.5 else None,
    }
    if random.random() < 0.35:
        values["title"] = "Writer"  # not ready with that
    day = began
    open_still = True
    for event, chance in zip(_EVENTS, _CHANCES, strict=True):
        day += timedelta(random.randint(6, 34))
        open_still = open_still and random.random() < chance and day <= night
        values[event] = day.isoformat() if open_still else None
        proven = random.random() < 0.6
        if event in _PROOFS:
            values[_PROOFS[event]] = "seen by Maya" if open_still and proven else None
    earned = random.randint(40, 900) if open_still else None
    values["Earned (USD)"] = earned
    values["submission_status"] = _status(values, random.random())
    return row(f"S-{number}", **values)


def _status(values: Row, drawn: float) -> str:
    if values["Approved on"]:
        return "Approved"
    if values["submitted_on"]:
        return "Declined" if drawn < 0.6 else "Submitted"
    return "not submitted"


def recount(rows: Sequence[Row]) -> dict[str, tuple[int, int]]:
    """From the sheet's own cells: how many got to each event, and how many of them with proof."""
    told = [row_s_steps(r) for r in rows]
    return {
        event: (sum(t[2 * n] for t in told), sum(t[2 * n + 1] for t in told))
        for n, event in enumerate(_EVENTS)
    }


def row_s_steps(row: Row) -> list[bool]:
    """By event: whether somebody got there or further, and whether that is proven."""
    found: list[bool] = []
    for place in range(len(_EVENTS)):
        later = _EVENTS[place:]
        found += [any(row[e] for e in later), any(row[_PROOFS[e]] for e in later if e in _PROOFS)]
    return found
