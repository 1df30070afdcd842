"""`columns --write`: whatever stands in a settings file stays as it stands."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reportgen.errors import SettingsError
from reportgen.intake import ColumnMatch, write_mapping

MATCHES = (
    ColumnMatch("A", "A", "Full name", "name", "alias"),
    ColumnMatch("A", "B", "E-mail, please", "email", "similarity"),
    ColumnMatch("A", "C", 'What "skills"?', "skills", "keyword"),
    ColumnMatch("A", "D", "Headline", None, "conflict", suggestion="title"),
    ColumnMatch("A", "E", "Bio?", None, "suggested", suggestion="overview"),
    ColumnMatch("Employment", "A", "Role", "employment.role", "name"),
)
WRITTEN = {"Full name": "name", "E-mail, please": "email", 'What "skills"?': "skills"}


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("", id="an empty file"),
        pytest.param("# ours alone\n", id="only a comment"),
        pytest.param('[agency]\nname = "Tea"', id="no line end at the end"),
        pytest.param('[agency]\nname = "Tea"  # us\n\n[mail]\nport = 25\n', id="other tables"),
        pytest.param('[intake]\nsheet = "A"\n[mail]\nport = 25\n', id="no columns yet"),
        pytest.param(
            '[intake.columns]\nX = ""\n\n# mail\n[mail]\nport = 25\n', id="a comment after"
        ),
        pytest.param(
            '[intake.columns]\nX = ""  # no\n# why\n[mail]\nport = 25\n', id="a comment in"
        ),
        pytest.param("[intake.columns]\n\n[mail]\nport = 25\n", id="an empty table"),
        pytest.param(
            '[intake]\nsheet = "A"\n[mail]\nport = 25\n[intake.columns]\nX = ""\n[run]\n',
            id="tables apart",
        ),
        pytest.param('[intake]\ncolumns.X = ""\nsheet = "A"\n[run]\n', id="dotted in a table"),
        pytest.param('intake.sheet = "A"\nintake.columns.X = ""\n[run]\n', id="dotted"),
        pytest.param('[agency]\r\nname = "Tea"\r\n\r\n[run]\r\n', id="made on Windows"),
    ],
)
def test_every_line_that_stood_there_still_does(before: str, tmp_path: Path) -> None:
    file = tmp_path / "reportgen.toml"
    file.write_bytes(before.encode())

    added = write_mapping(file, MATCHES)

    after = file.read_bytes().decode()
    assert added == WRITTEN
    expected = tomllib.loads(before)
    expected.setdefault("intake", {}).setdefault("columns", {}).update(WRITTEN)
    assert tomllib.loads(after) == expected
    places = [after.splitlines().index(line) for line in before.splitlines() if line]
    assert places == sorted(places)
    assert after.count("\r\n") in (0, after.count("\n"))
    assert write_mapping(file, MATCHES) == {}
    assert file.read_bytes().decode() == after


def test_what_stands_above_the_next_table_stays_there(tmp_path: Path) -> None:
    file = tmp_path / "reportgen.toml"
    file.write_text('[intake.columns]\nX = ""\n\n# about mail\n[mail]\nport = 25\n', "utf-8")
    write_mapping(file, MATCHES[:1])
    assert file.read_text("utf-8") == (
        '[intake.columns]\nX = ""\n"Full name" = "name"\n\n# about mail\n[mail]\nport = 25\n'
    )


@pytest.mark.parametrize(
    "before",
    [
        pytest.param('intake = { sheet = "A" }\n[mail]\nport = 25\n', id="intake in a line"),
        pytest.param('[intake]\ncolumns = { X = "" }  # no\n', id="columns in a line"),
    ],
)
def test_tables_in_one_line_grow(before: str, tmp_path: Path) -> None:
    file = tmp_path / "reportgen.toml"
    file.write_text(before, "utf-8")
    write_mapping(file, MATCHES)
    columns = tomllib.loads(file.read_text("utf-8"))["intake"]["columns"]
    assert WRITTEN.items() <= columns.items()


@pytest.mark.parametrize("before", ["intake = 5\n", "[intake]\ncolumns = 5\n", "[[intake]]\n"])
def test_what_is_no_table_is_refused_and_left(before: str, tmp_path: Path) -> None:
    file = tmp_path / "reportgen.toml"
    file.write_text(before, "utf-8")
    with pytest.raises(SettingsError, match="must be a table"):
        write_mapping(file, MATCHES)
    assert file.read_text("utf-8") == before


def test_a_link_stays_a_link_and_rights_stay_as_they_are(tmp_path: Path) -> None:
    file, link = tmp_path / "kept.toml", tmp_path / "reportgen.toml"
    file.write_text("", "utf-8")
    file.chmod(0o600)
    link.symlink_to(file)
    write_mapping(link, MATCHES)
    assert link.is_symlink()
    assert "Full name" in file.read_text("utf-8")
    assert file.stat().st_mode & 0o777 == 0o600
