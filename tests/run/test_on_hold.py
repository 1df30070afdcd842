"""Trouble with an account, through every door: no figure, no step, nothing that says ready."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from email import message_from_bytes, policy
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from reportgen.cli.main import cli
from reportgen.history import read_history
from tests.pdf_text import text_of
from tests.run.agency import OVERVIEWS, Row, row, write_intake

FIRST, SECOND, THIRD = "2026-03-02", "2026-03-03", "2026-03-04"
WELL = "S-4"
TROUBLE: dict[str, Row] = {
    "S-1": {
        "submission_status": "Declined",
        "upwork_feedback": "We noticed that you have more than one account.",
    },
    "S-2": {
        "submission_status": None,
        "upwork_feedback": "Your account has been limited until you verify your identity.",
        "report_language": "Spanish",
    },
    "S-3": {"submission_status": "???", "upwork_feedback": "Please upload your government ID."},
}
HELD = sorted(TROUBLE)
SETTINGS = """
[mail]
from = "reports@agency.example"
release = "automatic"

[mail.digest]
to = ["staff@agency.example"]
"""
# Texts that are alike would hold the mail for another reason.
MORE = (
    "Choirs ask me for programme notes that fit on one page. I sit in on a rehearsal, note what "
    "the singers say about the piece, and write from that. Four festivals have printed my notes "
    "since spring. Tell me the date of your concert and what you will sing."
)
COACH_FIRST = {"en": "talk to your coach first", "es": "habla primero con tu coach"}
# The date, the page and the rulebook's version are the only figures that may stand anywhere.
NO_FIGURE = (
    r"\d{1,2} (?:de )?\w+ (?:de )?2026|2026-\d\d-\d\d|1 ?/ ?1"
    r"|(?:version|versión) [0-9a-f]{12}|S-\d|s-\d"
)
PRAISE = re.compile(
    r"\b(?:ready|listo|lista|points?|puntos?|minutes?|minutos?|tonight|esta noche|do these|do this"
    r"|haz esto|step \w|well|biggest)\b",
    re.IGNORECASE,
)


def people(night: str) -> list[Row]:
    """A good profile with everybody; from the second night on three of them are in trouble."""
    well: Row = {"submission_status": "Submitted", "report_language": "", "hourly_rate": None}
    texts = zip((*HELD, WELL), (*OVERVIEWS, MORE), strict=True)
    rows = {who: row(who, **well, overview=text) for who, text in texts}
    if night != FIRST:
        for who, trouble in TROUBLE.items():
            rows[who] |= trouble
    if night == THIRD:
        words = "There are too many freelancers with your skills."
        rows["S-1"] |= {"submission_status": "Declined", "upwork_feedback": words}
    return list(rows.values())


def call(*args: str, exit_code: int = 0) -> str:
    result = CliRunner().invoke(cli, list(args), catch_exceptions=False, standalone_mode=False)
    assert int(result.return_value or 0) == exit_code, result.output
    return result.output


@pytest.fixture(scope="module")
def told(
    tmp_path_factory: pytest.TempPathFactory,
    renders_here: Callable[[pytest.MonkeyPatch], None],
) -> Iterator[dict[str, str]]:
    """Three nights, typed as an operator types them; what the commands said after the second."""
    folder = tmp_path_factory.mktemp("agency")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        renders_here(patch)
        Path("reportgen.toml").write_text(SETTINGS, encoding="utf-8")
        said: dict[str, str] = {}
        for night in (FIRST, SECOND, THIRD):
            write_intake(Path("intake.xlsx"), people(night))
            if night == SECOND:
                said["json"] = call("check", "intake.xlsx", "--json", "--as-of", night)
                said["check"] = call("check", "intake.xlsx", "--as-of", night)
            call("-q", "run", "intake.xlsx", "--as-of", night, "--html", "--workers", "1")
            if night == SECOND:
                said["dry"] = call("send", "--dry-run", exit_code=1)
                said["sent"] = call("send", exit_code=1)
                call("export", "--csv", "csv")
                said["status"] = call("status", "S-1")
                call("release", *HELD)
                call("send")
        yield said


def run_json(night: str = SECOND) -> dict[str, dict[str, Any]]:
    document = json.loads(Path("outputs", night, "run.json").read_text("utf-8"))
    return {c["id"]: c for c in document["candidates"]}


def says_nothing_of_a_score(text: str, language: str) -> None:
    flat = " ".join(text.split())
    assert COACH_FIRST[language] in flat.casefold(), flat
    assert not re.search(r"\d", re.sub(NO_FIGURE, "", flat)), flat
    assert not PRAISE.search(flat), flat


class _Text(HTMLParser):
    """What a reader sees of a page, titles of its drawings too."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


@pytest.mark.parametrize("who", HELD)
def test_run_json_and_check_tell_the_band_and_nothing_else(told: dict[str, str], who: str) -> None:
    checked = {c["id"]: c for c in json.loads(told["json"])["candidates"]}
    for found in (run_json()[who], checked[who]):
        figures = {found[name] for name in ("readiness", "lowest", "highest", "change")}
        assert (found["band"], found["stage"], figures) == ("on_hold", "barred", {None})
        assert [found[name] for name in ("actions", "blockers", "checks")] == [[], [], []]
    assert run_json()[who]["holds"] == ["hold-barred"]


@pytest.mark.parametrize("who", HELD)
def test_the_report_sends_to_the_coach_and_to_no_work(told: dict[str, str], who: str) -> None:
    language = run_json()[who]["language"]
    (pdf,) = Path("outputs", SECOND, "reports").glob(f"{who}-*.pdf")
    says_nothing_of_a_score(text_of(pdf), language)
    page = _Text()
    page.feed(Path("outputs", SECOND, "pages", f"{pdf.stem}.html").read_text("utf-8"))
    says_nothing_of_a_score(" ".join(page.parts), language)


def test_the_mail_waits_for_the_coach(told: dict[str, str]) -> None:
    for said in (told["dry"], told["sent"]):
        held = [line for line in said.splitlines() if "question about the account" in line]
        assert [re.findall(r"(?:^|  )(S-\d) ", line) for line in held] == [[who] for who in HELD]
        assert all("held" in line for line in held)


@pytest.mark.parametrize("who", HELD)
def test_the_mail_a_coach_lets_out_gives_no_steps(told: dict[str, str], who: str) -> None:
    (file,) = Path("outputs", SECOND, "outbox").glob(f"{who}-*.eml")
    message = message_from_bytes(file.read_bytes(), policy=policy.default)
    for kind in ("plain", "html"):
        body = message.get_body((kind,))
        assert body is not None
        text = body.get_content()
        if kind == "html":
            page = _Text()
            page.feed(text)
            text = " ".join(page.parts)
        says_nothing_of_a_score(text, run_json()[who]["language"])
    assert not PRAISE.search(message["subject"])


def test_the_digest_names_them_without_a_figure(told: dict[str, str]) -> None:
    digest = Path("outputs", SECOND, "outbox", "digest-1.eml")
    body = message_from_bytes(digest.read_bytes(), policy=policy.default).get_body(("plain",))
    assert body is not None
    weak = [line for line in body.get_content().splitlines() if "points a person" in line]
    ordinary = {c["id"]: c["gain"] for c in run_json()[WELL]["checks"]}
    assert weak
    assert {float(re.findall(r"[\d.]+", line)[-2]) for line in weak} <= {
        round(gain, 1) for gain in ordinary.values()
    }


def cells_of(book: bytes) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for sheet in load_workbook(BytesIO(book)):
        for values in sheet.iter_rows(values_only=True):
            yield sheet.title, values


def test_no_row_of_the_workbook_has_a_figure_of_theirs(told: dict[str, str]) -> None:
    book = Path("outputs", SECOND, "cohort.xlsx").read_bytes()
    theirs = {who: run_json()[who]["name"] for who in HELD}
    met: dict[str, int] = {}
    for sheet, values in cells_of(book):
        named = [w for w, name in theirs.items() if {w, name} & {v for v in values if v}]
        if not named:
            continue
        met[sheet] = met.get(sheet, 0) + 1
        figures = [v for v in values if isinstance(v, int | float)]
        assert len(figures) == (sheet == "Today"), (sheet, values)  # the days they have waited
        text = " ".join(v for v in values if isinstance(v, str))
        assert not PRAISE.search(text), (sheet, values)
    sheets = ("Today", "Heatmap", "Candidates", "Attempts", "Review", "Messages")
    assert met == dict.fromkeys(sheets, len(HELD))


def test_the_cohort_s_figures_are_those_of_the_others(told: dict[str, str]) -> None:
    book = Path("outputs", SECOND, "cohort.xlsx").read_bytes()
    rows = [(sheet, [v for v in values if v is not None]) for sheet, values in cells_of(book)]
    readiness = run_json()[WELL]["readiness"]
    today = [values for sheet, values in rows if sheet == "Today"]
    at = next(n for n, values in enumerate(today) if "On hold" in values)
    assert dict(zip(today[at], today[at - 1], strict=True))["On hold"] == 3
    assert any("3 people on hold are in no mean." in str(v) for values in today for v in values)
    (mean,) = [
        values[2:4] for sheet, values in rows if sheet == "Coaches" and values[:1] == ["Writing"]
    ]
    assert mean == [readiness, readiness]
    trend = {v[0]: v[-1] for sheet, v in rows if sheet == "Trends" and v}
    assert (trend["Readiness"], trend["People in the mean"]) == (readiness, 1)


def test_the_terminal_says_to_talk_first(told: dict[str, str]) -> None:
    lines = re.findall(r"(?m)^Robin S-\d Vale +(S-\d) +(\S+) +(.*)$", told["check"])
    held = [line for line in lines if "On hold" in line[2]]
    assert [who for who, *_ in held] == HELD
    assert lines[: len(held)] == held, "they need somebody first"
    assert {figure for _, figure, _ in held} == {"–"}
    assert all("talk first" in rest for *_, rest in held)
    (second,) = [
        line for line in told["status"].splitlines() if SECOND in line and "On hold" in line
    ]
    assert second.split()[:3] == ["2", SECOND, "–"]


def test_the_csv_files_leave_their_figures_empty(told: dict[str, str]) -> None:
    def read(name: str) -> list[list[str]]:
        with Path("csv", name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    rows = {r[0]: r for r in read("candidates.csv")}
    headings = rows["Id"]
    empty = ("Readiness", "Change", "Blockers", "First fix", "Second fix", "Third fix", "Coverage")
    for who in HELD:
        assert {rows[who][headings.index(name)] for name in empty} == {""}
        assert rows[who][headings.index("Band")] == "On hold"
    assert not [r for r in read("actions.csv") if r[1] in HELD]


def test_history_keeps_no_point_and_nothing_is_compared_with_that_night(
    told: dict[str, str],
) -> None:
    with read_history(Path("outputs", "history.sqlite3")) as history:
        first, second, third = history.versions.of("S-1")
        past = history.runs.past(date(2026, 3, 9), 9)
    assert (second.snapshot.readiness, second.comparison, second.trend) == (None, None, ())
    assert third.comparison is None, "the version before told nothing to compare with"
    assert [p.day for p in third.trend] == [first.day, third.day]
    assert [run.readiness["S-1"] is None for run in past] == [False, True, False]
    assert run_json(THIRD)["S-1"]["band"] != "on_hold"
    assert run_json(THIRD)["S-1"]["change"] is None


def test_a_sheet_of_nobody_else_still_makes_a_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_this_process: None
) -> None:
    monkeypatch.chdir(tmp_path)
    write_intake(Path("intake.xlsx"), [row("S-1", submission_status="Account suspended")])
    call("-q", "run", "intake.xlsx", "--as-of", FIRST, "--workers", "1")
    assert run_json(FIRST)["S-1"]["band"] == "on_hold"
    assert load_workbook(Path("outputs", FIRST, "cohort.xlsx")).sheetnames


def test_who_gets_no_report_gets_none_over_an_account_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_this_process: None
) -> None:
    monkeypatch.chdir(tmp_path)
    cells: tuple[Row, ...] = (
        {"birth_year": 2014},
        {"submission_status": "Approved"},
        {"submission_status": "Left"},
    )
    people = [row(f"S-{n}", **TROUBLE["S-1"] | each) for n, each in enumerate(cells, start=1)]
    write_intake(Path("intake.xlsx"), people)
    call("-q", "run", "intake.xlsx", "--as-of", FIRST, "--workers", "1")
    found = run_json(FIRST)
    assert {(c["state"], c["pdf"]) for c in found.values()} == {("not_reported", None)}
    assert [c["band"] == "on_hold" for c in found.values()] == [False] * 3
    assert found["S-1"]["band"] == "not_yet_eligible"
