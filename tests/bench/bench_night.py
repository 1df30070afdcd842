"""What a night costs: the first one, one where nothing changed, one where a few did."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from reportgen.run.context import load_context
from reportgen.settings import Settings
from tests.run.agency import Agency, row

PEOPLE = 200
CHANGED = 0.05
UNCHANGED_SHARE = 0.15  # of the first night's time, at most
FIRST = date(2026, 3, 2)


@dataclass(frozen=True)
class Night:
    """One night: how many reports were rendered, and the seconds it took."""

    name: str
    rendered: int
    seconds: float


def main(people: int = PEOPLE) -> int:
    """Print the figures; 1 when a night renders more, or takes longer, than it should."""
    changed = max(1, round(people * CHANGED))
    with tempfile.TemporaryDirectory() as folder:
        nights = list(_nights(Path(folder), people, changed))
    first = nights[0].seconds
    print(f"{people:,} candidates")
    for night in nights:
        share = night.seconds / first
        print(f"{night.name:<18}{night.rendered:>6} rendered {night.seconds:>8.1f} s {share:>6.1%}")
    print(f"the unchanged night may take {UNCHANGED_SHARE:.0%} of the first")
    rendered = [night.rendered for night in nights]
    wrong = rendered != [people, 0, changed, 0]
    return int(wrong or nights[1].seconds > UNCHANGED_SHARE * first)


def _nights(folder: Path, people: int, changed: int) -> Iterator[Night]:
    agency = Agency(
        folder, load_context(Settings()), settings={"run": {"workers": 0}, "report": {}}
    )
    agency.people(*(_person(n) for n in range(people)))
    for number, name in enumerate(("first", "nothing changed", "a few changed", "nothing again")):
        if name == "a few changed":
            for person in list(agency.rows)[:changed]:
                agency.change(person, title="Technical writer for payroll software")
        agency.hand_in()
        start = time.perf_counter()
        summary = agency.night(FIRST + timedelta(number))
        yield Night(name, summary.fresh, time.perf_counter() - start)


def _person(number: int) -> dict[str, object]:
    """Somebody like the others, whose own figures keep every text apart."""
    made = row(f"S-{number}")
    return made | {"overview": f"{made['overview']} My reference number is {number * 7919}."}


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
