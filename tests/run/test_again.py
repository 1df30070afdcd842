"""A night judged again: the same bytes, nothing rendered twice, nothing lost to a bad intake."""

from __future__ import annotations

import json
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.run.command import Ended, fresh, reportgen
from tests.run.folders import DAY, FLAWED, SAMPLE, document, pdf_bytes

NEXT_DAY = "2026-11-23"
Judged = tuple[Path, Path, Ended]


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(FLAWED, id="a few candidates"),
        pytest.param(SAMPLE, id="the sample", marks=pytest.mark.heavy),
    ],
)
def again(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """An intake judged once by another interpreter, for the tests that judge it again."""
    folder = tmp_path_factory.mktemp("again")
    done = fresh("run", request.param, "--as-of", DAY, "--workers", "2", cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return request.param, folder / "outputs", done


def test_a_rerun_of_the_day_renders_nothing_and_leaves_the_same_bytes(
    again: Judged, tmp_path: Path
) -> None:
    intake, output, _ = again
    copy = tmp_path / "outputs"
    shutil.copytree(output, copy, symlinks=True)
    before = (copy / DAY / "run.json").read_bytes(), pdf_bytes(copy)
    done = reportgen("run", intake, "--as-of", DAY, cwd=tmp_path)
    assert "0 rendered now" in done.stdout
    assert ((copy / DAY / "run.json").read_bytes(), pdf_bytes(copy)) == before


def test_one_worker_in_another_folder_makes_the_same_bytes(again: Judged, tmp_path: Path) -> None:
    intake, output, _ = again
    reportgen("run", intake, "--as-of", DAY, "--workers", "1", "-o", "o", cwd=tmp_path)
    assert pdf_bytes(tmp_path / "o") == pdf_bytes(output)
    document_here = (tmp_path / "o" / DAY / "run.json").read_bytes()
    assert document_here == (output / DAY / "run.json").read_bytes()


def test_the_next_night_calls_everybody_unchanged_and_renders_nothing(
    again: Judged, tmp_path: Path
) -> None:
    intake, output, _ = again
    shutil.copytree(output, tmp_path / "outputs", symlinks=True)
    done = reportgen("run", intake, "--as-of", NEXT_DAY, cwd=tmp_path)
    next_night = document(tmp_path / "outputs", NEXT_DAY)
    assert "0 rendered now" in done.stdout
    assert next_night["counts"]["rendered"] == 0
    assert pdf_bytes(tmp_path / "outputs", NEXT_DAY) == pdf_bytes(output)


def test_check_writes_nothing_and_prints_the_document_of_run_json(
    again: Judged, tmp_path: Path
) -> None:
    intake, output, _ = again
    done = reportgen("check", intake, "--as-of", DAY, "--json", cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []
    printed, kept = json.loads(done.stdout), document(output)
    assert printed.keys() == kept.keys()
    verdicts = [[c["id"], c["readiness"], c["checks"]] for c in printed["candidates"]]
    assert verdicts == [[c["id"], c["readiness"], c["checks"]] for c in kept["candidates"]]


def test_only_renders_the_chosen_into_a_partial_folder_and_leaves_latest(
    again: Judged, tmp_path: Path
) -> None:
    intake, output, _ = again
    shutil.copytree(output, tmp_path / "outputs", symlinks=True)
    chosen = [c["id"] for c in document(output)["candidates"] if c["pdf"]][:2]
    only = ("--only", ",".join(chosen), "--force")
    reportgen("run", intake, "--as-of", NEXT_DAY, *only, cwd=tmp_path)
    partial = document(tmp_path / "outputs", f"{NEXT_DAY}-partial-1")
    assert [c["id"] for c in partial["candidates"]] == chosen
    assert (tmp_path / "outputs" / "latest").readlink() == Path(DAY)


@pytest.mark.parametrize("again", [FLAWED], ids=["flawed"], indirect=True)
def test_rejected_rows_are_named_and_all_others_reported(again: Judged) -> None:
    _, output, done = again
    found = document(output)
    rejected = [p for p in found["problems"] if p["effect"] == "row_rejected"]
    assert done.returncode == found["exit_code"] == 1
    assert len(rejected) == found["counts"]["rejected"] >= 3
    for problem in rejected:
        assert f"{problem['sheet']}!{problem['cell']}" in done.stdout
    assert len(pdf_bytes(output)) == len(found["candidates"]) > 0


def blank_workbook() -> bytes:
    buffer = BytesIO()
    Workbook().save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("missing.xlsx", None, id="missing file"),
        pytest.param("notes.xlsx", b"just some text\n" * 50, id="text named .xlsx"),
        pytest.param("empty.xlsx", b"", id="empty file"),
        pytest.param("blank.xlsx", blank_workbook(), id="empty workbook"),
    ],
)
def test_an_unfit_intake_ends_with_65_one_line_and_earlier_outputs_untouched(
    again: Judged, tmp_path: Path, name: str, data: bytes | None
) -> None:
    _, output, _ = again
    shutil.copytree(output, tmp_path / "outputs", symlinks=True)
    before = tree(tmp_path / "outputs")
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = reportgen("run", name, "--as-of", DAY, cwd=tmp_path)
    assert done.returncode == 65
    assert len(done.stderr.strip().splitlines()) == 1
    assert name in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(tmp_path / "outputs") == before


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
