"""A PDF is ours byte for byte, or it is said what it is instead; the marks alone prove nothing."""

from __future__ import annotations

import hashlib
import json
import shutil
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.run.agency import row, write_intake
from tests.run.command import here
from tests.run.folders import DAY, pdf_bytes

SECOND = "2026-11-23"


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people, two nights; the second finds nothing new."""
    folder = tmp_path_factory.mktemp("verify")
    write_intake(folder / "intake.xlsx", [row("S-1"), row("S-2")])
    for day in (DAY, SECOND):
        done = here("run", "intake.xlsx", "--as-of", day, "--workers", "1", cwd=folder)
        assert done.returncode == 0, done.stderr
    return folder


def report_of(folder: Path, who: str) -> bytes:
    return next(data for name, data in pdf_bytes(folder / "outputs").items() if who in name)


def asked(folder: Path, data: bytes) -> tuple[int, str]:
    (folder / "given.pdf").write_bytes(data)
    done = here("verify", "given.pdf", cwd=folder)
    return done.returncode, " ".join(done.stdout.split())


def edited(data: bytes) -> bytes:
    """The same page with the same marks, opened and saved by another program."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        document.docinfo["/Subject"] = "Ready"
        document.save(out)
    return out.getvalue()


def stranger() -> bytes:
    out = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(out)
    return out.getvalue()


def under_another_name(data: bytes) -> bytes:
    """A report whose marks say that it is somebody else's."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        document.docinfo["/reportgentoken"] = "0" * 16
        document.save(out)
    return out.getvalue()


def test_a_report_of_ours_is_told_with_its_runs_person_and_rules(nights: Path) -> None:
    data = report_of(nights, "S-1")
    code, said = asked(nights, data)
    assert code == 0
    assert "byte for byte" in said
    run = json.loads((nights / "outputs" / DAY / "run.json").read_text("utf-8"))
    person = next(p for p in run["candidates"] if p["id"] == "S-1")
    for day in (DAY, SECOND):
        assert f"Run {day}: {person['name']} (S-1), version 1, rules" in said
    assert run["rulebook"]["version"] in said
    assert hashlib.sha256(data).hexdigest() in said
    assert "S-2" not in said


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        pytest.param(lambda d: d[:-1] + b" ", "version 1 of S-1’s report", id="one byte"),
        pytest.param(edited, "version 1 of S-1’s report", id="saved by another program"),
        pytest.param(under_another_name, "nothing in this history knows it", id="another's marks"),
        pytest.param(lambda _: stranger(), "none of the marks", id="another PDF"),
        pytest.param(lambda _: b"no PDF at all", "none of the marks", id="no PDF"),
    ],
)
def test_anything_else_is_told_from_it(nights: Path, changed: object, told: str) -> None:
    code, said = asked(nights, changed(report_of(nights, "S-1")))  # type: ignore[operator]
    assert code == 1
    assert told in said
    assert "byte for byte." not in said


def test_another_history_does_not_know_it(nights: Path, tmp_path: Path) -> None:
    write_intake(tmp_path / "intake.xlsx", [row("S-9")])
    done = here("run", "intake.xlsx", "--as-of", DAY, "--workers", "1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    code, said = asked(tmp_path, report_of(nights, "S-1"))
    assert (code, "nothing in this history knows it" in said) == (1, True)


def test_a_file_that_is_not_there(nights: Path, tmp_path: Path) -> None:
    shutil.copytree(nights / "outputs", tmp_path / "outputs", symlinks=True)
    done = here("verify", "gone.pdf", cwd=tmp_path)
    assert done.returncode == 74
    assert "gone.pdf can't be read" in done.stderr
