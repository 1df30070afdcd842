"""The entries of a history: what a line of one is made of, and how lines become entries."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal, TypeVar

import tomli

from reportgen.domain.profile import Job, Study
from reportgen.intake.parsers.months import UNSURE, Span, find_span, parse_span
from reportgen.intake.parsers.words import says_none
from reportgen.spreadsheet.text import key, without_accents, without_bullet

Kind = Literal["role", "legal_form", "company", "school", "award", "issuer", "arrangement"]


@cache
def _words() -> dict[str, frozenset[str]]:
    text = (files("reportgen.intake") / "kinds.toml").read_text(encoding="utf-8")
    return {kind: frozenset(table["words"]) for kind, table in tomli.loads(text).items()}


@lru_cache(maxsize=8_192)
def _plain_words(name: str) -> tuple[str, ...]:
    """The words of a name; “B.Tech” and “S.A.” lose their dots first."""
    return tuple(without_accents(key(name.replace(".", ""))).split())


def is_a(kind: Kind, name: str) -> bool:
    """Whether any word of the name speaks for the kind."""
    return not _words()[kind].isdisjoint(_plain_words(name))


def ends_as(kind: Kind, name: str) -> bool:
    """Whether the last word of the name speaks for the kind."""
    words = _plain_words(name)
    return bool(words) and words[-1] in _words()[kind]


def is_firm(name: str) -> bool:
    """Whether a word of the name is a legal form, or what companies call themselves."""
    return is_a("legal_form", name) or is_a("company", name)


def company_first(first: str, second: str) -> bool:
    """Whether two parts of a job are company and role, against the usual order."""
    if is_role(second):
        return not is_a("role", first) or is_a("legal_form", first)
    return not is_a("role", first) and is_firm(first) and not is_firm(second)


def is_role(name: str) -> bool:
    """“Hotel Manager” is a role, “Teacher Training Inc” and “Designer Outlet Store” are none."""
    kinds: tuple[Kind, ...] = ("legal_form", "company", "school")
    return is_a("role", name) and not any(ends_as(kind, name) for kind in kinds)


def school_score(school: str, award: str) -> int:
    """How well two parts of a study fit as school and award, the more the better."""
    schools, awards = _words()["school"], _words()["award"]
    first, second = _plain_words(school), _plain_words(award)
    return (
        (not schools.isdisjoint(first))
        - (not schools.isdisjoint(second))
        + (not awards.isdisjoint(second))
        + (not awards.isdisjoint(second[:1]))
        - (not awards.isdisjoint(first[:1]))
    )


EDGE = " \t,،;:=|-–—>→•·()[]"
DASH = re.compile(r"\s+[-–—·]\s+")
COMMA = re.compile(r"\s*[,،]\s+")
LONGEST_NAME = 80
LONGEST_NAMES = 2 * LONGEST_NAME
FEWEST_TOLD = 4  # words behind a colon that tell of the work
_LONGEST_DATES = 40


def piped(line: str, names: int) -> tuple[list[str], Span | None, str]:
    """The first `names` parts that aren't dates, the dates, and the rest as description.

    Beginning and end may stand in parts of their own. A fourth part promises that the third holds
    the dates: one that can't be read so is unsure, not absent.
    """
    span: Span | None = None
    texts: list[str] = []
    parts = [part.strip() for part in line.split("|")]
    at = 0
    while at < len(parts):
        part = parts[at]
        found = parse_span(part) if span is None and part else None
        at += 1
        if found is None:
            texts.append(part)
            continue
        span = found
        if found.point and at < len(parts):
            both = parse_span(f"{part} - {parts[at]}")
            if both is not None and not both.point:
                span, at = both, at + 1
    named = (texts + [""] * names)[:names]
    if span is None and len(texts) > names + 1 and 0 < len(texts[names]) <= _LONGEST_DATES:
        span = UNSURE
    return named, span, " | ".join(filter(None, texts[names:]))


def around_span(line: str) -> tuple[str, Span | None, str]:
    """What stands before the dates, the dates, and what stands after them."""
    found = find_span(line)
    if found is None:
        head, colon, tail = line.partition(": ")
        return (head.strip(EDGE), None, tail.strip()) if colon else (line.strip(), None, "")
    before = trimmed(line[: found.begin])
    after = trimmed(line[found.stop :].lstrip(". ")).lstrip(". ")
    if before:
        return before, found.span, after
    names, colon, told = after.partition(": ")
    if colon and len(names) <= LONGEST_NAMES and len(told.split()) >= FEWEST_TOLD:
        return names.strip(EDGE), found.span, told.strip()
    return after, found.span, ""


def trimmed(text: str) -> str:
    """Without the signs at its ends, but with brackets that belong together."""
    plain = text.strip(EDGE)
    if not plain[:1].isalnum() and not any(letter.isalnum() for letter in plain):
        return ""
    if plain.count("(") == plain.count(")") + 1 and ")" in text[len(plain) :]:
        return f"{plain})"
    return plain


def parted(text: str, pattern: re.Pattern[str]) -> tuple[str, bool, str]:
    """Both sides of the first place the pattern fits, and whether there are two."""
    found = pattern.search(text)
    if found is None:
        return text, False, ""
    left, right = trimmed(text[: found.start()]), trimmed(text[found.end() :])
    return left, bool(left and right), right


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


_NUMBER = re.compile(r"^\d{1,2}\s*[.)]\s+(?=\S)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AFTER_BRACKET = re.compile(r"(?<=\))\s*[,;]\s+")
_PARTS = (2, 5)  # how many parts of one entry semicolons may hold apart
_MOST_RUNS = 30
_LONGEST_RUN = 4_000  # letters; a line is searched once for each of its jobs
_JOINTS = " \t,;./)]"
# “… till 2019 as teller, then bookkeeper since 2019”: the next job of a story.
_THEN = re.compile(
    r"(?<![\s,.;])[\s,.;]+(?:and\s+)?"
    r"(?:then|after (?:that|this)|afterwards|before (?:that|this)|later|previously|"
    r"followed by|luego|despu[eé]s|antes|depois|puis|ensuite|danach)\b[\s,:]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of a cell: `listed` had a bullet or a number, `fresh` follows an empty line, `told`
    is part of a story of several jobs.
    """

    text: str
    listed: bool = False
    fresh: bool = False
    told: bool = False


def entry_lines(text: str) -> list[EntryLine]:
    """The lines that hold something; one line with several dated entries is several."""
    if says_none(text):
        return []
    found: list[EntryLine] = []
    fresh = True
    for raw in text.split("\n"):
        bare = without_bullet(raw)
        plain = _NUMBER.sub("", bare) if bare[:1].isdigit() else bare
        if not plain:
            fresh = True
            continue
        listed = plain != " ".join(raw.split())
        story = None if "|" in plain else _told_in_turn(plain)
        for piece in story or _apart(plain):
            found.append(EntryLine(piece, listed, fresh, told=story is not None))
            fresh = False
    return found


def _apart(line: str) -> list[str]:
    """The entries of one line: each has dates of its own, or semicolons part its pieces."""
    if "|" in line:
        return [line]
    if ";" in line:
        segments = [s.strip() for s in line.split(";") if s.strip()]
        dated = [s for s in segments if _YEAR.search(s) or find_span(s)]
        if len(segments) > 1 and len(dated) == len(segments):
            return segments
        alone = [s for s in dated if parse_span(s)]
        if len(alone) == len(dated) == 1 and _PARTS[0] <= len(segments) <= _PARTS[1]:
            return [" | ".join(segments)]
    pieces = _AFTER_BRACKET.split(line)
    if len(pieces) > 1 and all(find_span(piece) for piece in pieces):
        return pieces
    several = line.count("20") + line.count("19") > 2 and len(_YEAR.findall(line)) > 2
    return _runs(line) if several else [line]


def _told_in_turn(line: str) -> list[str] | None:
    """The jobs of a story, each with its dates; None where it tells of one."""
    cuts = list(_THEN.finditer(line))
    if not cuts or len(cuts) > _MOST_RUNS:
        return None
    begins = [0, *(cut.end() for cut in cuts)]
    stops = [*(cut.start() for cut in cuts), len(line)]
    pieces: list[tuple[int, int]] = []
    for begin, stop in zip(begins, stops, strict=True):
        if pieces and not find_span(line[begin:stop]):
            pieces[-1] = (pieces[-1][0], stop)  # tells on of the same job
        else:
            pieces.append((begin, stop))
    told = [line[begin:stop].strip(_JOINTS) for begin, stop in pieces]
    return told if len(told) > 1 and all(map(find_span, told)) else None


def _runs(line: str) -> list[str]:
    """“Designer, Acme, 2019-2021, Intern, Kite, 2016-2017”: cut after each stretch of time, or
    before each where the line begins with one.
    """
    if len(line) > _LONGEST_RUN:
        return [line]
    begins: list[int] = []
    stops: list[int] = []
    at = 0
    while (found := find_span(line[at:])) is not None:
        if found.span.start is None or found.span.start == found.span.end:
            break
        begins.append(at + found.begin)
        stops.append(at + found.stop)
        at = stops[-1]
        if len(stops) > _MOST_RUNS:
            return [line]
        if line[: begins[0]].strip(_JOINTS + "(") and line[at:].lstrip(" )").startswith(":"):
            break  # what was done, with years of its own
    if len(stops) < 2:
        return [line]
    if not line[: begins[0]].strip(_JOINTS + "("):  # dates come first in each
        pieces = (line[a:b].strip(_JOINTS) for a, b in pairwise([*begins, len(line)]))
        return [piece for piece in pieces if piece]
    cuts = [0, *stops[:-1], stops[-1] if find_span(line[stops[-1] :]) else len(line), len(line)]
    pieces = (line[a:b].lstrip(_JOINTS).rstrip() for a, b in pairwise(cuts))
    return [piece for piece in pieces if piece]
