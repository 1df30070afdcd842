"""A workbook that somebody has open is seen, and a free name beside it found."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.workbook import beside_name, is_open, workbooks_in


@pytest.mark.parametrize(
    "lock",
    [
        pytest.param("~$cohort.xlsx", id="Excel"),
        pytest.param("~$hort.xlsx", id="Excel, name shortened"),
        pytest.param(".~lock.cohort.xlsx#", id="LibreOffice"),
    ],
)
def test_a_lock_beside_it_means_open(tmp_path: Path, lock: str) -> None:
    path = tmp_path / "cohort.xlsx"
    path.touch()
    assert not is_open(path)
    (tmp_path / lock).touch()
    assert is_open(path)
    assert workbooks_in(tmp_path) == [path]
    assert not is_open(tmp_path / "other.xlsx")


def test_the_name_beside_is_free(tmp_path: Path) -> None:
    path = tmp_path / "cohort.xlsx"
    assert beside_name(path, "new") == tmp_path / "cohort-new.xlsx"
    (tmp_path / "cohort-new.xlsx").touch()
    (tmp_path / ".~lock.cohort-new-2.xlsx#").touch()
    assert beside_name(path, "new") == tmp_path / "cohort-new-3.xlsx"
