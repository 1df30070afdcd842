"""A year of nights: people join, improve, are approved, leave; the file stays small and right."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from reportgen.domain.report import Report
from reportgen.domain.stage import Stage
from reportgen.history import open_history
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report, an_outcome

SLUGS = [f"check_{n}" for n in range(20)]
MEGABYTE = 1 << 20


def year(nights: int, crowd: int) -> Iterator[list[Report]]:
    """Each night's reports: most people unchanged, a few a little better."""
    chance = random.Random(4)
    weak = {f"C-{n}": {slug: chance.random() for slug in SLUGS} for n in range(crowd)}
    joined = {person: chance.randrange(nights // 2) for person in weak}
    approved: dict[str, int] = {}
    for night in range(nights):
        tonight = []
        for person, losses in weak.items():
            left = person in approved and night > approved[person] + 30
            if night < joined[person] or left:
                continue
            if chance.random() < 0.08:
                losses[chance.choice(SLUGS)] *= 0.3
            if sum(losses.values()) < 6 and chance.random() < 0.02:
                approved.setdefault(person, night)
            profile = a_profile(person, title=str(losses), overview="words " * 200)
            outcomes = tuple(an_outcome(s, round(x, 2)) for s, x in losses.items())
            stage = Stage.APPROVED if person in approved else Stage.PREPARING
            tonight.append(a_report(profile, outcomes, stage=stage))
        yield tonight


@pytest.mark.heavy
def test_a_year_of_nights_fits_in_a_small_file(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with open_history(path) as history:
        clerk = Clerk(history)
        for night, reports in enumerate(year(nights=365, crowd=60)):
            clerk.night(FIRST_NIGHT + timedelta(night), *reports)
        past = history.runs.past(FIRST_NIGHT + timedelta(365), 400)
        assert len(past) == 365
        for person, version in history.versions.latest().items():
            versions = history.versions.of(person)
            assert [p.day for p in version.trend] == [v.day for v in versions[:-1]]
            assert [p.readiness for p in version.trend] == [
                v.snapshot.readiness for v in versions[:-1]
            ]
            last = [run.readiness[person] for run in past if person in run.readiness][-1]
            assert (
                last == version.snapshot.readiness or version.snapshot.stage is not Stage.PREPARING
            )
    assert path.stat().st_size < 100 * MEGABYTE
