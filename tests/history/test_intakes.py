"""A run folder's name says whose run it is, and history keeps the intakes apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reportgen.history import History
from reportgen.history.intakes import FIRST, RunName, intake_of
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        pytest.param("2026-11-22", RunName(DAY), id="the-first-intake-s"),
        pytest.param("2026-11-22-partial-2", RunName(DAY, FIRST, 2), id="a-partial-one"),
        pytest.param("2026-11-22-autumn", RunName(DAY, "autumn"), id="another-intake-s"),
        pytest.param("2026-11-22-a-b-partial-1", RunName(DAY, "a-b", 1), id="its-partial-one"),
        pytest.param("2026-11-22-اختبار", RunName(DAY, "اختبار"), id="any-script"),
    ],
)
def test_a_folder_s_name_says_whose_run_it_is(folder: str, name: RunName) -> None:
    assert RunName.of(folder) == name
    assert str(name) == folder
    assert intake_of(folder) == name.intake


@pytest.mark.parametrize(
    "folder",
    ["sample", "previews", "2026-11-22 copy", "2026-13-01", "x-2026-11-22", "latest-autumn"],
)
def test_other_folders_are_no_runs(folder: str) -> None:
    assert RunName.of(folder) is None
    assert intake_of(folder) == FIRST


def test_history_keeps_what_each_intake_is_known_by(clerk: Clerk, history: History) -> None:
    def night(
        n: int, *people: str, intake_file: str, intake: str = FIRST, cohort: str = ""
    ) -> None:
        day = FIRST_NIGHT + timedelta(n)
        clerk.night(
            day,
            *(a_report(a_profile(p)) for p in people),
            folder=str(RunName(day, intake)),
            intake=intake,
            cohort=cohort,
            intake_file=intake_file,
        )

    night(0, "A-1", "A-2", intake_file="../a.xlsx")
    night(0, "B-1", intake="b", intake_file="../b.xlsx", cohort="Bees")
    night(1, "A-1", intake_file="../new.xlsx")
    first, second = history.runs.intakes()
    assert (first.slug, first.name, first.files) == (
        FIRST,
        "new.xlsx",
        ("../new.xlsx", "../a.xlsx"),
    )
    assert (second.slug, second.name, second.files) == ("b", "Bees", ("../b.xlsx",))
    assert [set(known.people) for known in (first, second)] == [{"A-1"}, {"B-1"}]
    assert history.runs.everybody_of(FIRST) == {"A-1", "A-2"}
    assert [run.folder for run in history.runs.newest_of_each()] == ["2026-03-02", "2026-03-01-b"]
    assert [past.day for past in history.runs.past(FIRST_NIGHT + timedelta(2), 9, "b")] == [
        FIRST_NIGHT
    ]
