"""A collapsed sheet is told, kept and not mailed from; an ordinary night never is held up."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reportgen.history import open_history, read_history
from tests.run.agency import BARE, Agency, Row, row, write_intake
from tests.run.command import Ended, here
from tests.run.conftest import AgencyAfter

FIRST = date(2026, 3, 2)
PEOPLE = 12
CONFIG = f"""
[report]
templates = "{BARE}"
[run]
workers = 1
[mail]
from = "coach@agency.example"
release = "automatic"
"""
WORK = ("payroll", "tea", "museum", "garden", "harbour", "bakery", "library", "cinema", "railway",
        "orchard", "theatre", "quarry")  # fmt: skip

Mend = Callable[[Agency], None]


def night(number: int) -> str:
    return (FIRST + timedelta(number - 1)).isoformat()


def person(number: int, **values: Any) -> Row:
    """Somebody who says in each field what nobody else says."""
    work, other = WORK[number % PEOPLE], WORK[(number + 5) % PEOPLE]
    own = {
        "coach": ("Kim", "Lee", "Max")[number % 3],
        "title": f"Technical writer for {work} handbooks",
        "overview": f"For {number + 3} years I have written {work} pages that are read to the end."
        f" My last {other} handbook cut its readers' questions by {number + 20} percent. "
        f"Send me your roughest {work} draft, and I will show you one page of it, rewritten.",
        "hourly_rate": 25 + number,
        "skills": f"Technical Writing; {work.title()} Guides; Markdown; API Documentation; Editing",
        "employment": f"Writer | {other.title()} House | 2019-03 to 2024-08 | Handbooks for {work}",
    }
    return row(f"S-{number}", **(own | values))


def an_agency(agency: Agency, people: int = PEOPLE) -> None:
    """The first night, with everybody's mail in the outbox."""
    (agency.folder / "reportgen.toml").write_text(CONFIG, encoding="utf-8")
    agency.people(*(person(number) for number in range(1, people + 1)))
    assert run(agency, 1).returncode == 0


def small(agency: Agency) -> None:
    an_agency(agency, 4)


@pytest.fixture(scope="module", autouse=True)
def _renders_here(renders_here: Callable[[pytest.MonkeyPatch], None]) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        renders_here(patch)
        yield


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(an_agency).copied(tmp_path / "agency")


@pytest.fixture
def cohort_of_four(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(small).copied(tmp_path / "agency")


def run(agency: Agency, number: int, *options: str) -> Ended:
    agency.hand_in()
    dated = ("--as-of", night(number))
    return here("run", "intake.xlsx", *dated, "--send", *options, cwd=agency.folder)


def call(agency: Agency, *args: str) -> Ended:
    return here(*args, cwd=agency.folder)


def mailed(agency: Agency, number: int) -> set[str]:
    letters = (agency.output / night(number) / "outbox").glob("S-*.eml")
    return {who for letter in letters for who in re.findall(r"^S-\d+", letter.name)}


def everybody(agency: Agency, **values: Any) -> None:
    for each in agency.rows:
        agency.change(each, **values)


def rename(agency: Agency, before: str, now: str | None) -> None:
    """Another heading over the same answers, or the whole column gone."""
    agency.rows = {
        each: {
            now if now and k == before else k: v for k, v in values.items() if k != before or now
        }
        for each, values in agency.rows.items()
    }


def only_headings(agency: Agency) -> None:
    write_intake(agency.intake, agency.rows.values())
    book = load_workbook(agency.intake)
    book["Candidates"].delete_rows(2, PEOPLE)
    book.save(agency.intake)
    agency.saved = agency.rows


def half_gone(agency: Agency) -> None:
    agency.rows = dict(list(agency.rows.items())[: PEOPLE // 2])


def cut_short(agency: Agency) -> None:
    for each, values in agency.rows.items():
        agency.change(each, overview=values["overview"][:30])


@dataclass(frozen=True)
class Collapse:
    """What happens to the sheet, and what the guard must make of it.

    `told` are the codes with the field of each; `says` stands in the summary, the names of the
    columns included; `meant` are those who get mail once it is confirmed.
    """

    how: Mend
    told: set[tuple[str, str]]
    says: str
    meant: int = PEOPLE


COLLAPSES = {
    "nobody": Collapse(only_headings, {("no_people", "")}, "there were 12 people", 0),
    "halved": Collapse(half_gone, {("people_gone", "")}, "6 of 12 people are gone", 0),
    "emptied column": Collapse(
        lambda a: everybody(a, overview=None),
        {("field_emptied", "overview"), ("readiness_shifted", "")},
        "“overview” is blank for most people: 0 of 12",
    ),
    "broken formula": Collapse(
        lambda a: everybody(a, hourly_rate="#REF!"),
        {("field_unreadable", "hourly_rate")},
        "“hourly_rate” can't be read for most people: 0 of 12",
    ),
    "renamed heading, unread": Collapse(
        lambda a: rename(a, "overview", "Tell me all"),
        {("column_missing", "overview")},
        "“overview” is not read any more; overview was read from it. In its place stands “Tell me",
    ),
    "renamed heading, read": Collapse(
        lambda a: rename(a, "overview", "Profile overview"),
        {("column_renamed", "overview")},
        "“overview” is now “Profile overview”",
        0,
    ),
    "missing column": Collapse(
        lambda a: rename(a, "skills", None),
        {("column_missing", "skills")},
        "“skills” is missing",
    ),
    "filled down": Collapse(
        lambda a: everybody(a, title="Technical writer for payroll handbooks"),
        {("field_uniform", "title")},
        "“title” says the same for 12 of 12 people; before, 1 of 12",
        PEOPLE - 1,
    ),
    "one coach for all": Collapse(
        lambda a: everybody(a, coach="Kim"),
        {("field_uniform", "coach")},
        "“coach” says the same for 12 of 12 people; before, 4 of 12",
        0,
    ),
    "texts cut off": Collapse(
        cut_short, {("readiness_shifted", "")}, "Readiness fell by 3 points or more for 12 of 12"
    ),
}


Lived = Callable[[str], Agency]


@pytest.fixture(scope="module")
def lived(agency_after: AgencyAfter, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """An agency after two nights, its sheet collapsed on the second; each kind once."""
    known: dict[str, Agency] = {}

    def second_night(name: str) -> Agency:
        if name not in known:
            folder = tmp_path_factory.mktemp("collapsed") / "agency"
            agency = known[name] = agency_after(an_agency).copied(folder)
            COLLAPSES[name].how(agency)
            done = run(agency, 2)
            (folder / "said.txt").write_text(f"{done.returncode}\n{done.stderr}", "utf-8")
        return known[name]

    return second_night


# Each tells what another one tells as well.
LIKE_ANOTHER = ("renamed heading, unread", "one coach for all", "texts cut off")


@pytest.fixture(
    params=[
        pytest.param(each, marks=pytest.mark.heavy if each in LIKE_ANOTHER else ())
        for each in COLLAPSES
    ]
)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def collapse(name: str) -> Collapse:
    return COLLAPSES[name]


@pytest.fixture
def stopped(name: str, lived: Lived, tmp_path: Path) -> Agency:
    return lived(name).copied(tmp_path / "stopped")


@pytest.fixture
def emptied(lived: Lived, tmp_path: Path) -> Agency:
    return lived("emptied column").copied(tmp_path / "emptied")


def found(agency: Agency, number: int) -> set[tuple[str, str]]:
    return {(c["code"], c["field"]) for c in agency.document(night(number))["guard"]}


def last_success(agency: Agency) -> str:
    return (agency.output / "last-success").read_text("utf-8").strip()


def test_a_collapsed_sheet_is_told_and_nothing_is_mailed(
    stopped: Agency, collapse: Collapse
) -> None:
    code, _, said = (stopped.folder / "said.txt").read_text("utf-8").partition("\n")
    assert (code, found(stopped, 2)) == ("1", collapse.told)
    assert collapse.says in said
    assert "reportgen run intake.xlsx --confirm-change" in said
    assert mailed(stopped, 2) == set()
    document = stopped.document(night(2))
    assert document["exit_code"] == 1
    for change in document["guard"]:
        assert change["says"] in said
        assert not change["confirmed"]
        assert change["before"] != change["now"]

    # It is finished all the same; only a good night moves `last-success`.
    assert (stopped.output / "latest").resolve().name == night(2)
    assert last_success(stopped) == night(1)
    assert len(list(stopped.file(night(2), "reports").glob("*.pdf"))) == len(document["candidates"])
    book = load_workbook(stopped.file(night(2), "cohort.xlsx"))
    cells = {str(cell.value) for line in book["Intake problems"].iter_rows() for cell in line}
    assert {change["says"] for change in document["guard"]} <= cells


def test_a_mended_sheet_passes_by_itself(stopped: Agency) -> None:
    stopped.rows = {f"S-{n}": person(n) for n in range(1, PEOPLE + 1)}
    stopped.change("S-1", title="Technical writer for river handbooks")
    done = run(stopped, 3)
    assert (done.returncode, found(stopped, 3)) == (0, set()), done.stderr
    assert mailed(stopped, 3) == {"S-1"}, "and nobody is told twice"
    assert stopped.document(night(3))["counts"]["unchanged"] == PEOPLE - 1
    with read_history(stopped.history) as history:
        first, second = history.versions.of("S-1")
        assert second.comparison is not None
        assert (second.compared_with, second.comparison.since) == (first.number, first.day)
        assert [point.day.isoformat() for point in second.trend] == [night(1), night(3)]
        others = [history.versions.of(f"S-{n}") for n in range(2, PEOPLE + 1)]
        assert [len(versions) for versions in others] == [1] * (PEOPLE - 1)
        past = [each.day.isoformat() for each in history.runs.past(date.max, 9)]
        assert past == [night(1), night(3)]


def test_a_confirmed_change_is_mailed(stopped: Agency, collapse: Collapse) -> None:
    done = run(stopped, 2, "--confirm-change")
    assert (done.returncode, found(stopped, 2)) == (0, collapse.told), done.stderr
    assert "Confirmed" in done.stderr
    assert all(change["confirmed"] for change in stopped.document(night(2))["guard"])
    assert len(mailed(stopped, 2)) == collapse.meant
    assert last_success(stopped) == night(2)


def test_a_confirmed_sheet_is_the_new_normal(emptied: Agency) -> None:
    run(emptied, 2, "--confirm-change")
    assert run(emptied, 2).returncode == 0, "the word stands for the rest of the day"
    done = run(emptied, 3)
    assert (done.returncode, found(emptied, 3)) == (0, set()), done.stderr
    assert call(emptied, "status", "--max-age", "26h").returncode == 0


def test_a_stopped_night_stays_stopped_until_somebody_speaks(emptied: Agency) -> None:
    done = run(emptied, 3)
    assert (done.returncode, found(emptied, 3)) == (1, found(emptied, 2))
    assert mailed(emptied, 3) == set()
    assert run(emptied, 4, "--confirm-change").returncode == 0
    assert mailed(emptied, 4) == set(emptied.rows)


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["send"], id="send"),
        pytest.param(["send", night(2)], id="send RUN"),
        pytest.param(["send", "--dry-run"], id="dry run"),
        pytest.param(["send", "--redirect-to", "me@agency.example"], id="redirected"),
        pytest.param(["release", "--all"], id="release"),
        pytest.param(["status", "--max-age", "26h"], id="monitor"),
    ],
)
def test_whoever_asks_later_is_told_the_same(emptied: Agency, args: list[str]) -> None:
    refused = call(emptied, *args)
    assert refused.returncode == 1
    assert COLLAPSES["emptied column"].says in refused.stderr
    assert "--confirm-change" in refused.stderr
    assert mailed(emptied, 2) == set()


def test_a_check_says_it_too_and_leaves_nothing(agency: Agency) -> None:
    half_gone(agency)
    agency.hand_in()
    done = call(agency, "check", "intake.xlsx", "--as-of", night(2))
    assert done.returncode == 1
    assert "6 of 12 people are gone" in done.stderr
    assert run(agency, 2).returncode == 1


def test_a_confirmation_covers_what_was_told_and_nothing_on_top(emptied: Agency) -> None:
    half_gone(emptied)
    done = run(emptied, 2, "--confirm-change")
    assert done.returncode == 1
    assert "takes another word of yours" in done.stderr
    assert mailed(emptied, 2) == set()
    assert run(emptied, 2, "--confirm-change").returncode == 0


def test_a_partial_run_of_a_collapsed_sheet_mails_nobody(agency: Agency) -> None:
    everybody(agency, overview=None)
    done = run(agency, 2, "--only", "S-1")
    folder = f"{night(2)}-partial-1"
    assert done.returncode == 1
    assert call(agency, "send", folder).returncode == 1
    assert not (agency.output / folder / "outbox").exists()


def test_the_last_good_night_may_still_be_mailed_from(emptied: Agency) -> None:
    assert call(emptied, "send", night(1)).returncode == 0


def test_what_staff_wrote_on_a_stopped_night_counts(emptied: Agency) -> None:
    emptied.write_note(night(2), "S-1", "Ring me on Friday.")
    emptied.rows = {f"S-{n}": person(n) for n in range(1, PEOPLE + 1)}
    assert run(emptied, 3).returncode == 0
    assert mailed(emptied, 3) == {"S-1"}


def test_the_night_that_the_next_is_compared_with_is_never_too_old(emptied: Agency) -> None:
    call(emptied, "purge", "--older-than", "1")
    left = {path.name for path in emptied.output.glob("2026*")}
    assert left == {night(1), night(2)}
    assert (run(emptied, 3).returncode, found(emptied, 3)) == (1, found(emptied, 2))


def test_a_sheet_of_a_younger_date_is_compared_within_the_day(agency: Agency) -> None:
    half_gone(agency)
    assert run(agency, 1).returncode == 1


def test_of_a_night_that_kept_nothing_of_its_sheet_only_people_are_compared(
    agency: Agency,
) -> None:
    with open_history(agency.history) as history:
        for change in ("DELETE FROM run_columns", "DELETE FROM run_fields"):
            history._db.execute(change)
        history._db.execute("UPDATE runs SET program = ''")
    everybody(agency, overview=None)
    half_gone(agency)
    assert run(agency, 2).returncode == 1
    assert found(agency, 2) == {("people_gone", "")}


def test_another_sheet_s_mail_goes_on(emptied: Agency) -> None:
    other = replace(emptied, sheet="autumn.xlsx", rows={"A-3": row("A-3")}, saved={})
    other.hand_in()
    dated = ("--as-of", night(2))
    assert call(other, "run", "autumn.xlsx", *dated).returncode == 0
    done = call(emptied, "send")
    assert done.returncode == 1
    assert COLLAPSES["emptied column"].says in done.stderr
    assert mailed(emptied, 2) == set()
    letters = (emptied.output / f"{night(2)}-autumn" / "outbox").glob("*.eml")
    assert [letter.name[:3] for letter in letters] == ["A-3"]
    assert call(emptied, "status", "--max-age", "26h", "--cohort", "autumn").returncode == 0
    assert call(emptied, "status", "--max-age", "26h").returncode == 1


# Ordinary nights: nothing of all this may ever be said.


def two_join(agency: Agency) -> None:
    agency.people(row("S-20", title=None, overview=None), row("S-21", skills=None, photo=None))


def many_join(agency: Agency) -> None:
    """A new course, whose people have filled in no more than their names and one coach."""
    blank = dict.fromkeys(("title", "overview", "skills", "employment", "photo"))
    agency.people(*(row(f"S-{n}", **blank, coach="Kim") for n in range(20, 60)))


def some_edit(agency: Agency) -> None:
    agency.change("S-1", title="Writer")
    agency.change("S-2", overview=None)
    agency.change("S-3", skills="Editing", hourly_rate="about 30?")
    agency.change("S-4", photo="no", coach="Max")


def four_leave(agency: Agency) -> None:
    for number in range(1, 5):
        del agency.rows[f"S-{number}"]


def half_are_approved(agency: Agency) -> None:
    for number in range(1, PEOPLE // 2 + 1):
        agency.change(f"S-{number}", submission_status="approved")


def approved_have_gone(agency: Agency) -> None:
    half_are_approved(agency)
    assert run(agency, 2).returncode == 0
    half_gone(agency)
    agency.rows = {f"S-{n}": person(n) for n in range(PEOPLE // 2 + 1, PEOPLE + 1)}


def other_rules(agency: Agency) -> None:
    (agency.folder / "rules.toml").write_text("[title]\nweight = 90\n", encoding="utf-8")
    with (agency.folder / "reportgen.toml").open("a", encoding="utf-8") as file:
        file.write('[rulebook]\nfile = "rules.toml"\n')
    cut_short(agency)


def a_column_more(agency: Agency) -> None:
    everybody(agency, cohort="Spring")


def reordered(agency: Agency) -> None:
    agency.rows = {
        each: dict(reversed(values.items())) for each, values in reversed(agency.rows.items())
    }


def left_out_on_purpose(agency: Agency) -> None:
    with (agency.folder / "reportgen.toml").open("a", encoding="utf-8") as file:
        file.write('[intake.columns]\noverview = ""\n')


def mapped_anew(agency: Agency) -> None:
    rename(agency, "overview", "Tell me all")
    with (agency.folder / "reportgen.toml").open("a", encoding="utf-8") as file:
        file.write('[intake.columns]\n"Tell me all" = "overview"\n')


@pytest.mark.parametrize(
    "happens",
    [
        pytest.param(lambda agency: None, id="nothing"),
        pytest.param(two_join, id="two join with little", marks=pytest.mark.heavy),
        pytest.param(many_join, id="a new course joins"),
        pytest.param(some_edit, id="some edit", marks=pytest.mark.heavy),
        pytest.param(four_leave, id="a third leave"),
        pytest.param(half_are_approved, id="half are approved", marks=pytest.mark.heavy),
        pytest.param(approved_have_gone, id="those approved before are taken out"),
        pytest.param(other_rules, id="the rules change"),
        pytest.param(a_column_more, id="a column more", marks=pytest.mark.heavy),
        pytest.param(reordered, id="rows and columns in another order", marks=pytest.mark.heavy),
        pytest.param(
            left_out_on_purpose, id="the settings leave a column out", marks=pytest.mark.heavy
        ),
        pytest.param(mapped_anew, id="the settings map the new heading"),
    ],
)
def test_an_ordinary_night_is_never_held_up(agency: Agency, happens: Mend) -> None:
    happens(agency)
    done = run(agency, 3)
    assert (done.returncode, found(agency, 3)) == (0, set()), done.stderr
    assert last_success(agency) == night(3)


def one_leaves(agency: Agency) -> None:
    del agency.rows["S-1"]


def one_clears_all(agency: Agency) -> None:
    agency.change("S-1", **dict.fromkeys(("title", "overview", "skills", "photo")))


@pytest.mark.parametrize(
    "happens",
    [
        pytest.param(one_leaves, id="one leaves"),
        pytest.param(one_clears_all, id="one clears all"),
    ],
)
def test_one_person_s_doing_holds_up_no_small_cohort(cohort_of_four: Agency, happens: Mend) -> None:
    happens(cohort_of_four)
    done = run(cohort_of_four, 2)
    assert (done.returncode, found(cohort_of_four, 2)) == (0, set()), done.stderr


def test_nor_does_the_last_but_one_of_two(agency_after: AgencyAfter, tmp_path: Path) -> None:
    agency = agency_after(pair).copied(tmp_path / "agency")
    one_leaves(agency)
    assert run(agency, 2).returncode == 0


def pair(agency: Agency) -> None:
    an_agency(agency, 2)


def test_thresholds_are_settings(agency: Agency) -> None:
    with (agency.folder / "reportgen.toml").open("a", encoding="utf-8") as file:
        file.write("[guard]\npeople = 0.5\n")
    half_gone(agency)
    assert run(agency, 2).returncode == 0
    del agency.rows["S-1"], agency.rows["S-2"], agency.rows["S-3"], agency.rows["S-4"]
    assert run(agency, 3).returncode == 1
