"""Ids and names that are paths, devices, commands or too long: files of ours, below our folder."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import replace
from datetime import date
from typing import Any, NoReturn

import pytest

from reportgen.history import read_history
from reportgen.maintenance.erase import erase_person
from reportgen.pipeline import preview_report
from reportgen.run.send import Round, send_reports
from tests.run.agency import OVERVIEWS, Agency, contents, row

FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)
IDS = (
    *("../../../../tmp/x", "..", ".", "/etc/passwd", "C:\\Windows\\x", "\\\\server\\share\\x"),
    *("~root", "-rf", "$(touch x)", "`touch x`", "; rm -rf .", "a|b", "a\tb", "%2e%2e%2f"),
    *("CON", "nul.1", "COM1.pdf", "aux", "x" * 300, "é" * 300, "straße", "\u2024\u2024\u2215x"),
    *("history.sqlite3", "latest", ".reportgen", "run.json", "S-1.", "S-1 .", "ﬁ-2", "K-1\u0301"),
    *("a\u202eb", "Ａ-1", "İ-1"),
)
DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


def folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFC", name).casefold())


@pytest.mark.heavy
def test_hostile_ids_and_names_make_plain_files(agency: Agency, in_this_process: None) -> None:
    hostile = {}
    for number, own in enumerate(IDS):
        about = f"{OVERVIEWS[number % 3]} My number is {number * 7919}."
        hostile[own] = row("S-1", overview=about) | {
            "candidate_id": own,
            "name": f"Robin {own} Vale",
            "email": f"s-{number}@vale.example",
        }
    agency = elsewhere(agency, "deep/within")
    agency.rows.update(hostile)
    done = agency.night(FIRST, html=True)
    people = [e.report.profile.id for e in done.cohort.entries]
    assert len(people) == len(IDS), [p.code for p in done.cohort.problems]
    agency.night(SECOND, html=True)
    settings = agency.configured()
    sent = send_reports(settings, agency.context, Round())
    assert sent.lines
    for person in people[:4]:
        preview_report(agency.intake, person, settings, agency.context, SECOND, html=True)
    erase_person(settings, agency.context, people[0])
    assert {p.name for p in agency.folder.parents[1].rglob("*") if p.is_file()} > {"run.json"}
    beside = [
        p for p in agency.folder.parents[1].rglob("*") if agency.output not in (p, *p.parents)
    ]
    assert beside == [agency.folder.parent, agency.folder, agency.intake]
    for folder in (agency.output, *(p for p in agency.output.rglob("*") if p.is_dir())):
        names = [path.name for path in folder.iterdir()]
        assert len({*map(folded, names)}) == len(names), folder.name
        for name in names:
            assert len(name.encode()) <= 255
            assert name.isprintable()
            assert not set(name) & set('<>:"/\\|?*')
            assert name.partition(".")[0].lower() not in DEVICES
            assert name == name.strip(" ").rstrip(".")
    reports = agency.file(SECOND.isoformat(), "reports")
    assert len([*reports.iterdir()]) == len(IDS) - 1


def refusing(*_: object, **__: object) -> NoReturn:
    raise PermissionError(1, "Operation not permitted")


@pytest.fixture
def a_plain_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick or a share: no hard links, no symbolic ones, no permissions."""
    for name in ("link", "symlink", "chmod"):
        monkeypatch.setattr(os, name, refusing)


def two_nights(agency: Agency) -> dict[str, Any]:
    agency.people(row("S-1"), row("S-2"))
    agency.night(FIRST)
    agency.change("S-1", title="Technical writer for payroll software")
    again = agency.night(SECOND)
    assert again.exit_code == 0
    assert agency.post(SECOND.isoformat()) == {"S-1", "S-2"}
    agency.night(SECOND)
    with read_history(agency.history) as history:
        assert [run.as_of for run in history.runs.all()] == [SECOND, FIRST]
    return {n: d for n, d in contents(agency.output).items() if n.endswith((".pdf", ".eml"))}


def elsewhere(agency: Agency, name: str) -> Agency:
    folder = agency.folder / name
    folder.mkdir(parents=True)
    return replace(agency, folder=folder, rows={}, saved={})


@pytest.mark.heavy
def test_a_disk_without_links_and_rights_holds_the_same(
    agency: Agency,
    in_this_process: None,
    request: pytest.FixtureRequest,
) -> None:
    calm = two_nights(elsewhere(agency, "calm"))
    request.getfixturevalue("a_plain_disk")
    plain = elsewhere(agency, "plain")
    assert two_nights(plain) == calm
    assert (plain.output / "latest").read_text("utf-8") == f"{SECOND}\n"
    assert not (plain.output / "latest").is_symlink()
    reports = [p for p in plain.output.glob("2*/reports/*.pdf") if p.name.startswith("S-2")]
    assert [p.stat().st_nlink for p in reports] == [1, 1]
