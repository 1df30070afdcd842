"""Makes `outputs/sample/`: what comes out, to look at: `python -m tests.samples.gallery`.

Eighteen reports as PDF and PNG (of those that show a brand, a paper or a script the first page),
and two sheets of their cohort's workbook. Another folder may be named. Needs `pdftoppm`
(poppler-utils) for the pages and LibreOffice for the sheets, and says so where one is missing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from openpyxl import load_workbook

from reportgen.pipeline import RunOptions, run_night
from reportgen.run.context import load_context
from reportgen.run.summary import Summary, Ticker
from reportgen.settings import Agency, ReportSettings, RunSettings, Settings
from tests.samples.next_day import write_next_day

ROOT = Path(__file__).parents[2]
OUT = ROOT / "outputs" / "sample"
DAY = date(2026, 11, 22)
RESOLUTION = 80  # dots an inch: legible in a browser, small in a repository
LONG_ID = "Z-999"

URDU_ID = "Z-998"

PEOPLE: Mapping[str, str] = {
    "excellent": "A-101",
    "average": "A-103",
    "poor": "B-220",
    "declined": "B-209",
    "skill-mix": "B-219",
    "suspended": "B-213",
    "almost-empty": "A-120",
    "arabic": "A-104",
    "urdu": URDU_ID,
    "chinese": "B-218",
    "very-long": LONG_ID,
}
SECOND_NIGHT = "A-118"  # mends this and that from the first day to the next
LANGUAGES: Mapping[str, str] = {"A-104": "Arabic", URDU_ID: "Urdu"}


@dataclass(frozen=True, slots=True)
class Look:
    """One report in another agency's clothes: its colour, its logo, its paper, its mail."""

    person: str
    accent: str = "#0f5c4d"
    logo: tuple[int, int] | None = None  # width and height
    paper: Literal["A4", "Letter", "phone"] = "A4"


LOOKS: Mapping[str, Look] = {
    "red-wide-logo": Look("B-220", "#c8102e", (900, 90)),
    "yellow-tall-logo": Look("A-103", "#ffd500", (90, 300)),
    "pale": Look("B-209", "#e8eef4"),
    "letter": Look("A-101", paper="Letter"),
    "phone": Look("A-103", paper="phone"),
}
SHEETS: Mapping[str, str] = {"Today": "today", "Heatmap": "heatmap"}


def main() -> None:
    lacking = [tool for tool in ("pdftoppm", "soffice") if shutil.which(tool) is None]
    if lacking:
        sys.exit(
            f"the gallery needs {' and '.join(lacking)}: apt install poppler-utils libreoffice-calc"
        )
    out = Path(sys.argv[1]) if sys.argv[1:] else OUT
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        intake = _intake(folder / "intake.xlsx")
        first = _night(intake, DAY, _settings(folder / "outputs"))
        for label, person in PEOPLE.items():
            _show_report(first, person, out / label)
        _show_sheets(_folder(first) / "cohort.xlsx", folder, out)
        write_next_day(intake, folder / "next.xlsx")
        shutil.move(folder / "next.xlsx", intake)
        second = _night(intake, DAY + timedelta(1), _settings(folder / "outputs"), SECOND_NIGHT)
        _show_report(second, SECOND_NIGHT, out / "second-night")
        intake = _intake(folder / "intake.xlsx")
        for label, look in LOOKS.items():
            settings = _settings(folder / label, look, _logo(folder, look))
            cover = () if look.paper == "phone" else ("-l", "1")
            _show_report(
                _night(intake, DAY, settings, look.person), look.person, out / label, cover
            )
    print(f"{len(list(out.iterdir()))} files in {out}")


def _settings(output: Path, look: Look | None = None, logo: Path | None = None) -> Settings:
    return Settings(
        run=RunSettings(output=output),
        agency=Agency(
            name="Harbour Coaching",
            contact=("Questions? Write to coach@harbour.example",),
            sign_off="Your coaches at Harbour",
            accent=look.accent if look else Agency().accent,
            logo=logo,
        ),
        report=ReportSettings(paper=look.paper if look else "A4"),
    )


def _logo(folder: Path, look: Look) -> Path | None:
    """A logo of that shape in the agency's colour."""
    if look.logo is None:
        return None
    width, height = look.logo
    path = folder / "logo.svg"
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}"'
        f' height="{height}"><rect width="{width}" height="{height}" fill="{look.accent}"/>'
        f'<circle cx="{width / 2}" cy="{height / 2}" r="{min(look.logo) / 3}" fill="#fff"/></svg>',
        encoding="utf-8",
    )
    return path


def _night(intake: Path, day: date, settings: Settings, *only: str) -> Summary:
    return run_night(intake, settings, load_context(settings), RunOptions(day, only=only), Ticker())


def _folder(summary: Summary) -> Path:
    if summary.folder is None:
        sys.exit("the run left no folder")
    return summary.folder


def _intake(path: Path) -> Path:
    """The sample sheet, some of it in other languages, and two more candidates.

    One reads Urdu, and one fills every cell to the brim.
    """
    book = load_workbook(ROOT / "inputs" / "sample_intake.xlsx")
    sheet = book["Candidates"]
    model = {str(c.value): n for n, c in enumerate(sheet[1], start=1)}
    rows = {sheet.cell(n, model["Candidate ID"]).value: n for n in range(2, sheet.max_row + 1)}
    like = {heading: sheet.cell(rows["B-209"], n).value for heading, n in model.items()}
    urdu = like | {"Candidate ID": URDU_ID, "E-mail": "rizwan@elsewhere.example"}
    for more in (urdu, _long_one()):
        row = sheet.max_row + 1
        rows[str(more["Candidate ID"])] = row
        for heading, value in more.items():
            sheet.cell(row, model[heading]).value = value
    for person, language in LANGUAGES.items():
        sheet.cell(rows[person], model["Report language"]).value = language
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


def _show_report(night: Summary, person: str, target: Path, pages: Sequence[str] = ()) -> None:
    entry = next(e for e in night.cohort.entries if e.report.profile.id == person)
    pdf = target.with_suffix(".pdf")
    shutil.copyfile(_folder(night) / entry.pdf, pdf)
    _pages(pdf, target, *pages)


def _pages(pdf: Path, prefix: Path, *more: str) -> None:
    command = ["pdftoppm", "-r", str(RESOLUTION), "-png", *more, str(pdf), str(prefix)]
    subprocess.run(command, check=True)


def _show_sheets(workbook: Path, scratch: Path, out: Path) -> None:
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
        _pages(single.with_suffix(".pdf"), out / name, "-f", "1", "-l", "1", "-singlefile")


if __name__ == "__main__":
    main()
