"""One line of a history taken apart: at bars, at dates, at words and signs between two names."""

from __future__ import annotations

import re

from reportgen.intake.parsers.months import Span, find_span, parse_span

EDGE = " \t,;:=|-–—•·()[]"
DASH = re.compile(r"\s+[-–—·]\s+")
COMMA = re.compile(r"\s*,\s+")
LONGEST_NAME = 80


def piped(line: str, names: int) -> tuple[list[str], Span | None, str]:
    """The first `names` parts that aren't dates, the dates, and the rest as description."""
    span: Span | None = None
    texts: list[str] = []
    for part in (p.strip() for p in line.split("|")):
        found = parse_span(part) if span is None and part else None
        if found is not None:
            span = found
        else:
            texts.append(part)
    named = (texts + [""] * names)[:names]
    return named, span, " | ".join(filter(None, texts[names:]))


def around_span(line: str) -> tuple[str, Span | None, str]:
    """What stands before the dates, the dates, and what stands after them."""
    found = find_span(line)
    if found is None:
        head, colon, tail = line.partition(": ")
        return (head.strip(EDGE), None, tail.strip()) if colon else (line.strip(), None, "")
    before, after = _trimmed(line[: found.begin]), _trimmed(line[found.stop :])
    return (before, found.span, after) if before else (after, found.span, "")


def _trimmed(text: str) -> str:
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
    left, right = _trimmed(text[: found.start()]), _trimmed(text[found.end() :])
    return left, bool(left and right), right
