"""The work a person tells of, line by line: in jobs, pieces, other experience and the overview."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from reportgen.checks.base import Context
from reportgen.checks.shared.facets import FIELD, Facet, FacetKind, facets_in
from reportgen.checks.shared.text import says_something
from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Job, PortfolioItem, Profile
from reportgen.language.text import normalise, opening, sentences

LONGEST = 400  # characters of a line that is read; a longer one is a wall of text
MOST_LINES = 30  # of one text; nobody reads on for another
QUOTED = 200
LISTED = 5  # clients, tasks or tools in one line
DESCRIBED = 5  # words

# I did, we have done; built ...; three years of; worked as
_VERB = (
    r"(?:(?!(?:skill|experienc|specializ|specialis|certifi|dedicat|motivat|detail|bas|interest|focus"
    r"|commit|organiz|organis|qualifi|trust|rat|verifi|advanc|limit|unlimit|relat|ne|spe|fe|inde|driv"
    r"|orient|guarante|satisfi|load|need)ed\b)\w{2,}ed|built|wrote|made|ran|led|kept|held|taught|sold|grew|won|drew|found|cut|set|took"
    r"|did|gave|sent|paid|put|got|saw|shot|sung|been|worked|begun|began|drove|dealt|brought)"
)
_ADVERB = r"(?:(?:also|recently|successfully|personally|even|already|since|now|just|then)\s+)?"
_TOLD = re.compile(
    rf"\b(?:i|we)(?:\s+have|'ve|\s+was|\s+were|\s+had)?\s+{_ADVERB}{_VERB}\b"
    rf"|^\W*{_VERB}\b(?!\s+(?:to|by|on)\b)"
    r"|\b(?:have|has|had)\s+(?:also\s+|successfully\s+)?"
    r"(?:\w{2,}ed|run|done|written|given|taken|drawn|grown|shown|kept|led|made|built|sold|taught)\b"
    r"|\b(?:years?|months?)(?:'|\s+of)?\s+(?:\w+\s+){0,3}(?:experience|work|working)\b"
    r"|\bexperience\s+(?:in|with|as|at|of)\b|\bexperienced\s+(?:in|with)\b"
    r"|\bworked\s+(?:as|at|for|with|on|in)\b|\bworking\s+(?:as|at|for)\b"
    r"|\b(?:last|past)\s+(?:year|month|week|summer|winter|few|two|three|four|five|\d+)\b"
    r"|^\W*i\s+(?:keep|run|manage|handle|edit|teach|write|maintain|support)\b.*\b\d",
    re.IGNORECASE,
)
# What somebody would like to do, could do, or asks.
_NOT_DONE = re.compile(
    r"\?\s*$|\b(?:i\s+can|i\s+could|i\s+will|i'll|can\s+help|i\s+am\s+able|i'm\s+able|let\s+me"
    r"|looking\s+for|looking\s+to|seeking|want\s+to|would\s+like|hope\s+to|wish\s+to|eager|plan\s+to"
    r"|learning|to\s+learn|studying|beginner|never|no\s+longer|not\s+yet|without\s+experience"
    r"|no\s+experience|do\s+you|are\s+you|you\s+need|if\s+you|whether\s+you|your\s+\w+\s+needs"
    r"|used\s+to\s+dream|interested\s+in|our\s+team|team\s+of|we\s+are|he|she|his|her|sir|recommend)\b",
    re.IGNORECASE,
)


_NUMBER = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    r"|hundreds?|thousands?|dozens?|millions?|halved|doubled)\b",
    re.IGNORECASE,
)


class WorkSource(StrEnum):
    """Where work is told of; the first three are work, whatever its text says."""

    JOB = "job"
    PIECE = "piece"
    OTHER = "other"
    OVERVIEW = "overview"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of work done, with what it names."""

    text: str
    where: str
    facets: tuple[Facet, ...]

    def of(self, kind: FacetKind) -> tuple[Facet, ...]:
        """What an offer can be made of: a field without a client is no part of one."""
        return tuple(f for f in self.facets if f.kind is kind and f.group != FIELD)

    @property
    def lists(self) -> bool:
        """Whether it only counts up what one might do: a claim for each is no work done."""
        return any(len({f.name for f in self.of(kind)}) >= LISTED for kind in FacetKind)

    @property
    def quote(self) -> Quote:
        return opening(self.text, self.where, QUOTED)

    @property
    def figure(self) -> bool:
        return any(c.isdigit() for c in self.text) or _NUMBER.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class Work:
    """One job, piece or told sentence: its lines, and its head (role and company, or title).

    `at` is the company, "" for one's own; `current` tells work that still goes on.
    """

    source: WorkSource
    head: Line
    lines: tuple[Line, ...]
    at: str = ""
    own: bool = False
    current: bool = False

    @property
    def all_lines(self) -> tuple[Line, ...]:
        return (*self.lines, self.head)

    @property
    def described(self) -> bool:
        """Whether enough is said for its silence to mean anything."""
        return any(len(line.text.split()) >= DESCRIBED for line in self.lines)

    def of(self, kind: FacetKind) -> Iterator[tuple[Facet, Line]]:
        for line in self.all_lines:
            for facet in line.of(kind):
                yield facet, line


def work_of(profile: Profile, context: Context) -> tuple[Work, ...]:
    """Jobs first, then pieces, other experience and what the overview tells of work done."""
    found: list[Work] = []
    for place, job in enumerate(profile.employment, start=1):
        if any(map(says_something, (job.role, job.company, job.description))):
            found.append(_job(job, f"employment {place}", context))
    for place, item in enumerate(profile.portfolio, start=1):
        found.append(_piece(item, f"portfolio {place}", context))
    for place, text in enumerate(profile.other_experience, start=1):
        line = _line(text, f"other_experience {place}", context)
        found.append(Work(WorkSource.OTHER, line, (), own=True))
    nothing = _line("", "overview", context)
    told = (s for s in dict.fromkeys(sentences(normalise(profile.overview))) if tells_of_work(s))
    for text in islice(told, MOST_LINES):
        line = _line(text, "overview", context)
        found.append(Work(WorkSource.OVERVIEW, nothing, (line,), own=True))
    return tuple(found)


def tells_of_work(sentence: str) -> bool:
    """Whether a sentence tells what was done, not what could be or is wished for."""
    short = len(sentence) <= LONGEST
    return short and _TOLD.search(sentence) is not None and not _NOT_DONE.search(sentence)


def is_own(company: str) -> bool:
    """Whether somebody worked for themselves, or says nothing of a company."""
    plain = normalise(company).casefold()
    return not says_something(company) or any(
        word in plain for word in ("self-employed", "self employed", "freelanc", "independent",
                                   "upwork", "fiverr", "my own", "own business", "various")
    )  # fmt: skip


def _job(job: Job, where: str, context: Context) -> Work:
    return Work(
        WorkSource.JOB,
        _head(job, where, context),
        _lines(job.description, where, context),
        at="" if is_own(job.company) else " ".join(normalise(job.company).split()),
        own=is_own(job.company),
        current=job.current,
    )


def _head(job: Job, where: str, context: Context) -> Line:
    """Role and company in one line: the tasks and tools of the role, the clients of the name.

    A firm called "Payroll" is no task, and a lawyer doesn't work for lawyers.
    """
    role, company = (normalise(text.strip()) for text in (job.role, job.company))
    whole = ", ".join(part for part in (role, company) if part)
    niches, language = context.market.niches, context.language
    done = [
        f
        for f in facets_in(role, niches, language, titled=True)
        if f.kind is not FacetKind.INDUSTRY
    ]
    at = len(whole) - len(company)
    whom = [
        replace(f, start=f.start + at, end=f.end + at)
        for f in facets_in(company, niches, language, titled=True)
        if f.kind is FacetKind.INDUSTRY
    ]
    return Line(whole[:LONGEST], where, (*done, *whom))


def _piece(item: PortfolioItem, where: str, context: Context) -> Work:
    return Work(
        WorkSource.PIECE,
        _line(item.title, where, context, titled=True),
        _lines(item.description, where, context),
        own=True,
    )


def _lines(text: str, where: str, context: Context) -> tuple[Line, ...]:
    told = (s for s in dict.fromkeys(sentences(normalise(text))) if len(s) <= LONGEST)
    return tuple(_line(s, where, context) for s in islice(told, MOST_LINES))


def _line(text: str, where: str, context: Context, *, titled: bool = False) -> Line:
    plain, niches = normalise(text)[:LONGEST], context.market.niches
    return Line(plain, where, facets_in(plain, niches, context.language, titled=titled))
