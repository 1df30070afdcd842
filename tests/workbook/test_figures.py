"""Every figure on the sheets equals one worked out again from run.json, by other code."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from itertools import pairwise
from statistics import mean, median
from typing import Any

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.run_document import RunDocument
from reportgen.workbook import workbook_bytes
from tests.workbook.cohorts import cohort
from tests.workbook.reading import by_calamine, table
from tests.workbook.words import sample_frame, sample_words

SIZES = (12, 40)


class Night:
    """One night: its workbook, and run.json as a stranger would read it."""

    def __init__(self, made: Cohort) -> None:
        self.made = made
        self.xlsx = workbook_bytes(made, sample_frame())
        self.run = json.loads(RunDocument.of(made, sample_words()).encoded())
        gone = ("approved", "left")
        self.counted = [
            person
            for person in self.run["candidates"]
            if person["stage"] not in gone and person["eligibility"] != "not_yet_eligible"
        ]
        self.half_seen = [p for p in self.counted if p["band"] == "not_enough_information"]
        self.readiness = {p["id"]: p["readiness"] for p in self.counted if p not in self.half_seen}

    def checks(self, slug: str) -> list[dict[str, Any]]:
        return [c for person in self.counted for c in person["checks"] if c["id"] == slug]

    def judged(self, slug: str) -> list[dict[str, Any]]:
        return [c for c in self.checks(slug) if c["status"] in ("pass", "improve", "fix")]


@pytest.fixture(scope="module", params=SIZES, ids=lambda n: f"{n} candidates")
def night(request: pytest.FixtureRequest) -> Night:
    return Night(cohort(request.param))


def name(slug: str) -> str:
    return sample_words().say(f"check.{slug}")


def shown(person: dict[str, Any]) -> Any:
    """A readiness as a cell has it: who is half seen gets no figure, only where they could land."""
    if person["band"] != "not_enough_information" or person["lowest"] is None:
        return person["readiness"]
    return f"{int(person['lowest'])}–{int(person['highest'])}"


def test_overview(night: Night) -> None:
    cells = [v for row in by_calamine(night.xlsx, "Overview") for v in row if v != ""]
    figures = dict(pairwise(cells))
    values = list(night.readiness.values())
    changes = [p["change"] for p in night.counted if p["change"] is not None]
    row = cells[cells.index("Candidates") + 6 :][:6]
    assert row[0] == len(night.run["candidates"])
    assert row[1] == pytest.approx(mean(values), abs=0.051)
    assert row[2] == pytest.approx(median(values), abs=0.051)
    assert row[3] == pytest.approx(mean(changes), abs=0.051)
    bands = Counter(p["band"] for p in night.counted)
    assert row[4] == bands["ready"]
    for band, count in bands.items():
        assert figures[sample_words().say(f"band.{band}")] == count

    spread = table(night.xlsx, "Overview", "ReadinessSpread")
    counts = Counter(min(int(v // 10), 9) for v in values)
    assert [r["People"] for r in spread] == [counts[n] for n in range(10)]


def test_the_five_weakest_checks_are_the_weakest(night: Night) -> None:
    rows = table(night.xlsx, "Overview", "WeakestChecks")
    totals = {}
    for slug in {c["id"] for p in night.counted for c in p["checks"]}:
        judged = night.judged(slug)
        total = sum(f["gain"] for c in judged for f in c["findings"])
        if total > 0:
            totals[slug] = (total, len(judged))
    ranked = {s: t for s, t in totals.items() if t[1] >= 10} or totals
    expected = sorted(ranked, key=lambda s: -ranked[s][0])[:5]
    assert [r["Weakest checks"] for r in rows] == [name(s) for s in expected]
    for row, slug in zip(rows, expected, strict=True):
        points, people = ranked[slug]
        assert row["Points a person"] == pytest.approx(points / people, abs=0.051)


def test_weak_spots_by_check(night: Night) -> None:
    rows = {r["Check"]: r for r in table(night.xlsx, "Weak spots", "WeakChecks")}
    for slug in {c["id"] for p in night.counted for c in p["checks"]}:
        all_of, judged, row = night.checks(slug), night.judged(slug), rows[name(slug)]
        asked = [c for c in all_of if c["status"] != "not_applicable"]
        losing = [c for c in judged if c["score"] < 1]
        assert row["Judged"] == len(judged)
        assert row["Applies to"] == len(asked)
        assert row["Does not apply"] == len(night.counted) - len(asked)
        assert row["People losing points"] == len(losing)
        assert row["Set by coaches"] == sum(1 for c in all_of if c["override"])
        total = sum(f["gain"] for c in judged for f in c["findings"])
        assert row["Points in all"] == pytest.approx(total, abs=0.02)
        if judged:
            assert row["Mean score"] == pytest.approx(mean(c["score"] for c in judged), abs=0.001)
            assert row["Share losing points"] == pytest.approx(len(losing) / len(judged))
        assert (row["Place"] is None) == (len(judged) < 10)
        assert bool(row["Remark"] and "too few" in row["Remark"]) == (len(judged) < 10)


def test_score_changes_are_of_the_same_people(night: Night) -> None:
    before = night.made.past[-1].results
    rows = {r["Check"]: r for r in table(night.xlsx, "Weak spots", "WeakChecks")}
    pairs = defaultdict(list)
    for person in night.counted:
        for check in person["checks"]:
            then = before.get(person["id"], {}).get(check["id"])
            if then is not None and then.score is not None and check["score"] is not None:
                pairs[check["id"]].append(100 * (check["score"] - then.score))
    for slug, steps in pairs.items():
        row = rows[name(slug)]
        assert row["Same people"] == len(steps)
        assert row["Score change"] == pytest.approx(mean(steps), abs=0.06)


def test_weak_spots_by_finding(night: Night) -> None:
    found: dict[str, list[float]] = defaultdict(list)
    for person in night.counted:
        for check in person["checks"]:
            if check["status"] in ("pass", "improve", "fix"):
                for finding in check["findings"]:
                    if finding["loss"] > 0:
                        found[finding["code"]].append(finding["gain"])
    rows = {r["Finding"]: r for r in table(night.xlsx, "Weak spots", "WeakFindings")}
    titles = {sample_words().say(code, "title"): gains for code, gains in found.items()}
    assert set(rows) == set(titles)
    for title, gains in titles.items():
        assert rows[title]["People losing points"] == len(gains)
        assert rows[title]["Points in all"] == pytest.approx(sum(gains), abs=0.02)


def test_heatmap_has_everybodys_verdicts_weakest_first(night: Night) -> None:
    marks = {"pass": "✓", "improve": "~", "fix": "✗", "unknown": "?", "error": "!"}
    rows = table(night.xlsx, "Heatmap", "HeatmapTable")
    people = {p["id"]: p for p in night.counted}
    assert {r["Id"] for r in rows} == set(people)
    known = [r["Readiness"] for r in rows if not isinstance(r["Readiness"], str)]
    assert known == sorted(night.readiness.values())
    assert [r["Readiness"] for r in rows[len(known) :]] == [
        shown(p) for p in sorted(night.half_seen, key=lambda p: (p["lowest"], p["name"].casefold()))
    ]
    for row in rows:
        for check in people[row["Id"]]["checks"]:
            mark = marks.get(check["status"], "–") + ("◆" if check["override"] else "")
            assert row[name(check["id"])] == mark


def test_candidates(night: Night) -> None:
    rows = table(night.xlsx, "Candidates", "CandidateList")
    for row, person in zip(rows, night.run["candidates"], strict=True):
        assert row["Id"] == person["id"]
        assert row["Readiness"] == shown(person)
        assert row["Coverage"] == person["coverage"]
        assert row["Change"] == person["change"]
        assert row["Band"] == sample_words().say(f"band.{person['band']}")
        blockers = [sample_words().say(code, "title") for code in person["blockers"]]
        assert (row["Blockers"] or "").split("\n") == (blockers or [""])
        assert (row["Report"] is not None) == (person["pdf"] is not None)


def test_actions_are_all_losses_blockers_first(night: Night) -> None:
    rows = table(night.xlsx, "Actions", "ActionList")
    expected = Counter(
        (person["id"], finding["gain"], finding["blocker"])
        for person in night.counted
        for check in person["checks"]
        if not check["override"] and check["score"] is not None
        for finding in check["findings"]
        if finding["loss"] > 0
    )
    assert Counter((r["Id"], r["Points"], r["Blocker"] is not None) for r in rows) == expected
    order = [(r["Blocker"] is None, -r["Points"]) for r in rows]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("sheet_table", "heading", "key"),
    [
        ("ByCoach", "Coach", "coach"),
        ("ByCohort", "Cohort", "cohort"),
        ("ByCountry", "Country", "country"),
        ("ByCategory", "Category", "category"),
    ],
)
def test_groups(night: Night, sheet_table: str, heading: str, key: str) -> None:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for person in night.counted:
        groups[person[key] or "(not said)"].append(person)
    rows = {r[heading]: r for r in table(night.xlsx, "Coaches", sheet_table)}
    assert set(rows) == set(groups)
    for group, people in groups.items():
        values = [night.readiness[p["id"]] for p in people if p["id"] in night.readiness]
        changes = [p["change"] for p in people if p["change"] is not None]
        row = rows[group]
        assert row["People"] == len(people)
        if values:
            assert row["Mean readiness"] == pytest.approx(mean(values), abs=0.051)
        else:
            assert row["Mean readiness"] is None
        assert row["Ready"] == sum(1 for p in people if p["band"] == "ready")
        assert row["Blocked"] == sum(1 for p in people if p["blockers"])
        assert (row["Same people"] or 0) == len(changes)
        if changes:
            assert row["Change"] == pytest.approx(mean(changes), abs=0.051)


def test_trends(night: Night) -> None:
    rows = {r["What"]: r for r in table(night.xlsx, "Trends", "TrendTable")}
    runs = night.made.past
    for run in runs:
        head = next(h for h in rows["Readiness"] if h.startswith(run.day.isoformat()))
        values = [v for v in run.readiness.values() if v is not None]
        assert rows["Readiness"][head] == pytest.approx(mean(values), abs=0.051)
        scores = [r["title"].score for r in run.results.values() if r["title"].score is not None]
        assert rows["Title"][head] == pytest.approx(100 * mean(scores), abs=0.06)
    today = list(rows["Readiness"].values())[-1]
    assert today == pytest.approx(mean(night.readiness.values()), abs=0.051)
    marked = [h for h in rows["Readiness"] if h.endswith("◆")]
    assert len(marked) == 1, "the rulebook changed once"
