"""Several sheets could be the people's: what is read is named, and a doubt is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.cohort import LeftOut
from reportgen.errors import IntakeError
from reportgen.intake import match_columns, read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import book

WHO = ("Ana Lima", "Bo Chen", "Cy Vale", "Dee Marsh", "Eli Stone")
OLD = ("Name", "Email", "Title", "Skills")


def sheet(headings: Sequence[str], people: int, **columns: Any) -> list[Sequence[Any]]:
    """A sheet of the first people, each heading with what it seems to ask for."""
    rows: list[Sequence[Any]] = [headings]
    for n, name in enumerate(WHO[:people]):
        known = {"Email": f"{name[:2].lower()}{n}@example.com", "Title": "Baker", "Skills": "Bread"}
        known |= {
            "Name": name,
            "Voyager": name,
            "Contact": known["Email"],
            "Burrow": f"burrow{n}@example.com",
            "Wing": "North",
        } | columns
        rows.append([known[heading] for heading in headings])
    return rows


def read(path: Path, **sheets: Any) -> Any:
    settings = IntakeSettings.model_validate(sheets.pop("settings", {}))
    path.write_bytes(book({name.replace("_", " "): rows for name, rows in sheets.items()}))
    return read_intake(path, settings)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.xlsx"


@pytest.mark.parametrize(
    ("headings", "lacks", "line"),
    [
        pytest.param(
            ("Wing", "Voyager", "Email", "Title", "Skills"),
            "no column for the name",
            'If it is column B, put "Voyager" = "name"',
            id="name",
        ),
        pytest.param(
            ("Name", "Contact", "Burrow", "Title", "Skills"),  # two unknown columns of addresses
            "no column for the e-mail address or id",
            'If it is column B, put "Contact" = "email"',
            id="address",
        ),
    ],
)
def test_the_sheet_of_most_people_is_asked_about(
    path: Path, headings: Sequence[str], lacks: str, line: str
) -> None:
    sheets = {"Cohort_2026": sheet(headings, 5), "old_cohort": sheet(OLD, 2)}
    with pytest.raises(IntakeError) as asked:
        read(path, **sheets)
    said = str(asked.value)
    assert "“Cohort 2026” has the most people (5, and “old cohort” 2)" in said
    assert lacks in said
    assert f"{line} under [intake.columns] in reportgen.toml" in said
    assert '[intake] sheet = "old cohort"' in said
    heading, field = line.partition("put ")[2].replace('"', "").split(" = ")
    mended = read(path, **sheets, settings={"columns": {heading: field}})
    assert mended.intake.sheets == ("Cohort 2026", "old cohort")
    chosen = read(path, **sheets, settings={"sheet": "old cohort"})
    assert (chosen.intake.sheets, chosen.intake.left_out) == (("old cohort",), ())


def test_columns_shows_the_sheet_that_is_asked_about(path: Path) -> None:
    with pytest.raises(IntakeError):
        read(path, New=sheet(("Voyager", "Email", "Title", "Skills"), 5), Old=sheet(OLD, 2))
    assert {m.sheet for m in match_columns(path, IntakeSettings())} == {"New", "Old"}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(sheet(("Voyager", "Email", "Title", "Skills"), 2), id="no-more-people"),
        pytest.param(
            [*sheet(("Email", "Title", "Skills"), 2)]
            + sheet(("Email", "Title", "Skills"), 2)[1:] * 4,
            id="more-rows-of-the-same-people",
        ),
        pytest.param(sheet(("Title", "Skills", "Wing"), 5), id="a-list-of-other-things"),
    ],
)
def test_a_sheet_that_holds_no_more_people_is_named_and_left_out(
    path: Path, other: Sequence[Any]
) -> None:
    result = read(path, People=sheet(OLD, 2), Other=other)
    assert result.intake.sheets == ("People",)
    assert [left.sheet for left in result.intake.left_out] == ["Other"]
    assert [p.code for p in result.problems] == ["sheet_not_read"]


def test_a_contact_list_is_named_among_the_left_out(path: Path) -> None:
    result = read(path, People=sheet(OLD, 2), Staff=sheet(("Name", "Email"), 5))
    assert result.intake.left_out == (LeftOut("Staff", "judged"),)
    assert result.problems == ()


def test_several_sheets_may_be_chosen(path: Path) -> None:
    sheets = {"A": sheet(OLD, 1), "B": sheet(OLD, 2), "C": sheet(OLD, 3)}
    chosen = read(path, **sheets, settings={"sheet": ["a", "C"]})
    assert chosen.intake.sheets == ("A", "C")
    with pytest.raises(IntakeError, match="no sheet “D”"):
        read(path, **sheets, settings={"sheet": ["a", "D"]})


def test_a_file_without_a_sheet_that_fits_names_the_column_too(path: Path) -> None:
    with pytest.raises(IntakeError, match='If it is column A, put "Voyager" = "name"'):
        read(path, People=sheet(("Voyager", "Email", "Title", "Skills"), 3))
