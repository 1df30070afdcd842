"""What first looks showed, as README tells it: `python -m tests.first_looks`.

`first_looks.toml` keeps the figures: they are facts of the past, which nothing measures again.
README's three tables of them are drawn from it, between marks; what its sentences say is compared
with it by a test.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from tests.documents import ROOT
from tests.judgement.bench import ENOUGH, load_cases, slugs
from tests.judgement.histories import SETS, load_histories, tally

FILE = Path(__file__).with_suffix(".toml")
Row = Mapping[str, Any]


@cache
def kept() -> Mapping[str, Sequence[Row]]:
    """All that the file holds, by kind."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


# Tables.

HEADS = {
    "sheets": (
        "| set | columns | mapping: precision | recall | cells | right | said or kept as text "
        "| silently wrong |\n|---|---:|---:|---:|---:|---:|---:|---:|\n"
    ),
    "lots": (
        "| lot | ready | of those to be sent | of those with one thing to mend first "
        "| of those not to be sent |\n|---|---:|---:|---:|---:|\n"
    ),
    "cases": (
        "| set | written | cases | findings expected | precision | recall |\n"
        "|---|---|---:|---:|---:|---:|\n"
    ),
}


def marks(kind: str) -> tuple[str, str]:
    return f"<!-- first looks: {kind} -->\n", f"<!-- /first looks: {kind} -->\n"


def drawn(kind: str) -> str:
    """A table as README has it."""
    lines = (f"| {' | '.join(_cells(kind, row))} |\n" for row in kept()[kind])
    return HEADS[kind] + "".join(lines)


def _cells(kind: str, row: Row) -> Iterator[str]:
    if kind == "lots":
        yield from (row["lot"], str(ready(row)))
        yield from (f"{some} of {all_}" for some, all_ in _parts(row))
        return
    for key, value in row.items():
        if key == "on":
            continue
        several = value if isinstance(value, list) else [value]
        yield ", ".join(f"{v:.2f}" if isinstance(v, float) else f"{v}" for v in several)


def ready(lot: Row) -> int:
    return sum(some for some, _ in _parts(lot))


def people(lot: Row) -> int:
    return sum(all_ for _, all_ in _parts(lot))


def _parts(lot: Row) -> list[tuple[int, int]]:
    return [lot[key] for key in ("send", "mend", "keep")]


def write_readme(file: Path = ROOT / "README.md") -> None:
    """Put the tables where they stand now."""
    text = file.read_text(encoding="utf-8")
    for kind in HEADS:
        begin, end = marks(kind)
        before, _, rest = text.partition(begin)
        text = before + begin + drawn(kind) + end + rest.partition(end)[2]
    file.write_text(text, encoding="utf-8")


# Sentences.

COUNTED: Mapping[str, Callable[[], float]] = {
    "labelled cases": lambda: sum(len(load_cases(slug)) for slug in slugs()),
    "least precision and recall": lambda: ENOUGH,
    "sheets asked eighth": lambda: _sheets("eighth")["asked"],
    "people of the first lot": lambda: people(kept()["lots"][0]),
    "people of the sixth lot": lambda: people(kept()["lots"][5]),
    "people of the last lot": lambda: people(kept()["lots"][-1]),
    "histories first": lambda: len(load_histories("first")),
    "histories second": lambda: len(load_histories("second")),
    "histories": lambda: sum(len(load_histories(name)) for name in SETS),
    "histories right": lambda: sum(tally(name)["right"] for name in SETS),
    "histories asked": lambda: sum(tally(name)["asked"] for name in SETS),
}


def _sheets(name: str) -> Row:
    return next(row for row in kept()["sheets"] if row["set"].startswith(name))


def figures(told: Row) -> list[float]:
    """A paragraph's figures, those that are counted from something else among them."""
    values = told["figures"].values()
    return [COUNTED[value]() if isinstance(value, str) else value for value in values]


NUMBER = re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?")


def figures_in(paragraph: str) -> list[float]:
    """The numbers of a text in their order, what stands in backticks aside."""
    plain = re.sub(r"`[^`]*`", "", paragraph)
    return [float(number.replace(",", "")) for number in NUMBER.findall(plain)]


if __name__ == "__main__":
    write_readme()
