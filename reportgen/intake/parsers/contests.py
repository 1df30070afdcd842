"""What somebody disagrees with: “T-03: my title names my trade”, one finding a line."""

from __future__ import annotations

import re
import unicodedata

from reportgen.domain.profile import Contest
from reportgen.intake.parsers.choices import parse_yes_no
from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.intake.parsers.words import says_nothing
from reportgen.spreadsheet.grid import Value

LONGEST = 2_000  # characters of a reason
# With its dash a code is one wherever it stands; without, only where a line begins with it.
_CODE = re.compile(
    r"(?<![\w-])(?P<letters>[A-Za-z]{1,2})[ \t]?-[ \t]?(?P<number>\d{1,3})(?![\w-])"
    r"|(?m:^)[ \t•*]*(?P<first>[A-Za-z])[ \t]?(?P<plain>\d{2})(?!\w)"
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
# A code copied by hand on another keyboard: letters that look the same.
_LOOKALIKE = str.maketrans("АВЕКМНОРСТУХаекморстух", "ABEKMHOPCTYXaekmopctyx")
_AROUND = " \t\r\n:;,.-=→•*()[]“”\"'"
_AND = re.compile(r"(?:and|y|e|et|und|&|\+)?", re.IGNORECASE)


def parse_contests(value: Value) -> Answer[tuple[Contest, ...]]:
    """Each code with the reason behind it; codes that share one reason have it each."""
    text = unicodedata.normalize("NFKC", as_text(value)).translate(_DASHES)
    found = list(_CODE.finditer(text.translate(_LOOKALIKE)))
    if not found:
        nothing = says_nothing(text) or parse_yes_no(text) is False
        return () if nothing else Unreadable("contest_without_code")
    ends = [*(match.start() for match in found[1:]), len(text)]
    reasons = [text[m.end() : end].strip(_AROUND) for m, end in zip(found, ends, strict=True)]
    if text[: found[0].start()].strip(_AROUND):  # “I disagree with T-03, for …”
        reasons[0] = text[: ends[0]].strip()
    contests: dict[str, str] = {}
    shared = ""
    for match, reason in reversed(list(zip(found, reasons, strict=True))):
        shared = shared if _AND.fullmatch(reason) else reason
        ref = _ref(match)
        contests[ref] = "\n".join(filter(None, (shared[:LONGEST], contests.get(ref))))
    return tuple(Contest(ref, reason) for ref, reason in reversed(contests.items()))


def _ref(match: re.Match[str]) -> str:
    letters = match["letters"] or match["first"]
    return f"{letters.upper()}-{int(match['number'] or match['plain']):02d}"
