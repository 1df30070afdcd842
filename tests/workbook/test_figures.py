"""Every figure on the sheets equals one worked out again from run.json, by other code."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from statistics import mean, median
from typing import Any

import pytest

from reportgen.domain.attention import needs_attention
from reportgen.domain.cohort import Cohort
from reportgen.domain.scoring import Band
from reportgen.run_document import RunDocument
from reportgen.workbook import workbook_bytes
from tests.workbook.cohorts import cohort
from tests.workbook.reading import by_calamine, table, under
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
    """A readiness as the report tells it: whole; who is half seen gets only where they may land."""
    if person["band"] != "not_enough_information" or person["lowest"] is None:
        return None if person["readiness"] is None else int(person["readiness"])
    return f"{int(person['lowest'])}–{int(person['highest'])}"


def test_today_tells_where_people_stand(night: Night) -> None:
    cells = [v for row in by_calamine(night.xlsx, "Today") for v in row if v != ""]
    text = " ".join(str(v) for v in cells)
    changes = [p["change"] for p in night.counted if p["change"] is not None]
    assert (
        f"{len(night.run['candidates'])} people, {len(night.counted)} on the way to approval"
        in text
    )
    assert f"above {median(night.readiness.values()):.1f} points" in text
    assert f"the same {len(changes)} people have gained {mean(changes):.1f} points" in text
    bands = Counter(p["band"] for p in night.counted)
    names = [sample_words().say(f"band.{band}") for band in Band]
    at = cells.index(names[0])
    assert cells[at : at + len(names)] == names
    assert cells[at - len(names) : at] == [bands[band] for band in Band]


def test_a_row_a_coach(night: Night) -> None:
    heads = ("Coach", "People", "Ready", "Blocked", "To release", "Median")
    rows = {row[0]: row[1:] for row in under(night.xlsx, "Today", *heads)}
    coaches = defaultdict(list)
    for person in night.counted:
        coaches[person["coach"] or "(not said)"].append(person)
    assert set(rows) == set(coaches)
    for coach, people in coaches.items():
        count, ready, blocked, waiting, middle = rows[coach]
        assert count == len(people)
        assert ready == sum(1 for p in people if p["band"] == "ready")
        assert blocked == sum(1 for p in people if p["blockers"])
        entries = [
            e for e in night.made.entries if e.report.profile.id in {p["id"] for p in people}
        ]
        assert waiting == sum(
            1
            for e in entries
            if e.pdf and e.report.review.release == "" and e.mail not in ("sent", "written")
        )
        values = [night.readiness[p["id"]] for p in people if p["id"] in night.readiness]
        if len(people) < 3 or not values:
            assert middle == "–"
        else:
            assert middle == pytest.approx(median(values), abs=0.051)


def test_the_five_weakest_checks_are_the_weakest(night: Night) -> None:
    rows = under(night.xlsx, "Today", "Check", "Points a person", "People losing points", "Judged")
    totals = {}
    for slug in {c["id"] for p in night.counted for c in p["checks"]}:
        judged = night.judged(slug)
        total = sum(f["gain"] for c in judged for f in c["findings"])
        if total > 0:
            totals[slug] = (total, len(judged))
    ranked = {s: t for s, t in totals.items() if t[1] >= 10} or totals
    expected = sorted(ranked, key=lambda s: -ranked[s][0])[:5]
    assert [r[0] for r in rows] == [name(s) for s in expected]
    for (_, points, losing, people), slug in zip(rows, expected, strict=True):
        total, judged_by = ranked[slug]
        assert points == pytest.approx(total / judged_by, abs=0.051)
        assert people == judged_by
        assert losing == sum(1 for c in night.judged(slug) if c["score"] < 1)


def test_weak_spots_by_check(night: Night) -> None:
    rows = {r["Check"]: r for r in table(night.xlsx, "Weak spots", "WeakChecks")}
    for slug in {c["id"] for p in night.counted for c in p["checks"]}:
        judged, row = night.judged(slug), rows[name(slug)]
        losing = [c for c in judged if c["score"] < 1]
        overruled = sum(1 for c in night.checks(slug) if c["override"])
        assert row["Judged"] == len(judged)
        assert row["People losing points"] == len(losing)
        total = sum(f["gain"] for c in judged for f in c["findings"])
        if judged:
            assert row["Points a person"] == pytest.approx(total / len(judged), abs=0.006)
        assert (row["Place"] is None) == (len(judged) < 10)
        remark = row["Remark"] or ""
        assert ("too few" in remark) == (len(judged) < 10)
        assert ("overruled" in remark) == (overruled > 0.1 * max(len(judged), overruled))


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
    rows = {title.removeprefix("■ "): row for title, row in rows.items()}
    titles = {sample_words().say(code, "title"): gains for code, gains in found.items()}
    assert set(rows) == set(titles)
    for title, gains in titles.items():
        row = rows[title]
        assert row["People losing points"] == len(gains)
        assert row["Points a person"] == pytest.approx(sum(gains) / row["Judged"], abs=0.006)


def test_heatmap_has_everybodys_verdicts_weakest_first(night: Night) -> None:
    marks = {"pass": "✓", "improve": "~", "fix": "✗", "unknown": "?", "error": "!"}
    rows = table(night.xlsx, "Heatmap", "HeatmapTable")
    people = {p["id"]: p for p in night.counted}
    assert {r["Id"] for r in rows} == set(people)
    known = [r["Readiness"] for r in rows if not isinstance(r["Readiness"], str)]
    assert known == [int(v) for v in sorted(night.readiness.values())]
    assert [r["Readiness"] for r in rows[len(known) :]] == [
        shown(p) for p in sorted(night.half_seen, key=lambda p: (p["lowest"], p["name"].casefold()))
    ]
    for row in rows:
        for check in people[row["Id"]]["checks"]:
            mark = marks.get(check["status"], "–") + ("◆" if check["override"] else "")
            assert row[name(check["id"])] == mark


def test_candidates_are_all_there_and_told_as_in_their_reports(night: Night) -> None:
    rows = {r["Id"]: r for r in table(night.xlsx, "Candidates", "CandidateList")}
    assert len(rows) == len(night.run["candidates"])
    for person in night.run["candidates"]:
        row = rows[person["id"]]
        assert len(row) == 10
        assert row["Name"] == person["name"]
        assert row["Readiness"] == shown(person)
        assert row["Change"] == (None if person["change"] is None else round(person["change"]))
        assert row["Band"] == sample_words().say(f"band.{person['band']}")


def test_candidates_by_urgency_and_then_the_least_ready(night: Night) -> None:
    rows = table(night.xlsx, "Candidates", "CandidateList")
    called = [a.entry.report.profile.id for a in needs_attention(night.made)]
    assert [r["Id"] for r in rows if r["Today"]] == called
    assert [r["Id"] for r in rows][: len(called)] == called
    others = [r["Readiness"] for r in rows[len(called) :] if r["Id"] in night.readiness]
    assert others == sorted(others)
    on_page = [row[0] for row in under(night.xlsx, "Today", "Name", "Why", "Since", "Days")]
    assert on_page[:8] == [r["Name"] for r in rows[: min(8, len(called))]]


def test_actions_are_all_losses_blockers_first(night: Night) -> None:
    rows = table(night.xlsx, "Actions", "ActionList")
    expected = Counter(
        (person["id"], finding["points"], finding["blocker"])
        for person in night.counted
        for check in person["checks"]
        if not check["override"] and check["score"] is not None
        for finding in check["findings"]
        if finding["loss"] > 0
    )
    assert Counter((r["Id"], r["Points"], r["Blocker"] is not None) for r in rows) == expected
    gains = {
        (person["id"], sample_words().say(finding["code"], "title")): finding["gain"]
        for person in night.counted
        for check in person["checks"]
        for finding in check["findings"]
    }
    order = [(r["Blocker"] is None, -gains[r["Id"], r["Finding"]]) for r in rows]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("sheet_table", "heading", "key"),
    [
        ("ByCoach", "Coach", "coach"),
        ("ByCohort", "Cohort", "cohort"),
        ("ByCategory", "Category", "category"),
    ],
)
def test_groups(night: Night, sheet_table: str, heading: str, key: str) -> None:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for person in night.counted:
        groups[person[key] or "(not said)"].append(person)
    rows = {r[heading]: r for r in table(night.xlsx, "Coaches", sheet_table)}
    small = [group for group, people in groups.items() if len(people) < 3]
    if small:
        together = [p for group in small for p in groups.pop(group)]
        (told,) = [head for head in rows if "fewer than 3" in head]
        groups[told] = together
    assert set(rows) == set(groups)
    assert sum(r["People"] for r in rows.values()) == len(night.counted)
    for group, people in groups.items():
        values = [night.readiness[p["id"]] for p in people if p["id"] in night.readiness]
        changes = [p["change"] for p in people if p["change"] is not None]
        row = rows[group]
        assert row["People"] == len(people)
        if len(people) < 3:
            assert (row["Mean readiness"], row["Median"], row["Change"]) == (None, None, None)
            continue
        if values:
            assert row["Mean readiness"] == pytest.approx(mean(values), abs=0.051)
        else:
            assert row["Mean readiness"] is None
        assert row["Ready"] == sum(1 for p in people if p["band"] == "ready")
        assert row["Blocked"] == sum(1 for p in people if p["blockers"])
        assert (row["Same people"] or 0) == len(changes)
        if changes:
            assert row["Change"] == pytest.approx(mean(changes), abs=0.051)


def test_countries_are_told_by_needs_and_never_by_scores(night: Night) -> None:
    rows = table(night.xlsx, "Coaches", "NeedsByCountry")
    assert set(rows[0]) == {"Group", "People", "Of them", "Of the others", "Need"}
    people = Counter(p["country"] for p in night.counted)
    assert {r["Group"] for r in rows} == {c for c, count in people.items() if count >= 3}
    told = [r for r in rows if r["Of them"] is not None]
    assert told
    codes = {f["code"] for p in night.counted for c in p["checks"] for f in c["findings"]}
    for row in told:
        assert row["People"] == people[row["Group"]]
        assert row["Of them"] >= row["Of the others"] + 0.1
        said = pytest.approx((row["Of them"], row["Of the others"]), abs=0.0101)
        named = [code for code in codes if sample_words().say(code) == row["Need"]]
        assert any(having(night, code, row["Group"]) == said for code in named)


def having(night: Night, code: str, country: str) -> tuple[float, float]:
    """Which part of those judged has a finding: in a country, and elsewhere."""
    judged = [(p["country"] == country, c) for p in night.counted for c in scored(p, code)]
    here, elsewhere = (
        mean(
            any(f["code"] == code and f["loss"] for f in c["findings"])
            for at, c in judged
            if at is own
        )
        for own in (True, False)
    )
    return here, elsewhere


def scored(person: dict[str, Any], code: str) -> list[dict[str, Any]]:
    """The check that this finding belongs to, where it was judged."""
    return [
        c for c in person["checks"] if code.startswith(f"{c['id']}.") and c["score"] is not None
    ]


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
