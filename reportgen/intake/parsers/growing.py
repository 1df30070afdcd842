"""How lines become entries: one that only dates or describes the entry above belongs to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from reportgen.domain.profile import Job, Study

Entry = TypeVar("Entry", Job, Study)


def add_entry(entries: list[Entry], entry: Entry, *, continues: bool) -> None:
    """A line that only dates or describes the entry before it belongs to that one."""
    last = entries[-1] if entries else None
    dated = entry.start is not None or entry.end is not None or getattr(entry, "months", None)
    if last is not None and dated and last.start is None and not _words_of(entry):
        entries[-1] = _with_dates(last, entry)
    elif last is not None and continues and not dated and (last.start or not any(_names_of(entry))):
        joined = "\n".join(filter(None, (last.description, _words_of(entry))))
        entries[-1] = replace(last, description=joined)
    else:
        entries.append(entry)


def _names_of(entry: Job | Study) -> tuple[str, str]:
    return (entry.role, entry.company) if isinstance(entry, Job) else (entry.award, entry.school)


def _words_of(entry: Job | Study) -> str:
    return " ".join(filter(None, (*_names_of(entry), entry.description)))


def _with_dates(last: Entry, dates: Entry) -> Entry:
    if isinstance(last, Job) and isinstance(dates, Job):
        return replace(
            last, start=dates.start, end=dates.end, current=dates.current, months=dates.months
        )
    return replace(last, start=dates.start, end=dates.end)
