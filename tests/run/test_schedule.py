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


def plan(folder: Path, *, password: Path | None = None) -> SchedulePlan:
    sheet = folder / "the sheet.xlsx"
    return SchedulePlan(time(2, 30), Path("/usr/bin/env"), folder, sheet, True, password)


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


@pytest.mark.parametrize(
    ("password", "said"),
    [
        pytest.param(None, "#REPORTGEN_SMTP_PASSWORD_FILE=/srv/agency/.smtp_password", id="none"),
        pytest.param(Path("/etc/p"), "REPORTGEN_SMTP_PASSWORD_FILE=/etc/p", id="somebody signs in"),
    ],
)
def test_the_place_of_the_password_counts_where_somebody_signs_in(
    password: Path | None, said: str
) -> None:
    night = plan(Path("/srv/agency"), password=password)
    comment, variable, line = crontab(night).splitlines()
    assert comment.startswith("# ")
    assert variable == said
    assert f"{line}\n" == cron_line(night)
    service = systemd_units(night)["reportgen.service"].splitlines()
    assert (
        "LoadCredentialEncrypted=smtp_password:/etc/reportgen/smtp_password" in service
    ) == bool(password)


def test_a_night_the_machine_slept_through_is_made_up_for() -> None:
    timer = systemd_units(plan(Path("/srv/agency")))["reportgen.timer"]
    assert "OnCalendar=*-*-* 02:30:00\n" in timer
    assert "Persistent=true\n" in timer
