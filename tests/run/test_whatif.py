"""What other rules would change is what two judgements differ in, counted from their documents."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.run.agency import row, write_intake
from tests.run.command import here, reportgen
from tests.run.folders import DAY

HARDER = """
[skills]
weight = 90

[skills.limits]
full_marks = 15

"""
TEN = (
    "Technical Writing",
    "Editing",
    "Proofreading",
    "Copywriting",
    "User Guides",
    "API Documentation",
    "Help Center Articles",
    "Markdown",
    "Release Notes",
    "Style Guides",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    few = row("S-3", skills="Technical Writing; Editing; Proofreading; Copywriting")
    thin = row("S-4", overview="I write.", title="Writer", photo="no")
    many = row("S-2", skills="; ".join(TEN))
    write_intake(tmp_path / "intake.xlsx", [row("S-1"), many, few, thin])
    (tmp_path / "harder.toml").write_text(HARDER, encoding="utf-8")
    (tmp_path / "same.toml").write_text("", encoding="utf-8")
    return tmp_path


def judged(folder: Path, *config: str) -> dict[str, Any]:
    done = reportgen(*config, "check", "intake.xlsx", "--as-of", DAY, "--json", cwd=folder)
    assert done.returncode == 0, done.stderr
    return {p["id"]: p for p in json.loads(done.stdout)["candidates"]}


def codes(person: dict[str, Any]) -> set[str]:
    return {f["code"] for c in person["checks"] for f in c["findings"] if f["loss"] > 0}


def asked(folder: Path, *args: str) -> str:
    done = here("whatif", *args, "--as-of", DAY, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_equals_a_recount(folder: Path) -> None:
    (folder / "other.toml").write_text('[rulebook]\nfile = "harder.toml"\n', encoding="utf-8")
    now, then = judged(folder), judged(folder, "--config", "other.toml")
    found = json.loads(asked(folder, "intake.xlsx", "--rulebook", "harder.toml", "--json"))
    bands = {w: (now[w]["band"], then[w]["band"]) for w in now if now[w]["band"] != then[w]["band"]}
    assert bands
    assert {m["id"]: (m["before"], m["after"]) for m in found["bands"]} == bands
    come = Counter(code for who in now for code in codes(then[who]) - codes(now[who]))
    gone = Counter(code for who in now for code in codes(now[who]) - codes(then[who]))
    assert come or gone
    assert {m["code"]: m["come"] for m in found["findings"] if m["come"]} == dict(come)
    assert {m["code"]: m["gone"] for m in found["findings"] if m["gone"]} == dict(gone)
    assert found["people"] == 4
    moved = [w for w in now if int(now[w]["readiness"]) != int(then[w]["readiness"])]
    assert found["moved"] == len(moved) > 0


def test_the_same_rules_change_nothing(folder: Path) -> None:
    said = asked(folder, "intake.xlsx", "--rulebook", "same.toml")
    assert said.strip() == (
        "By these rules nobody’s readiness would differ (of 4), "
        "and nobody would stand in another band."
    )


def test_the_last_run_s_sheet_is_meant_where_none_is_named(folder: Path) -> None:
    assert here("whatif", "--rulebook", "harder.toml", cwd=folder).returncode == 74
    done = here("run", "intake.xlsx", "--as-of", DAY, "--workers", "1", cwd=folder)
    assert done.returncode == 0, done.stderr
    before = {p: p.read_bytes() for p in (folder / "outputs").rglob("*") if p.is_file()}
    said = asked(folder, "--rulebook", "harder.toml")
    assert "Robin S-3 Vale (S-3)" in said
    assert {p: p.read_bytes() for p in before} == before


def test_rules_that_are_wrong_are_said_to_be(folder: Path) -> None:
    (folder / "wrong.toml").write_text("[title]\nwieght = 3\n", encoding="utf-8")
    done = here("whatif", "intake.xlsx", "--rulebook", "wrong.toml", cwd=folder)
    assert done.returncode == 78
    assert "wieght" in done.stderr
