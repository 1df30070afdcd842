"""Several sheets in one output folder: each has its folders, its trend, its people and its mail."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from reportgen.history import open_history, read_history
from reportgen.history.migrate import migrations
from reportgen.maintenance.purge import purge_runs
from reportgen.run.context import JudgingContext
from reportgen.run.send import Round, release_reports, send_reports
from tests.run.agency import Agency, entry, folder_of, row

DAYS = [date(2026, 3, 2) + timedelta(n) for n in range(4)]
TITLES = ("Technical writer for payroll software", "Technical writer for hospital software")

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def spring(tmp_path: Path, context: JudgingContext) -> Agency:
    agency = Agency(tmp_path, context, sheet="spring.xlsx")
    agency.people(row("S-1"), row("S-2"))
    return agency


@pytest.fixture
def autumn(tmp_path: Path, context: JudgingContext) -> Agency:
    agency = Agency(tmp_path, context, sheet="autumn.xlsx")
    agency.people(row("A-3"), row("A-5"))
    return agency


def waiting(agency: Agency) -> dict[str, str]:
    """Where everybody's mail stands."""
    with read_history(agency.history) as history:
        return {d.candidate_id: d.state.value for d in history.deliveries.all()}


def links(agency: Agency) -> dict[str, str]:
    return {p.name: str(p.readlink()) for p in agency.output.glob("latest*")}


def pdfs(agency: Agency, folder: str) -> set[str]:
    return {p.name[:3] for p in (agency.output / folder / "reports").glob("*.pdf")}


def test_two_sheets_on_one_day_over_three_nights(spring: Agency, autumn: Agency) -> None:
    mailed: list[set[str]] = []
    for number, day in enumerate(DAYS[:3]):
        if number == 2:
            autumn.change("A-5", title=TITLES[0])
        one, two = spring.night(day), autumn.night(day)
        assert one.folder == spring.output / day.isoformat()
        assert two.folder == spring.output / f"{day.isoformat()}-autumn"
        assert (pdfs(spring, folder_of(one)), pdfs(spring, folder_of(two))) == (
            {"S-1", "S-2"},
            {"A-3", "A-5"},
        )
        mailed.append(spring.post(folder_of(one)) | spring.post(folder_of(two)))
        assert [len(s.cohort.past) for s in (one, two)] == [number, number], "a trend of its own"
        assert [e.change for s in (one, two) for e in s.cohort.entries if number == 1] in (
            [],
            [0.0] * 4,
        )
    assert mailed == [{"S-1", "S-2", "A-3", "A-5"}, set(), {"A-5"}]
    assert set(waiting(spring).values()) == {"sent"}
    assert links(spring) == {
        "latest": DAYS[2].isoformat(),
        "latest-autumn": f"{DAYS[2].isoformat()}-autumn",
    }
    said = {p.name: p.read_text().strip() for p in spring.output.glob("last-success*")}
    assert said == {
        "last-success": DAYS[2].isoformat(),
        "last-success-autumn": f"{DAYS[2].isoformat()}-autumn",
    }
    assert spring.document(f"{DAYS[2].isoformat()}-autumn")["intake"]["cohort"] == "autumn"
    assert spring.document(DAYS[2].isoformat())["intake"]["cohort"] == ""


def test_mail_that_waits_is_not_given_up_for_another_sheet(spring: Agency, autumn: Agency) -> None:
    spring.change("S-1", send="hold")
    autumn.change("A-3", send="hold")
    folders = [folder_of(s.night(DAYS[0])) for s in (spring, autumn)]
    for folder in (*folders, *folders):
        spring.post(folder)
    assert waiting(spring) == {"S-1": "held", "S-2": "sent", "A-3": "held", "A-5": "sent"}
    del autumn.rows["A-3"]
    spring.post(folder_of(autumn.night(DAYS[1])))
    assert waiting(spring) == {"S-1": "held", "S-2": "sent", "A-3": "superseded", "A-5": "sent"}


def test_a_rerun_and_a_partial_run_stay_with_their_sheet(spring: Agency, autumn: Agency) -> None:
    spring.night(DAYS[0])
    first = autumn.night(DAYS[0])
    autumn.change("A-3", title=TITLES[0])
    again = autumn.night(DAYS[0])
    assert (again.folder, again.fresh) == (first.folder, 1)
    assert entry(again, "A-3").report.number == 1, "nobody had been told the first"
    partial = autumn.night(DAYS[1], only=("A-5",))
    assert folder_of(partial) == f"{DAYS[1].isoformat()}-autumn-partial-1"
    assert folder_of(spring.night(DAYS[1])) == DAYS[1].isoformat()
    assert links(spring)["latest-autumn"] == f"{DAYS[0].isoformat()}-autumn"


def test_nobody_is_taken_for_a_namesake_of_whom_another_sheet_holds(
    spring: Agency, autumn: Agency
) -> None:
    """“Robin S-1 Vale” has not vanished: she stands in the other sheet."""
    spring.night(DAYS[0])
    namesake = row("A-7", candidate_id=None, name=spring.rows["S-1"]["name"])
    autumn.rows = {"A-7": namesake, **autumn.rows}
    summary = autumn.night(DAYS[1])
    assert {h for e in summary.cohort.entries for h in e.holds} == set()
    assert len(spring.post(folder_of(summary))) == 3


def test_the_newest_run_of_each_sheet_outlives_a_purge(spring: Agency, autumn: Agency) -> None:
    autumn.night(DAYS[0])
    spring.night(DAYS[0])
    spring.night(DAYS[1])
    spring.night(DAYS[2])
    purge_runs(spring.configured(), spring.context, DAYS[3], mailed_too=True)
    left = {p.name for p in spring.output.glob("2026*")}
    assert left == {DAYS[0].isoformat(), f"{DAYS[2].isoformat()}-spring"}
    assert autumn.night(DAYS[3]).fresh == 0


def test_a_sheet_is_known_again_under_another_name(spring: Agency) -> None:
    spring.night(DAYS[0])
    spring.sheet, spring.saved = "final version.xlsx", {}
    assert folder_of(spring.night(DAYS[1])) == DAYS[1].isoformat()
    spring.sheet, spring.rows = "elsewhere.xlsx", {"S-7": row("S-7"), "S-8": row("S-8")}
    assert folder_of(spring.night(DAYS[1])) == f"{DAYS[1].isoformat()}-elsewhere"


def test_the_settings_name_an_intake_whatever_its_file_is_called(spring: Agency) -> None:
    def named(cohort: str) -> str:
        spring.settings["run"] = {"cohort": cohort}
        return folder_of(spring.night(DAYS[0]))

    assert folder_of(spring.night(DAYS[0])) == DAYS[0].isoformat()
    assert named("Spring 2026") == DAYS[0].isoformat(), "the same people under a name at last"
    spring.rows = {"S-7": row("S-7"), "S-8": row("S-8")}
    assert named("Autumn 2026") == f"{DAYS[0].isoformat()}-autumn-2026"
    assert named("AUTUMN 2026") == f"{DAYS[0].isoformat()}-autumn-2026"
    spring.rows["S-9"] = row("S-9")
    assert named("Spring 2026") == DAYS[0].isoformat()


def test_what_is_new_or_renamed_is_said(spring: Agency, autumn: Agency) -> None:
    assert spring.night(DAYS[0]).notes == ()
    (new,) = autumn.night(DAYS[0]).notes
    for told in ("autumn.xlsx", "spring.xlsx", f"{DAYS[0].isoformat()}-autumn", "latest-autumn"):
        assert told in new
    assert autumn.night(DAYS[1]).notes == ()
    spring.sheet, spring.saved = "final.xlsx", {}
    (renamed,) = spring.night(DAYS[1]).notes
    assert "final.xlsx" in renamed
    assert "spring.xlsx" in renamed


def test_an_id_written_in_other_letters_is_the_same_person_s(spring: Agency) -> None:
    spring.night(DAYS[0])
    for person in ("S-1", "S-2"):
        spring.rows[person]["candidate_id"] = person.lower()
    ids = [e.report.profile.id for e in spring.night(DAYS[1]).cohort.entries]
    assert ids == ["S-1", "S-2"]
    partial = spring.night(DAYS[2], only=("s-2",))
    assert [e.report.profile.id for e in partial.cohort.entries] == ["S-2"]


def as_the_first_schema_had_it(path: Path) -> None:
    """Put what stands in a history into one of the first schema, in its place."""
    old = path.with_name("old.sqlite3")
    with open_history(old, migrations()[:1]):
        pass
    with closing(sqlite3.connect(old)) as history, history:
        history.execute("ATTACH ? AS today", (str(path),))
        tables = "SELECT name FROM main.sqlite_master WHERE type = 'table'"
        for (table,) in history.execute(tables).fetchall():
            named = history.execute("SELECT name FROM pragma_table_info(?)", (table,))
            columns = ", ".join(name for (name,) in named)
            history.execute(f"INSERT INTO {table} SELECT {columns} FROM today.{table}")
    old.replace(path)


def test_a_history_from_before_there_were_several_belongs_to_the_first(
    spring: Agency, autumn: Agency
) -> None:
    spring.night(DAYS[0])
    as_the_first_schema_had_it(spring.history)
    assert folder_of(spring.night(DAYS[1])) == DAYS[1].isoformat()
    assert folder_of(autumn.night(DAYS[1])) == f"{DAYS[1].isoformat()}-autumn"
    with read_history(spring.history) as history:
        kept = [(run.folder, run.intake, run.intake_file) for run in history.runs.all()]
    assert sorted(kept) == [
        (DAYS[0].isoformat(), "", ""),
        (DAYS[1].isoformat(), "", "../spring.xlsx"),
        (f"{DAYS[1].isoformat()}-autumn", "autumn", "../autumn.xlsx"),
    ]


class TestSomebodyInTwoSheets:
    """The word that came last counts, nobody is mailed twice, and nothing goes to and fro."""

    def both(self, spring: Agency, autumn: Agency, **there: object) -> None:
        autumn.people(row("S-1", **there))

    def night(self, spring: Agency, autumn: Agency, day: date) -> dict[str, int]:
        """One night of both sheets with mail; how many mails each got."""
        before = self.sent(spring) if spring.history.exists() else {}
        for sheet in (spring, autumn):
            sheet.post(folder_of(sheet.night(day)))
        after = self.sent(spring)
        return {who: n - before.get(who, 0) for who, n in after.items() if n > before.get(who, 0)}

    def sent(self, agency: Agency) -> dict[str, int]:
        with read_history(agency.history) as history:
            sent = [d.candidate_id for d in history.deliveries.all() if d.state.value == "sent"]
        return {who: sent.count(who) for who in sent}

    def test_with_the_same_words_they_get_one_mail(self, spring: Agency, autumn: Agency) -> None:
        self.both(spring, autumn)
        assert self.night(spring, autumn, DAYS[0]) == dict.fromkeys(("S-1", "S-2", "A-3", "A-5"), 1)
        assert self.night(spring, autumn, DAYS[1]) == {}

    def test_with_other_words_nothing_goes_to_and_fro(self, spring: Agency, autumn: Agency) -> None:
        self.both(spring, autumn, title=TITLES[0])
        self.night(spring, autumn, DAYS[0])
        assert self.night(spring, autumn, DAYS[1]) == {}
        assert self.night(spring, autumn, DAYS[2]) == {}
        spring.change("S-1", title=TITLES[1])
        assert self.night(spring, autumn, DAYS[3]) == {"S-1": 1}
        with read_history(spring.history) as history:
            told = [v.snapshot.values["title"] for v in history.versions.of("S-1")]
        assert told == [spring.saved["S-2"]["title"], TITLES[0], TITLES[1]]

    def test_before_any_mail_the_later_sheet_counts_and_no_row_is_a_fault(
        self, spring: Agency, autumn: Agency
    ) -> None:
        self.both(spring, autumn, title=TITLES[0])
        folders = [folder_of(s.night(DAYS[0])) for s in (spring, autumn)]
        assert spring.post(folders[0]) == {"S-2"}
        assert spring.post(folders[1]) == {"S-1", "A-3", "A-5"}
        assert spring.post(folders[0]) == set()

    def test_one_sheet_s_hold_holds(self, spring: Agency, autumn: Agency) -> None:
        self.both(spring, autumn)
        spring.change("S-1", send="hold")
        folders = [folder_of(s.night(DAYS[0])) for s in (spring, autumn)]
        assert "S-1" not in spring.post(folders[1]) | spring.post(folders[0])
        assert waiting(spring)["S-1"] == "held"

    def test_it_is_said(self, spring: Agency, autumn: Agency) -> None:
        self.both(spring, autumn)
        spring.night(DAYS[0])
        notes = autumn.night(DAYS[0]).notes
        assert any("1 person here stands in spring.xlsx too" in note for note in notes)


def test_sheets_that_number_their_people_each_from_one_mix_nobody(
    spring: Agency, autumn: Agency
) -> None:
    spring.rows, autumn.rows = {}, {}
    spring.people(row("0-1", candidate_id=1, name="Ann Hill"))
    autumn.people(row("0-2", candidate_id=1, name="Bob Lake", title=TITLES[0]))
    for day in DAYS[:2]:
        one, two = spring.night(day), autumn.night(day)
        assert [e.report.profile.id for e in one.cohort.entries] == ["1"]
        (bob,) = two.cohort.entries
        assert (bob.report.profile.id, bob.report.number) == ("1@autumn", 1)
        assert bob.report.comparison is None, "nothing of Ann's"
        (noted,) = [p for p in two.problems if p.code == "id_of_another"]
        assert (noted.cell.address, noted.args) == (
            "A2",
            {"own": "1@autumn", "sheet": "spring.xlsx"},
        )
        assert len(spring.post(folder_of(one)) | spring.post(folder_of(two))) == (
            2 if day == DAYS[0] else 0
        )
    autumn.rows["1"]["name"] = "Bob Seaman"
    assert [e.report.profile.id for e in autumn.night(DAYS[2]).cohort.entries] == ["1@autumn"]
    assert folder_of(autumn.night(DAYS[2], only=("1@autumn",))).endswith("-autumn-partial-1")


def test_send_and_release_reach_every_sheet(spring: Agency, autumn: Agency) -> None:
    folders = [folder_of(s.night(DAYS[0])) for s in (spring, autumn)]
    settings, context = spring.configured(), spring.context
    held = settings.mail.model_copy(update={"release": "reviewed"})
    reviewed = settings.model_copy(update={"mail": held})
    everybody = {"S-1", "S-2", "A-3", "A-5"}
    assert set(release_reports(reviewed, context, None, ["A-3"], everybody=False).ids) == {"A-3"}
    assert set(release_reports(reviewed, context, None, [], everybody=True).ids) == everybody
    planned = send_reports(reviewed, context, Round(dry=True))
    assert {li.candidate_id for li in planned.lines if li.state == "pending"} == everybody
    limited = send_reports(reviewed, context, Round(limit=3))
    assert sum(line.fresh for line in limited.lines) == 3
    assert send_reports(reviewed, context, Round(only=["A-5"])).states == {"written": 1}
    boxes = [len(list((spring.output / f / "outbox").glob("*.eml"))) for f in folders]
    assert boxes == [2, 2]


def test_ids_of_another_format_are_the_same_people_s(
    tmp_path: Path, context: JudgingContext
) -> None:
    """The sheet of numbers comes as CSV the next night, written by a program that made 7.0 of 7."""
    agency = Agency(tmp_path, context, sheet="sheet.xlsx")
    for number in (7, 8):
        agency.people(row(f"S-{number}", candidate_id=number))
    first = agency.night(DAYS[0])
    assert agency.post(folder_of(first)) == {"7", "8"}
    lines = [list(agency.rows["7"]), *(list(each.values()) for each in agency.rows.values())]
    for number, line in enumerate(lines[1:]):
        line[0] = ("7.0", 8)[number]
    with (tmp_path / "sheet.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)
    agency.sheet, agency.saved = "sheet.csv", agency.rows
    second = agency.night(DAYS[1])
    assert folder_of(second) == DAYS[1].isoformat()
    assert [(e.report.profile.id, e.state) for e in second.cohort.entries] == [
        ("7", "unchanged"),
        ("8", "unchanged"),
    ]
    assert agency.post(folder_of(second)) == set()
