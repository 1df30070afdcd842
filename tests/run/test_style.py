"""An agency's stylesheet with slips in it: the night goes on, and everybody concerned is told."""

from __future__ import annotations

import json
from datetime import date

import pytest

from reportgen.maintenance.doctor import examine
from tests.run.agency import Agency, row

NIGHT = date(2026, 3, 2)
SLIPS = "h1 { colour: red }\n.action { color: blurple }\n"


@pytest.mark.usefixtures("in_this_process")
def test_slips_in_the_stylesheet_are_told_once(agency: Agency) -> None:
    templates = agency.folder / "templates"
    templates.mkdir()
    (templates / "report.css").write_text(SLIPS, encoding="utf-8")
    agency.settings["report"] = {"templates": str(templates), "sections": ("actions",)}
    agency.people(row("S-1"), row("S-2"))

    summary = agency.night(NIGHT)

    assert (summary.fresh, summary.exit_code) == (2, 0)
    (note,) = summary.notes
    assert "2 rules of your report.css are passed over in the PDFs" in note
    assert "`colour: red `" in note
    log = agency.file(NIGHT.isoformat(), "run.log").read_text(encoding="utf-8").splitlines()
    told = [line["why"] for line in map(json.loads, log) if line["level"] == "warning"]
    assert len(told) == 2
    assert "blurple" in told[1]
    mend = [
        d.args["why"] for d in examine(agency.configured(), agency.context) if d.code == "style"
    ]
    assert mend == told
