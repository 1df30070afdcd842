"""Nobody is judged twice for the same, and who is judged anew comes out the same.

Whatever happens between two nights, a run that takes over what history keeps leaves byte for byte
what a run leaves that judges everybody.
"""

from __future__ import annotations

import copy
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reportgen.checks.base import Check, Context, Verdict
from reportgen.domain.profile import Profile
from reportgen.errors import FileError
from reportgen.run.context import JudgingContext
from tests.run.agency import Agency, contents, folder_of, remembered, row

FIRST = date(2026, 3, 27)  # the nights that follow cross into another month

pytestmark = pytest.mark.usefixtures("in_this_process")


def _counting(context: JudgingContext) -> tuple[JudgingContext, Counter[str]]:
    """The same context, and how often each person was judged with it."""
    asked: Counter[str] = Counter()

    def counted(check: Check) -> Check:
        def judge(profile: Profile, seen: Context) -> Verdict:
            asked[profile.id] += 1
            return check.judge(profile, seen)

        return replace(check, judge=judge) if check.slug == "photo" else check

    return replace(context, checks=tuple(map(counted, context.checks))), asked


def _small(folder: Path, context: JudgingContext, people: int = 4) -> Agency:
    agency = Agency(folder, context)
    agency.people(*(row(f"S-{n}") for n in range(1, people + 1)))
    return agency


def _settle(agency: Agency) -> None:
    """Two nights: from the second on the night before has told all it can."""
    agency.night(FIRST - timedelta(1))
    agency.night(FIRST)


def _sort(agency: Agency) -> None:
    agency.rows = dict(sorted(agency.rows.items(), reverse=True))


def _weights(agency: Agency) -> str:
    file = agency.folder / "own.toml"
    file.write_text("[photo]\nweight = 3\n", encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    ("change", "again"),
    [
        pytest.param(lambda a: None, set(), id="nothing"),
        pytest.param(lambda a: a.change("S-2", title="Copywriter"), {"S-2"}, id="a title"),
        pytest.param(
            lambda a: a.change("S-2", send="hold"),
            {"S-2"},
            id="held by staff",
            marks=pytest.mark.heavy,
        ),
        pytest.param(_sort, set(), id="the order of the rows", marks=pytest.mark.heavy),
        pytest.param(lambda a: a.people(row("S-9")), {"S-9"}, id="somebody new"),
        pytest.param(
            lambda a: a.rule(file=_weights(a)), {"S-1", "S-2", "S-3", "S-4"}, id="a weight"
        ),
    ],
)
def test_only_who_changed_is_judged_again(
    change: Callable[[Agency], Any], again: set[str], tmp_path: Path, context: JudgingContext
) -> None:
    agency = _small(tmp_path, context)
    _settle(agency)
    change(agency)
    agency.context, asked = _counting(agency.context)
    agency.night(FIRST + timedelta(1))
    assert set(asked) == again


def test_a_new_month_and_a_wish_judge_everybody(tmp_path: Path, context: JudgingContext) -> None:
    agency = _small(tmp_path, context, 2)
    _settle(agency)
    agency.context, asked = _counting(agency.context)
    agency.night(FIRST + timedelta(1), rejudge=True)
    assert asked == {"S-1": 1, "S-2": 1}
    agency.night(date(2026, 4, 2))
    assert asked == {"S-1": 2, "S-2": 2}


def test_a_check_that_broke_is_asked_again(tmp_path: Path, context: JudgingContext) -> None:
    def breaks(_profile: Profile, _seen: Context) -> Verdict:
        raise RuntimeError("today only")

    agency = _small(tmp_path, context, 1)
    whole = agency.context
    broken = tuple(
        replace(check, judge=breaks) if check.slug == "photo" else check for check in whole.checks
    )
    agency.context = replace(whole, checks=broken)
    assert agency.night(FIRST).exit_code == 1
    agency.context = whole
    summary = agency.night(FIRST + timedelta(1))
    assert summary.exit_code == 0


def test_damaged_outcomes_end_a_night_that_says_how_to_go_on(
    tmp_path: Path, context: JudgingContext
) -> None:
    agency = _small(tmp_path, context, 1)
    _settle(agency)
    with sqlite3.connect(agency.history) as connection:
        connection.execute("UPDATE judgements SET outcomes = '['")
    connection.close()
    with pytest.raises(FileError, match="--rejudge"):
        agency.night(FIRST + timedelta(1))
    agency.night(FIRST + timedelta(1), rejudge=True)
    agency.night(FIRST + timedelta(2))


# What may happen between two nights, to the same sheet in two folders.
def _retitle(agency: Agency, luck: random.Random) -> None:
    words = luck.sample(("Editor", "Copywriter", "SEO", "handbooks", "for", "shops", "!!"), 4)
    agency.change(luck.choice(sorted(agency.rows)), title=" ".join(words))


def _rewrite(agency: Agency, luck: random.Random) -> None:
    words = ("I", "write", "manuals", "you", "teh", "clients", "wanted", "since", "2014", "well.")
    text = " ".join(luck.choices(words, k=luck.randint(0, 120)))
    agency.change(luck.choice(sorted(agency.rows)), overview=text)


def _copy(agency: Agency, luck: random.Random) -> None:
    one, other = luck.sample(sorted(agency.rows), 2)
    agency.change(other, overview=agency.rows[one]["overview"])


def _decline(agency: Agency, luck: random.Random) -> None:
    letter = luck.choice(("Your profile is incomplete.", "Too many freelancers like you.", None))
    status = luck.choice(("declined", "submitted", "approved", "suspended", "not submitted"))
    agency.change(
        luck.choice(sorted(agency.rows)),
        submission_status=status,
        submitted_on=date(2026, 3, luck.randint(1, 20)),
        upwork_feedback=letter,
    )


def _rejob(agency: Agency, luck: random.Random) -> None:
    jobs = ("Cook | Inn | 2019 to ?", "Editor | Press | since 2015", "Editor", "")
    agency.change(luck.choice(sorted(agency.rows)), employment="\n".join(luck.sample(jobs, 2)))


def _come(agency: Agency, luck: random.Random) -> None:
    agency.people(row(f"S-{luck.randint(20, 40)}"))


def _go(agency: Agency, luck: random.Random) -> None:
    if len(agency.rows) > 3:
        del agency.rows[luck.choice(sorted(agency.rows))]


def _shuffle(agency: Agency, luck: random.Random) -> None:
    order = luck.sample(sorted(agency.rows), len(agency.rows))
    agency.rows = {person: agency.rows[person] for person in order}


def _reweigh(agency: Agency, luck: random.Random) -> None:
    file = agency.folder / "own.toml"
    file.write_text(f"[title]\nweight = {luck.randint(5, 12)}\n", encoding="utf-8")
    agency.rule(file=str(file))


CHANGES = (
    *(_retitle, _retitle, _rewrite, _rewrite, _copy, _decline, _decline),
    *(_rejob, _come, _go, _shuffle, _reweigh),
)


@pytest.mark.parametrize(
    ("seed", "nights", "people"),
    [
        pytest.param(1, 4, 5, id="four nights"),
        *(pytest.param(s, 10, 12, marks=pytest.mark.heavy, id=f"ten nights {s}") for s in (2, 3)),
    ],
)
def test_judged_by_halves_or_anew_the_bytes_are_the_same(
    seed: int, nights: int, people: int, tmp_path: Path, context: JudgingContext
) -> None:
    """One agency judges what changed, its twin everybody; also what both remember is the same."""
    usual, anew = (_small(tmp_path / name, context, people) for name in ("usual", "anew"))
    for agency in (usual, anew):
        agency.folder.mkdir()
    luck = random.Random(seed)
    spared = 0
    for number in range(nights):
        for change in luck.sample(CHANGES, luck.randint(0, 3)) if number else ():
            change(usual, luck)
        anew.rows = copy.deepcopy(usual.rows)
        if "rulebook" in usual.settings:
            own = anew.folder / "own.toml"
            own.write_bytes((usual.folder / "own.toml").read_bytes())
            anew.rule(file=str(own))
        usual.hand_in()
        anew.intake.write_bytes(usual.intake.read_bytes())
        anew.saved = copy.deepcopy(anew.rows)
        day = FIRST + timedelta(number)
        agency_context = usual.context
        usual.context, asked = _counting(agency_context)
        folder = folder_of(usual.night(day))
        usual.context = agency_context
        spared += len(usual.rows) - len(asked)
        anew.night(day, rejudge=True)
        assert contents(usual.output) == contents(anew.output), f"{folder}: {change}"
        assert remembered(usual.history) == remembered(anew.history)
    assert spared > people, "somebody was taken over"
