"""The intakes of one output folder: what keeps their runs apart, and how history knows them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from reportgen.history.people import Person, same_name

FIRST = ""  # the slug of the first intake: its folders bear the bare date, and `latest` is its own

_NAME = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:-(?!partial-\d+$)(?P<intake>[^\s./\\]+?))??"
    r"(?:-partial-(?P<partial>[1-9]\d*))?"
)


@dataclass(frozen=True, slots=True)
class RunName:
    """A run folder's name: `<date>`, `<date>-<intake>`, either with `-partial-<n>` behind it."""

    day: date
    intake: str = FIRST
    partial: int = 0  # 0 for a complete run

    def __str__(self) -> str:
        parts = (self.day.isoformat(), self.intake, self.partial and f"partial-{self.partial}")
        return "-".join(str(part) for part in parts if part)

    @classmethod
    def of(cls, folder: str) -> RunName | None:
        """What a folder's name says, None for one that no run would get."""
        match = _NAME.fullmatch(folder)
        if match is None:
            return None
        try:
            day = date.fromisoformat(match["day"])
        except ValueError:
            return None
        return cls(day, match["intake"] or FIRST, int(match["partial"] or 0))


def intake_of(folder: str) -> str:
    """The intake that a run folder belongs to; the first one's for any other name."""
    name = RunName.of(folder)
    return name.intake if name else FIRST


@dataclass(frozen=True, slots=True)
class KnownIntake:
    """A spreadsheet that comes back night after night, by whatever name.

    `cohort` is what the settings called it last, or ""; `files` are the places it was read from,
    as seen from the output folder, the last one first; `people` stood in its newest complete run,
    by id.
    """

    slug: str
    cohort: str
    files: tuple[str, ...]
    people: Mapping[str, Person]

    @property
    def name(self) -> str:
        """What people call it: by the settings, else by the file it was read from last."""
        return self.cohort or self._file.name or self.slug or "latest"

    def is_called(self, name: str) -> bool:
        """Whether a person means this one: by its name, its slug, or its file's."""
        known = (self.name, self.slug, self._file.name, self._file.stem)
        return same_name(name) in {same_name(each) for each in known if each}

    @property
    def _file(self) -> PurePosixPath:
        return PurePosixPath(self.files[0] if self.files else "")
