"""What makes an offer specific: kinds of client, tasks and tools, as one table of names."""

from __future__ import annotations

from collections.abc import Collection
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Formatter
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from reportgen.errors import SettingsError
from reportgen.files import read_written
from reportgen.toml_text import decoded, toml_table

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Names = tuple[Name, ...]
PLACES = frozenset(("role", "industry", "task", "by", "tool", "company", "line"))


def _fillable(pattern: str) -> str:
    """Refuse a sentence with a place that nothing would ever fill."""
    for _, place, _, _ in Formatter().parse(pattern):
        if place is not None and place not in PLACES:
            raise ValueError(f"nothing fills “{{{place}}}”")
    return pattern


Pattern = Annotated[Name, AfterValidator(_fillable)]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class IndustryHeads(_Table):
    """Words that another one before them makes a kind of client: "lamp" makes shops lamp shops.

    `not_before` are words that don't, `after` what stands before such a pair; `alone` are the heads
    that say enough by themselves.
    """

    words: Names
    after: Names
    not_before: Names
    alone: Names


class WordList(_Table):
    words: Names


class Tasks(_Table):
    """The tasks of one trade. `narrow` maps a task's name to other ways to tell that it was done.

    `kits` are the tools it is done with.
    """

    category: Name
    kits: Names
    broad: Names
    narrow: dict[Name, Names]


class Kit(_Table):
    """Tools of one kind; `by` is the word before their names: in, with, on.

    `common` tells what everybody has: a spreadsheet makes no offer special.
    """

    by: Name
    names: Names
    common: bool = False


class NicheWording(_Table):
    """How a title and an opening are put together from the person's own words."""

    titles: tuple[Pattern, ...]
    offers: tuple[Pattern, ...]
    worked_at: Pattern
    worked_for_myself: Pattern
    worked_as: Pattern
    piece: Pattern
    blank: Name


class Niches(_Table):
    """All of it. Compared by what it is, not by what it holds, for an index of it is kept."""

    industries: dict[Name, Names]
    industry_heads: IndustryHeads
    fields: WordList
    everybody: WordList
    tasks: dict[Name, Tasks]
    tools: dict[Name, Kit] = Field(min_length=1)
    wording: NicheWording

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that a title may be made of."""
        return (
            *(name for group in self.industries.values() for name in group),
            *(name for tasks in self.tasks.values() for name in (*tasks.broad, *tasks.narrow)),
            *(name for kit in self.tools.values() for name in kit.names),
        )

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other


def load_niches(file: Traversable | Path, categories: Collection[str]) -> Niches:
    """The table in a TOML file.

    Raises SettingsError (exit 78) naming the file and the key that is wrong, also for a category
    that isn't in the taxonomy and a kit that isn't among the tools.
    """
    name = str(file) if isinstance(file, Path) else file.name
    where = f"market table {name}"
    try:
        text = decoded(read_written(file), where)
    except OSError as error:
        raise SettingsError(f"{where} can't be read: {error.strerror}") from error
    try:
        niches = Niches.model_validate(toml_table(text, where))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{where}: “{place}”: {first['msg']}") from error
    for trade, tasks in niches.tasks.items():
        if tasks.category not in categories:
            raise SettingsError(f"{where}: “tasks.{trade}.category”: “{tasks.category}” is unknown")
        if unknown := [kit for kit in tasks.kits if kit not in niches.tools]:
            raise SettingsError(f"{where}: “tasks.{trade}.kits”: there is no “tools.{unknown[0]}”")
    return niches
