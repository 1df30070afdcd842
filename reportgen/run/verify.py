"""Whether a PDF is ours, byte for byte, and of which run, person and rules; asked offline."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from reportgen.history import History
from reportgen.history.runs import MadeReport
from reportgen.render import candidate_token, read_stamp


class Origin(StrEnum):
    """Where a PDF comes from, as far as it and history tell."""

    OURS = "ours"  # byte for byte what a run left
    ALTERED = "altered"  # says what a version of ours says, in other bytes
    ELSEWHERE = "elsewhere"  # made by reportgen, and nothing that this history knows
    STRANGER = "stranger"  # none of the marks that each report has


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found out. `runs` left these bytes, oldest first; `says` is whose version it is."""

    origin: Origin
    sha256: str
    runs: tuple[MadeReport, ...] = ()
    says: tuple[str, int] = ("", 0)


def verify_pdf(pdf: bytes, history: History) -> Verified:
    """Look a PDF up by its bytes, then by the marks it carries.

    The marks alone prove nothing: anybody can copy them into another file.
    """
    sha256 = hashlib.sha256(pdf).hexdigest()
    runs = history.runs.made(sha256)
    if runs:
        return Verified(Origin.OURS, sha256, runs)
    stamp = read_stamp(pdf)
    if stamp is None:
        return Verified(Origin.STRANGER, sha256)
    for person, number in history.versions.saying(stamp.content):
        if candidate_token(person) == stamp.token:
            return Verified(Origin.ALTERED, sha256, says=(person, number))
    return Verified(Origin.ELSEWHERE, sha256)
