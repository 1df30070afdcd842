"""LibreOffice opens the workbook, finds no error in it, and saves it without losing a word."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.workbook import read_review, written_review
from tests.workbook.reading import opened
from tests.workbook.staff import meanings, taken_in

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


@pytest.fixture(scope="module")
def saved_again(hostile_xlsx: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    (folder / "cohort.xlsx").write_bytes(hostile_xlsx)
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    target = folder / "saved"
    command = ["soffice", home, "--headless", "--convert-to", "xlsx", "--outdir", str(target)]
    subprocess.run([*command, str(folder / "cohort.xlsx")], check=True, capture_output=True)
    return target / "cohort.xlsx"


def test_no_cell_turns_into_a_formula_or_an_error(saved_again: Path, hostile_xlsx: bytes) -> None:
    before, after = opened(hostile_xlsx), opened(saved_again.read_bytes())
    assert after.sheetnames == before.sheetnames
    for sheet in after:
        kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
        assert not kinds & {"e", "f"}, sheet.title
        assert len(sheet.conditional_formatting) == len(before[sheet.title].conditional_formatting)


def test_saving_is_no_edit(saved_again: Path, hostile: Cohort) -> None:
    assert read_review(saved_again.read_bytes(), meanings()).complete
    assert not taken_in(written_review(hostile), saved_again).edits
