"""What a night of many people costs beside printing, which is the same for each of them.

    python -m tests.bench.bench_large_nights [PEOPLE …]

Reports are stood in for by random bytes of a report's size: they are put away, looked up, read and
linked as reports are, and nobody waits for a page. Each night is a process of its own, so that each
has its own peak of memory; what its workers cost is not counted. On the second night history knows
of attempts under way, and whoever waits is judged once more.
"""

from __future__ import annotations

import hashlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from reportgen.intake import read_intake
from reportgen.intake.blank import new_intake
from reportgen.pipeline import RunOptions, run_night
from reportgen.run import render
from reportgen.run.context import load_context
from reportgen.run.summary import Ticker
from reportgen.settings import Settings
from reportgen.workers import Done

PEOPLE = (1_000,)
FIRST = date(2026, 3, 2)
REPORT = 70_000  # bytes
LIMIT_MS = 20.0  # of the processor, for each person of a night, beyond reading the sheet


def main(asked: Sequence[str] = ()) -> int:
    """Print the figures; 1 when a night costs more a person than it should."""
    print("people   night            CPU      of it reading  CPU a person beyond it   peak memory")
    worst = 0.0
    for people in map(int, asked or map(str, PEOPLE)):
        with tempfile.TemporaryDirectory() as folder:
            new_intake(Path(folder) / "people.xlsx", candidates=people)
            for number, name in enumerate(("first", "second", "nothing changed")):
                told = _apart(folder, FIRST + timedelta(number))
                beyond = 1_000 * (told["cpu"] - told["reading"]) / people
                print(
                    f"{people:<8,} {name:<16} {told['cpu']:>6.1f} s {told['reading']:>9.1f} s "
                    f"{beyond:>16.2f} ms {told['memory']:>16,.0f} MB",
                    flush=True,
                )
            worst = max(worst, beyond)
    print(f"a night may cost {LIMIT_MS:g} ms a person beyond reading")
    return int(worst > LIMIT_MS)


def _apart(folder: str, day: date) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.bench_large_nights", "--night", folder, str(day)]
    ended = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    told: dict[str, float] = json.loads(ended.stdout)
    return told


def night(folder: Path, day: date) -> dict[str, float]:
    """One night in this process."""
    intake, settings = folder / "people.xlsx", Settings()
    settings = settings.model_copy(
        update={"run": settings.run.model_copy(update={"output": folder / "out"})}
    )
    context = load_context(settings)
    start = time.process_time()
    with patch.object(render, "run_jobs", _stood_in_for):
        summary = run_night(intake, settings, context, RunOptions(day), Ticker())
    cpu = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.process_time()
    read_intake(intake, settings.intake)
    reading = time.process_time() - start
    return {"cpu": cpu, "reading": reading, "memory": memory, "fresh": summary.fresh}


def _stood_in_for(_crew: Any, _build: Any, sheets: Any, **_: Any) -> Iterator[Done[Any, Any]]:
    for sheet in sheets:
        seed = hashlib.sha256(sheet.name.encode()).digest()
        yield Done(sheet, render._Made(Random(seed).randbytes(REPORT), 3, (), 0.0, 1))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--night"]:
        print(json.dumps(night(Path(sys.argv[2]), date.fromisoformat(sys.argv[3]))))
    else:
        sys.exit(main(sys.argv[1:]))
