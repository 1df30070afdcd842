"""What the released 0.1.0 left: its history and its settings serve today's version."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from reportgen.history import backups_of, open_history, read_history
from reportgen.history.deliveries import DeliveryState
from reportgen.history.migrate import migrations
from reportgen.run.context import load_context
from reportgen.settings import Settings, load_settings
from tests.run.agency import Agency, row
from tests.run.command import here

RELEASED = Path(__file__).parent / "released"
ATTEMPT = {
    "submission_status": "declined",
    "submitted_on": "2026-11-01",
    "upwork_feedback": "We have too many freelancers with a similar skill set.",
}


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history file as 0.1.0 made it: its first script, and what it wrote in two nights."""
    path = tmp_path_factory.mktemp("released") / "history.sqlite3"
    with open_history(path, migrations()[:1]):
        pass
    with sqlite3.connect(path) as database:
        database.executescript((RELEASED / "history-0.1.0.sql").read_text(encoding="utf-8"))
    database.close()
    return path


@pytest.fixture(scope="module")
def agency(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Agency:
    """Whose history was left by 0.1.0, and opened since by today's version."""
    found = Agency(tmp_path_factory.mktemp("agency"), load_context(Settings()))
    found.output.mkdir()
    shutil.copy(released, found.history)
    with open_history(found.history):
        pass
    return found


def test_all_of_it_is_there_in_today_s_shape(agency: Agency) -> None:
    with sqlite3.connect(agency.history) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (len(migrations()),)
    database.close()
    with read_history(agency.history) as history:
        days = [(v.number, v.day.isoformat()) for v in history.versions.of("S-1")]
        assert days[:2] == [(1, "2026-11-20"), (2, "2026-11-21")]
        (attempt,) = history.submissions.of("S-1")
        assert attempt.submitted_on == date(2026, 11, 1)
        assert attempt.seen is not None
        assert attempt.seen.title == "Guru"
        (gone,) = history.deliveries.suppressions()
        assert gone.address == "gone@vale-studio.example"
        mails = history.deliveries.of("S-1")
    told = [(mail.version, mail.state) for mail in mails if mail.version <= 2]
    assert told == [(1, DeliveryState.WRITTEN), (2, DeliveryState.WRITTEN)]


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("status", id="past runs"),
        pytest.param("status S-1", id="somebody"),
        pytest.param("erase S-1 --dry-run", id="what erasing would take"),
        pytest.param("suppress --list", id="who gets no mail"),
    ],
)
def test_who_only_looks_reads_it_and_changes_nothing(
    typed: str, released: Path, tmp_path: Path
) -> None:
    """Before any night of today's version."""
    history = tmp_path / "outputs" / "history.sqlite3"
    history.parent.mkdir()
    shutil.copy(released, history)
    done = here(*typed.split(), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert history.read_bytes() == released.read_bytes()
    assert backups_of(history) == ()


def test_a_copy_from_before_is_kept(agency: Agency) -> None:
    (copy,) = backups_of(agency.history)
    with sqlite3.connect(copy) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
    database.close()


@pytest.mark.heavy
def test_the_next_night_goes_on_from_it(agency: Agency, tmp_path: Path) -> None:
    agency = agency.copied(tmp_path / "night")
    agency.people(row("S-1", **ATTEMPT), row("S-2"))
    agency.night(date(2026, 11, 22))
    person = agency.candidate("2026-11-22", "S-1")
    assert person["version"] == 3
    assert person["comparison"]["since"] == "2026-11-21"
    moves = {move["slug"]: move["cause"] for move in person["comparison"]["moves"]}
    assert moves
    assert set(moves.values()) <= {"rules_changed", "we_see_more"}, "nobody changed anything"


def test_settings_of_then_load_as_they_were() -> None:
    settings = load_settings(RELEASED / "reportgen-0.1.0.toml", {}, RELEASED, RELEASED / "nobody's")
    assert settings.agency.name == "Harbour Coaching"
    assert settings.mail.host == "smtp.harbour.example"
    assert settings.run.workers == 2
