"""Nothing is claimed that was not read: where somebody stands, and whether there is a photo."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from reportgen.cli.main import cli
from tests.pdf_text import text_of
from tests.run.agency import OVERVIEWS, Row, row, write_intake

DAY = "2026-03-02"
SENT = date(2026, 2, 10)
# None of these tells whether Upwork has the profile.
UNREAD: dict[str, Row] = {
    "S-1": {"submission_status": None, "submitted_on": SENT},
    "S-2": {"submission_status": "submitted_via_web", "submitted_on": SENT},
    "S-3": {"submission_status": "see my note", "submitted_on": SENT},
    "S-4": {"submission_status": None, "upwork_feedback": "pending"},
}
CLAIMS = re.compile(
    r"with Upwork now|said no|was declined|the decline\b|until they answer"
    r"|have not sent your profile"
)
PHOTOS: dict[str, Row] = {
    "S-5": {"photo": "no, I wear niqab"},
    "S-6": {"photo": "Religious exemption granted", "report_language": "Spanish"},
    "S-7": {"photo": "yes, in hijab"},
    "S-8": {"photo": "no"},
}
EXEMPT = {
    "S-5": "Has Upwork granted you the exemption",
    "S-6": "la respuesta de Upwork sobre tu foto",
}


@pytest.fixture(scope="module")
def folder(
    tmp_path_factory: pytest.TempPathFactory,
    renders_here: Callable[[pytest.MonkeyPatch], None],
) -> Path:
    """The run folder of one night with all of them."""
    home = tmp_path_factory.mktemp("agency")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        renders_here(patch)
        same = {"overview": OVERVIEWS[0]}
        cells: dict[str, Row] = {**UNREAD, **{w: p | same for w, p in PHOTOS.items()}}
        write_intake(Path("intake.xlsx"), [row(who, **each) for who, each in cells.items()])
        args = ["-q", "run", "intake.xlsx", "--as-of", DAY, "--workers", "1"]
        assert CliRunner().invoke(cli, args, catch_exceptions=False).exit_code == 0
    return home / "outputs" / DAY


def candidate(folder: Path, who: str) -> dict[str, Any]:
    document = json.loads((folder / "run.json").read_text("utf-8"))
    found: dict[str, Any] = next(c for c in document["candidates"] if c["id"] == who)
    return found


def report(folder: Path, who: str) -> str:
    (pdf,) = (folder / "reports").glob(f"{who}-*.pdf")
    return text_of(pdf)


@pytest.mark.parametrize("who", sorted(UNREAD))
def test_a_status_that_was_not_read_claims_nothing(folder: Path, who: str) -> None:
    assert candidate(folder, who)["stage"] == "unknown"
    text = report(folder, who)
    assert not CLAIMS.search(text), CLAIMS.search(text)
    assert "we cannot tell whether you have sent your profile" in text


@pytest.mark.parametrize("who", sorted(EXEMPT))
def test_a_face_covered_for_reasons_of_faith_is_one_question(folder: Path, who: str) -> None:
    found, shown = candidate(folder, who), candidate(folder, "S-7")
    assert (found["readiness"], found["band"]) == (shown["readiness"], shown["band"])
    assert (found["blockers"], found["actions"]) == (shown["blockers"], shown["actions"])
    asked = [f for check in found["checks"] for f in check["findings"] if "photo" in f["code"]]
    assert [(f["code"], f["loss"], f["gain"]) for f in asked] == [("photo.exemption", 0, 0)]
    text = report(folder, who)
    assert text.count(EXEMPT[who]) == 1
    assert "360053305673" in text
    for claim in ("Add a photo", "Agrega una foto", "You have a photo", "Tienes una foto"):
        assert claim not in text


def test_no_list_of_things_to_do_asks_for_that_photo(folder: Path) -> None:
    book = load_workbook(folder / "cohort.xlsx")
    asked = {r[1] for r in book["Actions"].iter_rows(values_only=True) if r[4] == "Photo"}
    assert asked == {"S-8"}
    assert candidate(folder, "S-8")["blockers"] == ["photo.missing"]
