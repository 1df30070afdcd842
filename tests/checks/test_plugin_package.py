"""A check from another package, installed as a wheel, in everything that comes out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

START = "from reportgen.cli.main import main; main()"
ROOT = Path(__file__).resolve().parents[2]

CODE = '''
"""Does the overview say in which hours somebody works?"""

from reportgen.checks.base import Check, Judged
from reportgen.domain.outcome import Status
from reportgen.rulebook.model import CheckRule, FindingRule


def judge(profile, ctx):
    return Judged(() if "UTC" in profile.overview else (ctx.finding("silent"),))


CHECK = Check(
    slug="working_hours",
    tip=None,
    needs=("overview",),
    uses=(),
    judge=judge,
    rule=CheckRule(
        slug="working_hours",
        weight=40,
        harshest=Status.IMPROVE,
        findings={"silent": FindingRule(loss=0.5, effort=1)},
    ),
    words={"en": WORDS},
)
'''
WORDS = """
check-working_hours = Working hours
    .question = Does a client learn when you are at your desk?
    .cannot_see = We read the words only.
    .strength = Your hours are clear.
working_hours-silent = No hours given
    .title = Say when you work
    .says = Your overview says nothing about the hours in which you work.
    .why = Clients in other time zones plan with it.
    .fix = Add a line with your hours and your time zone.
"""
SAYS = "Your overview says nothing about the hours in which you work."


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    return _wheel_of(tmp_path, CODE)


def _wheel_of(tmp_path: Path, code: str) -> Path:
    """A package of one module and its metadata, as an index would serve it."""
    file = tmp_path / "working_hours-1.0-py3-none-any.whl"
    info = "working_hours-1.0.dist-info"
    entry = "[reportgen.checks]\nworking_hours = working_hours:CHECK\n"
    with ZipFile(file, "w") as package:
        package.writestr("working_hours.py", f"WORDS = '''{WORDS}'''\n{code}")
        package.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: working-hours\n")
        package.writestr(f"{info}/entry_points.txt", entry)
    return file


@pytest.fixture
def intake(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    row = {
        "candidate_id": "P-1",
        "name": "Robin Vale",
        "email": "robin@vale-studio.example",
        "title": "Technical Writer | Software Handbooks",
        "overview": "I turn the notes of engineers into pages that customers read to the end.",
        "skills": "Technical Writing; Editing; Markdown",
        "photo": "yes",
    }
    sheet.append(list(row))
    sheet.append(list(row.values()))
    path = tmp_path / "intake.xlsx"
    book.save(path)
    return path


def _reportgen(wheel: Path, *args: str) -> str:
    path = os.pathsep.join([str(wheel), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-c", START, *args],
        cwd=wheel.parent,
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.heavy
def test_explain_and_check_know_it(wheel: Path, intake: Path) -> None:
    told = " ".join(_reportgen(wheel, "explain", "working_hours").split())
    assert "Does a client learn when you are at your desk?" in told
    assert "working_hours.silent" in told
    run = json.loads(_reportgen(wheel, "check", str(intake), "--json"))
    found = {c["id"]: c for c in run["candidates"][0]["checks"]}["working_hours"]
    assert (found["status"], found["weight"]) == ("improve", 40)
    assert found["findings"][0]["says"] == SAYS


@pytest.mark.heavy
@pytest.mark.parametrize(
    ("looks_at", "moved"),
    [
        pytest.param('profile.name.startswith("R")', 1, id="a name"),
        pytest.param('"UTC" in profile.overview', 0, id="what is written"),
    ],
)
def test_a_biased_plug_in_is_caught(
    tmp_path: Path, intake: Path, looks_at: str, moved: int
) -> None:
    wheel = _wheel_of(tmp_path, CODE.replace('"UTC" in profile.overview', looks_at))
    run = json.loads(_reportgen(wheel, "check", str(intake), "--json"))
    found = [p for p in run["problems"] if p["code"] == "score_moved"]
    assert len(found) == moved
    assert all("working_hours" in p["says"] and "P-1" in p["says"] for p in found)


@pytest.mark.heavy
def test_a_night_shows_it_in_report_run_file_and_workbook(wheel: Path, intake: Path) -> None:
    out = wheel.parent / "out"
    day = ("--as-of", "2026-11-22")
    _reportgen(wheel, "run", str(intake), "-o", str(out), *day, "--html", "--workers", "1")
    folder = out / "2026-11-22"
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    assert "working_hours" in {c["id"] for c in run["candidates"][0]["checks"]}
    (page,) = folder.rglob("*.html")
    assert SAYS in page.read_text(encoding="utf-8")
    book = load_workbook(folder / "cohort.xlsx", read_only=True)
    cells = {str(v) for s in book.worksheets for r in s.iter_rows(values_only=True) for v in r if v}
    assert any("Working hours" in text for text in cells)
