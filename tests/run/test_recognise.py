"""Which of the sheets that come back night after night tonight's is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from reportgen.domain.profile import Profile
from reportgen.history.intakes import FIRST, KnownIntake
from reportgen.history.people import Person
from reportgen.run.intakes import Recognised, TonightIntake, recognise
from tests.history.nights import FIRST_NIGHT, a_profile

TEN = range(10)


def profiles(people: Iterable[int], **values: str) -> list[Profile]:
    return [a_profile(f"C-{n}", **values) for n in people]


def known(
    slug: str = FIRST, file: str = "in/spring.xlsx", people: Iterable[int] = TEN, cohort: str = ""
) -> KnownIntake:
    who = {p.id: Person(p.id, p.name, p.email, FIRST_NIGHT, FIRST_NIGHT) for p in profiles(people)}
    return KnownIntake(slug, cohort, (f"../{file}",), who)


def recognised(
    folder: Path, file: str, people: list[Profile], *before: KnownIntake, cohort: str = ""
) -> Recognised:
    return recognise(TonightIntake(folder / file, cohort, people), folder / "outputs", before)


def test_the_first_sheet_of_a_folder_has_the_bare_names(tmp_path: Path) -> None:
    first = recognised(tmp_path, "in/spring.xlsx", profiles(TEN), cohort="Spring")
    assert first == Recognised(FIRST, "Spring", "../in/spring.xlsx", "first")


@pytest.mark.parametrize(
    ("before", "file", "people"),
    [
        pytest.param("in/spring.xlsx", "in/spring.xlsx", range(20, 30), id="the-file-of-strangers"),
        pytest.param("in/spring.xlsx", "in/spring.xlsx", [], id="the-file-emptied"),
        pytest.param("in/a-2026-03-02.csv", "in/a-2026-03-03.csv", range(2), id="dated"),
        pytest.param("in/a 02.03.2026.csv", "in/a 03.03.2026.csv", range(5), id="dated-otherwise"),
        pytest.param("in/a_20260302T0910.csv", "in/a_20260303T0915.csv", TEN, id="with-a-time"),
        pytest.param("in/F(1-9).xlsx", "in/F(1-12).xlsx", range(12), id="counted"),
        pytest.param("in/spring.xlsx", "in/spring (1).xlsx", range(5), id="downloaded-again"),
        pytest.param("in/spring.xlsx", "in/SPRING.csv", TEN, id="another-format"),
        pytest.param("in/spring.xlsx", "in/spring (1).xlsx", [], id="downloaded-empty"),
        pytest.param("in/a-2026-03-02.csv", "in/a-2026-03-03.csv", range(8, 18), id="mostly-new"),
        pytest.param("old/spring.xlsx", "new/spring.xlsx", range(5), id="another-folder"),
        pytest.param("in/spring.xlsx", "in/final version.xlsx", range(5, 14), id="another-name"),
    ],
)
def test_a_sheet_is_known_again(
    tmp_path: Path, before: str, file: str, people: Iterable[int]
) -> None:
    found = recognised(tmp_path, file, profiles(people), known(file=before))
    assert found.slug == FIRST
    assert found.how in ("file", "title", "people")


@pytest.mark.parametrize(
    ("file", "people", "slug"),
    [
        pytest.param("elsewhere/spring.xlsx", range(20, 30), "spring", id="same-name-elsewhere"),
        pytest.param("elsewhere/spring.xlsx", range(9, 19), "spring", id="with-one-of-them"),
        pytest.param("in/spring-2026-03-03.xlsx", range(20, 30), "spring", id="dated-strangers"),
        pytest.param("in/Cohort Herbst 2026.xlsx", range(20, 30), "cohort-herbst-2026", id="name"),
        pytest.param("in/urgent.xlsx", range(3), "urgent", id="a-few-of-them"),
        pytest.param("in/everybody.xlsx", range(40), "everybody", id="they-and-many-more"),
        pytest.param("in/partial-1.xlsx", range(20, 30), "partial-1-intake", id="misread"),
        pytest.param("in/2026-03-03.xlsx", range(20, 30), "intake", id="nothing-but-a-date"),
    ],
)
def test_another_sheet_gets_a_name_of_its_own(
    tmp_path: Path, file: str, people: Iterable[int], slug: str
) -> None:
    found = recognised(tmp_path, file, profiles(people), known())
    assert (found.slug, found.how) == (slug, "new")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    before = known(), known("spring", "b/spring.xlsx", range(20, 30))
    found = recognised(tmp_path, "c/spring.xlsx", profiles(range(40, 50)), *before)
    assert found.slug == "spring-2"


def test_people_are_known_by_face_where_sheets_number_them_each_from_one(tmp_path: Path) -> None:
    """Ids alone would make one cohort of two."""
    others = [a_profile(f"C-{n}", name=f"Else {n}", email=f"else{n}@example.com") for n in TEN]
    assert recognised(tmp_path, "in/autumn.xlsx", others, known()).slug == "autumn"


def test_of_two_that_fit_the_one_with_more_of_the_people_is_meant(tmp_path: Path) -> None:
    before = (
        known("spring", "in/all.xlsx", TEN, "Spring"),
        known("autumn", "in/all.xlsx", range(20, 30), "Autumn"),
    )
    assert recognised(tmp_path, "in/all.xlsx", profiles(range(21, 29)), *before).slug == "autumn"


@pytest.mark.parametrize(
    ("cohort", "people", "slug"),
    [
        pytest.param("autumn", range(30, 40), "a-slug", id="by-its-name"),
        pytest.param("A Slug", range(30, 40), "a-slug", id="by-its-slug"),
        pytest.param("spring.xlsx", range(30, 40), FIRST, id="by-its-file"),
        pytest.param("Spring", range(5), FIRST, id="one-without-a-name-by-its-people"),
        pytest.param("Winter", range(30, 40), "winter", id="new-in-a-known-file"),
        pytest.param("Winter", range(20, 30), "winter", id="people-of-another-name"),
    ],
)
def test_the_settings_word_counts_most(
    tmp_path: Path, cohort: str, people: Iterable[int], slug: str
) -> None:
    before = known(), known("a-slug", "in/x.xlsx", range(20, 30), "Autumn")
    found = recognised(tmp_path, "in/x.xlsx", profiles(people), *before, cohort=cohort)
    assert (found.slug, found.cohort) == (slug, cohort)
