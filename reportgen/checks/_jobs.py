"""Jobs as a report quotes and draws them."""

from __future__ import annotations

from reportgen.checks._months import months_of
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Fact, Quote
from reportgen.domain.profile import Job
from reportgen.language.text import opening


def quote_job(job: Job, place: int) -> Quote:
    """The job's own words in one line; `place` counts from 1."""
    named = ", ".join(part for part in (job.role, job.company, period(job)) if part)
    return opening(named or job.description, f"employment {place}")


def period(job: Job) -> str:
    """`2019-03 – 2022-08`; the start alone where the end is today or not known."""
    return " – ".join(str(moment) for moment in (job.start, job.end) if moment is not None)


def job_facts(job: Job, now: YearMonth) -> dict[str, Fact]:
    """What a timeline needs: who, when, how long."""
    return {
        "role": opening(job.role, "").text,
        "company": opening(job.company, "").text,
        "start": str(job.start) if job.start else None,
        "end": str(job.end) if job.end else None,
        "current": job.current,
        "months": months_of([job], now).likely,
    }
