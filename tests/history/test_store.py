"""The file itself: made, damaged, newer, read-only, killed in the middle, migrated."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.domain.profile import Combination
from reportgen.errors import BusyError, FileError, SettingsError
from reportgen.history import History, backups_of, open_history, read_history
from reportgen.history.migrate import migrations
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report

Opener = Callable[[Path], AbstractContextManager[History]]
ROOT = Path(__file__).parents[2]
ROOT_USER = os.geteuid() == 0

Reader = Callable[[Path], AbstractContextManager[History]]


def with_a_night(path: Path) -> Path:
    with open_history(path) as history:
        Clerk(history).night(FIRST_NIGHT, a_report())
    return path


def pragma(path: Path, name: str) -> object:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def test_a_missing_file_is_a_first_night(path: Path) -> None:
    with open_history(path) as history:
        assert history.runs.newest_day() is None
        assert history.versions.prior(FIRST_NIGHT) == {}
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_file_is_for_the_operator_alone(path: Path) -> None:
    with_a_night(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_connection_is_as_safe_as_sqlite_gets(path: Path) -> None:
    with open_history(path) as history:
        values = [
            history._db.value(f"PRAGMA {name}")
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        ]
    assert values == ["delete", 3, 1, 1]


def test_every_change_of_shape_is_numbered(path: Path) -> None:
    with_a_night(path)
    assert pragma(path, "user_version") == len(migrations())


def test_reading_creates_nothing(path: Path) -> None:
    with pytest.raises(FileError, match="no history"), read_history(path):
        pass
    assert not path.parent.exists()


def test_readers_cannot_write(path: Path) -> None:
    with_a_night(path)
    with read_history(path) as history:
        assert history.runs.newest_day() == FIRST_NIGHT
        with pytest.raises(FileError):
            history.reviews.workbook_is("2026-03-01", "cohort.xlsx", "0" * 64, {})


@pytest.mark.parametrize(
    ("wreck", "says"),
    [
        pytest.param(lambda data: b"", "empty", id="emptied"),
        pytest.param(lambda data: b"not a database" * 99, "damaged", id="another-file"),
        pytest.param(lambda data: data[: len(data) // 2], "damaged", id="cut-in-half"),
        pytest.param(
            lambda data: data[:4096] + b"\xff" * 8192 + data[12288:], "damaged", id="overwritten"
        ),
    ],
)
@pytest.mark.parametrize("reader", [open_history, read_history], ids=["writer", "reader"])
def test_a_damaged_file_is_named_and_left_alone(
    path: Path, wreck: Callable[[bytes], bytes], says: str, reader: Reader
) -> None:
    with_a_night(path)
    broken = wreck(path.read_bytes())
    path.write_bytes(broken)
    with pytest.raises(FileError, match=says) as raised, reader(path):
        pass
    assert "move the file away" in str(raised.value)
    assert path.read_bytes() == broken


@pytest.mark.parametrize("reader", [open_history, read_history], ids=["writer", "reader"])
def test_a_newer_history_is_left_alone(path: Path, reader: Reader) -> None:
    with_a_night(path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(FileError, match="newer reportgen"), reader(path):
        pass
    assert path.read_bytes() == before


def test_somebody_elses_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(FileError, match="no history of reportgen"), open_history(path):
        pass
    assert path.read_bytes() == before


def test_the_rest_of_a_vanished_history_is_not_rolled_into_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    journal = path.with_name("history.sqlite3-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9")
    with pytest.raises(FileError, match="journal"), open_history(path):
        pass
    assert not path.exists()


@pytest.mark.skipif(ROOT_USER, reason="root may write anywhere")
def test_a_read_only_folder_is_named(path: Path) -> None:
    with_a_night(path)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(FileError), open_history(path) as history:
            Clerk(history).night(FIRST_NIGHT, a_report())
        with read_history(path) as history:
            assert history.runs.newest_day() == FIRST_NIGHT
    finally:
        path.parent.chmod(0o700)


def test_a_place_that_is_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "outputs").write_text("a file")
    with pytest.raises(FileError), open_history(tmp_path / "outputs" / "history.sqlite3"):
        pass


@pytest.mark.parametrize("opened", [open_history, read_history])
def test_a_folder_as_history_is_a_wrong_setting(tmp_path: Path, opened: Opener) -> None:
    with pytest.raises(SettingsError, match=r"\[history\] path.*folder"), opened(tmp_path):
        pass


def test_two_writers_take_turns(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportgen.history.database.WAIT", 0.1)
    with (
        open_history(path) as one,
        open_history(path) as other,
        one.transaction(),
        pytest.raises(BusyError, match="another reportgen"),
    ):
        other.reviews.workbook_is("x", "cohort.xlsx", "", {})


def test_a_full_disk_leaves_the_night_before(path: Path) -> None:
    with_a_night(path)
    with open_history(path) as history:
        history._db.value("PRAGMA max_page_count = 1")  # no more than there are now
        crowd = [a_report(a_profile(f"F-{n}", overview="x" * 3000)) for n in range(40)]
        with pytest.raises(FileError, match="full"):
            Clerk(history).night(FIRST_NIGHT + timedelta(1), *crowd)
        assert [run.as_of for run in history.runs.all()] == [FIRST_NIGHT]
    with open_history(path) as history:
        assert set(history.people.everybody()) == {"C-1"}


def test_a_failed_transaction_leaves_nothing(path: Path) -> None:
    with open_history(path) as history:
        clerk = Clerk(history)
        with pytest.raises(ZeroDivisionError), history.transaction():
            assert clerk.night(FIRST_NIGHT, a_report())[len(history.runs.all()) // 0]
        assert history.runs.all() == ()
        assert history.people.everybody() == {}


def test_a_migration_keeps_a_backup_first(path: Path) -> None:
    with_a_night(path)
    before = path.read_bytes()
    scripts = (*migrations(), "CREATE TABLE notes (a TEXT);\nCREATE TABLE more (b TEXT);\n")
    with open_history(path, scripts) as history:
        assert history.runs.newest_day() == FIRST_NIGHT
    assert pragma(path, "user_version") == len(scripts)
    backup = path.with_name(f"history.sqlite3.before-{len(scripts):04d}")
    assert backups_of(path) == (backup,)
    with read_history(backup) as old:
        assert old.runs.newest_day() == FIRST_NIGHT
    assert pragma(backup, "user_version") == len(migrations())
    assert len(before) == backup.stat().st_size
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_a_failed_migration_leaves_the_old_shape(path: Path) -> None:
    with_a_night(path)
    scripts = (*migrations(), "CREATE TABLE notes (a TEXT);\nCREATE TABLE notes (b TEXT);\n")
    with pytest.raises(sqlite3.OperationalError), open_history(path, scripts):
        pass
    with open_history(path) as history:
        assert history.runs.newest_day() == FIRST_NIGHT


def test_what_was_seen_too_late_is_no_longer_what_was_sent(path: Path) -> None:
    """Attempts kept by an older version: with values that were marked, or not, as seen late."""
    old = next(n for n, script in enumerate(migrations()) if "seen_after_decision" in script)
    values = {"title": "Writer", "overview": "I write.", "category": "", "skills": ["Typing"]}
    values |= {"types_of_work": [], "hourly_rate": "12.5"}
    with open_history(path, migrations()[:old]) as history, history.transaction():
        history._db.execute(
            "INSERT INTO people (candidate_id, folded, name, first_seen, last_seen)"
            " VALUES ('C-1', 'c-1', 'Ada', '2026-03-02', '2026-03-02')"
        )
        for place, late in enumerate((False, True)):
            what = json.dumps(values | {"seen_after_decision": late})
            history._db.execute(
                "INSERT INTO submissions VALUES ('C-1', '2026-03-02', ?, NULL, 'declined', '', ?)",
                (place, what),
            )
    sent = Combination("Writer", "I write.", "", ("Typing",), (), Decimal("12.5"))
    with open_history(path) as history:
        early, late_one = history.submissions.of("C-1")
    assert (early.sent, early.seen) == (sent, None)
    assert (late_one.sent, late_one.seen) == (Combination(), sent)


KILLED = """
import os, signal, sys
from datetime import timedelta
from pathlib import Path
from reportgen.history import History, backups_of, open_history
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report
with open_history(Path(sys.argv[1])) as history:
    history._db.execute("PRAGMA cache_size = 2")  # spill, so that half the night is on the disk
    with history.transaction():
        people = [a_report(a_profile(f"K-{n}", overview="x" * 3000)) for n in range(60)]
        Clerk(history).night(FIRST_NIGHT + timedelta(1), *people)
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("reader", [open_history, read_history], ids=["writer", "reader"])
def test_a_night_killed_in_the_middle_never_was(path: Path, reader: Reader) -> None:
    with_a_night(path)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    assert path.with_name("history.sqlite3-journal").exists()
    with reader(path) as history:
        assert [run.as_of for run in history.runs.all()] == [FIRST_NIGHT]
        assert set(history.versions.latest()) == {"C-1"}
        assert history._db.value("PRAGMA integrity_check") == "ok"


def test_people_are_kept_apart_from_each_other(path: Path) -> None:
    with open_history(path) as history:
        Clerk(history).night(FIRST_NIGHT, a_report(a_profile("A")), a_report(a_profile("B")))
        assert set(history.versions.latest()) == {"A", "B"}
