"""How long the workbook of ten thousand takes, next to a bare openpyxl write of its cells."""

from __future__ import annotations

import resource
import sys
import time
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from reportgen.workbook import workbook_bytes
from tests.workbook.cohorts import cohort
from tests.workbook.words import sample_frame

PEOPLE = 10_000
MEMORY_MB = 800
MULTIPLE = 5.0  # of the bare write: the guard, styles, tables, links and the figures themselves


def main(people: int = PEOPLE) -> int:
    """Print the figures; 1 when the stated multiple or memory is passed."""
    made = cohort(people)
    before = _peak_mb()
    start = time.process_time()
    data = workbook_bytes(made, sample_frame())
    ours = time.process_time() - start
    peak = _peak_mb()
    cells = _cells(data)
    start = time.process_time()
    _bare(cells)
    bare = time.process_time() - start
    count = sum(1 for rows in cells.values() for row in rows for v in row if v is not None)
    print(f"{people:,} candidates, {count:,} cells, {len(data) / 2**20:.1f} MB")
    print(f"ours {ours:.1f} s, bare {bare:.1f} s: {ours / bare:.2f} times (at most {MULTIPLE})")
    print(f"memory at its peak {peak:.0f} MB, {before:.0f} MB of it the cohort")
    return int(ours > MULTIPLE * bare or peak > MEMORY_MB)


def _cells(data: bytes) -> dict[str, list[tuple[Any, ...]]]:
    workbook = load_workbook(BytesIO(data), read_only=True)
    return {ws.title: list(ws.iter_rows(values_only=True)) for ws in workbook.worksheets}


def _bare(cells: dict[str, list[tuple[Any, ...]]]) -> bytes:
    workbook = Workbook(write_only=True)
    for title, rows in cells.items():
        ws = workbook.create_sheet(title)
        for row in rows:
            ws.append(row)
    out = BytesIO()
    workbook.save(out)
    return out.getvalue()


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
