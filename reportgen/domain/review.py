"""What staff write in the Review sheet, as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reportgen.domain.outcome import Outcome, Override, Status


class Release(StrEnum):
    """What staff say about a report's mail. `UNCLEAR` is a word of theirs that is neither."""

    YES = "yes"
    HOLD = "hold"
    UNCLEAR = "unclear"
    UNDECIDED = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One candidate's review entries: release, coach's note, overrides by check slug.

    `said` is what stands in the place of a release that is unclear, as staff wrote it.
    """

    release: Release = Release.UNDECIDED
    note: str = ""
    overrides: tuple[tuple[str, Override], ...] = ()
    said: str = ""


def apply_overrides(outcomes: Sequence[Outcome], review: Review) -> tuple[Outcome, ...]:
    """The coach's word over ours: `pass` counts 1, `fix` 0 without blocker, or not applicable.

    None over a check that is switched off: it would count for this person alone.
    """
    off = {o.slug for o in outcomes if o.off}
    said = {slug: word for slug, word in review.overrides if slug not in off}
    return tuple(_overridden(o, said[o.slug]) if o.slug in said else o for o in outcomes)


def _overridden(outcome: Outcome, override: Override) -> Outcome:
    score = {Status.PASS: 1.0, Status.FIX: 0.0}.get(override.status)
    return replace(outcome, status=override.status, score=score, override=override)
