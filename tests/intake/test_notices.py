"""What status and feedback say in people's own words, read from a sheet: half are near misses."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from reportgen.domain.profile import Profile, SubmissionStatus
from reportgen.domain.stage import Stage, stage_of
from reportgen.intake import read_intake
from reportgen.rulebook.notices import load_notices
from reportgen.settings import IntakeSettings

with (Path(__file__).parent / "notices.csv").open(encoding="utf-8", newline="") as file:
    CASES = [(row["status"], row["feedback"], row["stage"]) for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, str], Profile]:
    """One sheet with everybody, read once; people by their two cells."""
    path = tmp_path_factory.mktemp("sheet") / "people.csv"
    headings = ("candidate_id", "name", "title", "submission_status", "upwork_feedback")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        for number, (status, said, _) in enumerate(CASES):
            writer.writerow((f"N-{number}", "Robin Vale", "Bookkeeper", status, said))
    profiles = {p.id: p for p in read_intake(path, IntakeSettings()).profiles}
    return {case[:2]: profiles[f"N-{number}"] for number, case in enumerate(CASES)}


@pytest.mark.parametrize(
    ("status", "said", "stage"),
    [pytest.param(*case, id=f"{case[2]}-{case[0]}-{case[1]}"[:90]) for case in CASES],
)
def test_stage(
    people: Mapping[tuple[str, str], Profile], status: str, said: str, stage: str
) -> None:
    assert stage_of(people[status, said]) is Stage(stage)


@pytest.mark.parametrize(
    ("attempt", "status"),
    [
        pytest.param("2026-09-03 | Declined | We found a duplicate account", "duplicate_account"),
        pytest.param("2026-09-03 | Please verify your identity", "identity"),
        pytest.param("2026-09-03 | Your profile was not accepted. Be more exact", "declined"),
        pytest.param("2026-09-03 | Be more exact", None),
    ],
)
def test_an_attempt_of_the_list_is_read_the_same_way(
    tmp_path: Path, attempt: str, status: str | None
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        f"candidate_id,name,title,submissions\nN-1,Robin Vale,Cook,{attempt}\n", "utf-8"
    )
    (profile,) = read_intake(path, IntakeSettings()).profiles
    (found,) = profile.submissions
    assert found.status == (SubmissionStatus(status) if status else None)


def test_every_phrase_is_a_pattern_that_can_be_looked_for() -> None:
    notices = load_notices()
    assert set(notices.trouble) == {"suspended", "duplicate_account", "identity"}
    every = (*notices.trouble.values(), notices.harmless, notices.settled, notices.declined)
    assert not any(pattern.search("") or pattern.search("a plain sentence") for pattern in every)
