"""Makes `outputs/sample/`: what comes out, to look at: `python -m tests.samples.gallery`.

Eight candidates as PDF and PNG, and two sheets of their cohort's workbook. Needs `pdftoppm`
(poppler-utils) for the pages and LibreOffice for the sheets, and says so where one is missing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from reportgen.domain.cohort import Entry
from reportgen.pipeline import RunOptions, run_night
from reportgen.run.context import load_context
from reportgen.run.summary import Ticker
from reportgen.settings import Agency, RunSettings, Settings

ROOT = Path(__file__).parents[2]
OUT = ROOT / "outputs" / "sample"
DAY = date(2026, 11, 22)
RESOLUTION = 80  # dots an inch: legible in a browser, small in a repository
LONG_ID = "Z-999"

PEOPLE: Mapping[str, str] = {
    "excellent": "A-101",
    "average": "A-103",
    "poor": "B-220",
    "declined": "B-209",
    "suspended": "B-213",
    "almost-empty": "A-120",
    "arabic": "A-104",
    "very-long": LONG_ID,
}
SHEETS: Mapping[str, str] = {"Today": "today", "Heatmap": "heatmap"}


def main() -> None:
    lacking = [tool for tool in ("pdftoppm", "soffice") if shutil.which(tool) is None]
    if lacking:
        sys.exit(
            f"the gallery needs {' and '.join(lacking)}: apt install poppler-utils libreoffice-calc"
        )
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        intake = _intake_with_a_long_one(folder / "intake.xlsx")
        settings = Settings(
            run=RunSettings(output=folder / "outputs"),
            agency=Agency(
                name="Harbour Coaching",
                contact=("Questions? Write to coach@harbour.example",),
                sign_off="Your coaches at Harbour",
            ),
        )
        summary = run_night(intake, settings, load_context(settings), RunOptions(DAY), Ticker())
        if summary.folder is None:
            sys.exit("the run left no folder")
        by_id = {e.report.profile.id: e for e in summary.cohort.entries}
        for label, person in PEOPLE.items():
            _show_report(summary.folder, by_id[person], label)
        _show_sheets(summary.folder / "cohort.xlsx", folder)
    print(f"{len(list(OUT.iterdir()))} files in {OUT.relative_to(ROOT)}")


def _intake_with_a_long_one(path: Path) -> Path:
    """The sample sheet and one more candidate who fills every cell to the brim."""
    book = load_workbook(ROOT / "inputs" / "sample_intake.xlsx")
    sheet = book["Candidates"]
    model = {str(c.value): n for n, c in enumerate(sheet[1], start=1)}
    row = sheet.max_row + 1
    for heading, value in _long_one().items():
        sheet.cell(row, model[heading]).value = value
    book.save(path)
    return path


def _long_one() -> dict[str, str | int]:
    sentence = (
        "I plan, build, test and document reporting tools for hospitals and their suppliers. "
    )
    jobs = [
        f"Reporting developer | Ward {n} Systems | {2026 - n}-01 to {2026 - n}-12 | {sentence * 6}"
        for n in range(1, 21)
    ]
    return {
        "Candidate ID": LONG_ID,
        "Full name": "Maximiliane Philippine Adelgunde von Hohenstein-Wartenburg zu Lindenau",
        "E-mail": "maximiliane@longest.example",
        "Coach": "Ilse Brandt",
        "Cohort": "Autumn B",
        "Profile title": "Reporting Developer | "
        + "Hospital Statistics and Supplier Dashboards, " * 4,
        "Profile overview": "\n\n".join(sentence * 4 for _ in range(15)),
        "Category": "Data Science & Analytics",
        "Types of work": "Data Analysis & Testing; Data Mining & Management; Data Extraction/ETL",
        "Skills": "; ".join(f"Hospital Report Type {n}" for n in range(1, 121)),
        "Experience level": "Entry",
        "Hourly rate (USD)": 400,
        "Employment history": "\n".join(jobs),
        "Education": "\n".join(
            f"Course {n} | Evening School | 20{n:02} | {sentence}" for n in range(1, 20)
        ),
        "Portfolio": "\n".join(
            f"Dashboard {n} | https://longest.example/{n} | {sentence}" for n in range(1, 30)
        ),
        "Profile photo": "yes",
        "Coach's note": sentence * 12,
    }


def _show_report(folder: Path, entry: Entry, label: str) -> None:
    pdf = OUT / f"{label}.pdf"
    shutil.copyfile(folder / entry.pdf, pdf)
    _pages(pdf, OUT / label)


def _pages(pdf: Path, prefix: Path, *more: str) -> None:
    command = ["pdftoppm", "-r", str(RESOLUTION), "-png", *more, str(pdf), str(prefix)]
    subprocess.run(command, check=True)


def _show_sheets(workbook: Path, scratch: Path) -> None:
    """Each of the sheets alone in a workbook, printed by LibreOffice as staff would print it."""
    for title, name in SHEETS.items():
        book = load_workbook(workbook)
        for other in book.sheetnames:
            if other != title:
                book[other].sheet_state = "hidden"
        book.active = book.sheetnames.index(title)
        single = scratch / f"{name}.xlsx"
        book.save(single)
        command = [
            "soffice",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(scratch),
            str(single),
        ]
        subprocess.run(command, check=True, capture_output=True)
        _pages(single.with_suffix(".pdf"), OUT / name, "-f", "1", "-l", "1", "-singlefile")


if __name__ == "__main__":
    main()
