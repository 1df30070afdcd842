"""A small agency: an intake of a few rows, nights in this process, and what they left."""

from __future__ import annotations

import copy
import hashlib
import json
import shutil
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from reportgen.domain.cohort import Entry
from reportgen.history import open_history
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.deliver import Post
from reportgen.mail.facts import load_run
from reportgen.mail.sender import Stamps
from reportgen.manifest import MANIFEST
from reportgen.pipeline import RunOptions, run_night
from reportgen.render import candidate_token, read_stamp
from reportgen.run.context import JudgingContext, load_context
from reportgen.run.letters import teller
from reportgen.run.summary import Summary, Ticker
from reportgen.settings import Settings
from tests import PATIENCE
from tests.mail.transports import Scripted

Row = dict[str, Any]

# Reports of which a test asks what becomes of them: a name on a page takes a ninth of the time.
BARE = str(Path(__file__).parent / "bare")
# Where somebody reads them: short ones are quicker.
SHORT: Row = {"sections": ("actions", "note")}


# Two overviews that are alike would hold both people's mail.
OVERVIEWS = (
    "In the last six years I have turned the notes of engineers into pages that customers read "
    "to the end. My last handbook cut the support questions of a payroll product by a third. "
    "Send me your roughest draft and I will show you one page of it, rewritten, at no cost.",
    "Shops come to me when their product pages do not sell. I interview buyers, count which "
    "words they use, and rebuild the page around those. A tea importer doubled its orders that "
    "way within one spring. I answer within a day, and every text comes with two versions.",
    "Museums and parks need signs that a child understands and an expert respects. For eight "
    "years I have written both in one sentence. My trail through a salt marsh is read by forty "
    "thousand walkers every summer. Let us start with a single board and see how it works.",
)


def row(person: str, **values: Any) -> Row:
    """Somebody whose profile is in fair order; `values` replace single fields."""
    return {
        "candidate_id": person,
        "name": f"Robin {person} Vale",
        "email": f"{person.lower()}@vale-studio.example",
        "title": "Technical writer for software handbooks",
        "overview": OVERVIEWS[int(person.split("-")[1]) % len(OVERVIEWS)],
        "category": "Writing",
        "types_of_work": "Technical Writing; Ebook Writing",
        "skills": "Technical Writing; Editing; Markdown; API Documentation; Proofreading",
        "experience_level": "Intermediate",
        "hourly_rate": 30,
        "suggested_rate_low": 25,
        "suggested_rate_high": 45,
        "employment": "Writer | Payroll House | 2019-03 to 2024-08 | Handbooks for a product",
        "education": "Hill University | BA English | 2012 to 2015 | Writing and editing",
        "photo": "yes",
        "submission_status": "not submitted",
        "submitted_on": None,
        "upwork_feedback": None,
        "send": "yes",
    } | values


def write_intake(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Candidates"
    rows = list(rows)
    headings = list(dict.fromkeys(name for each in rows for name in each))
    sheet.append(headings)
    for each in rows:
        sheet.append([each.get(name) for name in headings])
    book.save(path)


@dataclass
class Agency:
    """One folder with an intake and outputs; `rows` is tonight's sheet by candidate id, and
    `gone` what stood there once.

    Two agencies of one folder are one agency with two sheets.
    """

    folder: Path
    context: JudgingContext
    rows: dict[str, Row] = field(default_factory=dict)
    settings: dict[str, dict[str, Any]] = field(default_factory=dict)
    saved: dict[str, Row] = field(default_factory=dict)
    gone: dict[str, Row] = field(default_factory=dict)
    sheet: str = "intake.xlsx"

    @property
    def intake(self) -> Path:
        return self.folder / self.sheet

    @property
    def output(self) -> Path:
        return self.folder / "outputs"

    @property
    def history(self) -> Path:
        return self.output / "history.sqlite3"

    def copied(self, folder: Path) -> Agency:
        """The same agency in another folder, as it stands: what is done to one spares the other."""
        shutil.copytree(self.folder, folder, symlinks=True)
        own = {n: copy.deepcopy(getattr(self, n)) for n in ("rows", "settings", "saved", "gone")}
        return replace(self, folder=folder, **own)

    def configured(self) -> Settings:
        usual = {"output": self.output, "workers": 1, "timeout_s": PATIENCE}
        run = usual | self.settings.get("run", {})
        mail = {"from": "a@agency.example", "release": "automatic", "per_minute": 100_000}
        mail |= self.settings.get("mail", {})
        chosen = {"report": {"templates": BARE}, **self.settings, "run": run, "mail": mail}
        return Settings.model_validate(chosen)

    def people(self, *rows: Row) -> None:
        for each in rows:
            self.rows[str(each["candidate_id"])] = each

    def change(self, person: str, **values: Any) -> None:
        self.rows[person] |= values

    def rule(self, **rulebook: Any) -> None:
        """From now on judge by other rules."""
        self.settings["rulebook"] = rulebook
        self.context = load_context(self.configured())

    def hand_in(self) -> None:
        """Save the sheet, unless it is as it was: a saved workbook holds the time of saving."""
        if self.rows != self.saved:
            write_intake(self.intake, self.rows.values())
            self.saved = copy.deepcopy(self.rows)

    def night(self, day: date, **options: Any) -> Summary:
        self.hand_in()
        chosen = RunOptions(day, **options)
        return run_night(self.intake, self.configured(), self.context, chosen, Ticker())

    def post(self, folder: str) -> set[str]:
        """Send what may go out; the ids of those whose mail was accepted."""
        stamps = Stamps(token_in=token_in, token_of=candidate_token)
        with open_history(self.history) as history:
            run = load_run(self.output / folder, history)
            settings = self.configured()
            tell = teller(run, settings)
            post = Post(history, run, settings, Scripted(), stamps, tell)
            lines = post.deliver().lines
        return {
            line.candidate_id for line in lines if line.fresh and line.state is DeliveryState.SENT
        }

    def document(self, folder: str) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads(self.file(folder, "run.json").read_text("utf-8"))
        return loaded

    def file(self, folder: str, name: str) -> Path:
        return self.output / folder / name

    def write_note(self, folder: str, person: str, note: str) -> None:
        """A coach writes into the workbook of a run and saves it."""
        self.edit(folder, person, "Coach’s note", note)

    def overrule(self, folder: str, person: str, slug: str, status: str, reason: str) -> None:
        path = self.file(folder, "cohort.xlsx")
        book = load_workbook(path)
        sheet = book["Review"]
        head, columns = review_head(sheet)
        first = columns["Candidate id"]
        line = head + 1
        while sheet.cell(line, first).value:
            line += 1
        verdict = (person, self.context.words.say(f"check-{slug}"), status, reason)
        for offset, value in enumerate(verdict):
            sheet.cell(line, first + offset).value = value
        book.save(path)

    def edit(
        self, folder: str, person: str, heading: str, value: str | None, book: str = "cohort.xlsx"
    ) -> None:
        """Somebody writes into one cell of a person's row on `Review` and saves the workbook."""
        path = self.file(folder, book)
        opened = load_workbook(path)
        sheet = opened["Review"]
        head, columns = review_head(sheet)
        line = head + 1
        while sheet.cell(line, 1).value != person:
            line += 1
        sheet.cell(line, columns[heading]).value = value
        opened.save(path)

    def candidate(self, folder: str, person: str) -> dict[str, Any]:
        """A candidate's part of that run's run.json."""
        found: list[dict[str, Any]] = self.document(folder)["candidates"]
        return next(c for c in found if c["id"] == person)


def folder_of(summary: Summary) -> str:
    """What the folder is called that a run left."""
    assert summary.folder is not None
    return summary.folder.name


def token_in(pdf: bytes) -> str | None:
    stamp = read_stamp(pdf)
    return stamp.token if stamp else None


def review_head(sheet: Any) -> tuple[int, dict[str, int]]:
    """The row of the headings on `Review`, and the column of each."""
    for line in sheet.iter_rows():
        named = {str(c.value): c.column for c in line if c.value}
        if "Release" in named:
            return line[0].row, named
    raise AssertionError("the Review sheet has no heading row")


def entry(summary: Summary, person: str) -> Entry:
    return next(e for e in summary.cohort.entries if e.report.profile.id == person)


def contents(output: Path) -> dict[str, str]:
    """Every file that a run leaves and that is the same after every rerun, with its digest."""
    found: dict[str, str] = {}
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.name == MANIFEST:
            listed = json.loads(path.read_bytes())  # whose history it is, is drawn by lot
            found[name] = json.dumps(listed | {"history": ""})
        elif path.is_file() and path.name not in ("history.sqlite3", "run.log"):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def remembered(history: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What history holds, row by row, without row numbers, clock times and its own mark."""
    passing = {
        "mark",
        "id",
        "run_id",
        "started",
        "finished",
        "scorecard_id",
        "submitted_id",
        "written_at",
    }
    tables: dict[str, list[tuple[Any, ...]]] = {}
    connection = sqlite3.connect(history)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in names.fetchall():
            rows = connection.execute(f"SELECT * FROM {name}")
            kept = [i for i, c in enumerate(rows.description) if c[0] not in passing]
            tables[name] = sorted(tuple(map(str, (r[i] for i in kept))) for r in rows)
    finally:
        connection.close()
    return tables
