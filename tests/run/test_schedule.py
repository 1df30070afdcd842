"""What `reportgen schedule` prints can be installed as it stands."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from datetime import time
from pathlib import Path

import pytest

from reportgen.maintenance.schedule import SchedulePlan, cron_line, crontab, systemd_units

PLACES = [
    pytest.param(Path("/srv/agency"), id="plain"),
    pytest.param(Path("/srv/our agency"), id="a space"),
    pytest.param(Path('/srv/100% $HOME "agency" it\'s'), id="all that needs care"),
]


def plan(folder: Path, *, send: bool = True) -> SchedulePlan:
    return SchedulePlan(time(2, 30), Path("/usr/bin/env"), folder, folder / "the sheet.xlsx", send)


@pytest.mark.parametrize("folder", PLACES)
def test_systemd_finds_nothing_to_complain_of(folder: Path, tmp_path: Path) -> None:
    units = systemd_units(plan(folder))
    assert set(units) == {"reportgen.service", "reportgen.timer"}
    assert f"WorkingDirectory={str(folder).replace('%', '%%')}\n" in units["reportgen.service"]
    if shutil.which("systemd-analyze") is None:
        return
    for name, text in units.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", *units],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("folder", PLACES)
def test_the_shell_reads_the_cron_line_as_it_was_meant(folder: Path) -> None:
    line = cron_line(plan(folder))
    assert line.startswith("30 2 * * * ")
    assert line.endswith("\n")
    command = line.split(maxsplit=5)[5].replace(r"\%", "%")
    said = ["cd", str(folder), "&&", "/usr/bin/env", "-q", "run"]
    assert shlex.split(command) == [*said, str(folder / "the sheet.xlsx"), "--send"]


def test_a_crontab_has_a_place_for_the_password_above_its_line() -> None:
    comment, variable, line = crontab(plan(Path("/srv/agency"))).splitlines()
    assert comment.startswith("# ")
    assert variable == "#REPORTGEN_SMTP_PASSWORD_FILE=/srv/agency/.smtp_password"
    assert f"{line}\n" == cron_line(plan(Path("/srv/agency")))


def test_a_night_the_machine_slept_through_is_made_up_for() -> None:
    timer = systemd_units(plan(Path("/srv/agency"), send=False))["reportgen.timer"]
    assert "OnCalendar=*-*-* 02:30:00\n" in timer
    assert "Persistent=true\n" in timer
