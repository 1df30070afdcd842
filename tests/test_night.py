"""The main job through its command: a spreadsheet in, PDFs, workbook and run.json out."""

import json
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "inputs" / "sample_intake.xlsx"
FLAWED = ROOT / "inputs" / "flawed_intake.xlsx"
DAY = "2026-11-22"


def reportgen(*args, cwd):
    command = [sys.executable, "-c", "from reportgen.cli import main; main()", *map(str, args)]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )


def blank_workbook() -> bytes:
    buffer = BytesIO()
    Workbook().save(buffer)
    return buffer.getvalue()


def document(output: Path, day: str = DAY) -> dict:
    return json.loads((output / day / "run.json").read_text(encoding="utf-8"))


def pdf_bytes(output: Path, day: str = DAY) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (output / day / "reports").iterdir()}


@pytest.fixture(scope="module")
def night(tmp_path_factory):
    """The sample cohort judged once; what the tests only read."""
    folder = tmp_path_factory.mktemp("night")
    done = reportgen("run", SAMPLE, "--as-of", DAY, "--workers", "2", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "outputs", done


def test_one_readable_pdf_per_candidate_holding_their_own_name_only(night):
    output, _ = night
    candidates = document(output)["candidates"]
    reported = [c for c in candidates if c["state"] != "not_reported"]
    assert len(candidates) == 40
    assert {c["id"] for c in candidates} - {c["id"] for c in reported}  # approved, left, too young
    assert set(pdf_bytes(output)) == {Path(c["pdf"]).name for c in reported}
    names = {c["id"]: flat(c["name"]) for c in candidates}
    for candidate in reported:
        pages = PdfReader(output / DAY / candidate["pdf"]).pages
        text = flat(" ".join(page.extract_text() for page in pages))
        assert len(pages) == candidate["pages"]
        assert names[candidate["id"]] in text
        others = [n for i, n in names.items() if i != candidate["id"] and len(n) > 8]
        assert [n for n in others if n in text and n not in names[candidate["id"]]] == []


def flat(text: str) -> str:
    return "".join(text.split()).casefold()


def test_the_summary_names_the_small_faults_by_cell(night):
    output, done = night
    faults = [p for p in document(output)["problems"] if p["effect"] != "noted"]
    assert faults
    for fault in faults:
        assert f"{fault['sheet']}!{fault['cell']}" in done.stdout


def test_the_folder_is_complete_and_latest_points_at_it(night):
    output, _ = night
    names = sorted(p.name for p in (output / DAY).iterdir())
    assert names == ["cohort.xlsx", "reports", "run.json", "run.log"]
    assert (output / "latest").resolve() == output / DAY
    assert (output / "last-success").read_text(encoding="utf-8") == f"{DAY}\n"
    assert not list(output.rglob("*.part"))
    assert not (output / ".staging").exists()


def test_every_check_has_people_of_every_verdict_it_can_give(night):
    output, _ = night
    seen: dict[str, set[str]] = {}
    for candidate in document(output)["candidates"]:
        for check in candidate["checks"]:
            seen.setdefault(check["id"], set()).add(check["status"])
    assert len(seen) == 20
    assert not [slug for slug, statuses in seen.items() if "error" in statuses]
    assert not [slug for slug, statuses in seen.items() if "pass" not in statuses]
    assert not [slug for slug, statuses in seen.items() if len(statuses) < 2]


def test_the_log_holds_ids_and_nobody_s_name_address_or_text(night):
    output, _ = night
    log = (output / DAY / "run.log").read_text(encoding="utf-8")
    assert len(log.splitlines()) > 30
    for line in log.splitlines():
        assert {"time", "level", "run", "event"} <= json.loads(line).keys()
    for candidate in document(output)["candidates"]:
        assert candidate["name"] not in log
        assert not candidate["email"] or candidate["email"] not in log


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(FLAWED, id="a few candidates"),
        pytest.param(SAMPLE, id="the sample", marks=pytest.mark.heavy),
    ],
)
def again(request, tmp_path_factory):
    """An intake judged once, for the tests that judge it again."""
    folder = tmp_path_factory.mktemp("again")
    done = reportgen("run", request.param, "--as-of", DAY, "--workers", "2", cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return request.param, folder / "outputs"


def test_a_rerun_of_the_day_renders_nothing_and_leaves_the_same_bytes(again, tmp_path):
    intake, output = again
    copy = tmp_path / "outputs"
    shutil.copytree(output, copy, symlinks=True)
    before = (copy / DAY / "run.json").read_bytes(), pdf_bytes(copy)
    done = reportgen("run", intake, "--as-of", DAY, cwd=tmp_path)
    assert "0 rendered now" in done.stdout
    assert ((copy / DAY / "run.json").read_bytes(), pdf_bytes(copy)) == before


def test_one_worker_in_another_folder_makes_the_same_bytes(again, tmp_path):
    intake, output = again
    reportgen("run", intake, "--as-of", DAY, "--workers", "1", "-o", "o", cwd=tmp_path)
    assert pdf_bytes(tmp_path / "o") == pdf_bytes(output)
    document_here = (tmp_path / "o" / DAY / "run.json").read_bytes()
    assert document_here == (output / DAY / "run.json").read_bytes()


def test_the_next_night_calls_everybody_unchanged_and_renders_nothing(again, tmp_path):
    intake, output = again
    shutil.copytree(output, tmp_path / "outputs", symlinks=True)
    done = reportgen("run", intake, "--as-of", "2026-11-23", cwd=tmp_path)
    next_night = document(tmp_path / "outputs", "2026-11-23")
    assert "0 rendered now" in done.stdout
    assert next_night["counts"]["rendered"] == 0
    assert pdf_bytes(tmp_path / "outputs", "2026-11-23") == pdf_bytes(output)


def test_check_writes_nothing_and_prints_the_document_of_run_json(again, tmp_path):
    intake, output = again
    done = reportgen("check", intake, "--as-of", DAY, "--json", cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []
    printed, kept = json.loads(done.stdout), document(output)
    assert printed.keys() == kept.keys()
    verdicts = [[c["id"], c["readiness"], c["checks"]] for c in printed["candidates"]]
    assert verdicts == [[c["id"], c["readiness"], c["checks"]] for c in kept["candidates"]]


def test_only_renders_the_chosen_into_a_partial_folder_and_leaves_latest(again, tmp_path):
    intake, output = again
    shutil.copytree(output, tmp_path / "outputs", symlinks=True)
    chosen = [c["id"] for c in document(output)["candidates"] if c["pdf"]][:2]
    day = "2026-11-23"
    reportgen("run", intake, "--as-of", day, "--only", ",".join(chosen), "--force", cwd=tmp_path)
    partial = document(tmp_path / "outputs", f"{day}-partial-1")
    assert [c["id"] for c in partial["candidates"]] == chosen
    assert (tmp_path / "outputs" / "latest").readlink() == Path(DAY)


def test_rejected_rows_are_named_and_all_others_reported(tmp_path):
    done = reportgen("run", FLAWED, "--as-of", DAY, cwd=tmp_path)
    found = document(tmp_path / "outputs")
    rejected = [p for p in found["problems"] if p["effect"] == "row_rejected"]
    assert done.returncode == found["exit_code"] == 1
    assert len(rejected) == found["counts"]["rejected"] >= 3
    for problem in rejected:
        assert f"{problem['sheet']}!{problem['cell']}" in done.stdout
    assert len(pdf_bytes(tmp_path / "outputs")) == len(found["candidates"]) > 0


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
    again, tmp_path, name, data
):
    _, output = again
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


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["run"], id="no intake named"),
        pytest.param(["run", SAMPLE, "--as-of", "soon"], id="not a date"),
        pytest.param(["run", SAMPLE, "--only", "nobody"], id="unknown candidate"),
        pytest.param(["juggle"], id="unknown command"),
    ],
)
def test_wrong_usage_ends_with_2_and_writes_nothing(tmp_path, args):
    done = reportgen(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_setting_ends_with_78_and_names_it(tmp_path):
    (tmp_path / "reportgen.toml").write_text("[agency]\nnmae = 'x'\n", encoding="utf-8")
    done = reportgen("run", SAMPLE, cwd=tmp_path)
    assert done.returncode == 78
    assert "agency.nmae" in done.stderr
    assert "“name”" in done.stderr
