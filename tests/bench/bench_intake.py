"""How long ten thousand rows of 35 columns take to read and judge fit, next to calamine alone."""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import python_calamine
import xlsxwriter

from reportgen.domain.fields import FIELDS
from reportgen.intake import read_intake
from reportgen.settings import IntakeSettings

ROWS = 10_000
MEMORY_MB = 600
MULTIPLE = 8.0  # calamine only reads: no formulas, links or hidden rows, no fields, no checks
WORDS = ("design", "build", "lead", "web", "data", "clean", "report", "client", "team", "plan")
FIRST_DAY = datetime.fromisoformat("2026-01-01")


def main(rows: int = ROWS) -> int:
    """Print the figures; 1 when the stated multiple or memory is passed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "intake.xlsx"
        _write(path, rows)
        read_intake(path, IntakeSettings())  # tables and patterns are loaded once a night
        bare = min(_timed(lambda: _calamine(path)) for _ in range(3))
        ours = min(_timed(lambda: read_intake(path, IntakeSettings())) for _ in range(3))
        size = path.stat().st_size / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{rows:,} rows of {len(FIELDS)} columns, {size:.1f} MB")
    times = f"{ours / bare:.1f} times (at most {MULTIPLE:g})"
    print(f"ours {ours:.2f} s, calamine alone {bare:.2f} s: {times}")
    print(f"memory at its peak {peak:.0f} MB (at most {MEMORY_MB})")
    return int(ours > MULTIPLE * bare or peak > MEMORY_MB)


def _timed(job: Any) -> float:
    start = time.process_time()
    job()
    return time.process_time() - start


def _calamine(path: Path) -> object:
    return python_calamine.load_workbook(path).get_sheet_by_index(0).to_python()


def _write(path: Path, rows: int) -> None:
    dice = random.Random(1)
    book = xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd hh:mm"})
    sheet = book.add_worksheet("Cohort")
    sheet.write_row(0, 0, FIELDS)
    for number in range(1, rows + 1):
        for column, field in enumerate(FIELDS):
            sheet.write(number, column, _value(field, number, dice))
    book.close()


def _value(field: str, number: int, dice: random.Random) -> Any:
    def some(count: int) -> str:
        return " ".join(dice.choice(WORDS) for _ in range(count))

    moment = FIRST_DAY + timedelta(minutes=number)
    values: dict[str, Any] = {
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
    return values[field]


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
