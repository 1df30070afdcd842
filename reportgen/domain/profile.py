"""A candidate's profile as submitted: one frozen value, every part readable at a glance."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import CellRef, FieldName, FieldSource, FieldState
from reportgen.domain.milestones import Milestone


class ExperienceLevel(StrEnum):
    ENTRY = "entry"
    INTERMEDIATE = "intermediate"
    EXPERT = "expert"


class SubmissionStatus(StrEnum):
    """What the candidate reports about their latest attempt at approval."""

    NOT_SUBMITTED = "not_submitted"
    SUBMITTED = "submitted"
    DECLINED = "declined"
    APPROVED = "approved"
    LEFT = "left"
    SUSPENDED = "suspended"
    DUPLICATE_ACCOUNT = "duplicate_account"
    IDENTITY = "identity"  # identity could not be verified


@dataclass(frozen=True, slots=True)
class HourlyRate:
    """An asking rate; `currency` is an ISO 4217 code, or "" where none was said."""

    amount: Decimal
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One entry of the employment history; every part may be empty, nothing given is dropped.

    `months` is a length given without dates ("2 years"). `current` means "until now". `unread` are
    the parts (`role`, `company`, `dates`, `description`) that the sheet has no column for, or whose
    cell can't be read: their lack says nothing about the person. `dates_unclear` where dates stand
    in the text and can't be read for sure. `relevant` is the person's own word on whether the job
    belongs to what they offer.
    """

    role: str = ""
    company: str = ""
    start: YearMonth | None = None
    end: YearMonth | None = None
    current: bool = False
    months: int | None = None
    description: str = ""
    unread: frozenset[str] = field(default=frozenset(), compare=False)
    dates_unclear: bool = field(default=False, compare=False)
    relevant: bool | None = None


@dataclass(frozen=True, slots=True)
class JobAnswer:
    """What somebody answered when asked about one of their jobs.

    `place` counts from 1, as the form lists the jobs; 0 where no number was given. What the answer
    doesn't tell is None, False.
    """

    place: int = 0
    relevant: bool | None = None
    start: YearMonth | None = None
    end: YearMonth | None = None
    current: bool = False
    months: int | None = None

    def put_to(self, job: Job) -> Job:
        """The job as the answer settles it; an end alone closes what had begun."""
        if self.relevant is not None:
            job = replace(job, relevant=self.relevant)
        if self.start is not None or self.months:
            job = replace(
                job, start=self.start, end=self.end, current=self.current, months=self.months
            )
        elif self.end is not None or self.current:
            job = replace(job, end=self.end, current=self.current, months=None)
        else:
            return job
        return replace(job, dates_unclear=False, unread=job.unread - {"dates"})


@dataclass(frozen=True, slots=True)
class Study:
    """One piece of education: a degree, a course, an apprenticeship.

    `unread` as for a job: `school`, `award`, `dates`, `description`. `in_line` where somebody wrote
    it in one line of their own, which has no place that a description was left out of.
    """

    school: str = ""
    award: str = ""
    start: YearMonth | None = None
    end: YearMonth | None = None
    description: str = ""
    unread: frozenset[str] = field(default=frozenset(), compare=False)
    in_line: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Certification:
    name: str
    issuer: str = ""
    date: YearMonth | None = None


@dataclass(frozen=True, slots=True)
class PortfolioItem:
    title: str = ""
    url: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """Whether a photo is said to be there, and what was said about it ("logo", a link)."""

    present: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Combination:
    """What a profile is sent in with: what can be tried otherwise when it comes back declined."""

    title: str = ""
    overview: str = ""
    category: str = ""
    skills: tuple[str, ...] = ()
    types_of_work: tuple[str, ...] = ()
    hourly_rate: Decimal | None = None
    experience_level: ExperienceLevel | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """One attempt at approval: when, with what, and what came back.

    What it was sent in with is as far as it is known: listed on the sheet, or seen on the profile
    while the attempt was under way. `seen` is the profile on the first night that knew of the
    answer: it may have been edited by then, so it tells what has changed since and not what was
    sent. `status` is what status and feedback tell together. `listed` are the attempts that only
    the sheet's own list tells of: what it no longer lists was a slip.
    """

    submitted_on: date | None = None
    status: SubmissionStatus | None = None
    feedback: str = ""
    title: str = ""
    overview: str = ""
    category: str = ""
    skills: tuple[str, ...] = ()
    types_of_work: tuple[str, ...] = ()
    hourly_rate: Decimal | None = None
    experience_level: ExperienceLevel | None = None
    seen: Combination | None = None
    listed: bool = False

    @property
    def sent(self) -> Combination:
        """What it was sent in with, as far as it is known."""
        return Combination(**{f.name: getattr(self, f.name) for f in fields(Combination)})


@dataclass(frozen=True, slots=True)
class Contest:
    """One finding that the candidate disagrees with, by its short code, and why."""

    ref: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """One candidate's data.

    A field whose state isn't `given` holds its empty value ("" , (), None); ask `state` to tell
    blank from absent. `row` is where the candidate stands in the intake. `feedback_says` is what
    the feedback clearly tells: a decline, account trouble, or None.
    """

    id: str
    name: str
    row: CellRef
    email: str = ""
    coach: str = ""
    cohort: str = ""
    country: str = ""
    report_language: str = ""
    birth_year: int | None = None
    over_18: bool | None = None
    title: str = ""
    overview: str = ""
    category: str = ""
    types_of_work: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    experience_level: ExperienceLevel | None = None
    hourly_rate: HourlyRate | None = None
    suggested_rate_low: Decimal | None = None
    suggested_rate_high: Decimal | None = None
    employment: tuple[Job, ...] = ()
    job_answers: tuple[JobAnswer, ...] = ()
    education: tuple[Study, ...] = ()
    certifications: tuple[Certification, ...] = ()
    skill_tests: tuple[str, ...] = ()
    portfolio: tuple[PortfolioItem, ...] = ()
    linked_accounts: tuple[str, ...] = ()
    photo: Photo | None = None
    video: bool | None = None
    languages: tuple[str, ...] = ()
    other_experience: tuple[str, ...] = ()
    submitted_on: date | None = None
    submission_status: SubmissionStatus | None = None
    upwork_feedback: str = ""
    feedback_says: SubmissionStatus | None = None
    contested: tuple[Contest, ...] = ()
    coach_note: str = ""
    contact_phone: str = ""
    contact_consent: bool | None = None  # to messages by phone; None where nobody was asked
    milestones: tuple[Milestone, ...] = ()
    groups: tuple[str, ...] = ()  # their values in the groupings that the agency names, in order
    hold: bool = False
    timestamp: datetime | None = None
    submissions: tuple[Submission, ...] = ()
    sources: Mapping[FieldName, FieldSource] = field(default_factory=dict)

    def with_answers(self) -> Profile:
        """The profile with its jobs as the answers about them settle them."""
        if not self.job_answers:
            return self
        alone = len(self.employment) == 1
        jobs = list(self.employment)
        for answer in self.job_answers:
            at = (answer.place or int(alone)) - 1
            if 0 <= at < len(jobs):
                jobs[at] = answer.put_to(jobs[at])
        return replace(self, employment=tuple(jobs))

    def state(self, name: FieldName) -> FieldState:
        """What the sheet said about a field; one it never mentions is `absent`."""
        source = self.sources.get(name)
        return source.state if source else FieldState.ABSENT

    @property
    def combination(self) -> Combination:
        """What it would be sent in with now."""
        return Combination(
            title=self.title,
            overview=self.overview,
            category=self.category,
            skills=self.skills,
            types_of_work=self.types_of_work,
            hourly_rate=self.hourly_rate.amount if self.hourly_rate else None,
            experience_level=self.experience_level,
        )

    def known(self, name: FieldName) -> bool:
        """True where the person was asked and the answer, or its lack, could be read."""
        return self.state(name) in (FieldState.GIVEN, FieldState.BLANK)


def coach_name(cell: str) -> str:
    """The coach as a person would write it: without an address in brackets, "" for a bare one."""
    name = re.sub(r"<[^>]*>", "", cell).strip()
    return "" if "@" in name else name
