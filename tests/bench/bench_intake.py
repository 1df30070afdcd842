"""How long ten thousand rows of 35 columns take to read, next to calamine and openpyxl alone.

Each reader has a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import python_calamine
import xlsxwriter

from reportgen.intake import read_intake
from reportgen.settings import IntakeSettings

ROWS = 10_000
MEMORY_MB = 300
MULTIPLE = 3.0  # of openpyxl, which only reads: no links, merged or hidden rows, no fields
TIMES = 3  # of which the fastest counts
WORDS = ("design", "build", "lead", "web", "data", "clean", "report", "client", "team", "plan")
FIRST_DAY = datetime.fromisoformat("2026-01-01")


class Cost(NamedTuple):
    """What a reader took: seconds of the processor, and memory at its peak in MB."""

    seconds: float
    memory: float


def main(rows: int = ROWS) -> int:
    """Print the figures; 1 when the stated multiple or memory is passed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "intake.xlsx"
        _write(path, rows)
        size = path.stat().st_size / 2**20
        costs = {name: min(_apart(name, path) for _ in range(TIMES)) for name in READERS}
    print(f"{rows:,} rows of {len(_values(1, random.Random(1)))} columns, {size:.1f} MB")
    for name, cost in costs.items():
        print(f"{name}: {cost.seconds:.2f} s, {cost.memory:.0f} MB at its peak")
    ours, bare = costs["ours"], costs["openpyxl"]
    print(f"{ours.seconds / bare.seconds:.1f} times openpyxl (at most {MULTIPLE:g})")
    print(f"{ours.seconds / costs['calamine'].seconds:.1f} times calamine, which is compiled")
    print(f"{ours.memory:.0f} MB (at most {MEMORY_MB})")
    return int(ours.seconds > MULTIPLE * bare.seconds or ours.memory > MEMORY_MB)


def _apart(name: str, path: Path) -> Cost:
    """The cost of one reader in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.bench_intake", name, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Cost(*json.loads(done.stdout))


def _read(name: str, path: Path) -> Cost:
    start = time.process_time()
    READERS[name](path)
    spent = time.process_time() - start
    return Cost(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _calamine(path: Path) -> object:
    return python_calamine.load_workbook(path).get_sheet_by_index(0).to_python()


def _openpyxl(path: Path) -> object:
    """Its faster way, which keeps no cells."""
    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


READERS: Mapping[str, Callable[[Path], object]] = {
    "ours": lambda path: read_intake(path, IntakeSettings()),
    "calamine": _calamine,
    "openpyxl": _openpyxl,
}


def _write(path: Path, rows: int) -> None:
    dice = random.Random(1)
    book = xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd hh:mm"})
    sheet = book.add_worksheet("Cohort")
    sheet.write_row(0, 0, _values(1, dice))
    for number in range(1, rows + 1):
        for column, value in enumerate(_values(number, dice).values()):
            sheet.write(number, column, value)
    book.close()


def _values(number: int, dice: random.Random) -> dict[str, Any]:
    def some(count: int) -> str:
        return " ".join(dice.choice(WORDS) for _ in range(count))

    moment = FIRST_DAY + timedelta(minutes=number)
    return {
        "candidate_id": f"C-{number}",
        "name": f"Ana Lima {number}",
        "email": f"ana{number}@example.com",
        "coach": f"Coach {number % 7}",
        "cohort": "Spring",
        "country": "Kenya",
        "report_language": "en",
        "birth_year": 1980 + number % 20,
        "over_18": "yes",
        "title": some(6),
        "overview": some(120),
        "category": "Design & Creative",
        "types_of_work": "Web Development; Product Design",
        "skills": "; ".join(some(2) for _ in range(8)),
        "experience_level": "Expert",
        "hourly_rate": 20 + number % 30,
        "currency": "USD",
        "suggested_rate_low": 10,
        "suggested_rate_high": 50,
        "employment": f"Designer | Shop {number} | 2019-03 to 2022-08 | {some(10)}\n"
        f"Writer at Sea View, Mar 2015 - 2018",
        "education": f"Hill University | BSc {number} | 2010-2014",
        "certifications": "Baking | Guild | 2020",
        "skill_tests": "none",
        "portfolio": f"Site | https://work.example/{number} | {some(5)}",
        "linked_accounts": f"https://git.example/ana{number}",
        "photo": "yes",
        "video": "no",
        "languages": "English; Spanish",
        "other_experience": "",
        "submitted_on": moment,
        "submission_status": "declined",
        "upwork_feedback": some(8),
        "coach_note": "",
        "send": "yes",
        "timestamp": moment,
    }


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in READERS:
        print(json.dumps(_read(sys.argv[1], Path(sys.argv[2]))))
    else:
        sys.exit(main(*map(int, sys.argv[1:])))
