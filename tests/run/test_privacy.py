"""What is written is the operator's alone, whatever the umask; and errors name nobody."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import FileError
from reportgen.files import make_folder
from reportgen.maintenance.erase import erase_person
from reportgen.pipeline import preview_report
from reportgen.run.send import Round, send_reports
from tests.run.agency import Agency, row
from tests.run.command import reportgen

FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)


@contextmanager
def umask(bits: int) -> Iterator[None]:
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """Every file and folder below, with its permissions."""
    return {
        path.relative_to(folder).as_posix(): stat.S_IMODE(path.lstat().st_mode)
        for path in (folder, *folder.rglob("*"))
        if not path.is_symlink()
    }


def expected(folder: Path, *, file: int, directory: int) -> dict[str, int]:
    return {name: directory if (folder / name).is_dir() else file for name in modes(folder)}


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize(
    "bits",
    [
        pytest.param(0o000, id="umask 000", marks=pytest.mark.heavy),
        pytest.param(0o022, id="umask 022", marks=pytest.mark.heavy),
        pytest.param(0o077, id="umask 077"),
    ],
)
def test_nobody_else_reads_what_is_written(agency: Agency, bits: int) -> None:
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    with umask(bits):
        agency.night(FIRST, html=True)
        agency.change("S-1", title="Technical writer for payroll software")
        agency.night(SECOND, html=True)
        agency.night(SECOND, only=("S-1",))
        settings = agency.configured()
        send_reports(settings, agency.context, Round())
        preview_report(agency.intake, "S-2", settings, agency.context, SECOND, html=True)
        erase_person(settings, agency.context, "S-3")
        found = modes(agency.output)
    assert {"history.sqlite3", "last-success", "2026-03-03/outbox", "previews"} <= found.keys()
    assert found == expected(agency.output, file=0o600, directory=0o700)


@pytest.mark.parametrize(
    "bits",
    [
        pytest.param(0o000, id="umask 000", marks=pytest.mark.heavy),
        pytest.param(0o077, id="umask 077"),
    ],
)
def test_a_group_may_be_let_in(agency: Agency, bits: int) -> None:
    agency.people(row("S-1"))
    agency.hand_in()
    toml = agency.folder / "reportgen.toml"
    toml.write_text('[run]\nmode = "group"\nworkers = 1\n', encoding="utf-8")
    with umask(bits):
        for command in (
            ("run", "intake.xlsx", "--as-of", "2026-03-02", "--html"),
            ("export", "--csv", "outputs/tables"),
        ):
            ended = reportgen("-q", *command, cwd=agency.folder)
            assert ended.returncode == 0, ended.stderr
    assert (agency.output / "tables" / "candidates.csv").exists()
    assert modes(agency.output) == expected(agency.output, file=0o660, directory=0o770)


def test_a_report_of_an_earlier_reportgen_is_closed_when_it_is_linked(
    agency: Agency, in_this_process: None
) -> None:
    agency.people(row("S-1"))
    agency.night(FIRST)
    (report,) = agency.output.glob("2026-03-02/reports/*.pdf")
    report.chmod(0o644)
    agency.night(SECOND)
    (linked,) = agency.output.glob("2026-03-03/reports/*.pdf")
    assert linked.samefile(report)
    assert stat.S_IMODE(linked.stat().st_mode) == 0o600


def night(agency: Agency) -> None:
    agency.night(FIRST, html=True)


def post(agency: Agency) -> None:
    agency.night(FIRST)
    send_reports(agency.configured(), agency.context, Round())


def preview(agency: Agency) -> None:
    agency.hand_in()
    preview_report(agency.intake, "S-1", agency.configured(), agency.context, FIRST, html=True)


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize(
    ("place", "work"),
    [
        pytest.param("2026-03-02/reports/S-1-robin-s-1-vale.pdf", night, id="report"),
        pytest.param("2026-03-02/pages/S-1-robin-s-1-vale.html", night, id="page"),
        pytest.param("2026-03-02/outbox/S-1-robin-s-1-vale.eml", post, id="mail"),
        pytest.param("previews/S-1-robin-s-1-vale.pdf", preview, id="preview"),
        pytest.param("previews/S-1-robin-s-1-vale.html", preview, id="preview as a page"),
    ],
)
def test_an_error_about_a_file_names_its_folder_and_no_person(
    agency: Agency, place: str, work: Callable[[Agency], None]
) -> None:
    """A folder stands where the file should go."""
    agency.people(row("S-1"))
    make_folder(agency.output / place)
    with pytest.raises(FileError) as error:
        work(agency)
    said = str(error.value)
    assert str((agency.output / place).parent) in said
    assert "robin" not in said.lower()
