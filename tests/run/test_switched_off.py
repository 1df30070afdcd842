"""A check that an agency switched off by name: the others make the score, and it is said."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reportgen.errors import SettingsError
from reportgen.rulebook.loader import load_rulebook
from reportgen.run.context import load_context
from reportgen.settings import Settings
from tests.run.agency import Agency, row
from tests.run.command import here

DAY = date(2026, 11, 22)
OFF = "[title]\nenabled = false\n\n[photo]\nenabled = false\n"


@pytest.fixture(scope="module")
def agency(tmp_path_factory: pytest.TempPathFactory) -> Agency:
    """Two people; one has a title that says nothing and the photo left out, which would block."""
    folder = tmp_path_factory.mktemp("off")
    (folder / "off.toml").write_text(OFF, encoding="utf-8")
    found = Agency(folder, load_context(Settings()))
    found.rule(file=folder / "off.toml")
    found.people(row("S-1"), row("S-2", title="Consultant", photo="no"))
    found.night(DAY, only=("S-2",))
    return found


@pytest.fixture(scope="module")
def told(agency: Agency) -> dict[str, Any]:
    return agency.candidate("2026-11-22-partial-1", "S-2")


def test_the_readiness_is_that_of_the_other_checks(told: dict[str, Any]) -> None:
    judged = [c for c in told["checks"] if c["score"] is not None and not c["trial"]]
    weights = sum(c["weight"] for c in judged)
    mean = 100 * sum(c["weight"] * c["score"] for c in judged) / weights
    assert told["readiness"] == pytest.approx(mean, abs=0.05)
    assert not {"title", "photo"} & {c["id"] for c in judged}


def test_nothing_of_it_blocks_or_is_missed(told: dict[str, Any]) -> None:
    assert told["blockers"] == []
    asked = [c for c in told["checks"] if c["status"] != "not_applicable"]
    seen = sum(c["weight"] for c in asked if c["score"] is not None)
    assert told["coverage"] == pytest.approx(seen / sum(c["weight"] for c in asked), abs=0.0001)
    assert not {"title", "photo"} & {*told["unseen"], *told["to_rewrite"]}


def test_run_json_says_so(told: dict[str, Any]) -> None:
    (title,) = [c for c in told["checks"] if c["id"] == "title"]
    assert (title["status"], title["reason"], title["findings"]) == (
        "not_applicable",
        "check.off",
        [],
    )


def test_check_says_so_and_lists_nobody_without_a_report_as_unready(
    agency: Agency, tmp_path: Path
) -> None:
    agency = agency.copied(tmp_path / "checked")
    agency.people(row("S-3", submission_status="approved", employment=None))
    agency.hand_in()
    (agency.folder / "reportgen.toml").write_text('[rulebook]\nfile = "off.toml"\n', "utf-8")
    said = here("check", "intake.xlsx", cwd=agency.folder).stdout
    assert "Title: Switched off" in said
    last = [line for line in said.splitlines() if "S-" in line][2]
    assert last.split()[-3:] == ["S-3", "–", "Approved"]


@pytest.mark.heavy
def test_the_report_says_so(agency: Agency, tmp_path: Path) -> None:
    agency = agency.copied(tmp_path / "printed")
    agency.settings["report"] = {}  # our own templates
    agency.night(DAY, html=True, only=("S-2",))
    (page,) = agency.file("2026-11-22-partial-2", "pages").glob("S-2-*.html")
    assert page.read_text(encoding="utf-8").count("Switched off") == 2


def test_the_workbook_says_so(agency: Agency) -> None:
    book = load_workbook(agency.file("2026-11-22-partial-1", "cohort.xlsx"))
    rows = [tuple(cell.value for cell in line) for line in book["About"].iter_rows(max_col=5)]
    said = {r[1]: (r[3], r[4]) for r in rows if r[1] in {"title", "photo", "overview"}}
    assert said == {
        "title": (0, "Switched off"),
        "photo": (0, "Switched off"),
        "overview": (20, "Fix"),
    }


def test_what_if_copes(agency: Agency) -> None:
    done = here(
        "whatif", "intake.xlsx", "--rulebook", "off.toml", "--as-of", "2026-11-22", "--json",
        cwd=agency.folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    gone = {finding["code"] for finding in found["findings"] if finding["gone"]}
    assert {"title.vague", "photo.missing"} <= gone
    assert found["moved"] == 2


def rules(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "rules.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_switched_on_it_is_as_if_nobody_had_said_so(tmp_path: Path) -> None:
    said = load_rulebook("upwork", rules(tmp_path, "[title]\nenabled = true\n"))
    assert said == load_rulebook("upwork")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param(
            '[title]\nenabled = "no"\n', "title.enabled”: it must be true or false", id="a word"
        ),
        pytest.param("[title]\nenable = false\n", "did you mean “enabled”", id="nearly"),
        pytest.param("[titel]\nenabled = false\n", "did you mean “title”", id="another's name"),
        pytest.param("enabled = false\n", "unknown key “enabled”", id="of nothing"),
        pytest.param(
            "[title.limits]\nenabled = false\n", "unknown key “title.limits.enabled”", id="too deep"
        ),
    ],
)
def test_a_slip_in_it_is_told(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        load_rulebook("upwork", rules(tmp_path, text))
