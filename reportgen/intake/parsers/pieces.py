"""Pieces of a portfolio, certificates, and earlier attempts, one a line in one cell."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import Certification, PortfolioItem, Submission
from reportgen.domain.stage import answer_of
from reportgen.intake.parsers.choices import parse_status
from reportgen.intake.parsers.dates import parse_date
from reportgen.intake.parsers.entries import (
    DASH,
    LONGEST_NAME,
    around_span,
    ends_as,
    entry_lines,
    is_a,
    parted,
    piped,
)
from reportgen.intake.parsers.months import Span
from reportgen.intake.parsers.notices import status_in
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.words import only_says_yes
from reportgen.rulebook.notices import Notices
from reportgen.spreadsheet.grid import Value

_URL = re.compile(
    r"(?:https?://|www\.)[^\s|<>\"]+"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/[^\s|<>\"]+",
    re.IGNORECASE,
)
_AFTER_URL = ".,;)]"
_EDGE = " \t,;:|-–—•()[]"
_TITLE = re.compile(r"\s+[-–—]\s+|:\s+")
_ISSUED = re.compile(r"\s+(?:by|from)\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s+")
_OF_ONE = 2  # a comma between two parts may come before the issuer; more make a list


def parse_portfolio(value: Value, link: str = "") -> Answer[tuple[PortfolioItem, ...]]:
    """`Title | link | what it shows`. `link` is the address behind the cell's text."""
    text = as_text(value)
    if only_says_yes(text) and not link:
        return Unreadable("only_says_yes")
    items = [item for line in entry_lines(text) for item in _portfolio_items(line.text)]
    if len(items) == 1 and link and not items[0].url:
        items[0] = replace(items[0], url=link)
    return tuple(items)


def parse_certifications(value: Value) -> Answer[tuple[Certification, ...]]:
    """`Name | Issuer | date`, one a line or parted by `;`."""
    text = as_text(value)
    if only_says_yes(text):
        return Unreadable("only_says_yes")
    return tuple(
        certificate
        for line in entry_lines(text)
        for part in ([line.text] if "|" in line.text else line.text.split(";"))
        if part.strip()
        for certificate in _certifications(part.strip())
    )


def parse_submissions(
    value: Value, notices: Notices | None = None
) -> Answer[tuple[Submission, ...]]:
    """`Date | decision | what Upwork wrote`, one attempt a line."""
    return tuple(_submission(line.text, notices) for line in entry_lines(as_text(value)))


def _portfolio_items(line: str) -> list[PortfolioItem]:
    """Several links in one line are several pieces, each with the words before it; so are the
    parts between semicolons.
    """
    links = list(_URL.finditer(line)) if "|" not in line else []
    if len(links) < 2:
        named = [part.strip() for part in line.split(";")] if "|" not in line and not links else []
        several = len(named) > 1 and all(0 < len(part) <= LONGEST_NAME for part in named)
        return [_portfolio_item(part) for part in (named if several else [line])]
    cuts = [0, *(link.end() for link in links[:-1]), len(line)]
    parts = (line[a:b].strip(_EDGE) for a, b in pairwise(cuts))
    return [_portfolio_item(part) for part in parts]


def _portfolio_item(line: str) -> PortfolioItem:
    link = _URL.search(line)
    url = link[0].rstrip(_AFTER_URL) if link else ""
    if "|" in line:
        texts = [p.strip() for p in line.split("|")]
        texts = [t for t in texts if t and t != url]
        title, rest = (texts[0] if texts else ""), " | ".join(texts[1:])
        return PortfolioItem(title, url, rest)
    words = " ".join(line.replace(url, " ").split()).strip(_EDGE) if url else line
    title, apart, rest = parted(words, _TITLE)
    if apart:
        return PortfolioItem(title, url, rest)
    short = len(words) <= LONGEST_NAME
    return PortfolioItem(words, url, "") if short else PortfolioItem("", url, words)


def _certifications(text: str) -> list[Certification]:
    """One certificate with its issuer, or a list of names between commas."""
    if "|" in text:
        (name, issuer), span, rest = piped(text, 2)
        return [Certification(name, " | ".join(filter(None, (issuer, rest))), _point(span))]
    before, span, after = around_span(text)
    name = " ".join(filter(None, (before, after)))
    if name.count("(") > name.count(")"):
        name, _, issuer = name.rpartition("(")
        return [Certification(name.strip(_EDGE), issuer.strip(_EDGE), _point(span))]
    for pattern in (_ISSUED, DASH):
        first, apart, second = parted(name, pattern)
        if apart:
            return [Certification(first, second, _point(span))]
    names = [n for part in _COMMA.split(name) if (n := part.strip(_EDGE))]
    if len(names) == _OF_ONE and (span is not None or _issues(names[1])):
        return [Certification(names[0], names[1], _point(span))]
    if span is not None:
        return [Certification(name, "", _point(span))]
    return [Certification(one) for one in names]


def _issues(name: str) -> bool:
    return ends_as("issuer", name) or is_a("school", name)


def _point(span: Span | None) -> YearMonth | None:
    return (span.end or span.start) if span else None


def _submission(line: str, notices: Notices | None) -> Submission:
    submission = Submission()
    rest: list[str] = []
    for part in (p.strip() for p in line.split("|")):
        day = parse_date(part) if part else Unreadable("")
        said = parse_status(part, notices) if part and len(part) <= 40 else Unreadable("")
        if submission.submitted_on is None and not isinstance(day, Unreadable):
            found = day.value if isinstance(day, Remarked) else day
            submission = replace(submission, submitted_on=found)
        elif submission.status is None and not isinstance(said, Unreadable | Remarked):
            submission = replace(submission, status=said)
        elif part:
            rest.append(part)
    feedback = " | ".join(rest)
    status = answer_of(submission.status, status_in(feedback, notices))
    return replace(submission, status=status, feedback=feedback)
