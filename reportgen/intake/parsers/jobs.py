"""Jobs in one cell: an entry a line, its parts by `|` or as people write them.

Nothing is dropped: what can't be told apart becomes the entry's description.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportgen.domain.profile import Job
from reportgen.intake.parsers.blocks import (
    Block,
    Labelled,
    blocks_of,
    dumped_rows,
    labelled_entries,
    pasted_rows,
)
from reportgen.intake.parsers.entries import (
    COMMA,
    DASH,
    EDGE,
    LONGEST_NAME,
    EntryLine,
    add_entry,
    around_span,
    company_first,
    entry_lines,
    is_a,
    is_firm,
    is_role,
    parted,
    piped,
    trimmed,
)
from reportgen.intake.parsers.months import UNSURE, Span, find_span, parse_span, speaks_of_time
from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.intake.parsers.words import only_says_yes
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import key

# “di PT Sinar Data”, “sa TeleServe”: before a name alone, for in Italian “di” is no place.
_PLACED = r"at|for|with|@|en|bei|chez|na|no|presso|katika|في|لدى|(?-i:(?:di|sa)(?=\s+[A-Z]))"
_AT = re.compile(rf"(?<![,;:])\s+(?:{_PLACED})\s+|\s*@\s*", re.IGNORECASE)
_AT_FIRST = re.compile(rf"(?:{_PLACED})\s+", re.IGNORECASE)
_BRACKETED = re.compile(r"([^()]+)\(([^()]+)\)")
# “Barman at Kite”, but not “Worked at Kite” or “Led training at Kite”.
_DOING = r"(?:\w+(?:ed|ing)|led|built|made|wrote|ran|drew|kept|taught|sold|did|gave)\s"
_PLAIN_JOB = re.compile(rf"(?!(?i:{_DOING}))[A-Z]\S*(?:\s\S+){{0,2}}\s+(?:at|@|bei|chez)\s+[A-Z]")
# A job told as a story: “I was a teller in a bank”, “Worked as cashier at Kite”.
_STORY = re.compile(
    r"(?:(?:and|then|now|currently|presently|later|also|before that|after that)[\s,:]+)*"
    r"(?:i(?:['’]?(?:ve|m|\s+have|\s+had|\s+am))?\s+)?(?:also\s+)?(?:been\s+)?"
    r"(?:(?:was|am|worked|work|working|served|serving|employed|acted|been)\b\s*)"
    r"(?:full[ -]?time\s+|part[ -]?time\s+)?(?P<at>(?:at|in|for|with)\s+)?"
    r"(?:as\s+)?(?:an?\s+|the\s+)?",
    re.IGNORECASE,
)
_AS = re.compile(r"(?:^|[\s,]+)as\s+(?:an?\s+|the\s+)?", re.IGNORECASE)
_STORY_AT = re.compile(r"\s+(?:at|in|for|with|@|of)\s+(?:the\s+)?", re.IGNORECASE)
_TOLD_DEED = re.compile(rf"(?:i\s+)?{_DOING}", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]$")
_NAMED = 4  # words that name a role, though no list knows it
_MOST_WORDS = 10  # of a line without dates that names a job and does not tell of it


def parse_jobs(value: Value) -> Answer[tuple[Job, ...]]:
    """`Role | Company | 2019-03 to 2022-08 | what was done`, or “Designer at Acme, 2019 - now”."""
    text = as_text(value)
    if only_says_yes(text):
        return Unreadable("only_says_yes")
    if "\t" in text:
        text = _TABS.sub(" | ", text)
    if labelled := dumped_rows(text, "employment") or pasted_rows(text, "employment"):
        return tuple(map(_labelled_job, labelled))
    if ":" in text and (labelled := labelled_entries(text, "employment")):
        return tuple(map(_labelled_job, labelled))
    lines = entry_lines(text)
    if (blocks := blocks_of(lines)) is not None:
        return tuple(_block_job(block) for block in blocks)
    jobs: list[Job] = []
    for line in lines:
        job = _piped_job(line.text) if "|" in line.text else _free_job(line.text)
        named = "|" in line.text or bool(job.role and job.company)
        if line.told and not job.description:
            job = replace(job, description=line.text)
        if _tells_on(line, job, lines[0], jobs):
            job, named = Job(description=line.text), False
        add_entry(jobs, job, continues=not named)
    return tuple(jobs)


_TABS = re.compile(r"[ ]*\t[ ]*")


def _tells_on(line: EntryLine, job: Job, first: EntryLine, jobs: list[Job]) -> bool:
    """Whether a line rather tells of the dated job above it than of another one.

    A number of years or a single one stands in sentences too (“in 2020”), a stretch of time less.
    """
    if "|" in line.text or not jobs or jobs[-1].start is None:
        return False
    if job.current or (job.end is not None and job.start != job.end):
        return False
    if line.listed and not first.listed:
        return True
    if line.fresh:
        return False
    if job.start is not None or job.months:
        return bool(_SENTENCE.search(line.text))
    return not (is_a("role", job.role) or _PLAIN_JOB.match(line.text))


def _piped_job(line: str) -> Job:
    head, _, rest = line.partition("|")
    (role, company), span, description = piped(line, 2)
    if span is None and find_span(head):  # “Founder at Acme (2019 - now) | what was done”
        job = _free_job(head.strip())
        return replace(job, description=" | ".join(filter(None, (job.description, rest.strip()))))
    if company and not description and _is_own(role) and _tells_of_work(line, company):
        return _job(role, "", span, company)
    # Bars promise role before company; only words for both speak against it.
    if is_firm(role) and not is_a("role", role) and is_a("role", company):
        role, company = company, role
    return _job(role, company, span, description)


def _is_own(role: str) -> bool:
    return not _OWN.isdisjoint(key(role).replace("-", " ").split())


_OWN = frozenset(("freelance", "freelancer", "freelancing", "self", "independent"))


def _tells_of_work(line: str, text: str) -> bool:
    """Whether the part behind the dates tells what was done: nobody employs a freelancer there."""
    parts = [part.strip() for part in line.split("|")]
    return len(parts) > 2 and parts[-1] == text and parse_span(parts[-2]) is not None


def _free_job(line: str) -> Job:
    before, span, after = _parts_of(line)
    if span is None and _is_told(line):
        return _undated(line)
    if (story := _told_job(line, before, span, after)) is not None:
        return story
    if span is not None and (told := _told_apart(before, after)) is not None:
        role, company, description = told
        return _job(role, company, span, description)
    if before.count("(") > before.count(")"):
        role, _, company = before.rpartition("(")
        return _job(role.strip(EDGE), company.strip(EDGE), span, after)
    for pattern in (_AT, DASH, COMMA):
        role, apart, company = parted(before, pattern)
        if apart and len(role) <= LONGEST_NAME and len(company) <= LONGEST_NAME:
            if pattern is not _AT and company_first(role, company):
                role, company = company, role
            return _job(role, company, span, after)
    bracketed = _BRACKETED.fullmatch(before)
    if bracketed and not is_a("arrangement", bracketed[2]):
        role, company = bracketed[1].strip(EDGE), bracketed[2].strip(EDGE)
        if company_first(role, company):
            role, company = company, role
        return _job(role, company, span, after)
    if span is not None and len(before) <= LONGEST_NAME:
        named = is_role(after) or len(after.split()) <= _NAMED
        if 0 < len(after) <= LONGEST_NAME and named and company_first(before, after):
            return _job(after, before, span, "")
        at = _AT_FIRST.match(after)
        if at and len(after) <= LONGEST_NAME:
            return _job(before, after[at.end() :].strip(EDGE), span, "")
        return _job(before, "", span, after)
    return _job("", "", span, " ".join(filter(None, (before, after))))


# Where a part of a free entry ends: a dash, a colon, a comma or semicolon, or a sentence, which no
# short word ends ("mech.", "Univ.").
_JOINT = re.compile(
    r"\s+[-–—·]+>?\s+|[:;,]\s+|(?<=[^\W\d_]{6})\.\s+(?=\S)|(?<=[^\W\d_]{4})\.\s+(?=[A-Z0-9])"
)
_NAME = re.compile(r"(?:[^\W\d_]\S*\s+){0,3}[^\W\d_a-z]\S*(?:\s+\S+){0,2}")
_LEAST_PARTS = 3  # two are a role and a company, in either order
_ARRANGED = 3  # words of "full time, remote"


def _told_apart(before: str, after: str) -> tuple[str, str, str] | None:
    """Role, employer and what was done of an entry whose names hold more than the two: the part
    that is a role, the employer and its place before it, and what follows.

    “Hotel Smereka, Lviv - event manager, banquets” tells of banquets, and of no firm in Lviv.
    """
    if before.count("(") > before.count(")"):
        return None
    parts = _parts_in(before)
    at = next((n for n, part in enumerate(parts) if is_role(part.text)), None)
    if at is None:
        first = _parts_in(after)[0]
        if len(parts) < _LEAST_PARTS - 1 or not is_role(first.text):
            return None
        role, company, told, rest = first.text, before, "", after[first.end :]
    elif len(parts) < _LEAST_PARTS:
        return None
    elif at:
        role, company = parts[at].text, before[: parts[at - 1].end]
        told, rest = before[parts[at].end :], after
    elif _AT.search(before, parts[0].end):
        return None
    else:
        role, _, company = parted(parts[0].text, _AT)
        names = _names_after(parts, before)
        company = ", ".join(filter(None, (company, *(name.text for name in names))))
        told, rest = before[(names[-1] if names else parts[0]).end :], after
    if is_a("arrangement", told) and len(told.split()) <= _ARRANGED:
        role, told = f"{role}{told}", ""
    if max(len(role), len(company)) > LONGEST_NAME:
        return None
    description = ". ".join(filter(None, (_told(told), _told(rest))))
    return _bare(trimmed(role)), trimmed(company), description


def _names_after(parts: Sequence[_Part], text: str) -> list[_Part]:
    """The parts behind the first that name employer and place, before a sentence tells more."""
    names: list[_Part] = []
    for last, part in pairwise(parts):
        told = text[last.end] == "." or (text[last.end] == ":" and last is not parts[0])
        if told or not (_NAME.fullmatch(part.text) or is_firm(part.text)):
            break
        names.append(part)
    return names


def _told(text: str) -> str:
    return trimmed(text.lstrip(" .,;:)")).rstrip(".")


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    end: int


def _parts_in(text: str) -> list[_Part]:
    """The parts of an entry, and where each ends; what stands in brackets is none of its own."""
    parts: list[_Part] = []
    begin = 0
    for joint in _JOINT.finditer(text):
        if text.count("(", begin, joint.start()) > text.count(")", begin, joint.start()):
            continue
        parts.append(_Part(text[begin : joint.start()], joint.start()))
        begin = joint.end()
    return [*parts, _Part(text[begin:], len(text))]


def _is_told(line: str) -> bool:
    """Whether a line is a sentence rather than a name and dates."""
    return len(line.split()) > _MOST_WORDS or _SENTENCE.search(line) is not None


def _parts_of(line: str) -> tuple[str, Span | None, str]:
    """What stands before the dates, the dates, and what tells more behind them."""
    before, span, after = around_span(line)
    if span is None or span.start is None:
        return before, span, after
    if span.point and _is_told(line):
        span = Span(span.start)  # a year in a sentence may be a beginning as well as all of it
    again = parse_span(after)  # “(2 yrs 6 mos)” says the dates once more
    return before, span, "" if again and again.months else after


def _told_job(line: str, before: str, span: Span | None, after: str) -> Job | None:
    """A job told in a sentence, its own words the description; None for one named in short."""
    story = _STORY.match(before)
    if story is None:
        if span is None or is_a("role", before) or not _TOLD_DEED.match(before):
            return None
        return _job("", "", span, line)  # “Edited films for Kite, 2018 - 2021” names no role
    rest = before[story.end() :]
    role, company = "", rest
    if not story["at"]:
        role, _, company = parted(rest, _STORY_AT)
    elif (said := _AS.search(rest)) is not None:
        role, company = rest[said.end() :], rest[: said.start()]
    elif (said := _AS.match(after)) is not None:
        role, after = after[said.end() :], ""
    if max(len(role), len(company)) > LONGEST_NAME:
        return _job("", "", span, line)
    return _job(role.strip(EDGE), company.strip(EDGE), span, after or line)


def _block_job(block: Block) -> Job:
    """One line names role and company, or one names each."""
    names, rest = block.names, list(block.rest)
    if block.employer:
        return _job(names[0], block.employer, block.span, "\n".join([*names[1:], *rest]))
    first = _free_job(names[0]) if names else Job()
    if first.company or len(names) < 2:
        role, company = (first.role, first.company) if first.company else ("".join(names), "")
        description = first.description if first.company else ""
        rest = [*([description] if description else []), *names[1:], *rest]
    else:
        company, dot, kind = names[1].partition(" · ")
        role, rest = names[0], [*([kind] if dot else []), *names[2:], *rest]
        if company_first(role, company):
            role, company = company, role
    return _job(role, company, block.span, "\n".join(rest))


def _labelled_job(said: Labelled) -> Job:
    names = said.names
    job = _job(names.get("role", ""), names.get("company", ""), said.span, said.description)
    return replace(job, dates_unclear=True) if said.unread else job


def _job(role: str, company: str, span: Span | None, description: str) -> Job:
    """The job; dates that stand in it and can't be told for sure are unread, not lacking.

    A month alone is where the job began: how long it went on is not said.
    """
    rest = " ".join((role, company, description))
    if span is None or span == UNSURE:
        unsure = span is not None or speaks_of_time(rest)
        return Job(role, company, description=description, dates_unclear=unsure)
    end = None if span.point and span.start and span.start.month else span.end
    return Job(role, _bare(company), span.start, end, span.current, span.months, description)


def _undated(line: str) -> Job:
    return Job(description=line, dates_unclear=speaks_of_time(line))


def _bare(company: str) -> str:
    """Without the full stop of a sentence; “Acme Inc.” keeps its own."""
    last = company.rpartition(" ")[2]
    return company[:-1] if last.endswith(".") and not is_a("legal_form", last) else company
