"""Long parts in one cell: an entry a line, its parts by `|` or as people write them.

Nothing is dropped: what can't be told apart becomes the entry's description.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import Certification, Job, PortfolioItem, Study, Submission
from reportgen.intake.grid import Value
from reportgen.intake.parsers.choices import parse_status
from reportgen.intake.parsers.dates import parse_date
from reportgen.intake.parsers.months import Span, find_span, parse_span
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.words import says_none
from reportgen.intake.text import lines

Entry = TypeVar("Entry", Job, Study)

_URL = re.compile(
    r"(?:https?://|www\.)[^\s|<>\"]+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/[^\s|<>\"]+", re.IGNORECASE
)
_EDGE = " \t,;:|-–—•()[]"
_AT = re.compile(r"\s+(?:at|for|with|@|en|bei|chez|na|no)\s+|\s*@\s*", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—]\s+")
_COMMA = re.compile(r"\s*,\s+")
_SCHOOL = re.compile(
    r"\b(?:univ\w*|uni|college|school|institut\w*|academy|academia|escuela|escola|colegio|faculty|"
    r"polytechnic|bootcamp|udemy|coursera|edx|udacity|skillshare|hochschule|lycee|lyceum|moocs?)\b",
    re.IGNORECASE,
)
_LONGEST_NAME = 80


def parse_jobs(value: Value) -> Answer[tuple[Job, ...]]:
    """`Role | Company | 2019-03 to 2022-08 | what was done`, or “Designer at Acme, 2019 - now”."""
    jobs: list[Job] = []
    for line in _entry_lines(as_text(value)):
        job = _piped_job(line) if "|" in line else _free_job(line)
        _add(jobs, job, continues="|" not in line and not (job.role and job.company))
    return tuple(jobs)


def parse_studies(value: Value) -> Answer[tuple[Study, ...]]:
    """`School | Award | 2010-2014 | what it was about`; school and award in either order."""
    studies: list[Study] = []
    for line in _entry_lines(as_text(value)):
        study = _piped_study(line) if "|" in line else _free_study(line)
        _add(studies, study, continues=False)
    return tuple(studies)


def parse_portfolio(value: Value, link: str = "") -> Answer[tuple[PortfolioItem, ...]]:
    """`Title | link | what it shows`. `link` is the address behind the cell's text."""
    items = [_portfolio_item(line) for line in _entry_lines(as_text(value))]
    if len(items) == 1 and link and not items[0].url:
        items[0] = replace(items[0], url=link)
    return tuple(items)


def parse_certifications(value: Value) -> Answer[tuple[Certification, ...]]:
    """`Name | Issuer | date`, one a line or parted by `;`."""
    text = as_text(value)
    return tuple(
        _certification(part.strip())
        for line in _entry_lines(text)
        for part in ([line] if "|" in line else line.split(";"))
        if part.strip()
    )


def parse_submissions(value: Value) -> Answer[tuple[Submission, ...]]:
    """`Date | decision | what Upwork wrote`, one attempt a line."""
    return tuple(_submission(line) for line in _entry_lines(as_text(value)))


def _entry_lines(text: str) -> list[str]:
    return [] if says_none(text) else lines(text)


def _add(entries: list[Entry], entry: Entry, *, continues: bool) -> None:
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


def _piped(line: str, names: int) -> tuple[list[str], Span | None, str]:
    """The first `names` parts that aren't dates, the dates, and the rest as description."""
    parts = [p.strip() for p in line.split("|")]
    span: Span | None = None
    texts: list[str] = []
    for part in parts:
        found = parse_span(part) if span is None and part else None
        if found is not None:
            span = found
        else:
            texts.append(part)
    named = (texts + [""] * names)[:names]
    return named, span, " | ".join(filter(None, texts[names:]))


def _piped_job(line: str) -> Job:
    (role, company), span, description = _piped(line, 2)
    return _job(role, company, span, description)


def _free_job(line: str) -> Job:
    before, span, after = _around_span(line)
    for pattern in (_AT, _DASH, _COMMA):
        role, parted, company = _parted(before, pattern)
        if parted and len(role) <= _LONGEST_NAME and len(company) <= _LONGEST_NAME:
            return _job(role, company, span, after)
    if span is not None and len(before) <= _LONGEST_NAME:
        return _job(before, "", span, after)
    return _job("", "", span, " ".join(filter(None, (before, after))))


def _job(role: str, company: str, span: Span | None, description: str) -> Job:
    span = span or Span()
    return Job(role, company, span.start, span.end, span.current, span.months, description)


def _piped_study(line: str) -> Study:
    (school, award), span, description = _piped(line, 2)
    if _SCHOOL.search(award) and not _SCHOOL.search(school):
        school, award = award, school
    return _study(school, award, span, description)


def _free_study(line: str) -> Study:
    before, span, after = _around_span(line)
    for pattern in (_AT, _DASH, _COMMA):
        first, parted, second = _parted(before, pattern)
        if parted and len(first) <= _LONGEST_NAME and len(second) <= _LONGEST_NAME:
            first_is_school = bool(_SCHOOL.search(first)) and not _SCHOOL.search(second)
            school, award = (first, second) if first_is_school else (second, first)
            return _study(school, award, span, after)
    if len(before) <= _LONGEST_NAME:
        return _study(*((before, "") if _SCHOOL.search(before) else ("", before)), span, after)
    return _study("", "", span, " ".join(filter(None, (before, after))))


def _study(school: str, award: str, span: Span | None, description: str) -> Study:
    span = span or Span()
    start = span.start if span.start != span.end else None  # one year is when it ended
    return Study(school, award, start, span.end, description)


def _around_span(line: str) -> tuple[str, Span | None, str]:
    found = find_span(line)
    if found is None:
        head, colon, tail = line.partition(": ")
        return (head.strip(_EDGE), None, tail.strip()) if colon else (line.strip(), None, "")
    before, after = line[: found.begin].strip(_EDGE), line[found.stop :].strip(_EDGE)
    return (before, found.span, after) if before else (after, found.span, "")


def _parted(text: str, pattern: re.Pattern[str]) -> tuple[str, bool, str]:
    found = pattern.search(text)
    if found is None:
        return text, False, ""
    left, right = text[: found.start()].strip(_EDGE), text[found.end() :].strip(_EDGE)
    return left, bool(left and right), right


def _portfolio_item(line: str) -> PortfolioItem:
    url = next(iter(_URL.findall(line)), "").rstrip(".,;)")
    if "|" in line:
        texts = [p.strip() for p in line.split("|")]
        texts = [t for t in texts if t and t != url]
        title, rest = (texts[0] if texts else ""), " | ".join(texts[1:])
        return PortfolioItem(title, url, rest)
    words = " ".join(line.replace(url, " ").split()).strip(_EDGE) if url else line
    title, parted, rest = _parted(words, re.compile(r"\s+[-–—]\s+|:\s+"))
    if parted:
        return PortfolioItem(title, url, rest)
    return (
        PortfolioItem(words, url, "")
        if len(words) <= _LONGEST_NAME
        else PortfolioItem("", url, words)
    )


def _certification(text: str) -> Certification:
    if "|" in text:
        (name, issuer), span, rest = _piped(text, 2)
        return Certification(name, " | ".join(filter(None, (issuer, rest))), _point(span))
    before, span, after = _around_span(text)
    name = " ".join(filter(None, (before, after)))
    for pattern in (re.compile(r"\s+(?:by|from)\s+", re.IGNORECASE), _DASH, _COMMA):
        first, parted, second = _parted(name, pattern)
        if parted:
            return Certification(first, second, _point(span))
    return Certification(name, "", _point(span))


def _point(span: Span | None) -> YearMonth | None:
    return (span.end or span.start) if span else None


def _submission(line: str) -> Submission:
    submission = Submission()
    rest: list[str] = []
    for part in (p.strip() for p in line.split("|")):
        day = parse_date(part) if part else Unreadable("")
        status = parse_status(part) if part and len(part) <= 40 else Unreadable("")
        if submission.submitted_on is None and not isinstance(day, Unreadable):
            found = day.value if isinstance(day, Remarked) else day
            submission = replace(submission, submitted_on=found)
        elif submission.status is None and not isinstance(status, Unreadable | Remarked):
            submission = replace(submission, status=status)
        elif part:
            rest.append(part)
    return replace(submission, feedback=" | ".join(rest))
