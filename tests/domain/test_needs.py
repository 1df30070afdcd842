"""What groups of people need: which groups are told of, and beside whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportgen.domain.needs import needs_by_group
from reportgen.domain.programme import Breakdown, GroupFigures, Programme
from tests.workbook.cohorts import cohort

PEOPLE = cohort(40, runs=0)


def told(ones: int, shown: tuple[str, ...]) -> dict[str, list[tuple[str, int]]]:
    """Groups and their sizes, by grouping: so many are ones, the others twos."""
    entries = tuple(
        replace(
            e, report=replace(
                e.report,
                profile=replace(
                    e.report.profile,
                    country="One land" if n < ones else "Two land",
                    groups=("one" if n < ones else "Two",),
                ),
            ),
        )
        for n, e in enumerate(PEOPLE.counted)
    )  # fmt: skip
    figures = tuple(GroupFigures(name, 10, (), ()) for name in shown)
    programme = Programme(True, breakdowns=(Breakdown("Side", figures),))
    made = replace(PEOPLE, entries=entries, programme=programme, groupings=("Side",))
    return {part.by: [(g.name, g.people) for g in part.groups] for part in needs_by_group(made)}


EVERYBODY = len(PEOPLE.counted)


def test_a_group_that_few_are_left_of_hides_another() -> None:
    """Else who isn't one of those shown would be known, and what they need."""
    entries = tuple(
        replace(e, report=replace(e.report, profile=replace(e.report.profile, groups=(side,))))
        for e, side in zip(
            PEOPLE.counted, ["three", *["one"] * 12, *["two"] * EVERYBODY], strict=False
        )
    )
    figures = tuple(GroupFigures(name, 10, (), ()) for name in ("One", "Two", "Three"))
    programme = Programme(True, breakdowns=(Breakdown("Side", figures),))
    made = replace(PEOPLE, entries=entries, programme=programme, groupings=("Side",))
    shown = [g.name for part in needs_by_group(made) if part.by for g in part.groups]
    assert shown == ["two"]


@pytest.mark.parametrize(
    ("ones", "shown", "side", "lands"),
    [
        pytest.param(12, ("One", "two"), 2, 2, id="shown"),
        pytest.param(12, ("One",), 1, 2, id="one hidden by the outcomes"),
        pytest.param(12, (), 0, 2, id="all hidden by the outcomes"),
        pytest.param(9, ("One", "two"), 0, 2, id="too few of them, and few beside the others"),
        pytest.param(2, ("One", "two"), 0, 0, id="of a country, too"),
        pytest.param(0, ("two",), 0, 0, id="all alike"),
    ],
)
def test_groups_are_told_beside_enough_others(
    ones: int, shown: tuple[str, ...], side: int, lands: int
) -> None:
    found = told(ones, shown)
    assert len(found.get("Side", [])) == side
    assert sorted(found.get("", [])) == [("One land", ones), ("Two land", EVERYBODY - ones)][:lands]
