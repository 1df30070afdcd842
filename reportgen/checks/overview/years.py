"""An overview that claims far more years than the jobs beside it can show."""

from __future__ import annotations

import re

from reportgen.checks.base import Context
from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.shared.claimed_years import claimed_years
from reportgen.checks.shared.history import read_history
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt
from reportgen.rulebook.limits import OverviewLimits

# Years of several people together, or of somebody else, say nothing of the jobs listed here.
_OF_OTHERS = re.compile(
    r"\b(?:our|their|his|her|combined|collective|team|staff|company|agency|firm|between us)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?\n]")
SEVERE = 3.0  # times the years that the jobs can show: no reader believes it
FIRST_JOB = 15  # nobody has years of experience from before this age
DOUBTFUL = 0.5


def unshown_years(profile: Profile, context: Context) -> list[OverviewFault]:
    """At most one fault, the largest claim.

    Silent unless every job has dates that can be read. The jobs get the benefit of each doubt: they
    count from the first day that any of them may have begun until today, with all gaps.
    """
    entries = read_history(profile, context)
    starts = [entry.job.start for entry in entries if entry.job.start is not None]
    if not starts or len(starts) < len(entries) or any(entry.doubt for entry in entries):
        return []
    first = min(starts, key=lambda start: start.first)
    most = context.month.first - first.first + 1
    gap = context.limits(OverviewLimits).unshown_from
    own = [c for c in claimed_years(profile.overview) if not _of_others(profile.overview, c.start)]
    largest = max(own, key=lambda claim: claim.years, default=None)
    if largest is None or largest.years * 12 < max(most + gap, 2 * most):
        return []
    incredible = largest.years * 12 >= SEVERE * most or _too_young(largest.years, profile, context)
    return [
        OverviewFault(
            "unshown_years",
            (excerpt(profile.overview, largest.start, largest.end, "overview"),),
            sure=True,
            degree=1.0 if incredible else DOUBTFUL,
            args={"claimed": largest.years, "since": str(first.year)},
        )
    ]


def _too_young(years: int, profile: Profile, context: Context) -> bool:
    born = profile.birth_year
    return born is not None and years > context.month.year - born - FIRST_JOB


def _of_others(text: str, at: int) -> bool:
    before = _SENTENCE_END.split(text[:at])[-1]
    return _OF_OTHERS.search(before) is not None
