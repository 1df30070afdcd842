"""From the sheet to `Messages`: a number only where a column is meant for it, and who is silent."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import Any

import pytest

from tests.run.agency import Agency, row
from tests.workbook.reading import Row, opened, table

FIRST, LATER = date(2026, 3, 2), date(2026, 3, 20)


def listed(agency: Agency, night: date, name: str) -> dict[str, Row]:
    data = agency.file(night.isoformat(), "cohort.xlsx").read_bytes()
    if name not in opened(data)["Messages"].tables:
        return {}
    return {line["Id"]: line for line in table(data, "Messages", name)}


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize(
    ("heading", "columns", "cell", "opens"),
    [
        pytest.param("Phone for messages", {}, "+92 300 1234567", True, id="a column for it"),
        pytest.param("Mobile", {}, "+92 300 1234567", False, id="any other number"),
        pytest.param(
            "Mobile", {"Mobile": "contact_phone"}, "+92 300 1234567", True, id="a mapped one"
        ),
        pytest.param(
            "Mobile", {"Mobile": "contact_phone"}, "0300 1234567", False, id="without a country"
        ),
    ],
)
def test_a_number_is_read_where_the_agency_means_it(
    agency: Agency, heading: str, columns: dict[str, str], cell: str, opens: bool
) -> None:
    agency.settings["intake"] = {"columns": columns}
    agency.people(row("S-1") | {heading: cell})
    agency.night(FIRST)
    line = listed(agency, FIRST, "MessageList")["S-1"]
    assert (line["WhatsApp"] == "Open WhatsApp") is opens
    assert line["Mail program"] == "Write a mail"
    told = [p["code"] for p in agency.document(FIRST.isoformat())["problems"]]
    assert ("phone_unreadable" in told) is (cell.startswith("0") and bool(columns))
    assert "1234567" not in str(agency.document(FIRST.isoformat())["candidates"])


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize(
    "how",
    [
        pytest.param({"too": ["S-3"]}, id="another one"),
        pytest.param({"row": {"submission_status": "Submitted"}}, id="one who waits"),
        pytest.param({"not_sent": "S-3"}, id="one who got nothing"),
    ],
)
def test_whoever_got_a_report_and_changed_nothing_is_silent(
    agency: Agency, how: dict[str, Any]
) -> None:
    agency.people(row("S-1"), row("S-2"), row("S-3", **how.get("row", {})))
    agency.night(FIRST)
    assert listed(agency, FIRST, "SilentList") == {}
    assert agency.post(FIRST.isoformat()) == {"S-1", "S-2", "S-3"}
    sent_on(agency, FIRST, but=how.get("not_sent", ""))
    new = "new@vale-studio.example"
    agency.change("S-2", title="Technical editor for software handbooks", email=new)
    agency.night(LATER)
    silent = listed(agency, LATER, "SilentList")
    assert set(silent) == {"S-1", *how.get("too", ())}
    assert (silent["S-1"]["Since"].date(), silent["S-1"]["Days"]) == (FIRST, 18)
    assert silent["S-1"]["Address"] == "s-1@vale-studio.example"
    lines = listed(agency, LATER, "MessageList")
    assert lines["S-1"]["Mail program"] == "Write a mail"
    assert lines["S-2"]["Mail program"] is None, "whose address the new one is, nobody has said"


@pytest.mark.usefixtures("in_this_process")
def test_whose_address_is_gone_is_called_about_a_new_report_too(agency: Agency) -> None:
    agency.people(row("S-1"))
    agency.night(FIRST)
    with sqlite3.connect(agency.history) as history:
        gone = ("s-1@vale-studio.example", f"{FIRST}T05:00:00+00:00", "bounced: 550 5.1.1 no such")
        history.execute("INSERT INTO suppressed VALUES (?, ?, ?)", gone)
    history.close()
    agency.change("S-1", title="Technical editor for software handbooks")
    agency.night(LATER)
    data = agency.file(LATER.isoformat(), "cohort.xlsx").read_bytes()
    (line,) = table(data, "Candidates", "CandidateList")
    assert (line["Today"], line["Since"].date()) == ("Mail came back or was refused", FIRST)


def sent_on(agency: Agency, day: date, *, but: str) -> None:
    """Put the mail, which goes out by today's clock, where the night was; one is taken back."""
    with sqlite3.connect(agency.history) as history:
        history.execute("UPDATE deliveries SET changed_at = ?", (f"{day}T03:00:00+00:00",))
        history.execute("UPDATE deliveries SET state = 'held' WHERE candidate_id = ?", (but,))
    history.close()
