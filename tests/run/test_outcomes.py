"""From the sheet to what came of it: twelve people in, and a heavy four hundred over six months."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from reportgen.settings import Settings
from tests.domain.test_disclosure import beaten
from tests.render.printed import text_of
from tests.run.agency import BARE, Row, row, write_intake
from tests.run.command import here, reportgen
from tests.run.programme import BY, NIGHTS, recount, row_s_steps, sheet
from tests.workbook.reading import by_calamine, table

DAY = "2026-06-20"


def settings(folder: Path, **outcomes: Any) -> None:
    said = "\n".join(f"{key} = {json.dumps(value)}" for key, value in outcomes.items())
    (folder / "reportgen.toml").write_text(
        f'[report]\ntemplates = "{BARE}"\n[fairness]\nswaps = 0\n[outcomes]\n{said}\n',
        encoding="utf-8",
    )


def person(number: int, **values: Any) -> dict[str, Any]:
    """Somebody approved, so that nothing is printed."""
    return row(f"S-{number}", submission_status="Approved", District="Kivu", **values)


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("outcomes")
    settings(folder, by=["district", "Gendre"])
    people = [person(n, **{"First job": None}) for n in range(1, 12)]
    people[0] |= {"First job": "2026-05-20", "First job proof": "seen by Maya"}
    people[1] |= {"First job": "2026-07-20"}
    write_intake(folder / "intake.xlsx", [*people, person(12, **{"First job": "soon"})])
    assert here("run", "intake.xlsx", "--as-of", DAY, cwd=folder).returncode == 0
    return folder


def document(folder: Path, day: str = DAY) -> dict[str, Any]:
    text = (folder / "outputs" / day / "run.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_a_night_tells_how_far_people_got(night: Path) -> None:
    told = document(night)
    whole = told["programme"]["whole"]
    assert whole["reached"][2:] == [12, 12, 1, 1, 0]
    assert whole["proven"][2:] == [1, 1, 1, 1, 0]
    first = told["candidates"][0]["milestones"]
    assert [(m["name"], m["day"], m["proof"]) for m in first] == [
        ("first_job", "2026-05-20", "seen by Maya")
    ]
    assert "groups" not in told["candidates"][0]
    codes = {p["code"]: p["value"] for p in told["problems"]}
    assert codes["grouping_heading_unmet"] == "Gendre"
    assert codes["outcome_ahead"] == "2026-07-20"
    assert codes["outcome_unreadable"] == "soon"


def test_the_command_shows_it_and_writes_the_page(night: Path) -> None:
    shown = here("outcomes", cwd=night)
    assert shown.returncode == 0, shown.stderr
    lines = {line.split("  ")[0]: line.split() for line in shown.stdout.splitlines()}
    assert lines["Approved"][1:] == ["12", "100", "%", "1"]
    assert "told from 20 answers on" in shown.stdout
    told = json.loads(here("outcomes", DAY, "--json", cwd=night).stdout)
    assert told == document(night)["programme"]
    written = here("outcomes", "--pdf", "page.pdf", cwd=night)
    assert (written.returncode, written.stdout.strip()) == (0, "page.pdf")
    assert "not one a night" in written.stderr
    assert (night / "page.pdf").read_bytes().startswith(b"%PDF-")
    both = here("outcomes", "--pdf", "both.pdf", "--json", cwd=night)
    assert json.loads(both.stdout) == told
    assert (night / "both.pdf").exists()


def test_today_sheet_page_terminal_and_run_json_say_the_same(night: Path) -> None:
    told = document(night)["programme"]["whole"]
    book = (night / "outputs" / DAY / "cohort.xlsx").read_bytes()
    today = " ".join(str(v) for row in by_calamine(book, "Today") for v in row)
    people, approved, won = told["people"], told["reached"][3], told["reached"][5]
    assert f"{approved} of {people} were approved, {won} got a first job" in today
    rows = table(book, "Outcomes", "OutcomeSteps")
    assert [r["People"] for r in rows] == told["reached"]
    assert [r["Proven"] for r in rows][2:] == told["proven"][2:]
    assert here("outcomes", "--pdf", "same.pdf", cwd=night).returncode == 0
    page = " ".join(text_of((night / "same.pdf").read_bytes()).split())
    shown = " ".join(here("outcomes", cwd=night).stdout.split())
    for step in rows[2:]:
        line = f"{step['Step']} {step['People']} {step['Of all']:.0%} {step['Proven']}"
        for output in (page, shown):
            assert line.replace("%", " %") in output


def test_an_outcome_against_the_status_ends_reports_or_is_asked_about(tmp_path: Path) -> None:
    settings(tmp_path)
    seen = {"First job": "yes", "First job proof": "seen by Maya"}
    told = [
        row("S-1", submission_status="not submitted", **seen),
        row("S-2", submission_status="not submitted", **{"First job": "yes"}),
    ]
    write_intake(tmp_path / "intake.xlsx", told)
    done = reportgen("check", "intake.xlsx", "--json", cwd=tmp_path)
    found = json.loads(done.stdout)
    assert [(c["stage"], c["state"], c["holds"]) for c in found["candidates"]] == [
        ("approved", "not_reported", []),
        ("preparing", "not_reported", ["hold-against_status"]),
    ]
    codes = [(p["code"], p["row"]) for p in found["problems"]]
    assert [at for at in codes if at[0].startswith("outcome_")] == [
        ("outcome_over_status", 2),
        ("outcome_unsettled", 3),
    ]


def test_a_blank_name_is_no_column_to_tell_outcomes_by() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"outcomes": {"by": [""]}})


@pytest.mark.parametrize(
    ("args", "code"),
    [
        pytest.param(("--pdf", "none/page.pdf"), 74, id="no such folder"),
        pytest.param(("2020-01-01",), 2, id="no such run"),
        pytest.param(("--pdf",), 2, id="no path"),
    ],
)
def test_what_cannot_be_done_says_so(args: tuple[str, ...], code: int, night: Path) -> None:
    done = here("outcomes", *args, cwd=night)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr


def test_status_tells_when_a_milestone_was_first_seen(night: Path) -> None:
    shown = here("status", "S-1", cwd=night).stdout
    assert [line.split() for line in shown.splitlines() if line.startswith("first job")] == [
        ["first", "job", DAY, DAY]
    ]
    told = json.loads(reportgen("status", "S-1", "--json", cwd=night).stdout)
    assert told["person"]["milestones"] == [{"name": "first_job", "seen": DAY, "proven": DAY}]


def subtraction_finds(rows: Sequence[Row], programme: dict[str, Any]) -> list[str]:
    """What every pair of groupings, cohorts among them, tells of groups under ten."""
    headings = (*BY, "Cohort")
    people = [tuple(" ".join(str(r[h]).split()).casefold() for h in headings) for r in rows]
    parts = {part["by"]: part for part in programme["breakdowns"]}
    parts["Cohort"] = programme["cohorts"]
    shown = [{group["name"].casefold() for group in parts[h]["groups"]} for h in headings]
    hidden = [frozenset(p[n] for p in people) - shown[n] for n in range(len(headings))]
    steps = [row_s_steps(r) for r in rows]
    return beaten(people, [*zip(*steps, strict=True)], hidden)


@pytest.mark.heavy
def test_four_hundred_over_six_months_are_counted_rightly(tmp_path: Path) -> None:
    """The recount goes by the sheet's cells alone; each night's first-seen days grow with it."""
    settings(tmp_path, by=BY)
    for made in NIGHTS:
        rows = sheet(400, made)
        write_intake(tmp_path / "intake.xlsx", rows)
        done = here("run", "intake.xlsx", "--as-of", made.isoformat(), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        programme = document(tmp_path, made.isoformat())["programme"]
        counted = [*zip(programme["whole"]["reached"], programme["whole"]["proven"], strict=True)]
        assert counted[2:] == [*recount(rows).values()]
        for number, heading in enumerate(BY):
            said = [" ".join(str(r[heading]).split()).casefold() for r in rows]
            part = next((b for b in programme["breakdowns"] if b["by"] == heading), None)
            assert part is not None, number
            for group in part["groups"]:
                own = [r for r, s in zip(rows, said, strict=True) if s == group["name"].casefold()]
                assert group["people"] == len(own)
                assert [*zip(group["reached"], group["proven"], strict=True)][2:] == [
                    *recount(own).values()
                ]
        assert subtraction_finds(rows, programme) == []
        book = (tmp_path / "outputs" / made.isoformat() / "cohort.xlsx").read_bytes()
        steps = table(book, "Outcomes", "OutcomeSteps")
        assert [r["People"] for r in steps] == programme["whole"]["reached"]
    assert programme["record"]["people"] >= 20
    assert {g["name"] for g in programme["cohorts"]["groups"]} == {"Cohort 1", "Cohort 2"}
    assert programme["cohorts"]["groups"][0]["name"] == "Cohort 2"
