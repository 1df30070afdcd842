"""What a notice says, pasted or retold: account trouble, a decline, or nothing clear."""

from __future__ import annotations

from functools import lru_cache

from reportgen.domain.profile import SubmissionStatus
from reportgen.intake.parsers.words import fold, holds_any
from reportgen.rulebook.notices import PART_END, Notices, load_notices

FEW = 3  # words among which a single one may tell of trouble
_GAP = " | "


@lru_cache(maxsize=4_096)
def status_in(text: str, notices: Notices | None = None) -> SubmissionStatus | None:
    """The account trouble that stands in a text, else a clear decline, else None.

    Trouble that the text itself says is over is none. `notices` are ours where none are given.
    """
    found = trouble_in(text, notices)
    if found is not None:
        return found
    known = notices or load_notices()
    if any(known.declined.search(part) for part in _parts(text, known)):
        return SubmissionStatus.DECLINED
    return None


def trouble_in(text: str, notices: Notices | None = None) -> SubmissionStatus | None:
    known = notices or load_notices()
    found: SubmissionStatus | None = None
    few = len(without_settled(text, known).split()) <= FEW
    for part in _parts(text, known):
        if known.settled.search(known.unsettled.sub(_GAP, part)):
            found = None
            continue
        for status, phrases in known.trouble.items():
            if phrases.search(part) or (few and holds_any(part, known.alone[status])):
                found = SubmissionStatus(status)
                break
    return found


def without_settled(text: str, notices: Notices | None = None) -> str:
    """A text folded, without what it says of trouble that is none or is over."""
    known = notices or load_notices()
    parts = (known.settled.sub(" ", known.unsettled.sub(_GAP, p)) for p in _parts(text, known))
    return " ".join(" ".join(parts).replace("|", " ").split())


def _parts(text: str, notices: Notices) -> list[str]:
    """The text's parts between signs, each folded, what is harmless taken out."""
    folded = (fold(part) for part in PART_END.split(text) if any(c.isalnum() for c in part))
    return [notices.harmless.sub(_GAP, part) for part in folded]
