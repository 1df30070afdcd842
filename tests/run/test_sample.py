"""The main job through its command: the sample in, PDFs, workbook and run.json out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reportgen.checks.registry import ALL_CHECKS
from reportgen.render import pages_of
from tests.pdf_text import text_of
from tests.run.command import Ended, fresh, reportgen
from tests.run.folders import DAY, SAMPLE, document, pdf_bytes
from tests.samples.next_day import choose_people

Night = tuple[Path, Ended]
# Of each kind somebody: two languages, rows with faults, approved, too young, gone, all others.
FEW = ("A-101", "A-103", "A-107", "A-112", "A-116", "B-205", "B-209", "B-212")


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(FEW, id="a few"),
        pytest.param((), id="everybody", marks=pytest.mark.heavy),
    ],
)
def night(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Night:
    """The sample people judged once; what the tests only read."""
    folder = tmp_path_factory.mktemp("night")
    intake = folder / "intake.xlsx"
    choose_people(SAMPLE, intake, request.param)
    done = fresh("run", intake, "--as-of", DAY, "--workers", "2", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "outputs", done


def test_one_readable_pdf_per_candidate_holding_their_own_name_only(night: Night) -> None:
    output, _ = night
    candidates = document(output)["candidates"]
    reported = [c for c in candidates if c["state"] != "not_reported"]
    assert len(candidates) in (len(FEW), 40)
    assert {c["id"] for c in candidates} >= set(FEW)
    assert {c["id"] for c in candidates} - {c["id"] for c in reported}  # approved, left, too young
    assert set(pdf_bytes(output)) == {Path(c["pdf"]).name for c in reported}
    names = {c["id"]: flat(c["name"]) for c in candidates}
    for candidate in reported:
        pdf = output / DAY / candidate["pdf"]
        text = flat(text_of(pdf))
        assert pages_of(pdf.read_bytes()) == candidate["pages"]
        assert names[candidate["id"]] in text
        others = [n for i, n in names.items() if i != candidate["id"] and len(n) > 8]
        assert [n for n in others if n in text and n not in names[candidate["id"]]] == []


def flat(text: str) -> str:
    return "".join(text.split()).casefold()


def test_the_summary_names_the_small_faults_by_cell(night: Night) -> None:
    output, done = night
    faults = [p for p in document(output)["problems"] if p["effect"] != "noted"]
    assert faults
    for fault in faults:
        assert f"{fault['sheet']}!{fault['cell']}" in done.stdout


def test_the_folder_is_complete_and_latest_points_at_it(night: Night) -> None:
    output, _ = night
    names = sorted(p.name for p in (output / DAY).iterdir())
    assert names == [".reportgen", "cohort.xlsx", "reports", "run.json", "run.log"]
    assert (output / "latest").resolve() == output / DAY
    assert (output / "last-success").read_text(encoding="utf-8") == f"{DAY}\n"
    assert not list(output.rglob("*.part"))
    assert not (output / ".staging").exists()


def test_every_check_has_people_of_every_verdict_it_can_give(tmp_path: Path) -> None:
    done = reportgen("check", SAMPLE, "--as-of", DAY, "--json", cwd=tmp_path)
    seen: dict[str, set[str]] = {}
    for candidate in json.loads(done.stdout)["candidates"]:
        for check in candidate["checks"]:
            seen.setdefault(check["id"], set()).add(check["status"])
    assert seen.keys() == {check.slug for check in ALL_CHECKS}
    assert not [slug for slug, statuses in seen.items() if "error" in statuses]
    assert not [slug for slug, statuses in seen.items() if "pass" not in statuses]
    assert not [slug for slug, statuses in seen.items() if len(statuses) < 2]


def test_the_log_holds_ids_and_nobody_s_name_address_or_text(night: Night) -> None:
    output, _ = night
    log = (output / DAY / "run.log").read_text(encoding="utf-8")
    candidates = document(output)["candidates"]
    rendered = [c for c in candidates if c["state"] == "rendered"]
    assert len(log.splitlines()) > len(rendered) > 0
    for line in log.splitlines():
        assert {"time", "level", "run", "event"} <= json.loads(line).keys()
    for candidate in candidates:
        assert candidate["name"] not in log
        assert not candidate["email"] or candidate["email"] not in log
