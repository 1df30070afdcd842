"""How the jobs in the form were read, one line a job on a common scale, and what is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Fact
from reportgen.render.figures import number, tables, text_of
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut, first
from reportgen.render.view import JobView, TimelineView

JOBS = 8
_LONGEST = 60 * 12  # months; a job from the year 19 is a slip of the keyboard, not a scale
_NO_DATES = ("unread", "missing", "future")
_QUESTIONS = ("when", "end", "relevant")
_MOMENT = re.compile(r"(\d{4})(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class _Job:
    role: str
    company: str
    start: YearMonth | None
    end: YearMonth | None
    relevant: bool | None
    current: bool
    place: int
    doubt: str
    asks: str

    @property
    def drawn(self) -> bool:
        """Whether its months are sure enough for a place on the scale."""
        return self.start is not None and not self.doubt


def timeline(facts: Mapping[str, Fact], day: date, phrases: Phrases) -> TimelineView | None:
    """The jobs as they were read, newest first, on a common scale; None where there is no job."""
    today = YearMonth.of(day)
    jobs = [j for j in map(_job, tables(facts, "jobs")) if j.role or j.company or j.start]
    dated = [j for j in jobs if j.drawn]
    if not jobs:
        return None
    last = today.last
    starts = [j.start.first for j in dated if j.start and last - j.start.first <= _LONGEST]
    begin = min(starts, default=last - 12)
    length = max(last - begin + 1, 12)
    jobs.sort(key=lambda j: -(j.start.first if j.start else 0))
    shown, left = first(jobs, JOBS)

    def line(job: _Job) -> JobView:
        start, long = "", ""
        if job.start is not None and job.drawn:
            first_month = min(max(job.start.first, begin), last)
            last_month = min(max((job.end or today).last, first_month), last)
            start = f"{100 * (first_month - begin) / length:.1f}"
            long = f"{100 * (last_month - first_month + 1) / length:.1f}"
        return JobView(
            role=cut(job.role, 60) or "–",
            company=cut(job.company, 50),
            when=_when(job, phrases),
            start=start,
            length=long,
            relevant=job.relevant is not False,
            place=job.place,
            remark=_remark(job, phrases),
        )

    return TimelineView(
        jobs=tuple(line(j) for j in shown),
        more=phrases.more(left),
        years=(str(begin // 12), str(last // 12)),
        total=_total(number(facts, "months_relevant"), phrases),
        questions=tuple(_question(j, phrases) for j in jobs if j.asks in _QUESTIONS),
    )


def _job(table: Mapping[str, Fact]) -> _Job:
    return _Job(
        role=text_of(table, "role") or text_of(table, "text"),
        company=text_of(table, "company"),
        start=_moment(text_of(table, "start")),
        end=_moment(text_of(table, "end")),
        relevant=relevant if isinstance(relevant := table.get("relevant"), bool) else None,
        current=table.get("current") is True,
        place=int(number(table, "place") or 0),
        doubt=text_of(table, "doubt"),
        asks=text_of(table, "asks"),
    )


def _remark(job: _Job, phrases: Phrases) -> str:
    if job.relevant is False:
        return phrases.say("report-timeline", "other")
    return phrases.say("report-timeline", "unclear") if job.relevant is None else ""


def _question(job: _Job, phrases: Phrases) -> str:
    parts = filter(None, (cut(job.role, 60), cut(job.company, 50)))
    named = phrases.words.comma.join(parts) or "–"
    return phrases.say("report-questions", job.asks, job=str(job.place), named=named)


def _moment(text: str) -> YearMonth | None:
    """`2019` or `2019-03`; anything else is no date."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    month = int(match[2]) if match[2] else None
    return YearMonth(int(match[1]), month) if month is None or 1 <= month <= 12 else None


def _when(job: _Job, phrases: Phrases) -> str:
    if job.start is None or job.doubt in _NO_DATES:
        unread = job.doubt in ("unread", "future")
        return phrases.say("report-timeline", "unread" if unread else "no-dates")
    start = phrases.month(job.start)
    if job.doubt == "no_end":
        return phrases.say("report-timeline", "open", start=start)
    end = phrases.month(job.end) if job.end else phrases.say("report-today")
    return start if start == end else phrases.say("report-range-of-dates", start=start, end=end)


def _total(months: float | None, phrases: Phrases) -> str:
    if not months:
        return ""
    if months < 24:
        return phrases.say("report-timeline", "months", months=round(months))
    return phrases.say("report-timeline", "years", years=int(months // 12))
