"""What candidates disagree with: codes that lead nowhere, and what coaches uphold, kept as cases.

A case is what a check got wrong by a coach's word, with the fields that it looked at and nothing
that names anybody: names, addresses, numbers and the paths of links are put out of its texts.
`python -m tests.judgement.bench --cases FILE` judges them again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reportgen.domain.fields import FieldState
from reportgen.domain.outcome import Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.report import Report
from reportgen.files import file_errors, write_whole
from reportgen.history.frozen import Submitted
from reportgen.history.people import id_hash
from reportgen.rulebook.model import Rulebook
from reportgen.run.context import JudgingContext

CASES = "cases.jsonl"
UPHELD = (Status.PASS, Status.NOT_APPLICABLE)
# What a stage follows from: a check asks for it beside its own fields.
_STAGE = ("submission_status", "upwork_feedback")
_PERSONAL = frozenset({"name", "email", "contact_phone"})
# Their answers hang on earlier attempts or on other people, whom no case may hold.
_NOT_ALONE = frozenset({"resubmission", "original_text"})
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”)]+", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\d[\d\s().-]{7,}\d")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 3  # letters below which a part of a name is put out only as it is written


def contest_problems(reports: Sequence[Report], rulebook: Rulebook) -> Iterator[Problem]:
    """A code that no finding has, and one that this person's report of tonight doesn't hold."""
    known = sorted(f.ref for r in rulebook.checks.values() for f in r.findings.values() if f.ref)
    for report in reports:
        profile = report.profile
        source = profile.sources.get("contested")
        if not (profile.contested and source and source.cell and report.reported):
            continue
        theirs = sorted({f.ref for o in report.visible_outcomes for f in o.findings if f.ref})
        for contest in profile.contested:
            if contest.ref in theirs:
                continue
            if contest.ref in known:
                code, args = "contest_elsewhere", {"theirs": ", ".join(theirs) or "none"}
            else:
                letter = contest.ref.partition("-")[0] + "-"
                near = [ref for ref in known if ref.startswith(letter)]
                code, args = "contest_unknown", {"near": ", ".join(near) or "none"}
            yield Problem(
                code,
                Effect.NOTED,
                source.cell,
                f"{contest.ref} {contest.reason}".strip(),
                {"ref": contest.ref, **args},
            )


@dataclass(frozen=True, slots=True)
class Upheld:
    """A coach's word on a check that the candidate had disagreed with; an empty one takes it back.

    `contested` are the codes spoken against, `others` those of the check that nobody minded.
    """

    candidate_id: str
    slug: str
    status: Status | None
    reason: str
    day: date
    contested: tuple[str, ...]
    others: tuple[str, ...]
    submitted: Submitted | None


def keep_cases(output: Path, said: Iterable[Upheld], context: JudgingContext) -> None:
    """Put what coaches have upheld into the agency's file, each person's check once.

    What is said of the same check later stands in its place; whoever doesn't uphold it any more
    takes the case back.
    """
    fresh = {(id_hash(one.candidate_id), one.slug): _case(one, context) for one in said}
    if not fresh:
        return
    kept = [line for line in _lines(output) if (line.get("who"), line.get("check")) not in fresh]
    _write(output, (*kept, *(case for case in fresh.values() if case is not None)))


def cases_of(output: Path, candidate: str) -> tuple[Path, ...]:
    """The file, where a person's case is among those that are kept."""
    there = any(line.get("who") == id_hash(candidate) for line in _lines(output))
    return (output / CASES,) if there else ()


def forget_cases(output: Path, candidate: str) -> None:
    """Take a person's cases out of the file."""
    _write(output, [line for line in _lines(output) if line.get("who") != id_hash(candidate)])


def _lines(output: Path) -> list[dict[str, Any]]:
    """The cases of the file; a line that somebody broke is nobody's case any more, and goes."""
    path = output / CASES
    if not path.exists():
        return []
    with file_errors(path, "read"):
        text = path.read_text(encoding="utf-8", errors="replace")
    return [line for line in map(_read, text.splitlines()) if line is not None]


def _read(line: str) -> dict[str, Any] | None:
    try:
        read = json.loads(line)
    except ValueError:
        return None
    return read if isinstance(read, dict) else None


def _write(output: Path, lines: Iterable[Mapping[str, Any]]) -> None:
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path = output / CASES
    if text:
        write_whole(path, text.encode("utf-8", "backslashreplace"))
    elif path.exists():
        with file_errors(path, "removed"):
            path.unlink()


def _case(one: Upheld, context: JudgingContext) -> dict[str, Any] | None:
    """One line: what the check should have said, of which fields; None where there is no case."""
    check = next((c for c in context.checks if c.slug == one.slug), None)
    if check is None or check.plugin is not None or one.status not in UPHELD:
        return None
    if one.slug in _NOT_ALONE or _PERSONAL & {*check.needs} or one.submitted is None:
        return None
    values, states = one.submitted.values, one.submitted.states
    fields = [f for f in (*check.needs, *check.uses, *_STAGE) if f not in _PERSONAL]
    veiled = _veil(str(values.get("name", "")), context.language.knows)
    profile = {f: _table(f, _all_texts(values.get(f), veiled)) for f in dict.fromkeys(fields)}
    given = {f: v for f, v in profile.items() if states.get(f) is FieldState.GIVEN}
    blank = [f for f in profile if states.get(f) is FieldState.BLANK]
    return {
        "who": id_hash(one.candidate_id),
        "id": f"{id_hash(one.candidate_id)[:8]}-{one.slug}",
        "check": one.slug,
        "day": one.day.isoformat(),
        "rulebook": context.rulebook.name,
        "status": "judged" if one.status is Status.PASS else one.status.value,
        "silent": list(one.contested),
        "expect": list(one.others) if one.status is Status.PASS else [],
        "why": veiled(one.reason) or "A coach upheld it.",
        "profile": given | ({"blank": blank} if blank else {}),
    }


def _veil(name: str, is_english: Callable[[str], bool]) -> Callable[[str], str]:
    """A text without what names somebody; a word that is English, too, goes where it is a name."""
    words = {w.casefold() for w in _WORD.findall(name)}
    long = [w for w in words if len(w) > _SHORT]

    def is_made_of_it(text: str) -> bool:
        """`adavale` of Ada Vale; a word of English that a name happens to stand in is none."""
        held = sum(w in text.casefold() for w in long)
        return held > 1 or (held == 1 and not is_english(text))

    def word(found: re.Match[str]) -> str:
        said = found[0]
        if said.casefold() not in words:
            return "Example" if is_made_of_it(said) else said
        small = said.islower() and (len(said) < _SHORT or is_english(said))
        return said if small else "Example"

    def link(found: re.Match[str]) -> str:
        at = found[0] if "//" in found[0] else f"//{found[0]}"
        try:
            parts = urlsplit(at)
        except ValueError:
            return "https://example.com"
        path = "/example" if parts.path.strip("/") else ""
        host = "example.com" if any(w in parts.netloc.casefold() for w in long) else parts.netloc
        return f"{parts.scheme + ':' if parts.scheme else ''}//{host}{path}".removeprefix(
            "" if parts.scheme else "//"
        )

    def veiled(text: str) -> str:
        text = _LINK.sub(link, text)
        text = _ADDRESS.sub("someone@example.com", text)
        text = _NUMBER.sub(_other_digits, text)
        return _WORD.sub(word, text)

    return veiled


def _other_digits(found: re.Match[str]) -> str:
    """A stretch of digits as long as a phone number, as one that is nobody's; years stay."""
    digits = re.sub(r"\D", "", found[0])
    years = re.fullmatch(r"(?:(?:19|20)\d{2}){2}", digits)
    return found[0] if years else re.sub(r"\d", "5", found[0])


def _all_texts(value: Any, veiled: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return veiled(value)
    if isinstance(value, Mapping):
        return {key: _all_texts(part, veiled) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_all_texts(part, veiled) for part in value]
    return value


def _table(field: str, value: Any) -> Any:
    """A value as a labelled case spells it."""
    if field == "hourly_rate" and isinstance(value, Mapping):
        return f"{value.get('amount')} {value.get('currency', '')}".strip()
    return _spelled(value)


def _spelled(value: Any) -> Any:
    if isinstance(value, Mapping):
        if {*value} == {"year", "month"}:
            return f"{value['year']}-{value['month']:02d}" if value["month"] else str(value["year"])
        return {key: _spelled(part) for key, part in value.items() if part not in (None, "", [])}
    return [_spelled(part) for part in value] if isinstance(value, list) else value
