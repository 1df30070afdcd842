"""A report that somebody has edited is never taken for ours, and every such copy is named."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from reportgen.files import STAGING
from reportgen.render import read_stamp
from tests.run.agency import Agency, row
from tests.run.children import at_effect, in_child
from tests.run.conftest import AgencyAfter

FIRST = date(2026, 3, 2)
DAYS = [FIRST + timedelta(n) for n in range(4)]
BY_HAND = b"\n% a coach's own words\n"

pytestmark = pytest.mark.usefixtures("in_this_process")


def three_nights(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-2"))
    for day in DAYS[:3]:
        agency.night(day)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    agency = agency_after(three_nights).copied(tmp_path / "agency")
    for day in DAYS[1:3]:  # copying has parted what was linked
        for pdf in reports(agency, day).values():
            pdf.unlink()
            pdf.hardlink_to(reports(agency, FIRST)[pdf.name[:3]])
    return agency


def reports(agency: Agency, day: date) -> dict[str, Path]:
    return {p.name[:3]: p for p in agency.output.glob(f"{day}/reports/*.pdf")}


def edit(pdf: Path) -> None:
    """In its place, as the owner may after all: the stamp stays as it was."""
    stamp = read_stamp(pdf)
    pdf.chmod(0o600)
    with pdf.open("ab") as file:
        file.write(BY_HAND)
    assert read_stamp(pdf) == stamp is not None


def save_anew(pdf: Path) -> None:
    """As most programs save: a new file under the old name."""
    data = pdf.read_bytes()
    pdf.unlink()
    pdf.write_bytes(data + BY_HAND)


def lost_history(agency: Agency) -> None:
    agency.history.unlink()


def lost_document(agency: Agency) -> None:
    agency.file(DAYS[2].isoformat(), "run.json").write_text("{")


def lost_nothing(agency: Agency) -> None:
    pass


@pytest.mark.parametrize(
    "lost",
    [
        pytest.param(lost_nothing, id="history and run.json are there"),
        pytest.param(lost_document, id="only history knows its digest"),
    ],
)
def test_a_report_edited_last_night_is_rendered_again(
    agency: Agency, lost: Callable[[Agency], None]
) -> None:
    as_made = reports(agency, DAYS[2])["S-1"].read_bytes()
    save_anew(reports(agency, DAYS[2])["S-1"])
    lost(agency)
    summary = agency.night(DAYS[3])
    assert summary.fresh == 1
    assert reports(agency, DAYS[3])["S-1"].read_bytes() == as_made
    assert reports(agency, DAYS[2])["S-1"].read_bytes() == as_made + BY_HAND, "it is left"
    assert reports(agency, DAYS[3])["S-2"].samefile(reports(agency, FIRST)["S-2"])
    (note,) = [n for n in summary.notes if "reportgen wrote" in n]
    assert "S-1 (2026-03-04)" in note
    assert "S-2" not in note


def test_run_json_vouches_for_a_date_that_history_has_passed(agency: Agency) -> None:
    before = FIRST - timedelta(1)
    agency.night(before)
    as_made = reports(agency, before)["S-1"].read_bytes()
    assert agency.night(before).fresh == 0
    save_anew(reports(agency, before)["S-1"])
    again = agency.night(before)
    changed, passed = again.notes
    assert again.fresh == 1
    assert "reportgen wrote" in changed
    assert "nothing of it is kept in history or mailed" in passed
    assert reports(agency, before)["S-1"].read_bytes() == as_made


def test_one_edit_of_a_linked_file_never_reaches_another_night(agency: Agency) -> None:
    as_made = reports(agency, FIRST)["S-1"].read_bytes()
    edit(reports(agency, FIRST)["S-1"])
    assert reports(agency, DAYS[2])["S-1"].read_bytes() != as_made, "the link carries it"
    again = agency.night(DAYS[2])
    assert again.fresh == 1
    assert "S-1 (2026-03-04, 2026-03-03)" in " ".join(again.notes)
    assert reports(agency, DAYS[2])["S-1"].read_bytes() == as_made
    tomorrow = agency.night(DAYS[3])
    assert (tomorrow.fresh, tomorrow.notes) == (0, ())


def test_what_no_record_vouches_for_is_rendered_again(agency: Agency) -> None:
    lost_history(agency)
    for document in agency.output.glob("*/run.json"):
        document.write_text("{")
    assert agency.night(DAYS[3]).fresh == 2


def test_nobody_is_accused_when_the_content_is_new(agency: Agency) -> None:
    agency.change("S-1", title="Technical writer for payroll software")
    assert agency.night(DAYS[3]).notes == ()


def test_what_a_killed_run_had_finished_is_taken_only_as_it_was_finished(agency: Agency) -> None:
    for person in ("S-1", "S-2"):
        agency.change(person, title="Technical writer for payroll software")
    agency.hand_in()
    staging = agency.output / STAGING
    for effect in range(1, 200):
        stormy = agency.copied(agency.folder.with_name(f"stormy-{effect}"))
        staging = stormy.output / STAGING
        in_child(lambda: stormy.night(DAYS[3]), at_effect(stormy.output, effect, _die))  # noqa: B023
        if len(list(staging.glob("*.pdf"))) == 2:
            break
    first, second = sorted(staging.glob("*.pdf"))
    save_anew(first)
    kept = second.read_bytes()
    assert stormy.night(DAYS[3]).fresh == 1
    found = [pdf.read_bytes() for pdf in reports(stormy, DAYS[3]).values()]
    assert kept in found
    assert not any(BY_HAND in pdf for pdf in found)


@pytest.mark.heavy
def test_a_run_killed_before_its_run_json_loses_nothing_and_accuses_nobody(agency: Agency) -> None:
    for person in ("S-1", "S-2"):
        agency.change(person, title="Technical writer for payroll software")
    agency.hand_in()
    folder = agency.file(DAYS[2].isoformat(), "run.json").parent
    before = (folder / "run.json").read_bytes()
    in_between = 0
    for effect in range(20, 200):
        stormy = agency.copied(agency.folder.with_name(f"stormy-{effect}"))
        in_child(lambda: stormy.night(DAYS[2]), at_effect(stormy.output, effect, _die))  # noqa: B023
        there = stormy.file(DAYS[2].isoformat(), "run.json").read_bytes()
        made = {read_stamp(pdf) for pdf in reports(stormy, DAYS[2]).values()}
        old = {read_stamp(pdf) for pdf in reports(agency, DAYS[2]).values()}
        if there != before:
            break
        if not made & old:
            again = stormy.night(DAYS[2])
            assert (again.fresh, again.notes) == (0, ()), effect
            in_between += 1
    assert in_between > 2


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
