"""README tells of first looks what is kept of them, and its figures come from somewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.documents import README, in_words, section
from tests.first_looks import (
    FILE,
    HEADS,
    drawn,
    figures,
    figures_in,
    kept,
    marks,
    people,
)

HOW_RIGHT = (section("How right is it?"), section("The sheet"))


def paragraphs() -> Iterator[str]:
    """Those that may hold measured figures: how right it is, and what follows the sheets' table."""
    right, sheet = HOW_RIGHT
    after = sheet.partition(marks("sheets")[1])[2]
    for text in re.split(r"\n\s*\n", re.sub(r"^(?:\||<!--).*\n", "\n", right + after, flags=re.M)):
        if text.strip():
            yield text.strip()


@pytest.mark.parametrize("kind", HEADS)
def test_the_tables_are_drawn_from_what_is_kept(kind: str) -> None:
    begin, end = marks(kind)
    stands = README.partition(begin)[2].partition(end)[0]
    assert stands == drawn(kind), "python -m tests.first_looks"


@pytest.mark.parametrize("paragraph", [*paragraphs()], ids=lambda text: " ".join(text.split()[:4]))
def test_the_figures_of_a_sentence_are_those_that_are_kept(paragraph: str) -> None:
    """In their order; a paragraph with figures that nobody keeps is one too many."""
    plain = " ".join(paragraph.split())
    found = [told for told in kept()["told"] if plain.startswith(told["begins"])]
    said = [figure for told in found for figure in figures(told)]
    assert figures_in(paragraph) == said, f"mend README, or `told` in {FILE.name}"


def test_nothing_is_kept_of_a_paragraph_that_is_gone() -> None:
    whole = [" ".join(paragraph.split()) for paragraph in paragraphs()]
    begun = [told["begins"] for told in kept()["told"]]
    assert [b for b in begun if not any(text.startswith(b) for text in whole)] == []


def test_what_is_kept_adds_up() -> None:
    for row in kept()["sheets"]:
        assert row["cells"] == row["right"] + row["asked"] + row["wrong"], row["set"]
    for row in kept()["cases"]:
        several = [row[key] for key in ("cases", "expected", "precision", "recall")]
        assert len({len(values) for values in several}) == 1, row["set"]
    for lot in kept()["lots"]:
        assert people(lot) >= 20, lot["lot"]


def test_lots_are_counted() -> None:
    """“three lots, two of 40 and one of 24”, in words."""
    sizes = Counter(people(lot) for lot in kept()["lots"])
    *first, last = [f"{in_words(count)} of {size}" for size, count in sizes.items()]
    told = f"{in_words(sizes.total())} lots of invented people before `reportgen` saw them, "
    assert f"{told}{', '.join(first)} and {last}" in " ".join(HOW_RIGHT[0].split())
