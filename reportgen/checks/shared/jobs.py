"""Jobs as a report quotes and draws them, and how long they lasted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Fact, Quote
from reportgen.domain.profile import Job, Study
from reportgen.language.text import opening


def quote_job(job: Job, place: int) -> Quote:
    """The job's own words in one line; `place` counts from 1."""
    named = ", ".join(part for part in (job.role, job.company, period(job)) if part)
    return opening(named or job.description, f"employment {place}")


def period(job: Job) -> str:
    """`2019-03 – 2022-08`; the start alone where the end is today or not known."""
    return " – ".join(str(moment) for moment in (job.start, job.end) if moment is not None)


Doubt = Literal["unread", "missing", "reversed", "future", "no_end"]
LONGEST_AHEAD = 36  # months; an end later than that is a slip, or of another calendar


def doubt_about(job: Job, now: YearMonth) -> Doubt | None:
    """Why a job's months can't be told, None where they can. Such a job is asked about."""
    if job.start is None and not job.months:
        return "unread" if job.dates_unclear or "dates" in job.unread else "missing"
    if starts_later(job, now) or (job.end and job.end.first > now.first + LONGEST_AHEAD):
        return "future"
    if ends_before_start(job):
        return "reversed"
    left_open = job.start and job.end is None and not job.current and not job.months
    return "no_end" if left_open else None


def of_another_calendar(job: Job, now: YearMonth) -> bool:
    """Whether all years are far ahead of ours: Buddhist or Nepali ones. 2062 alone is a slip."""
    years = [moment.year for moment in (job.start, job.end) if moment is not None]
    return len(years) > 1 and min(years) > now.year + OTHER_CALENDARS


OTHER_CALENDARS = 10


def job_facts(job: Job, now: YearMonth) -> dict[str, Fact]:
    """What a time line needs: who, when, how long; no length where it can't be told."""
    doubt = doubt_about(job, now)
    return {
        "role": opening(job.role, "").text,
        "company": opening(job.company, "").text,
        "text": "" if job.role or job.company else opening(job.description, "").text,
        "start": str(job.start) if job.start else None,
        "end": str(job.end) if job.end else None,
        "current": job.current,
        "months": None if doubt else months_of([job], now).likely,
        "doubt": doubt,
    }


JULY, JUNE = 6, 5  # a year alone most likely means its middle

Interval = tuple[int, int]  # first and last month, both counted, in months since year 0


@dataclass(frozen=True, slots=True)
class JobSpan:
    """The months of one job. A year without its month widens `most` and narrows `sure`."""

    sure: Interval | None
    likely: Interval
    most: Interval


@dataclass(frozen=True, slots=True)
class Months:
    """How many months a set of jobs covers, overlaps counted once. sure ≤ likely ≤ most."""

    sure: int = 0
    likely: int = 0
    most: int = 0


def starts_later(entry: Job | Study, now: YearMonth) -> bool:
    """Whether it can't have begun yet."""
    return entry.start is not None and entry.start.first > now.first


def ends_before_start(entry: Job | Study) -> bool:
    """Whether the dates can't be right, however a year alone is read."""
    start, end = entry.start, entry.end
    return start is not None and end is not None and end.last < start.first


def dated(job: Job) -> bool:
    """Whether the job says when, or at least how long."""
    return job.start is not None or bool(job.months)


def span_of(job: Job, now: YearMonth) -> JobSpan | None:
    """When the job was, up to `now`; None without a start, or with dates that can't be right."""
    if job.start is None or starts_later(job, now) or ends_before_start(job):
        return None
    start, this_month = job.start, now.first
    if job.end is not None:
        end_first, end_last = min(job.end.first, this_month), min(job.end.last, this_month)
        year_only = job.end.month is None and job.end.last <= this_month
        end_likely = job.end.year * 12 + JUNE if year_only else end_last
    elif job.current:
        end_first = end_likely = end_last = this_month
    elif job.months:
        end_first = start.first + job.months - 1
        end_likely = end_last = min(start.last + job.months - 1, this_month)
        end_first = min(end_first, end_last)
    else:
        end_first = end_likely = min(start.last, this_month)
        end_last = this_month
    start_likely = start.year * 12 + JULY if start.month is None else start.first
    most = (start.first, max(end_last, start.first))
    sure = (start.last, end_first) if start.last <= end_first else None
    likely = (start_likely, end_likely)
    if start_likely > end_likely:
        likely = _middle(most)
    return JobSpan(sure, likely, most)


def _middle(interval: Interval) -> Interval:
    """The middle half of an interval."""
    first, last = interval
    quarter = (last - first + 1) // 4
    return (first + quarter, last - quarter)


def months_of(jobs: Iterable[Job], now: YearMonth) -> Months:
    """The months that jobs cover together.

    A length without dates can't be merged: it may lie inside another job (`sure`) or stand
    beside it (`likely`, `most`).
    """
    spans: list[JobSpan] = []
    lengths: list[int] = []
    for job in jobs:
        span = span_of(job, now)
        if span is not None:
            spans.append(span)
        elif job.start is None and job.months:
            lengths.append(max(job.months, 0))
    sure = _covered(s.sure for s in spans if s.sure is not None)
    likely = _covered(s.likely for s in spans) + sum(lengths)
    most = _covered(s.most for s in spans) + sum(lengths)
    sure = max(sure, *lengths, 0) if lengths else sure
    return Months(sure, max(sure, likely), max(sure, likely, most))


def _covered(intervals: Iterable[Interval]) -> int:
    total, reached = 0, -1
    for first, last in sorted(intervals):
        total += max(0, last - max(first, reached + 1) + 1)
        reached = max(reached, last)
    return total
