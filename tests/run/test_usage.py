"""A command typed wrongly, or settings that are wrong: said at once, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.run.command import reportgen
from tests.run.folders import SAMPLE


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["run"], id="no intake named"),
        pytest.param(["run", SAMPLE, "--as-of", "soon"], id="not a date"),
        pytest.param(["run", SAMPLE, "--only", "nobody"], id="unknown candidate"),
        pytest.param(["juggle"], id="unknown command"),
    ],
)
def test_wrong_usage_ends_with_2_and_writes_nothing(tmp_path: Path, args: list[object]) -> None:
    done = reportgen(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_setting_ends_with_78_and_names_it(tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_text("[agency]\nnmae = 'x'\n", encoding="utf-8")
    done = reportgen("run", SAMPLE, cwd=tmp_path)
    assert done.returncode == 78
    assert "agency.nmae" in done.stderr
    assert "“name”" in done.stderr
