"""What a year of nights does to the history: its size, and the last night next to the tenth."""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median

from reportgen.history import open_history
from reportgen.run.snapshot import history_snapshot
from tests.history.nights import FIRST_NIGHT, Clerk
from tests.history.test_year import year

NIGHTS, PEOPLE = 365, 60
MEGABYTES = 100
SLOWER = 1.5  # times: the same figures on the same machine differ by so much


def main(nights: int = NIGHTS, people: int = PEOPLE) -> int:
    """Print the figures; 1 when the file or the last nights pass what is stated."""
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        for number, reports in enumerate(year(nights, people)):
            day = FIRST_NIGHT + timedelta(number)
            start = time.perf_counter()
            with open_history(path) as history:
                history_snapshot(history, day)
                Clerk(history).night(day, *reports)
            # A night of fewer people is quicker for that alone.
            seconds.append((time.perf_counter() - start) / max(1, len(reports)))
        size = path.stat().st_size / 2**20
    tenth, last = median(seconds[8:13]), median(seconds[-5:])
    print(f"{nights} nights of up to {people} candidates: {size:.1f} MB (at most {MEGABYTES})")
    print(
        f"history's part of a night, for each candidate: {tenth * 1000:.1f} ms in the tenth, "
        f"{last * 1000:.1f} ms in the last ({last / tenth:.2f} times, at most {SLOWER})"
    )
    return int(size > MEGABYTES or last > SLOWER * tenth)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
