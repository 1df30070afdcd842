"""What a notice says, pasted or retold: account trouble, a decline, or nothing clear."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.domain.profile import SubmissionStatus
from reportgen.intake.parsers.words import fold, holds_any
from reportgen.rulebook.notices import load_notices

FEW = 3  # words among which a single one may tell of trouble
_PART = re.compile(r"[.,;:!?()\n]+|\bbut\b|\bhowever\b|\bpero\b", re.IGNORECASE)
_GAP = " | "


@lru_cache(maxsize=4_096)
def status_in(text: str) -> SubmissionStatus | None:
    """The account trouble that stands in a text, else a clear decline, else None.

    Trouble that the text itself says is over is none.
    """
    found = trouble_in(text)
    if found is not None:
        return found
    declined = load_notices().declined
    if any(declined.search(part) for part in _parts(text)):
        return SubmissionStatus.DECLINED
    return None


def trouble_in(text: str) -> SubmissionStatus | None:
    notices = load_notices()
    found: SubmissionStatus | None = None
    few = len(without_settled(text).split()) <= FEW
    for part in _parts(text):
        if notices.settled.search(notices.unsettled.sub(_GAP, part)):
            found = None
            continue
        for status, phrases in notices.trouble.items():
            if phrases.search(part) or (few and holds_any(part, notices.alone[status])):
                found = SubmissionStatus(status)
                break
    return found


def without_settled(text: str) -> str:
    """A text folded, without what it says of trouble that is none or is over."""
    notices = load_notices()
    parts = (notices.settled.sub(" ", notices.unsettled.sub(_GAP, p)) for p in _parts(text))
    return " ".join(" ".join(parts).replace("|", " ").split())


def _parts(text: str) -> list[str]:
    """The text's parts between signs, each folded, what is harmless taken out."""
    harmless = load_notices().harmless
    folded = (fold(part) for part in _PART.split(text) if any(c.isalnum() for c in part))
    return [harmless.sub(_GAP, part) for part in folded]
