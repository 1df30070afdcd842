"""`new-intake`: invented people who vary, and files of others that are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import FileError, UsageError
from reportgen.intake import IntakeResult, read_intake
from reportgen.intake.blank import new_intake
from reportgen.language.similarity import find_lookalikes
from reportgen.rulebook.words import load_words
from reportgen.settings import IntakeSettings


def read(path: Path) -> IntakeResult:
    return read_intake(path, IntakeSettings())


@pytest.mark.parametrize(("seed", "language"), [(1, "en"), (2, "en"), (3, "es")])
def test_invented_candidates_are_varied_and_without_a_problem(
    seed: int, language: str, tmp_path: Path
) -> None:
    path = tmp_path / "sample.xlsx"
    new_intake(path, candidates=200, seed=seed, words=load_words(language))
    result = read(path)
    assert result.problems == ()
    assert len(result.profiles) == 200
    assert len({p.name for p in result.profiles}) > 140
    assert len({p.title for p in result.profiles}) > 14
    assert len({p.category for p in result.profiles}) == 6
    assert len({p.submission_status for p in result.profiles}) == 4
    assert {len(p.employment) for p in result.profiles} == {0, 1, 2}
    assert all(p.email.endswith(".example") for p in result.profiles)


@pytest.mark.parametrize(
    ("candidates", "seed", "most"),
    [
        pytest.param(12, 1, 0, id="a small sample"),
        pytest.param(12, 7, 0, id="a small sample of another seed"),
        pytest.param(40, 1, 2, id="a larger sample"),
        pytest.param(40, 6, 2, id="a larger sample of another seed"),
    ],
)
def test_invented_candidates_do_not_look_like_one_another(
    candidates: int, seed: int, most: int, tmp_path: Path
) -> None:
    path = tmp_path / "sample.xlsx"
    new_intake(path, candidates=candidates, seed=seed)
    result = read(path)
    assert result.problems == ()
    assert len(result.profiles) == candidates
    assert sum(map(len, find_lookalikes(result.profiles).values())) <= most


def test_each_invented_candidate_with_a_past_has_an_overview_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "sample.xlsx"
    new_intake(path, candidates=12)
    overviews = [p.overview for p in read(path).profiles if p.employment]
    assert len(overviews) >= 8
    assert len(set(overviews)) == len(overviews)
    assert not any("{" in overview for overview in overviews)


def test_the_same_seed_invents_the_same_people(tmp_path: Path) -> None:
    people = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        path = tmp_path / f"{name}.xlsx"
        new_intake(path, candidates=8, seed=seed)
        people.append(read(path).profiles)
    assert people[0] == people[1]
    assert people[0] != people[2]


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "intake.xlsx"
    path.write_bytes(b"ours")
    with pytest.raises(UsageError, match="already there"):
        new_intake(path)
    assert path.read_bytes() == b"ours"


def test_a_name_that_is_no_workbooks(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.xlsx"):
        new_intake(tmp_path / "intake.csv")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="can't be written"):
        new_intake(tmp_path / "no" / "intake.xlsx")
